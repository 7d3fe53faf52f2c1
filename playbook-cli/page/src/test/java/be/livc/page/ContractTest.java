package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the engine answers is what its types say. */
class ContractTest {
  private static final Pattern REQUEST = Pattern.compile("\\{ do: \"(\\w+)\"");

  /** Objects whose members are named by content. */
  private static final Set<String> BY_CONTENT = Set.of("texts", "cells");

  static String types() {
    try {
      return Files.readString(Path.of("src/main/page/livc.d.ts"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the requests that the types know. */
  static List<String> requests() {
    Matcher named = REQUEST.matcher(types());
    Set<String> names = new TreeSet<>();
    while (named.find()) {
      names.add(named.group(1));
    }
    return List.copyOf(names);
  }

  @Test
  void the_requests_of_the_types_are_those_that_are_answered() {
    PageEngine engine = new PageEngine();
    assertThat(engine.requests()).containsExactlyInAnyOrderElementsOf(requests());
  }

  @Test
  void every_member_of_a_reply_is_in_the_types() {
    Set<String> seen = new TreeSet<>();
    Page page = Page.of("livc-r");
    Map<String, Object> begun = page.ask("start", Map.of("name", "Opstart"));
    collect(begun, seen);
    Answering answering = new Answering(3);
    boolean open = true;
    while (open) {
      Map<String, Object> question = page.ask("question");
      collect(question, seen);
      Map<String, ?> answer =
          Map.of("question", question.get("id"), "value", answering.to(question));
      collect(page.ask("preview", answer), seen);
      Map<String, Object> reply = page.ask("answer", answer);
      collect(reply, seen);
      open = reply.containsKey("state") && Page.object(reply, "state").containsKey("open");
    }
    for (String shown : List.of("answers", "tasks", "documents", "undo", "state")) {
      collect(page.ask(shown), seen);
    }
    collect(page.ask("fiche", Map.of("query", "beroepsgeheim")), seen);
    collect(page.ask("fiche", Map.of("query", "")), seen);
    collect(page.ask("export", Map.of("sensitive", false)), seen);
    collect(page.ask("checklist", Map.of("format", "md")), seen);
    String types = types();
    assertThat(seen).allMatch(it -> Pattern.compile("\\b" + it + "\\??:").matcher(types).find());
  }

  private static void collect(Object value, Set<String> seen) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, member) -> {
            seen.add((String) name);
            collect(BY_CONTENT.contains(name) ? new LinkedHashMap<>() : member, seen);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, seen));
    }
  }
}
