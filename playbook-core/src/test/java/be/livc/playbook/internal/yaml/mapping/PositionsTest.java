package be.livc.playbook.internal.yaml.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where steps and names stand, and where names are used. */
class PositionsTest {
  private static final SourceFile FILE =
      new SourceFile("a.yaml", "een 'een' {d.een} ein d.een een");
  private static final SourceFile OTHER = new SourceFile("b.yaml", "een");

  private final ReadFindings findings = new ReadFindings();
  private final Positions positions = new Positions(findings);

  private static Span place(int start, int end) {
    return new Span(FILE, start, end);
  }

  private List<Span> used(String name, Span... places) {
    for (Span place : places) {
      positions.use(name, place);
    }
    return positions.map().uses(name);
  }

  @Test
  void a_name_is_used_where_it_reads_without_what_stands_around_it() {
    assertThat(used("step/een", place(0, 3), place(4, 9), place(10, 17)))
        .containsExactly(place(0, 3), place(5, 8), place(13, 16));
    assertThat(used("step/d.een", place(10, 17), place(22, 27)))
        .containsExactly(place(11, 16), place(22, 27));
  }

  @Test
  void where_a_part_of_the_name_reads_that_is_the_place() {
    assertThat(used("step/x.een", place(4, 9))).containsExactly(place(5, 8));
    assertThat(used("step/een", new Span(FILE, 0, 9))).containsExactly(place(0, 3));
  }

  @Test
  void where_it_does_not_read_the_whole_place_is_it() {
    assertThat(used("step/een", place(18, 21))).containsExactly(place(18, 21));
    assertThat(used("step/een2", place(0, 3))).containsExactly(place(0, 3));
    assertThat(used("step/een-en-meer", place(28, 31))).containsExactly(place(28, 31));
  }

  @Test
  void a_place_counts_once_and_the_places_stand_in_the_order_in_which_they_were_read() {
    assertThat(used("step/een", place(28, 31), place(0, 3), place(28, 31), place(0, 3)))
        .containsExactly(place(28, 31), place(0, 3));
    Span other = new Span(OTHER, 0, 3);
    assertThat(used("fact/een", place(0, 3), other, place(0, 3), other))
        .containsExactly(place(0, 3), other);
    assertThat(positions.isUsed("fact/een")).isTrue();
    assertThat(positions.isUsed("fact/twee")).isFalse();
  }

  @Test
  void where_a_name_is_declared_twice_the_first_place_stays() {
    positions.declare("step/een", place(0, 3));
    positions.declare("step/een", place(5, 8));
    assertThat(positions.map().name("step/een")).contains(place(0, 3));
  }

  @Test
  void steps_are_numbered_from_nought_with_room_for_those_of_what_is_included() {
    assertThat(positions.number(place(0, 3))).isZero();
    assertThat(positions.nextNumber()).isEqualTo(1);
    assertThat(positions.numbers(3)).isEqualTo(1);
    assertThat(positions.number(place(5, 8))).isEqualTo(4);
    positions.place(2, place(28, 31));
    assertThat(positions.map().steps())
        .isEqualTo(Map.of(0, place(0, 3), 2, place(28, 31), 4, place(5, 8)));
  }

  @Test
  void the_first_step_that_is_too_many_is_told() {
    positions.numbers(Limits.STEPS - 1);
    positions.number(place(0, 3));
    assertThat(positions.isOverLimit()).isFalse();
    assertThat(findings.counted(Gaps.none()).all()).isEmpty();
    positions.number(place(5, 8));
    positions.number(place(28, 31));
    assertThat(positions.isOverLimit()).isTrue();
    assertThat(findings.counted(Gaps.none()).all())
        .singleElement()
        .satisfies(it -> assertThat(it.rule()).isEqualTo(RuleId.LIMIT_STEPS))
        .satisfies(it -> assertThat(it.place()).isEqualTo(place(5, 8)));
  }
}
