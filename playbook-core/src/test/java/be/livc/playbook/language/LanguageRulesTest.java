package be.livc.playbook.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.proof.ProofFinding;
import be.livc.playbook.proof.Proofs;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageRulesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "golden", "check");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> what_is_said_about_each_case_is_as_expected() throws IOException {
    return cases().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> what_is_said_is_as_expected(name)));
  }

  private static void what_is_said_is_as_expected(String name) throws IOException {
    List<Diagnostic> found = found(name);
    if (name.endsWith("--silent")) {
      assertThat(found).isEmpty();
      return;
    }
    String said = DiagnosticFormat.SNIPPET.format(found, Locale.forLanguageTag("nl"));
    Path expected = CASES.resolve(name).resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, said, UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(expected, UTF_8));
    assertThat(found)
        .isNotEmpty()
        .allMatch(finding -> finding.rule().toString().replace('/', '-').equals(name));
  }

  @Test
  void each_rule_has_a_case_and_one_in_which_it_is_silent() throws IOException {
    List<String> expected = new ArrayList<>();
    for (RuleId rule : RuleId.values()) {
      if (isOfLanguage(rule)) {
        String name = rule.toString().replace('/', '-');
        expected.addAll(List.of(name, name + "--silent"));
      }
    }
    assertThat(cases()).hasSizeGreaterThan(12).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_playbook_in_another_language_is_left_alone() throws IOException {
    for (String name : cases()) {
      String text = Files.readString(CASES.resolve(name).resolve("playbook.yaml"), UTF_8);
      SourceFile file =
          new SourceFile(
              "p/playbook.yaml",
              text.replace("language: nl", "language: en").replace("nee:", "no:"));
      assertThat(found(Playbooks.read(new PlaybookText(List.of(file))))).as(name).isEmpty();
    }
  }

  @Test
  void stiff_words_are_found_whatever_their_case_and_across_a_line_end() {
    assertThat(Officialese.in("Gelieve te bellen. Dat dient\nte gebeuren."))
        .containsExactly(
            new Officialese.Found("Gelieve", "wil je"), new Officialese.Found("dient te", "moet"));
  }

  @Test
  void a_word_in_an_address_is_not_the_editors_own() {
    assertThat(Officialese.in("Lees https://voorbeeld.be/inzake verder.")).isEmpty();
    assertThat(FormalYou.in("Lees https://voorbeeld.be/?u=1 verder.")).isEmpty();
  }

  @Test
  void texts_are_looked_at_once_however_many_days_are_proven() {
    Sketch sketch = new Sketch();
    Validity later = new Validity(Sketch.DATE.plusYears(1), null);
    Step.Tell tell =
        new Step.Tell(sketch.header("", Condition.always(), later), new Text("Gelieve te bellen."));
    Playbook playbook = sketch.playbook(tell);
    List<ProofFinding> texts = LanguageRules.of(playbook, Sketch.DATE);
    assertThat(Proofs.from(playbook, Sketch.DATE, Map.of()).with(texts).findings())
        .extracting(ProofFinding::rule)
        .containsExactly(RuleId.LANGUAGE_OFFICIALESE);
  }

  private static final List<String> STIFF =
      List.of(
          "middels",
          "teneinde",
          "inzake",
          "aangaande",
          "betreffende",
          "omtrent",
          "conform",
          "krachtens",
          "gelieve",
          "alsmede",
          "alsook",
          "desgevallend",
          "derhalve",
          "dewelke",
          "hetwelk",
          "ingevolge",
          "indien",
          "mits",
          "ondergetekende",
          "terzake",
          "thans",
          "voornoemde",
          "voormelde",
          "bovenvermelde",
          "onderhavige",
          "zulks",
          "welteverstaan");

  @Test
  void each_text_of_a_playbook_is_looked_at_once() {
    String text =
        """
        format: 1
        id: p
        version: 1.0.0
        language: nl
        title: P
        status: draft
        notice: Middels.
        facts: { gegeven: { given: yes-no, ask: 'Teneinde?' } }
        conclusions: { klaar: { text: Inzake., to-confirm: aangaande } }
        phases:
          - id: een
            title: Betreffende
            why: Omtrent.
            to-confirm: conform
            steps:
              - { tell: Krachtens., why: Gelieve., help: Alsmede., to-confirm: alsook }
              - ask: Desgevallend?
                id: a
                answer: choice
                refuse: [{ when: { a: x }, message: Derhalve. }]
                options:
                  x: { label: Dewelke, says: hetwelk, help: Ingevolge., to-confirm: indien }
                  y: { label: Y, steps: [{ warn: Mits. }] }
              - ask: 'Rijen?'
                id: t
                answer: table
                columns:
                  b: { label: Ondergetekende, answer: text, help: Terzake., to-confirm: thans }
              - ask-again: a
                options: { x: [{ do: Voornoemde., id: d }] }
              - { write: uit-zulks, id: w }
              - group: Voormelde
                steps: [{ tell: Bovenvermelde. }]
              - { conclude: Onderhavige., id: slot, when: { a: x } }
              - { conclude-as: klaar, help: Zulks. }
          - id: twee
            title: Twee
            steps: [{ tell: Welteverstaan., sources: own-choice }]
        """;
    SourceFile file = new SourceFile("p/playbook.yaml", text);
    Playbook playbook = Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
    List<ProofFinding> found = LanguageRules.of(playbook, Sketch.DATE);
    assertThat(found)
        .filteredOn(it -> List.of("aangaande", "conform").contains(it.arguments().get(1)))
        .extracting(ProofFinding::name)
        .as("where it is written, not where steps rest on it")
        .containsExactly("conclusion/klaar", "phase/een");
    assertThat(found)
        .filteredOn(it -> it.rule() == RuleId.LANGUAGE_OFFICIALESE)
        .extracting(it -> it.arguments().get(1).toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(STIFF);
  }

  @Test
  void a_reason_repeats_its_question_where_nearly_all_of_its_words_stand_there() {
    String question = "Werken gemeente en politie samen in een overleg?";
    assertThat(WhyRepeats.repeats(question, "Politie en gemeente werken samen.")).isTrue();
    assertThat(WhyRepeats.repeats(question, "Overleg.")).as("one word").isFalse();
    assertThat(WhyRepeats.repeats(question, "Politie, gemeente, overleg samen, iets."))
        .as("one in five is new")
        .isTrue();
    assertThat(WhyRepeats.repeats(question, "Politie, gemeente, overleg, iets."))
        .as("one in four is new")
        .isFalse();
  }

  @Test
  void two_words_are_alike_where_the_longer_adds_an_ending_to_four_letters_or_more() {
    assertThat(WhyRepeats.repeats("Werk taken?", "Werken taken")).isTrue();
    assertThat(WhyRepeats.repeats("Werken taken?", "Werk taken")).isTrue();
    assertThat(WhyRepeats.repeats("Werk taken?", "Werkend taken")).as("three letters").isFalse();
    assertThat(WhyRepeats.repeats("Wet taken?", "Weten taken")).as("a short stem").isFalse();
    assertThat(WhyRepeats.repeats("Werk taken?", "Merken taken")).isFalse();
  }

  @Test
  void u_is_found_where_it_speaks_to_people_and_each_form_once() {
    assertThat(FormalYou.in("Vul uw naam in en uzelf, uw naam."))
        .containsExactly(new String[] {"uw", "je"}, new String[] {"uzelf", "jezelf"});
    assertThat(FormalYou.in("U mag. Mag u? Is het uws?"))
        .containsExactly(
            new String[] {"U", "je"}, new String[] {"u", "je"}, new String[] {"uws", "jouw"});
    assertThat(FormalYou.in("Om 14 u. Bij U-bocht, graad U, uur, menu.")).isEmpty();
  }

  private static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.startsWith("language-"))
          .sorted()
          .toList();
    }
  }

  private static List<Diagnostic> found(String name) {
    return found(Playbooks.load(CASES.resolve(name).resolve("playbook.yaml")));
  }

  private static List<Diagnostic> found(LoadResult loaded) {
    Playbook playbook = loaded.orElseThrow();
    return Proofs.of(playbook, Sketch.DATE)
        .with(LanguageRules.of(playbook, Sketch.DATE))
        .diagnostics(loaded.map())
        .stream()
        .filter(finding -> isOfLanguage(finding.rule()))
        .toList();
  }

  private static boolean isOfLanguage(RuleId rule) {
    return rule.toString().startsWith("language/");
  }
}
