package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Edits of findings, applied to files. */
class FixerTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final String HEAD =
      "format: 1\nid: proef\nversion: 1.0.0\nlanguage: nl\ntitle: Proef\nstatus: draft\n";
  private static final String THREE =
      HEAD
          + "# boven\nsteps:\n  - tell: Let op: dit is fout. \n    sources: own-choice\n"
          + "  - ask:Hoeveel leden?\n    id: leden\n    answer: number\n    optional: ja # blijft\n"
          + "  - tell: 'Nog' een tekst\n    sources: own-choice\n";
  private static final String MENDED =
      HEAD
          + "# boven\n"
          + "steps:\n"
          + "  - tell: \"Let op: dit is fout.\" \n"
          + "    sources: own-choice\n"
          + "  - ask: Hoeveel leden?\n"
          + "    id: leden\n"
          + "    answer: number\n"
          + "    optional: true # blijft\n"
          + "  - tell: \"'Nog' een tekst\"\n"
          + "    sources: own-choice\n";

  @TempDir Path folder;

  private FixReport mend(Path file) {
    Checker checker =
        Checker.of(
            PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));
    return Fixer.of(() -> checker.check(List.of(), List.of(file)));
  }

  @Test
  void mistakes_that_hide_behind_others_are_mended_in_turn_and_comments_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("playbook.yaml"), THREE);
    FixReport result = mend(file);
    assertThat(result.mended())
        .extracting(finding -> finding.rule().toString())
        .containsExactly(
            "yaml/colon-in-text", "yaml/no-blank", "yaml/after-quote", "value/boolean");
    assertThat(file).hasContent(MENDED);
    assertThat(result.left().hasErrors()).isFalse();
    assertThat(mend(file).mended()).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void edits_that_touch_are_made_one_round_after_the_other() throws IOException {
    Path path = Files.writeString(folder.resolve("playbook.yaml"), "abcdef");
    SourceFile file = new SourceFile(path.toString(), "abcdef");
    Span first = new Span(file, 1, 3);
    Span second = new Span(file, 3, 4);
    CheckReport both =
        run(
            Diagnostic.at(first, RuleId.VALUE_BOOLEAN).mendedBy(new Edit(first, "X")),
            Diagnostic.at(second, RuleId.YAML_TAB).mendedBy(new Edit(second, "Y")));
    Iterator<CheckReport> runs = List.of(both, run()).iterator();
    FixReport result = Fixer.of(runs::next);
    assertThat(result.mended()).extracting(Diagnostic::rule).containsExactly(RuleId.VALUE_BOOLEAN);
    assertThat(path).hasContent("aXdef");
  }

  private static Diagnostic mending(Span place, String replacement) {
    return Diagnostic.at(place, RuleId.VALUE_BOOLEAN).mendedBy(new Edit(place, replacement));
  }

  @Test
  void edits_that_stand_apart_are_made_in_one_round_whatever_their_order() throws IOException {
    Path path = Files.writeString(folder.resolve("playbook.yaml"), "abcdef");
    SourceFile file = new SourceFile(path.toString(), "abcdef");
    CheckReport both =
        run(mending(new Span(file, 2, 3), "langer"), mending(new Span(file, 0, 1), ""));
    Iterator<CheckReport> runs = List.of(both, run()).iterator();
    FixReport result = Fixer.of(runs::next);
    assertThat(result.mended()).hasSize(2);
    assertThat(result.withheld()).isEmpty();
    assertThat(result.left().found()).isEmpty();
    assertThat(path).hasContent("blangerdef");
  }

  @Test
  void a_mend_that_reaches_into_another_file_is_not_made() throws IOException {
    Path path = Files.writeString(folder.resolve("playbook.yaml"), "abc");
    Path other = Files.writeString(folder.resolve("sources.yaml"), "xyz");
    Span here = new Span(new SourceFile(path.toString(), "abc"), 0, 1);
    Span there = new Span(new SourceFile(other.toString(), "xyz"), 0, 1);
    CheckReport report =
        run(
            Diagnostic.at(here, RuleId.VALUE_BOOLEAN)
                .mendedBy(new Edit(here, "A"), new Edit(there, "X")));
    FixReport result = Fixer.of(() -> report);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left().diagnostics()).isEqualTo(report.diagnostics());
    assertThat(path).hasContent("abc");
    assertThat(other).hasContent("xyz");
  }

  @Test
  void a_text_that_comes_back_is_not_mended_for_ever() throws IOException {
    Path path = Files.writeString(folder.resolve("playbook.yaml"), "a");
    FixReport result =
        Fixer.of(
            () -> {
              SourceFile now = new SourceFile(path.toString(), read(path));
              return run(mending(new Span(now, 0, 1), now.text().equals("a") ? "b" : "a"));
            });
    assertThat(result.mended()).hasSize(2);
    assertThat(path).hasContent("a");
    assertThat(result.left().found()).hasSize(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void only_a_file_of_the_disk_that_still_holds_what_was_checked_is_changed() throws IOException {
    Files.writeString(folder.resolve("anders.yaml"), "anders");
    Files.createDirectory(folder.resolve("map.yaml"));
    for (String name :
        List.of(
            "a\0b",
            "be/livc/playbooks/een/playbook.yaml",
            folder.resolve("weg.yaml").toString(),
            folder.resolve("map.yaml").toString(),
            folder.resolve("anders.yaml").toString())) {
      CheckReport report = run(mending(new Span(new SourceFile(name, "abc"), 0, 1), "X"));
      assertThat(Fixer.of(() -> report).mended()).as(name).isEmpty();
    }
    assertThat(folder.resolve("anders.yaml")).hasContent("anders");
  }

  private static CheckReport run(Diagnostic... found) {
    return new CheckReport(
        LocalDate.of(2026, 11, 24),
        List.of(),
        Stream.of(found).map(it -> new Finding(it, null)).toList());
  }

  @Test
  void a_mend_that_brings_up_something_else_is_withheld_and_said() throws IOException {
    String text =
        HEAD
            + "steps:\n  - tell: Lees dit.\n    short: Kort\n     nota: morgen\n"
            + "    sources: own-choice\n";
    Path file = Files.writeString(folder.resolve("playbook.yaml"), text);
    FixReport result = mend(file);
    assertThat(result.mended()).isEmpty();
    assertThat(result.withheld()).extracting(Diagnostic::rule).containsExactly(RuleId.YAML_INDENT);
    assertThat(result.left().diagnostics()).extracting(Diagnostic::fixes).allMatch(List::isEmpty);
    assertThat(file).hasContent(text);
  }

  @Test
  void a_release_is_never_changed() throws IOException {
    Path releases = Files.createDirectories(folder.resolve("proef/releases"));
    Path file = Files.writeString(releases.resolve("1.0.0.yaml"), THREE);
    FixReport result = mend(file);
    assertThat(result.mended()).isEmpty();
    assertThat(result.left().diagnostics()).isNotEmpty();
    assertThat(file).hasContent(THREE);
  }

  @Test
  void a_file_that_was_saved_meanwhile_is_mended_from_what_it_holds_now() throws IOException {
    Path file = Files.writeString(folder.resolve("playbook.yaml"), THREE);
    Checker checker =
        Checker.of(
            PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));
    FixReport result =
        Fixer.of(
            () -> {
              CheckReport run = checker.check(List.of(), List.of(file));
              write(file, HEAD + "steps:\n  - tell: Anders\n    sources: own-choice\n");
              return run;
            });
    assertThat(result.mended()).isEmpty();
    assertThat(file).content().endsWith("  - tell: Anders\n    sources: own-choice\n");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whatever the corpus holds: nothing that can be mended is left, and mending comes to an end. */
  @TestFactory
  Stream<DynamicTest> after_mending_nothing_is_left_to_mend() throws IOException {
    try (Stream<Path> all = Files.list(CORPUS)) {
      List<Path> cases =
          all.filter(path -> Files.exists(path.resolve("playbook.yaml"))).sorted().toList();
      assertThat(cases).hasSizeGreaterThan(90);
      return cases.stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> mends(path)));
    }
  }

  private void mends(Path from) throws IOException {
    String name = from.getFileName().toString();
    Path copy = folder.resolve("alone-" + name).resolve(name);
    Files.createDirectories(copy.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path to = copy.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    FixReport result = mend(copy.resolve("playbook.yaml"));
    assertThat(result.left().diagnostics()).extracting(Diagnostic::fixes).allMatch(List::isEmpty);
  }
}
