package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diff.Difference.Example;
import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Sketch;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a comparison says to people, whatever it found. */
class DiffWordsTest {
  private static final Playbook PLAYBOOK = new Sketch().playbook();
  private static final Example EXAMPLE =
      new Example(
          Answers.NONE.with("a", Sketch.one("ja")).with("b", Sketch.one("nee")),
          List.of("a", "x"),
          true,
          true);
  private static final Example FIRST_ONLY =
      new Example(Answers.NONE.with("a", Sketch.one("nee")), List.of("a"), true, false);
  private static final Example ANY = new Example(Answers.NONE, List.of(), false, true);

  private static Difference step(
      Kind kind, String name, String aspect, String was, String is, Level level, Example example) {
    int number = name.length();
    return new Difference(
        kind, Subject.STEP, name, aspect, was, is, level, number, number, example);
  }

  private static Difference named(
      Subject subject, Kind kind, String aspect, String was, String is, Level level) {
    return new Difference(kind, subject, "x", aspect, was, is, level, -1, -1, null);
  }

  private static final List<Difference> DIFFERENCES =
      List.of(
          step(Kind.CHANGED, "a", "when", "", "{ a: ja }\n{ b: nee }", Level.MINOR, EXAMPLE),
          step(Kind.REWORDED, "a", "tell", "<b> & \"c\"", "", Level.PATCH, null),
          step(Kind.CHANGED, "a", "within", "1 day", "2 days", Level.MINOR, EXAMPLE),
          new Difference(Kind.MOVED, Subject.STEP, "a", "", "", "", Level.MINOR, 8, 9, FIRST_ONLY),
          step(Kind.ADDED, "bb", "", "", "Nieuw.", Level.MINOR, ANY),
          step(Kind.REMOVED, "ccc", "", "Oud.", "", Level.MAJOR, null),
          step(Kind.RENAMED, "dddd", "id", "vorig", "dddd", Level.MAJOR, null),
          step(Kind.RENAMED, "eeeee", "id", "eerder", "eeeee", Level.MINOR, null),
          step(Kind.RETYPED, "ffffff", "kind", "tell", "do", Level.MINOR, null),
          step(Kind.CHANGED, "g", "by", "[k, l, m, n]", "[k, l, m, n, o]", Level.MINOR, null),
          step(Kind.CHANGED, "h", "by", "[k, l, m, n, o]", "[k, l, m, n]", Level.MINOR, null),
          named(Subject.OPTION, Kind.ADDED, "", "", "X", Level.MINOR),
          named(Subject.COLUMN, Kind.REMOVED, "", "", "", Level.MAJOR),
          named(Subject.PHASE, Kind.MOVED, "", "", "", Level.MINOR),
          named(Subject.FACT, Kind.CHANGED, "condition", "{ a: ja }", "{ a: nee }", Level.MINOR),
          named(Subject.CONCLUSION, Kind.REWORDED, "text", "Een", "Twee", Level.PATCH),
          named(Subject.SOURCE, Kind.ADDED, "", "", "", Level.PATCH),
          named(Subject.ROLE, Kind.REMOVED, "", "", "", Level.PATCH),
          named(Subject.PLAYBOOK, Kind.CHANGED, "other", "", "", Level.PATCH));

