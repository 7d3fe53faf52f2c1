package be.livc.playbook.session.earlier;

import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationReportTest {
  private static final String HEAD =
      "format: 1\nid: p\nversion: %s\nlanguage: nl\ntitle: P\nstatus: draft\nsteps:\n";
  private static final PinnedPlaybook FIRST =
      playbook(
          "1.0.0",
          """
            - ask: Waar?
              id: plek
              answer: choice
              options: { pand: Een pand, mens: Een mens }
            - { ask: Hoeveel, id: hoeveel, answer: number }
            - { ask: Wie belde, id: beller, answer: text, sensitive: true }
            - { ask: Wat nog, id: nog, answer: text }
            - { ask: Wat dan, id: dan, answer: text }
            - { ask: Later, id: later, answer: text }
            - { do: Bel., id: bellen, sources: own-choice }
            - { do: Schrijf., id: schrijven, sources: own-choice }
            - { write: brief, id: eerste, sources: own-choice }
            - { write: nota, id: tweede, sources: own-choice }
          """);
  private static final PinnedPlaybook SECOND =
      playbook(
          "2.0.0",
          """
            - ask: Waar?
              id: plaats
              was: plek
              answer: choice
              options:
                gebouw: { label: Een gebouw, was: pand }
                mens: { label: Een mens, steps: [{ ask: Wat dan, id: dan, answer: text }] }
            - ask: Hoeveel
              id: hoeveel
              answer: number
              refuse: [{ when: { hoeveel: { more-than: 12 } }, message: Geen dertien. }]
            - ask: Wie belde
              id: beller
              answer: text
              sensitive: true
              pattern: "[0-9]+"
              message: Een nummer.
            - { ask: Later, id: later, answer: text }
            - { ask: Nieuw, id: nieuw, answer: text }
            - { do: Telefoneer., id: telefoneren, was: bellen, sources: own-choice }
            - { do: Ga langs., id: langsgaan, sources: own-choice }
            - { write: brief, id: brief-een, was: eerste, sources: own-choice }
            - { write: verslag, id: derde, sources: own-choice }
          """);

  private static PinnedPlaybook playbook(String version, String steps) {
    SourceFile file = new SourceFile("p.yaml", String.format(HEAD, version) + steps);
    PlaybookText text = new PlaybookText(List.of(file));
    return new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text);
  }

  private static Session with(Session session, String question, Value value) {
    return session.answer(session.playbook().question(question).orElseThrow(), value).session();
  }

  private static Session answered() {
    Session session = Session.start(FIRST, "Proef", SmallPlaybook.pen("An"));
    session = with(session, "plek", one("pand"));
    session = with(session, "hoeveel", amount("13"));
    session = with(session, "beller", words("Els"));
    session = with(session, "nog", words("iets"));
    return with(session, "dan", words("iets anders"));
  }

  private static List<String> keys(List<Task> tasks) {
    return tasks.stream().map(Task::key).toList();
  }

  private static List<String> documents(List<DocumentRequest> documents) {
    return documents.stream().map(DocumentRequest::key).toList();
  }

  @Test
  void what_becomes_of_each_answer_is_told_before_it_happens() {
    Session before = answered();
    MigrationReport report = MigrationReport.of(before, SECOND);
    assertThat(report.before()).isSameAs(before);
    assertThat(report.after().playbook()).isEqualTo(SECOND.playbook());
    assertThat(report.kept()).containsExactly("plaats");
    assertThat(report.renamed()).isEqualTo(Map.of("plaats", "plek"));
    assertThat(report.refused().keySet()).containsExactly("hoeveel", "beller");
    assertThat(report.refused().get("hoeveel").kind()).isEqualTo(Kind.REFUSED);
    Rejection silent = report.refused().get("beller");
    assertThat(silent.kind()).isEqualTo(Kind.PATTERN);
    assertThat(silent.given()).isEmpty();
    assertThat(report.gone()).containsExactly("nog");
    assertThat(report.aside()).containsExactly("dan");
    assertThat(report.fresh()).containsExactly("nieuw");
  }

  @Test
  void what_is_to_do_and_to_be_made_is_told_by_what_is_new_and_what_is_gone() {
    MigrationReport report = MigrationReport.of(answered(), SECOND);
    assertThat(keys(report.tasksGone())).containsExactly("schrijven");
    assertThat(keys(report.tasksNew())).containsExactly("langsgaan");
    assertThat(documents(report.documentsGone())).containsExactly("tweede");
    assertThat(documents(report.documentsNew())).containsExactly("derde");
  }

  @Test
  void a_text_that_asks_the_same_changes_nothing() {
    PinnedPlaybook same =
        playbook("1.0.1", FIRST.text().files().get(0).text().split("steps:\n", 2)[1]);
    MigrationReport report = MigrationReport.of(answered(), same);
    assertThat(report.kept()).containsExactly("plek", "hoeveel", "beller", "nog", "dan");
    assertThat(report.renamed()).isEmpty();
    assertThat(report.refused()).isEmpty();
    assertThat(report.gone()).isEmpty();
    assertThat(report.aside()).isEmpty();
    assertThat(report.fresh()).isEmpty();
    assertThat(report.tasksGone()).isEmpty();
    assertThat(report.tasksNew()).isEmpty();
    assertThat(report.documentsGone()).isEmpty();
    assertThat(report.documentsNew()).isEmpty();
  }

  @Test
  void what_was_put_off_stays_so_and_is_refused_nowhere() {
    Session before = answered();
    before = before.putOff(before.playbook().question("hoeveel").orElseThrow()).session();
    MigrationReport report = MigrationReport.of(before, SECOND);
    assertThat(report.refused()).containsOnlyKeys("beller");
    assertThat(report.kept()).containsExactly("plaats", "hoeveel");
  }
}
