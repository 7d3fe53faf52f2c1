package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepNamesTest {
  private final Sketch sketch = new Sketch();

  private static Step.Tell tell(String id, String shortName, String text) {
    return new Step.Tell(
        new StepHeader(
            0,
            id,
            shortName,
            null,
            null,
            Condition.always(),
            Set.of(),
            Validity.ALWAYS,
            Ground.NONE),
        new Text(text));
  }

  private static String shown(Step step) {
    return StepNames.shown(step, Text::markdown);
  }

  @Test
  void each_kind_says_something() {
    Step.Ask ask = sketch.yesNo("vraag");
    assertThat(shown(ask)).isEqualTo("vraag?");
    assertThat(shown(sketch.again(ask, Condition.always(), Map.of()))).isEqualTo("vraag?");
    assertThat(shown(sketch.write("verslag", Condition.always()))).isEqualTo("verslag");
    assertThat(shown(sketch.group(Condition.always()))).isEqualTo("group");
    assertThat(shown(sketch.include("deel", sketch.playbook("ander", List.of()))))
        .isEqualTo("ander");
  }

  @Test
  void people_see_the_short_name_and_editors_the_id() {
    Step.Tell step = tell("uitleg", "de uitleg", "Lees dit.");
    assertThat(shown(step)).isEqualTo("de uitleg");
    assertThat(StepNames.written(step)).isEqualTo("uitleg");
    assertThat(StepNames.written(tell("", "de uitleg", "Lees dit."))).isEqualTo("de uitleg");
    assertThat(StepNames.idOrBeginning(tell("", "de uitleg", "Lees dit."))).isEqualTo("Lees dit.");
  }

  @Test
  void a_long_text_is_cut_between_words_for_people_and_after_forty_signs_for_editors() {
    Step.Tell step = tell("", "", "tien tekens ".repeat(6).strip());
    assertThat(shown(step)).isEqualTo("tien tekens ".repeat(5).strip() + " …");
    assertThat(StepNames.written(step)).isEqualTo("tien tekens tien tekens tien tekens tien…");
    assertThat(StepNames.written(tell("", "", "\uD83D\uDE00".repeat(41))))
        .isEqualTo("\uD83D\uDE00".repeat(40) + "…");
  }

  @Test
  void what_just_fits_is_not_cut() {
    String sixty = "tien tekens ".repeat(5);
    assertThat(shown(tell("", "", sixty.strip() + "!"))).isEqualTo(sixty.strip() + "!");
    assertThat(shown(tell("", "", sixty.strip() + "!!")))
        .isEqualTo("tien tekens ".repeat(4) + "tien …");
    assertThat(StepNames.written(tell("", "", "x".repeat(40)))).isEqualTo("x".repeat(40));
  }

  @Test
  void a_question_asked_again_is_shown_by_the_short_name_of_the_question() {
    Step.Ask ask = Step.Ask.of(header("q", "de vraag"), new Text("Vraag?"), Sketch.amount());
    assertThat(shown(ask)).isEqualTo("de vraag");
    assertThat(shown(new Step.AskAgain(header("", ""), ask, Map.of()))).isEqualTo("de vraag");
    assertThat(shown(new Step.AskAgain(header("", "opnieuw"), ask, Map.of()))).isEqualTo("opnieuw");
  }

  private static StepHeader header(String id, String shortName) {
    return StepHeader.of(0, id).withShortName(shortName);
  }

  @Test
  void a_word_that_is_too_long_by_itself_is_cut_in_it() {
    assertThat(shown(tell("", "", "x".repeat(61)))).isEqualTo("x".repeat(60) + " …");
  }

  @Test
  void a_name_is_one_line() {
    assertThat(shown(tell("", "", "een\ntwee"))).isEqualTo("een twee");
    assertThat(StepNames.written(tell("", "", "een\ntwee"))).isEqualTo("een twee");
  }
}
