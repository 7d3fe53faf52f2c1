package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Version FIRST = new Version(1, 0, 0);
  private static final Version SECOND = new Version(1, 1, 0);

  @TempDir Path root;

  private Path playbook;
  private Path lock;

  @BeforeEach
  void two_versions_are_released() throws IOException {
    playbook = root.resolve("een/playbook.yaml");
    lock = root.resolve("een/releases/lock.yaml");
    Files.createDirectories(root.resolve("een"));
    release("1.0.0", "  - { tell: Lees dit., sources: own-choice }\n");
    release(
        "1.1.0",
        "  - { tell: Lees dit., sources: own-choice }\n"
            + "  - { tell: Lees dat., sources: own-choice }\n");
  }

  private void release(String version, String steps) throws IOException {
    Files.writeString(
        playbook,
        "format: 1\nid: een\nversion: "
            + version
            + "\nlanguage: nl\ntitle: Een\nstatus: draft\nsteps:\n"
            + steps);
    ReleasePlan plan = ReleasePlan.of(library(), Templates.of(List.of()), "een", null, DAY);
    assertThat(plan.findings()).isEmpty();
    plan.write();
  }

  private PlaybookLibrary library() {
    return PlaybookLibrary.of(List.of(root));
  }

  private List<String> found() {
    Checker checker = Checker.of(library(), Templates.of(List.of()), DAY);
    List<String> byId = said(checker.check(List.of("een"), List.of()));
    assertThat(said(checker.check(List.of(), List.of(playbook)))).isEqualTo(byId);
    assertThat(said(checker.all()).stream().filter(it -> it.startsWith("release")).toList())
        .isEqualTo(byId);
    return byId;
  }

  private static List<String> said(CheckReport report) {
    return report.diagnostics().stream()
        .map(Diagnostic::rule)
        .map(Object::toString)
        .filter(it -> it.startsWith("release"))
        .toList();
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  @Test
  void what_was_released_and_left_alone_is_sound() throws IOException {
    assertThat(found()).isEmpty();
    write(lock, Files.readString(lock).replace("\n", "\r\n"));
    Path first = root.resolve("een/releases/1.0.0.yaml");
    write(first, Files.readString(first).replace("\n", "\r\n"));
    Files.createFile(root.resolve("een/releases/.gitkeep"));
    assertThat(found()).isEmpty();
  }

  @Test
  void a_changed_file_a_missing_one_and_one_that_was_never_released_are_told() throws IOException {
    Path first = root.resolve("een/releases/1.0.0.yaml");
    write(first, Files.readString(first) + "# nota\n");
    assertThat(found()).containsExactly("release/changed");
    Files.delete(first);
    assertThat(found()).containsExactly("release/missing");
    write(root.resolve("een/releases/2.0.0.yaml"), "format: 1\n");
    write(root.resolve("een/releases/1.1.0 (kopie).yaml"), "format: 1\n");
    assertThat(found())
        .containsExactlyInAnyOrder("release/missing", "release/unlisted", "release/unlisted");
  }

  @Test
  void a_lock_that_is_gone_leaves_every_version_unlisted() throws IOException {
    Files.delete(lock);
    assertThat(found()).containsExactly("release/unlisted", "release/unlisted");
  }

  @Test
  void a_lock_that_livc_did_not_write_so_is_told_once_with_its_own_rule() throws IOException {
    String sound = Files.readString(lock);
    List<String> lines = sound.lines().toList();
    String first = lines.get(2) + "\n";
    String second = lines.get(3) + "\n";
    write(lock, sound + first);
    assertThat(found()).containsExactly("release/lock-twice");
    write(lock, sound.replace(second, "<<<<<<< HEAD\n" + second + "=======\n>>>>>>> ander\n"));
    assertThat(found()).containsExactly("release/lock-conflict");
    write(lock, sound.replace(first + second, second + first));
    assertThat(found()).containsExactly("release/lock-form");
    write(lock, sound + "opmerking: af\n");
    assertThat(found()).containsExactly("release/lock-form");
    write(lock, sound.replace(second, second.strip()));
    assertThat(found()).containsExactly("release/lock-form");
    write(lock, sound.lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
    assertThat(found()).containsExactly("release/lock-form");
  }

  @Test
  void a_withdrawal_is_kept_in_the_lock_and_read_back() throws IOException {
    Withdrawal withdrawal =
        new Withdrawal(DAY, "Artikel 4 \\ \"oud\"", LocalDate.of(2027, 1, 31), "een@1.1.0");
    WithdrawalPlan plan = WithdrawalPlan.of(library(), "een", FIRST, withdrawal);
    assertThat(plan.findings()).isEmpty();
    plan.write();
    assertThat(library().withdrawal("een", FIRST)).contains(withdrawal);
    assertThat(library().withdrawal("een", SECOND)).isEmpty();
    assertThat(library().load("een@1.0.0").diagnostics()).isEmpty();
    assertThat(found()).isEmpty();
    release("1.2.0", "  - { tell: Lees alles., sources: own-choice }\n");
    assertThat(library().withdrawal("een", FIRST)).contains(withdrawal);
    Withdrawal again = new Withdrawal(DAY, "Anders", null, "");
    WithdrawalPlan.of(library(), "een", FIRST, again).write();
    assertThat(library().withdrawal("een", FIRST)).contains(again);
  }

  @Test
  void what_is_not_there_can_neither_be_withdrawn_nor_used_instead() {
    assertThat(why(new Version(3, 0, 0), "")).containsExactly("release/unknown-version");
    assertThat(why(FIRST, "twee")).containsExactly("reference/unknown-playbook");
    assertThat(why(FIRST, "een@4.0.0")).containsExactly("release/unknown-version");
    assertThat(why(FIRST, "een@1.0.0")).containsExactly("release/unknown-version");
    assertThat(why(FIRST, "een")).isEmpty();
  }

  private List<String> why(Version version, String use) {
    Withdrawal withdrawal = new Withdrawal(DAY, "Oud", null, use);
    WithdrawalPlan plan = WithdrawalPlan.of(library(), "een", version, withdrawal);
    return plan.findings().stream().map(it -> it.rule().toString()).toList();
  }

  @Test
  void a_playbook_that_includes_the_checked_one_and_breaks_is_told_at_whatever_depth()
      throws IOException {
    include("twee", "een");
    include("drie", "twee");
    include("vier", "iets-anders");
    Checker checker = Checker.of(library(), Templates.of(List.of()), DAY);
    assertThat(checker.check(List.of("een"), List.of()).diagnostics()).isEmpty();
    write(playbook, Files.readString(playbook).replace("tell: Lees dit.", "tel: Lees dit."));
    assertThat(places(checker.check(List.of("een"), List.of())))
        .containsExactlyInAnyOrder(
            "een shape/no-kind",
            "twee reference/broken-playbook",
            "drie reference/broken-playbook");
    assertThat(places(checker.check(List.of(), List.of(playbook))))
        .containsExactlyInAnyOrder(
            "een shape/no-kind",
            "twee reference/broken-playbook",
            "drie reference/broken-playbook");
  }

  private static List<String> places(CheckReport report) {
    return report.diagnostics().stream()
        .filter(it -> it.place() != null)
        .map(
            it -> {
              Path file = Path.of(it.place().file().name());
              return file.getParent().getFileName() + " " + it.rule();
            })
        .distinct()
        .toList();
  }

  private void include(String id, String other) throws IOException {
    Files.createDirectories(root.resolve(id));
    write(
        root.resolve(id).resolve("playbook.yaml"),
        "format: 1\nid: "
            + id
            + "\nversion: 1.0.0\nlanguage: nl\ntitle: "
            + id
            + "\nstatus: draft\nsteps:\n  - include: "
            + other
            + "\n    id: deel\n");
  }
}
