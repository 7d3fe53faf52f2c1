package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.view.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole walk through each playbook of ours, request by request. */
class RealWalksTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final StringBuilder transcript = new StringBuilder();
  private Page page;

  @ParameterizedTest
  @ValueSource(strings = {"livc-r@2.1.0", "livc-r-casus@2.1.0", "livc-r-informatie-delen@2.0.1"})
  void a_walk_from_start_to_end_is_as_it_was(String playbook) throws IOException {
    page = Page.of(playbook);
    ask("start", Map.of("name", "Opstart"));
    Answering answering = new Answering(7);
    Map<String, Object> question = ask("question", Map.of());
    String first = (String) question.get("id");
    int asked = 0;
    while (question != null) {
      String id = (String) question.get("id");
      boolean waits = ++asked == 3 && question.get("mayWait").equals(true);
      Map<String, Object> reply =
          waits
              ? ask("later", Map.of("question", id, "whom", "de coördinator"))
              : ask("answer", Map.of("question", id, "value", answering.to(question)));
      if (reply.containsKey("refused")) {
        reply = ask("answer", Map.of("question", id, "value", Map.of("typed", "2026-03")));
      }
      assertThat(reply).as(id).containsKey("state");
      boolean open = Page.object(reply, "state").containsKey("open");
      question = open ? ask("question", Map.of()) : null;
    }
    ask("question", Map.of("question", first));
    ask("answers", Map.of());
    Map<String, Object> tasks = ask("tasks", Map.of());
    ask("documents", Map.of());
    Page.objects(tasks, "groups").stream()
        .flatMap(group -> Page.objects(group, "tasks").stream())
        .filter(task -> task.get("pending").equals(false))
        .limit(1)
        .forEach(
            task -> {
              ask("why", Map.of("task", task.get("key")));
              ask("tick", Map.of("task", task.get("key"), "day", "2026-11-25"));
            });
    ask("undo", Map.of());
    ask("redo", Map.of());
    ask("note", Map.of("step", first, "text", "Nog eens bekijken."));
    ask("state", Map.of());
    compare(GOLDEN.resolve(playbook.substring(0, playbook.indexOf('@')) + ".golden"));
  }

  private Map<String, Object> ask(String name, Map<String, ?> members) {
    Map<String, Object> reply = page.ask(name, members);
    transcript.append("> ").append(name).append(' ').append(Json.write(new TreeMap<>(members)));
    transcript.append(Json.write(brief(reply))).append('\n');
    return reply;
  }

  /** The texts of the playbook are left out: they are what was handed in. */
  private static Map<String, Object> brief(Map<String, Object> reply) {
    Map<String, Object> brief = new LinkedHashMap<>(reply);
    if (reply.containsKey("part")) {
      Map<String, Object> part = new LinkedHashMap<>(Page.object(reply, "part"));
      if (part.containsKey("texts")) {
        part.put("texts", List.copyOf(Page.object(part, "texts").keySet()));
      }
      brief.put("part", part);
    }
    return brief;
  }

  private void compare(Path golden) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, transcript);
    }
    assertThat(transcript.toString()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
