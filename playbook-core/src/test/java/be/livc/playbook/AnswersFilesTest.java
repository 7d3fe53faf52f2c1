package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.scenario.Scenario;
import be.livc.playbook.workshop.Scenarios;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AnswersFilesTest {
  private static final Playbook PLAYBOOK =
      playbook(
          """
          format: 1
          id: proef
          version: 1.0.0
          language: nl
          title: Proef
          status: draft
          facts:
            extern: { given: yes-no, ask: Extern }
          steps:
            - { ask: Vorm, id: vorm, answer: choice, options: { alleen: Alleen, samen: Samen } }
            - { ask: Wie, id: wie, answer: choices, options: { een: Een, twee: Twee } }
            - { ask: Hoeveel, id: hoeveel, answer: number, max: 10, later: not-allowed }
            - { ask: Wanneer, id: wanneer, answer: date }
            - { ask: Wat, id: wat, answer: list, optional: true }
            - { ask: Geheim, id: geheim, answer: yes-no, sensitive: true }
            - ask: Tabel?
              id: tabel
              answer: table
              columns: { naam: text, aantal: number }
            - { do: Doe iets., id: iets, sources: own-choice }
            - { conclude: Klaar., id: klaar, sources: own-choice }
          """);

  private static Playbook playbook(String text) {
    SourceFile file = new SourceFile("proef/playbook.yaml", text);
    return Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
  }

  private static Result<AnswersFile> read(String text) {
    return AnswersFiles.read(new SourceFile("antwoorden.yaml", text), PLAYBOOK);
  }

  private static List<RuleId> rules(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void every_sort_of_answer_is_read_as_its_question_takes_it() {
    AnswersFile file =
        read("""
        playbook: proef@1.0.0
        on: 2026-11-24
        given: { extern: true }
        answers:
          vorm: samen
          wie: [twee, een]
          hoeveel: 7
          wanneer: 2026-12-01
          tabel:
            - { naam: OCMW, aantal: 2 }
            - { naam: OCMW, aantal: 3 }
        later: [geheim]
        empty: [wat]
        done: [iets]
        """)
            .orElseThrow();
    assertThat(file.given()).containsEntry("extern", new Value.OneOption("ja"));
    assertThat(file.answers())
        .containsEntry("vorm", new Value.OneOption("samen"))
        .containsEntry("wie", new Value.SomeOptions(List.of("een", "twee")));
    assertThat(((Value.Rows) file.answers().get("tabel")).rows())
        .extracting(Value.Row::identity)
        .containsExactly("OCMW", "OCMW#2");
    assertThat(file.recorded().get("geheim")).isEqualTo(Answer.PUT_OFF);
    assertThat(file.recorded().get("wat")).isEqualTo(new Answer.Given(Value.NOTHING));
    assertThat(file.done()).containsExactly("iets");
  }

  @Test
  void an_answer_that_the_question_does_not_accept_is_a_finding() {
    for (String wrong :
        List.of(
            "vorm: zamen",
            "wie: [een, drie]",
            "hoeveel: 11",
            "hoeveel: 1.5",
            "hoeveel: veel",
            "wanneer: 24/11/2026",
            "wat: { a: b }",
            "tabel: [{ naam: x }]",
            "tabel: [{ naam: x, aantal: 1, kleur: rood }]")) {
      assertThat(rules("playbook: proef\nanswers:\n  " + wrong))
          .as(wrong)
          .containsExactly(RuleId.ANSWERS_FORM);
    }
  }

  @Test
  void what_does_not_fit_the_playbook_is_a_finding() {
    assertThat(rules("playbook: ander")).containsExactly(RuleId.ANSWERS_OTHER_PLAYBOOK);
    assertThat(rules("playbook: proef@2.0.0")).containsExactly(RuleId.ANSWERS_OTHER_PLAYBOOK);
    assertThat(rules("playbook: proef@x")).containsExactly(RuleId.VALUE_VERSION);
    assertThat(rules("playbook: proef\nanswers: { vrom: samen }"))
        .containsExactly(RuleId.ANSWERS_UNKNOWN_QUESTION);
    assertThat(rules("playbook: proef\nanswers: { vorm: samen }\nlater: [vorm]"))
        .containsExactly(RuleId.ANSWERS_TWICE);
    assertThat(rules("playbook: proef\nlater: [hoeveel]"))
        .containsExactly(RuleId.ANSWERS_NOT_ALLOWED);
    assertThat(rules("playbook: proef\nempty: [vorm]")).containsExactly(RuleId.ANSWERS_NOT_ALLOWED);
    assertThat(rules("playbook: proef\ndone: [ietss]"))
        .containsExactly(RuleId.REFERENCE_UNKNOWN_STEP);
    assertThat(rules("playbook: proef\nanswer: {}")).containsExactly(RuleId.SHAPE_UNKNOWN_KEY);
  }

  @Test
  void what_was_answered_to_a_sensitive_question_is_never_repeated() {
    List<Diagnostic> found = read("playbook: proef\nanswers:\n  geheim: misschien").diagnostics();
    assertThat(found).isNotEmpty();
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      assertThat(format.format(found, Locale.ENGLISH)).doesNotContain("misschien");
    }
  }

  @Test
  void a_scenario_says_what_must_come_of_the_answers() {
    Scenario scenario =
        Scenarios.read(
                new SourceFile(
                    "s.yaml",
                    """
                    title: Proef
                    playbook: proef
                    answers: {}
                    expect:
                      visits: [vorm]
                      tasks: [iets: 3]
                      documents: []
                      open: [vorm]
                      conclusion: klaar
                    """),
                PLAYBOOK)
            .orElseThrow();
    assertThat(scenario.expected().tasks()).containsEntry("iets", 3);
    assertThat(scenario.expected().documents()).isEmpty();
    assertThat(scenario.expected().conclusion()).isEqualTo("klaar");
  }

  private static Optional<String> named(String text) {
    return AnswersFiles.playbook(new SourceFile("antwoorden.yaml", text));
  }

  @Test
  void a_text_names_the_playbook_that_its_answers_belong_to() {
    assertThat(named("playbook: proef@1.0.0\nanswers: {}\n")).hasValue("proef@1.0.0");
    assertThat(named("# eerst\nplaybook: proef\n")).hasValue("proef");
    assertThat(named("answers: {}\n")).isEmpty();
    assertThat(named("playbook: ''\n")).isEmpty();
  }

  @Test
  void a_file_is_read_as_its_text_and_one_that_is_missing_is_a_finding(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("antwoorden.yaml");
    String name = file.toString().replace('\\', '/');
    assertThat(AnswersFiles.playbook(file)).isEmpty();
    assertThat(AnswersFiles.read(file, PLAYBOOK).diagnostics())
        .containsExactly(Diagnostic.about(name, RuleId.FILE_MISSING, name));
    Files.writeString(file, "playbook: proef\nanswers: { hoeveel: 7 }\n");
    assertThat(AnswersFiles.playbook(file)).hasValue("proef");
    assertThat(AnswersFiles.read(file, PLAYBOOK).orElseThrow().answers())
        .containsExactly(Map.entry("hoeveel", new Value.Amount(new BigDecimal("7"))));
    Files.writeString(file, "playbook: proef\nanswers: { hoeveel: ", StandardCharsets.UTF_16);
    assertThat(AnswersFiles.read(file, PLAYBOOK).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.FILE_NOT_UTF_8);
  }

  private static Optional<Value> value(String question, String written) {
    return AnswersFiles.value(PLAYBOOK.question(question).orElseThrow(), written, PLAYBOOK);
  }

  @Test
  void one_answer_is_read_as_an_answers_file_writes_it_or_in_json() {
    assertThat(value("vorm", "samen")).hasValue(new Value.OneOption("samen"));
    assertThat(value("wie", "[\"twee\",\r\n\"een\"]"))
        .hasValue(new Value.SomeOptions(List.of("een", "twee")));
    assertThat(value("tabel", "[{\"naam\": \"An\", \"aantal\": 2}]"))
        .hasValueSatisfying(
            it ->
                assertThat(((Value.Rows) it).rows()).extracting("identity").containsExactly("An"));
    assertThat(value("hoeveel", "11")).isEmpty();
    assertThat(value("hoeveel", "[")).isEmpty();
    assertThat(value("hoeveel", "7\n  vorm: samen")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_of_the_content_is_read() throws IOException {
    Path root = Path.of("..", "playbooks");
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> scenarios =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> file.getParent().endsWith("scenarios"))
              .filter(file -> !file.startsWith(root.resolve("target")))
              .sorted()
              .toList();
      assertThat(scenarios).isNotEmpty();
      return scenarios.stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> is_read(file)));
    }
  }

  private static void is_read(Path file) throws IOException {
    Playbook playbook = Playbooks.load(file.getParent().getParent()).orElseThrow();
    SourceFile text =
        new SourceFile(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    Result<Scenario> read = Scenarios.read(text, playbook);
    assertThat(DiagnosticFormat.TEXT.format(read.diagnostics(), Locale.ENGLISH)).isEmpty();
    assertThat(read.hasErrors()).isFalse();
  }
}
