package be.livc.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import be.livc.page.PageEngine;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor sees the page of her text, and what is wrong in it, at each save. */
@Timeout(120)
class PreviewTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Path playbook;
  private Livc livc;

  @BeforeEach
  void copy() throws IOException {
    Path shelf = PlaybookShelf.copiedTo(folder.resolve("playbooks"));
    playbook = shelf.resolve("livc-r/playbook.yaml");
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", shelf.toString());
  }

  private void save(String from, String to) throws IOException {
    String text = Files.readString(playbook);
    assertThat(text).contains(from);
    Files.writeString(playbook, text.replace(from, to));
  }

  /** The data of the next event of a kind. */
  private static JsonNode next(Iterator<String> lines, String event) {
    while (!lines.next().equals("event: " + event)) {
      // another one
    }
    StringBuilder data = new StringBuilder();
    for (String line = lines.next(); line.startsWith("data: "); line = lines.next()) {
      data.append(line.substring("data: ".length())).append('\n');
    }
    return JSON.readTree(data.toString());
  }

  @Test
  void a_save_shows_within_a_second_and_so_does_what_is_wrong_in_it() throws IOException {
    long shortest = Long.MAX_VALUE;
    try (OpenPage page = new OpenPage(livc, "playbook", "preview", "livc-r", "--no-open")) {
      Iterator<String> lines = page.changes().iterator();
      assertThat(next(lines, "findings").path("errors").asInt()).isZero();
      assertThat(next(lines, "findings").path("complete").asBoolean()).isTrue();
      for (int i = 0; i < 4; i++) {
        long saved = processorTime();
        save(i == 0 ? "title: Draaiboek LIVC R" : "title: Proef " + (i - 1), "title: Proef " + i);
        JsonNode content = next(lines, "content");
        JsonNode findings = next(lines, "findings");
        assertThat(findings.path("complete").asBoolean()).isFalse();
        shortest = Math.min(shortest, processorTime() - saved);

        assertThat(content.path("title").asString()).isEqualTo("Proef " + i);
        assertThat(content.path("working").asBoolean()).isTrue();
        assertThat(content.path("home").asString()).isEqualTo("preview");
        assertThat(findings.path("errors").asInt()).isZero();
        assertThat(findings.path("steps").size()).isGreaterThan(100);
        assertThat(next(lines, "findings").path("complete").asBoolean()).isTrue();
      }
    }
    assertThat(shortest / 1_000_000).as("ms").isLessThan(1_000);
  }

  /** What the machine does beside it doesn't count. */
  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  @Test
  void what_is_wrong_stands_beside_the_text_that_was_there_before() throws IOException {
    try (OpenPage page = new OpenPage(livc, "playbook", "preview", "livc-r", "--no-open")) {
      Iterator<String> lines = page.changes().iterator();
      next(lines, "findings");
      next(lines, "findings");
      save("language: nl", "language: nl\nonzin: ja");

      JsonNode told = next(lines, "findings");
      assertThat(told.path("errors").asInt()).isEqualTo(1);
      JsonNode finding = told.path("findings").path(0);
      assertThat(finding.path("file").asString()).endsWith("livc-r/playbook.yaml");
      assertThat(finding.path("line").asInt()).isPositive();
      assertThat(finding.path("sentence").asString()).contains("onzin");
      next(lines, "findings");
      save("onzin: ja", "# onzin");
      assertThat(next(lines, "findings").path("errors").asInt()).isZero();
    }
  }

  @Test
  void a_text_with_errors_shows_them_and_comes_when_they_are_gone() throws IOException {
    save("language: nl", "language: nl\nonzin: ja");
    try (OpenPage page = new OpenPage(livc, "playbook", "preview", "livc-r", "--no-open")) {
      Iterator<String> lines = page.changes().iterator();
      assertThat(page.browser().get("").body()).contains("\"id\": \"livc-r\"");
      assertThat(page.browser().get("").body()).doesNotContain("\"open\": {");
      assertThat(next(lines, "findings").path("errors").asInt()).isEqualTo(1);
      save("onzin: ja", "# geen onzin");

      assertThat(next(lines, "content").path("open").path("files").isObject()).isTrue();
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_step_is_jumped_to_with_answers_that_lead_there() {
    try (OpenPage page = new OpenPage(livc, "playbook", "preview", "livc-r", "--no-open")) {
      JsonNode told = next(page.changes().iterator(), "findings");
      JsonNode last = null;
      for (JsonNode step : told.path("steps")) {
        last = step.path("asks").asBoolean() ? step : last;
      }
      HttpResponse<String> walk = page.browser().get("walk/" + last.path("step").asInt());
      assertThat(walk.statusCode()).isEqualTo(200);
      String html = page.browser().get("").body();
      String content =
          html.substring(html.indexOf("id=\"content\">") + 13, html.indexOf("</script>"));

      PageEngine engine = new PageEngine();
      Map<String, Object> open =
          JSON.convertValue(JSON.readTree(content).path("open"), LinkedHashMap.class);
      open.put("do", "open");
      ask(engine, open);
      Map<String, Object> resume = new LinkedHashMap<>();
      resume.put("do", "resume");
      resume.put("session", JSON.convertValue(JSON.readTree(walk.body()), Map.class));
      JsonNode state = ask(engine, resume).path("state");

      assertThat(state.path("open").asString()).isEqualTo(last.path("id").asString());
      assertThat(page.browser().get("walk/999999").statusCode()).isEqualTo(404);
      assertThat(page.browser().get("walk/x").statusCode()).isEqualTo(404);
    }
  }

  private static JsonNode ask(PageEngine engine, Map<String, Object> request) {
    request.put("now", "2026-11-24T16:40:00+01:00");
    request.put("random", "0".repeat(64));
    JsonNode reply = JSON.readTree(engine.call(Json.write(request)));
    assertThat(reply.has("problem")).as(reply.toString()).isFalse();
    return reply;
  }

  @Test
  void nothing_of_it_is_kept() {
    OpenPage page = new OpenPage(livc, "playbook", "preview", "livc-r", "--no-open");

    assertThat(page.browser().get("sessions").statusCode()).isEqualTo(404);
    assertThat(page.browser().post("session/proef", "{}").statusCode()).isEqualTo(404);
    assertThat(page.leave()).isZero();
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void what_comes_with_the_program_does_not_change() {
    Livc.Run run = new Livc(folder).run("playbook", "preview", "livc-r", "--no-open");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--playbooks");
  }
}
