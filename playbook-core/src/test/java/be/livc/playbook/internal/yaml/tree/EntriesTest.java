package be.livc.playbook.internal.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that are found, names that are kept once, and what may have stood in what was lost. */
class EntriesTest {
  private static final SourceFile FILE = new SourceFile("a.yaml", "x".repeat(100));

  private static Node.Entry entry(String key, int place) {
    Span span = new Span(FILE, place, place + 1);
    return new Node.Entry(
        new Node.Scalar(span, key, true), new Node.Scalar(span, "v" + place, true));
  }

  private static List<Node.Entry> entries(int count) {
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry("k" + i, i));
    }
    return entries;
  }

  @Test
  void each_key_is_found_whether_there_are_few_or_many() {
    for (int count : new int[] {0, 1, 8, 9, 40}) {
      List<Node.Entry> written = entries(count);
      Entries all = Entries.of(written);

      assertThat(all).hasSize(count).isEqualTo(written);
      written.forEach(it -> assertThat(all.find(it.name())).isSameAs(it));
      assertThat(all.find("k" + count)).isNull();
      assertThat(all.areDistinct()).isTrue();
      assertThat(Entries.of(all)).isSameAs(all);
    }
  }

  @Test
  void of_a_key_that_stands_twice_the_first_is_found() {
    for (int count : new int[] {2, 7, 8, 40}) {
      List<Node.Entry> written = entries(count);
      written.add(entry("k1", count));
      Entries all = Entries.of(written);

      assertThat(all.areDistinct()).isFalse();
      assertThat(all.find("k1")).isSameAs(written.get(1));
    }
  }

  @Test
  void a_key_of_a_mapping_is_found() {
    Node.Mapping map = new Node.Mapping(new Span(FILE, 0, 9), entries(3), false, 7);

    assertThat(map.entry("k2")).isSameAs(map.entries().get(2));
    assertThat(map.entry("k3")).isNull();
  }

  @Test
  void a_name_is_one_text_wherever_it_stands_however_many_there_are() {
    Names names = new Names();
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String name = "naam-" + i;
      first.add(names.of(("<" + name + ">").toCharArray(), 1, 1 + name.length()));
      assertThat(first.get(i)).isEqualTo(name);
    }
    long same =
        first.stream()
            .filter(name -> names.of(("<<" + name).toCharArray(), 2, 2 + name.length()) == name)
            .count();

    assertThat(same).isGreaterThan(1_000);
    assertThat(names.of("naam".toCharArray(), 0, 0)).isEmpty();
  }

  @Test
  void names_that_fall_on_one_place_stay_apart() {
    Names names = new Names();
    List<String> alike = new ArrayList<>(List.of(""));
    for (int i = 0; i < 4; i++) {
      List<String> longer = new ArrayList<>();
      alike.forEach(it -> longer.addAll(List.of(it + "Aa", it + "BB")));
      alike = longer;
    }
    assertThat(alike).hasSize(16).allMatch(it -> it.hashCode() == "AaAaAaAa".hashCode());
    for (int turn = 0; turn < 2; turn++) {
      for (String name : alike) {
        assertThat(names.of(name.toCharArray(), 0, 8)).isEqualTo(name);
      }
    }
    for (String name : alike.subList(0, 8)) {
      assertThat(names.of(name.toCharArray(), 0, 8)).isSameAs(names.of(name.toCharArray(), 0, 8));
    }
    String ninth = alike.get(8);
    assertThat(names.of(ninth.toCharArray(), 0, 8))
        .isNotSameAs(names.of(ninth.toCharArray(), 0, 8));
  }

  @Test
  void nothing_is_lost_at_first() {
    Lost lost = new Lost();

    assertThat(lost.isNothing()).isTrue();
    assertThat(lost.isFile()).isFalse();
    assertThat(lost.mayName("a")).isFalse();
    assertThat(lost.pieces()).isEmpty();
  }

  @Test
  void of_a_file_that_is_lost_anything_may_be_named() {
    Lost lost = new Lost();
    lost.file();

    assertThat(lost.isNothing()).isFalse();
    assertThat(lost.isFile()).isTrue();
    assertThat(lost.mayName("a")).isTrue();
    assertThat(lost.isFrom(entry("a", 1).key())).isFalse();
  }

  @Test
  void a_piece_may_be_named_by_what_a_name_begins_or_ends_with() {
    SourceFile file = new SourceFile("a.yaml", "aa.b cc_d -ee-1");
    Lost lost = new Lost();
    lost.names(new Span(file, 0, 15));

    assertThat(List.of("aa.b", "cc_d", "ee-1", "aa.b.x", "x.cc_d", "y.aa.b", "x.ee-1.z"))
        .filteredOn(lost::mayName)
        .containsExactly("aa.b", "cc_d", "ee-1", "aa.b.x", "x.cc_d", "y.aa.b");
    assertThat(List.of("aa", "b", "-ee-1", ".cc_d", "cc")).noneMatch(lost::mayName);
    assertThat(lost.isNothing()).isTrue();
  }

  @Test
  void a_node_that_ends_where_the_blanks_of_a_piece_begin_may_have_held_it() {
    String text = "a:\n  b: c\n  d: e\n\nf: g\n";
    SourceFile file = new SourceFile("a.yaml", text);
    Span piece = new Span(file, 12, 16);
    Lost lost = new Lost();
    lost.cut(piece, text);

    assertThat(lost.isNothing()).isFalse();
    assertThat(lost.isFrom(node(file, 5, 9, "c"))).isTrue();
    assertThat(lost.isFrom(node(file, 5, 8, "c"))).isFalse();
    assertThat(lost.isFrom(node(file, 18, 22, "f"))).isFalse();
    assertThat(lost.isFrom(node(file, 18, 18, " "))).isTrue();
    assertThat(lost.isFrom(node(file, 19, 19, ""))).isFalse();
    assertThat(lost.isFrom(node(file, 9, 9, ""))).isTrue();
    assertThat(lost.isFrom(node(file, 8, 8, ""))).isFalse();
    assertThat(lost.isFrom(node(new SourceFile("b.yaml", text), 5, 9, "c"))).isFalse();
    assertThat(lost.pieces()).singleElement().matches(it -> it.test(node(file, 5, 9, "c")));
  }

  @Test
  void what_stands_in_the_column_of_a_piece_or_behind_its_dash_may_have_held_it() {
    String text = "- a: b\n  c: d\ne: f\n";
    SourceFile file = new SourceFile("a.yaml", text);
    Lost behindDash = new Lost();
    behindDash.cut(new Span(file, 2, 6), text);
    assertThat(behindDash.isFrom(node(file, 9, 13, "c"))).isTrue();

    Lost inColumn = new Lost();
    inColumn.cut(new Span(file, 9, 13), text);
    assertThat(inColumn.isFrom(node(file, 14, 18, "e"))).isFalse();

    String keys = "a: b\nc: d\n";
    SourceFile other = new SourceFile("a.yaml", keys);
    Lost first = new Lost();
    first.cut(new Span(other, 0, 4), keys);
    assertThat(first.isFrom(node(other, 5, 9, "c"))).isTrue();
  }

  @Test
  void what_means_nothing_is_lost_where_it_stands() {
    SourceFile file = new SourceFile("a.yaml", "a: *b\nc: d\n");
    Lost lost = new Lost();
    lost.meaningless(new Span(file, 3, 5));

    assertThat(lost.isNothing()).isFalse();
    assertThat(lost.mayName("b")).isTrue();
    assertThat(lost.isFrom(node(file, 0, 5, "a"))).isTrue();
    assertThat(lost.isFrom(node(file, 6, 10, "c"))).isFalse();
  }

  private static Node node(SourceFile file, int from, int to, String text) {
    return new Node.Scalar(new Span(file, from, to), text, true);
  }
}
