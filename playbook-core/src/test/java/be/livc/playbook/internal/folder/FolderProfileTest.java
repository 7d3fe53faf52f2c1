package be.livc.playbook.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Profile.Kept;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LineSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderProfileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @TempDir Path temp;

  private FolderProfile profile() {
    return new FolderProfile(temp.resolve("home"), new JsonObjects());
  }

  private Path file() {
    return temp.resolve("home/profile");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("home"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** With this answer to {@code gemeente}. */
  static Profile with(Profile profile, String words) {
    Map<String, Kept> next = new LinkedHashMap<>(profile.answers());
    next.put("gemeente", new Kept(new Value.Words(words), DAY));
    return new Profile(next);
  }

  private static Value random(Random random) {
    String text = "é\n\"\u2028" + Character.toString(random.nextInt(0xD7FF)) + random.nextInt();
    return List.of(
            SmallPlaybook.words(text),
            SmallPlaybook.one("k" + random.nextInt()),
            new Value.SomeOptions(List.of("a", text)),
            SmallPlaybook.amount(random.nextLong() + ".25"),
            new Value.Day(DAY.plusDays(random.nextInt(100_000))),
            SmallPlaybook.entries(text, "x"),
            new Value.Rows(List.of(SmallPlaybook.row("", text, ""))))
        .get(random.nextInt(7));
  }

  @Test
  void what_is_kept_is_read_by_another_program() {
    Random random = new Random(11);
    Profile expected = Profile.NONE;
    for (int i = 0; i < 200; i++) {
      Map<String, Kept> next = new LinkedHashMap<>(expected.answers());
      next.put("vraag-" + random.nextInt(20), new Kept(random(random), DAY.plusDays(i)));
      expected = new Profile(next);
      Profile now = expected;
      profile().change(before -> now);
      assertThat(profile().read().profile()).isEqualTo(expected);
      assertThat(profile().read().problems()).isEmpty();
    }
  }

  @Test
  void nothing_is_made_by_reading() {
    assertThat(profile().read().profile()).isEqualTo(Profile.NONE);
    assertThat(temp.resolve("home")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_was_planted_is_neither_read_nor_written_through() throws IOException {
    profile().change(before -> with(before, "Voorbeeldegem"));
    Path other = Files.move(file(), temp.resolve("van-een-ander"));
    byte[] there = Files.readAllBytes(other);
    Files.createSymbolicLink(file(), other);
    assertThat(profile().read().profile()).isEqualTo(Profile.NONE);
    assertThat(profile().read().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.FAILED));
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> profile().change(before -> with(before, "Elders")));
    assertThat(other).hasBinaryContent(there);
    profile().clear();
    assertThat(file()).doesNotExist();
    assertThat(other).hasBinaryContent(there);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void it_is_private_to_its_owner() throws IOException {
    profile().change(before -> with(before, "Voorbeeldegem"));
    for (String name : files()) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(temp.resolve("home").resolve(name))))
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("home"))))
        .isEqualTo("rwx------");
  }

  @Test
  void every_flipped_byte_and_every_cut_is_noticed_and_nothing_of_it_is_lost() throws IOException {
    profile().change(before -> with(before, "Voorbeeldegem"));
    byte[] sound = Files.readAllBytes(file());
    Random random = new Random(3);
    for (int i = 0; i < sound.length; i++) {
      byte[] flipped = sound.clone();
      flipped[i] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), flipped);
      assertDamaged();
      Files.write(file(), java.util.Arrays.copyOf(sound, i));
      assertDamaged();
    }
    profile().change(before -> with(before, "Testerzele"));
    assertThat(files()).containsExactly("profile", "profile-aside-1", "profile.lock");
    assertThat(Files.readAllBytes(temp.resolve("home/profile-aside-1")))
        .isEqualTo(java.util.Arrays.copyOf(sound, sound.length - 1));
    assertThat(profile().read().profile()).isEqualTo(with(Profile.NONE, "Testerzele"));
  }

  private void assertDamaged() {
    assertThat(profile().read().profile()).isEqualTo(Profile.NONE);
    assertThat(profile().read().problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.PROFILE_DAMAGED);
  }

  @Test
  void a_change_that_changes_nothing_leaves_a_damaged_file_where_it_is() throws IOException {
    profile().change(before -> with(before, "Voorbeeldegem"));
    Files.writeString(file(), "damaged");
    profile().change(before -> before.without("gemeente"));
    assertThat(file()).hasContent("damaged");
  }

  @Test
  void the_file_of_a_newer_livc_is_not_written_over() throws IOException {
    Files.createDirectories(file().getParent());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("livc", "profile");
    object.put("format", 2L);
    object.put("unheard-of", "x");
    String line = new LineSeal(new JsonObjects()).line("profile", object);
    Files.writeString(file(), line, StandardCharsets.US_ASCII);
    assertThat(profile().read().problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.PROFILE_NEWER);
    assertThatThrownBy(() -> profile().change(before -> with(before, "x")))
        .asInstanceOf(type(StoreException.class))
        .extracting(it -> it.problem().kind())
        .isEqualTo(Kind.PROFILE_NEWER);
    assertThat(file()).hasContent(line.strip());
  }

  @Test
  void what_is_erased_stands_in_no_file_any_more() throws IOException {
    profile().change(before -> with(before, "Voorbeeldegem"));
    Files.write(file(), java.util.Arrays.copyOf(Files.readAllBytes(file()), 60));
    profile().change(before -> with(before, "Voorbeeldegem"));
    Files.writeString(temp.resolve("home/profile.new"), "Voorbeeldegem");
    profile().change(before -> before.without("gemeente"));
    assertThat(files()).containsExactly("profile.lock");
    profile().change(before -> with(before, "Voorbeeldegem"));
    Files.writeString(file(), "Voorbeeldegem, damaged");
    profile().clear();
    assertThat(files()).containsExactly("profile.lock");
  }

  @Test
  void it_stands_in_a_file_of_the_home_folder() {
    assertThat(new FolderProfile(Path.of("livc"), new JsonObjects()).place())
        .isEqualTo(Path.of("livc", "profile").toAbsolutePath().toString());
  }

  @Test
  void a_home_that_is_no_folder_is_told() throws IOException {
    Path home = Files.writeString(temp.resolve("home"), "x");
    assertThat(profile().read().problems())
        .extracting(StoreProblem::kind)
        .containsExactly(Kind.FAILED);
    assertThatThrownBy(() -> profile().change(before -> with(before, "x")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.FAILED));
    assertThat(home).hasContent("x");
  }

  @Test
  @Tag("slow")
  void another_program_that_changes_it_is_waited_for_and_then_told() throws IOException {
    Path home = Files.createDirectory(temp.resolve("home"));
    try (Locks.Held held = Locks.take(home.resolve("profile.lock")).orElseThrow()) {
      assertThatThrownBy(() -> profile().change(before -> with(before, "x")))
          .isInstanceOfSatisfying(
              StoreException.class,
              e ->
                  assertThat(e.problem())
                      .isEqualTo(StoreProblem.of(Kind.PROFILE_LOCKED, "", file().toString())));
      assertThat(held.holds()).isTrue();
    }
    assertThat(file()).doesNotExist();
  }

  @Tag("slow")
  @Test
  void two_programs_that_change_it_lose_nothing_of_each_other() throws Exception {
    int times = 25;
    Process other = ProfileProgram.start(temp.resolve("home"), "ander", times);
    ProfileProgram.count(profile(), "ik", times);
    assertThat(other.waitFor()).isZero();
    assertThat(profile().read().profile().answers())
        .hasSize(2 * times)
        .containsKeys("ik-0", "ander-" + (times - 1));
  }

  @Tag("slow")
  @Test
  void a_kill_at_any_moment_leaves_the_profile_as_before_or_after() throws Exception {
    Random random = new Random(5);
    for (int kill = 0; kill < 25; kill++) {
      Process program = ProfileProgram.start(temp.resolve("home"), "k" + kill, 1_000_000);
      int said = -1;
      try (java.io.BufferedReader lines = program.inputReader()) {
        for (int i = random.nextInt(8); i >= 0; i--) {
          said = Integer.parseInt(lines.readLine());
        }
        long end = System.nanoTime() + random.nextInt(3_000_000);
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
        program.toHandle().destroyForcibly();
        program.waitFor();
      }
      assertThat(profile().read().problems()).isEmpty();
      assertThat(profile().read().profile().answers()).containsKey("k" + kill + "-" + said);
    }
  }
}
