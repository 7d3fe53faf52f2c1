package be.livc.playbook;

import be.livc.playbook.VerifiedDocument.Change;
import be.livc.playbook.VerifiedDocument.Outcome;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.UnavailableFormatException;
import be.livc.playbook.resource.EngineVersion;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.walk.DocumentRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What sessions keep of the documents they made, and whether making them again gives the same. */
final class DocumentRecords {
  private static final String FILE = "file";
  private static final String TEXT = "document";

  /** What is recorded of a document beside the files it was made from. */
  private static final Set<String> NO_FILES =
      Set.of(TEXT, FILE, MadeDocument.ENGINE, MadeDocument.JAVA);

  private final ContentSource content;
  private final BiFunction<DocumentRequest, Session, Result<Document>> maker;

  DocumentRecords(
      ContentSource content, BiFunction<DocumentRequest, Session, Result<Document>> maker) {
    this.content = content;
    this.maker = maker;
  }

  MadeDocument made(
      Document document, DocumentFormat format, String file, byte[] bytes, String java) {
    MadeDocument made = document.made(format, file);
    Map<String, String> digests = new LinkedHashMap<>(made.digests());
    digests.putAll(houseStyle());
    digests.put(FILE, digest(format, bytes));
    digests.put(MadeDocument.ENGINE, EngineVersion.current());
    digests.put(MadeDocument.JAVA, java);
    return new MadeDocument(
        made.key(),
        made.template(),
        made.title(),
        made.format(),
        made.file(),
        digests,
        made.uses(),
        made.confidential());
  }

  /** Such as {@code 17.0.9}. */
  static String java() {
    Runtime.Version version = Runtime.version();
    return version.feature() + "." + version.interim() + "." + version.update();
  }

  private Map<String, String> houseStyle() {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String name : HouseStyle.FILES) {
      byte[] bytes = content.bytes(name).orElse(new byte[0]);
      digests.put(name, Sha256.of(bytes, 0, bytes.length).hex());
    }
    return digests;
  }

  List<VerifiedDocument> verify(Session session) {
    List<VerifiedDocument> verified = new ArrayList<>();
    for (SessionEvent event : session.events()) {
      MadeDocument made = event instanceof DocumentMade recorded ? recorded.document() : null;
      if (made != null && made.isDocument()) {
        verified.add(verify(session, made, event.number()));
      }
    }
    return verified;
  }

  private VerifiedDocument verify(Session session, MadeDocument made, int event) {
    Session then = session.at(event);
    boolean migrated = !then.text().digest().equals(session.text().digest());
    Document again = again(then, made).orElse(null);
    if (again == null) {
      return new VerifiedDocument(
          made, event, Outcome.IMPOSSIBLE, List.of(), versions(made), migrated);
    }
    Map<String, String> now = new LinkedHashMap<>(again.digests());
    now.putAll(houseStyle());
    List<String> changed =
        made.digests().entrySet().stream()
            .filter(recorded -> !recorded.getValue().equals(now.get(recorded.getKey())))
            .map(Map.Entry::getKey)
            .filter(name -> !NO_FILES.contains(name))
            .sorted()
            .toList();
    Outcome outcome = outcome(session, made, again, changed);
    return new VerifiedDocument(made, event, outcome, changed, versions(made), migrated);
  }

  /** With which other engine or Java it was made; those that are the same now say nothing. */
  private static Map<String, Change> versions(MadeDocument made) {
    Map<String, Change> other = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    now.put(MadeDocument.ENGINE, EngineVersion.current());
    now.put(MadeDocument.JAVA, java());
    now.forEach(
        (name, version) -> {
          String then = made.digests().get(name);
          if (then != null && !then.equals(version)) {
            other.put(name, new Change(then, version));
          }
        });
    return other;
  }

  private Optional<Document> again(Session then, MadeDocument made) {
    return then.walk().documents().stream()
        .filter(it -> !it.pending() && it.key().equals(made.key()))
        .filter(it -> it.step().template().equals(made.template()))
        .findFirst()
        .map(it -> maker.apply(it, then).value());
  }

  private static Outcome outcome(
      Session session, MadeDocument made, Document again, List<String> changed) {
    boolean sameText =
        again.digests().getOrDefault(TEXT, "").equals(made.digests().getOrDefault(TEXT, ""));
    String file = made.digests().get(FILE);
    if (!sameText) {
      return isErased(session, made) ? Outcome.ERASED : Outcome.OTHER;
    } else if (file == null) {
      return Outcome.TEXT_ONLY;
    }
    boolean same =
        Arrays.stream(DocumentFormat.values())
            .filter(it -> it.extension().equals(made.format()) && !it.isForChecklistsOnly())
            .anyMatch(it -> comesOutAs(file, again, it));
    if (same) {
      return Outcome.SAME;
    }
    boolean packed = made.format().equals(DocumentFormat.PDF.extension());
    return packed && changed.isEmpty() ? Outcome.SAME_TEXT : Outcome.OTHER;
  }

  /** With its notes or without them: which of the two was wanted is not recorded. */
  private static boolean comesOutAs(String digest, Document again, DocumentFormat format) {
    try {
      return digest.equals(digest(format, again.as(format)))
          || digest.equals(digest(format, again.withoutNotes().as(format)));
    } catch (UnavailableFormatException notHere) {
      return false;
    }
  }

  private static boolean isErased(Session session, MadeDocument made) {
    return session.events().stream()
        .anyMatch(
            event ->
                event instanceof SessionEvent.Answered answered
                    && answered.value() == null
                    && made.uses().contains(answered.question()));
  }

  /** Over the parts of a Word file as they are before they are packed, which each Java does so. */
  private static String digest(DocumentFormat format, byte[] bytes) {
    return format == DocumentFormat.DOCX
        ? Sha256.of(parts(bytes)).hex()
        : Sha256.of(bytes, 0, bytes.length).hex();
  }

  private static List<byte[]> parts(byte[] zip) {
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        byte[] part = stream.readAllBytes();
        String head = entry.getName() + " " + part.length + "\n";
        parts.add(head.getBytes(StandardCharsets.UTF_8));
        parts.add(part);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return parts;
  }
}
