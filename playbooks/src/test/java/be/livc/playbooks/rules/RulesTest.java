package be.livc.playbooks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A rule that several places state says the same in all of them. */
class RulesTest {
  private static final List<StatedRule> RULES = new ArrayList<>();
  private static Map<String, String> texts = Map.of();

  @BeforeAll
  static void read() throws IOException {
    texts = StatedTexts.all();
    try (InputStream list =
        Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules.yaml"))) {
      List<Map<String, Object>> rules = new Yaml(new LoaderOptions()).load(list);
      rules.forEach(rule -> RULES.add(rule(rule)));
    }
  }

  @SuppressWarnings("unchecked")
  private static StatedRule rule(Map<String, Object> written) {
    return new StatedRule(
        (String) written.get("id"),
        (String) written.get("rule"),
        (String) written.get("source"),
        (List<String>) written.get("words"),
        (List<String>) written.getOrDefault("never", List.of()),
        (Map<String, Integer>) written.get("places"));
  }

  @Test
  void each_rule_stands_where_its_list_says_and_nowhere_else() {
    assertThat(RULES).hasSizeGreaterThan(30).extracting(StatedRule::id).doesNotHaveDuplicates();
    assertThat(RULES).flatExtracting(rule -> rule.differences(texts)).isEmpty();
  }

  @Test
  void a_rule_stands_at_several_places() {
    assertThat(RULES).allSatisfy(rule -> assertThat(rule.places()).hasSizeGreaterThan(1));
  }

  @Test
  void every_way_to_say_a_rule_is_used() {
    for (StatedRule rule : RULES) {
      for (String words : rule.words()) {
        StatedRule one = new StatedRule(rule.id(), "", "", List.of(words), List.of(), Map.of());
        assertThat(one.found(texts)).as("%s: %s", rule.id(), words).isNotEmpty();
      }
    }
  }

  @Test
  void who_changes_one_place_alone_hears_of_the_others() {
    for (StatedRule rule : RULES) {
      for (String place : rule.places().keySet()) {
        Map<String, String> changed = places(rule);
        changed.computeIfPresent(
            place, (id, text) -> rule.stated().matcher(text).replaceFirst("iets anders"));
        List<String> others = new ArrayList<>(rule.places().keySet());
        others.remove(place);
        assertThat(rule.differences(changed))
            .singleElement()
            .asString()
            .contains(" in " + place + ",", rule.says())
            .contains(others);
      }
    }
  }

  @Test
  void who_states_a_rule_at_a_new_place_hears_where_it_stands() {
    for (StatedRule rule : RULES) {
      Map<String, String> changed = places(rule);
      changed.put("nieuw", "Let op: " + rule.words().get(0).replace("…", "van") + ".");
      assertThat(rule.differences(changed))
          .singleElement()
          .asString()
          .contains(" 1 keer in nieuw,")
          .contains(rule.places().keySet());
    }
  }

  @Test
  void who_contradicts_a_rule_hears_where_it_stands() {
    for (StatedRule rule : RULES) {
      for (String never : rule.never()) {
        Map<String, String> changed = places(rule);
        changed.put("nieuw", "Volgens ons: " + never + ".");
        assertThat(rule.differences(changed))
            .anySatisfy(
                difference ->
                    assertThat(difference)
                        .contains("\"" + never + "\" in nieuw spreekt de regel " + rule.id())
                        .contains(rule.places().keySet()));
      }
    }
  }

  private static Map<String, String> places(StatedRule rule) {
    Map<String, String> places = new TreeMap<>(texts);
    places.keySet().retainAll(rule.places().keySet());
    return places;
  }
}
