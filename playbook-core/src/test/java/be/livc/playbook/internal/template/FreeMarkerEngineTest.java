package be.livc.playbook.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Sheets;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeMarkerEngineTest {
  private static final Walk WALK = Sheets.walk("Voorbeeldegem");
  private static final Walk MANY = Walk.of(Sheets.playbook(), answers(200), Sheets.DAY);

  /** Goes through forty thousand pairs. */
  private static final String EACH =
      "een\n<#list rows(\"doelen\") as a><#list rows(\"doelen\") as b>";

  @Test
  void plain_text_is_escaped_and_what_is_markdown_is_not_escaped_twice() {
    assertThat(text("${\"*a*\"} ${list(\"doelen\")} ${3} ${says(\"vorm\")}"))
        .isEqualTo("\\*a\\* Voorbeeldegem 3 een LIVC R met andere gemeenten\n");
    assertThat(MarkdownOutput.FORMAT.getName()).isEqualTo("Markdown");
    assertThat(MarkdownOutput.FORMAT.getMimeType()).isEqualTo("text/markdown");
    assertThat(MarkdownOutput.FORMAT.isLegacyBuiltInBypassed("html")).isFalse();
  }

  @Test
  void a_number_of_thousands_has_no_sign_of_another_language() {
    assertThat(text("${1234567} ${rows(\"doelen\")?size}")).isEqualTo("1234567 1\n");
  }

  @Test
  void what_is_there_is_told_apart_from_what_is_not() {
    assertThat(
            text(
                "<#if entry?has_content>ja</#if><#if rows(\"doelen\")[0]??>ja</#if><#if"
                    + " rows(\"doelen\")[1]??>nee</#if><#if rows(\"zetel\")?has_content>nee</#if>"))
        .isEqualTo("jaja\n");
  }

  @Test
  void what_only_some_documents_have_is_empty_in_the_others() {
    Walk walk = Walk.of(Sheets.playbook(), Answers.NONE, Sheets.DAY);
    assertThat(
            Sheets.render("<#if entry?has_content>ja<#else>nee</#if>", walk).orElseThrow().text())
        .isEqualTo("nee\n");
  }

  @Test
  void gaps_are_tags_of_their_own_and_a_brace_behind_another_sign_is_a_placeholder() {
    assertThat(text("<@blank \"x\"/> <@day name=\"y\"/> <@signature who=\"z\"/> #{gemeente}"))
        .isEqualTo("[IN TE VULLEN: x] [IN TE VULLEN: y] [HANDTEKENING: z] #Voorbeeldegem\n");
  }

  /** What the reader of templates lets pass nowhere; here it would do nothing either. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"echo x\")}",
        "<#noautoesc>${\"*\"}</#noautoesc>",
        "<#ftl auto_esc=false>${\"*\"}",
        "${\"x\"?api}",
        "<#include \"brief.md.ftl\">"
      })
  void behind_the_first_wall_stands_a_second(String text) {
    Template template =
        new Template(
            "brief",
            new SourceFile("brief.md.ftl", text),
            0,
            "Brief",
            "",
            Language.NL,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            List.of(),
            List.of(),
            "");
    assertThat(FreeMarkerEngine.SHARED.run(template, Sheets.material(WALK)).value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'${date date}', 8:8 template/syntax ${date date}",
    "'een\n  ${is(\"vorm\")} drie', '9:3 template/run ${is(\"vorm\")} drie'",
    "'een\n"
        + "${rows(\"vorm\", \"a\", \"b\")[0]}', '9:3 template/run ${rows(\"vorm\", \"a\","
        + " \"b\")[0]}'",
    "'een\n${playbook}', 9:3 template/run ${playbook}",
    "'\t\t${playbook}', 8:5 template/run ${playbook}",
  })
  void what_goes_wrong_is_told_at_its_place(String template, String told) {
    assertThat(told(template)).isEqualTo(told);
  }

  @Test
  void what_goes_wrong_in_a_partial_is_told_there() {
    assertThat(told("een\n<#include \"_a.md.ftl\">", "_a.md.ftl", "kop\n\n ${is(\"vorm\")}\n"))
        .isEqualTo("3:2 template/run ${is(\"vorm\")}");
    assertThat(told("een\n<#include \"_a.md.ftl\">", "_a.md.ftl", "kop\n${date date}\n"))
        .isEqualTo("2:8 template/syntax ${date date}");
  }

  @Test
  void a_run_that_writes_too_much_is_stopped() {
    assertThat(told(MANY, EACH + "x".repeat(50) + "\n</#list></#list>"))
        .isEqualTo("8:1 template/limit een");
    assertThat(Sheets.render(EACH + "x\n</#list></#list>", MANY).orElseThrow().text())
        .hasSize(4 + 2 * 200 * 200);
  }

  @Test
  void a_run_that_reads_too_much_is_stopped_and_told_at_the_call_that_was_one_too_many() {
    String thrice = "<#if given(\"vorm\")></#if>".repeat(3);
    assertThat(told(MANY, EACH + thrice + "</#list></#list>"))
        .isEqualTo("9:110 template/limit " + EACH.substring(4) + thrice + "</#list></#list>");
  }

  private static Answers answers(int goals) {
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0; i < goals; i++) {
      entries.add(new Value.Entry("e" + i, "doel " + i));
    }
    return Sheets.answers("Weidegem").with("doelen", new Value.Entries(entries));
  }

  private static String text(String template) {
    return Sheets.render(template, WALK).orElseThrow().text();
  }

  private static String told(String template, String... partials) {
    return told(WALK, template, partials);
  }

  private static String told(Walk walk, String template, String... partials) {
    Diagnostic told = Sheets.render(template, walk, partials).diagnostics().get(0);
    return told.place().line()
        + ":"
        + told.place().column()
        + " "
        + told.rule()
        + " "
        + String.join(" ", told.arguments());
  }
}
