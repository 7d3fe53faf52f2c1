package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.TemplateReads;
import be.livc.playbook.document.TemplateReads.Kind;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document reads well, whatever the answers: on each branch of its template. */
class ReaderTest {
  private static final Templates TEMPLATES = Templates.of(List.of(Path.of("").toAbsolutePath()));
  private static final List<Playbook> PLAYBOOKS = playbooks();

  /** Walks drawn for each playbook, before those that are still looked for. */
  private static final int WALKS = 60;

  /** Most walks of a case end early: more are drawn until each branch was met. */
  private static final int MOST_WALKS = 4_000;

  private static final Map<String, Set<String>> TEXTS = new LinkedHashMap<>();
  private static final Set<String> MET = new TreeSet<>();

  static {
    PLAYBOOKS.forEach(ReaderTest::read);
  }

  private static List<Playbook> playbooks() {
    PlaybookLibrary library =
        PlaybookLibrary.of(List.of(Path.of("..", "playbooks").toAbsolutePath()));
    return List.of(
        library.load("livc-r").orElseThrow(),
        library.load("livc-r-casus").orElseThrow(),
        library.load("livc-r-informatie-delen").orElseThrow());
  }

  /**
   * Draws walks until each option that a template asks after was met, or there are too many. A
   * template is also rendered apart from its step, for answers with which nothing asks for it.
   */
  private static void read(Playbook playbook) {
    Set<String> templates = new LinkedHashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            templates.add(write.template());
          }
        });
    templates.forEach(name -> keep(name, before(playbook, name)));
    Set<String> wanted = new TreeSet<>();
    templates.forEach(name -> wanted.addAll(options(name)));
    for (int seed = 1; seed <= WALKS || (seed <= MOST_WALKS && !MET.containsAll(wanted)); seed++) {
      Walk walk = RandomWalk.of(playbook, seed);
      DocumentWriter from = new DocumentWriter(walk, Map.of(), "7f3a90c2");
      for (DocumentRequest writing : walk.documents()) {
        String name = writing.step().template();
        if (kept(name) < WALKS) {
          keep(name, TEMPLATES.render(writing, from).orElseThrow());
          MET.addAll(chosen(name, walk));
        }
      }
      for (String name : templates) {
        if (!MET.containsAll(chosen(name, walk))) {
          keep(name, TEMPLATES.render(name, from).orElseThrow());
          MET.addAll(chosen(name, walk));
        }
      }
    }
  }

  private static int kept(String name) {
    return TEXTS.getOrDefault(name, Set.of()).size();
  }

  private static Document before(Playbook playbook, String name) {
    Walk walk = Walk.of(playbook, Answers.NONE, RandomWalk.DAY);
    return TEMPLATES.render(name, new DocumentWriter(walk, Map.of(), "7f3a90c2")).orElseThrow();
  }

  private static void keep(String name, Document document) {
    TEXTS.computeIfAbsent(name, it -> new LinkedHashSet<>()).add(document.markdown());
  }

  private static Set<String> chosen(String name, Walk walk) {
    Set<String> chosen = new TreeSet<>();
    for (String option : options(name)) {
      String[] parts = option.split(" ");
      walk.value(parts[1])
          .filter(value -> value.chosen().contains(parts[2]))
          .ifPresent(value -> chosen.add(option));
    }
    return chosen;
  }

  private static Set<String> options(String name) {
    Set<String> options = new TreeSet<>();
    for (TemplateReads.Read read : TEMPLATES.read(name).orElseThrow().reads()) {
      if (read.kind() == Kind.OPTION) {
        options.add(name + " " + read.id() + " " + read.option());
      }
    }
    return options;
  }

  static Set<String> templates() {
    return TEXTS.keySet();
  }

  @Test
  void every_option_that_a_template_asks_after_was_met() {
    Set<String> wanted = new TreeSet<>();
    templates().forEach(name -> wanted.addAll(options(name)));
    wanted.removeAll(MET);
    assertThat(wanted).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_document_has_no_slip(String name) {
    assertThat(TEXTS.get(name)).allSatisfy(text -> assertThat(ReadersRules.slips(text)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aanstellingsbrief",
        "antwoord-inzage",
        "noden-signaleren",
        "uitnodiging-casus",
        "uitnodiging-partner"
      })
  void a_letter_has_what_a_letter_has(String name) {
    assertThat(TEXTS.get(name)).allSatisfy(text -> assertThat(ReadersRules.lacks(text)).isEmpty());
  }

  @Test
  void a_slip_is_found() {
    assertThat(ReadersRules.slips("# Brief\n\nWe komen samen.. Dat is goed."))
        .containsExactly("two signs: samen..");
    assertThat(ReadersRules.slips("# Brief\n\nVan A , B en C.")).containsExactly("blank: A ,");
    assertThat(ReadersRules.slips("# Brief\n\nA, en B.")).isEmpty();
    assertThat(ReadersRules.slips("# Brief\n\nA, B, , en C.")).isNotEmpty();
    assertThat(ReadersRules.slips("# Brief\n\nDit is nodig: Opleiding en werk, Gezin."))
        .containsExactly("capital: Opleiding", "capital: Gezin");
    assertThat(ReadersRules.slips("# Brief\n\n| Verhuist | Ja |\n|---|---|\n| Weet | nee |"))
        .containsExactly("answer alone: Ja", "answer alone: nee");
    assertThat(ReadersRules.slips("# Brief\n\n### Diep"))
        .containsExactly("heading skipped: ### Diep");
    assertThat(ReadersRules.slips("## Brief")).contains("no heading 1");
    assertThat(ReadersRules.slips("# Brief\n\nJullie weten wat je doet."))
        .containsExactly("address: [je, jullie]");
    assertThat(ReadersRules.lacks("# Brief\n\nBeste,"))
        .containsExactly("addressee", "date", "reference", "greeting", "signature");
  }
}
