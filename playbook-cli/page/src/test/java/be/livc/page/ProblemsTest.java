package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.view.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What can't be done is told in words, by the name of what is wrong; nothing is thrown. */
class ProblemsTest {
  private static final String PLAYBOOK =
      """
      format: 1
      id: proef
      version: 1.0.0
      language: nl
      title: Proef
      status: draft
      phases:
        - id: een
          title: Een
          sources: own-choice
          steps:
            - ask: Welke vorm?
              id: vorm
              answer: choice
              options:
                a: Alleen
                s: Samen
            - ask: Welke dag?
              id: dag
              answer: date
            - ask: Welke partners?
              id: partners
              answer: table
              columns:
                dienst: { label: Dienst, answer: text }
                sinds: { label: Sinds, answer: date }
                vast: { label: Vast, answer: yes-no, optional: true }
                reden: { label: Reden, answer: text, when: { vast: nee } }
            - do: Bel de partners.
              id: bellen
      """;

  private static final int TIMES = Boolean.getBoolean("livc.thorough") ? 20_000 : 500;

  private final Page page = Page.ofText("proef", PLAYBOOK);

  private static String problem(Map<String, Object> reply) {
    return (String) Page.object(reply, "problem").get("sentence");
  }

  private String asked(String name, Map<String, ?> members) {
    return problem(page.tryTo(name, members));
  }

  private static String said(PageEngine engine, String request) {
    return problem(Page.read(engine.call(request)));
  }

  @Test
  void what_is_no_request_is_told() {
    PageEngine engine = new PageEngine();
    for (String request : List.of("", "nee", "[]", "{", "{\"do\": null}", "{\"do\": 1.5}")) {
      assertThat(said(engine, request))
          .as(request)
          .isEqualTo("Deze pagina vroeg iets dat geen JSON is.");
    }
    assertThat(said(engine, "{}")).isEqualTo("In wat deze pagina vroeg, ontbreekt do.");
    assertThat(said(engine, "{\"do\": 3}"))
        .isEqualTo("In wat deze pagina vroeg, heeft do niet de juiste vorm.");
    assertThat(said(engine, "{\"do\": \"dansen\"}"))
        .isEqualTo("Deze pagina vroeg iets dat livc niet kent: dansen.");
    assertThat(said(engine, "{\"do\": \"state\", \"now\": \"2026-11-24T14:00:00+01:00\"}"))
        .isEqualTo("Er ligt nog geen draaiboek open.");
  }

  @Test
  void without_a_session_only_one_can_be_begun_or_taken_up() {
    assertThat(asked("state", Map.of())).isEqualTo("Er ligt nog geen sessie open.");
    assertThat(asked("start", Map.of())).isEqualTo("In wat deze pagina vroeg, ontbreekt name.");
    assertThat(asked("start", Map.of("name", "", "random", "12")))
        .isEqualTo("Er zijn 64 hexadecimale cijfers nodig die niemand kan voorspellen.");
    assertThat(asked("start", Map.of("name", "", "now", "morgen")))
        .isEqualTo("De tijd morgen is niet te lezen.");
    assertThat(asked("resume", Map.of("session", Map.of("id", "x"))))
        .isEqualTo("In wat deze pagina vroeg, ontbreekt texts.");
    Map<String, ?> empty = Map.of("id", "x", "log", "", "beside", "", "texts", Map.of());
    assertThat(asked("resume", Map.of("session", empty)))
        .isEqualTo(
            "Deze sessie is niet meer te lezen. Heb je ze als bestand bewaard? Ga dan daarmee"
                + " verder.");
    assertThat(asked("import", Map.of("base64", "!"))).isEqualTo("base64 is geen base64.");
    assertThat(asked("import", Map.of("base64", "bmVl")))
        .startsWith("Dit bestand is geen sessie van livc");
  }

