package be.livc.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import be.livc.page.PageEngine;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.Templates;
import be.livc.playbook.session.log.SessionLines;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A session goes from a page to the program and back as a file, and its chain goes on. */
class PageFileTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SHELF = "src/test/resources/earlier";
  private static final String PHRASE = "vier losse woorden hier";

  private final PageEngine page = new PageEngine();
  private int turn;

  @TempDir Path folder;
  private Livc livc;
  private String file;

  @BeforeEach
  @SuppressWarnings("unchecked")
  void open() {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", SHELF);
    file = folder.resolve("zomer.livc").toString();
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of(SHELF)));
    PageContent.Shelf shelf = new PageContent.Shelf(library, Templates.of(List.of()));
    PageContent content = PageContent.of(library.load("overleg"), null, true, shelf);
    ask("open", (Map<String, Object>) content.shape(PageHome.BROWSER).get("open"));
    ask("start", Map.of("name", "Zomer"));
    answer("onderwerp", "bedrijf");
  }

  private JsonNode ask(String name, Map<String, ?> members) {
    Map<String, Object> request = new LinkedHashMap<>(members);
    request.put("do", name);
    request.put("now", "2026-11-24T16:40:00+01:00");
    request.put("random", "%064x".formatted(++turn));
    JsonNode reply = JSON.readTree(page.call(Json.write(request)));
    assertThat(reply.has("problem")).as(reply.toString()).isFalse();
    return reply;
  }

  private void answer(String question, String typed) {
    ask("answer", Map.of("question", question, "value", Map.of("typed", typed)));
  }

  private byte[] exported() {
    JsonNode made = ask("export", Map.of("sensitive", true)).get("files").get(0);
    return Base64.getDecoder().decode(made.get("base64").asString());
  }

  private static SessionLines lines(byte[] file) {
    return SessionFiles.lines(SessionFiles.read(file, "file"));
  }

  @Test
  void the_program_goes_on_with_a_session_of_a_page_and_the_page_with_what_the_program_added()
      throws IOException {
    byte[] first = exported();
    Files.write(Path.of(file), first);

    assertThat(livc.run("session", "import", file).code()).isZero();
    assertThat(livc.run("session", "verify", "Zomer").out()).contains("is heel");
    livc.run("session", "answer", "Zomer", "vaststelling", "rook uit kelder");
    livc.run("session", "export", "Zomer", "--out", file, "--with-sensitive");

    JsonNode imported = ask("import", Map.of("base64", base64(), "kept", kept(first)));
    assertThat(imported.get("was").asString()).isEqualTo("later");
    assertThat(imported.get("kept").get("log").asString()).startsWith(lines(first).log());
    answer("vaststelling", "rook uit garage");
    byte[] last = exported();
    assertThat(lines(last).log()).startsWith(lines(Files.readAllBytes(Path.of(file))).log());
    Files.write(Path.of(file), last);
    assertThat(livc.run("session", "import", file).out()).contains("één gebeurtenis bij");
    assertThat(livc.run("session", "verify", "Zomer").out()).contains("is heel");
    assertThat(livc.run("session", "show", "Zomer").out()).contains("2 beantwoord");
  }

  private String base64() throws IOException {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(file)));
  }

  private static Map<String, Object> kept(byte[] file) {
    SessionLines lines = lines(file);
    return Map.of(
        "id", lines.id(),
        "log", lines.log(),
        "beside", lines.beside(),
        "head", lines.head(),
        "texts", lines.texts());
  }

  /** A page seals by itself, in the form that {@code SessionFiles} reads and writes. */
  @Test
  void a_file_under_a_passphrase_goes_the_same_way() throws IOException {
    byte[] first = exported();
    byte[] sealed = SessionFiles.write(SessionFiles.read(first, file), PHRASE.toCharArray());
    Files.write(Path.of(file), sealed);

    assertThat(livc.run("session", "import", file).code()).isNotZero();
    Livc.Run in = livc.typing(PHRASE + "\n", "session", "import", file, "--passphrase");
    assertThat(in.code()).as(in.err()).isZero();
    Livc knowing = livc.with("LIVC_PASSPHRASE", PHRASE).with("LIVC_NEW_PASSPHRASE", PHRASE);
    assertThat(knowing.run("session", "verify", "Zomer").out()).contains("is heel");
    knowing.run("session", "export", "Zomer", "--out", file, "--with-sensitive");
    byte[] back = Files.readAllBytes(Path.of(file));
    assertThat(SessionFiles.isSealed(back)).isTrue();
    SessionLog log = SessionFiles.read(back, file, PHRASE.toCharArray());
    String plain = Base64.getEncoder().encodeToString(SessionFiles.write(log));
    JsonNode imported = ask("import", Map.of("base64", plain, "kept", kept(first)));
    assertThat(imported.get("was").asString())
        .as("that it was handed over is told in it")
        .isEqualTo("later");
    assertThat(imported.get("kept").get("log").asString()).startsWith(lines(first).log());
  }
}
