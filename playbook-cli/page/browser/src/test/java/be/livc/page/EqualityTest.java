package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.page.browser.screen.OneChromium;
import be.livc.page.given.GivenShape;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.browser.Chromium;
import be.livc.playbook.browser.Tab;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.Scenarios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine compiled for a browser answers as the one on a Java machine does, byte for byte: what
 * is open, progress, previews, tasks, lines of the log, checklists and documents.
 */
@ExtendWith(OneChromium.class)
class EqualityTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int RANDOM_WALKS = THOROUGH ? 2_000 : 6;

  /** Of the scenarios of a playbook one in so many. */
  private static final int ONE_IN = THOROUGH ? 1 : 20;

  private static final int MOST_STEPS = 200;

  /** So much is asked at a time that the answers are no burden to carry. */
  private static final int AT_A_TIME = 40;

  private Path folder;
  private Tab tab;

  @BeforeEach
  void the_engine_is_loaded(@TempDir Path folder, Chromium chromium) throws IOException {
    this.folder = folder;
    String engine;
    try (var stream =
        Objects.requireNonNull(
            EqualityTest.class.getResourceAsStream("/be/livc/page/browser/engine.js"))) {
      engine = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.writeString(folder.resolve("engine.js"), engine);
    tab = chromium.apart();
  }

  @AfterEach
  void the_tab_is_closed() {
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
    LoadResult loaded = PlaybookLibrary.of(List.of(Page.CONTENT)).load(id);
    Playbook playbook = loaded.orElseThrow();
    Page page = Page.of(id);
    List<Path> scenarios;
    try (Stream<Path> files = Files.list(Page.CONTENT.resolve(id).resolve("scenarios"))) {
      scenarios = files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
    }
    assertThat(scenarios).isNotEmpty();
    for (int i = 0; i < scenarios.size(); i += ONE_IN) {
      String name = scenarios.get(i).getFileName().toString();
      Map<String, Value> answers =
          Scenarios.read(new SourceFile(name, Files.readString(scenarios.get(i))), playbook)
              .value()
              .file()
              .answers();
      follow(page, playbook, answers);
      files(page);
    }
    same(page);
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

  /** Everything that a person can take along at the end, and look at on the way. */
  private static void files(Page page) {
    page.ask("answers");
    page.ask("tasks");
    page.ask("tasks", Map.of("by", "date"));
    page.tryTo("fiche", Map.of("query", "beroepsgehiem"));
    Map<String, Object> documents = page.ask("documents");
    for (Map<String, Object> document : Page.objects(documents, "documents")) {
      for (String format : List.of("docx", "html", "md")) {
        page.tryTo(
            "document", Map.of("document", document.get("key"), "format", format, "notes", true));
      }
    }
    for (String format : List.of("docx", "html", "md", "csv", "ics", "json")) {
      page.tryTo("checklist", Map.of("format", format));
    }
    page.tryTo("allDocuments", Map.of("format", "docx", "notes", false, "as", "zip"));
    page.tryTo("allDocuments", Map.of("format", "docx", "notes", false, "as", "bundle"));
    page.ask("export", Map.of("sensitive", true));
  }

  @Test
  void random_walks_over_random_playbooks_go_the_same_way() throws IOException {
    for (long seed = 0; seed < RANDOM_WALKS; seed++) {
      Page page = Page.ofText("proef", RandomText.of(seed));
      walk(page, seed);
      files(page);
      same(page);
    }
  }

  private static void walk(Page page, long seed) {
    Random random = new Random(seed);
    Answering answering = new Answering(seed + 1);
    Map<String, Object> state = Page.object(page.ask("start", Map.of("name", "Proef")), "state");
    for (int i = 0; i < MOST_STEPS && state.containsKey("open"); i++) {
      String open = (String) state.get("open");
      Map<String, Object> question = page.ask("question", Map.of("question", open));
      Map<String, Object> given = new LinkedHashMap<>(Map.of("question", open, "sure", true));
      given.put("value", answering.to(question));
      page.tryTo("preview", given);
      Map<String, Object> changed = page.tryTo("answer", given);
      if (!changed.containsKey("state") || random.nextInt(8) == 0) {
        changed = page.tryTo("later", Map.of("question", open));
      }
      if (random.nextInt(10) == 0) {
        page.tryTo("undo", Map.of());
        changed = page.tryTo("redo", Map.of());
      }
      state =
          Page.object(
              changed.containsKey("state") ? changed : Map.of("state", page.ask("state")), "state");
    }
  }

  /** Asks the browser all that was asked, and holds its replies to those there were. */
  private void same(Page page) throws IOException {
    Path asking = folder.resolve("asking.html");
    Files.writeString(
        asking,
        "<!doctype html><meta charset=\"utf-8\"><title>engine</title><script"
            + " src=\"engine.js\"></script><script src=\"requests.js\"></script>");
    Files.writeString(
        folder.resolve("requests.js"), "var requests = " + Json.write(page.requests) + ";");
    tab.open(asking);
    for (int from = 0; from < page.requests.size(); from += AT_A_TIME) {
      int to = Math.min(from + AT_A_TIME, page.requests.size());
      String ask = "requests.slice(%d, %d).map(it => livc.call(it))".formatted(from, to);
      List<String> replies = new ArrayList<>();
      tab.evaluate(ask).forEach(reply -> replies.add(reply.asString()));
      for (int i = from; i < to; i++) {
        String here = replies.get(i - from);
        String there = page.replies.get(i);
        int first = firstDifference(here, there);
        assertThat(around(here, first))
            .as("reply to %s, sign %d", around(page.requests.get(i), 0), first)
            .isEqualTo(around(there, first));
      }
    }
  }

  /** The place of the first sign that differs; that of the end where none does. */
  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** What stands before and behind a place; whether it is the end tells too. */
  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100));
  }
}
