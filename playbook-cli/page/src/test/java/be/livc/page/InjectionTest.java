package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
              + "|<p class=\"src\">"
              + "|<a( rel=\"nofollow\")? href=\"((https?|mailto):[^\"<>]*)?\">|</a>");

  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: 'T %1$s'
      summary: 'S %1$s'
      status: draft
      sources:
        wet:
          title: 'Bron %1$s'
          short: 'Kort %1$s'
          kind: law
          publisher: 'Uitgever %1$s'
          url: https://voorbeeld.be/wet
      roles:
        r: 'Rol %1$s'
      phases:
        - id: een
          title: 'Fase %1$s'
          sources: own-choice
          steps:
            - tell: 'Lees %1$s'
            - ask: 'Hoe heet je %1$s?'
              id: naam
              help: 'Hulp %1$s'
              why: 'Omdat %1$s'
              sources: [wet]
              answer: text
            - tell: 'Dag {naam} %1$s'
            - warn: 'Pas op {naam} %1$s'
            - do: 'Bel {naam} %1$s'
              id: bellen
              by: r
            - ask: 'Welke {naam} %1$s?'
              id: vorm
              answer: choice
              options:
                a: { label: 'A %1$s', help: 'H %1$s' }
                s: S
            - conclude: 'Klaar {naam} %1$s'
              id: einde
      """;

  private final List<String> seen = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\"><svg/onload=alert(1)>",
        "[klik](javascript:alert(1))",
        "[klik](data:text/html;base64,PHNjcmlwdD4=)",
        "<a href=javascript:alert(1)>klik</a>",
        "![foto](https://ver.weg/volg.png)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "`<b>`**<i>**",
        "</p></main><iframe src=//ver.weg>",
        "<!-- <b> -->",
        "<style>*{display:none}</style>",
        "[x]: https://ver.weg \"<b>\"",
        "| a | b |",
        "\\<b\\>"
      })
  void nothing_comes_to_life(String attack) {
    Page page = page(attack);
    page.ask("start", Map.of("name", attack, "sure", true));
    look(page.ask("question"));
    look(page.ask("answer", Map.of("question", "naam", "value", Map.of("typed", attack))));
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
    String text = PLAYBOOK.formatted(attack.replace("'", "''"));
    Map<String, ?> files = Map.of("proef/playbook.yaml", text);
    Page page = new Page();
    Map<String, Object> opened =
        page.tryTo(
            "open",
            Map.of("playbook", "proef", "files", files, "templates", Map.of(), "released", true));
    return opened.containsKey("problem") ? Page.ofText("proef", PLAYBOOK.formatted("x")) : page;
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
