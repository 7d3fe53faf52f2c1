package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.content.Utf8Decoder;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 4, unit = java.util.concurrent.TimeUnit.HOURS)
class HostileTextTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int SAMPLES = 120;
  private static final Map<String, byte[]> CONTENT = content();

  private static Map<String, byte[]> content() {
    Path root = Path.of("..", "playbooks");
    try (Stream<Path> files = Files.walk(root, 3)) {
      Map<String, byte[]> content = new HashMap<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        content.put(FolderContent.name(root.relativize(file)), Files.readAllBytes(file));
      }
      return content;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static ReadPlaybook read(String playbook, Map<String, byte[]> content) {
    return PlaybookReader.read(
        playbook,
        name ->
            content.containsKey(name)
                ? Utf8Decoder.decode(name, content.get(name))
                : Fetched.NOTHING);
  }

  private static ReadPlaybook read(String text) {
    return read("p/playbook.yaml", Map.of("p/playbook.yaml", text.getBytes(UTF_8)));
  }

  private static List<RuleId> rules(ReadPlaybook read) {
    return read.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  /** The places to spoil: some of them, or in a thorough run all. */
  private static int[] places(String file, Random random) {
    int length = CONTENT.get(file).length;
    return THOROUGH
        ? java.util.stream.IntStream.range(0, length).toArray()
        : random.ints(SAMPLES, 0, length).sorted().toArray();
  }

  private static void reads_or_says_why_not(String playbook, String file, byte[] spoiled) {
    Map<String, byte[]> content = new HashMap<>(CONTENT);
    content.put(file, spoiled);
    ReadPlaybook read = read(playbook, content);
    for (Diagnostic finding : read.diagnostics()) {
      if (finding.place() != null) {
        assertThat(read.text().files()).contains(finding.place().file());
      }
      assertThat(DiagnosticFormat.SNIPPET.format(finding, Locale.ROOT)).isNotEmpty();
    }
    boolean errors =
        read.diagnostics().stream()
            .anyMatch(it -> it.severity() == be.livc.playbook.diagnostic.Severity.ERROR);
    assertThat(read.playbook() == null).isEqualTo(errors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r-informatie-delen/playbook.yaml",
        "livc-r-casus/playbook.yaml",
        "livc-r-casus/fasen/uitnodigen.yaml",
      })
  void a_playbook_cut_at_any_byte_is_read_or_refused(String file) {
    String playbook = file.substring(0, file.indexOf('/')) + "/playbook.yaml";
    for (int at : places(file, new Random(1))) {
      reads_or_says_why_not(playbook, file, Arrays.copyOf(CONTENT.get(file), at));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r-informatie-delen/playbook.yaml",
        "livc-r-casus/fasen/uitnodigen.yaml",
        "livc-r-fiche/playbook.yaml",
      })
  void a_playbook_with_any_byte_changed_is_read_or_refused(String file) {
    String playbook = file.substring(0, file.indexOf('/')) + "/playbook.yaml";
    Random random = new Random(2);
    String signs = ":-#{}[]\"'*&!|>%@`,? \t\n\u0000";
    for (int at : places(file, new Random(3))) {
      byte[] spoiled = CONTENT.get(file).clone();
      spoiled[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) signs.charAt(random.nextInt(signs.length()));
      reads_or_says_why_not(playbook, file, spoiled);
    }
  }

  @Test
  void a_line_left_out_or_indented_otherwise_is_read_or_refused() {
    String file = "livc-r-casus/fasen/uitnodigen.yaml";
    List<String> lines = new String(CONTENT.get(file), UTF_8).lines().toList();
    Random random = new Random(4);
    for (int i = 0; i < SAMPLES; i++) {
      List<String> fewer = new java.util.ArrayList<>(lines);
      int at = random.nextInt(lines.size());
      String line = fewer.remove(at);
      if (random.nextBoolean()) {
        fewer.add(at, random.nextBoolean() ? "  " + line : line.stripLeading());
      }
      reads_or_says_why_not(
          "livc-r-casus/playbook.yaml", file, String.join("\n", fewer).getBytes(UTF_8));
    }
  }

  @Test
  void a_bomb_is_refused_in_the_time_of_a_few_real_playbooks() {
    for (int warm = 0; warm < 10; warm++) {
      read("livc-r/playbook.yaml", CONTENT);
    }
    long real = least(() -> read("livc-r/playbook.yaml", CONTENT));
    for (String bomb :
        List.of("limit-size", "limit-depth", "limit-aliases", "limit-text", "limit-text--lines")) {
      String name = bomb + "/playbook.yaml";
      byte[] bytes = Generated.file(name);
      ContentSource texts =
          file -> {
            try {
              return file.equals(name)
                  ? Utf8Decoder.read(name, new java.io.ByteArrayInputStream(bytes))
                  : Fetched.NOTHING;
            } catch (IOException unreadable) {
              throw new java.io.UncheckedIOException(unreadable);
            }
          };
      assertThat(PlaybookReader.read(name, texts).playbook()).isNull();
      assertThat(least(() -> PlaybookReader.read(name, texts))).as(bomb).isLessThan(3 * real);
    }
  }

  /** Processor time of this thread, so that what else the machine does counts for nothing. */
  private static long least(Runnable work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
      long start = clock.getCurrentThreadCpuTime();
      work.run();
      least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  @Test
  void ten_thousand_steps_are_read() {
    StringBuilder steps = new StringBuilder(Generated.HEAD + "steps:\n");
    for (int i = 0; i < 10_000; i++) {
      steps.append("- do: Doe dit.\n  id: stap-").append(i);
      steps.append("\n  within: 60 days\n  sources: own-choice\n");
    }
    ReadPlaybook read = read(steps.toString());
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.map().step(9_999)).isPresent();
  }

  @Test
  @Timeout(60)
  void a_great_many_findings_take_no_great_time() {
    String twice = "- do: a\n  id: x\n  sources: own-choice\n".repeat(100_000);
    ReadPlaybook read = read(Generated.HEAD + "steps:\n" + twice);
    assertThat(rules(read)).contains(RuleId.ID_DUPLICATE, RuleId.LIMIT_FINDINGS);
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() {
    String text = Generated.HEAD + "steps:\n- tell: Een é 😀.\n  sources: own-choice\n";
    ReadPlaybook plain = read(text);
    ReadPlaybook windows = read("\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(plain.playbook()).isNotNull();
    assertThat(windows.playbook()).isEqualTo(plain.playbook());
  }

  @Test
  void places_behind_characters_outside_the_basic_plane_are_right() {
    ReadPlaybook read =
        read(Generated.HEAD + "summary: 😀😀 x\nsteps:\n- tell: 😀\n  bron: own-choice\n");
    assertThat(read.diagnostics()).hasSize(1);
    Diagnostic finding = read.diagnostics().get(0);
    assertThat(
            finding.place().file().text().substring(finding.place().start(), finding.place().end()))
        .isEqualTo("bron");
    assertThat(finding.place().column()).isEqualTo(3);
  }

  @Test
  void characters_that_no_text_holds_are_refused() {
    for (String bad : List.of("\u0000", "\u0007", "\ud800", "\udc00", "\uffff", "\uFEFF")) {
      SourceFile file = new SourceFile("p/playbook.yaml", Generated.HEAD + "summary: a" + bad);
      ReadPlaybook read =
          PlaybookReader.read(
              file.name(),
              name -> name.equals(file.name()) ? new Fetched(file, null) : Fetched.NOTHING);
      assertThat(rules(read)).as("U+%04X", (int) bad.charAt(0)).contains(RuleId.YAML_CHARACTER);
    }
  }
}
