package be.livc.playbook.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final Sentences dutch = Sentences.in(Language.NL);
  private final Sentences english = Sentences.in(Language.EN);

  @Test
  void both_languages_have_the_same_keys_with_the_same_places() {
    assertThat(english.keys()).isEqualTo(dutch.keys()).isNotEmpty();
    for (String key : dutch.keys()) {
      assertThat(places(english.of(key))).as(key).isEqualTo(places(dutch.of(key)));
    }
  }

  @Test
  void a_language_without_sentences_of_its_own_speaks_dutch() {
    assertThat(Sentences.in(Language.FR)).isSameAs(dutch);
  }

  @Test
  void no_sentence_of_the_engine_speaks_of_commands() {
    for (String key : dutch.keys()) {
      assertThat(dutch.of(key) + english.of(key))
          .as(key)
          .doesNotContain("livc session", "livc playbook", "--");
    }
  }

  @Test
  void every_rejection_has_a_whole_sentence_in_both_languages() {
    for (long seed = 0; seed < 40; seed++) {
      for (Ask ask : RandomAnswers.questions(RandomPlaybook.of(seed))) {
        for (Rejection.Kind kind : Rejection.Kind.values()) {
          Rejection rejection = Rejection.of(kind, "iets", accepted(kind));
          for (Sentences sentences : List.of(dutch, english)) {
            assertThat(RejectionText.sentence(ask, rejection, Language.NL, sentences))
                .as(kind + " at " + ask.type())
                .matches("(?s).*[.?!]")
                .doesNotContain("{", "null");
          }
        }
      }
    }
  }

  private static String accepted(Rejection.Kind kind) {
    return kind == Rejection.Kind.DAY_MISSING ? "2026-11" : "3";
  }

  @Test
  void every_problem_of_a_store_has_a_whole_sentence_in_both_languages() {
    for (StoreProblem.Kind kind : StoreProblem.Kind.values()) {
      StoreProblem problem = StoreProblem.of(kind, "id", "een/map", "3", "4");
      for (Sentences sentences : List.of(dutch, english)) {
        assertThat(StoreProblemText.sentence(problem, sentences))
            .as(kind.name())
            .matches("(?s).*([.?!]|3)")
            .doesNotContain("{", "null");
      }
    }
  }

  @Test
  void an_application_says_it_in_its_own_words() {
    Sentences own = dutch.replacing(Map.of("store.LOCKED", "Een collega is hier bezig."));
    StoreProblem locked = StoreProblem.of(StoreProblem.Kind.LOCKED, "id", "");
    assertThat(StoreProblemText.sentence(locked, own)).isEqualTo("Een collega is hier bezig.");
    assertThat(own.of("answer.empty")).isEqualTo(dutch.of("answer.empty"));
    assertThat(own.keys()).isEqualTo(dutch.keys());
  }

  @Test
  void a_sentence_for_no_key_or_with_a_place_too_many_is_refused_by_name() {
    assertThatThrownBy(() -> dutch.replacing(Map.of("store.LOKED", "Bezig.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("store.LOKED");
    assertThatThrownBy(() -> dutch.replacing(Map.of("store.LOCKED", "Bezig: {3}.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("store.LOCKED");
  }

  private static Set<String> places(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher places = PLACE.matcher(sentence);
    while (places.find()) {
      found.add(places.group());
    }
    return found;
  }
}
