package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {
  private static final Walk WALK = WholeWalk.walk();
  private static final String HEAD = "---\ntitle: Brief\n---\n";

  @Test
  void documents_about_entries_are_told_apart_by_their_names() {
    assertThat(files("brief")).containsExactly("brief-caw", "brief-clb", "brief-caw-2");
    assertThat(titles("brief"))
        .containsExactly("Brief aan CAW over …", "Brief aan CLB over …", "Brief aan caw over …");
  }

  @Test
  void what_an_entry_does_not_have_is_left_out_of_its_title() {
    assertThat(titles("dienstbrief"))
        .containsExactly("Sinds …, Open", "Sinds …, Dicht", "Sinds …, …");
  }

  @Test
  void a_name_of_signs_alone_gives_way_to_its_identity_and_one_without_a_name_keeps_the_title() {
    assertThat(files("doel")).containsExactly("doel-een", "doel-e2");
    assertThat(titles("doel")).containsExactly("Brief", "Brief");
  }

  @Test
  void a_sensitive_entry_stands_in_no_title_and_in_no_name_of_a_file() {
    assertThat(files("kaart")).containsExactly("kaart-m1", "kaart-m2");
    assertThat(titles("kaart")).containsExactly("Brief", "Brief");
    assertThat(body("kaart", "{entry}")).isEqualTo("[IN TE VULLEN: …]\n");
    assertThat(body("kaart", "sensitive: [mensen]", "{entry} ${entry}")).isEqualTo("Piet Piet\n");
  }

  @Test
  void a_document_about_no_entry_is_called_after_its_template() {
    assertThat(files("verslag")).containsExactly("verslag");
    assertThat(titles("verslag")).containsExactly("Brief");
    Document apart = WholeWalk.draft(WALK, null, WholeWalk.template("los", HEAD)).orElseThrow();
    assertThat(apart.fileName()).isEqualTo("los");
    assertThat(apart.key()).isEmpty();
    assertThat(document("verslag", "").key()).isEqualTo("verslag");
  }

  @Test
  void in_a_document_of_an_included_playbook_names_are_its_own_first() {
    assertThat(body("deelbrief", "{inwoners} {vorm} {geheim}"))
        .isEqualTo("7 Een LIVC R met andere gemeenten [IN TE VULLEN: geheim van het deel]\n");
    assertThat(body("deelbrief", "<#if holds(\"samenwerking\")>ja<#else>nee</#if>"))
        .isEqualTo("nee\n");
    assertThat(body("verslag", "<#if holds(\"samenwerking\")>ja<#else>nee</#if>"))
        .isEqualTo("ja\n");
  }

  @Test
  void where_it_comes_from_is_the_playbook_the_day_and_the_first_of_its_digest() {
    assertThat(origin("draft", "7f3a90c2ffff", ""))
        .isEqualTo(
            "Gemaakt met Draaiboek LIVC R 1.2.0 (ontwerp), peildatum 24 november 2026,"
                + " kenmerk 7f3a90c2.");
    assertThat(origin("withdrawn", "7f3", "Opstart"))
        .isEqualTo(
            "Gemaakt met Draaiboek LIVC R 1.2.0, uit \"Opstart\", peildatum 24 november 2026,"
                + " kenmerk 7f3.");
  }

  private static String origin(String status, String digest, String session) {
    Walk walk = Walk.of(WholeWalk.playbook(status), Answers.NONE, WholeWalk.DAY);
    return new DocumentWriter(walk, Map.of(), digest, session)
        .draft(
            WholeWalk.template("los", HEAD), null, FreeMarkerEngine.SHARED, (a, b) -> new byte[0])
        .orElseThrow()
        .origin();
  }

  @Test
  void a_task_that_is_done_is_done_in_the_document() {
    String text = "<#list checklist as c>${c.state};</#list>";
    Walk walk = Walk.of(Sheets.playbook(), Sheets.answers("Weidegem"), Sheets.DAY);
    assertThat(checklist(walk, text, Map.of())).isEqualTo("open;\n");
    String task = Checklist.of("-", walk, Map.of()).items().get(0).key();
    assertThat(checklist(walk, text, Map.of(task, LocalDate.of(2026, 11, 20))))
        .isEqualTo("gedaan;\n");
  }

  private static String checklist(Walk walk, String text, Map<String, LocalDate> ticked) {
    return new DocumentWriter(walk, ticked, "7f3")
        .draft(
            WholeWalk.template("los", HEAD + text),
            null,
            FreeMarkerEngine.SHARED,
            (a, b) -> new byte[0])
        .orElseThrow()
        .text();
  }

  @Test
  void an_answer_that_is_refused_is_put_off() {
    Answers answers = WholeWalk.answers().with("vorm", new Value.OneOption("weg"));
    Walk walk = Walk.of(WholeWalk.playbook("draft"), answers, WholeWalk.DAY);
    Document document =
        WholeWalk.draft(walk, null, WholeWalk.template("los", HEAD + "{vorm}")).orElseThrow();
    assertThat(document.blanks())
        .containsExactly(
            new Blank(
                "vorm",
                "Vorm",
                Blank.Why.PUT_OFF,
                Blank.Form.CHOICE,
                List.of("een eigen LIVC R", "samen met andere gemeenten")));
  }

  @Test
  void a_text_of_blanks_alone_is_an_empty_document() {
    assertThat(body("verslag", "\n\n <#-- niets -->\n")).isEqualTo("\n");
  }

  @Test
  void a_document_comes_out_as_a_file_and_not_as_a_checklist() {
    List<DocumentFormat> asked = new ArrayList<>();
    Document document =
        new DocumentWriter(WALK, Map.of(), "7f3")
            .draft(
                WholeWalk.template("los", HEAD + "Hallo"),
                null,
                FreeMarkerEngine.SHARED,
                (it, format) -> {
                  asked.add(format);
                  return it.text().getBytes(StandardCharsets.UTF_8);
                })
            .orElseThrow();
    assertThat(document.as(DocumentFormat.HTML)).asString().isEqualTo("Hallo\n");
    assertThatThrownBy(() -> document.as(DocumentFormat.CSV))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a document does not come out as CSV");
    assertThat(asked).containsExactly(DocumentFormat.HTML);
    assertThat(document).hasToString("Brief (6 characters)");
  }

  @Test
  void what_a_session_keeps_of_a_document_says_where_it_went_and_whether_it_is_a_secret() {
    Document open = document("verslag", "{vorm}");
    assertThat(open.made(DocumentFormat.PDF_FORM, "map/verslag.pdf"))
        .isEqualTo(
            new MadeDocument(
                "verslag",
                "verslag",
                "Brief",
                "pdf",
                "map/verslag.pdf",
                open.digests(),
                List.of("vorm"),
                false));
    Document secret = document("verslag", "sensitive: [geheim]", "{geheim}");
    assertThat(secret.made(DocumentFormat.DOCX, "").confidential()).isTrue();
    DocumentStatus other = DocumentStatus.READY;
    assertThat(secret.withStatus(other).status()).isEqualTo(other);
    assertThat(secret.withStatus(other).body()).isEqualTo(secret.body());
  }

  @Test
  void one_more_note_stands_behind_the_others() {
    DocumentNote one = new DocumentNote(DocumentNote.Kind.CHECK, "Vorm", "een");
    DocumentNote two = new DocumentNote(DocumentNote.Kind.TO_CONFIRM, "", "twee");
    DocumentStatus status = DocumentStatus.READY.with(one).with(two);
    assertThat(status.notes()).containsExactly(one, two);
    assertThat(status.notes(DocumentNote.Kind.CHECK)).containsExactly(one);
    assertThat(DocumentStatus.READY.with(one).isReady()).isTrue();
    assertThat(status.isReady()).isFalse();
    assertThat(status.line(Words.of(Language.EN))).isEqualTo("1 to confirm");
  }

  private static List<String> files(String template) {
    return documents(template).stream().map(Document::fileName).toList();
  }

  private static List<String> titles(String template) {
    return documents(template).stream().map(Document::title).toList();
  }

  private static List<Document> documents(String template) {
    Template read = WholeWalk.template(template, HEAD + "x");
    return WALK.documents().stream()
        .filter(it -> it.step().template().equals(template))
        .map(it -> WholeWalk.draft(WALK, it, read).orElseThrow())
        .toList();
  }

  private static String body(String template, String text) {
    return document(template, text).text();
  }

  private static String body(String template, String more, String text) {
    return document(template, more, text).text();
  }

  private static Document document(String template, String text) {
    return document(template, "version: 1", text);
  }

  private static Document document(String template, String more, String text) {
    String uses = "uses: [inwoners, vorm, geheim, mensen]\n";
    String head = "---\ntitle: Brief\n" + uses + more + "\n---\n";
    DocumentRequest writing = WholeWalk.request(WALK, template, 0);
    return WholeWalk.draft(WALK, writing, WholeWalk.template(template, head + text)).orElseThrow();
  }
}
