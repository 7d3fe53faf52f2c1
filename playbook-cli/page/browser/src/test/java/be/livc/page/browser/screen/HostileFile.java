package be.livc.page.browser.screen;

import be.livc.page.Hostile;
import be.livc.page.PageEngine;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files of sessions that someone made who wants a page to run what stands in them. */
final class HostileFile {
  private final PageEngine engine = new PageEngine();

  private final String random;

  private HostileFile(String seed) {
    this.random = String.format(Locale.ROOT, "%064x", seed.hashCode());
  }

  private boolean opens(String text) {
    Map<String, Object> open =
        Map.of(
            "playbook",
            "proef",
            "files",
            Map.of("proef/playbook.yaml", text),
            "templates",
            Map.of(),
            "released",
            true);
    return !reply("open", open).containsKey("problem");
  }

  /** A session of the trial in which all that is hostile was answered, up to its table. */
  static Path answered(Path folder, String file, String name) throws IOException {
    HostileFile session = new HostileFile(file);
    session.opens(Pages.TRIAL);
    session.begin(name);
    session.answer("gemeente", Map.of("typed", name));
    Hostile.TEXTS.forEach(
        text -> session.ask("note", Map.of("step", "gemeente", "text", text, "sure", true)));
    session.answer("vorm", Map.of("keys", List.of("samen")));
    List<Map<String, String>> entries =
        Hostile.TEXTS.stream().map(text -> Map.of("text", Hostile.line(text))).toList();
    session.answer("partners", Map.of("entries", entries));
    session.answer("besluit", Map.of("keys", List.of("nee")));
    session.answer("signalen", Map.of("keys", List.of("gezien")));
    session.answer("analyse", Map.of("typed", "24/11/2026"));
    session.answer("aantal", Map.of("typed", "12"));
    return session.written(folder.resolve(file));
  }

  /**
   * A session that brings a text of its own along, in which this stands everywhere; empty where
   * that is no playbook.
   */
  static Optional<Path> withText(Path folder, String text) throws IOException {
    HostileFile session = new HostileFile(text);
    if (!session.opens(Hostile.playbook(text))) {
      return Optional.empty();
    }
    session.begin("Opstart");
    session.answer("naam", Map.of("typed", Hostile.line(text)));
    return Optional.of(session.written(folder.resolve("eigen tekst.livc")));
  }

  private void begin(String name) {
    ask("start", Map.of("name", name, "sure", true));
  }

  private void answer(String question, Map<String, ?> value) {
    ask("answer", Map.of("question", question, "value", value, "sure", true));
  }

  private Path written(Path file) throws IOException {
    Map<?, ?> made =
        (Map<?, ?>) ((List<?>) ask("export", Map.of("sensitive", true)).get("files")).get(0);
    return Files.write(file, Base64.getDecoder().decode((String) made.get("base64")));
  }

  private Map<String, Object> ask(String what, Map<String, ?> members) {
    Map<String, Object> reply = reply(what, members);
    if (reply.containsKey("problem") || reply.containsKey("refused")) {
      throw new AssertionError(what + " " + members + ": " + reply);
    }
    return reply;
  }

  private Map<String, Object> reply(String what, Map<String, ?> members) {
    Map<String, Object> request = new LinkedHashMap<>(members);
    request.put("do", what);
    request.put("now", "2026-11-24T14:00:00+01:00");
    request.put("random", random);
    return SessionFiles.form().read(engine.call(Json.write(request))).orElseThrow();
  }
}
