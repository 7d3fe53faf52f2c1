package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.internal.markdown.html.DocumentHtml;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTest {
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");

  static Stream<String> templates() throws IOException {
    return payloads("template-payloads.txt");
  }

  static Stream<String> answers() throws IOException {
    return Stream.concat(payloads("template-payloads.txt"), payloads("answer-payloads.txt"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_that_tries_to_break_out_is_refused_before_it_runs(String payload) {
    Result<Document> result = Sheets.render(payload, WALK);
    assertThat(result.value()).as(payload).isNull();
    assertThat(result.diagnostics())
        .allSatisfy(it -> assertThat(it.place()).isNotNull())
        .allSatisfy(it -> assertThat(it.rule().toString()).startsWith("template/"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void an_answer_is_shown_as_it_was_typed_and_does_nothing(String payload) {
    Walk walk = Sheets.walk(payload);
    Document document =
        Sheets.render(
                "# {gemeente}\n\n{beschrijving}\n\n| {gemeente} | x |\n|---|---|\n"
                    + "<#list rows(\"partners\") as row>\n| ${row.dienst} | x |\n</#list>\n\n"
                    + "- {gemeente}\n\nDe naam *{gemeente}*, [web](https://a.be/{gemeente}).\n",
                walk)
            .orElseThrow();
    String html = DocumentHtml.of(document, "");
    String body = html.substring(html.indexOf("<main>"));
    assertThat(tags(body))
        .isSubsetOf(
            List.of(
                "main", "h1", "p", "div", "table", "thead", "tbody", "tr", "th", "td", "ul", "li",
                "em", "a", "footer", "body", "html", "br"));
    assertThat(count(body, "<h1>")).isEqualTo(1);
    assertThat(count(body, "<div")).isEqualTo(1);
    assertThat(count(body, "<tr>")).isEqualTo(2);
    assertThat(count(body, "<td>")).isEqualTo(2);
    assertThat(count(body, "<li>")).isEqualTo(1);
    assertThat(count(body, "<a ")).isLessThanOrEqualTo(1);
    assertThat(body).doesNotContain("href=\"javascript").doesNotContain("onerror=\"");
    String shown = payload.strip().replaceAll("\\s+", " ");
    assertThat(plain(body.substring(body.indexOf("<h1>") + 4, body.indexOf("</h1>"))))
        .isEqualTo(shown);
  }

  @Test
  void a_run_that_costs_too_much_is_stopped() {
    StringBuilder bomb = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      bomb.append("<#list checklist as a").append(i).append(">");
    }
    bomb.append("${date}").append("</#list>".repeat(20));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      many.append("<#list rows(\"doelen\") as a").append(i).append(">");
    }
    assertThat(Sheets.render(bomb.toString(), WALK).value()).isNotNull();
    assertThat(Sheets.render(many + "</#list>".repeat(40), WALK).diagnostics())
        .extracting(it -> it.rule().toString())
        .contains("template/limit");
  }

  @Test
  void a_partial_that_includes_itself_is_refused() {
    assertThat(
            Sheets.render("<#include \"_a.md.ftl\">", WALK, "_a.md.ftl", "<#include \"_a.md.ftl\">")
                .diagnostics())
        .extracting(it -> it.rule().toString())
        .containsExactly("template/circle");
  }

  private static Stream<String> payloads(String name) throws IOException {
    try (InputStream in = SandboxTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("\n%%\n")).stream().map(String::strip).filter(it -> !it.isEmpty());
    }
  }

  private static List<String> tags(String html) {
    return java.util.regex.Pattern.compile("<([a-z0-9]+)")
        .matcher(html)
        .results()
        .map(it -> it.group(1))
        .distinct()
        .toList();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
