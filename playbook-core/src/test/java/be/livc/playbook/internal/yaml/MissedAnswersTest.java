package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that a playbook and its templates miss is told once, with each place. */
class MissedAnswersTest {
  private static final Span IN_PLAYBOOK = new Span(new SourceFile("playbook.yaml", "naam"), 0, 4);
  private static final Span IN_LETTER = new Span(new SourceFile("brief.ftl", "naam"), 0, 4);
  private static final Span IN_ANNEX = new Span(new SourceFile("bijlage.ftl", "naam"), 0, 4);

  private static final Diagnostic OWN =
      Diagnostic.at(IN_PLAYBOOK, RuleId.REFERENCE_UNKNOWN_STEP, "naam");
  private static final Diagnostic LETTER =
      Diagnostic.at(IN_LETTER, RuleId.TEMPLATE_UNKNOWN_ANSWER, "naam");
  private static final Diagnostic ANNEX =
      Diagnostic.at(IN_ANNEX, RuleId.REFERENCE_UNKNOWN_NAME, "naam");
  private static final Diagnostic OTHER =
      Diagnostic.at(IN_LETTER, RuleId.TEMPLATE_UNKNOWN_ANSWER, "datum");
  private static final Diagnostic SYNTAX = Diagnostic.at(IN_LETTER, RuleId.TEMPLATE_SYNTAX, "naam");
  private static final Diagnostic ROLE =
      Diagnostic.at(IN_PLAYBOOK, RuleId.REFERENCE_UNKNOWN_ROLE, "naam");

  private static RelatedPlace also(Span place) {
    return new RelatedPlace(place, RelatedPlace.Kind.ALSO);
  }

  @Test
  void what_the_playbook_misses_is_told_there_with_the_templates_beside_it() {
    List<Diagnostic> told =
        MissedAnswers.once(List.of(OWN), List.of(LETTER, ANNEX, OTHER), List.of());
    assertThat(told).containsExactly(OWN.noting(List.of(also(IN_LETTER), also(IN_ANNEX))), OTHER);
  }

  @Test
  void what_only_templates_miss_is_told_at_the_first() {
    assertThat(MissedAnswers.once(List.of(), List.of(LETTER, OTHER, ANNEX), List.of()))
        .containsExactly(LETTER.noting(List.of(also(IN_ANNEX))), OTHER);
  }

  @Test
  void what_is_no_missed_answer_stays_as_it_is() {
    assertThat(MissedAnswers.once(List.of(ROLE), List.of(SYNTAX, LETTER), List.of("adres")))
        .containsExactly(ROLE, LETTER, SYNTAX);
  }

  @Test
  void the_one_question_that_nothing_names_is_what_several_places_may_mean() {
    assertThat(MissedAnswers.once(List.of(OWN), List.of(LETTER), List.of("volledige-naam")).get(0))
        .extracting(Diagnostic::suggestions)
        .isEqualTo(List.of("volledige-naam"));
    assertThat(MissedAnswers.once(List.of(OWN), List.of(LETTER), List.of("een", "twee")).get(0))
        .extracting(Diagnostic::suggestions)
        .isEqualTo(List.of());
    assertThat(MissedAnswers.once(List.of(OWN), List.of(), List.of("volledige-naam")))
        .containsExactly(OWN);
  }

  @Test
  void what_comes_near_goes_before_what_nothing_names() {
    Diagnostic near = LETTER.suggesting(List.of("namen"));
    assertThat(MissedAnswers.once(List.of(OWN), List.of(near), List.of("adres")).get(0))
        .extracting(Diagnostic::suggestions)
        .isEqualTo(List.of("namen"));
    Diagnostic nearer = OWN.suggesting(List.of("name"));
    assertThat(MissedAnswers.once(List.of(nearer), List.of(near), List.of("adres")).get(0))
        .extracting(Diagnostic::suggestions)
        .isEqualTo(List.of("name"));
  }

  @Test
  void a_template_misses_the_same_as_the_playbook_where_it_is_the_same_name() {
    assertThat(MissedAnswers.isOf(LETTER, List.of(ROLE, OWN))).isTrue();
    assertThat(MissedAnswers.isOf(OTHER, List.of(OWN))).isFalse();
    assertThat(MissedAnswers.isOf(LETTER, List.of(ROLE))).isFalse();
    assertThat(MissedAnswers.isOf(SYNTAX, List.of(OWN))).isFalse();
  }
}
