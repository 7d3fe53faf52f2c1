package be.livc.playbook.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.RandomPlaybook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledPlaybookTest {
  private static final String MARK = "dit is deze";
  private static final int SUM = 4 + MARK.length();
  private static final int BODY = SUM + 4;
  private static final String ROOT = "aanvraag/playbook.yaml";
  private static final Map<String, String> FILES =
      Map.of(
          ROOT,
          """
          format: 1
          id: aanvraag
          version: 1.0.0
          language: nl
          title: Aanvraag
          status: draft
          phases:
            - begin.yaml
          """,
          "aanvraag/begin.yaml",
          """
          id: begin
          title: Begin
          sources: own-choice
          steps:
            - ask: Wie ben je?
              id: wie
              answer: text
            - tell: Dag {wie}.
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livc-r",
        "livc-r-casus",
        "livc-r-casus-overleg",
        "livc-r-casus-opvolging",
        "livc-r-informatie-delen",
        "livc-r-fiche"
      })
  void content_reads_the_same_from_what_was_compiled_as_from_its_yaml(String id) {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of("..", "playbooks")));
    CompiledPlaybook read = read(library.load(id));
    byte[] compiled = read.write(Set.of(), MARK);
    String root = read.text().files().get(0).name();
    CompiledPlaybook back =
        CompiledPlaybook.read(compiled, root, library.content(), MARK).orElseThrow();
    assertThat(back).isEqualTo(read);
    assertThat(back.text().digest()).isEqualTo(read.text().digest());
    List<Step> steps = steps(back.playbook());
    assertThat(steps)
        .map(Step::id)
        .isEqualTo(steps(read.playbook()).stream().map(Step::id).toList());
    back.playbook()
        .visit(
            step -> {
              if (step instanceof Step.AskAgain again) {
                assertThat(steps).anyMatch(it -> it == again.ask());
              }
            });
  }

  @Test
  void a_list_says_the_same_of_what_was_compiled_as_of_its_yaml() {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of("..", "playbooks")));
    for (PlaybookSummary listed : library.list()) {
      byte[] compiled = read(library.load(listed.id())).write(Set.of(), MARK);
      byte[] file = library.content().bytes(listed.file()).orElseThrow();
      CompiledHead head = CompiledHead.read(compiled, file, MARK).orElseThrow();
      assertThat(head)
          .isEqualTo(
              new CompiledHead(
                  Objects.requireNonNull(listed.version()),
                  listed.title(),
                  listed.summary(),
                  listed.status(),
                  listed.sensitive(),
                  listed.fiche()));
      assertThat(CompiledHead.read(compiled, file, "dit is een ander")).isEmpty();
      file[file.length / 2]++;
      assertThat(CompiledHead.read(compiled, file, MARK)).isEmpty();
    }
  }

  private static List<Step> steps(Playbook playbook) {
    List<Step> steps = new ArrayList<>();
    playbook.visit(steps::add);
    return steps;
  }

  private static CompiledPlaybook read(LoadResult loaded) {
    return new CompiledPlaybook(loaded.orElseThrow(), loaded.text(), loaded.map());
  }

  @Test
  void any_value_of_the_model_comes_back_as_it_was() {
    for (long seed = 0; seed < Integer.getInteger("livc.seeds", 300); seed++) {
      comesBack(AnyPlaybook.of(seed), seed);
      comesBack(RandomPlaybook.of(seed), seed);
    }
  }

  private static void comesBack(Playbook playbook, long seed) {
    Random random = new Random(seed);
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      files.add(new SourceFile("map/".repeat(random.nextInt(3)) + i, "é".repeat(i)));
    }
    Map<Integer, Span> steps = new LinkedHashMap<>();
    Map<String, Span> names = new LinkedHashMap<>();
    Map<String, List<Span>> uses = new LinkedHashMap<>();
    for (int i = 0; i < random.nextInt(9); i++) {
      SourceFile file = files.get(random.nextInt(files.size()));
      int start = random.nextInt(file.text().length() + 1);
      Span place = new Span(file, start, file.text().length());
      steps.put(random.nextInt(300), place);
      names.put("step/" + i, place);
      uses.put("fact/" + i, List.of(place, new Span(file, 0, start)));
    }
    CompiledPlaybook read =
        new CompiledPlaybook(playbook, new PlaybookText(files), new SourceMap(steps, names, uses));
    byte[] compiled = read.write(Set.of("er/is/niets"), MARK);
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file.name(), file.text()));
    ContentSource content = TextContent.of(texts);
    assertThat(CompiledPlaybook.read(compiled, files.get(0).name(), content, MARK))
        .as("seed %d", seed)
        .contains(read);
  }

  @Test
  void another_text_file_or_engine_makes_it_worthless() {
    byte[] compiled = compiled();
    assertThat(back(compiled, FILES, MARK)).isPresent();
    assertThat(back(compiled, FILES, "dit is een ander")).isEmpty();
    FILES.forEach(
        (name, text) -> {
          for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'x' ? 'y' : 'x';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            assertThat(back(compiled, with(name, changed), MARK)).isEmpty();
          }
          assertThat(back(compiled, with(name, text + "\n"), MARK)).isEmpty();
        });
    assertThat(back(compiled, with("sources.yaml", "{}"), MARK)).isEmpty();
    assertThat(back(compiled, with("aanvraag/los.yaml", "niemand vraagt ernaar"), MARK))
        .isPresent();
    assertThat(back(compiled, Map.of(ROOT, FILES.getOrDefault(ROOT, "")), MARK)).isEmpty();
  }

  @Test
  void it_moves_along_with_its_files() {
    Map<String, String> elsewhere = new LinkedHashMap<>();
    FILES.forEach((name, text) -> elsewhere.put("ver/weg/" + name, text));
    Optional<CompiledPlaybook> back =
        CompiledPlaybook.read(compiled(), "ver/weg/" + ROOT, TextContent.of(elsewhere), MARK);
    assertThat(back.orElseThrow().text().files().get(0).name()).isEqualTo("ver/weg/" + ROOT);
    assertThat(back.orElseThrow().playbook())
        .isEqualTo(PlaybookLibrary.of(TextContent.of(FILES)).load("aanvraag").orElseThrow());
  }

  @Test
  void what_was_cut_or_changed_is_not_read() {
    byte[] compiled = compiled();
    for (int i = 0; i < compiled.length; i++) {
      assertThat(back(Arrays.copyOf(compiled, i), FILES, MARK)).isEmpty();
      byte[] changed = compiled.clone();
      changed[i] ^= (byte) (1 << i % 8);
      assertThat(back(changed, FILES, MARK)).isEmpty();
    }
    assertThat(back(Arrays.copyOf(compiled, compiled.length + 1), FILES, MARK)).isEmpty();
  }

  @Test
  void what_someone_made_up_with_the_right_sum_never_ends_in_an_exception() {
    byte[] compiled = compiled();
    Random random = new Random(7);
    for (int i = 0; i < Integer.getInteger("livc.seeds", 20_000); i++) {
      int cut = random.nextInt(20) == 0 ? random.nextInt(compiled.length - BODY) : 0;
      byte[] changed = Arrays.copyOf(compiled, compiled.length - cut);
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        changed[BODY + random.nextInt(changed.length - BODY)] = (byte) random.nextInt();
      }
      summed(changed);
      back(changed, FILES, MARK); // read as something else or not at all
    }
  }

  private static void summed(byte[] compiled) {
    CRC32 sum = new CRC32();
    sum.update(compiled, BODY, compiled.length - BODY);
    for (int i = 0; i < 4; i++) {
      compiled[SUM + i] = (byte) (sum.getValue() >>> 8 * i);
    }
  }

  @Test
  void what_reading_does_not_give_is_not_written() {
    LoadResult loaded = PlaybookLibrary.of(TextContent.of(FILES)).load("aanvraag");
    Playbook playbook = loaded.orElseThrow();
    SourceFile other = new SourceFile("elders.yaml", "tekst");
    SourceMap elsewhere = new SourceMap(Map.of(0, new Span(other, 0, 1)), Map.of(), Map.of());
    assertThatThrownBy(
            () -> new CompiledPlaybook(playbook, loaded.text(), elsewhere).write(Set.of(), MARK))
        .isInstanceOf(IllegalArgumentException.class);
    PlaybookText nothing = new PlaybookText(List.of());
    assertThatThrownBy(
            () -> new CompiledPlaybook(playbook, nothing, SourceMap.NONE).write(Set.of(), MARK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, String> with(String name, String text) {
    Map<String, String> files = new LinkedHashMap<>(FILES);
    files.put(name, text);
    return files;
  }

  private static byte[] compiled() {
    LoadResult loaded = PlaybookLibrary.of(TextContent.of(FILES)).load("aanvraag");
    assertThat(loaded.diagnostics()).isEmpty();
    return read(loaded).write(Set.of("sources.yaml", "roles.yaml"), MARK);
  }

  private static Optional<CompiledPlaybook> back(
      byte[] compiled, Map<String, String> files, String mark) {
    return CompiledPlaybook.read(compiled, ROOT, TextContent.of(files), mark);
  }
}
