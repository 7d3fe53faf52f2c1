package be.livc.page.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.PlaybookLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import stub.java.util.regex.TMatcher;
import stub.java.util.regex.TPattern;

/** The browser's patterns find what the JDK's do, for every pattern that the engine holds. */
class PatternsTest {
  private static final Set<String> TAKE_A_PATTERN =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  private static final int TEXTS = Boolean.getBoolean("livc.thorough") ? 20_000 : 200;

  /** What an editor might write besides. */
  private static final List<String> OTHERS =
      List.of(
          "(?<day>\\d+)[-/](?<month>\\d+)",
          "(?:a|(b))(?<c>c)?",
          "[(?<x>]+",
          "(?<=a)(?<b>b)(?!c)",
          "\\Q(?<no>\\E(?<yes>x*)",
          "[\\p{N}a]+|\\p{N}",
          "a\\R\\h*b",
          "(a+)(b?)\\1\\2",
          "(?>a|ab)c|(?:x+?y){2,3}?",
          "[a-z&&[^aeiou]]+|[a-c[x-z]]{2}",
          "(?i)straße|(?iu)élan",
          "(?s).+?(?=\\z)|^$",
          "[\\x41-\\x{43}\\u0061\\0142]+\\0377?\\0400?",
          "\\Qab+\\E+|[\\Q-^]\\E]+",
          "(?:a(?:\\2)?(b)(c?))+|\\1b|b\\3?",
          "(?x) a # all of it \n b* (?-x: c)",
          "(?:\\s*:?-+:?\\s*\\|?)+x",
          "(a*)*b|(?:a|aa)+$",
          "\\b\\w+\\b|\\B.",
          "(?:(?:0[1-9]|1[0-2])/){1,2}\\d{2}(?:\\d{2})?",
          "([A-Z]{2}\\d{2}(?: ?\\d{4}){3})|\\+32(?:[ ./-]?\\d){8,9}+");

  private static Set<String> patterns() throws Exception {
    Set<String> patterns = new TreeSet<>(OTHERS);
    collect(place(PlaybookLibrary.class), patterns);
    collect(place(org.commonmark.parser.Parser.class), patterns);
    collect(place(org.yaml.snakeyaml.nodes.Node.class), patterns);
    assertThat(patterns).hasSizeGreaterThan(100);
    return patterns;
  }

  @Test
  void every_pattern_finds_what_it_finds_on_a_java_machine() throws Exception {
    for (String written : patterns()) {
      Pattern pattern = Pattern.compile(written);
      TPattern other = TPattern.compile(written);
      Random random = new Random(7);
      for (int i = 0; i < TEXTS; i++) {
        String text = PatternSample.of(written, random);
        assertThat(found(other.matcher(text)))
            .as("%s in [%s]", written, text)
            .isEqualTo(found(pattern.matcher(text)));
      }
    }
  }

  @Test
  void texts_are_split_and_replaced_as_on_a_java_machine() {
    for (String written : List.of("b+", "(?<n>b)|", "x*", "(a)(b)?", ",")) {
      Pattern pattern = Pattern.compile(written);
      TPattern other = TPattern.compile(written);
      for (String text : List.of("", "b", "abbcab", "ba,bb,,", "xxaxx", "\ud83d\ude00b")) {
        for (int limit : new int[] {-1, 0, 1, 2, 3}) {
          assertThat(other.split(text, limit)).isEqualTo(pattern.split(text, limit));
        }
        assertThat(other.matcher(text).replaceAll("<$0>\\$"))
            .isEqualTo(pattern.matcher(text).replaceAll("<$0>\\$"));
        assertThat(other.matcher(text).replaceFirst("-"))
            .isEqualTo(pattern.matcher(text).replaceFirst("-"));
        assertThat(other.matcher(text).replaceAll(it -> it.start() + "" + it.end()))
            .isEqualTo(pattern.matcher(text).replaceAll(it -> it.start() + "" + it.end()));
        assertThat(other.matcher(text).results().map(MatchResult::group).toList())
            .isEqualTo(pattern.matcher(text).results().map(MatchResult::group).toList());
      }
    }
  }

