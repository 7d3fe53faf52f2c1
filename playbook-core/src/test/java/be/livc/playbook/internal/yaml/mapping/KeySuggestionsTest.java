package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was meant by a word that the format doesn't know. */
class KeySuggestionsTest {
  private static final List<String> KINDS = StepKey.all();

  @Test
  void another_spelling_of_a_word_is_that_word() {
    assertThat(KeySuggestions.sure("Ask_Again", KINDS)).contains("ask-again");
    assertThat(KeySuggestions.sure(" conclude as", KINDS)).contains("conclude-as");
    assertThat(KeySuggestions.sure("tell,", KINDS)).contains("tell");
  }

  @Test
  void a_dutch_word_is_sure_where_it_means_one_thing_there() {
    assertThat(KeySuggestions.sure("lees", KINDS)).contains("tell");
    assertThat(KeySuggestions.sure("lees", List.of("ask", "do"))).isEmpty();
    assertThat(KeySuggestions.sure("soort", List.of("answer", "kind"))).isEmpty();
    assertThat(KeySuggestions.by("soort", List.of("answer", "kind")))
        .containsExactly("answer", "kind");
    assertThat(KeySuggestions.sure("soort", List.of("answer", "id"))).contains("answer");
  }

  @Test
  void what_is_no_known_word_is_compared_with_those_that_are() {
    assertThat(KeySuggestions.by("grup", KINDS)).startsWith("group");
    assertThat(KeySuggestions.sure("grup", KINDS)).isEmpty();
    assertThat(KeySuggestions.by("iets-heel-anders", KINDS)).isEmpty();
  }

  @Test
  void only_what_is_sure_is_mended() {
    Span place = new Span(new SourceFile("playbook.yaml", "lees: x"), 0, 4);
    Diagnostic finding = Diagnostic.at(place, RuleId.SHAPE_NO_KIND, "");
    assertThat(KeySuggestions.told(finding, place, "lees", KINDS))
        .isEqualTo(finding.suggesting(List.of("tell")).mendedBy(new Edit(place, "tell")));
    assertThat(KeySuggestions.told(finding, place, "grup", Set.of("group")))
        .isEqualTo(finding.suggesting(List.of("group")));
  }

  @Test
  void the_keys_asked_for_are_each_kept_once_however_many() {
    for (int count : new int[] {0, 1, 8, 31, 32, 33, 70}) {
      AskedKeys keys = new AskedKeys();
      for (int i = 0; i < count; i++) {
        keys.add("k" + i);
        keys.add("k" + i / 2);
      }
      assertThat(keys.all()).hasSize(count);
      for (int i = 0; i < count; i++) {
        assertThat(keys.contains("k" + i)).as("%s of %s", i, count).isTrue();
      }
      assertThat(keys.contains("k" + count)).isFalse();
    }
  }
}
