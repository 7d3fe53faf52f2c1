package be.livc.playbook.answer;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenamedAnswersTest {
  private static final FormerIds FORMER =
      new FormerIds(
          Map.of("oud", "nieuw", "vorig", "tabel"),
          Map.of(
              "nieuw", Map.of("a", "b"),
              "tabel", Map.of("k", "kolom"),
              "tabel.kolom", Map.of("x", "y")),
          Map.of(),
          Map.of());

  private static Answer given(Value value) {
    return new Answer.Given(value);
  }

  private static Value one(String key) {
    return new Value.OneOption(key);
  }

  @Test
  void answers_go_to_the_ids_that_their_questions_have_now_in_their_order() {
    Map<String, Answer> before = new LinkedHashMap<>();
    before.put("vast", given(one("a")));
    before.put("oud", given(one("a")));
    before.put("vorig", Answer.PUT_OFF);
    Answers after = RenamedAnswers.of(new Answers(before), FORMER);
    assertThat(List.copyOf(after.byQuestion().keySet())).containsExactly("vast", "nieuw", "tabel");
    assertThat(after.get("vast")).isEqualTo(given(one("a")));
    assertThat(after.get("nieuw")).isEqualTo(given(one("b")));
    assertThat(after.get("tabel")).isEqualTo(Answer.PUT_OFF);
    Answers same = new Answers(before);
    assertThat(RenamedAnswers.of(same, FormerIds.NONE)).isSameAs(same);
  }

  @Test
  void what_was_left_under_an_id_that_another_question_has_now_does_not_count() {
    for (List<String> order : List.of(List.of("oud", "nieuw"), List.of("nieuw", "oud"))) {
      Map<String, Answer> before = new LinkedHashMap<>();
      order.forEach(id -> before.put(id, given(new Value.Words(id))));
      assertThat(RenamedAnswers.of(new Answers(before), FORMER).byQuestion())
          .isEqualTo(Map.of("nieuw", given(new Value.Words("oud"))));
    }
  }

  @Test
  void options_and_columns_are_called_as_they_are_now_and_all_else_stays() {
    assertThat(RenamedAnswers.value(one("a"), "nieuw", FORMER)).isEqualTo(one("b"));
    assertThat(RenamedAnswers.value(one("c"), "nieuw", FORMER)).isEqualTo(one("c"));
    assertThat(RenamedAnswers.value(new Value.SomeOptions(List.of("c", "a")), "nieuw", FORMER))
        .isEqualTo(new Value.SomeOptions(List.of("c", "b")));
    Value words = new Value.Words("a");
    assertThat(RenamedAnswers.value(words, "nieuw", FORMER)).isSameAs(words);
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("k", one("x"));
    cells.put("n", one("x"));
    Value rows = new Value.Rows(List.of(new Value.Row("r1", cells)));
    Map<String, Value> now = Map.of("kolom", one("y"), "n", one("x"));
    assertThat(RenamedAnswers.value(rows, "tabel", FORMER))
        .isEqualTo(new Value.Rows(List.of(new Value.Row("r1", now))));
  }
}