  private static Probability chance(long part, long whole) {
    return new Probability(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  private static final Probability HALF = chance(1, 2);
  private static final List<StepChance> CHANCES =
      List.of(
          new StepChance("onbeslist", true, true, null, null),
          new StepChance("eerst <onbeslist>", true, true, null, HALF),
          new StepChance("dan onbeslist", true, true, HALF, null),
          new StepChance("nieuw", false, true, Probability.NEVER, Probability.ALWAYS),
          new StepChance("weg", true, false, chance(1, 3), Probability.NEVER),
          new StepChance("nieuw onbeslist", false, true, Probability.NEVER, null),
          new StepChance("net anders", true, true, chance(1, 2), chance(501, 1000)),
          new StepChance("net geen nooit", true, true, Probability.NEVER, chance(1, 30000)),
          new StepChance("gelijk", true, true, HALF, HALF),
          new StepChance("ook gelijk", true, true, HALF, HALF));

  private static PlaybookDiff diff(
      List<Difference> differences, List<StepChance> chances, Probability outcome) {
    return new PlaybookDiff(
        PLAYBOOK,
        PLAYBOOK.withVersion(new Version(2, 0, 0)),
        Sketch.DATE,
        differences,
        chances,
        outcome);
  }

  private static List<SessionRehearsal> sessions() {
    Map<String, Fate> answers = new LinkedHashMap<>();
    answers.put("a", Fate.KEPT);
    answers.put("b", Fate.REFUSED);
    answers.put("c", Fate.GONE);
    answers.put("d", Fate.PARKED);
    answers.put("e", Fate.PARKED);
    Map<String, Fate> ticks = new LinkedHashMap<>();
    ticks.put("t[1]", Fate.KEPT);
    ticks.put("u", Fate.GONE);
    return List.of(
        new SessionRehearsal("Stad & land", answers, ticks, List.of("f", "g")),
        new SessionRehearsal("", Map.of(), Map.of(), List.of()));
  }

  @Test
  void all_that_can_differ_is_said_in_words() {
    PlaybookDiff diff = diff(DIFFERENCES, CHANCES, null);
    Golden.holds("diff/golden/words.nl.txt", DiffText.of(diff, sessions(), Language.NL));
    Golden.holds("diff/golden/words.en.txt", DiffText.of(diff, List.of(), Language.EN));
    Golden.holds("diff/golden/words.html", DiffHtml.of(diff, sessions(), Language.NL));
  }

  @Test
  void where_nothing_differs_a_page_says_no_more_than_that_and_what_was_asked_of_sessions() {
    PlaybookDiff none = diff(List.of(), List.of(CHANCES.get(8)), Probability.NEVER);
    assertThat(DiffHtml.of(none, null, Language.NL))
        .contains("<div class=\"asks\">\n<p>Er is geen verschil.</p>\n</div>\n</main>");
    assertThat(DiffHtml.of(none, List.of(), Language.NL))
        .contains("<p>Er zijn geen lopende sessies van dit draaiboek.</p>\n</main>")
        .doesNotContain("<dl>");
    assertThat(DiffText.of(none, List.of(), Language.NL))
        .isEqualTo(
            "p: wat er verandert van 1.0.0 naar 2.0.0\n"
                + "Er is geen verschil.\n\nEr zijn geen lopende sessies van dit draaiboek.\n");
  }

  @Test
  void where_each_step_is_met_as_often_as_before_nothing_is_said_of_chances() {
    PlaybookDiff diff = diff(DIFFERENCES.subList(1, 2), List.of(CHANCES.get(8)), HALF);
    assertThat(DiffText.of(diff, null, Language.NL)).doesNotContain("Kans dat een verloop");
    assertThat(DiffHtml.of(diff, null, Language.NL)).doesNotContain("Kans dat een verloop");
  }

  @Test
  void where_each_step_is_met_otherwise_nothing_is_said_of_the_rest() {
    PlaybookDiff diff = diff(DIFFERENCES.subList(0, 1), CHANCES.subList(0, 8), HALF);
    assertThat(DiffText.of(diff, null, Language.NL)).doesNotContain("andere stappen");
    assertThat(DiffHtml.of(diff, null, Language.NL)).doesNotContain("andere stappen");
  }

  @Test
  void the_number_it_asks_for_is_that_of_the_highest_level_and_names_what_asks_for_it() {
    RequiredVersion required = diff(DIFFERENCES, CHANCES, HALF).required().orElseThrow();
    assertThat(required.level()).isEqualTo(Level.MAJOR);
    assertThat(required.least()).isEqualTo(new Version(2, 0, 0));
    assertThat(required.because()).extracting(Difference::name).containsExactly("ccc", "dddd", "x");
    assertThat(diff(List.of(), List.of(), HALF).required()).isEmpty();
  }

  @Test
  void only_what_changed_or_is_of_another_sort_is_told_as_a_list() {
    String was = "[k, l, m, n]";
    String is = "[k, l, m, n, o]";
    assertThat(named(Subject.STEP, Kind.CHANGED, "by", was, is, Level.MINOR).listed()).isPresent();
    assertThat(named(Subject.STEP, Kind.RETYPED, "by", was, is, Level.MINOR).listed()).isPresent();
    assertThat(named(Subject.STEP, Kind.REWORDED, "by", was, is, Level.PATCH).listed()).isEmpty();
  }
}