  @Test
  void what_is_unknown_is_told_by_its_name() {
    page.ask("start", Map.of("name", ""));
    Map<String, ?> keys = Map.of("keys", List.of("x"));
    assertThat(asked("question", Map.of("question", "niets")))
        .isEqualTo("Dit draaiboek heeft geen vraag niets.");
    assertThat(asked("answer", Map.of("question", "niets", "value", keys)))
        .isEqualTo("Dit draaiboek heeft geen vraag niets.");
    assertThat(asked("answer", Map.of("question", "vorm", "value", keys)))
        .isEqualTo("Deze vraag heeft geen keuze x.");
    assertThat(asked("answer", Map.of("question", "vorm")))
        .isEqualTo("In wat deze pagina vroeg, ontbreekt value.");
    assertThat(asked("answer", Map.of("question", "vorm", "value", Map.of())))
        .isEqualTo("In wat deze pagina vroeg, heeft value niet de juiste vorm.");
    assertThat(asked("answer", Map.of("question", "dag", "value", keys)))
        .isEqualTo("Bij date past geen antwoord met keys.");
    assertThat(asked("answer", Map.of("question", "dag", "value", Map.of("rows", List.of()))))
        .isEqualTo("Bij dag past geen antwoord met rows.");
    Map<String, ?> cells = Map.of("cells", Map.of("weg", Map.of("typed", "x")));
    assertThat(
            asked(
                "answer", Map.of("question", "partners", "value", Map.of("rows", List.of(cells)))))
        .isEqualTo("Deze tabel heeft geen kolom weg.");
    assertThat(asked("draft", Map.of("question", "vorm", "value", keys)))
        .isEqualTo("Een antwoord op vorm heeft geen delen om apart te bewaren.");
    assertThat(asked("confirm", Map.of("question", "vorm")))
        .isEqualTo("Bij vorm is er geen antwoord om over te nemen.");
    assertThat(asked("tick", Map.of("task", "x"))).isEqualTo("Deze takenlijst heeft geen taak x.");
    assertThat(asked("why", Map.of("task", "x"))).isEqualTo("Deze takenlijst heeft geen taak x.");
    assertThat(asked("note", Map.of("step", "x", "text", "y")))
        .isEqualTo("Dit draaiboek heeft geen stap x.");
    assertThat(asked("date", Map.of("day", "2026-13-01")))
        .isEqualTo("De dag in day is niet te lezen: 2026-13-01.");
    assertThat(asked("tasks", Map.of("by", "kleur")))
        .isEqualTo("kleur is geen volgorde van taken.");
    assertThat(asked("tasks", Map.of("filter", "rood")))
        .isEqualTo("rood is geen deel van de takenlijst.");
    assertThat(asked("document", Map.of("document", "x", "format", "pdf")))
        .isEqualTo("pdf is hier geen formaat.");
    assertThat(asked("document", Map.of("document", "x", "format", "docx")))
        .isEqualTo("Deze sessie vraagt geen document x dat al gemaakt kan worden.");
    assertThat(asked("fiche", Map.of("query", "x")))
        .isEqualTo("Bij deze pagina hoort geen fiche met vragen en antwoorden.");
    assertThat(asked("migration", Map.of()))
        .isEqualTo("Deze sessie loopt al op versie 1.0.0, met dezelfde tekst.");
  }

  @Test
  void a_playbook_that_is_missing_or_wrong_is_told_with_what_is_wrong() {
    Page other = new Page();
    Map<String, ?> files = Map.of("proef/playbook.yaml", PLAYBOOK.replace("title: Proef\n", ""));
    Map<String, Object> reply =
        other.tryTo(
            "open",
            Map.of("playbook", "proef", "files", files, "templates", Map.of(), "released", true));
    assertThat(problem(reply)).isEqualTo("Het draaiboek proef heeft fouten of ontbreekt.");
    assertThat(Page.texts(Page.object(reply, "problem"), "detail").get(0)).contains("title");
    assertThat(
            problem(
                other.tryTo(
                    "open", Map.of("playbook", "proef", "files", Map.of(), "templates", Map.of()))))
        .isEqualTo("Het draaiboek proef heeft fouten of ontbreekt.");
  }

