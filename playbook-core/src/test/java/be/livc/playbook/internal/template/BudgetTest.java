package be.livc.playbook.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private final Budget budget = new Budget();

  @Test
  void two_hundred_thousand_things_may_be_read_and_no_more() {
    for (int i = 0; i < 200_000; i++) {
      budget.read();
    }
    assertThatThrownBy(budget::read).isInstanceOf(Budget.Spent.class);
  }

  @Test
  void two_million_characters_may_be_written_and_no_more() throws IOException {
    char[] half = "x".repeat(1_000_000).toCharArray();
    budget.write(half, 0, half.length);
    assertThatCode(() -> budget.write(half, 0, half.length)).doesNotThrowAnyException();
    assertThatThrownBy(() -> budget.write(half, 0, 1)).isInstanceOf(Budget.Spent.class);
    assertThat(budget.text()).hasSize(2_000_000);
  }

  @Test
  void what_is_written_is_the_text() throws IOException {
    budget.write("Beste An,".toCharArray(), 6, 2);
    budget.write(" en Bo");
    budget.flush();
    budget.close();
    assertThat(budget.text()).isEqualTo("An en Bo");
  }
}
