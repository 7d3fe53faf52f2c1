package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.walk.Circuit.Agenda;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static List<Integer> rest(Agenda agenda) {
    List<Integer> gates = new ArrayList<>();
    while (!agenda.isEmpty()) {
      gates.add(agenda.next());
    }
    return gates;
  }

  @Test
  void gates_come_out_in_their_order_and_each_once() {
    Agenda agenda = new Agenda(new int[] {3, 8});
    agenda.add(new int[] {9, 5, 8, 4, 3});
    agenda.add(new int[] {5, 7});
    assertThat(rest(agenda)).containsExactly(3, 4, 5, 7, 8, 9);
    assertThat(rest(new Agenda(new int[0]))).isEmpty();
  }

  @Test
  void a_gate_may_come_back_when_it_is_added_anew() {
    Agenda agenda = new Agenda(new int[] {4});
    assertThat(agenda.next()).isEqualTo(4);
    agenda.add(new int[] {6, 4});
    assertThat(rest(agenda)).containsExactly(4, 6);
  }

  @Test
  void it_is_a_sorted_set_however_many_gates_it_holds() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      int[] first = random.ints(random.nextInt(12), 0, 60).sorted().toArray();
      Agenda agenda = new Agenda(first);
      TreeSet<Integer> expected = new TreeSet<>();
      for (int gate : first) {
        expected.add(gate);
      }
      for (int step = 0; step < 30; step++) {
        assertThat(agenda.isEmpty()).isEqualTo(expected.isEmpty());
        if (random.nextInt(3) > 0 && !expected.isEmpty()) {
          assertThat(agenda.next()).isEqualTo(expected.pollFirst());
        } else {
          int[] more = random.ints(random.nextInt(9), 0, 60).toArray();
          agenda.add(more);
          for (int gate : more) {
            expected.add(gate);
          }
        }
      }
      assertThat(rest(agenda)).containsExactlyElementsOf(expected);
    }
  }
}
