package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A playbook to start from. */
class NewTest {
  @TempDir Path folder;

  private Livc.Run livc(String... words) {
    return new Livc(folder).run(words);
  }

  @Test
  void what_it_says_to_do_next_finds_nothing_wrong() {
    Livc.Run made = livc("playbook", "new", "mijn-overleg");
    assertThat(made.code()).as(made.err()).isZero();
    List<String> next =
        made.out().lines().filter(line -> line.startsWith("  livc playbook ")).toList();
    assertThat(next).hasSize(3);
    Livc.Run check = run(next.get(0), "--strict");
    assertThat(check.code()).isZero();
    assertThat(check.out()).startsWith("Geen fouten gevonden in mijn-overleg.");
    Livc.Run test = run(next.get(1));
    assertThat(test.code()).isZero();
    assertThat(test.out())
        .contains("stappen: 4 van 4 (100 %)")
        .contains("opties: 2 van 2 (100 %)")
        .contains("Scenario's: 2. Niet in orde: 0.");
    Livc.Run start = new Livc(folder).typing("Proef\nnee\nstop\n", words(next.get(2)));
    assertThat(start.out()).contains("Voorbeeld van een draaiboek, versie 0.1.0");
    Livc.Run format = livc("playbook", "format", "--check", folder.resolve("playbooks").toString());
    assertThat(format.out()).isEqualTo("Bestanden: 3. Nog niet in huisvorm: 0.\n");
    assertThat(livc("playbook", "show", "mijn-overleg", "--playbooks", own()).out())
        .contains("Dit is een ontwerp.");
  }

  private String own() {
    return folder.resolve("playbooks").toString();
  }

  private Livc.Run run(String line, String... more) {
    List<String> words = new ArrayList<>(List.of(words(line)));
    words.addAll(List.of(more));
    return livc(words.toArray(new String[0]));
  }

  private static String[] words(String line) {
    return line.strip().substring("livc ".length()).split(" ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ons: 1 # 2", "\"Aan\" 'tafel'", "- lijst", "yes", "a\\b", "2026"})
  void any_title_is_kept_as_it_was_typed(String title) {
    assertThat(livc("playbook", "new", "los", "--title", title).code()).isZero();
    Livc.Run check =
        livc("playbook", "check", "los", "--strict", "--playbooks", own(), "--templates", own());
    assertThat(check.out()).contains("reference/unknown-template").doesNotContain("[yaml");
    assertThat(livc("playbook", "list", "--json", "--playbooks", own()).out())
        .contains("\"title\": \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    assertThat(livc("playbook", "format", "--check", own()).code()).isZero();
  }

  @Test
  void a_playbook_with_any_title_passes_check_and_test() {
    List<String> hard =
        List.of(
            "{x}",
            "{entry.naam} en \\{",
            "}",
            "- {a: b}",
            "# 1",
            ": ",
            "*vet* _schuin_ `code`",
            "|",
            ">-",
            "@",
            "%",
            "&anker",
            "!tag",
            "null",
            "~",
            "'t Is \"zo\"",
            "\\",
            "${playbook}",
            "<#if x>",
            "<b>",
            "é\u00a0ü",
            "\uD83D\uDE00 overleg",
            "x".repeat(3_000),
            "---",
            "@id@");
    Random random = new Random(7);
    for (int seed = 0; seed < 30; seed++) {
      String title =
          hard.get(seed % hard.size()) + (seed < hard.size() ? "" : hard.get(random.nextInt(25)));
      Livc.Run made = livc("playbook", "new", "los-" + seed, "--title", title);
      assertThat(made.code()).as(title + made.err()).isZero();
      List<String> next = made.out().lines().filter(it -> it.startsWith("  livc ")).toList();
      Livc.Run check = run(next.get(0), "--strict");
      assertThat(check.code()).as(title + check.out()).isZero();
      assertThat(run(next.get(1)).code()).as(title).isZero();
    }
    assertThat(livc("playbook", "format", "--check", own()).code()).isZero();
  }

  @Test
  void braces_in_a_title_are_shown_as_they_were_typed() {
    livc("playbook", "new", "los", "--title", "Ons {x} overleg");
    assertThat(livc("playbook", "list", "--playbooks", own()).out()).contains("Ons {x} overleg");
    assertThat(livc("playbook", "show", "los", "--playbooks", own()).out())
        .contains("Ons {x} overleg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"een\ntwee", "een\r", "een\ttwee", "een\u2028twee", "een\u0000"})
  void a_title_of_more_lines_is_refused(String title) {
    Livc.Run run = livc("playbook", "new", "los", "--title", title);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Een titel staat op één regel");
    assertThat(folder.resolve("playbooks")).doesNotExist();
  }

  @Test
  void nothing_that_is_there_is_written_over() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path template = Files.writeString(templates.resolve("los-agenda.md.ftl"), "van mij");
    Livc.Run run = livc("playbook", "new", "los", "--dir", own());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("los-agenda.md.ftl bestaat al");
    assertThat(template).hasContent("van mij");
    assertThat(folder.resolve("playbooks")).doesNotExist();
    Files.delete(template);
    assertThat(livc("playbook", "new", "los", "--dir", own()).code()).isZero();
    assertThat(livc("playbook", "new", "los", "--playbooks", own()).err())
        .startsWith("Er is al een draaiboek \"los\".");
    assertThat(livc("playbook", "new", "los", "--dir", own()).err()).contains("bestaat al");
  }

  @Test
  void files_go_where_the_editor_keeps_hers() throws IOException {
    Path playbooks = Files.createDirectories(folder.resolve("draai boeken"));
    Path templates = Files.createDirectories(folder.resolve("sjablonen"));
    Livc.Run run =
        new Livc(folder)
            .with("LIVC_PLAYBOOKS", playbooks.toString())
            .with("LIVC_TEMPLATES", templates.toString())
            .run("playbook", "new", "los", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> made = Files.walk(folder)) {
      List<String> files = made.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
      assertThat(files).hasSize(4).allMatch(file -> run.out().contains(file));
    }
    assertThat(playbooks.resolve("los/playbook.yaml")).exists();
    assertThat(templates.resolve("los-agenda.md.ftl")).exists();
  }
}
