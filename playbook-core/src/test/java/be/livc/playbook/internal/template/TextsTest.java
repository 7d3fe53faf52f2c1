package be.livc.playbook.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final SourceFile FILE = new SourceFile("brief.md.ftl", "---\n---\neen\ntwee");
  private static final SourceFile PARTIAL = new SourceFile("_kop.md.ftl", "kop\n\nvoet\n");
  private static final int BODY = 8;

  private final Texts texts = texts(FILE, BODY);

  private static Texts texts(SourceFile file, int body) {
    return new Texts(
        new Template(
            "brief",
            file,
            body,
            "Brief",
            "",
            Language.NL,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of("_kop.md.ftl", PARTIAL),
            List.of(),
            List.of(),
            ""));
  }

  @Test
  void a_template_is_its_text_behind_its_front_matter_and_a_partial_all_of_its() {
    assertThat(texts.findTemplateSource(Texts.START)).isEqualTo("een\ntwee");
    assertThat(texts.findTemplateSource("_kop.md.ftl")).isEqualTo("kop\n\nvoet\n");
    assertThat(texts.findTemplateSource(Texts.PRELUDE)).asString().startsWith("<#macro blank");
    assertThat(texts.findTemplateSource("brief.md.ftl")).isNull();
  }

  @Test
  void behind_a_gap_alone_on_its_line_the_end_of_the_line_is_kept() {
    String text = "a\r\n  <@blank \"x\"/> \r\nb <@blank \"x\"/>\n<@note>\n<@day \"y\"/>";
    assertThat(texts(new SourceFile("a.md.ftl", text), 0).findTemplateSource(Texts.START))
        .isEqualTo("a\n  <@blank \"x\"/> <#nt>\nb <@blank \"x\"/>\n<@note>\n<@day \"y\"/><#nt>");
  }

  @Test
  void a_name_of_no_partial_is_that_of_the_template() {
    assertThat(texts.source("_kop.md.ftl")).isEqualTo(PARTIAL);
    assertThat(texts.source(Texts.START)).isEqualTo(FILE);
    assertThat(texts.source(null)).isEqualTo(FILE);
  }

  @Test
  void a_line_and_column_are_counted_from_where_the_text_begins() {
    assertThat(texts.offset(Texts.START, 1, 1)).isEqualTo(BODY);
    assertThat(texts.offset(Texts.START, 1, 3)).isEqualTo(BODY + 2);
    assertThat(texts.offset(Texts.START, 2, 1)).isEqualTo(BODY + 4);
    assertThat(texts.offset(null, 2, 4)).isEqualTo(BODY + 7);
    assertThat(texts.offset("_kop.md.ftl", 1, 2)).isEqualTo(1);
    assertThat(texts.offset("_kop.md.ftl", 3, 2)).isEqualTo(6);
    assertThat(texts(new SourceFile("a.md.ftl", "\na"), 0).offset(null, 2, 1)).isEqualTo(1);
  }

  @Test
  void what_lies_outside_the_text_is_at_its_border() {
    assertThat(texts.offset(Texts.START, 1, 0)).isEqualTo(BODY);
    assertThat(texts.offset(Texts.START, 2, 99)).isEqualTo(FILE.text().length());
    assertThat(texts.offset(Texts.START, 9, 1)).isEqualTo(FILE.text().length());
    assertThat(texts.offset("_kop.md.ftl", 9, 1)).isEqualTo(PARTIAL.text().length());
  }
}
