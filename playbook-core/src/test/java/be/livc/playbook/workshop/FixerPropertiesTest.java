package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random playbooks with the mistakes that have a safe fix, put right again. */
class FixerPropertiesTest {
  private static final int SEEDS = Boolean.getBoolean("livc.thorough") ? 5_000 : 80;
  private static final Checker CHECKER =
      Checker.of(
          PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));

  @TempDir Path folder;

  @Test
  void a_damaged_playbook_reads_as_before_once_it_is_mended() throws IOException {
    Set<RuleId> met = EnumSet.noneOf(RuleId.class);
    for (int seed = 0; seed < SEEDS; seed++) {
      Damage damage = Damage.of(seed, false);
      Path file = folder.resolve("playbook.yaml");
      Files.writeString(file, house(damage.sound()));
      LoadResult meant = Playbooks.load(file);
      assertThat(meant.diagnostics()).as(damage.sound()).isEmpty();
      Files.writeString(file, damage.damaged());
      FixReport mended = mend(file);
      String text = Files.readString(file);
      String story = damage.damaged() + "\nbecame\n" + text + said(mended.left().diagnostics());
      assertThat(Playbooks.load(file).playbook()).as(story).isEqualTo(meant.playbook());
      assertThat(mended.mended())
          .as(story)
          .extracting(Diagnostic::rule)
          .containsExactlyInAnyOrderElementsOf(damage.made());
      onlyWhereAFixStands(damage, text);
      met.addAll(damage.made());
    }
    assertThat(met).hasSize(17);
  }

  @Test
  void what_only_the_editor_can_mend_is_left_as_it_stands() throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Damage damage = Damage.of(seed, true);
      Path file = Files.writeString(folder.resolve("playbook.yaml"), damage.damaged());
      FixReport mended = mend(file);
      String text = Files.readString(file);
      assertThat(mended.left().hasErrors()).as(text).isTrue();
      assertThat(mended.left().diagnostics()).as(text).allMatch(it -> it.fixes().isEmpty());
      onlyWhereAFixStands(damage, text);
    }
  }

  /** Comments are on lines of their own and behind values, so this holds them too. */
  private void onlyWhereAFixStands(Damage damage, String text) throws IOException {
    List<String> before = damage.damaged().lines().toList();
    List<String> after = text.lines().toList();
    assertThat(after).as(text).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (!damage.lines().contains(i)) {
        assertThat(after.get(i)).as(damage.damaged()).isEqualTo(before.get(i));
      } else if (before.get(i).contains(" # ernaast ")) {
        String comment = before.get(i).substring(before.get(i).indexOf(" # ernaast "));
        assertThat(after.get(i)).endsWith(comment);
      }
    }
    Path file = folder.resolve("playbook.yaml");
    assertThat(mend(file).mended()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  private static FixReport mend(Path file) {
    return Fixer.of(() -> CHECKER.check(List.of(), List.of(file)));
  }

  private static String house(String text) {
    return PlaybookFormatter.format(new SourceFile("playbook.yaml", text)).text();
  }

  private static String said(List<Diagnostic> findings) {
    return DiagnosticFormat.SNIPPET.format(findings, Locale.forLanguageTag("nl"));
  }
}
