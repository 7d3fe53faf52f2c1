package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a playbook or an answer, no markup of it comes to life on a page. */
class InjectionTest {
  /** The members of replies that a page puts in as markup. */
  private static final Set<String> HTML =
      Set.of(
          "textHtml",
          "labelHtml",
          "html",
          "help",
          "why",
          "sources",
          "warnings",
          "lines",
          "about",
          "answer");

  private static final Pattern TAG = Pattern.compile("<[^>]*>?");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "</?(p|ul|ol|li|em|strong|br ?/?|code|pre|blockquote|h[1-6]|hr ?/?)>"
              + "|<p class=\"src\">|<span class=\"blank\">|</span>|<strong class=\"not-in-order\">"
              + "|<a( rel=\"nofollow\")? href=\"((https?|mailto):[^\"<>]*)?\">|</a>");

  private final List<String> seen = new ArrayList<>();

  private static List<String> texts() {
    return Hostile.TEXTS;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothing_comes_to_life(String attack) {
    Page page = page(attack);
    page.ask("start", Map.of("name", Hostile.line(attack), "sure", true));
    look(page.ask("question"));
    look(
        page.ask(
            "answer", Map.of("question", "naam", "value", Map.of("typed", Hostile.line(attack)))));
    look(page.ask("question"));
    look(page.ask("tasks"));
    look(page.ask("why", Map.of("task", "bellen")));
    look(page.ask("note", Map.of("step", "naam", "text", attack)));
    look(page.ask("answer", Map.of("question", "vorm", "value", Map.of("keys", List.of("s")))));
    look(page.ask("question", Map.of("question", "naam")));
    assertThat(seen).hasSizeGreaterThan(20);
  }

  /** What the reader of playbooks refuses already, is only answered. */
  private static Page page(String attack) {
    Map<String, ?> files = Map.of("proef/playbook.yaml", Hostile.playbook(attack));
    Page page = new Page();
    Map<String, Object> opened =
        page.tryTo(
            "open",
            Map.of("playbook", "proef", "files", files, "templates", Map.of(), "released", true));
    return opened.containsKey("problem") ? Page.ofText("proef", Hostile.playbook("x")) : page;
  }

  private void look(Map<String, Object> reply) {
    reply.forEach(this::look);
  }

  private void look(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      boolean plainHelp = map.containsKey("label");
      map.forEach(
          (inner, member) -> look(plainHelp && inner.equals("help") ? "" : (String) inner, member));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> look(name, item));
    } else if (value instanceof String html && HTML.contains(name)) {
      seen.add(html);
      Matcher tags = TAG.matcher(html);
      while (tags.find()) {
        assertThat(HARMLESS.matcher(tags.group()).matches()).as(name + ": " + html).isTrue();
      }
    }
  }
}
