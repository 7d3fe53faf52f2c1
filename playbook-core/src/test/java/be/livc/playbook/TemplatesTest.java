package be.livc.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.DocxFile;
import be.livc.playbook.form.FilledForm;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.internal.markdown.word.LogoHouse;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes out of templates, in every format, in the house style that stands beside them. */
class TemplatesTest {
  private static final String CSS = "p { color: #663399 }\n";
  private static final Session SESSION = session();

  private static final Map<String, String> FILES =
      Map.of(
          "brief.md.ftl",
          """
          ---
          title: Brief
          version: 1.0.0
          language: nl
          uses: [wie]
          ---
          # Dag {wie}

          <b>Niet</b> vet.
          """,
          "_deel.md.ftl",
          "Deel.\n",
          "fout.md.ftl",
          "---\ntitle: Fout\nversion: 1.0.0\nlanguage: nl\n---\n<#if true>\n",
          "huisstijl.css",
          CSS,
          "LEESMIJ.txt",
          "");

  @TempDir Path folder;

  private static Session session() {
    String text =
        """
        format: 1
        id: proef
        version: 1.0.0
        language: nl
        title: Proef
        status: draft
        phases:
          - id: fase
            title: Fase
            sources: own-choice
            steps:
              - { ask: Wie, id: wie, answer: text }
              - { ask: Waarom, id: waarom, answer: text }
              - { ask: Wanneer, id: dag, answer: date }
              - { do: Bel op., id: bel, due: dag }
              - { write: brief, id: brief }
        """;
    Session session =
        Session.start(
            Playbooks.read(new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text))))
                .pinned(),
            "Zomer",
            KitPlaybook.pen("An"));
    Ask who = session.playbook().question("wie").orElseThrow();
    Ask day = session.playbook().question("dag").orElseThrow();
    return session
        .answer(who, new Value.Words("An"))
        .session()
        .answer(day, new Value.Day(LocalDate.of(2026, 12, 1)))
        .session();
  }

  private static Templates templates() {
    return Templates.of(TextContent.of(FILES));
  }

  private static Document document(Templates templates) {
    return templates.render("brief", SESSION).orElseThrow();
  }

  private static String text(byte[] file) {
    return new String(file, UTF_8);
  }

  /** What tells a file of this format from others, with the words it must hold. */
  private static void isFile(DocumentFormat format, byte[] file, String words) throws IOException {
    switch (format) {
      case DOCX -> assertThat(DocxFile.part(file, "word/document.xml")).contains(words);
      case PDF, PDF_FORM -> assertThat(text(file)).startsWith("%PDF-").endsWith("%%EOF\n");
      case HTML ->
          assertThat(text(file)).startsWith("<!DOCTYPE html>").contains(words, CSS.strip());
      case JSON -> assertThat(text(file)).startsWith("{\n").contains(words).endsWith("}\n");
      case CSV -> assertThat(text(file)).startsWith("\uFEFF").contains(words);
      case ICS -> assertThat(text(file)).startsWith("BEGIN:VCALENDAR\r\n").contains(words);
      case MARKDOWN -> assertThat(text(file)).startsWith("# ").contains(words);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "ICS"},
      mode = EnumSource.Mode.EXCLUDE)
  void a_document_comes_in_every_format_but_a_table(DocumentFormat format) throws IOException {
    isFile(format, document(templates()).as(format), "Dag");
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void a_checklist_comes_in_every_format(DocumentFormat format) throws IOException {
    isFile(format, templates().export(Checklist.of(SESSION), format), "Bel op");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "ICS", "JSON"},
      mode = EnumSource.Mode.EXCLUDE)
  void questions_to_write_on_come_as_pages(DocumentFormat format) throws IOException {
    QuestionBooklet booklet = QuestionBooklet.of(SESSION.playbook(), SESSION.date());
    isFile(format, templates().export(booklet, format), "Waarom");
  }

  @Test
  void what_is_no_page_is_refused() {
    Document document = document(templates());
    QuestionBooklet booklet = QuestionBooklet.of(SESSION.playbook(), SESSION.date());
    for (DocumentFormat format : List.of(DocumentFormat.CSV, DocumentFormat.ICS)) {
      assertThatThrownBy(() -> document.as(format))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a document does not come out as " + format);
    }
    for (DocumentFormat format :
        List.of(DocumentFormat.CSV, DocumentFormat.ICS, DocumentFormat.JSON)) {
      assertThatThrownBy(() -> templates().export(booklet, format))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("questions to write on do not come as " + format);
    }
  }

  @Test
  void markdown_and_json_hold_no_markup_that_runs() {
    Document document = document(templates());
    assertThat(text(document.as(DocumentFormat.MARKDOWN))).contains("\\<b>Niet\\</b> vet.");
    assertThat(text(document.as(DocumentFormat.JSON)))
        .contains("\"markdown\" : \"", "\\\\<b>Niet\\\\</b> vet.");
  }

  @Test
  void a_form_goes_out_in_word_and_comes_back() {
    QuestionForm form = QuestionForm.of(SESSION);
    byte[] docx = templates().export(form);
    FilledForm filled = Templates.filled(docx).orElseThrow();
    assertThat(filled.fields()).isNotEmpty();
    assertThat(Templates.filled(new byte[] {1, 2, 3})).isEqualTo(Optional.empty());
  }

  @Test
  void an_application_makes_one_format_itself_and_the_others_stay() {
    Templates own =
        templates().converting(DocumentFormat.PDF, (document, format) -> new byte[] {'%', 'o'});
    assertThat(text(document(own).as(DocumentFormat.PDF))).isEqualTo("%o");
    assertThat(document(own).as(DocumentFormat.HTML))
        .isEqualTo(document(templates()).as(DocumentFormat.HTML));
    Templates both = own.converting(DocumentFormat.HTML, (document, format) -> new byte[] {'h'});
    assertThat(text(document(both).as(DocumentFormat.PDF))).isEqualTo("%o");
    assertThat(text(document(both).as(DocumentFormat.HTML))).isEqualTo("h");
    assertThat(both.content()).isSameAs(own.content());
  }

  @Test
  void a_template_in_word_is_filled_unless_an_application_makes_word_itself() throws IOException {
    Files.write(folder.resolve("brief.docx"), DocxFile.lines("{title: Brief}\nDag {wie}").bytes());
    Templates word = Templates.of(List.of(folder));
    byte[] filled = document(word).as(DocumentFormat.DOCX);
    assertThat(DocxFile.part(filled, "word/document.xml")).contains("An");
    assertThat(text(document(word).as(DocumentFormat.HTML))).contains("Dag An");
    byte[] other = new byte[] {'d'};
    Templates html = word.converting(DocumentFormat.HTML, (document, format) -> other);
    assertThat(document(html).as(DocumentFormat.DOCX)).isEqualTo(filled);
    assertThat(document(html).as(DocumentFormat.HTML)).isEqualTo(other);
    Templates docx = word.converting(DocumentFormat.DOCX, (document, format) -> other);
    assertThat(document(docx).as(DocumentFormat.DOCX)).isEqualTo(other);
    Templates again = docx.converting(DocumentFormat.HTML, (document, format) -> other);
    assertThat(document(again).as(DocumentFormat.DOCX)).isEqualTo(other);
  }

  @Test
  void formats_come_in_the_order_in_which_people_want_them() {
    assertThat(Templates.documentFormats())
        .containsExactly(
            DocumentFormat.DOCX,
            DocumentFormat.PDF,
            DocumentFormat.HTML,
            DocumentFormat.MARKDOWN,
            DocumentFormat.PDF_FORM,
            DocumentFormat.JSON);
    assertThat(Templates.checklistFormats())
        .containsExactly(
            DocumentFormat.DOCX,
            DocumentFormat.PDF,
            DocumentFormat.HTML,
            DocumentFormat.MARKDOWN,
            DocumentFormat.CSV,
            DocumentFormat.ICS,
            DocumentFormat.PDF_FORM,
            DocumentFormat.JSON);
    assertThat(Templates.unavailable()).isEmpty();
  }

  @Test
  void names_are_those_of_templates_alone_once_and_sorted() {
    Map<String, String> files = new TreeMap<>(FILES);
    files.put("brief.docx", "");
    files.put("aanvraag.docx", "");
    files.put("huisstijl.docx", "");
    assertThat(Templates.of(TextContent.of(files)).names())
        .containsExactly("aanvraag", "brief", "fout");
  }

  @Test
  void a_template_that_is_wrong_or_not_there_makes_no_document() {
    for (String name : List.of("fout", "weg", "huisstijl")) {
      assertThat(templates().read(name).hasErrors()).isTrue();
      assertThat(templates().render(name, SESSION).value()).isNull();
      assertThat(templates().render(name, SESSION).diagnostics())
          .isEqualTo(templates().read(name).diagnostics())
          .isNotEmpty();
      assertThat(templates().uses(name)).isEmpty();
    }
    assertThat(templates().uses("brief")).containsExactly("wie");
  }

  @Test
  void a_rehearsal_tells_what_making_it_tells() {
    DocumentWriter from = DocumentWriter.of(SESSION);
    assertThat(SESSION.walk().documents())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(templates().rehearse(it, from)).isEmpty();
              assertThat(templates().render(it, from).orElseThrow().key()).isEqualTo("brief");
              assertThat(templates().render(it, SESSION).orElseThrow().body())
                  .isEqualTo(document(templates()).body());
              Templates none = Templates.of(TextContent.of(Map.of()));
              assertThat(none.rehearse(it, from))
                  .isEqualTo(none.read("brief").diagnostics())
                  .isNotEmpty();
            });
  }

  @Test
  void a_house_style_that_stands_elsewhere_is_told_and_not_used() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elders"));
    Path here = Files.createDirectory(folder.resolve("hier"));
    Files.writeString(elsewhere.resolve("stijl.css"), CSS);
    Files.writeString(here.resolve("brief.md.ftl"), FILES.get("brief.md.ftl"));
    Templates linked = Templates.of(List.of(here), new ClassLoader(null) {});
    assertThat(linked.outside()).isEmpty();
    Files.createSymbolicLink(here.resolve("huisstijl.css"), elsewhere.resolve("stijl.css"));
    assertThat(linked.outside()).extracting(Diagnostic::rule).containsExactly(RuleId.FILE_OUTSIDE);
    assertThat(text(document(linked).as(DocumentFormat.HTML))).doesNotContain("#663399");
    Files.delete(here.resolve("huisstijl.css"));
    Files.writeString(here.resolve("huisstijl.css"), CSS);
    assertThat(linked.outside()).isEmpty();
    assertThat(text(document(linked).as(DocumentFormat.HTML))).contains("#663399");
  }

  @Test
  void a_house_style_in_word_is_read_when_it_changed_and_then_alone() throws IOException {
    byte[][] file = {new byte[0]};
    HouseStyle style =
        new HouseStyle(
            new ContentSource() {
              @Override
              public Fetched fetch(String name) {
                return Fetched.NOTHING;
              }

              @Override
              public Optional<byte[]> bytes(String name) {
                return name.equals("huisstijl.docx") && file[0].length > 0
                    ? Optional.of(file[0])
                    : Optional.empty();
              }
            });
    assertThat(style.css()).isEmpty();
    Object ours = style.word();
    assertThat(style.word()).isSameAs(ours);
    assertThat(style.letterhead()).isSameAs(style.letterhead());
    file[0] = LogoHouse.file("");
    assertThat(style.word()).isNotSameAs(ours).isSameAs(style.word());
    Object logo = style.letterhead();
    assertThat(style.letterhead().lacksWords()).isTrue();
    file[0] = file[0].clone();
    assertThat(style.letterhead()).isSameAs(logo);
    file[0] = new byte[] {1, 2, 3};
    assertThat(style.letterhead()).isEqualTo(be.livc.playbook.internal.markdown.Letterhead.NONE);
    assertThatThrownBy(style::word).isInstanceOf(IllegalArgumentException.class);
    file[0] = new byte[0];
    assertThat(style.letterhead().lacksWords()).isFalse();
  }

  @Test
  void a_picture_without_words_is_told_in_every_document() throws IOException {
    Files.writeString(folder.resolve("brief.md.ftl"), FILES.get("brief.md.ftl"));
    Templates templates = Templates.of(List.of(folder));
    assertThat(document(templates).status().notes()).isEmpty();
    Files.write(folder.resolve("huisstijl.docx"), LogoHouse.file(""));
    assertThat(document(templates).status().notes())
        .extracting(DocumentNote::kind)
        .containsExactly(DocumentNote.Kind.CHECK);
  }

  @Test
  void a_template_that_stands_twice_in_one_place_is_told() throws IOException {
    Files.writeString(folder.resolve("brief.md.ftl"), FILES.get("brief.md.ftl"));
    Templates templates = Templates.of(List.of(folder));
    assertThat(templates.read("brief").hasErrors()).isFalse();
    Files.write(folder.resolve("brief.docx"), DocxFile.lines("{title: Brief}\nDag {wie}").bytes());
    assertThat(templates.read("brief").diagnostics())
        .containsExactly(Diagnostic.about("brief.docx", RuleId.TEMPLATE_TWICE, "brief"));
    Files.delete(folder.resolve("brief.md.ftl"));
    assertThat(templates.read("brief").hasErrors()).isFalse();
    assertThat(templates.read("brief")).isSameAs(templates.read("brief"));
    Files.write(
        folder.resolve("brief.docx"), DocxFile.lines("{title: Brief}\nHallo {wie}").bytes());
    assertThat(document(templates).text()).contains("Hallo An");
    Files.delete(folder.resolve("brief.docx"));
    Files.writeString(folder.resolve("brief.md.ftl"), FILES.get("brief.md.ftl"));
    assertThat(document(templates).text()).contains("Dag An");
  }
}
