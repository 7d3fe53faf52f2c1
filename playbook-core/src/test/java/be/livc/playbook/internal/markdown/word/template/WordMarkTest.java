package be.livc.playbook.internal.markdown.word.template;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.markdown.word.template.WordMark.Kind;
import be.livc.playbook.internal.markdown.word.template.WordMark.Rows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a mark between two braces, and what it is about. */
class WordMarkTest {
  private static final Span PLACE = new Span(new SourceFile("a.docx", "x{y}z"), 1, 4);

  private static String of(String inside) {
    return WordMark.of(inside, PLACE).map(it -> it.kind() + ":" + it.about()).orElse("none");
  }

  private static WordMark mark(String inside) {
    return WordMark.of(inside, PLACE).orElseThrow();
  }

  @Test
  void an_id_is_an_answer() {
    assertThat(of("gemeente")).isEqualTo("ANSWER:gemeente");
    assertThat(of(" row.dienst-2 ")).isEqualTo("ANSWER:row.dienst-2");
    for (String none : List.of("", " ", "Gemeente", "a b", "a..b", "-a", "a-", "a_b", "a!")) {
      assertThat(of(none)).as(none).isEqualTo("none");
    }
  }

  @Test
  void blocks_open_divide_and_close() {
    assertThat(of("#when vorm: samen")).isEqualTo("WHEN:vorm: samen");
    assertThat(of(" #when  { a: b } ")).isEqualTo("WHEN:{ a: b }");
    assertThat(of("#else")).isEqualTo("ELSE:");
    assertThat(of("/when")).isEqualTo("END_WHEN:");
    assertThat(of("#each partners")).isEqualTo("EACH:partners");
    assertThat(of("#each $checklist where by: x")).isEqualTo("EACH:$checklist where by: x");
    assertThat(of("/each ")).isEqualTo("END_EACH:");
    for (String none :
        List.of(
            "#when",
            "#when ",
            "#each",
            "#each a b",
            "#else a",
            "/when a",
            "/each a",
            "#if a",
            "/if")) {
      assertThat(of(none)).as(none).isEqualTo("none");
    }
  }

  @Test
  void words_before_a_colon_say_what_it_is() {
    assertThat(of("blank: het kenmerk")).isEqualTo("BLANK:het kenmerk");
    assertThat(of("day:dag van\nde brief")).isEqualTo("DAY:dag van\nde brief");
    assertThat(of("signature: de burgemeester")).isEqualTo("SIGNATURE:de burgemeester");
    assertThat(of("note: kijk na")).isEqualTo("NOTE:kijk na");
    assertThat(of("to-confirm: x")).isEqualTo("TO_CONFIRM:x");
    assertThat(of("own-choice: x")).isEqualTo("OWN_CHOICE:x");
    assertThat(of("not-in-order: x")).isEqualTo("NOT_IN_ORDER:x");
    assertThat(of("list: a, b")).isEqualTo("LIST:a, b");
    assertThat(of("says: a")).isEqualTo("SAYS:a");
    assertThat(of("person: baas")).isEqualTo("PERSON:baas");
    for (String none :
        List.of(
            "blank:",
            "blank: ",
            "brace: x",
            "answer: x",
            "value: x",
            "when: x",
            "Blank: x",
            "note2: x",
            "head: x")) {
      assertThat(of(none)).as(none).isEqualTo("none");
    }
  }

  @Test
  void lines_of_the_head_are_kept_whole() {
    for (String key : List.of("title", "version", "language", "blanks", "sensitive", "copies")) {
      assertThat(of(key + ": [a]")).isEqualTo("HEAD:" + key + ": [a]");
      assertThat(of(key + ":")).isEqualTo("none");
    }
    assertThat(of("uses: [a]")).isEqualTo("none");
  }

  @Test
  void values_of_the_walk_are_few() {
    for (String known : List.of("date", "playbook.id", "playbook.title", " playbook.version ")) {
      assertThat(WordMark.value(known, PLACE))
          .contains(new WordMark(Kind.VALUE, known.strip(), PLACE));
    }
    for (String none : List.of("", "playbook", "playbook.status", "date.x", "gemeente")) {
      assertThat(WordMark.value(none, PLACE)).as(none).isEmpty();
    }
  }

  @Test
  void rows_may_be_picked_by_one_option_or_several() {
    assertThat(mark("#each partners").rows()).contains(new Rows("partners", List.of()));
    assertThat(mark("#each $sources").rows()).contains(new Rows("$sources", List.of()));
    assertThat(mark("#each partners where grond: lokaal").rows())
        .contains(new Rows("partners", List.of("grond", "lokaal")));
    assertThat(mark("list: a.b where c-d :[ x , y ]").rows())
        .contains(new Rows("a.b", List.of("c-d", "x", "y")));
    assertThat(mark("list: a, b").rows()).isEmpty();
    assertThat(mark("#each a where b: []").rows()).contains(new Rows("a", List.of("b", "")));
  }

  @Test
  void a_list_names_its_ids() {
    assertThat(mark("list: a , b,c").ids()).containsExactly("a", "b", "c");
    assertThat(mark("list: a").ids()).containsExactly("a");
  }

  @Test
  void what_opens_closes_or_divides_is_of_a_block() {
    List<String> sorts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      WordMark mark = new WordMark(kind, "", PLACE);
      if (mark.opens() || mark.closes() || mark.isBlock()) {
        sorts.add(kind + " " + mark.opens() + " " + mark.closes() + " " + mark.isBlock());
      }
    }
    assertThat(sorts)
        .containsExactly(
            "WHEN true false true",
            "ELSE false false true",
            "END_WHEN false true true",
            "EACH true false true",
            "END_EACH false true true");
  }

  @Test
  void it_is_told_as_it_is_written() {
    assertThat(mark("y").written()).isEqualTo("{y}");
  }
}
