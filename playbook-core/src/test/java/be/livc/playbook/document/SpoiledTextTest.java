package be.livc.playbook.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.internal.markdown.Markdown;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a template or a text, the libraries that read it end in findings. */
class SpoiledTextTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int TRIALS = THOROUGH ? 20_000 : 250;
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");

  /** What means something to FreeMarker, to CommonMark, or to neither. */
  private static final List<String> PIECES =
      List.of(
          "<#if true>",
          "</#if>",
          "<#else>",
          "<#list checklist as a>",
          "</#list>",
          "<#assign x=1>",
          "<#include \"_a.md.ftl\">",
          "<#--",
          "-->",
          "<@note>",
          "</@note>",
          "${",
          "}",
          "${date}",
          "${x!}",
          "${(",
          "?",
          "?upper_case",
          "?eval",
          "!",
          "(",
          ")",
          "[",
          "]",
          "{gemeente}",
          "{",
          "'",
          "\"",
          "\\",
          "\\u",
          "#",
          "##",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "```",
          "> ",
          "- ",
          "- [ ] ",
          "| a | b |\n|---|---|\n",
          "|",
          "[^a]",
          "[^a]: b",
          "![",
          "](",
          "<",
          ">",
          "&amp;",
          "&#0;",
          "&#x110000;",
          "\u0000",
          "\ud800",
          "\udc00",
          "\ufeff",
          "\u202e",
          "a",
          " ",
          "\t",
          "0",
          "1e999",
          "..",
          ",",
          ";",
          "=",
          "==",
          "&&",
          "<#ftl>",
          "<#stop \"\">",
          "</#");

  private static final List<String> REAL = templates();

  private static List<String> templates() {
    try (Stream<Path> files = Files.list(Path.of("..", "templates"))) {
      return files
          .filter(it -> it.toString().endsWith(".md.ftl"))
          .sorted()
          .map(SpoiledTextTest::body)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String body(Path file) {
    try {
      String text = Files.readString(file, UTF_8);
      int front = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) + 5 : 0;
      return text.substring(front);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String soup(Random random) {
    StringBuilder soup = new StringBuilder();
    int most = 1 + random.nextInt(40);
    for (int i = 0; i < most; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      soup.append(random.nextInt(30) == 0 ? piece.repeat(1 + random.nextInt(400)) : piece);
    }
    return soup.toString();
  }

  /** A template of ours in which some pieces are left out, doubled or put in. */
  private static String spoiled(Random random) {
    StringBuilder text = new StringBuilder(REAL.get(random.nextInt(REAL.size())));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** Whether the document was made; where it was not, it is told where and why. */
  private static boolean isMade(String template) {
    Result<Document> result = Sheets.render(template, WALK);
    if (result.value() == null) {
      assertThat(result.diagnostics()).as(template).isNotEmpty();
      assertThat(result.diagnostics()).allSatisfy(it -> assertThat(it.place()).isNotNull());
    } else {
      assertThat(DocumentHtml.of(result.value(), "")).as(template).contains("</html>");
    }
    return result.value() != null;
  }

  @Test
  void a_template_of_any_pieces_is_made_or_told() {
    Random random = new Random(1);
    int made = 0;
    for (int i = 0; i < TRIALS; i++) {
      made += isMade(soup(random)) ? 1 : 0;
    }
    assertThat(made).isBetween(TRIALS / 50, TRIALS - TRIALS / 50);
  }

  @Test
  void a_real_template_with_slips_is_made_or_told() {
    Random random = new Random(2);
    int made = 0;
    for (int i = 0; i < TRIALS; i++) {
      made += isMade(spoiled(random)) ? 1 : 0;
    }
    assertThat(made).isBetween(TRIALS / 50, TRIALS - TRIALS / 50);
  }

  @Test
  void a_text_of_any_pieces_is_read() {
    Random random = new Random(3);
    for (int i = 0; i < TRIALS; i++) {
      String text = soup(random);
      assertThat(Markdown.text(Markdown.parse(text))).as(text).isNotNull();
    }
  }

  @Test
  void what_nests_deep_is_made_or_told() {
    for (String nested : List.of("*a **b ", "[a](", "[", "> ", "- ", "![a][", "<b>", "_a *b ")) {
      String closed = nested.startsWith("*") ? "c** d* " : nested.startsWith("_") ? "c* d_ " : ")";
      isMade(nested.repeat(4_000) + "x" + closed.repeat(4_000));
    }
    for (String code : List.of("${(", "${[", "${{\"a\":", "<#if true>", "${-", "${!", "${1+(")) {
      isMade(code.repeat(20_000));
    }
    isMade("${" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}");
    isMade("<#if true>".repeat(3_000) + "a" + "</#if>".repeat(3_000));
  }
}
