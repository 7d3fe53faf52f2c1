package be.livc.playbook.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.form.TakenAnswer.Outcome;
import be.livc.playbook.internal.markdown.word.WordPackage;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Open questions that go out as a form and come back filled in. */
class QuestionFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TEXT =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      roles:
        dpo: { title: functionaris }
        baas: { title: burgemeester }
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
            - ask: Hoe heet je gemeente?
              id: gemeente
              short: Gemeente
              answer: text
            - ask: Staat het in het register van {gemeente}?
              id: register
              short: Register
              answer: yes-no
              help: Het register van verwerkingen.
              options:
                nee:
                  - do: Vul het register aan.
                    id: aanvullen
                    by: dpo
            - ask: Welke gronden?
              id: gronden
              short: Gronden
              answer: choices
              options: { wet: De wet, decreet: Het decreet, geen: { label: Geen, exclusive: true } }
            - do: Leg de gronden vast.
              id: vastleggen
              by: [dpo, baas]
              when: { gronden: { has: wet } }
            - ask: Wanneer?
              id: wanneer
              short: Dag
              answer: date
            - ask: Hoeveel maanden bewaar je?
              id: maanden
              short: Maanden
              answer: number
              min: 1
              max: 60
              unit: maanden
            - ask: Wat nog?
              id: nog
              short: Nog
              answer: list
              optional: true
            - ask: Wie doet mee?
              id: partners
              short: Partners
              answer: table
              columns:
                naam: text
                vorm: { label: Vorm, answer: choice, options: { vast: Vast lid, soms: Soms erbij } }
                sinds: { label: Sinds, answer: date, optional: true }
            - ask: Wat is er gezien?
              id: gezien
              short: Gezien
              answer: text
              lines: many
              sensitive: true
            - ask: Waarom niet?
              id: waarom-niet
              short: Waarom niet
              answer: text
              when: { register: nee }
      """;

  private final Session session = start(TEXT, "Zomer");
  private final Templates templates = Templates.of(List.of());

  private static Session start(String text, String name) {
    PlaybookText yaml = new PlaybookText(List.of(new SourceFile("proef/playbook.yaml", text)));
    PinnedPlaybook pinned = new PinnedPlaybook(Playbooks.read(yaml).orElseThrow(), yaml);
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    return Session.start(pinned, name, Recorder.of("An", clock));
  }

  private static Session with(Session session, String question, Value value) {
    return session.answer(ask(session, question), value).session();
  }

  private static Ask ask(Session session, String question) {
    return session.playbook().question(question).orElseThrow();
  }

  private FormMark mark(String question) {
    return FormMark.of(session, ask(session, question));
  }

  private static List<String> ids(QuestionForm form) {
    return form.questions().stream().map(it -> it.ask().id()).toList();
  }

  private WrittenForm written() {
    return new WrittenForm(templates.export(QuestionForm.of(session)));
  }

  private static TakenForm taken(WrittenForm form, Session session) {
    return TakenForm.of(Templates.filled(form.docx()).orElseThrow(), session, TODAY);
  }

  private static Value answer(TakenForm taken, String question) {
    return taken.after().walk().answers().get(question) instanceof Answer.Given given
        ? given.value()
        : null;
  }

  @Test
  void a_role_gets_the_questions_that_decide_its_tasks() {
    assertThat(ids(QuestionForm.of(session, "functionaris")))
        .containsExactly("register", "gronden");
    assertThat(ids(QuestionForm.of(session, "Burgemeester"))).containsExactly("gronden");
    assertThat(QuestionForm.of(session).people()).containsExactly("functionaris", "burgemeester");
    assertThat(QuestionForm.of(session, "nergens").questions()).isEmpty();
  }

  @Test
  void a_question_that_was_put_off_to_ask_someone_is_for_them_alone() {
    Session asked = session.putOff(ask(session, "register"), "Jan van de milieudienst").session();
    assertThat(ids(QuestionForm.of(asked, "jan van de milieudienst"))).containsExactly("register");
    assertThat(ids(QuestionForm.of(asked, "functionaris"))).containsExactly("gronden");
    Session role = session.putOff(ask(session, "wanneer"), "baas").session();
    assertThat(ids(QuestionForm.of(role, "burgemeester"))).containsExactly("gronden", "wanneer");
  }

  @Test
  void only_what_is_open_is_asked_and_what_may_be_needed_stands_behind() {
    Session further = with(session, "gemeente", new Value.Words("Weidegem"));
    QuestionForm form = QuestionForm.of(further);
    assertThat(ids(form)).doesNotContain("gemeente").endsWith("waarom-niet");
    FormQuestion register = form.questions().get(0);
    assertThat(register.text()).isEqualTo("Staat het in het register van Weidegem?");
    assertThat(register.lines())
        .contains(
            "Het register van verwerkingen.", "Hiervan hangt af: de taak Vul het register aan.");
    FormQuestion last = form.questions().get(form.questions().size() - 1);
    assertThat(last.certain()).isFalse();
    assertThat(last.lines()).contains("Alleen in sommige gevallen. Hangt af van: Register.");
    Session full = with(further, "register", new Value.OneOption("nee"));
    assertThat(QuestionForm.of(full).questions()).allMatch(FormQuestion::certain);
  }

  @Test
  void the_form_is_a_sound_word_file_that_tells_nothing_sensitive_and_is_made_the_same_twice() {
    Session told = with(session, "gezien", new Value.Words("geheim verhaal"));
    byte[] file = templates.export(QuestionForm.of(session));
    assertThat(WordPackage.findings(file)).isEmpty();
    assertThat(file).isEqualTo(templates.export(QuestionForm.of(session)));
    String text =
        new String(WordPackage.parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
    assertThat(text)
        .contains(
            "Open vragen", "Vertrouwelijk", "Dit antwoord is gevoelig.", "Een getal van 1 tot 60.")
        .contains("Geteld in maanden.", "Gevraagd door:", "Misschien nodig");
    assertThat(new String(templates.export(QuestionForm.of(told)), StandardCharsets.ISO_8859_1))
        .doesNotContain("geheim verhaal");
    assertThat(QuestionForm.of(told).sensitive()).isFalse();
  }

  @Test
  void what_is_filled_in_is_read_as_if_it_was_typed() {
    TakenForm taken =
        taken(
            written()
                .write(mark("gemeente"), "  Weidegem ")
                .write(mark("register"), "Nee")
                .tick(mark("gronden"), 1)
                .tick(mark("gronden"), 2)
                .write(mark("wanneer"), "1 december 2026")
                .write(mark("maanden"), "12")
                .write(mark("nog"), "een; twee\n\ndrie")
                .cell(mark("partners"), 2, 1, "OCMW & co")
                .cell(mark("partners"), 2, 2, "Soms erbij")
                .cell(mark("partners"), 6, 1, "School")
                .cell(mark("partners"), 6, 2, "vast lid")
                .cell(mark("partners"), 6, 3, "1/2/2025")
                .write(mark("gezien"), "regel een\nregel twee"),
            session);
    assertThat(taken.answers()).allMatch(it -> it.outcome() == Outcome.NEW).hasSize(8);
    assertThat(answer(taken, "gemeente")).isEqualTo(new Value.Words("Weidegem"));
    assertThat(answer(taken, "register")).isEqualTo(new Value.OneOption("nee"));
    assertThat(answer(taken, "gronden"))
        .isEqualTo(new Value.SomeOptions(List.of("wet", "decreet")));
    assertThat(answer(taken, "wanneer")).isEqualTo(new Value.Day(LocalDate.of(2026, 12, 1)));
    assertThat(((Value.Entries) answer(taken, "nog")).entries().stream().map(Value.Entry::text))
        .containsExactly("een; twee", "drie");
    List<Value.Row> rows = ((Value.Rows) answer(taken, "partners")).rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).cells())
        .containsEntry("naam", new Value.Words("OCMW & co"))
        .containsEntry("vorm", new Value.OneOption("soms"));
    assertThat(rows.get(1).cells())
        .containsEntry("vorm", new Value.OneOption("vast"))
        .containsEntry("sinds", new Value.Day(LocalDate.of(2025, 2, 1)));
    assertThat(answer(taken, "gezien")).isEqualTo(new Value.Words("regel een\nregel twee"));
    assertThat(taken.after().walk().answers().get("waarom-niet")).isNull();
    assertThat(session.events()).hasSize(2);
  }

  @Test
  void a_bad_answer_is_one_finding_at_its_question_and_the_others_count() {
    TakenForm taken =
        taken(
            written()
                .write(mark("register"), "misschien")
                .tick(mark("gronden"), 1)
                .tick(mark("gronden"), 3)
                .write(mark("wanneer"), "31/2/2026")
                .write(mark("maanden"), "61")
                .cell(mark("partners"), 1, 1, "School")
                .cell(mark("partners"), 1, 2, "nooit")
                .write(mark("gezien"), "regel"),
            session);
    assertThat(taken.answers())
        .extracting(it -> it.ask().id() + " " + it.outcome())
        .containsExactly(
            "register REFUSED",
            "gronden REFUSED",
            "wanneer REFUSED",
            "maanden REFUSED",
            "partners REFUSED",
            "gezien NEW");
    TakenAnswer row = taken.answers().get(4);
    assertThat(row.row()).isEqualTo(1);
    assertThat(row.column().key()).isEqualTo("vorm");
    assertThat(taken.after().events()).hasSize(3);
  }

  @Test
  void an_answer_given_since_is_told_beside_the_new_one() {
    WrittenForm form = written().write(mark("gemeente"), "Weidegem").write(mark("maanden"), "12");
    Session since = with(session, "gemeente", new Value.Words("Bosgem"));
    since = with(since, "maanden", new Value.Amount(BigDecimal.valueOf(12)));
    TakenForm taken = taken(form, since);
    assertThat(taken.answers())
        .extracting(TakenAnswer::outcome)
        .containsExactly(Outcome.CHANGES, Outcome.SAME);
    assertThat(taken.answers().get(0).before()).isEqualTo(new Value.Words("Bosgem"));
    assertThat(taken(form, taken.after()).answers())
        .extracting(TakenAnswer::outcome)
        .containsOnly(Outcome.SAME);
  }

  @Test
  void a_question_that_reads_otherwise_or_is_gone_is_told_and_so_is_another_session() {
    WrittenForm form = written().write(mark("gemeente"), "Weidegem").write(mark("maanden"), "12");
    String other = TEXT.replace("Hoe heet je gemeente?", "Welke gemeente is het?");
    Session moved = session.migrated(start(other, "Zomer").texts().get(0));
    assertThat(taken(form, moved).answers())
        .extracting(TakenAnswer::outcome)
        .containsExactly(Outcome.OTHER_QUESTION, Outcome.NEW);
    String less = TEXT.replace("id: maanden", "id: aantal");
    assertThat(taken(form, session.migrated(start(less, "Zomer").texts().get(0))).answers())
        .extracting(TakenAnswer::outcome)
        .containsExactly(Outcome.NEW, Outcome.GONE);
    FilledForm filled = Templates.filled(form.docx()).orElseThrow();
    assertThat(filled.isOf(session)).isTrue();
    assertThat(filled.isOf(start(TEXT, "Zomer"))).isFalse();
  }

  @Test
  void what_nobody_filled_in_is_empty() {
    assertThat(taken(written(), session).isEmpty()).isTrue();
  }

  @Test
  void a_file_made_to_do_harm_is_none_that_can_be_read() {
    WrittenForm form = written();
    assertThat(Templates.filled(new byte[0])).isEmpty();
    assertThat(Templates.filled("geen zip".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(
            Templates.filled(
                form.replace("<w:document ", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document ")
                    .docx()))
        .isEmpty();
    String bomb = "<w:p/>".repeat(4_000_000);
    assertThat(Templates.filled(written().replace("</w:body>", bomb + "</w:body>").docx()))
        .isEmpty();
    assertThat(Templates.filled(written().replace("</w:body>", "").docx())).isEmpty();
    byte[] sound = written().write(mark("gemeente"), "Weidegem").docx();
    Random random = new Random(14);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = sound.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Templates.filled(Arrays.copyOf(bytes, bytes.length - (i % 2) * random.nextInt(5_000)));
    }
  }
}
