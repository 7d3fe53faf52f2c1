package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what an editor promises in the block on top against what the text below it reads. */
class FrontMatterTest {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?<![$\\\\])\\{([a-z0-9-]+)(?:\\.[a-z0-9-]+)?}");
  private static final Pattern READ =
      Pattern.compile(
          "(?:\\b(?:given|is|rows|list|says)\\(|(?<=\\blist\\(\"[a-z0-9-]{1,60}\",) )"
              + "\"([a-z0-9-]+)\"[,)]");
  private static final Pattern INCLUDE = Pattern.compile("<#include \"(_[a-z-]+\\.md\\.ftl)\">");
  private static final Pattern DIRECTIVE = Pattern.compile("<[#@]/?([a-z_]+)");

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_names_every_answer_it_reads_and_no_other(Path template) throws IOException {
    String text = Files.readString(template);
    Set<String> read = read(body(text));
    Set<String> named = names(text, "uses");
    if (read.remove("entry")) {
      named.removeAll(Set.of("partners", "genodigden"));
      read.removeAll(Set.of("partners", "genodigden"));
    }
    assertThat(named).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void what_may_be_missing_or_is_sensitive_is_also_read(Path template) throws IOException {
    String text = Files.readString(template);
    assertThat(names(text, "uses"))
        .containsAll(names(text, "blanks"))
        .containsAll(names(text, "sensitive"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_text_uses_only_the_directives_that_editors_know(Path file) throws IOException {
    Set<String> known =
        Set.of(
            "if",
            "elseif",
            "else",
            "list",
            "include",
            "blank",
            "not_in_order",
            "signature",
            "note",
            "day");
    Matcher directive = DIRECTIVE.matcher(Files.readString(file));
    while (directive.find()) {
      assertThat(known).contains(directive.group(1));
    }
  }

  static Stream<Path> templates() throws IOException {
    return files().filter(file -> !file.getFileName().toString().startsWith("_"));
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
      return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList().stream();
    }
  }

  private static Set<String> read(String body) throws IOException {
    Set<String> read = new TreeSet<>();
    PLACEHOLDER.matcher(body).results().forEach(found -> read.add(found.group(1)));
    READ.matcher(body).results().forEach(found -> read.add(found.group(1)));
    Matcher include = INCLUDE.matcher(body);
    while (include.find()) {
      read.addAll(read(Files.readString(Path.of(include.group(1)).toAbsolutePath())));
    }
    return read;
  }

  private static String body(String text) {
    assertThat(text).startsWith("---\n").contains("\n---\n");
    return text.substring(text.indexOf("\n---\n", 3) + 5);
  }

  private static Set<String> names(String text, String key) {
    Matcher line = Pattern.compile("(?m)^" + key + ": \\[(.*)]$").matcher(text);
    Set<String> names = new TreeSet<>();
    if (line.find()) {
      Stream.of(line.group(1).split(", *")).filter(name -> !name.isEmpty()).forEach(names::add);
    }
    return names;
  }
}