  @Test
  void a_group_is_found_by_its_name_and_one_that_is_quoted_is_none() {
    TMatcher matcher = TPattern.compile("x(?<n>\\d+)y").matcher("ax12y");
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group("n")).isEqualTo("12");
    assertThat(matcher.start("n")).isEqualTo(2);
    assertThat(matcher.end("n")).isEqualTo(4);
    assertThat(TPattern.matches(TPattern.quote("(a)\\E."), "(a)\\E.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[a",
        "a{2",
        "a{3,2}",
        "*a",
        "(?<a>x)(?<a>y)",
        "\\j",
        "\\p{Foo}",
        "\\x4",
        "\\u12g4",
        "\\x{zz}",
        "\\x{",
        "\\08",
        "\\p{L",
        "(?<a",
        "\\k<a>",
        "[b-a]"
      })
  void what_is_no_pattern_is_none_here_either(String written) {
    assertThatThrownBy(() -> Pattern.compile(written)).isInstanceOf(PatternSyntaxException.class);
    assertThatThrownBy(() -> TPattern.compile(written)).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  @Timeout(20)
  void no_text_takes_time_without_end() {
    String text = "|:--- --- ---- ----- ".repeat(40) + "!";
    TPattern rows = TPattern.compile("\\|?(?:\\s*:?-+:?\\s*\\|?)+");
    assertThat(rows.matcher(text).matches()).isFalse();
    assertThat(TPattern.compile("(?:a|aa)+b").matcher("a".repeat(300)).find()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301t", "t\u0301\u0302 x", "\u0301x", "_\u0301x"})
  void an_accent_of_its_own_belongs_to_the_letter_it_stands_on(String text) {
    for (String written : List.of("\\b", "\\B", "\\b\\w+\\b")) {
      assertThat(found(TPattern.compile(written).matcher(text)))
          .as(written)
          .isEqualTo(found(Pattern.compile(written).matcher(text)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(ab)*",
        "(?:a|b)*",
        "(a|b)+?$",
        "((a)(b))*+",
        "(?:(?:a|ab)b?)*",
        "(?:ab|a(?=b)|b)*",
        "(?:a?b?)*",
        "(?:[ab]{1,3}?)+"
      })
  @Timeout(20)
  void no_text_is_too_long_for_what_is_met_again_and_again(String written) {
    String text = "ab".repeat(100_000);
    TMatcher matcher = TPattern.compile(written).matcher(text);
    assertThat(matcher.matches()).isTrue();
    assertThat(matcher.end()).isEqualTo(text.length());
    assertThat(TPattern.compile("(?:" + written + ")c").matcher(text).lookingAt()).isFalse();
  }

  private static String found(Matcher matcher) {
    StringBuilder found = new StringBuilder(matcher.matches() + " " + matcher.lookingAt());
    matcher.reset();
    while (matcher.find()) {
      for (int group = 0; group <= matcher.groupCount(); group++) {
        found.append(' ').append(matcher.start(group)).append('-').append(matcher.end(group));
      }
    }
    return found.toString();
  }

  private static String found(TMatcher matcher) {
    StringBuilder found = new StringBuilder(matcher.matches() + " " + matcher.lookingAt());
    matcher.reset();
    while (matcher.find()) {
      for (int group = 0; group <= matcher.groupCount(); group++) {
        found.append(' ').append(matcher.start(group)).append('-').append(matcher.end(group));
      }
    }
    return found.toString();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void collect(Path place, Set<String> patterns) throws IOException {
    if (Files.isDirectory(place)) {
      collectAll(place, patterns);
    } else {
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), java.util.Map.of())) {
        collectAll(jar.getPath("/"), patterns);
      }
    }
  }

  private static void collectAll(Path root, Set<String> patterns) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        try (InputStream stream = Files.newInputStream(file)) {
          new ClassReader(stream).accept(new Constants(patterns), ClassReader.SKIP_DEBUG);
        }
      }
    }
  }

  /** Takes the constant that stands just before a call that takes a pattern. */
  private static final class Constants extends ClassVisitor {
    private final Set<String> patterns;

    Constants(Set<String> patterns) {
      super(Opcodes.ASM9);
      this.patterns = patterns;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        private String last = "";

        @Override
        public void visitLdcInsn(Object value) {
          last = value instanceof String text ? text : "";
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String takes, boolean ofInterface) {
          boolean pattern =
              owner.equals("java/util/regex/Pattern") || owner.equals("java/lang/String");
          if (pattern
              && TAKE_A_PATTERN.contains(called)
              && takes.startsWith("(Ljava/lang/String;")
              && !last.isEmpty()) {
            patterns.add(last);
          }
          last = "";
        }
      };
    }
  }
}
