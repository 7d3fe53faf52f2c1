import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentStatus;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.internal.markdown.Printable;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.internal.markdown.paper.PaperPage;
import be.livc.playbook.internal.markdown.word.WordFile;
import be.livc.playbook.internal.markdown.word.WordReference;
import be.livc.playbook.internal.pdf.PdfFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.walk.Walk;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Our files against what the libraries take when used bare for the same text: Apache POI that fills
 * the same reference document, openhtmltopdf that gets the finished page and makes a PDF without
 * tags, CommonMark's own HTML. The first document of a cold process, documents a second when warm,
 * and what one document allocates. Everything in one run, turn by turn. See CONTRIBUTING for the
 * command.
 */
final class WordSpeed {
  private record Pair(String ours, String theirs) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("docx", "poi"),
          new Pair("pdf", "openhtmltopdf"),
          new Pair("html", "commonmark"));

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Path REFERENCE = Path.of("templates", "huisstijl.docx");

  public static void main(String[] words) throws Exception {
    if (words.length == 2) {
      byte[] file = way(words[0], Files.readString(Path.of(words[1]))).call();
      System.out.println(file.length);
      return;
    }
    Path text = Files.createTempFile("livc", ".md");
    Files.writeString(text, text());
    for (Pair pair : PAIRS) {
      cold(pair, text, words.length == 1 ? Integer.parseInt(words[0]) : 9);
      warm(pair, Files.readString(text));
    }
    Files.delete(text);
  }

  private static String text() {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of("playbooks")));
    Walk walk = Walk.of(library.load("livc-r").orElseThrow(), Answers.NONE, DAY);
    return Templates.of(List.of(Path.of("templates")))
        .render("huishoudelijk-reglement", new DocumentWriter(walk, Map.of(), "7f3a90c2"))
        .orElseThrow()
        .body();
  }

  private static void cold(Pair pair, Path text, int turns) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < turns; i++) {
      ours.add(process(pair.ours(), text));
      theirs.add(process(pair.theirs(), text));
    }
    double a = median(ours);
    double b = median(theirs);
    System.out.printf(
        Locale.ROOT,
        "%s beside %s%n  first document, cold: %.0f ms, %.0f ms, %.2f×%n",
        pair.ours(),
        pair.theirs(),
        a,
        b,
        a / b);
  }

  private static double process(String name, Path text) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "WordSpeed",
                name,
                text.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(name + " failed");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void warm(Pair pair, String text) throws Exception {
    Callable<byte[]> livc = way(pair.ours(), text);
    Callable<byte[]> other = way(pair.theirs(), text);
    for (int i = 0; i < 60; i++) {
      livc.call();
      other.call();
    }
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      ours.add(perSecond(livc));
      theirs.add(perSecond(other));
    }
    double a = median(ours);
    double b = median(theirs);
    System.out.printf(Locale.ROOT, "  warm: %.0f a second, %.0f a second, %.2f×%n", a, b, a / b);
    double c = allocated(livc) / 1e6;
    double d = allocated(other) / 1e6;
    System.out.printf(Locale.ROOT, "  allocated for one: %.2f MB, %.2f MB, %.2f×%n", c, d, c / d);
  }

  private static double perSecond(Callable<byte[]> way) throws Exception {
    long end = System.nanoTime() + 1_000_000_000L;
    int made = 0;
    while (System.nanoTime() < end) {
      way.call();
      made++;
    }
    return made;
  }

  private static long allocated(Callable<byte[]> way) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    for (int i = 0; i < 20; i++) {
      way.call();
    }
    return (threads.getThreadAllocatedBytes(id) - before) / 20;
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  private static Callable<byte[]> way(String name, String text) throws IOException {
    byte[] bytes = Files.readAllBytes(REFERENCE);
    Printable sheet =
        new Printable("Reglement", Language.NL, text, "", "Ontwerp", "", List.of(), DAY);
    return switch (name) {
      case "poi" -> () -> poi(text, bytes);
      case "docx" -> {
        WordReference reference = WordReference.of(bytes);
        yield () -> WordFile.of(sheet, reference);
      }
      case "pdf" -> () -> PdfFile.of(PaperPage.of(sheet, ""), "Reglement", "Ontwerp", DAY);
      case "openhtmltopdf" -> {
        String page = PaperPage.of(sheet, "");
        yield () -> BareLibraries.pdf(page);
      }
      case "html" -> () -> html(text).getBytes(StandardCharsets.UTF_8);
      case "commonmark" -> () -> BareLibraries.html(text).getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String html(String text) {
    Document document =
        new Document(
            "",
            "reglement",
            "Reglement",
            "reglement",
            Language.NL,
            text,
            "Ontwerp",
            DAY,
            DocumentStatus.READY,
            List.of(),
            0,
            List.of(),
            Map.of(),
            (it, format) -> new byte[0]);
    return DocumentHtml.of(document, "");
  }

  /** The same paragraphs, lists and tables with POI, told apart by how their lines begin. */
  private static byte[] poi(String text, byte[] reference) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(reference))) {
      XWPFTable table = null;
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("|")) {
          if (!line.startsWith("|--")) {
            table = row(document, table, line);
          }
        } else {
          table = null;
          paragraph(document, line);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static XWPFTable row(XWPFDocument document, XWPFTable before, String line) {
    String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
    XWPFTable table = before == null ? document.createTable(1, cells.length) : before;
    XWPFTableRow row = before == null ? table.getRow(0) : table.createRow();
    row.setRepeatHeader(before == null);
    for (int i = 0; i < cells.length && row.getCell(i) != null; i++) {
      runs(row.getCell(i).getParagraphs().get(0), cells[i].strip());
    }
    return table;
  }

  private static void paragraph(XWPFDocument document, String line) {
    if (line.isBlank()) {
      return;
    }
    XWPFParagraph paragraph = document.createParagraph();
    int level = line.length() - line.replaceFirst("^#+", "").length();
    if (level > 0) {
      paragraph.setStyle("Heading" + level);
    } else if (line.matches("(?:- |\\d+\\. ).*")) {
      paragraph.setStyle("ListParagraph");
    }
    runs(paragraph, line.replaceFirst("^(?:#+ |- |\\d+\\. )", ""));
  }

  private static void runs(XWPFParagraph paragraph, String text) {
    boolean bold = false;
    for (String piece : text.split("\\*\\*", -1)) {
      XWPFRun run = paragraph.createRun();
      run.setText(piece);
      run.setBold(bold);
      bold = !bold;
    }
  }
}
