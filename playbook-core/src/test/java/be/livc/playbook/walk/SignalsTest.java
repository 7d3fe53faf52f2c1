package be.livc.playbook.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A tree of signals is a list of them that shares what is the same. */
class SignalsTest {
  private static final int[] SIZES = {1, 2, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097, 8193};
  private static final char OPEN = first(QuestionGate::isOpen);
  private static final char WAITING = first(QuestionGate::isWaiting);

  private static char first(IntPredicate such) {
    return (char) IntStream.range(0, 1 << 9).filter(such).findFirst().orElseThrow();
  }

  private static char[] random(int size, Random random) {
    char[] all = new char[size];
    for (int i = 0; i < size; i++) {
      all[i] = (char) random.nextInt(Gate.TRUTH);
    }
    return all;
  }

  private static void same(Signals signals, char[] all) {
    for (int i = 0; i < all.length; i++) {
      assertThat(signals.get(i)).isEqualTo(all[i]);
    }
    assertThat(signals.firstOpen()).isEqualTo(first(all, QuestionGate::isOpen));
    assertThat(signals.firstWaiting()).isEqualTo(first(all, QuestionGate::isWaiting));
  }

  private static int first(char[] all, IntPredicate such) {
    return IntStream.range(0, all.length)
        .filter(i -> such.test(all[i]))
        .findFirst()
        .orElse(Signals.NONE);
  }

  @Test
  void each_gate_says_what_it_said_however_many_there_are() {
    Random random = new Random(1);
    for (int size : SIZES) {
      char[] all = random(size, random);
      same(Signals.of(all), all);
      all[size - 1] = OPEN;
      same(Signals.of(all), all);
      all[size / 2] = WAITING;
      same(Signals.of(all), all);
      all[size / 3] = OPEN;
      same(Signals.of(all), all);
    }
  }

  @Test
  void signals_that_are_changed_leave_those_before_as_they_were() {
    Random random = new Random(1);
    char[] others = {Gate.NO, Gate.YES, OPEN, WAITING};
    for (int size : SIZES) {
      char[] all = random(size, random);
      Signals signals = Signals.of(all);
      for (int round = 0; round < 6; round++) {
        char[] before = all.clone();
        Signals.Change change = signals.change();
        for (int i = random.nextInt(4); i >= 0; i--) {
          int gate = random.nextInt(size);
          all[gate] = others[random.nextInt(others.length)];
          change.set(gate, all[gate]);
          assertThat(change.get(gate)).isEqualTo(all[gate]);
        }
        Signals after = change.done();
        same(after, all);
        same(signals, before);
        signals = after;
      }
    }
  }

  @Test
  void what_was_open_and_is_no_more_is_not_found() {
    char[] all = new char[200];
    Arrays.fill(all, (char) Gate.YES);
    all[70] = OPEN;
    all[150] = WAITING;
    Signals.Change change = Signals.of(all).change();
    change.set(70, (char) Gate.NO);
    change.set(150, (char) Gate.NO);
    Signals none = change.done();
    assertThat(none.firstOpen()).isEqualTo(Signals.NONE);
    assertThat(none.firstWaiting()).isEqualTo(Signals.NONE);
  }

  @Test
  void without_a_change_they_are_the_same() {
    Signals signals = Signals.of(new char[] {1, 2});
    assertThat(signals.change().done()).isSameAs(signals);
  }
}