  @Test
  void a_wrong_answer_is_refused_where_it_is_wrong_with_what_may_be_meant() {
    page.ask("start", Map.of("name", ""));
    Map<String, Object> month =
        page.ask("answer", Map.of("question", "dag", "value", Map.of("typed", "maart 2021")));
    Map<String, Object> refused = Page.object(month, "refused");
    assertThat((String) refused.get("sentence")).startsWith("Welke dag in maart 2021?");
    assertThat(refused.get("offer"))
        .isEqualTo(Map.of("label", "Neem 1 maart 2021", "value", Map.of("typed", "1/3/2021")));
    Map<String, ?> good =
        Map.of("cells", Map.of("dienst", typed("OCMW"), "sinds", typed("1/2/2020")));
    Map<String, ?> bad =
        Map.of("cells", Map.of("dienst", typed("CLB"), "sinds", typed("31/2/2020")));
    Map<String, Object> table =
        page.ask(
            "answer", Map.of("question", "partners", "value", Map.of("rows", List.of(good, bad))));
    assertThat(Page.object(table, "refused"))
        .containsEntry("row", 1L)
        .containsEntry("column", "sinds");
    Map<String, Object> row =
        page.ask("row", Map.of("question", "partners", "cells", Map.of("sinds", typed("x"))));
    assertThat(Page.texts(row, "asked")).containsExactly("dienst", "sinds", "vast");
    assertThat(Page.objects(row, "refused"))
        .singleElement()
        .matches(it -> it.get("column").equals("sinds"));
    Map<String, ?> no = Map.of("vast", Map.of("keys", List.of("nee")));
    Map<String, Object> asked = page.ask("row", Map.of("question", "partners", "cells", no));
    assertThat(Page.texts(asked, "asked")).containsExactly("dienst", "sinds", "vast", "reden");
    assertThat(Page.objects(asked, "refused")).isEmpty();
  }

  private static Map<String, String> typed(String text) {
    return Map.of("typed", text);
  }

  @Test
  void what_looks_personal_is_asked_about_before_it_is_kept() {
    Map<String, Object> reply = page.ask("start", Map.of("name", "nr. 85.07.30-033.28"));
    assertThat(Page.texts(reply, "doubts"))
        .containsExactly("\"85.07.30-033.28\" lijkt op een rijksregisternummer. Toch zo bewaren?");
    assertThat(page.kept).isEmpty();
    page.ask("start", Map.of("name", "nr. 85.07.30-033.28", "sure", true));
    assertThat(page.kept).isNotEmpty();
    Map<String, Object> note = page.ask("note", Map.of("step", "", "text", "an@voorbeeld.be"));
    assertThat(note).containsOnlyKeys("doubts");
  }

  @Test
  void a_name_is_one_s_own_and_not_too_long() {
    Map<String, Object> taken = page.ask("start", Map.of("name", "a", "taken", List.of("A")));
    assertThat(Page.object(taken, "refused").get("sentence"))
        .isEqualTo("Er is al een sessie met de naam \"a\". Kies een andere naam.");
    assertThat(page.ask("start", Map.of("name", "a".repeat(81)))).containsOnlyKeys("refused");
    Map<String, Object> offered =
        page.ask("start", Map.of("name", "", "taken", List.of("Proef 24-11-2026")));
    assertThat(Page.object(Page.object(offered, "state"), "session").get("name"))
        .isEqualTo("Proef 24-11-2026 (2)");
  }

  @Test
  void nothing_is_thrown_whatever_is_asked() {
    Random random = new Random(17);
    page.ask("start", Map.of("name", ""));
    List<String> names = ContractTest.requests();
    List<Object> values =
        List.of(
            "",
            "vorm",
            "dag",
            "partners",
            "bellen",
            "docx",
            "zip",
            "2026-11-24",
            7,
            true,
            List.of(),
            List.of("a", 1),
            Map.of(),
            Map.of("typed", "x"),
            Map.of("keys", List.of()),
            Map.of("entries", List.of(Map.of())),
            Map.of("rows", List.of(Map.of("cells", 3))));
    List<String> members =
        List.of(
            "question",
            "value",
            "task",
            "name",
            "by",
            "filter",
            "format",
            "as",
            "document",
            "session",
            "base64",
            "cells",
            "query",
            "entry",
            "step",
            "text",
            "day",
            "whom",
            "show");
    for (int i = 0; i < TIMES; i++) {
      Map<String, Object> asked = new LinkedHashMap<>();
      for (int j = 0; j < 4; j++) {
        asked.put(
            members.get(random.nextInt(members.size())), values.get(random.nextInt(values.size())));
      }
      String name = names.get(random.nextInt(names.size()));
      assertThat(page.tryTo(name.equals("open") ? "state" : name, asked))
          .as(Json.write(asked))
          .isNotNull();
    }
  }
}
