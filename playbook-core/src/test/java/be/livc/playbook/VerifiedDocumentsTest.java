package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.VerifiedDocument.Outcome;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a document that a session recorded comes out the same, and else why not. */
class VerifiedDocumentsTest {
  private static final String PLAYBOOK =
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
            - { ask: Hoeveel, id: hoeveel, answer: number }
            - { write: brief, id: brief }
            - { write: nota, id: nota }
      """;

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
          <#include "_deel.md.ftl">
          <@note>Kijk dit na.</@note>
          """,
          "_deel.md.ftl",
          "Dag {wie}.\n",
          "nota.md.ftl",
          "---\ntitle: Nota\nversion: 1.0.0\nlanguage: nl\n---\nNiets.\n",
          "huisstijl.css",
          "p { color: black }\n");

  private static PinnedPlaybook pinned(String text) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text))))
        .pinned();
  }

  /** One in which both questions are answered. */
  private static Session session() {
    Session session = Session.start(pinned(PLAYBOOK), "Proef", KitPlaybook.pen("An"));
    for (String id : List.of("wie", "hoeveel")) {
      Value value =
          id.equals("wie")
              ? new Value.Words("An")
              : new Value.Amount(java.math.BigDecimal.valueOf(7));
      session = session.answer(session.playbook().question(id).orElseThrow(), value).session();
    }
    return session;
  }

  private static Templates templates(Map<String, String> other) {
    Map<String, String> files = new TreeMap<>(FILES);
    files.putAll(other);
    files.values().removeIf(String::isEmpty);
    return Templates.of(TextContent.of(files));
  }

  private static Document document(Session session) {
    return templates(Map.of()).render(session.walk().documents().get(0), session).orElseThrow();
  }

  private static MadeDocument made(Session session, DocumentFormat format) {
    Document document = document(session);
    return templates(Map.of()).made(document, format, "brief", document.as(format));
  }

  private static MadeDocument with(MadeDocument made, String format, Map<String, String> digests) {
    Map<String, String> other = new LinkedHashMap<>(made.digests());
    other.putAll(digests);
    other.values().removeIf(String::isEmpty);
    return new MadeDocument(
        made.key(), made.template(), made.title(), format, "brief", other, made.uses(), false);
  }

  private static VerifiedDocument verified(Session session, Map<String, String> files) {
    return templates(files).verify(session).get(0);
  }

  private static Session recorded() {
    Session session = session();
    return session.documentMade(made(session, DocumentFormat.HTML));
  }

  @Test
  void a_record_names_each_file_it_was_made_from_and_what_it_was_made_with() {
    MadeDocument made = made(session(), DocumentFormat.HTML);
    assertThat(made.digests().keySet())
        .containsExactlyInAnyOrder(
            "document",
            "brief.md.ftl",
            "_deel.md.ftl",
            "huisstijl.css",
            "huisstijl.docx",
            "file",
            "livc",
            "java");
    assertThat(made.digests())
        .containsEntry(
            "huisstijl.docx", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        .containsEntry("java", DocumentRecords.java());
    assertThat(made.key()).isEqualTo("brief");
    assertThat(made.template()).isEqualTo("brief");
    assertThat(made.title()).isEqualTo("Brief");
    assertThat(made.format()).isEqualTo("html");
    assertThat(made.file()).isEqualTo("brief");
    assertThat(made.uses()).containsExactly("wie");
    assertThat(made.confidential()).isFalse();
    Runtime.Version java = Runtime.version();
    assertThat(DocumentRecords.java())
        .isEqualTo(java.feature() + "." + java.interim() + "." + java.update());
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "MARKDOWN", "JSON", "DOCX"})
  void what_comes_out_the_same_with_its_notes_or_without_them_is_proven(DocumentFormat format) {
    Session session = session();
    Document document = document(session);
    assertThat(document.status().notes()).isNotEmpty();
    for (Document file : List.of(document, document.withoutNotes())) {
      MadeDocument made = templates(Map.of()).made(document, format, "brief", file.as(format));
      VerifiedDocument same = verified(session.documentMade(made), Map.of());
      assertThat(same)
          .isEqualTo(
              new VerifiedDocument(
                  made, session.events().size() + 1, Outcome.SAME, List.of(), Map.of(), false));
      assertThat(same.isProven()).isTrue();
    }
  }

  @Test
  void of_a_word_file_each_part_counts_and_not_how_it_was_packed() {
    Session session = session();
    MadeDocument made = made(session, DocumentFormat.DOCX);
    byte[] file = document(session).as(DocumentFormat.DOCX);
    byte[] other = Arrays.copyOf(file, file.length + 1);
    MadeDocument packed =
        templates(Map.of()).made(document(session), DocumentFormat.DOCX, "brief", other);
    assertThat(packed.digests().get("file")).isEqualTo(made.digests().get("file"));
    MadeDocument html =
        templates(Map.of()).made(document(session), DocumentFormat.HTML, "brief", other);
    assertThat(html.digests().get("file")).isNotEqualTo(made.digests().get("file"));
  }

  @Test
  void another_text_is_another_document_and_says_which_files_changed() {
    VerifiedDocument other =
        verified(recorded(), Map.of("_deel.md.ftl", "Hallo {wie}.\n", "huisstijl.css", "p { }\n"));
    assertThat(other.outcome()).isEqualTo(Outcome.OTHER);
    assertThat(other.changed()).containsExactly("_deel.md.ftl", "huisstijl.css");
    assertThat(other.isProven()).isFalse();
  }

  @Test
  void the_same_text_in_another_style_is_another_file() {
    VerifiedDocument other = verified(recorded(), Map.of("huisstijl.css", "p { }\n"));
    assertThat(other.outcome()).isEqualTo(Outcome.OTHER);
    assertThat(other.changed()).containsExactly("huisstijl.css");
  }

  @Test
  void a_pdf_that_was_packed_otherwise_is_the_same_text() {
    Session session = session();
    MadeDocument made = made(session, DocumentFormat.HTML);
    MadeDocument pdf = with(made, "pdf", Map.of("file", "00"));
    VerifiedDocument packed = verified(session.documentMade(pdf), Map.of());
    assertThat(packed.outcome()).isEqualTo(Outcome.SAME_TEXT);
    assertThat(packed.isProven()).isTrue();
    VerifiedDocument styled =
        verified(session.documentMade(pdf), Map.of("huisstijl.css", "p { }\n"));
    assertThat(styled.outcome()).isEqualTo(Outcome.OTHER);
    MadeDocument html = with(made, "html", Map.of("file", "00"));
    assertThat(verified(session.documentMade(html), Map.of()).outcome()).isEqualTo(Outcome.OTHER);
  }

  @Test
  void without_the_digest_of_a_file_the_text_is_proven_alone() {
    Session session = session();
    MadeDocument old = with(made(session, DocumentFormat.HTML), "html", Map.of("file", ""));
    VerifiedDocument text = verified(session.documentMade(old), Map.of());
    assertThat(text.outcome()).isEqualTo(Outcome.TEXT_ONLY);
    assertThat(text.isProven()).isTrue();
    MadeDocument other = with(old, "html", Map.of("document", "00"));
    assertThat(verified(session.documentMade(other), Map.of()).outcome()).isEqualTo(Outcome.OTHER);
  }

  @Test
  void an_answer_that_was_erased_since_says_why_it_comes_out_otherwise() {
    VerifiedDocument erased = verified(Erasure.answers(recorded(), "wie"::equals), Map.of());
    assertThat(erased.outcome()).isEqualTo(Outcome.ERASED);
    assertThat(erased.isProven()).isFalse();
    VerifiedDocument beside =
        verified(
            Erasure.answers(recorded(), "hoeveel"::equals),
            Map.of("_deel.md.ftl", "Hallo {wie}.\n"));
    assertThat(beside.outcome()).isEqualTo(Outcome.OTHER);
  }

  @Test
  void without_its_template_or_its_step_it_can_not_be_made_again() {
    VerifiedDocument gone = verified(recorded(), Map.of("brief.md.ftl", ""));
    assertThat(gone.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
    assertThat(gone.changed()).isEmpty();
    assertThat(gone.isProven()).isFalse();
    Session session = session();
    MadeDocument made = made(session, DocumentFormat.HTML);
    for (String key : List.of("brief", "nota")) {
      MadeDocument stray =
          new MadeDocument(
              key.equals("brief") ? "nota" : "weg",
              "brief",
              "Brief",
              "html",
              "",
              made.digests(),
              List.of(),
              false);
      assertThat(verified(session.documentMade(stray), Map.of()).outcome())
          .isEqualTo(Outcome.IMPOSSIBLE);
    }
  }

  @Test
  void it_is_made_again_from_the_answers_and_the_text_it_had_then() {
    Session later = recorded();
    later =
        later
            .answer(later.playbook().question("wie").orElseThrow(), new Value.Words("Bo"))
            .session();
    assertThat(verified(later, Map.of()).outcome()).isEqualTo(Outcome.SAME);
    assertThat(verified(later, Map.of()).migrated()).isFalse();
    Session migrated = later.migrated(pinned(PLAYBOOK.replace("title: Proef", "title: Herzien")));
    assertThat(verified(migrated, Map.of()).outcome()).isEqualTo(Outcome.SAME);
    assertThat(verified(migrated, Map.of()).migrated()).isTrue();
  }

  @Test
  void each_document_that_was_recorded_is_told_in_its_order() {
    Session session = recorded();
    session = session.documentMade(made(session, DocumentFormat.MARKDOWN));
    List<VerifiedDocument> all = templates(Map.of()).verify(session);
    assertThat(all).extracting(it -> it.made().format()).containsExactly("html", "md");
    assertThat(all).extracting(VerifiedDocument::event).containsExactly(5, 6);
    assertThat(Set.copyOf(all)).hasSize(2);
  }
}
