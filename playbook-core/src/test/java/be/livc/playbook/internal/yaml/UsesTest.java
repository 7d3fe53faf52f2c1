package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where names are declared and used, which is what going to a declaration and renaming need. */
class UsesTest {
  private static final String PLAYBOOK =
      Generated.HEAD
          + """
          sources: {wet: {title: Wet, short: Wet, kind: official, checked: 2026-01-01}}
          roles: {bestuur: Bestuur}
          conclusions: {klaar: {text: Klaar, sources: [wet: art. 1]}}
          facts: {samen: {overleg: ja}, app: {given: yes-no, ask: "Is er een app?"}}
          steps:
          - ask: Is er overleg?
            id: overleg
            answer: yes-no
          - ask: Welke dag?
            id: "dag"
            answer: date
            when: {samen: true, app: ja}
          - do: Nodig uit op {dag}
            id: uitnodigen
            by: bestuur
            after: "dag"
            within: 5 days
            sources: [wet]
          - warn: Pas op
            until: uitnodigen
            sources: own-choice
          - ask-again: overleg
            options: {ja: {conclude-as: klaar}}
          """;

  private final LoadResult loaded = load();
  private final SourceMap map = loaded.map();

  private static LoadResult load() {
    SourceFile file = new SourceFile("playbook.yaml", PLAYBOOK);
    return Playbooks.read(new PlaybookText(List.of(file)));
  }

  @Test
  void each_use_is_known_by_name() {
    assertThat(loaded.diagnostics()).isEmpty();
    Map<String, Integer> uses =
        Map.ofEntries(
            Map.entry("source/wet", 2),
            Map.entry("role/bestuur", 1),
            Map.entry("conclusion/klaar", 1),
            Map.entry("fact/samen", 1),
            Map.entry("step/app", 1),
            Map.entry("step/overleg", 2),
            Map.entry("step/dag", 2),
            Map.entry("step/uitnodigen", 1));
    assertThat(map.uses().keySet()).containsExactlyInAnyOrderElementsOf(uses.keySet());
    uses.forEach((name, times) -> assertThat(map.uses(name)).as(name).hasSize(times));
  }

  @Test
  void a_use_is_the_name_alone_without_quotes_and_braces() {
    map.uses()
        .forEach(
            (name, places) ->
                assertThat(places)
                    .extracting(UsesTest::written)
                    .containsOnly(name.substring(name.indexOf('/') + 1)));
  }

  @Test
  void what_is_used_is_declared() {
    assertThat(map.names().keySet()).containsAll(map.uses().keySet());
  }

  private static String written(Span place) {
    return place.file().text().substring(place.start(), place.end());
  }
}
