package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.VerifiedDocument.Change;
import be.livc.playbook.VerifiedDocument.Outcome;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document says with which engine and Java it was made. */
class VerifiedVersionsTest {
  private static final String TEXT =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      steps:
        - write: brief
          id: brief
          sources: own-choice
      """;

  @TempDir Path folder;
  private Templates templates;
  private Session session;
  private MadeDocument made;

  @BeforeEach
  void make() throws IOException {
    Files.writeString(
        folder.resolve("brief.md.ftl"),
        "---\ntitle: Brief\nversion: 1.0.0\nlanguage: nl\n---\nDag.\n");
    templates = Templates.of(List.of(folder));
    PlaybookText text = new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", TEXT)));
    session =
        Session.start(
            new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text),
            "Zomer",
            Recorder.of("", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
    Document document = templates.render(session.walk().documents().get(0), session).value();
    byte[] file = document.as(DocumentFormat.HTML);
    made = templates.made(document, DocumentFormat.HTML, "brief.html", file);
  }

  private VerifiedDocument verified(Map<String, String> other) {
    Map<String, String> digests = new LinkedHashMap<>(made.digests());
    digests.putAll(other);
    digests.values().removeIf(String::isEmpty);
    MadeDocument then =
        new MadeDocument(
            made.key(),
            made.template(),
            made.title(),
            made.format(),
            made.file(),
            digests,
            made.uses(),
            made.confidential());
    return templates.verify(session.documentMade(then)).get(0);
  }

  @Test
  void what_is_the_same_now_says_nothing() {
    VerifiedDocument same = verified(Map.of());
    assertThat(made.digests()).containsKeys(MadeDocument.ENGINE, MadeDocument.JAVA);
    assertThat(same.outcome()).isEqualTo(Outcome.SAME);
    assertThat(same.versions()).isEmpty();
  }

  @Test
  void another_engine_and_java_are_named_and_are_no_changed_files() {
    VerifiedDocument other =
        verified(Map.of(MadeDocument.ENGINE, "0.9.0", MadeDocument.JAVA, "11.0.2", "file", "00"));
    assertThat(other.outcome()).isEqualTo(Outcome.OTHER);
    assertThat(other.changed()).isEmpty();
    assertThat(other.versions())
        .containsEntry(
            MadeDocument.ENGINE, new Change("0.9.0", made.digests().get(MadeDocument.ENGINE)))
        .containsEntry(
            MadeDocument.JAVA, new Change("11.0.2", made.digests().get(MadeDocument.JAVA)));
  }

  @Test
  void a_record_of_before_there_were_versions_says_nothing_of_them() {
    VerifiedDocument old = verified(Map.of(MadeDocument.ENGINE, "", MadeDocument.JAVA, ""));
    assertThat(old.outcome()).isEqualTo(Outcome.SAME);
    assertThat(old.versions()).isEmpty();
  }

  @Test
  void a_file_that_is_no_document_is_not_made_again() {
    Session listed =
        session.documentMade(
            MadeDocument.holding(
                session, MadeDocument.CHECKLIST, "Takenlijst", "html", "lijst.html", false));
    assertThat(listed.made()).isEmpty();
    assertThat(listed.files()).hasSize(1);
    assertThat(templates.verify(listed)).isEmpty();
  }
}
