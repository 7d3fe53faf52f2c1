package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Walk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Sentences DUTCH = Sentences.in(Language.NL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,1,1,3,5|8 beantwoord, 1 uitgesteld, 1 opzij, nog 3 tot 5 vragen|8 beantwoord, nog 3 tot"
            + " 5",
        "0,0,0,1,1|0 beantwoord, nog 1 vraag|0 beantwoord, nog 1",
        "2,0,0,3,3|2 beantwoord, nog 3 vragen|2 beantwoord, nog 3",
        "9,0,0,0,0|9 beantwoord|klaar",
        "9,1,0,0,2|9 beantwoord, 1 uitgesteld, nog 0 tot 2 vragen|9 beantwoord, nog 0 tot 2"
      })
  void how_far_someone_is_leaves_out_what_is_zero(String counts, String line, String brief) {
    List<Integer> numbers = new ArrayList<>();
    for (String count : counts.split(",", -1)) {
      numbers.add(Integer.valueOf(count));
    }
    Progress progress =
        new Progress(
            numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    assertThat(ProgressLine.of(progress, DUTCH)).isEqualTo(line);
    assertThat(ProgressLine.withoutAside(progress, DUTCH)).isEqualTo(line.replace(", 1 opzij", ""));
    assertThat(ProgressLine.brief(progress, DUTCH)).isEqualTo(brief);
    assertThat(progress.atEnd()).isEqualTo(progress.least() == 0);
  }

  @Test
  void items_stand_in_a_sentence_as_people_list_them() {
    assertThat(DUTCH.and(List.of())).isEmpty();
    assertThat(DUTCH.and(List.of("a"))).isEqualTo("a");
    assertThat(DUTCH.and(List.of("a", "b"))).isEqualTo("a en b");
    assertThat(DUTCH.or(List.of("a", "b", "c"))).isEqualTo("a, b of c");
    assertThat(DUTCH.near("Nee.", List.of())).isEqualTo("Nee.");
    assertThat(DUTCH.near("Nee.", Sentences.quoted(List.of("a", "b"))))
        .isEqualTo("Nee. Bedoel je \"a\" of \"b\"?");
    assertThat(DUTCH.count("questions", 1)).isEqualTo("1 vraag");
    assertThat(DUTCH.count("questions", 0)).isEqualTo("0 vragen");
    assertThat(ProgressLine.questions(2, 2, DUTCH)).isEqualTo("2 vragen");
    assertThat(ProgressLine.questions(2, 3, DUTCH)).isEqualTo("2 tot 3 vragen");
  }

  @ParameterizedTest
  @CsvSource({
    "0,,,false,3",
    "2,,,false,'2,5'",
    "0,,,true,2026",
    "2,3,9,false,3",
    "2,2.5,9,false,'2,5'",
    "0,100,,false,100",
    "0,,2,false,2",
    "0,3,3,false,3",
    "2,0,2,false,0"
  })
  void an_example_of_a_number_is_one_that_the_question_takes(
      int decimals,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean plain,
      String example) {
    AnswerType type = new AnswerType.Amount(decimals, min, max, "", plain);
    assertThat(NumberExample.of(type, Language.NL)).isEqualTo(example);
  }

  @Test
  void what_happened_in_a_session_is_told_without_what_was_answered() {
    Session session =
        SmallPlaybook.start()
            .rename("Anders")
            .dated(LocalDate.of(2026, 12, 1))
            .given("gegeven", SmallPlaybook.words("geheim"))
            .session()
            .answer(SmallPlaybook.VORM, SmallPlaybook.one("samen"))
            .session()
            .drafted(SmallPlaybook.PARTNERS, SmallPlaybook.entries("geheim"))
            .putOff(SmallPlaybook.THEMAS)
            .session()
            .withdraw(SmallPlaybook.THEMAS)
            .tick("besluit")
            .untick("besluit")
            .note("vorm", "geheim")
            .suggesting(
                Map.of(
                    "inwoners", new Suggestion(SmallPlaybook.amount("7"), "s", "Vorige", TODAY)));
    MadeDocument letter =
        new MadeDocument("brief", "brief", "Brief", "docx", "b", Map.of(), List.of(), false);
    session =
        session
            .documentMade(letter)
            .documentMade(
                MadeDocument.holding(
                    session, MadeDocument.CHECKLIST, "Takenlijst", "html", "t", false))
            .note("vorm", "weg")
            .undo()
            .orElseThrow()
            .close();
    List<String> said = new ArrayList<>();
    for (SessionEvent event : session.events()) {
      said.add(EventWords.of(event, session, DUTCH));
    }
    assertThat(said)
        .containsExactly(
            "het begin",
            "de peildatum 24 november 2026",
            "een andere naam",
            "de peildatum 1 december 2026",
            "antwoord op gegeven?",
            "antwoord op vorm?",
            "een begin van partners?",
            "uitstel van themas?",
            "antwoord op themas? weggenomen",
            "taak afgevinkt: Beslis",
            "taak weer open: Beslis",
            "een nota",
            "een vroeger antwoord op Hoeveel?",
            "document gemaakt: Brief",
            "bestand gemaakt: Takenlijst",
            "een nota",
            "iets ongedaan gemaakt",
            "de sessie afgesloten");
  }

  @Test
  void why_a_step_is_there_is_told_by_the_answers_that_led_to_it() {
    Sketch sketch = new Sketch();
    Ask inner = sketch.yesNo("binnen");
    Ask outer = sketch.yesNo("buiten", inner);
    Step task = sketch.task("taak", Sketch.is("buiten", "ja"));
    Walk start = Walk.of(sketch.playbook(outer, task), Answers.NONE, Sketch.DATE);
    assertThat(why(start, outer))
        .containsExactly(
            "Waarom deze vraag?",
            "Je krijgt deze vraag altijd. Ze hangt niet af van een ander antwoord.",
            "Plaats: p 1.0.0, vraag \"buiten?\"");
    assertThat(why(start.with("buiten", Sketch.one("nee")), inner))
        .startsWith("Waarom deze vraag?", "Met je antwoorden van nu kom je dit niet tegen.");
    Walk yes = start.with("buiten", Sketch.one("ja"));
    assertThat(why(yes, inner))
        .startsWith("Waarom deze vraag?", "Dat volgt uit wat je antwoordde:", "  buiten?: ja");
    assertThat(why(yes, task))
        .startsWith("Waarom staat dit er?", "Dat volgt uit wat je antwoordde:", "  buiten?: ja");
    Walk later = start.with("buiten", Answer.PUT_OFF);
    assertThat(why(later, inner))
        .startsWith("Waarom deze vraag?", "Het is nog niet zeker. Het hangt af van buiten?.");
  }

  private static List<String> why(Walk walk, Step step) {
    return WhyLines.lines(
        step,
        walk.visits().stream().filter(it -> it.step() == step).findFirst().orElse(null),
        walk,
        DUTCH);
  }

  @Test
  void what_was_set_aside_comes_back_with_the_nearest_question_around_it() {
    Sketch sketch = new Sketch();
    sketch.fact("feit", Sketch.is("elders", "ja"));
    Ask inner = sketch.yesNo("binnen");
    Ask middle = sketch.yesNo("midden", inner);
    Ask outer = sketch.yesNo("buiten", middle);
    Ask elsewhere = sketch.yesNo("elders");
    Ask byFact = sketch.yesNo("bij-feit", new Condition.IsFact("feit", true));
    Walk walk = Walk.of(sketch.playbook(elsewhere, outer, byFact), Answers.NONE, Sketch.DATE);
    assertThat(Causes.waysBack("binnen", walk)).isEqualTo("buiten");
    assertThat(Causes.waysBack("midden", walk)).isEqualTo("buiten");
    assertThat(Causes.waysBack("bij-feit", walk)).isEqualTo("elders");
    assertThat(Causes.waysBack("buiten", walk)).isNull();
    assertThat(Causes.waysBack("weg", walk)).isNull();
    Walk yes = walk.with("buiten", Sketch.one("ja"));
    assertThat(Causes.waysBack("binnen", yes)).isEqualTo("midden");
  }

  @Test
  void a_text_shows_answers_as_words_and_nothing_sensitive() {
    Session session = SmallPlaybook.start();
    session = session.answer(SmallPlaybook.VORM, SmallPlaybook.one("samen")).session();
    session = session.answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("geheim")).session();
    ScreenNames names = new ScreenNames(session.walk(), DUTCH);
    assertThat(names.text(new Text("Je werkt {vorm}."), null)).isEqualTo("Je werkt samen.");
    assertThat(names.text(new Text("{waarneming}"), null)).doesNotContain("geheim").isNotEmpty();
    assertThat(names.text(new Text("Met {entry}."), null)).isEqualTo("Met ….");
    assertThat(names.text(new Text("Op {datum}."), null)).contains("datum?");
    assertThat(names.answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("geheim")))
        .isEqualTo("ingevuld (gevoelig)");
    assertThat(names.label(SmallPlaybook.WAARNEMING, SmallPlaybook.words("een\ntwee")))
        .isEqualTo("een twee");
    assertThat(names.label(SmallPlaybook.DATUM, SmallPlaybook.day("2026-11-24")))
        .isEqualTo("dinsdag 24 november 2026");
    assertThat(names.label(SmallPlaybook.VORM, Value.NOTHING)).isEqualTo("leeg gelaten");
    assertThat(names.question("weg")).isEqualTo("weg");
  }
}
