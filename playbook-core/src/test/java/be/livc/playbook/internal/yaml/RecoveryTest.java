package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.content.Utf8Decoder;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import be.livc.playbook.workshop.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound playbooks damaged at some places: all of it is told in one run, and nothing else. */
class RecoveryTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int TRIALS = THOROUGH ? 400 : 4;
  private static final Map<String, String> CONTENT = content();

  private static final List<String> PLAYBOOKS =
      List.of(
          "livc-r/playbook.yaml",
          "livc-r-casus/playbook.yaml",
          "livc-r-fiche/playbook.yaml",
          "livc-r-informatie-delen/playbook.yaml");

  /** Where something is told. */
  private record Told(String file, int line) {}

  /** A line that is damaged, and what is told when nothing else is. */
  private record Damage(String file, int line, String text, Slips slip, Told told) {}

  private static final Checker CHECKER =
      Checker.of(
          PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));

  private static Map<String, String> content() {
    Path root = Path.of("..", "playbooks");
    try (Stream<Path> files = Files.walk(root, 3)) {
      Map<String, String> content = new TreeMap<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        content.put(FolderContent.name(root.relativize(file)), Files.readString(file, UTF_8));
      }
      return content;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static ReadPlaybook read(String playbook, Map<String, String> changed) {
    return PlaybookReader.read(
        playbook,
        name -> {
          String text = changed.getOrDefault(name, CONTENT.get(name));
          return text == null ? Fetched.NOTHING : Utf8Decoder.decode(name, text.getBytes(UTF_8));
        });
  }

  private static Set<Told> told(String playbook, Map<String, String> changed) {
    return places(read(playbook, changed).diagnostics());
  }

  /** The same, with what is proven of it. */
  private static Set<Told> proven(String playbook, Map<String, String> changed) {
    ReadPlaybook read = read(playbook, changed);
    LoadResult loaded =
        new LoadResult(read.playbook(), read.text(), read.map(), read.diagnostics());
    return places(CHECKER.check(playbook, loaded).diagnostics());
  }

  private static Set<Told> places(List<Diagnostic> findings) {
    Set<Told> told = new LinkedHashSet<>();
    for (Diagnostic finding : findings) {
      told.add(
          finding.place() == null
              ? new Told(finding.subject(), 0)
              : new Told(finding.place().file().name(), finding.place().line()));
    }
    return told;
  }

  private static Map<String, String> with(List<Damage> damages) {
    Map<String, String[]> lines = new HashMap<>();
    for (Damage damage : damages) {
      lines.computeIfAbsent(damage.file, file -> CONTENT.get(file).split("\n", -1))[damage.line] =
          damage.text;
    }
    Map<String, String> changed = new HashMap<>();
    lines.forEach((file, all) -> changed.put(file, String.join("\n", all)));
    return changed;
  }

  /** A random damage that alone gives one finding. */
  private static Damage damage(String playbook, Set<Told> sound, Random random) {
    String folder = playbook.substring(0, playbook.indexOf('/') + 1);
    List<String> files =
        CONTENT.keySet().stream()
            .filter(
                it ->
                    it.startsWith(folder)
                        && it.indexOf("scenarios/") < 0
                        && it.indexOf("releases/") < 0)
            .toList();
    while (true) {
      Slips slip = Slips.values()[random.nextInt(Slips.values().length)];
      String file = files.get(random.nextInt(files.size()));
      String[] lines = CONTENT.get(file).split("\n", -1);
      int line = random.nextInt(lines.length);
      String text = slip.in(lines[line]);
      if (!text.equals(lines[line])) {
        Damage damage = new Damage(file, line, text, slip, new Told("", 0));
        Set<Told> told = told(playbook, with(List.of(damage)));
        told.removeAll(sound);
        if (told.size() == 1) {
          return new Damage(file, line, text, slip, told.iterator().next());
        }
      }
    }
  }

  /** Two damages so close that all columns are lost; the least number of rows is as it was. */
  @Test
  void a_key_beside_what_was_lost_is_not_told_to_belong_elsewhere() {
    String playbook =
        """
        format: 1
        id: proef
        version: 1.0.0
        language: nl
        title: Kolommen die wegvallen
        status: draft
        phases:
          - id: begin
            title: Begin
            sources: own-choice
            steps:
              - ask: Wie nodig je uit?
                id: genodigden
                why: Het antwoord komt in de agenda.
                answer: table
                min: 1
        \u00a0       max: 20
                columns:
                  dienst:
                    label: Dienst: of vereniging
                    answer: text
              - conclude: De agenda is klaar.
                id: klaar
        """;
    assertThat(read("proef/playbook.yaml", Map.of("proef/playbook.yaml", playbook)).diagnostics())
        .extracting(Diagnostic::rule)
        .contains(RuleId.YAML_NO_BREAK_SPACE)
        .doesNotContain(RuleId.SHAPE_OTHER_KIND);
  }

  @Test
  void nothing_is_proven_that_only_follows_from_a_damage() {
    Random random = new Random(7);
    for (String playbook : PLAYBOOKS) {
      Set<Told> sound = proven(playbook, Map.of());
      for (int trial = 0; trial < TRIALS; trial++) {
        Damage damage = damage(playbook, told(playbook, Map.of()), random);
        Set<Told> told = proven(playbook, with(List.of(damage)));
        told.removeAll(sound);
        told.remove(damage.told);
        assertThat(told).as(damage.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void what_is_damaged_is_told_in_one_run_and_nothing_else(int k) {
    int made = 0;
    int found = 0;
    Random random = new Random(k);
    for (String playbook : PLAYBOOKS) {
      Set<Told> sound = told(playbook, Map.of());
      for (int trial = 0; trial < TRIALS; trial++) {
        List<Damage> damages = new ArrayList<>();
        while (damages.size() < k) {
          Damage damage = damage(playbook, sound, random);
          if (damages.stream()
              .noneMatch(it -> it.file.equals(damage.file) && it.line == damage.line)) {
            damages.add(damage);
          }
        }
        Set<Told> told = told(playbook, with(damages));
        told.removeAll(sound);
        made += k;
        found += (int) damages.stream().filter(it -> told.contains(it.told)).count();
        damages.forEach(it -> told.remove(it.told));
        assertThat(told).as(damages.toString()).isEmpty();
      }
    }
    String measured = found + " of " + made + " where " + k + " are damaged";
    assertThat(found * 10).as(measured).isGreaterThanOrEqualTo(made * 9);
    if (THOROUGH) {
      System.out.println(measured);
    }
  }
}
