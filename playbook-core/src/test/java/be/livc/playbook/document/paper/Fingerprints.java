package be.livc.playbook.document.paper;

import be.livc.playbook.Templates;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistCalendar;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.UnavailableFormatException;
import be.livc.playbook.walk.Walk;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints a digest of every file that can be made here, for a test to lay beside its own. */
final class Fingerprints {
  private static final List<String> DOCUMENTS =
      List.of("aanstellingsbrief", "omgevingsanalyse", "terugkoppelingsfiche");

  private Fingerprints() {}

  public static void main(String[] args) {
    lines().forEach(System.out::println);
  }

  /** Documents, a checklist and a booklet in all formats, one a line. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    Map<String, Document> documents = Papers.longest();
    for (String name : DOCUMENTS) {
      Document document = documents.get(name);
      for (DocumentFormat format : DocumentFormat.values()) {
        if (!format.isForChecklistsOnly()) {
          lines.add(line(name, format, document::as));
        }
      }
    }
    Walk walk = Papers.fullest();
    for (Checklist list :
        List.of(
            Checklist.of("Opstart", walk, Map.of()), Checklist.of(walk.playbook(), Papers.DAY))) {
      for (DocumentFormat format : DocumentFormat.values()) {
        if (format != DocumentFormat.ICS || !ChecklistCalendar.isEmpty(list)) {
          lines.add(line(list.heading(), format, it -> Papers.TEMPLATES.export(list, it)));
        }
      }
    }
    Templates.unavailable().forEach((format, add) -> lines.add("absent " + format + ": " + add));
    return lines;
  }

  private static String line(
      String name, DocumentFormat format, Function<DocumentFormat, byte[]> file) {
    String head = name + " " + format.extension() + " ";
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.apply(format));
      return head + HexFormat.of().formatHex(digest);
    } catch (UnavailableFormatException e) {
      return head + "unavailable: " + e.getMessage();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
