package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.page.browser.screen.Brand;
import be.livc.page.browser.screen.InEachBrowser;
import be.livc.page.given.GivenShape;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.workshop.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine compiled for a browser answers as the one on a Java machine does, byte for byte: what
 * is open, progress, previews, tasks, lines of the log, checklists and documents.
 */
@InEachBrowser
class EqualityTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int MOST_STEPS = 200;

  private final Brand brand;
  private Tab tab;
  private BrowserEngine browser;

  EqualityTest(Brand brand) {
    this.brand = brand;
  }

  /** All of it in one browser; the other reads the same script. */
  private boolean whole() {
    return THOROUGH && brand == Brand.CHROMIUM;
  }

  @BeforeEach
  void the_engine_is_loaded(@TempDir Path folder) throws IOException {
    tab = brand.shared().apart();
    browser = BrowserEngine.in(tab, folder);
  }

  @AfterEach
  void the_tab_is_closed(TestReporter reporter) {
    reporter.publishEntry("compared", browser.compared());
    tab.close();
  }

  /** The usual run opens two of them: reading them all in a browser takes longest. */
  private static List<String> playbooks() {
    List<String> usual = List.of("livc-r", "livc-r-casus-overleg");
    List<String> others =
        List.of("livc-r-casus", "livc-r-casus-opvolging", "livc-r-informatie-delen");
    return THOROUGH ? Stream.concat(usual.stream(), others.stream()).toList() : usual;
  }

  @ParameterizedTest
  @MethodSource("playbooks")
  void each_scenario_goes_the_same_way_and_makes_the_same_files(String id) throws IOException {
    Playbook playbook = PlaybookLibrary.of(List.of(Page.CONTENT)).load(id).orElseThrow();
    Page page = Page.of(id);
    List<Path> scenarios;
    try (Stream<Path> files = Files.list(Page.CONTENT.resolve(id).resolve("scenarios"))) {
      scenarios = files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
    }
    assertThat(scenarios).isNotEmpty();
    int oneIn = whole() ? 1 : 20;
    for (int i = 0; i < scenarios.size(); i += oneIn) {
      String name = scenarios.get(i).getFileName().toString();
      Map<String, Value> answers =
          Scenarios.read(new SourceFile(name, Files.readString(scenarios.get(i))), playbook)
              .value()
              .file()
              .answers();
      follow(page, playbook, answers);
      Takings.from(page);
      browser.repliesAs(page);
      page.forget();
    }
  }

  private static void follow(Page page, Playbook playbook, Map<String, Value> answers) {
    Map<String, Object> state = Page.object(page.ask("start", Map.of("name", "Proef")), "state");
    for (int i = 0; i < MOST_STEPS && state.containsKey("open"); i++) {
      String open = (String) state.get("open");
      page.ask("question", Map.of("question", open));
      Value value = answers.get(open);
      Map<String, Object> changed =
          value == null ? Map.of() : page.tryTo("answer", given(playbook, open, value, page));
      if (!changed.containsKey("state")) {
        changed = page.tryTo("later", Map.of("question", open));
      }
      if (!changed.containsKey("state")) {
        return;
      }
      state = Page.object(changed, "state");
    }
  }

  private static Map<String, Object> given(Playbook playbook, String open, Value value, Page page) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("question", open);
    given.put(
        "value",
        GivenShape.of(playbook.question(open).orElseThrow().type(), value, playbook.language()));
    page.tryTo("preview", given);
    given.put("sure", true);
    return given;
  }

  @Test
  void random_walks_over_random_playbooks_go_the_same_way() {
    int walks = whole() ? 2_000 : 6;
    for (long seed = 0; seed < walks; seed++) {
      Map<String, String> files = Map.of("proef/playbook.yaml", RandomText.of(seed));
      Page page = Page.ofFiles("proef", files, RandomText.templates(seed));
      RandomVisit.to(page, seed);
      browser.repliesAs(page);
    }
  }

  /** Found by a random visit: what stands in two entries was asked about twice. */
  @Test
  void what_is_said_twice_in_a_list_is_asked_about_once() {
    String list = RandomText.of(0).replaceFirst("(?s)steps:.*", "steps:\n");
    Page page =
        Page.ofText(
            "proef", list + "      - ask: Wanneer?\n        id: dagen\n        answer: list\n");
    page.ask("start", Map.of("name", "Proef"));
    List<Map<String, String>> entries =
        List.of(Map.of("text", "31/2/2026"), Map.of("text", "31/2/2026"));
    page.tryTo("answer", Map.of("question", "dagen", "value", Map.of("entries", entries)));
    browser.repliesAs(page);
  }
}
