package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps of an included playbook are steps of the one that includes it. */
class IncludedStepsTest {
  private static final String DEEL = Generated.HEAD.replace("id: proef", "id: deel");

  private static LoadResult read(String steps, String deel) {
    return Playbooks.read(
        new PlaybookText(
            List.of(
                new SourceFile("proef/playbook.yaml", Generated.HEAD + "steps:\n" + steps),
                new SourceFile("deel/playbook.yaml", DEEL + deel))));
  }

  @Test
  void they_are_numbered_behind_their_include_and_keep_their_places() {
    LoadResult read =
        read(
            """
            - { tell: Eerst, id: eerst, sources: own-choice }
            - { include: deel, id: d }
            - { tell: Laatst, id: laatst, sources: own-choice }
            """,
            """
            facts: { app: { given: yes-no, ask: "App?" }, f: { app: ja } }
            conclusions: { af: { text: Af, sources: own-choice } }
            phases:
            - id: fase
              title: Fase
              when: { f: true }
              steps:
              - { ask: Wie, id: wie, answer: text }
              - { tell: Lees, when: { f: true }, sources: own-choice }
              - { do: Doe, id: doe, sources: own-choice }
            """);
    List<String> steps = new ArrayList<>();
    read.orElseThrow().visit(it -> steps.add(it.header().number() + " " + it.id()));
    assertThat(steps)
        .containsExactly("0 eerst", "1 d", "2 d.app", "3 d.wie", "4 ", "5 d.doe", "6 laatst");
    SourceMap map = read.map();
    assertThat(map.steps().values())
        .extracting(Span::line)
        .containsExactly(8, 9, 7, 14, 15, 16, 10);
    assertThat(map.name("step/d.doe").map(IncludedStepsTest::written)).contains("doe");
    assertThat(map.name("fact/d.f").map(IncludedStepsTest::written)).contains("f");
    assertThat(map.name("conclusion/d.af").map(IncludedStepsTest::written)).contains("af");
    assertThat(map.name("phase/d.fase").map(IncludedStepsTest::written)).contains("fase");
    assertThat(map.name("when/phase/d.fase").map(Span::line)).contains(12);
    assertThat(map.name("when/4").map(Span::line)).contains(15);
    assertThat(map.name("step/d.wie").map(it -> it.file().name())).contains("deel/playbook.yaml");
  }

  private static String written(Span place) {
    return place.file().text().substring(place.start(), place.end());
  }

  @Test
  void what_it_called_otherwise_before_is_known_here() {
    Playbook playbook =
        read(
                "- { include: deel, id: d }\n",
                """
                sources: { wet: { title: Wet, short: Wet, kind: law, was: besluit } }
                roles: { griffie: { title: G, was: secretarie } }
                steps:
                - { ask: Wie, id: wie, answer: text, was: naam }
                - { do: Doe, id: doe, by: griffie, sources: [wet] }
                """)
            .orElseThrow();
    assertThat(playbook.former().ids()).isEqualTo(Map.of("d.naam", "d.wie"));
    assertThat(playbook.former().sources()).isEqualTo(Map.of("besluit", "wet"));
    assertThat(playbook.former().roles()).isEqualTo(Map.of("secretarie", "griffie"));
  }

  @Test
  void a_role_of_the_same_name_is_another_where_an_answer_fills_it() {
    Playbook playbook =
        read(
                """
                - { include: deel, id: d }
                - { do: Doe, id: doe, by: [griffie, bode, klerk], sources: own-choice }
                roles: { griffie: Griffie, bode: Bode, klerk: Klerk }
                """,
                """
                roles: { griffie: { title: Griffie, person: wie }, bode: Bode, klerk: De klerk, burger: { title: B, person: wie } }
                steps:
                - { ask: Wie, id: wie, answer: text }
                - { do: Doe, id: doe, by: [griffie, bode, klerk, burger], sources: own-choice }
                """)
            .orElseThrow();
    assertThat(playbook.roles())
        .containsOnlyKeys("griffie", "bode", "klerk", "d.griffie", "d.klerk", "burger");
    assertThat(playbook.roles().get("d.griffie").person()).isEqualTo("d.wie");
  }

  @Test
  void only_what_is_wrong_of_a_broken_one_is_told() {
    LoadResult read =
        read(
            "- { include: deel, id: d }\n",
            """
            steps:
            - { tell: Zonder grond }
            - { tell: Veertig letters en net zoveel als het mas, sources: own-choice }
            """);
    assertThat(Told.of(read.diagnostics()))
        .isEqualTo(
            """
              ground/missing tell
                at 8:5 tell
              reference/broken-playbook deel
                at 8:14 deel
            """);
  }

  @Test
  void with_those_that_are_too_many_an_include_is_told() {
    String thousand = "steps:\n" + "- { tell: Lees, sources: own-choice }\n".repeat(1_000);
    StringBuilder includes = new StringBuilder();
    for (int i = 1; i <= 201; i++) {
      includes.append("- { include: deel, id: d").append(i).append(" }\n");
    }
    LoadResult read = read(includes.toString(), thousand);
    assertThat(Told.of(read.diagnostics()))
        .isEqualTo(
            """
              limit/steps 200000
                at 207:24 d200
              limit/steps 200000
                at 208:24 d201
            """);
  }

  @Test
  void an_include_is_one_step_itself() {
    LoadResult read =
        read("- { include: deel, id: d }\n", "steps: [{ tell: A, sources: own-choice }]\n");
    assertThat(read.orElseThrow().phases().get(0).steps())
        .singleElement()
        .isInstanceOf(Step.Include.class);
    assertThat(read.diagnostics()).extracting(it -> it.rule()).doesNotContain(RuleId.LIMIT_STEPS);
  }
}
