package be.livc.playbook.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slips that editors make, family by family: what is said of each, and what mending makes of it.
 * Where a case says what was meant, mending gives that and nothing else; where it doesn't, the text
 * stays as it is.
 */
class SlipsTest {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden", "slips");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicContainer> each_slip_is_told_as_what_it_is() throws IOException {
    return families().stream()
        .map(
            family ->
                DynamicContainer.dynamicContainer(
                    family.name(),
                    family.slips().stream()
                        .map(slip -> DynamicTest.dynamicTest(slip.name(), () -> told(slip)))));
  }

  private static void told(Slip slip) {
    LoadResult loaded = load(slip.written());
    assertThat(said(loaded)).isEqualTo(slip.said());
    assertThat(loaded.diagnostics()).as("silent").isNotEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> mending_gives_what_was_meant_or_leaves_it() throws IOException {
    return families().stream()
        .map(
            family ->
                DynamicContainer.dynamicContainer(
                    family.name(),
                    family.slips().stream()
                        .map(slip -> DynamicTest.dynamicTest(slip.name(), () -> mended(slip)))));
  }

  private static void mended(Slip slip) throws IOException {
    Path file = write(slip.written());
    Checker checker = Checker.of(PlaybookLibrary.of(List.of()), Templates.of(List.of()), DAY);
    FixReport report = Fixer.of(() -> checker.check(List.of(), List.of(file)));
    String text = Files.readString(file, UTF_8);
    if (slip.meant().isEmpty()) {
      assertThat(text).isEqualTo(slip.written());
      assertThat(report.mended()).isEmpty();
    } else {
      LoadResult meant = load(slip.meant());
      assertThat(said(meant)).isEmpty();
      LoadResult mended = load(text);
      assertThat(said(mended)).as(text).isEmpty();
      assertThat(mended.playbook()).as(text).isEqualTo(meant.playbook());
    }
  }

  @Test
  void there_are_many_of_each_family() throws IOException {
    TreeMap<String, Integer> counts = new TreeMap<>();
    families().forEach(family -> counts.put(family.name(), family.slips().size()));
    assertThat(counts).hasSize(16);
    assertThat(counts.values()).allMatch(count -> count >= 8);
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
  }

  private static List<SlipFamily> families() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      List<SlipFamily> families = files.sorted().map(SlipFamily::read).toList();
      return UPDATE ? families.stream().map(SlipsTest::anew).toList() : families;
    }
  }

  private static SlipFamily anew(SlipFamily family) {
    SlipFamily told = family.saying(slip -> said(load(slip.written())));
    told.write(ROOT);
    return told;
  }

  private static String said(LoadResult loaded) {
    String said =
        DiagnosticFormat.SNIPPET.format(loaded.diagnostics(), Locale.forLanguageTag("nl"));
    return said.replace(folder + "/", "");
  }

  private static LoadResult load(String text) {
    return Playbooks.load(write(text));
  }

  private static Path write(String text) {
    try {
      return Files.writeString(folder.resolve("playbook.yaml"), text, UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
