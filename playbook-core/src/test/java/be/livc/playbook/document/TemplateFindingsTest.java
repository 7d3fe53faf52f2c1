package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read in a template and what is found wrong in it. Each golden file holds the templates as
 * well: a case begins with {@code ==}, a partial of it with {@code --}, what is read and found with
 * {@code =>}.
 */
class TemplateFindingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/be/livc/playbook");

  private static final String HEAD = "---\ntitle: T\n---\n";

  @ParameterizedTest
  @ValueSource(strings = {"front-matter", "tags", "expressions", "reads"})
  void what_is_read_and_found_stands_behind_each_template(String name) throws IOException {
    String file = "document/golden/templates/" + name + ".txt";
    StringBuilder told = new StringBuilder();
    for (String one :
        Files.readString(FOLDER.resolve(file)).replace("\r\n", "\n").split("(?m)^== ", -1)) {
      if (!one.isEmpty()) {
        String written = one.substring(0, one.indexOf("=>\n"));
        told.append("== ").append(written).append("=>\n").append(told(written)).append('\n');
      }
    }
    Golden.holds(file, told.toString().stripTrailing() + "\n");
  }

  /** The first line is what the case is about. */
  private static String told(String written) {
    Map<String, String> files = new LinkedHashMap<>();
    String[] parts = written.substring(written.indexOf('\n') + 1).split("(?m)^-- ", -1);
    files.put(
        "proef.md.ftl",
        parts[0].startsWith("---\n") || written.startsWith("!") ? parts[0] : HEAD + parts[0]);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      files.put(parts[i].substring(0, end), parts[i].substring(end + 1));
    }
    Result<Template> read = read(files);
    StringBuilder told = new StringBuilder();
    if (read.value() != null) {
      told.append(told(read.value()));
    }
    read.diagnostics().forEach(it -> told.append(told(it)).append('\n'));
    return told.toString();
  }

  private static String told(Template template) {
    StringBuilder told = new StringBuilder();
    told.append(template.title()).append(' ').append(template.version()).append(' ');
    told.append(template.language()).append(" from ").append(template.body());
    told.append(" uses ").append(template.uses()).append(" blanks ").append(template.blanks());
    told.append(" sensitive ").append(template.sensitive());
    told.append(" copies ").append(template.copies());
    told.append(" partials ").append(new TreeSet<>(template.partials().keySet())).append('\n');
    for (TemplateReads.Read read : template.reads()) {
      told.append(place(read.place())).append(' ').append(read.kind());
      told.append(read.option().isEmpty() ? "" : " " + read.option()).append('\n');
    }
    return told.toString();
  }

  private static String told(Diagnostic finding) {
    String place = finding.place() == null ? finding.subject() : place(finding.place());
    return place + " " + finding.rule() + " " + String.join(" | ", finding.arguments());
  }

  private static String place(Span place) {
    String file = place.file().name().equals("proef.md.ftl") ? "" : place.file().name() + " ";
    String text = place.file().text().substring(place.start(), place.end());
    return file + place.line() + ":" + place.column() + " `" + text.replace("\n", "⏎") + "`";
  }

  private static Result<Template> read(Map<String, String> files) {
    return TemplateReader.read(
        "proef",
        name -> {
          String text = files.get(name);
          return text == null ? Fetched.NOTHING : new Fetched(new SourceFile(name, text), null);
        });
  }

  private static List<String> found(String body) {
    List<String> found = new ArrayList<>();
    read(Map.of("proef.md.ftl", HEAD + body)).diagnostics().forEach(it -> found.add(told(it)));
    return found;
  }

  @Test
  void tags_may_stand_thirty_deep_in_each_other_less_one() {
    assertThat(found("<#if true>".repeat(29) + "</#if>".repeat(29))).isEmpty();
    assertThat(found("<#if true>".repeat(29) + "</#if>".repeat(28)))
        .containsExactly("4:1 `<#if` template/unclosed if");
    assertThat(found("<#if true>".repeat(30) + "<#x>"))
        .containsExactly("4:291 `<#if` template/limit <#if>");
    assertThat(found("<#if true>".repeat(30) + "</#if>".repeat(30)))
        .containsExactly("4:291 `<#if` template/limit <#if>");
  }

  @Test
  void brackets_may_stand_twenty_deep_in_each_other() {
    assertThat(found("${" + "(".repeat(20) + "1" + ")".repeat(20) + "}")).isEmpty();
    assertThat(found("${" + "()".repeat(21) + "}")).isEmpty();
    assertThat(found("${" + "(".repeat(21) + "1" + ")".repeat(21) + "}"))
        .containsExactly("4:23 `(` template/limit (");
  }

  @Test
  void a_tag_is_of_two_thousand_signs_at_most() {
    assertThat(found("${" + " ".repeat(1_998) + "1}")).isEmpty();
    assertThat(found("${" + " ".repeat(1_999) + "1}"))
        .containsExactly("4:1 `${` template/open-tag ${ | }");
  }

  @Test
  void behind_a_thousand_findings_nothing_is_looked_at() {
    assertThat(found("<#x>".repeat(999))).hasSize(999);
    assertThat(found("<#x>".repeat(1_001))).hasSize(1_000);
  }

  @Test
  void a_line_is_of_twenty_thousand_signs_at_most() {
    assertThat(found("x".repeat(20_000) + "\n" + "y".repeat(20_000))).isEmpty();
    assertThat(found("een\n" + "x".repeat(20_001) + "\n<#x>"))
        .containsExactly("5:1 `` template/limit proef.md.ftl");
    assertThat(found("een\n" + "x".repeat(20_001))).hasSize(1);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("proef.md.ftl", HEAD + "<#include \"_a.md.ftl\">");
    files.put("_a.md.ftl", "\n" + "x\n".repeat(20_000));
    assertThat(read(files).diagnostics()).isEmpty();
  }

  @Test
  void a_file_is_of_half_a_million_signs_at_most() {
    String text = ("x".repeat(99) + "\n").repeat(5_000).substring(HEAD.length());
    assertThat(found(text)).isEmpty();
    assertThat(found(text + "x")).containsExactly("1:1 `` template/limit proef.md.ftl");
  }

  @Test
  void a_hundred_partials_may_be_included() {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder(HEAD);
    for (int i = 0; i < 100; i++) {
      body.append("<#include \"_p").append(i).append(".md.ftl\">\n");
      files.put("_p" + i + ".md.ftl", "x");
    }
    files.put("proef.md.ftl", body.toString());
    assertThat(read(files).orElseThrow().partials()).hasSize(100);
    files.put("_p100.md.ftl", "x");
    files.put("proef.md.ftl", body + "<#include \"_p100.md.ftl\">");
    assertThat(read(files).diagnostics())
        .extracting(TemplateFindingsTest::told)
        .containsExactly("104:12 `_p100.md.ftl` template/limit _p100.md.ftl");
  }

  @Test
  void a_template_that_is_not_there_or_has_no_such_name_is_told() {
    assertThat(read(Map.of()).diagnostics())
        .extracting(TemplateFindingsTest::told)
        .containsExactly("proef template/missing proef");
    Result<Template> elsewhere =
        TemplateReader.read("../proef", name -> new Fetched(new SourceFile(name, HEAD), null));
    assertThat(elsewhere.diagnostics())
        .extracting(TemplateFindingsTest::told)
        .containsExactly("../proef template/missing ../proef");
  }

  @Test
  void what_is_wrong_with_a_file_is_told_and_where_it_was_asked_for() {
    Diagnostic unread = Diagnostic.about("_a.md.ftl", RuleId.FILE_OUTSIDE, "_a.md.ftl");
    assertThat(TemplateReader.read("proef", name -> new Fetched(null, unread)).diagnostics())
        .containsExactly(unread);
    assertThat(partial(unread)).containsExactly("4:12 `_a.md.ftl` file/outside _a.md.ftl");
    SourceFile partial = new SourceFile("_a.md.ftl", "x");
    Diagnostic placed = Diagnostic.at(new Span(partial, 0, 1), RuleId.FILE_NOT_UTF_8, "_a.md.ftl");
    assertThat(partial(placed)).containsExactly("_a.md.ftl 1:1 `x` file/not-utf-8 _a.md.ftl");
  }

  private static List<String> partial(Diagnostic problem) {
    SourceFile file = new SourceFile("proef.md.ftl", HEAD + "<#include \"_a.md.ftl\">");
    return TemplateReader.read(
            "proef",
            name -> name.equals(file.name()) ? new Fetched(file, null) : new Fetched(null, problem))
        .diagnostics()
        .stream()
        .map(TemplateFindingsTest::told)
        .toList();
  }

  @Test
  void lines_end_as_they_do_everywhere() {
    String windows = HEAD.replace("\n", "\r\n") + "een\r\n{a}\r\n";
    Template template = read(Map.of("proef.md.ftl", windows)).orElseThrow();
    assertThat(template.file().text()).isEqualTo(HEAD + "een\n{a}\n");
  }
}
