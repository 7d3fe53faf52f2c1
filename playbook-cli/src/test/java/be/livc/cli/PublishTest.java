package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
  private static final String SMALL =
      """
      format: 1
      id: klein
      version: 1.0.0
      language: nl
      title: Klein
      status: draft
      phases:
        - id: start
          title: Start
          steps:
            - ask: Begin je?
              id: begin
              why: Dan kan het verder.
              answer: yes-no
              sources: own-choice
            - do: Begin.
              id: beginnen
              when: { begin: ja }
              sources: own-choice
      """;

  @TempDir Path folder;
  private Livc livc;
  private Path out;
  private Path shelf;

  @BeforeEach
  void shelf() throws IOException {
    shelf = Files.createDirectories(folder.resolve("stuk"));
    out = folder.resolve("pagina");
    livc = new Livc(folder);
  }

  private Livc.Run publish(String... words) {
    List<String> all = new ArrayList<>(List.of("playbook", "publish"));
    all.addAll(List.of(words));
    return livc.run(all.toArray(String[]::new));
  }

  private String page(String id) throws IOException {
    return Files.readString(out.resolve(id + ".html"));
  }

  private Livc.Run verify(String id) {
    return publish("--verify", out.resolve(id + ".html").toString());
  }

  private void write(String text) throws IOException {
    Path own = Files.createDirectories(shelf.resolve("klein"));
    Files.writeString(own.resolve("playbook.yaml"), text);
    livc.with("LIVC_PLAYBOOKS", shelf.toString());
  }

  @Test
  void the_last_release_becomes_one_file_that_says_what_it_is() throws IOException {
    Livc.Run run = publish("livc-r", "livc-r-casus", "--out", out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("draaiboek livc-r@2.1.0", "draaiboek livc-r-casus@2.1.0");
    assertThat(run.err()).contains("Open het bestand");
    try (var files = Files.list(out)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("livc-r.html", "livc-r-casus.html", "index.html");
    }
    assertThat(page("livc-r"))
        .contains("<title>Draaiboek LIVC R</title>")
        .contains("playbook=livc-r@2.1.0")
        .contains("\"working\": false")
        .doesNotContain("<script src=", "<link ");
    assertThat(page("livc-r").getBytes(StandardCharsets.UTF_8).length).isLessThan(4_000_000);
  }

  @Test
  void what_was_withdrawn_is_not_published_any_more_and_its_page_is_known_for_it()
      throws IOException {
    try (var files = Files.walk(Path.of("src/test/resources/releases"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = shelf.resolve(Path.of("src/test/resources/releases").relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    livc.with("LIVC_PLAYBOOKS", shelf.toString());
    Livc.Run before = publish("proef@1.0.0", "--out", out.toString());
    assertThat(before.code()).as(before.err()).isZero();
    assertThat(verify("proef").out()).doesNotContain("ingetrokken");
    livc.run(
        "playbook",
        "release",
        "proef",
        "--withdraw",
        "1.0.0",
        "--reason",
        "Artikel 4 veranderde",
        "--use",
        "proef");

    String said = "1.0.0 is ingetrokken op 24 november 2026: Artikel 4 veranderde.";
    assertThat(verify("proef").out()).contains(said);
    Livc.Run after = publish("proef@1.0.0", "--out", out.toString());
    assertThat(after.code()).isEqualTo(2);
    assertThat(after.err()).contains(said);
    assertThat(publish("proef", "--out", out.toString()).err()).doesNotContain(said);
  }

  @Test
  void the_list_names_all_with_the_sheet_to_search_and_is_told_from_one_that_was_changed()
      throws IOException {
    Livc.Run run =
        publish("livc-r", "livc-r-casus", "--fiche", "livc-r-fiche", "--out", out.toString());

    assertThat(run.out()).contains("lijst van 2 draaiboeken");
    assertThat(page("index"))
        .contains("index=livc-r@2.1.0,livc-r-casus@2.1.0 sheet=livc-r-fiche@2.0.1 digest=")
        .contains("<a href=\"livc-r.html\">Draaiboek LIVC R</a>")
        .contains("<a href=\"livc-r-casus.html\">")
        .contains("\"livc-r-fiche/releases/2.0.1.yaml\": ")
        .doesNotContain("\"livc-r/releases/2.1.0.yaml\": ", "<script src=", "<link ");
    Livc.Run same = verify("index");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out()).contains("lijst van 2 draaiboeken");
    Files.writeString(
        out.resolve("index.html"), page("index").replace("href=\"livc-r.html", "href=\"x.html"));
    assertThat(verify("index").out()).contains("  wat rond de andere delen staat\n");
  }

  @Test
  void without_a_sheet_the_list_needs_no_script() throws IOException {
    publish("livc-r-informatie-delen", "--out", out.toString());

    assertThat(page("index"))
        .contains("script-src 'none'", "<a href=\"livc-r-informatie-delen.html\">")
        .doesNotContain("<script", "<noscript");
    assertThat(verify("index").code()).isZero();
  }

  @Test
  void the_engine_is_written_for_a_page_of_ones_own_with_what_opens_a_playbook()
      throws IOException {
    Livc.Run run = publish("livc-r-informatie-delen", "--engine", "--out", out.toString());

    assertThat(run.code()).as(run.err()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("livc.js", "livc.d.ts", "livc-r-informatie-delen.json");
    }
    assertThat(Files.readString(out.resolve("livc.js"))).startsWith("var livc=");
    assertThat(Files.readString(out.resolve("livc.d.ts"))).contains("declare namespace livc");
    assertThat(Files.readString(out.resolve("livc-r-informatie-delen.json")))
        .startsWith("{\n  \"do\": \"open\",\n  \"playbook\": ");
    assertThat(publish("--engine", "--out", out.resolve("alleen").toString()).code()).isZero();
    assertThat(publish("--engine").err()).contains("--out");
  }

  @Test
  void the_program_tells_a_page_of_its_own_from_one_that_was_changed() throws IOException {
    publish("livc-r-casus", "--fiche", "livc-r-fiche", "--out", out.toString());

    Livc.Run same = verify("livc-r-casus");
    assertThat(same.code()).as(same.err()).isZero();
    assertThat(same.out()).contains("livc-r-casus@2.1.0");
    assertThat(same.out().replace("\n", " ")).contains("is wat deze livc publiceert");
    Files.writeString(
        out.resolve("livc-r-casus.html"),
        page("livc-r-casus").replace("Is er nu gevaar", "Is er nooit gevaar"));
    Livc.Run other = verify("livc-r-casus");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.out()).contains("  livc-r-casus/releases/2.1.0.yaml\n");
    assertThat(other.out()).doesNotContain("het programma in de pagina");
  }

  @Test
  void a_page_of_what_is_not_here_and_what_is_no_page_are_told() throws IOException {
    write(SMALL);
    publish("klein", "--working", "--out", out.toString());
    Livc.Run elsewhere =
        new Livc(folder)
            .run("playbook", "publish", "--verify", out.resolve("klein.html").toString());
    assertThat(elsewhere.code()).isEqualTo(3);
    assertThat(elsewhere.err()).contains("klein").contains("--playbooks");
    for (String text : List.of("", "<html></html>", "livc-page", "\0\1\2")) {
      Files.writeString(out.resolve("klein.html"), text);
      assertThat(verify("klein").err()).contains("is geen pagina van livc");
    }
    assertThat(verify("weg").code()).isEqualTo(3);
  }

  @Test
  void a_text_that_is_worked_on_is_published_only_when_that_is_asked_and_says_so()
      throws IOException {
    write(SMALL);
    Livc.Run refused = publish("klein", "--out", out.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("nog geen versie vrijgegeven", "--working");

    assertThat(publish("klein", "--working", "--out", out.toString()).code()).isZero();
    assertThat(page("klein")).contains("\"working\": true");
    assertThat(verify("klein").code()).isZero();
    write(SMALL.replace("Begin je?", "Begin je nu?"));
    assertThat(verify("klein").out()).contains("klein/playbook.yaml").contains("(digest)");
  }

  @Test
  void nothing_is_published_of_a_text_with_errors_and_the_way_to_see_them_is_told()
      throws IOException {
    write(SMALL.replace("begin: ja }", "onbekend: ja }"));
    Livc.Run wrong = publish("klein", "--working", "--out", out.toString());
    assertThat(wrong.code()).isEqualTo(1);
    write(
        SMALL.replace(
            "      - do: Begin.",
            "      - write: bestaat-niet\n        id: brief\n"
                + "        sources: own-choice\n      - do: Begin."));
    Livc.Run template = publish("klein", "--working", "--out", out.toString());
    assertThat(template.code()).isEqualTo(1);
    assertThat(template.err()).contains("1 fout").contains("livc playbook check klein");

    assertThat(out).doesNotExist();
  }

  @Test
  void nothing_is_published_of_a_text_whose_scenarios_fail() throws IOException {
    write(SMALL);
    Path scenarios = Files.createDirectories(shelf.resolve("klein/scenarios"));
    Files.writeString(
        scenarios.resolve("een.yaml"),
        "title: Een\n"
            + "playbook: klein\n"
            + "on: 2026-11-24\n"
            + "answers:\n"
            + "  begin: nee\n"
            + "expect:\n"
            + "  tasks: [beginnen]\n");

    Livc.Run run = publish("klein", "--working", "--out", out.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("livc playbook test klein");
    assertThat(out).doesNotExist();
  }

  @Test
  void of_several_all_are_written_or_none() throws IOException {
    write(SMALL.replace("begin: ja }", "onbekend: ja }"));

    assertThat(publish("livc-r", "klein", "--working", "--out", out.toString()).code())
        .isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_house_style_goes_into_the_page_and_a_file_that_is_none_is_refused() throws IOException {
    Path css = Files.writeString(folder.resolve("stijl.css"), "h1 { color: #123456 }");
    Path word = Files.writeString(folder.resolve("stijl.docx"), "geen document van Word");
    String[] words = {"livc-r-informatie-delen", "--out", out.toString(), "--house-style"};

    assertThat(publish(with(words, css.toString())).code()).isZero();
    assertThat(page("livc-r-informatie-delen")).contains("h1 { color: #123456 }");
    assertThat(verify("livc-r-informatie-delen").out()).contains("  huisstijl.css\n");
    assertThat(
            publish(
                    "--verify",
                    out.resolve("livc-r-informatie-delen.html").toString(),
                    "--house-style",
                    css.toString())
                .code())
        .isZero();
    assertThat(publish(with(words, word.toString())).err()).contains("geen document van Word");
    assertThat(publish(with(words, folder.toString())).code()).isEqualTo(2);
    assertThat(publish(with(words, folder.resolve("weg.css").toString())).code()).isEqualTo(3);
  }

  private static String[] with(String[] words, String last) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @Test
  void what_is_asked_wrongly_is_told() {
    String to = out.toString();
    assertThat(publish("--out", to).err()).contains("welke draaiboeken");
    assertThat(publish("livc-r").err()).contains("--out");
    assertThat(publish("livc-r-fiche", "--out", to).err()).contains("--fiche livc-r-fiche");
    assertThat(publish("livc-r", "--fiche", "livc-r-casus", "--out", to).err())
        .contains("geen fiche");
    assertThat(publish("livc-r", "--working", "--released", "--out", to).code()).isEqualTo(2);
    assertThat(publish("livc-r@2.0.0", "--working", "--out", to).code()).isEqualTo(2);
    assertThat(publish("livc-r", "livc-r@2.0.0", "--out", to).err()).contains("twee keer");
    assertThat(publish("livc-x", "--out", to).code()).isEqualTo(3);
    assertThat(publish("--verify", to, "--engine").code()).isEqualTo(2);
    assertThat(publish("livc-r@9.9.9", "--out", to).code()).isEqualTo(3);
    assertThat(publish("livc-r", "--verify", to).code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }
}
