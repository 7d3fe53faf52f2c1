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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound playbooks damaged at some places: all of it is told in one run, and nothing else. */
class RecoveryTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final int TRIALS = THOROUGH ? 400 : 4;

  private static final List<String> REAL =
      List.of(
          "livc-r/playbook.yaml",
          "livc-r-casus/playbook.yaml",
          "livc-r-fiche/playbook.yaml",
          "livc-r-informatie-delen/playbook.yaml");

  private static final Pattern ID = Pattern.compile("( *(?:- )?id: )([a-z0-9-]+)");

  /** Where something is told. */
  private record Told(String file, int line) {}

  /** A line that is damaged, and what is told when nothing else is. */
  private record Damage(String file, int line, String text, String slip, Told told) {}

  /** A playbook that is sound, by the name of its file, with all its files. */
  private record Sound(String playbook, Map<String, String> files) {
    Set<Told> told() {
      return RecoveryTest.told(this, List.of());
    }
  }

  private static final Checker CHECKER =
      Checker.of(
          PlaybookLibrary.of(List.of()), Templates.of(List.of()), LocalDate.of(2026, 11, 24));

  /** All files of the real playbooks, by their names. */
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

  private static List<Sound> real() {
    Map<String, String> content = content();
    return REAL.stream().map(it -> new Sound(it, content)).toList();
  }

  private static Sound random(long seed) {
    return new Sound("proef/playbook.yaml", Map.of("proef/playbook.yaml", SoundText.of(seed)));
  }

  private static ReadPlaybook read(Sound sound, List<Damage> damages) {
    Map<String, String> changed = with(sound, damages);
    return PlaybookReader.read(
        sound.playbook,
        name -> {
          String text = changed.getOrDefault(name, sound.files.get(name));
          return text == null ? Fetched.NOTHING : Utf8Decoder.decode(name, text.getBytes(UTF_8));
        });
  }

  private static Set<Told> told(Sound sound, List<Damage> damages) {
    return places(read(sound, damages).diagnostics());
  }

  /** The same, with what is proven of it. */
  private static Set<Told> proven(Sound sound, List<Damage> damages) {
    ReadPlaybook read = read(sound, damages);
    LoadResult loaded =
        new LoadResult(read.playbook(), read.text(), read.map(), read.diagnostics());
    return places(CHECKER.check(sound.playbook, loaded).diagnostics());
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

  private static Map<String, String> with(Sound sound, List<Damage> damages) {
    Map<String, String[]> lines = new HashMap<>();
    for (Damage damage : damages) {
      lines.computeIfAbsent(damage.file, it -> sound.files.get(it).split("\n", -1))[damage.line] =
          damage.text;
    }
    Map<String, String> changed = new HashMap<>();
    lines.forEach((file, all) -> changed.put(file, String.join("\n", all)));
    return changed;
  }

  /** A random damage that alone gives one finding. */
  private static Damage damage(Sound sound, Set<Told> before, Random random) {
    String folder = sound.playbook.substring(0, sound.playbook.indexOf('/') + 1);
    List<String> files =
        sound.files.keySet().stream()
            .filter(
                it ->
                    it.startsWith(folder)
                        && it.indexOf("scenarios/") < 0
                        && it.indexOf("releases/") < 0)
            .toList();
    while (true) {
      int way = random.nextInt(Slips.values().length + 1);
      String file = files.get(random.nextInt(files.size()));
      String[] lines = sound.files.get(file).split("\n", -1);
      int line = random.nextInt(lines.length);
      boolean doubled = way == Slips.values().length;
      String slip = doubled ? "DOUBLED_ID" : Slips.values()[way].name();
      String text =
          doubled ? withIdOfAnother(lines, line, random) : Slips.values()[way].in(lines[line]);
      if (!text.equals(lines[line])) {
        Damage damage = new Damage(file, line, text, slip, new Told("", 0));
        Set<Told> told = told(sound, List.of(damage));
        told.removeAll(before);
        if (told.size() == 1) {
          return new Damage(file, line, text, slip, told.iterator().next());
        }
      }
    }
  }

  /** A line with an id, with the id of another line in its place; any other line as it is. */
  private static String withIdOfAnother(String[] lines, int line, Random random) {
    Matcher own = ID.matcher(lines[line]);
    Matcher other = ID.matcher(lines[random.nextInt(lines.length)]);
    return own.matches() && other.matches() ? own.group(1) + other.group(2) : lines[line];
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
    Sound damaged = new Sound("proef/playbook.yaml", Map.of("proef/playbook.yaml", playbook));
    assertThat(read(damaged, List.of()).diagnostics())
        .extracting(Diagnostic::rule)
        .contains(RuleId.YAML_NO_BREAK_SPACE)
        .doesNotContain(RuleId.SHAPE_OTHER_KIND);
  }

  @Test
  void nothing_is_proven_that_only_follows_from_a_damage() {
    Random random = new Random(7);
    for (Sound sound : real()) {
      Set<Told> before = proven(sound, List.of());
      Set<Told> read = sound.told();
      for (int trial = 0; trial < TRIALS; trial++) {
        Damage damage = damage(sound, read, random);
        Set<Told> told = proven(sound, List.of(damage));
        told.removeAll(before);
        told.remove(damage.told);
        assertThat(told).as(damage.toString()).isEmpty();
      }
    }
  }

  @Test
  void the_random_playbooks_are_sound() {
    for (int seed = 0; seed < TRIALS; seed++) {
      assertThat(read(random(seed), List.of()).playbook()).as("seed %d", seed).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void what_is_damaged_is_told_in_one_run_and_nothing_else(int k) {
    Random random = new Random(k);
    Tally real = new Tally(k);
    for (Sound sound : real()) {
      Set<Told> before = sound.told();
      for (int trial = 0; trial < TRIALS; trial++) {
        real.count(sound, before, random);
      }
    }
    real.hold("real");
    Tally made = new Tally(k);
    for (int seed = 0; seed < 4 * TRIALS; seed++) {
      Sound sound = random(seed);
      made.count(sound, sound.told(), random);
    }
    made.hold("random");
  }

  /** How many of the damages are told. */
  private static final class Tally {
    private final int k;
    private int made;
    private int found;

    Tally(int k) {
      this.k = k;
    }

    void count(Sound sound, Set<Told> before, Random random) {
      List<Damage> damages = new ArrayList<>();
      while (damages.size() < k) {
        Damage damage = damage(sound, before, random);
        if (damages.stream()
            .noneMatch(it -> it.file.equals(damage.file) && it.line == damage.line)) {
          damages.add(damage);
        }
      }
      Set<Told> told = RecoveryTest.told(sound, damages);
      told.removeAll(before);
      made += k;
      found += (int) damages.stream().filter(it -> told.contains(it.told)).count();
      damages.forEach(it -> told.remove(it.told));
      assertThat(told).as(damages.toString()).isEmpty();
    }

    void hold(String which) {
      String measured = found + " of " + made + " where " + k + " are damaged, " + which;
      assertThat(found * 10).as(measured).isGreaterThanOrEqualTo(made * 9);
      if (THOROUGH) {
        System.out.println(measured);
      }
    }
  }
}
