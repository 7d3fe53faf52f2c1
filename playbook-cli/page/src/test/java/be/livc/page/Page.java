package be.livc.page;

import be.livc.playbook.SessionFiles;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Someone at a page: asks the engine, and keeps what it says is to be kept. */
final class Page {
  static final Path CONTENT = above("playbooks");
  private static final Path TEMPLATES = above("templates");

  final PageEngine engine = new PageEngine();

  /** All that was asked and answered, for who asks it again elsewhere. */
  final List<String> requests = new ArrayList<>();

  final List<String> replies = new ArrayList<>();
  private int asked;

  /** What is kept of the session; empty before it begins. */
  Map<String, Object> kept = Map.of();

  /** A folder of the project, from whichever of its modules this is asked. */
  static Path above(String folder) {
    Path from = Path.of("").toAbsolutePath();
    while (!Files.exists(from.resolve(folder).resolve("pom.xml"))) {
      from = from.getParent();
    }
    return from.resolve(folder);
  }

  /** A page of a playbook of ours. */
  static Page of(String playbook) {
    Page page = new Page();
    page.ask(
        "open",
        Map.of(
            "playbook",
            playbook,
            "files",
            walked(playbook),
            "templates",
            files(TEMPLATES, List.of(".ftl", ".css", ".docx")),
            "fiche",
            "livc-r-fiche",
            "released",
            false));
    return page;
  }

  /** What is walked of our content: no scenarios, and versions only where one is asked for. */
  private static Map<String, Object> walked(String playbook) {
    Map<String, Object> files = files(CONTENT, List.of(".yaml"));
    files.keySet().removeIf(name -> name.contains("/scenarios/"));
    if (!playbook.contains("@")) {
      files.keySet().removeIf(name -> name.contains("/releases/"));
    }
    return files;
  }

  /** A page of a playbook made for a test. */
  static Page ofText(String id, String yaml) {
    return ofFiles(id, Map.of(id + "/playbook.yaml", yaml), Map.of());
  }

  static Page ofFiles(String id, Map<String, ?> files, Map<String, ?> templates) {
    Page page = new Page();
    page.ask(
        "open", Map.of("playbook", id, "files", files, "templates", templates, "released", true));
    return page;
  }

  static Map<String, Object> files(Path folder, List<String> endings) {
    Map<String, Object> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        boolean wanted = endings.stream().anyMatch(name::endsWith);
        if (wanted && !name.startsWith("src/") && !name.startsWith("target/")) {
          byte[] bytes = Files.readAllBytes(file);
          files.put(
              name,
              name.endsWith(".docx")
                  ? Map.of("base64", Base64.getEncoder().encodeToString(bytes))
                  : new String(bytes, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Asks; a problem fails the test that asked. */
  Map<String, Object> ask(String name, Map<String, ?> members) {
    Map<String, Object> reply = tryTo(name, members);
    if (reply.containsKey("problem")) {
      throw new AssertionError(name + " " + members + ": " + reply.get("problem"));
    }
    return reply;
  }

  Map<String, Object> ask(String name) {
    return ask(name, Map.of());
  }

  /** Asks, whatever comes of it. */
  Map<String, Object> tryTo(String name, Map<String, ?> members) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("do", name);
    request.put("now", "2026-11-24T14:" + two(asked / 60 % 60) + ":" + two(asked % 60) + "+01:00");
    request.put("random", "%064x".formatted(++asked));
    request.putAll(members);
    String written = Json.write(request);
    String replied = engine.call(written);
    requests.add(written);
    replies.add(replied);
    Map<String, Object> reply = read(replied);
    if (reply.containsKey("part")) {
      keep(object(reply, "part"));
    }
    return reply;
  }

  /** Forgets what was asked and answered, for one who asks it again elsewhere has done so. */
  void forget() {
    requests.clear();
    replies.clear();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private void keep(Map<String, Object> part) {
    if (kept.isEmpty()) {
      kept = new LinkedHashMap<>(Map.of("log", "", "beside", "", "texts", new LinkedHashMap<>()));
    }
    kept.put("id", part.get("id"));
    kept.put("log", kept.get("log") + (String) part.get("log"));
    kept.put("beside", kept.get("beside") + (String) part.get("beside"));
    kept.put("head", part.get("head"));
    if (part.containsKey("texts")) {
      object(kept, "texts").putAll(object(part, "texts"));
    }
  }

  static Map<String, Object> read(String json) {
    return SessionFiles.form()
        .read(json)
        .orElseThrow(() -> new AssertionError("this is no object of JSON: " + json));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Map<String, Object> from, String name) {
    return (Map<String, Object>) from.get(name);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Map<String, Object> from, String name) {
    return (List<Map<String, Object>>) from.get(name);
  }

  @SuppressWarnings("unchecked")
  static List<String> texts(Map<String, Object> from, String name) {
    return (List<String>) from.get(name);
  }
}
