package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import be.livc.playbook.walk.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has another id and says which it had is known again. */
class RenameTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 10_000 : Integer.getInteger("livc.seeds", 400);
  private static final String HEAD =
      "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";
  private static final String BEFORE =
      """
      roles:
        trekker: Trekker
      sources:
        nota: { title: Nota, short: Nota, kind: guide }
      facts:
        samenwerking: { vorm: samen }
      conclusions:
        later: { text: Kom terug., sources: own-choice }
      steps:
        - include: deel
          id: locatie
        - ask: Alleen of samen?
          id: vorm
          answer: choice
          default: samen
          options:
            alleen: Alleen
            samen: Samen
        - ask: Wie doet mee?
          id: partners
          answer: table
          columns:
            naam: text
            grond: { answer: choice, options: { lokaal: Lokaal, geen: Geen } }
            dag: date
        - ask-again: vorm
          options:
            samen:
              - { tell: "Je koos {vorm} in {locatie.adres}.", sources: [nota] }
        - do: Schrijf {entry.naam}.
          id: schrijven
          by: trekker
          for-each: partners
          where: { grond: [lokaal] }
          due: entry.dag
          when: { samenwerking: true, partners: { has-row: { grond: lokaal } } }
          sources: own-choice
        - conclude-as: later
          when: { locatie.adres: { answered: true } }
      """;
  private static final String AFTER =
      """
      roles:
        voorzitter: { title: Trekker, was: trekker }
      sources:
        gids: { title: Nota, short: Nota, kind: guide, was: nota }
      facts:
        met-andere: { vorm-livc: met-andere-gemeenten, was: samenwerking }
      conclusions:
        terugkomen: { text: Kom terug., sources: own-choice, was: later }
      steps:
        - include: deel
          id: plaats
          was: [waar, locatie]
        - ask: Alleen of samen?
          id: vorm-livc
          was: vorm
          answer: choice
          default: met-andere-gemeenten
          options:
            alleen: Alleen
            met-andere-gemeenten: { label: Samen, was: samen }
        - ask: Wie doet mee?
          id: diensten
          was: partners
          answer: table
          columns:
            dienst: { answer: text, label: naam, was: naam }
            steun:
              answer: choice
              label: grond
              was: grond
              options: { reglement: { label: Lokaal, was: lokaal }, geen: Geen }
            uiterlijk: { answer: date, label: dag, was: dag }
        - ask-again: vorm-livc
          options:
            met-andere-gemeenten:
              - { tell: "Je koos {vorm-livc} in {plaats.straat}.", sources: [gids] }
        - do: Schrijf {entry.dienst}.
          id: aanschrijven
          was: schrijven
          by: voorzitter
          for-each: diensten
          where: { steun: [reglement] }
          due: entry.uiterlijk
          when: { met-andere: true, diensten: { has-row: { steun: reglement } } }
          sources: own-choice
        - conclude-as: terugkomen
          when: { plaats.straat: { answered: true } }
      """;

  private static final String OTHER = "{ tell: Iets, sources: own-choice }";

  private static Playbook read(String steps, String address) {
    String part = HEAD.replace("id: p", "id: deel") + "steps:\n  - " + address + "\n";
    return Playbooks.read(
            new PlaybookText(
                List.of(
                    new SourceFile("p/playbook.yaml", HEAD + steps),
                    new SourceFile("deel/playbook.yaml", part))))
        .orElseThrow();
  }

  private static Playbook before() {
    return read(BEFORE, "{ ask: Waar, id: adres, answer: text, optional: true }");
  }

  private static Playbook after() {
    return read(AFTER, "{ ask: Waar, id: straat, was: adres, answer: text, optional: true }");
  }

  @Test
  void nothing_differs_but_the_names() {
    PlaybookDiff diff = PlaybookDiff.of(before(), after(), Sketch.DATE);
    assertThat(diff.differences()).extracting(Difference::kind).containsOnly(Kind.RENAMED);
    assertThat(diff.differences())
        .extracting(one -> one.name() + " was " + one.before())
        .containsExactlyInAnyOrder(
            "plaats was locatie",
            "plaats.straat was plaats.adres",
            "vorm-livc was vorm",
            "vorm-livc.met-andere-gemeenten was samen",
            "diensten was partners",
            "diensten.dienst was naam",
            "diensten.steun was grond",
            "diensten.steun was lokaal",
            "diensten.uiterlijk was dag",
            "aanschrijven was schrijven",
            "met-andere was samenwerking",
            "terugkomen was later",
            "gids was nota",
            "voorzitter was trekker");
    assertThat(diff.required().orElseThrow().level()).isEqualTo(Level.MINOR);
    assertThat(DiffText.of(diff, null, Language.NL)).doesNotContain("Tip");
    assertThat(diff.chances()).noneMatch(StepChance::differs);
  }

  @Test
  void answers_and_ticks_of_someone_under_way_are_kept_under_the_new_names() {
    Value.Row row =
        new Value.Row(
            "r1",
            Map.of(
                "naam", new Value.Words("OCMW"),
                "grond", new Value.OneOption("lokaal"),
                "dag", new Value.Day(Sketch.DATE)));
    Answers answers =
        Answers.NONE
            .with("locatie.adres", new Value.Words("Markt"))
            .with("vorm", new Value.OneOption("samen"))
            .with("partners", new Value.Rows(List.of(row)));
    SessionRehearsal played =
        SessionRehearsal.of(before(), answers, Set.of("schrijven[r1]"), Sketch.DATE, after());
    assertThat(played.answers())
        .containsExactly(
            Map.entry("plaats.straat", Fate.KEPT),
            Map.entry("vorm-livc", Fate.KEPT),
            Map.entry("diensten", Fate.KEPT));
    assertThat(played.ticks()).containsExactly(Map.entry("aanschrijven[r1]", Fate.KEPT));
    assertThat(played.newQuestions()).isEmpty();
  }

  @Test
  void without_was_a_rename_loses_the_answer() {
    String old = "steps: [{ ask: A, id: a, answer: yes-no }]\n";
    String fresh = "steps: [{ ask: A, id: b, answer: yes-no }]\n";
    PlaybookDiff diff =
        PlaybookDiff.of(
            read(old, "{ ask: W, id: w, answer: text }"),
            read(fresh, "{ ask: W, id: w, answer: text }"),
            Sketch.DATE);
    assertThat(diff.required().orElseThrow().level()).isEqualTo(Level.MAJOR);
  }

  /** The two may have stood side by side once, each with an answer of its own. */
  @Test
  void what_had_both_names_before_stays_as_it_was() {
    String both = "steps: [{ ask: A, id: a, answer: yes-no }, { ask: B, id: b, answer: text }]\n";
    String one = "steps: [{ ask: B, id: b, was: a, answer: text }]\n";
    String part = "{ ask: W, id: w, answer: text }";
    FormerIds former = read(one, part).former();
    assertThat(former.id("a")).isEqualTo("b");
    assertThat(former.in(read(both, part)).isEmpty()).isTrue();
  }

  @Test
  void a_walk_is_the_same_under_other_names() {
    int renamed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook before = RandomPlaybook.of(seed);
      FormerIds former = renames(before, new Random(seed));
      Playbook after = RenamedPlaybook.of(before, former).withFormer(former);
      renamed += former.isEmpty() ? 0 : 1;
      Answers answers = RandomAnswers.answers(before, new Random(seed));
      Walk was = Walk.of(before, answers, Sketch.DATE);
      Walk is = Walk.of(after, RenamedAnswers.of(answers, former), Sketch.DATE);
      assertThat(seen(is)).as("seed %s", seed).isEqualTo(seen(was));
      assertThat(PlaybookDiff.of(before, after, Sketch.DATE).differences())
          .as("seed %s", seed)
          .allMatch(one -> one.kind() == Kind.RENAMED);
    }
    assertThat(renamed).isGreaterThan(SEEDS / 2);
  }

  private static List<String> seen(Walk walk) {
    return walk.visits().stream()
        .map(it -> it.step().header().number() + " " + it.certain() + " " + it.standing())
        .toList();
  }

  private static FormerIds renames(Playbook playbook, Random random) {
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    playbook.facts().keySet().forEach(id -> rename(id, ids, random));
    playbook.conclusions().keySet().forEach(id -> rename(id, ids, random));
    playbook.visit(
        step -> {
          // what stands inside an include that is renamed itself is known by both names
          if (!step.id().isEmpty() && step.id().indexOf('.') < 0) {
            rename(step.id(), ids, random);
          }
          if (step instanceof Step.Ask ask && step.id().indexOf('.') < 0) {
            String owner = ids.getOrDefault(ask.id(), ask.id());
            Map<String, String> keys = new LinkedHashMap<>();
            ask.type().options().forEach(option -> rename(option.key(), keys, random));
            if (ask.type() instanceof AnswerType.Table table) {
              table.columns().forEach(column -> rename(column.key(), keys, random));
            }
            parts.put(owner, keys);
          }
        });
    return new FormerIds(ids, parts, Map.of(), Map.of());
  }

  private static void rename(String id, Map<String, String> names, Random random) {
    if (random.nextInt(3) == 0) {
      names.put(id, id + "-new");
    }
  }

  @Test
  void what_evidently_got_another_id_is_told_once_as_a_rename_wherever_it_is_used() {
    StringBuilder uses = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      uses.append("  - { tell: T")
          .append(i)
          .append(", sources: own-choice, when: { vorm: ja } }\n");
    }
    String text = "steps:\n  - { ask: Samen, id: vorm, answer: yes-no }\n" + uses;
    Playbook before = read(text, OTHER);
    Playbook after = read(text.replace("vorm", "samen"), OTHER);
    PlaybookDiff diff = PlaybookDiff.of(before, after, Sketch.DATE);
    assertThat(diff.differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Kind.RENAMED);
              assertThat(one.before()).isEqualTo("vorm");
              assertThat(one.after()).isEqualTo("samen");
              assertThat(one.level()).isEqualTo(Level.MAJOR);
            });
    assertThat(diff.outcome()).isEqualTo(Probability.NEVER);
    assertThat(DiffText.of(diff, null, Language.NL)).contains("was: vorm");
  }

  private static List<String> told(String before, String after) {
    return PlaybookDiff.of(read(before, OTHER), read(after, OTHER), Sketch.DATE)
        .differences()
        .stream()
        .map(it -> it.level() + " " + it.kind() + " " + it.name() + " " + it.before())
        .map(String::strip)
        .toList();
  }

  @Test
  void what_says_the_same_under_another_id_is_known_again_whatever_it_is() {
    String text =
        """
        facts: { oud: { oude-vraag: x } }
        conclusions: { stop: { text: Stop, sources: own-choice } }
        steps:
          - { ask: Vraag, id: oude-vraag, answer: choice, options: { x: Eerst, y: Dan, z: Slot } }
          - { tell: T, id: t, sources: own-choice, when: { oud: true, oude-vraag: [x, y] } }
          - { conclude-as: stop, when: { oude-vraag: y } }
        """;
    String renamed =
        text.replace("oud:", "nieuw:")
            .replace("oude-vraag", "vraag")
            .replace("stop", "einde")
            .replace("x: Eerst", "eerst: Eerst")
            .replace("y: Dan", "dan: Dan")
            .replace("vraag: x", "vraag: eerst")
            .replace("[x, y]", "[eerst, dan]")
            .replace("vraag: y", "vraag: dan");
    assertThat(told(text, renamed))
        .containsExactly(
            "MAJOR RENAMED vraag oude-vraag",
            "MAJOR RENAMED vraag.eerst x",
            "MAJOR RENAMED vraag.dan y",
            "PATCH RENAMED nieuw oud",
            "PATCH RENAMED einde stop");
  }

  @Test
  void an_option_that_only_seems_to_be_called_otherwise_is_no_rename_that_was_told() {
    String a = "{ ask: A, id: a, answer: choice, options: { x: X, z: Z } }";
    String b = a.replace("ask: A, id: a", "ask: B, id: b");
    String text = "steps: [" + a + ", " + b + "]\n";
    String told = b.replace("x: X", "y: { label: X, was: x }");
    assertThat(told(text, "steps: [" + a.replace("x: X", "y: X") + ", " + told + "]\n"))
        .containsExactly("MAJOR RENAMED a.y x", "MINOR RENAMED b.y x");
  }

  @Test
  void a_condition_on_how_an_included_playbook_ended_is_the_same_under_other_names() {
    String text =
        """
        steps:
          - { include: deel, id: d }
          - { tell: T, id: t, sources: own-choice, when: { d: { concluded: stop } } }
        """;
    String part =
        """
        conclusions: { stop: { text: Stop, sources: own-choice } }
        steps: [{ conclude-as: stop }]
        """;
    PlaybookDiff diff =
        PlaybookDiff.of(
            including(HEAD + text, part),
            including(
                HEAD
                    + text.replace("id: d }", "id: e, was: d }")
                        .replace("{ d: { concluded: stop }", "{ e: { concluded: einde }"),
                part.replace("stop: { text: Stop,", "einde: { text: Stop, was: stop,")
                    .replace("conclude-as: stop", "conclude-as: einde")),
            Sketch.DATE);
    assertThat(diff.differences())
        .extracting(it -> it.kind() + " " + it.name())
        .containsExactly("RENAMED e", "RENAMED e.einde");
  }

  @Test
  void what_its_editor_said_goes_before_what_is_likely() {
    String text =
        """
        steps:
          - { ask: Zelfde, id: a, answer: text }
          - { ask: Anders, id: b, answer: text }
        """;
    assertThat(
            told(
                text,
                text.replace("Zelfde, id: a", "Heel anders, id: c, was: a")
                    .replace("Anders, id: b", "Zelfde, id: d, was: b")))
        .containsExactly(
            "MINOR RENAMED c a",
            "PATCH REWORDED c Zelfde",
            "MINOR RENAMED d b",
            "PATCH REWORDED d Anders");
  }

  @Test
  void another_sort_of_question_or_step_is_not_the_same_under_another_id() {
    assertThat(
            told(
                "steps: [{ ask: Zelfde, id: a, answer: text }]\n",
                "steps: [{ ask: Zelfde, id: b, answer: date }]\n"))
        .containsExactly("MAJOR REMOVED a Zelfde", "MINOR ADDED b");
  }

  @Test
  void an_option_whose_label_stands_twice_is_not_guessed_at() {
    String text =
        "steps: [{ ask: A, id: a, answer: choice, options: { x: Zelfde, y: Zelfde, z: Z } }]\n";
    assertThat(told(text, text.replace("x:", "v:").replace("y:", "w:")))
        .containsExactly(
            "MAJOR REMOVED a.x", "MAJOR REMOVED a.y", "MINOR ADDED a.v", "MINOR ADDED a.w");
  }

  @Test
  void what_stands_in_an_included_playbook_is_not_guessed_at() {
    String text = "steps: [{ include: deel, id: d }]\n";
    String part = "{ ask: Waar, id: adres, answer: choice, options: { x: X, y: Y } }";
    PlaybookDiff diff =
        PlaybookDiff.of(read(text, part), read(text, part.replace("adres", "straat")), Sketch.DATE);
    assertThat(diff.differences())
        .extracting(it -> it.kind() + " " + it.name())
        .containsExactly("REMOVED d.adres", "ADDED d.straat");
    PlaybookDiff options =
        PlaybookDiff.of(read(text, part), read(text, part.replace("x: X", "z: X")), Sketch.DATE);
    assertThat(options.differences())
        .extracting(it -> it.kind() + " " + it.name())
        .containsExactly("REMOVED d.adres.x", "ADDED d.adres.z");
  }

  @Test
  void another_id_asks_for_more_than_a_patch_where_something_is_kept_or_made_under_it() {
    String text =
        """
        steps:
          - { tell: Lees, id: lees, sources: own-choice }
          - { do: Doe, id: doe, sources: own-choice }
          - { write: brief, id: brief, sources: own-choice }
          - { group: Groep, id: groep, steps: [{ tell: In, id: in, sources: own-choice }] }
        """;
    assertThat(
            told(
                text,
                text.replace("id: lees", "id: lees2, was: lees")
                    .replace("id: doe", "id: doe2, was: doe")
                    .replace("id: brief", "id: brief2, was: brief")
                    .replace("id: groep", "id: groep2, was: groep")))
        .containsExactly(
            "PATCH RENAMED lees2 lees",
            "MINOR RENAMED doe2 doe",
            "MINOR RENAMED brief2 brief",
            "PATCH RENAMED groep2 groep");
  }

  @Test
  void a_step_that_gets_an_id_or_loses_it_stays_the_same_step() {
    String text = "steps: [{ tell: Lees, sources: own-choice }]\n";
    String named = "steps: [{ tell: Lees, id: lees, sources: own-choice }]\n";
    assertThat(told(text, named)).containsExactly("PATCH CHANGED lees");
    assertThat(told(named, text)).containsExactly("PATCH CHANGED Lees lees");
  }

  @Test
  void of_two_like_documents_another_id_is_another_file() {
    String one = "  - { write: brief, id: a, sources: own-choice }\n";
    String text = "steps:\n" + one + one.replace("id: a", "id: b");
    assertThat(told(text, text.replace("id: a", "id: c").replace("id: b", "id: d")))
        .containsExactly("MINOR CHANGED c a", "MINOR CHANGED d b");
  }

  @Test
  void what_an_included_playbook_names_differs_under_the_id_it_has_there() {
    String text =
        """
        facts: { f: { x: ja } }
        conclusions: { stop: { text: Stop, sources: own-choice } }
        phases:
          - id: eerst
            title: Eerst
            steps: [{ ask: X, id: x, answer: yes-no }]
          - id: dan
            title: Dan
            steps: [{ conclude-as: stop, when: { f: true } }]
        """;
    String around = HEAD + "steps: [{ include: deel, id: d }]\n";
    PlaybookDiff diff =
        PlaybookDiff.of(
            including(around, text),
            including(
                around,
                text.replace("x: ja", "x: nee")
                    .replace("text: Stop", "text: Einde")
                    .replace("title: Dan", "title: Later")),
            Sketch.DATE);
    assertThat(diff.differences())
        .extracting(it -> it.subject() + " " + it.name() + " " + it.aspect())
        .containsExactly("PHASE d.dan title", "FACT d.f condition", "CONCLUSION d.stop text");
  }

  private static Playbook including(String playbook, String part) {
    return Playbooks.read(
            new PlaybookText(
                List.of(
                    new SourceFile("p/playbook.yaml", playbook),
                    new SourceFile(
                        "deel/playbook.yaml", HEAD.replace("id: p", "id: deel") + part))))
        .orElseThrow();
  }

  @Test
  void two_that_say_the_same_are_not_guessed_at() {
    String one = "  - { do: Bel, id: a, sources: own-choice }\n";
    String two = one + one.replace("id: a", "id: b");
    PlaybookDiff diff =
        PlaybookDiff.of(
            read("steps:\n" + two, OTHER),
            read("steps:\n" + two.replace("id: a", "id: c").replace("id: b", "id: d"), OTHER),
            Sketch.DATE);
    assertThat(diff.differences()).extracting(Difference::kind).doesNotContain(Kind.RENAMED);
  }
}
