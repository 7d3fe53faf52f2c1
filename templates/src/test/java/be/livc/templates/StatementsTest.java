package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.walk.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence of every document holds on the answers that it stands on. */
class StatementsTest {
  private static final Pattern INCLUDE = Pattern.compile("<#include \"(_[a-z-]+)\\.md\\.ftl\">");
  private static final Pattern NOTE = Pattern.compile("(?s)<@note[^>]*>.*?</@note>");
  private static final Pattern TAG = Pattern.compile("<(/?)#(if|elseif|else|list)\\b[^>]*>");
  private static final Pattern VALUE =
      Pattern.compile("<@[a-z_]+[^>]*/>|\\$\\{[^}]*}|(?<!\\\\)\\{[^}]*}");

  @Test
  void a_sentence_stands_only_where_the_answers_say_so() throws IOException {
    List<Statements.Statement> all = Statements.read();
    Map<String, Set<String>> parts = new HashMap<>();
    Map<String, Condition> conditions = new HashMap<>();
    Set<String> untrue = new TreeSet<>();
    Set<Integer> met = new TreeSet<>();
    for (Readings.Reading reading : Readings.of()) {
      Playbook playbook = reading.walk().playbook();
      Set<String> names = parts.get(reading.template());
      if (names == null) {
        names = parts(reading.template());
        parts.put(reading.template(), names);
      }
      for (Statements.Statement it : all) {
        if (names.contains(it.template()) && it.pattern().matcher(reading.text()).find()) {
          met.add(it.line());
          if (it.isBound()) {
            Condition condition =
                conditions.computeIfAbsent(
                    playbook.id() + " " + it.condition(), none -> it.in(playbook));
            Truth truth = reading.walk().holds(condition);
            boolean open = truth == Truth.UNKNOWN && it.condition().startsWith("not:");
            if (truth != Truth.YES && !open) {
              untrue.add(reading.template() + ": " + it.words() + " => " + it.condition());
            }
          }
        }
      }
    }
    assertThat(untrue).isEmpty();
    assertThat(all.stream().filter(it -> !met.contains(it.line())).map(Object::toString)).isEmpty();
  }

  @Test
  void every_sentence_that_depends_on_an_answer_is_listed() throws IOException {
    List<Statements.Statement> all = Statements.read();
    Set<String> unlisted = new TreeSet<>();
    for (Path file : FrontMatterTest.files().toList()) {
      String name = file.getFileName().toString().replace(".md.ftl", "");
      for (String sentence : dependent(Files.readString(file))) {
        boolean listed =
            all.stream()
                .filter(it -> it.template().equals(name))
                .anyMatch(it -> it.pattern().matcher(sentence).find());
        if (!listed) {
          unlisted.add(name + ": " + sentence);
        }
      }
    }
    assertThat(unlisted).isEmpty();
  }

  /** A template and the partials in it. */
  private static Set<String> parts(String template) throws IOException {
    Set<String> parts = new TreeSet<>(Set.of(template));
    Matcher include = INCLUDE.matcher(Files.readString(Path.of(template + ".md.ftl")));
    while (include.find()) {
      parts.addAll(parts(include.group(1)));
    }
    return parts;
  }

  /**
   * The sentences between tags of conditions; not those that only lead to a value, which the answer
   * itself brings.
   */
  private static List<String> dependent(String text) {
    List<String> sentences = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int depth = 0;
    for (String line :
        INCLUDE.matcher(NOTE.matcher(text).replaceAll("")).replaceAll("").split("\n", -1)) {
      Matcher tag = TAG.matcher(line);
      boolean tagged = false;
      while (tag.find()) {
        tagged = true;
        boolean conditional = tag.group(2).equals("if");
        depth += !conditional ? 0 : tag.group(1).isEmpty() ? 1 : -1;
      }
      String words = VALUE.matcher(TAG.matcher(line).replaceAll("")).replaceAll("…").strip();
      boolean block = words.isEmpty() || words.matches("(?s)(?:[|#-]|\\d+\\.).*");
      if (tagged || block) {
        split(open.toString(), sentences);
        open.setLength(0);
      }
      if (depth > 0 && !words.isEmpty()) {
        open.append(open.isEmpty() ? "" : " ").append(words);
      }
    }
    split(open.toString(), sentences);
    return sentences;
  }

  /** Sentences, or one row of a table. */
  private static String[] rows(String words) {
    return words.startsWith("|") ? new String[] {words} : words.split("(?<=[.?!:;])\\s+", -1);
  }

  private static void split(String words, List<String> sentences) {
    for (String sentence : rows(words)) {
      boolean says = sentence.replaceAll("[^\\p{L}]", "").length() >= 8;
      boolean leads = sentence.endsWith(":") || sentence.matches("[^.?!]*:\\s*…[.;]?");
      boolean row = sentence.startsWith("|") && sentence.contains("…");
      if (says
          && !leads
          && !row
          && !sentence.startsWith("**Let op:**")
          && !sentence.startsWith("#")) {
        sentences.add(sentence);
      }
    }
  }
}
