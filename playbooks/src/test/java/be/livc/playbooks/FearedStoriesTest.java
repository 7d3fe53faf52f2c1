package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.workshop.PlaybookTests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What a coordinator fears leads to something to do, in every sitting in which it can happen. */
class FearedStoriesTest {
  private static final PlaybookLibrary LIBRARY = PlaybookLibrary.of(List.of(Path.of("")));
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final Map<String, Walk> WALKS = new HashMap<>();
  private static Map<String, Map<String, String>> stories = Map.of();

  @BeforeAll
  static void read() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(FearedStoriesTest.class.getResourceAsStream("feared.yaml"))) {
      stories = new Yaml(new LoaderOptions()).load(list);
    }
    for (PlaybookSummary listing : LIBRARY.list()) {
      PlaybookTests.of(LIBRARY)
          .run(listing.id(), DATE)
          .results()
          .forEach(result -> WALKS.put(name(listing, result.file()), result.walk()));
    }
  }

  private static String name(PlaybookSummary listing, String file) {
    String scenario = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    return listing.id() + "/" + scenario;
  }

  @Test
  void at_least_fifteen_stories_are_told() {
    assertThat(stories).hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void each_story_leads_where_it_should_in_every_sitting() {
    stories.forEach(
        (story, places) ->
            places.forEach(
                (scenario, step) ->
                    assertThat(met(scenario)).as("%s: %s", story, scenario).contains(step)));
  }

  /** The ids of what a scenario comes to for certain, that of its outcome too. */
  private static Set<String> met(String scenario) {
    assertThat(WALKS).containsKey(scenario);
    Set<String> met = new TreeSet<>();
    for (Visit visit : WALKS.get(scenario).visits()) {
      if (visit.certain()) {
        met.add(visit.step().id());
        if (visit.step() instanceof Step.Conclude conclude) {
          met.add(conclude.conclusion());
        }
      }
    }
    return met;
  }
}
