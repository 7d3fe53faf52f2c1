package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.json.JsonObjects;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** What the editors' guide gives to copy works once it is copied. */
class EditorSetupTest {
  private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RECIPE = Pattern.compile("```yml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STOP =
      Pattern.compile("\\$\\{(\\d+)(?::([^}]*)|\\|([^,|}]*)[^}]*)}|\\$(\\d+)");
  private static final String HEAD =
      """
      format: 1
      id: gids
      version: 1.0.0
      language: nl
      title: Voorbeeld uit de gids
      status: draft
      """;

  private static List<Map<String, Object>> blocks() throws IOException {
    return JSON.matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> new JsonObjects().read(found.group(1)).orElseThrow())
        .toList();
  }

  private static Map<?, ?> map(Object object) {
    return (Map<?, ?>) object;
  }

  /** A snippet as it stands in the file when all its stops were passed with Tab. */
  static String expanded(String body) {
    Map<String, String> defaults = new HashMap<>();
    Matcher stops = STOP.matcher(body);
    while (stops.find()) {
      String given = stops.group(2) != null ? stops.group(2) : stops.group(3);
      if (given != null) {
        defaults.putIfAbsent(stops.group(1), given);
      }
    }
    return STOP.matcher(body)
        .replaceAll(
            stop -> {
              String number = stop.group(1) != null ? stop.group(1) : stop.group(4);
              return Matcher.quoteReplacement(defaults.getOrDefault(number, ""));
            });
  }

  @TestFactory
  Stream<DynamicTest> a_snippet_reads_without_a_finding() throws IOException {
    Map<String, Object> snippets = blocks().get(1);
    assertThat(snippets.values())
        .extracting(snippet -> String.valueOf(map(snippet).get("prefix")))
        .containsExactly("vraag-ja-nee", "vraag-keuze", "taak", "document", "bron");
    return snippets.values().stream()
        .map(snippet -> map(snippet))
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    String.valueOf(snippet.get("prefix")), () -> reads(snippet)));
  }

  private static void reads(Map<?, ?> snippet) throws IOException {
    assertThat(snippet.get("scope")).isEqualTo("yaml");
    assertThat(String.valueOf(snippet.get("description"))).isNotEmpty();
    String body =
        ((List<?>) snippet.get("body"))
            .stream().map(String::valueOf).collect(Collectors.joining("\n"));
    String text = expanded(body).strip().indent(2);
    List<SourceFile> files = new ArrayList<>();
    String shared = Files.readString(Path.of("sources.yaml"));
    if (snippet.get("prefix").equals("bron")) {
      String tell = "steps:\n  - tell: Lees dit.\n    sources: [nieuwe-bron]\n";
      files.add(new SourceFile("gids/playbook.yaml", HEAD + tell));
      files.add(new SourceFile("sources.yaml", shared + text));
    } else {
      files.add(new SourceFile("gids/playbook.yaml", HEAD + "steps:\n" + text));
      files.add(new SourceFile("sources.yaml", shared));
    }
    files.add(new SourceFile("roles.yaml", Files.readString(Path.of("roles.yaml"))));
    var read = Playbooks.read(new PlaybookText(files));
    assertThat(DiagnosticFormat.SNIPPET.format(read.diagnostics(), Locale.forLanguageTag("nl")))
        .isEmpty();
    assertThat(read.playbook()).isNotNull();
  }

  @Test
  void the_settings_lead_every_file_of_the_content_to_the_schema() throws IOException {
    Map<?, ?> schemas = map(blocks().get(0).get("yaml.schemas"));
    assertThat(schemas).hasSize(1);
    String schema = String.valueOf(schemas.keySet().iterator().next());
    assertThat(Path.of("..").resolve(schema)).exists();
    List<PathMatcher> patterns =
        ((List<?>) schemas.values().iterator().next())
            .stream().map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)).toList();
    List<String> missed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.startsWith("src") && !file.startsWith("target"))
          .filter(file -> !file.toString().contains("releases"))
          .map(Path.of("playbooks")::resolve)
          .filter(file -> patterns.stream().noneMatch(pattern -> pattern.matches(file)))
          .forEach(file -> missed.add(file.toString()));
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void the_recipe_is_sound_and_checks_tests_and_uploads() throws IOException {
    Matcher recipe = RECIPE.matcher(Files.readString(Path.of("README.md")));
    assertThat(recipe.find()).isTrue();
    Map<?, ?> workflow = new Yaml().load(recipe.group(1));
    Map<?, ?> job = map(map(workflow.get("jobs")).get("nakijken"));
    List<String> runs = new ArrayList<>();
    for (Object step : (List<?>) job.get("steps")) {
      assertThat(map(step).containsKey("run")).isNotEqualTo(map(step).containsKey("uses"));
      runs.add(String.valueOf(map(step).get("run")) + map(step).get("uses"));
    }
    assertThat(String.join("\n", runs))
        .contains("playbook check --format github")
        .contains("playbook test")
        .contains("playbook check --format sarif")
        .contains("upload-sarif");
    assertThat(map(workflow.get("permissions")).get("security-events")).isEqualTo("write");
  }

  @Test
  void every_word_of_the_schema_has_its_hover_text() throws IOException {
    Map<String, Object> schema =
        new JsonObjects().read(Files.readString(Path.of("playbook.schema.json"))).orElseThrow();
    List<String> bare = new ArrayList<>();
    int[] words = new int[1];
    collect(schema, "", bare, words);
    assertThat(words[0]).isGreaterThan(200);
    assertThat(bare).isEmpty();
  }

  private static void collect(Object node, String place, List<String> bare, int[] words) {
    if (node instanceof Map<?, ?> map) {
      boolean named = place.endsWith("/properties");
      map.forEach(
          (name, inside) -> {
            if (named && inside instanceof Map<?, ?> property) {
              words[0]++;
              if (!(property.get("description") instanceof String said)
                  || !said.matches("(?s)\\p{Lu}.*[.:?]")) {
                bare.add(place + "/" + name);
              }
            }
            boolean word = named && !(inside instanceof Map);
            collect(inside, place + (word ? "/=" : "/") + name, bare, words);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, place + "/-", bare, words));
    }
  }
}
