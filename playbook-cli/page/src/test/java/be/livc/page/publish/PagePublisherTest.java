package be.livc.page.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.page.PageEngine;
import be.livc.page.publish.PageDifference.Different;
import be.livc.page.publish.PageDifference.Part;
import be.livc.page.wire.HeldFiles;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePublisherTest {
  private static final String SKELETON =
      """
      <!doctype html>
      <html lang="nl">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="">
      <meta name="livc-page" content="">
      <title></title>
      <link rel="stylesheet" href="page.css">
      </head>
      <body></body>
      </html>
      """;

  private static final String BODY =
      """
      <body>
      <script type="application/json" id="content"></script>
      <script src="engine.js"></script>
      <script src="page.js"></script>
      </body>
      """;

  private final PageContent.Shelf shelf =
      new PageContent.Shelf(PlaybookLibrary.of(List.of()), Templates.of(List.of()));

  @TempDir Path folder;

  private static PageResources parts(String engine) {
    Map<String, String> parts =
        Map.of(
            "skeleton.html",
            SKELETON,
            "page.html",
            BODY,
            "page.css",
            "body { color: black }\r\n",
            "engine.js",
            engine,
            "page.js",
            "livc.call('{}')\n");
    return name -> Optional.ofNullable(parts.get(name));
  }

  private PageContent released(String named) {
    return PageContent.of(shelf.library().load(named), null, false, shelf);
  }

  private static String page(PageContent content, String engine) {
    return text(PagePublisher.of(parts(engine)).page(content, PageHome.BROWSER));
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  @Test
  void a_page_says_what_it_is_before_anything_else() {
    PageContent content = released("livc-r@2.1.0");

    assertThat(page(content, "var livc"))
        .startsWith("<!doctype html>\n<html lang=\"nl\">\n")
        .contains("<title>Draaiboek LIVC R</title>")
        .contains("content=\"playbook=livc-r@2.1.0 sheet= digest=" + content.stamp().digest());
    assertThat(PageDifference.stamp(page(content, "x").getBytes(StandardCharsets.UTF_8)))
        .contains(content.stamp());
  }

  @Test
  void the_policy_allows_its_own_parts_and_no_other() throws Exception {
    String page = page(released("livc-r@2.1.0"), "var livc = 1;\r\nvar x;");
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();

    assertThat(policy.group(1))
        .startsWith("default-src 'none'; script-src 'sha256-")
        .contains("connect-src 'none'", "base-uri 'none'", "form-action 'none'")
        .doesNotContain("unsafe", "*", "http");
    Matcher parts = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL).matcher(page);
    List<String> hashes = new ArrayList<>();
    while (parts.find()) {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(parts.group(2).getBytes(StandardCharsets.UTF_8));
      hashes.add("'sha256-" + Base64.getEncoder().encodeToString(sum) + "'");
    }
    assertThat(hashes).hasSize(3).allSatisfy(hash -> assertThat(policy.group(1)).contains(hash));
  }

  @Test
  void only_the_page_of_a_server_may_speak_and_only_to_it() {
    byte[] page =
        PagePublisher.of(parts("x"))
            .page(released("livc-r@2.1.0"), new PageHome(PageHome.Kind.STORE, "/a/"));

    assertThat(text(page))
        .contains("connect-src 'self';")
        .contains("\"home\": \"store\"")
        .contains("\"base\": \"/a/\"");
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    assertThat(page(released("livc-r@2.1.0"), "x")).isEqualTo(page(released("livc-r@2.1.0"), "x"));
  }

  @Test
  void nothing_in_a_text_ends_a_part() throws Exception {
    Path own = Files.createDirectories(folder.resolve("een"));
    Files.writeString(
        own.resolve("playbook.yaml"),
        """
        format: 1
        id: een
        version: 1.0.0
        language: nl
        title: Een </title><script>alert(1)</script> en <!-- wat
        status: draft
        phases:
          - id: start
            title: Start </script><script>alert(2)</script>
            steps:
              - tell: Hallo <!-- daar
                sources: own-choice
        """);
    PlaybookLibrary library = PlaybookLibrary.of(List.of(folder));
    PageContent content =
        PageContent.of(
            library.load("een"),
            null,
            true,
            new PageContent.Shelf(library, Templates.of(List.of())));

    String page = page(content, "var a = '</script><!-- </SCRIPT>';");

    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
    assertThat(Pattern.compile("(?i)</script>").matcher(page).results()).hasSize(3);
    assertThat(Pattern.compile("</title>").matcher(page).results()).hasSize(1);
    assertThat(page)
        .doesNotContain("<!--")
        .contains("var a = '<\\/script><\\!-- <\\/SCRIPT>';")
        .contains("\"working\": true")
        .contains("playbook=een sheet= ");
  }

  @Test
  @SuppressWarnings("unchecked")
  void the_files_are_read_to_the_same_text_wherever_they_stood() {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of("../../playbooks")));
    for (String named : List.of("livc-r-casus", "livc-r", "livc-r@1.0.0", "livc-r-casus@2.1.0")) {
      boolean working = named.indexOf('@') < 0;
      PageContent content =
          PageContent.of(
              library.load(named),
              library.load("livc-r-fiche"),
              working,
              new PageContent.Shelf(library, shelf.templates()));
      Map<String, Object> open = (Map<String, Object>) content.shape(PageHome.BROWSER).get("open");
      Map<String, Object> files = (Map<String, Object>) open.get("files");
      List<SourceFile> first = new ArrayList<>();
      files.forEach(
          (name, file) -> {
            if (file instanceof String text) {
              first.add(new SourceFile(name, text));
            }
          });

      assertThat(first.get(0).name()).isEqualTo(open.get("playbook"));
      assertThat(files.keySet()).allMatch(it -> !it.contains("..") && !it.startsWith("/"));
      assertThat(files).containsKey((String) open.get("fiche"));
      assertThat(Playbooks.read(new PlaybookText(first)).text().digest())
          .isEqualTo(library.load(named).text().digest());
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void the_engine_opens_what_stands_in_the_page() {
    for (String named : List.of("livc-r@2.1.0", "livc-r-casus")) {
      PageContent content =
          PageContent.of(
              shelf.library().load(named),
              shelf.library().load("livc-r-fiche"),
              named.indexOf('@') < 0,
              shelf);
      Map<String, Object> request =
          new LinkedHashMap<>((Map<String, Object>) content.shape(PageHome.BROWSER).get("open"));
      request.put("do", "open");
      request.put("now", "2026-11-29T14:02:00+01:00");
      request.put("random", "0".repeat(64));

      String reply = new PageEngine().call(Json.write(request));

      assertThat(reply)
          .doesNotContain("\"problem\"")
          .contains(content.stamp().digest())
          .contains("\"fiche\": true");
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void what_is_read_in_place_of_yaml_goes_along_and_belongs_to_these_texts() {
    Map<String, Object> open =
        (Map<String, Object>) released("livc-r@2.1.0").shape(PageHome.BROWSER).get("open");
    HeldFiles files = HeldFiles.of((Map<String, Object>) open.get("files"));
    String root = (String) open.get("playbook");

    Optional<CompiledPlaybook> read =
        CompiledPlaybook.read(files.compiled(root).orElseThrow(), root, files);

    assertThat(read.orElseThrow().playbook())
        .isEqualTo(shelf.library().load("livc-r@2.1.0").orElseThrow());
  }

  @Test
  @SuppressWarnings("unchecked")
  void only_the_templates_that_are_used_go_along_with_what_they_include() {
    Map<String, Object> open =
        (Map<String, Object>) released("livc-r-casus@2.1.0").shape(PageHome.BROWSER).get("open");
    Map<String, Object> templates = (Map<String, Object>) open.get("templates");

    assertThat(templates).containsKeys("uitnodiging-casus.md.ftl", "huisstijl.docx");
    assertThat(templates).doesNotContainKeys("besluit-oprichting.md.ftl", "README.md", "LICENSE");
    assertThat(templates.get("huisstijl.docx")).isInstanceOf(Map.class);
    Map<String, Object> all =
        (Map<String, Object>)
            ((Map<String, Object>) released("livc-r@2.1.0").shape(PageHome.BROWSER).get("open"))
                .get("templates");
    assertThat(all).containsKeys("besluit-oprichting.md.ftl", "_besluit-ondertekening.md.ftl");
  }

  @Test
  void a_house_style_of_ones_own_goes_before_that_of_the_templates() {
    Map<String, byte[]> style = new LinkedHashMap<>();
    style.put("huisstijl.css", "h1 { color: red }".getBytes(StandardCharsets.UTF_8));
    PageContent content =
        PageContent.of(
            shelf.library().load("livc-r@2.1.0"),
            null,
            false,
            new PageContent.Shelf(shelf.library(), new HouseStyle(style).on(shelf.templates())));

    assertThat(page(content, "x")).contains("\"huisstijl.css\": \"h1 { color: red }\"");
  }

  @Test
  void what_differs_is_told_by_part() {
    byte[] mine = page(released("livc-r@2.1.0"), "x").getBytes(StandardCharsets.UTF_8);
    String theirs = text(mine);

    assertThat(PageDifference.between(mine, mine)).isEmpty();
    assertThat(differing(mine, theirs.replace("<body>", "<body class=a>")))
        .containsExactly(new Different(Part.FRAME, ""));
    assertThat(differing(mine, theirs.replace("color: black", "color: white")))
        .containsExactly(new Different(Part.STYLE, ""));
    assertThat(differing(mine, theirs.replace("livc.call('{}')", "livc.call('')")))
        .containsExactly(new Different(Part.PROGRAM, ""));
    assertThat(differing(mine, theirs.replace("Een LIVC R opstarten", "Geen LIVC R opstarten")))
        .contains(new Different(Part.FILE, "livc-r/releases/2.1.0.yaml"));
    assertThat(differing(mine, theirs.replace("\"working\": false", "\"working\": true")))
        .containsExactly(new Different(Part.CONTENT, "working"));
    assertThat(PageDifference.stamp("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PageDifference.stamp(new byte[0])).isEmpty();
  }

  private static List<Different> differing(byte[] mine, String theirs) {
    return List.copyOf(PageDifference.between(theirs.getBytes(StandardCharsets.UTF_8), mine));
  }

  @Test
  void a_program_without_a_part_says_which() {
    PagePublisher without = PagePublisher.of(name -> Optional.empty());
    PageContent content = released("livc-r@2.1.0");

    assertThatThrownBy(() -> without.page(content, PageHome.BROWSER))
        .isInstanceOfSatisfying(
            MissingPartException.class, e -> assertThat(e.part()).isEqualTo("page.html"));
  }
}
