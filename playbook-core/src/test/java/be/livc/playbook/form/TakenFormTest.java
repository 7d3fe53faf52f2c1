package be.livc.playbook.form;

import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.form.FilledForm.Filled;
import be.livc.playbook.form.TakenAnswer.Outcome;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SmallPlaybook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was read from the fields of a form, whatever program wrote them, beside its session. */
class TakenFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TEXT =
      """
      format: 1
      id: formulier
      version: 1.0.0
      language: nl
      title: Formulier
      status: draft
      facts:
        gegeven: { given: number, ask: "Hoeveel werd gegeven?" }
        samen: { vorm: samen }
        ver: { samen: true }
      roles:
        baas: { title: burgemeester }
        dpo: { title: functionaris }
        klerk: { title: klerk }
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
            - ask: Hoe werk je?
              id: vorm
              short: Vorm
              answer: choice
              options: { alleen: Alleen, samen: Met *anderen*, nooit: Weet niet, ooit: weet  niet }
            - ask: Welke?
              id: welke
              short: Welke
              answer: choices
              options: { a: De A, b: { label: De B, when: { vorm: samen } }, c: De C }
            - ask: Wie?
              id: wie
              short: Wie
              answer: table
              optional: true
              columns:
                naam: text
                soort: { label: Soort, answer: choice, options: { x: Soort X, y: Soort Y } }
                reden: { label: Reden, answer: text, when: { soort: y } }
                merken: { label: Merken, answer: choices, optional: true, options: { m: M, n: N } }
                uren: { label: Uren, answer: number, optional: true, max: 9 }
            - { ask: 'Wat zag je?', id: gezien, short: Gezien, answer: text, sensitive: true, pattern: '[a-z]+', message: Letters. }
            - { ask: 'Wat nog?', id: nog, short: Nog, answer: list, optional: true }
            - { do: Een., id: eerst, when: { nog: { entries: { at-least: 1 } } } }
            - { do: Twee., id: dan, when: { nog: { entries: { at-least: 2 } } } }
            - { do: Drie., id: laatst, when: { nog: { entries: { at-least: 3 } } } }
            - { do: Bel., id: bellen, by: baas, when: { ver: true } }
            - group: Samen
              when: { welke: { has: a } }
              steps:
                - { do: Schrijf., id: schrijven, by: [dpo, baas] }
                - { do: Ga langs., id: langs, by: klerk, when: { vorm: alleen } }
      """;

  private final Session session = start(TEXT);

  private static Session start(String text) {
    PlaybookText yaml = new PlaybookText(List.of(new SourceFile("formulier.yaml", text)));
    PinnedPlaybook pinned = new PinnedPlaybook(Playbooks.read(yaml).orElseThrow(), yaml);
    return Session.start(pinned, "Proef", SmallPlaybook.pen("An"));
  }

  private Ask ask(String id) {
    return session.playbook().question(id).orElseThrow();
  }

  private FormMark mark(String id) {
    return FormMark.of(session, ask(id));
  }

  private Filled said(String id, String text) {
    return new Filled(mark(id), text, Set.of(), List.of());
  }

  private Filled rows(List<List<String>> rows) {
    return new Filled(mark("wie"), "", Set.of(), rows);
  }

  private TakenForm taken(Filled... filled) {
    return TakenForm.of(new FilledForm(List.of(filled)), session, TODAY);
  }

  private TakenAnswer answer(Filled filled) {
    TakenForm taken = taken(filled);
    assertThat(taken.answers()).hasSize(1);
    return taken.answers().get(0);
  }

  @Test
  void an_option_is_known_by_its_label_as_it_was_shown_or_as_it_is_typed() {
    assertThat(answer(said("vorm", "Alleen")).value()).isEqualTo(one("alleen"));
    assertThat(answer(said("vorm", " Met\nanderen ")).value()).isEqualTo(one("samen"));
    assertThat(answer(said("vorm", "2")).value()).isEqualTo(one("samen"));
    assertThat(answer(said("vorm", "weet niet")).value()).isEqualTo(one("ooit"));
    assertThat(answer(said("vorm", "niets")).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void options_that_are_ticked_are_known_by_their_number() {
    Filled filled = new Filled(mark("welke"), "", Set.of(3, 1, 4, 0), List.of());
    assertThat(answer(filled).value()).isEqualTo(new Value.SomeOptions(List.of("a", "c")));
    assertThat(taken(new Filled(mark("welke"), " ", Set.of(), List.of())).isEmpty()).isTrue();
  }

  @Test
  void a_list_has_a_line_for_each_entry_and_blank_lines_count_for_nothing() {
    assertThat(answer(said("nog", " een; twee \n\n \ndrie")).value())
        .isEqualTo(SmallPlaybook.entries("een; twee", "drie"));
  }

  @Test
  void the_cells_of_a_row_are_read_by_their_columns() {
    TakenAnswer answer =
        answer(
            rows(
                List.of(
                    List.of(" ", ""),
                    List.of(" CAW ", "Soort X"),
                    List.of("OCMW", "y", "Nodig", "M; N", "1,5"))));
    assertThat(answer.rejection()).isNotNull();
    assertThat(answer.row()).isEqualTo(3);
    assertThat(answer.column().key()).isEqualTo("uren");
    TakenAnswer good =
        answer(
            rows(List.of(List.of(" CAW ", "Soort X"), List.of("OCMW", "y", "Nodig", "M; N", "9"))));
    assertThat(good.outcome()).isEqualTo(Outcome.NEW);
    List<Value.Row> rows = ((Value.Rows) good.value()).rows();
    assertThat(rows.get(0).cells().values())
        .containsExactly(words("CAW"), one("x"), Value.NOTHING, Value.NOTHING, Value.NOTHING);
    assertThat(rows.get(1).cells().values())
        .containsExactly(
            words("OCMW"),
            one("y"),
            words("Nodig"),
            new Value.SomeOptions(List.of("m", "n")),
            amount("9"));
  }

  @Test
  void a_cell_that_is_missing_or_not_accepted_is_told_with_its_place() {
    TakenAnswer empty = answer(rows(List.of(List.of("", "x"))));
    assertThat(empty.rejection().kind()).isEqualTo(Kind.EMPTY);
    assertThat(empty.row()).isEqualTo(1);
    assertThat(empty.column().key()).isEqualTo("naam");
    TakenAnswer large = answer(rows(List.of(List.of("CAW", "x", "", "", "10"))));
    assertThat(large.rejection().kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(large.column().key()).isEqualTo("uren");
    assertThat(answer(rows(List.of(List.of("CAW", "y")))).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void at_a_sensitive_question_nothing_of_what_was_given_is_repeated() {
    TakenAnswer answer = answer(said("gezien", "GEHEIM"));
    assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(answer.rejection().given()).isEmpty();
    assertThat(answer).hasToString("REFUSED gezien");
    assertThat(answer(said("gezien", "iets")).outcome()).isEqualTo(Outcome.NEW);
    assertThat(said("gezien", "iets"))
        .hasToString(mark("gezien").name() + " (filled in)")
        .isNotEqualTo(said("gezien", ""));
    assertThat(said("gezien", " ")).hasToString(mark("gezien").name() + " (empty)");
  }

  @Test
  void what_an_application_supplies_is_taken_as_such() {
    Ask given = session.playbook().given().get(0);
    Filled filled = new Filled(FormMark.of(session, given), "7", Set.of(), List.of());
    TakenForm taken = TakenForm.of(new FilledForm(List.of(filled)), session, TODAY);
    assertThat(taken.after().answers().get("gegeven")).isEqualTo(new Answer.Given(amount("7")));
    assertThat(taken.after().events().get(2)).isInstanceOf(SessionEvent.Given.class);
  }

  @Test
  void each_outcome_says_whether_it_is_kept_and_whether_someone_has_to_look() {
    for (Outcome outcome : Outcome.values()) {
      TakenAnswer answer = new TakenAnswer(outcome, null, null, null, null, 0, null);
      boolean kept = outcome == Outcome.NEW || outcome == Outcome.CHANGES;
      assertThat(answer.counts()).isEqualTo(kept);
      assertThat(answer.isFinding()).isEqualTo(!kept && outcome != Outcome.SAME);
      assertThat(answer).hasToString(outcome.name());
    }
  }

  @Test
  void a_form_is_of_the_session_that_all_its_fields_are_of() {
    Session other = start(TEXT).fork("Ander");
    Filled theirs = new Filled(FormMark.of(other, ask("vorm")), "Alleen", Set.of(), List.of());
    Session elsewhere =
        Session.start(session.texts().get(0), "Ander", Recorder.of("An", SmallPlaybook.CLOCK));
    Filled strange = new Filled(FormMark.of(elsewhere, ask("vorm")), "Alleen", Set.of(), List.of());
    assertThat(new FilledForm(List.of()).isOf(session)).isFalse();
    assertThat(new FilledForm(List.of(said("nog", ""))).isOf(session)).isTrue();
    assertThat(new FilledForm(List.of(said("nog", ""), strange)).isOf(session)).isFalse();
    assertThat(theirs).isNotEqualTo(said("vorm", "Alleen"));
    assertThatThrownBy(() -> taken(strange)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_mark_of_a_question_is_another_where_the_question_reads_or_is_answered_otherwise() {
    for (String[] change :
        new String[][] {
          {"Hoe werk je?", "Hoe doe je het?"},
          {"alleen: Alleen", "alleen: Zelf"},
          {"samen: Met *anderen*", "groep: Met *anderen*"},
        }) {
      assertThat(other("vorm", change)).as(change[1]).isNotEqualTo(mark("vorm").shape());
    }
    for (String[] change :
        new String[][] {
          {"label: Reden", "label: Waarom"},
          {"reden: {", "waarom: {"},
          {"x: Soort X", "x: Soort Z"},
          {"label: Reden, answer: text", "label: Reden, answer: date"},
          {"answer: number, optional: true", "answer: number, unit: uren, optional: true"}
        }) {
      assertThat(other("wie", change)).as(change[1]).isNotEqualTo(mark("wie").shape());
    }
    String[] help = {"short: Vorm", "short: Vormen"};
    assertThat(other("vorm", help)).isEqualTo(mark("vorm").shape());
  }

  private static String other(String question, String[] change) {
    Session changed =
        start(TEXT.replace(change[0], change[1]).replace("vorm: samen", "vorm: nooit"));
    return FormMark.of(changed, changed.playbook().question(question).orElseThrow()).shape();
  }

  @Test
  void the_field_of_a_mark_is_found_again_by_its_name() {
    FormMark mark = mark("vorm");
    assertThat(FormMark.field(mark.name())).contains(new FormMark.Field(mark, 0));
    assertThat(FormMark.field(mark.name(12))).contains(new FormMark.Field(mark, 12));
    assertThat(mark.name()).matches("livc(_[0-9a-f]{8}){3}");
    assertThat(Stream.of("", "x", mark.name() + "_", mark.name() + "_12345", mark.name() + "x"))
        .allMatch(name -> FormMark.field(name).isEmpty());
  }

  @Test
  void who_may_know_is_who_does_what_hangs_on_it_also_behind_facts_and_in_groups() {
    QuestionForm form = QuestionForm.of(session);
    assertThat(people(form, "vorm")).containsExactly("burgemeester", "klerk");
    assertThat(people(form, "welke")).containsExactly("functionaris", "burgemeester");
    assertThat(people(form, "nog")).isEmpty();
    assertThat(form).hasToString(form.title() + " (" + form.questions().size() + " questions)");
    Session asked = session.putOff(ask("nog"), "KLERK").session();
    assertThat(people(QuestionForm.of(asked), "nog")).containsExactly("klerk");
    asked = session.putOff(ask("nog"), "dpo").session();
    assertThat(people(QuestionForm.of(asked), "nog")).containsExactly("functionaris");
    asked = session.putOff(ask("nog"), "Els").session();
    assertThat(people(QuestionForm.of(asked), "nog")).containsExactly("Els");
  }

  @Test
  void what_is_not_offered_now_stands_not_on_a_form_and_the_others_keep_their_number() {
    assertThat(question("welke", session).labels()).containsExactly("De A", "De B", "De C");
    Session alone = session.answer(ask("vorm"), one("alleen")).session();
    FormQuestion asked = question("welke", alone);
    assertThat(asked.labels()).containsExactly("De A", "De C");
    assertThat(asked.choices()).extracting(FormQuestion.Choice::number).containsExactly(1, 3);
  }

  @Test
  void three_things_that_hang_on_a_question_are_all_named() {
    assertThat(question("nog", session).lines())
        .contains("Hiervan hangt af: de taak Een, de taak Twee, de taak Drie.");
  }

  private static FormQuestion question(String id, Session session) {
    return QuestionForm.of(session).questions().stream()
        .filter(it -> it.ask().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_does_what_an_included_playbook_asks_for_may_know_too() {
    String head = "format: 1\nid: %s\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";
    String roles = "roles: { baas: { title: burgemeester } }\n";
    String whole =
        String.format(head, "geheel")
            + """
            steps:
              - { ask: 'Nodig?', id: nodig, short: Nodig, answer: yes-no }
              - { include: deel, id: deel, when: { nodig: ja }, sources: own-choice }
            """;
    String part =
        String.format(head, "deel")
            + roles
            + "steps: [{ do: Bel., id: bellen, by: baas, sources: own-choice }]\n";
    PinnedPlaybook pinned =
        PlaybookLibrary.of(
                TextContent.of(Map.of("geheel/playbook.yaml", whole, "deel/playbook.yaml", part)))
            .load("geheel")
            .pinned();
    Session begun = Session.start(pinned, "Proef", SmallPlaybook.pen("An"));
    assertThat(people(QuestionForm.of(begun), "nodig")).containsExactly("burgemeester");
  }

  private static List<String> people(QuestionForm form, String question) {
    return form.questions().stream()
        .filter(it -> it.ask().id().equals(question))
        .findFirst()
        .orElseThrow()
        .people();
  }
}
