package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.checklist.Deadline.Basis;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Term;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a list says of the day on which something is due. */
class DeadlineTest {
  private static final Words WORDS = Words.of(Language.NL);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
  private static final Term TEN = Term.parse("10 days").orElseThrow();
  private static final Term YEARLY = Term.parse("1 year").orElseThrow();

  private static Deadline of(
      Basis basis,
      @Nullable Term term,
      List<String> tasks,
      String from,
      @Nullable LocalDate due,
      boolean certain,
      @Nullable Term every) {
    return new Deadline(basis, term, tasks, from, due, certain, every, false);
  }

  private static List<String> said(Deadline deadline) {
    return deadline.sentences(WORDS);
  }

  private static List<String> brief(Deadline deadline, String... after) {
    return deadline.brief(WORDS, List.of(after));
  }

  @Test
  void what_is_due_on_no_day_says_so_or_how_often_it_comes_back() {
    assertThat(said(Deadline.NONE)).containsExactly("Geen termijn.");
    assertThat(brief(Deadline.NONE)).containsExactly("geen termijn");
    assertThat(Deadline.NONE.rule(WORDS)).isEmpty();
    Deadline yearly = of(Basis.NONE, null, List.of(), "", null, true, YEARLY);
    assertThat(said(yearly)).containsExactly("Herhalen: elk jaar.");
    assertThat(brief(yearly)).containsExactly("elk jaar");
    Deadline first = of(Basis.NONE, null, List.of(), "", DAY, false, YEARLY);
    assertThat(said(first))
        .containsExactly(
            "Herhalen: elk jaar, de eerste keer uiterlijk donderdag 24 december 2026.");
    assertThat(brief(first)).containsExactly("tegen donderdag 24 december 2026", "daarna elk jaar");
  }

  @Test
  void a_day_that_is_certain_stands_alone_unless_it_was_counted_from_something_else() {
    Deadline start = of(Basis.START, TEN, List.of(), "", DAY, true, YEARLY);
    assertThat(said(start))
        .containsExactly("Uiterlijk: donderdag 24 december 2026.", "Daarna elk jaar opnieuw.");
    Deadline due = of(Basis.DUE, null, List.of(), "Zitting", DAY, true, null);
    assertThat(said(due)).containsExactly("Uiterlijk: donderdag 24 december 2026.");
    assertThat(due.rule(WORDS)).isEqualTo("op de dag bij \"Zitting\"");
    Deadline before = of(Basis.BEFORE, TEN, List.of(), "Zitting", DAY, true, null);
    assertThat(said(before))
        .containsExactly("Uiterlijk: donderdag 24 december 2026, 10 dagen voor \"Zitting\".");
    assertThat(brief(before)).containsExactly("tegen donderdag 24 december 2026");
  }

  @Test
  void a_day_that_may_still_move_is_expected_and_one_that_hangs_on_an_answer_unknown() {
    Deadline expected = of(Basis.TASK, TEN, List.of("V2"), "", DAY, false, null);
    assertThat(said(expected))
        .containsExactly(
            "Uiterlijk: 10 dagen na taak V2.", "Verwacht: donderdag 24 december 2026.");
    assertThat(brief(expected, "V2")).containsExactly("verwacht donderdag 24 december 2026");
    Deadline waiting = of(Basis.TASK, TEN, List.of("V2", "V3"), "", null, false, null);
    assertThat(said(waiting)).containsExactly("Uiterlijk: 10 dagen na de taken V2 en V3.");
    assertThat(brief(waiting, "V2", "V3")).isEmpty();
    assertThat(brief(waiting)).containsExactly("10 dagen na de taken V2 en V3");
    Deadline unknown = of(Basis.AFTER, TEN, List.of(), "Zitting", null, false, null);
    assertThat(said(unknown))
        .containsExactly("Uiterlijk: 10 dagen na \"Zitting\".", "Die datum is nog niet bekend.");
    Deadline hidden = of(Basis.AFTER, TEN, List.of(), "Zitting", null, true, null);
    assertThat(said(hidden)).containsExactly("Uiterlijk: 10 dagen na \"Zitting\".");
  }

  @Test
  void without_a_term_it_follows_what_it_is_counted_from() {
    assertThat(of(Basis.TASK, null, List.of("V2"), "", DAY, true, null).rule(WORDS))
        .isEqualTo("na taak V2");
    assertThat(of(Basis.TASK, null, List.of("V2", "V3"), "", DAY, true, null).rule(WORDS))
        .isEqualTo("na de taken V2 en V3");
    assertThat(of(Basis.TASK, TEN, List.of(), "Nodig uit", null, false, null).rule(WORDS))
        .isEqualTo("10 dagen na de taak \"Nodig uit\"");
    assertThat(of(Basis.AFTER, null, List.of(), "Zitting", DAY, true, null).rule(WORDS))
        .isEqualTo("na \"Zitting\"");
    assertThat(of(Basis.BEFORE, null, List.of(), "Zitting", DAY, true, null).rule(WORDS))
        .isEqualTo("voor \"Zitting\"");
  }

  @Test
  void only_what_recurs_is_to_be_done_again() {
    assertThat(of(Basis.START, TEN, List.of(), "", DAY, true, YEARLY).again(DAY))
        .isEqualTo(LocalDate.of(2027, 12, 24));
    assertThat(of(Basis.START, TEN, List.of(), "", DAY, true, null).again(DAY)).isNull();
  }
}
