package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final String TEXT =
      "---\ntitle: naam\nuses: [deel.naam, naam-b, naam, x]\n---\nnaam {x} {y}\nuses: [y]\n";

  @Test
  void an_answer_is_named_where_its_front_matter_says_that_it_is_used() {
    Template template = WholeWalk.template("proef", TEXT);
    assertThat(template.usesPlace("naam").start()).isEqualTo(TEXT.indexOf(" naam,") + 1);
    assertThat(text(template.usesPlace("naam"))).isEqualTo("naam");
    assertThat(text(template.usesPlace("naam-b"))).isEqualTo("naam-b");
    assertThat(text(template.usesPlace("x"))).isEqualTo("x");
  }

  @Test
  void one_that_is_not_there_is_named_by_the_list_else_by_the_file() {
    Template template = WholeWalk.template("proef", TEXT);
    assertThat(text(template.usesPlace("y"))).isEqualTo("uses: [deel.naam, naam-b, naam, x]");
    assertThat(text(template.usesPlace("b"))).startsWith("uses:");
    Template none = WholeWalk.template("proef", "---\ntitle: T\n---\nuses: [y]\n");
    assertThat(none.usesPlace("y")).isEqualTo(new Span(none.file(), 0, 0));
  }

  @Test
  void in_one_of_word_an_answer_is_named_where_it_is_first_read() {
    SourceFile file = new SourceFile("brief.docx", "{title: T}\nuses: y {x} {x}\n");
    TemplateReads.Read first =
        new TemplateReads.Read(TemplateReads.Kind.ANSWER, "x", "", new Span(file, 20, 21));
    TemplateReads.Read second =
        new TemplateReads.Read(TemplateReads.Kind.ANSWER, "x", "", new Span(file, 24, 25));
    Template template =
        TemplateReader.word(
                "brief",
                file,
                List.of(new Span(file, 1, 9)),
                List.of(first, second),
                List.of(),
                "abc",
                List.of())
            .orElseThrow();
    assertThat(template.isWord()).isTrue();
    assertThat(template.fileName()).isEqualTo("brief.docx");
    assertThat(template.title()).isEqualTo("T");
    assertThat(template.uses()).containsExactly("x");
    assertThat(template.usesPlace("x")).isEqualTo(first.place());
    assertThat(template.usesPlace("y")).isEqualTo(new Span(file, 0, 0));
  }

  @Test
  void a_template_of_word_says_what_is_wrong_in_its_order() {
    SourceFile file = new SourceFile("brief.docx", "{title: }\n{blanks: [y]}\n{language: xx}");
    TemplateReads.Read fact =
        new TemplateReads.Read(TemplateReads.Kind.FACT, "y", "", new Span(file, 0, 0));
    assertThat(
            TemplateReader.word(
                    "brief",
                    file,
                    List.of(new Span(file, 25, 37), new Span(file, 11, 22), new Span(file, 1, 8)),
                    List.of(fact),
                    List.of(),
                    "abc",
                    List.of())
                .diagnostics())
        .extracting(it -> text(it.place()) + " " + it.rule())
        .containsExactly(
            "{ti template/no-title",
            " template/not-text",
            "y template/not-in-uses",
            "xx template/unknown-language");
  }

  @Test
  void a_template_of_word_with_warnings_alone_is_one() {
    SourceFile file = new SourceFile("brief.docx", "{title: T}\n{copies: [y, y]}");
    Result<Template> read =
        TemplateReader.word(
            "brief",
            file,
            List.of(new Span(file, 1, 9), new Span(file, 12, 26)),
            List.of(),
            List.of(),
            "abc",
            List.of());
    assertThat(read.orElseThrow().copies()).containsExactly("y");
    assertThat(read.diagnostics())
        .extracting(it -> text(it.place()) + " " + it.rule())
        .containsExactly("y template/named-twice");
  }

  @Test
  void a_template_of_markdown_has_the_name_of_its_file() {
    Template template = template("brief.md.ftl");
    assertThat(template.isWord()).isFalse();
    assertThat(template.fileName()).isEqualTo("brief.md.ftl");
    assertThat(Template.fileName("a")).isEqualTo("a.md.ftl");
    assertThat(Template.wordFileName("a")).isEqualTo("a.docx");
  }

  private static Template template(String file) {
    return new Template(
        "brief",
        new SourceFile(file, ""),
        0,
        "T",
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
  }

  private static String text(Span place) {
    return place.file().text().substring(place.start(), place.end());
  }
}
