package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who must know the members of a sealed family apart says so with its visitor, so that a new one
 * breaks what forgot it. One test for one member may stay, and the few places below.
 */
class SealedFamiliesTest {
  private static final List<Class<?>> FAMILIES =
      List.of(Step.class, AnswerType.class, Condition.class, Value.class, SessionEvent.class);

  /** The sources of the engine, and of what is built on it. */
  private static final List<Path> SOURCES =
      List.of(Path.of("src", "main", "java"), Path.of("..", "playbook-cli", "src", "main", "java"));

  /** A method and the family it tells apart, to the reason why it does so without a visitor. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry(
              "AnswerDifferences.find AnswerType", "it pairs what a question was with what it is"),
          Map.entry(
              "AnswerDifferences.said AnswerType", "it pairs what a sort said with what it says"),
          Map.entry(
              "AnswerValidator.fitting AnswerType",
              "it pairs each sort of question with its sort of answer"),
          Map.entry(
              "AnswerValidator.fitting Value",
              "it pairs each sort of question with its sort of answer"),
          Map.entry("AskedPeople.steps Step", "two kinds name people"),
          Map.entry("Maker.hanging Step", "two kinds hang on what is answered"),
          Map.entry("Twins.isOneOption AnswerType", "two kinds take one option"),
          Map.entry(
              "Known.<init> Step", "two kinds have what the conditions of a template may name"),
          Map.entry("LongPrompt.read AnswerType", "only lists and tables are asked part by part"),
          Map.entry("LongPrompt.value AnswerType", "only lists and tables are asked part by part"),
          Map.entry(
              "Prompts.accepted AnswerType", "three independent questions about how one types"),
          Map.entry("Prompts.menu AnswerType", "three independent questions about how one chooses"),
          Map.entry(
              "Prover.meet Step",
              "inner loop: a visitor would be made anew for the place of each step"),
          Map.entry(
              "Session.with SessionEvent",
              "two kinds change what went before; all others go on from it"),
          Map.entry("SessionHandover.log SessionEvent", "two kinds name a text"),
          Map.entry(
              "SessionLog.withoutSensitive SessionEvent", "two kinds stay out whatever they hold"),
          Map.entry(
              "Walker.meet Step",
              "inner loop: a visitor would be made anew for the place of each step"));

  @Test
  void the_members_of_a_family_are_told_apart_by_its_visitor_but_for_these() throws IOException {
    assertThat(SealedFamilies.chains(FAMILIES, sources()))
        .containsExactlyElementsOf(new TreeMap<>(EXCEPTIONS).keySet());
  }

  @Test
  void a_chain_is_found_however_the_members_are_named(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Shown.java"),
            """
            import be.livc.playbook.model.Condition;
            import be.livc.playbook.model.Value;
            import be.livc.playbook.model.Value.Day;

            final class Shown {
              boolean chain(Value value) {
                return value instanceof Day || value instanceof Value.Nothing;
              }
              String names(Object it) {
                return it instanceof be.livc.playbook.model.Condition.All all
                    ? all.toString()
                    : it instanceof Condition.Any any ? any.toString() : "";
              }
              boolean one(Value value, Value other) {
                return value instanceof Day && other instanceof Day;
              }
              boolean different(Object it) {
                return it instanceof Value.Day || it instanceof Condition.Not;
              }
              boolean strange(Object it) {
                return it instanceof Entry.Day || it instanceof Value.Entry;
              }
              Runnable inside(Value value) {
                return () -> System.out.println(value instanceof Day || value instanceof Value.Rows);
              }
              boolean apart(Value value) {
                Object it = new Object() {
                  @Override public boolean equals(Object other) {
                    return other instanceof Day;
                  }
                };
                return it.equals(value) || value instanceof Value.Rows;
              }
            }
            """);

    assertThat(SealedFamilies.chains(FAMILIES, List.of(file)))
        .containsExactly("Shown.chain Value", "Shown.inside Value", "Shown.names Condition");
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
