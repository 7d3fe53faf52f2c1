package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.markdown.word.WordPackage;
import be.livc.playbook.walk.Walk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that LibreOffice wrote, and what may happen to such a file. */
class WordTemplateFileTest {
  private static final Path WRITTEN = Path.of("src", "test", "resources", "word");

  @TempDir Path folder;

  private Result<Document> render(byte[] file) throws IOException {
    Files.write(folder.resolve("proef.docx"), file);
    Walk walk = Walk.of(Sheets.playbook(), Sheets.answers("Weidegem"), Sheets.DAY);
    return Templates.of(List.of(folder)).render("proef", new DocumentWriter(walk, Map.of(), "7f3"));
  }

  private static byte[] written() throws IOException {
    return Files.readAllBytes(WRITTEN.resolve("kennismaking.docx"));
  }

  @Test
  void a_template_of_libreoffice_says_what_it_says_in_markdown() throws IOException {
    Result<Document> result = render(written());
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.orElseThrow().text())
        .isEqualTo(
            """
            Weidegem, [IN TE VULLEN: dag van de brief]

            # Kennismaken met de LIVC R van Weidegem

            Beste, we werken **samen met andere gemeenten**. Graag maken we kennis.

            ## Onze doelen

            - Weidegem

            ## Samenwerking

            1. We spreken af wie betaalt.
            1. We tekenen een overeenkomst.

            | Dienst | Contactpersoon |
            |---|---|
            | Weidegem |  |

            Met vriendelijke groet,

            [HANDTEKENING: burgemeester]

            De burgemeester van Weidegem
            """);
    assertThat(result.orElseThrow().title()).isEqualTo("Kennismaken met een partner");
  }

  @Test
  void the_file_that_comes_out_keeps_what_was_in_it_and_is_sound() throws IOException {
    Document document = render(written()).orElseThrow();
    byte[] file = document.as(DocumentFormat.DOCX);
    assertThat(WordPackage.findings(file)).isSubsetOf(WordPackage.findings(written()));
    assertThat(DocxFile.part(file, "word/header1.xml").replaceAll("<[^>]*>", ""))
        .isEqualTo("Gemeente Weidegem");
    assertThat(DocxFile.part(file, "word/styles.xml")).contains("7A1F1F", "Livc In te vullen");
    assertThat(DocxFile.part(file, "word/document.xml")).contains("r:embed", "<w:commentReference");
    assertThat(DocxFile.part(file, "word/media/image1.png"))
        .isEqualTo(DocxFile.part(written(), "word/media/image1.png"));
    assertThat(DocxFile.part(file, "docProps/core.xml")).contains("Kennismaken met een partner");
    assertThat(document.as(DocumentFormat.DOCX)).isEqualTo(file);
  }

  @Test
  void a_document_is_blank_before_anything_is_answered_and_still_sound() throws IOException {
    Files.write(folder.resolve("proef.docx"), written());
    Walk walk = Walk.of(Sheets.playbook(), Answers.NONE, Sheets.DAY);
    Document document =
        Templates.of(List.of(folder))
            .render("proef", new DocumentWriter(walk, Map.of(), "7f3"))
            .orElseThrow();
    assertThat(document.blanks())
        .extracting(Blank::inText)
        .contains("gemeente", "vorm", "doelen", "dienst", "contactpersoon");
    assertThat(WordPackage.findings(document.as(DocumentFormat.DOCX)))
        .isSubsetOf(WordPackage.findings(written()));
  }

  @Test
  void a_bundle_takes_its_text_along() throws IOException {
    Document document = render(written()).orElseThrow();
    Document bundle = Bundle.of(List.of(document, document), "Alles", true);
    String xml = DocxFile.part(bundle.as(DocumentFormat.DOCX), "word/document.xml");
    assertThat(xml.split("Graag maken we kennis", -1)).hasSize(3);
    assertThat(xml).contains("Nakijken");
  }

  @Test
  void a_file_that_is_damaged_is_told_or_read_and_never_breaks_the_program() throws IOException {
    byte[] sound = written();
    Random random = new Random(7);
    for (int i = 0; i < (Boolean.getBoolean("livc.thorough") ? 5_000 : 60); i++) {
      byte[] damaged = sound.clone();
      for (int k = 0; k <= random.nextInt(4); k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Result<Document> result = render(damaged);
      assertThat(result.value() != null || !result.diagnostics().isEmpty()).isTrue();
    }
    for (int end = 0; end < sound.length; end += 397) {
      Result<Document> result = render(Arrays.copyOf(sound, end));
      assertThat(result.value() != null || !result.diagnostics().isEmpty()).isTrue();
    }
  }

  @Test
  void a_file_that_grows_without_end_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeroes = new byte[1_000_000];
      for (int i = 0; i < 30; i++) {
        zip.write(zeroes);
      }
    }
    assertThat(bytes.size()).isLessThan(100_000);
    assertThat(render(bytes.toByteArray()).diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.rule()).isEqualTo(RuleId.TEMPLATE_WORD_FILE));
    String deep = "<w:p>".repeat(300) + "</w:p>".repeat(300);
    assertThat(render(DocxFile.of(deep).bytes()).value()).isNull();
    StringBuilder many = new StringBuilder(DocxFile.p("{title: T}"));
    for (int i = 0; i < 6_000; i++) {
      many.append(DocxFile.p("{gemeente}"));
    }
    assertThat(render(DocxFile.of(many.toString()).bytes()).diagnostics())
        .extracting(it -> it.rule())
        .contains(RuleId.TEMPLATE_LIMIT);
  }

  @Test
  void however_the_words_of_a_paragraph_are_cut_they_say_the_same() throws IOException {
    String line =
        "Beste {gemeente}, {#when vorm: samen}samen{#else}alleen{/when} met {#each doelen}{row},"
            + " {/each}klaar.";
    String whole = render(cut(line, new Random(0), 0)).orElseThrow().text();
    assertThat(whole).isEqualTo("Beste Weidegem, samen met Weidegem, klaar.\n");
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      assertThat(render(cut(line, random, 25)).orElseThrow().text()).isEqualTo(whole);
    }
  }

  private static byte[] cut(String line, Random random, int cuts) {
    StringBuilder runs = new StringBuilder();
    int from = 0;
    int[] at = random.ints(cuts, 0, line.length()).sorted().distinct().toArray();
    for (int end : at) {
      runs.append(DocxFile.r(line.substring(from, end)));
      runs.append(random.nextBoolean() ? "<w:proofErr w:type=\"spellStart\"/>" : "");
      from = end;
    }
    runs.append(DocxFile.r(line.substring(from)));
    return DocxFile.of(DocxFile.p("{title: T}") + "<w:p>" + runs + "</w:p>").bytes();
  }
}
