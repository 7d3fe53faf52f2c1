package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING tells a newcomer to read or to change, is there. */
class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FILE =
      Pattern.compile("`((?:[\\w-]+/)*[\\w.]+\\.(?:java|properties|json))`");
  private static final Pattern RECIPE = Pattern.compile("(?m)^\\*\\*A new [^*]+\\*\\*");
  private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. ");

  /** More than this is no recipe; the code is to be made simpler then. */
  private static final int MOST_STEPS = 8;

  @Test
  void each_file_it_names_is_there_once() throws IOException {
    List<String> all;
    try (Stream<Path> files = Files.walk(ROOT)) {
      all =
          files
              .map(it -> "/" + ROOT.relativize(it).toString().replace('\\', '/'))
              .filter(it -> !it.contains("/target/"))
              .toList();
    }
    Map<String, Long> places = new TreeMap<>();
    Matcher named = FILE.matcher(beginning());
    while (named.find()) {
      String name = named.group(1);
      places.put(name, all.stream().filter(it -> it.endsWith("/" + name)).count());
    }
    assertThat(places.size()).isGreaterThan(40);
    places.values().removeIf(it -> it == 1);
    assertThat(places).isEmpty();
  }

  @Test
  void it_begins_with_ten_files_to_read() throws IOException {
    String start = beginning();
    String list = start.substring(0, start.indexOf("## Recipes"));
    assertThat(STEP.matcher(list).results()).hasSize(10);
  }

  @Test
  void a_recipe_has_at_most_eight_steps() throws IOException {
    String recipes = beginning();
    recipes = recipes.substring(recipes.indexOf("## Recipes"));
    List<Integer> starts = new ArrayList<>();
    RECIPE.matcher(recipes).results().forEach(it -> starts.add(it.start()));
    assertThat(starts).hasSize(5);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : recipes.length();
      String recipe = recipes.substring(starts.get(i), end);
      assertThat(STEP.matcher(recipe).results().count())
          .as(recipe.lines().findFirst().orElse(""))
          .isBetween(3L, (long) MOST_STEPS);
    }
  }

  /** From the start to the end of the recipes. */
  private static String beginning() throws IOException {
    String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
    return page.substring(0, page.indexOf("## Build and test"));
  }
}
