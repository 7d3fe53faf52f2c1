package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {
  @TempDir Path temp;

  private Locks.Held taken() throws IOException {
    return Locks.take(temp.resolve("lock")).orElseThrow();
  }

  @Test
  void a_lock_that_was_given_up_is_there_for_the_next() throws IOException {
    taken().close();
    try (Locks.Held held = taken()) {
      assertThat(held.file()).isEqualTo(temp.resolve("lock")).isEmptyFile();
      assertThat(held.holds()).isTrue();
    }
  }

  @Test
  void a_lock_that_another_holds_is_waited_for_and_then_not_given() throws IOException {
    Duration patience = Duration.ofMillis(20);
    try (Locks.Held held = taken()) {
      long start = System.nanoTime();
      assertThat(Locks.take(held.file(), patience)).isEmpty();
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(patience.toNanos());
      assertThat(held.holds()).isTrue();
    }
    assertThat(Locks.take(temp.resolve("lock"), Duration.ZERO)).isPresent();
  }

  @Test
  void a_lock_whose_file_is_gone_or_another_holds_nobody_out() throws IOException {
    try (Locks.Held held = taken()) {
      Files.move(held.file(), temp.resolve("elders"));
      assertThat(held.holds()).isFalse();
      try (Locks.Held other = taken()) {
        assertThat(held.holds()).isFalse();
        assertThat(other.holds()).isTrue();
      }
    }
  }
}
