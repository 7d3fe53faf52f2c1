package be.livc.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.Livc;
import be.livc.cli.console.Texts;
import be.livc.cli.words.SessionWords;
import be.livc.page.PageEngine;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Stores;
import be.livc.playbook.Templates;
import be.livc.playbook.model.Language;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is answered in a page is kept with the sessions of the terminal. */
@Timeout(60)
class StorePageTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final String SHELF = "src/test/resources/earlier";

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final PageEngine engine = new PageEngine();
  private int turn;

  @TempDir Path folder;
  private Livc livc;
  private LogStore store;
  private PageServer server;
  private PageBrowser page;

  @BeforeEach
  void open() throws IOException {
    livc = new Livc(folder).with("LIVC_PLAYBOOKS", SHELF);
    serve(Stores.folder(folder.resolve("home")));
    ask(opening());
  }

  private void serve(LogStore kept) throws IOException {
    store = kept;
    Texts texts = Texts.in(Language.NL);
    SessionWords words =
        new SessionWords(texts, LocalDate.of(2026, 11, 24), () -> ZoneId.of("Europe/Brussels"));
    server =
        PageServer.start(
            base -> new StorePage(new byte[] {'p'}, kept, texts, words, it -> "Over " + it.name()),
            new Patience(LONG, LONG, LONG, LONG),
            texts,
            faults::add);
    page = new PageBrowser(server.address()).enter();
  }

  @AfterEach
  void close() {
    server.close();
    store.close();
    assertThat(faults).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> opening() {
    PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of(SHELF)));
    PageContent content =
        PageContent.of(
            library.load("overleg"),
            null,
            true,
            new PageContent.Shelf(library, Templates.of(List.of())));
    Map<String, Object> request =
        new LinkedHashMap<>((Map<String, Object>) content.shape(PageHome.BROWSER).get("open"));
    request.put("do", "open");
    return request;
  }

  /** Asks the engine, as the script of the page does. */
  private JsonNode ask(Map<String, Object> request) {
    Map<String, Object> whole = new LinkedHashMap<>(request);
    whole.put("now", "2026-11-24T16:40:00+01:00");
    whole.put("random", "%064x".formatted(++turn));
    JsonNode reply = JSON.readTree(engine.call(Json.write(whole)));
    assertThat(reply.has("problem")).as(reply.toString()).isFalse();
    return reply;
  }

  private static Map<String, Object> request(String what, Object... members) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("do", what);
    for (int i = 0; i < members.length; i += 2) {
      request.put(String.valueOf(members[i]), members[i + 1]);
    }
    return request;
  }

  /** The part of a change. */
  private JsonNode part(Map<String, Object> change) {
    JsonNode part = ask(change).path("part");
    assertThat(part.isObject()).isTrue();
    return part;
  }

  private JsonNode answered(String question, String typed) {
    return part(request("answer", "question", question, "value", Map.of("typed", typed)));
  }

  private HttpResponse<String> send(JsonNode part) {
    return page.post("session/" + part.path("id").asString(), part.toString());
  }

  private JsonNode begun() {
    JsonNode part = part(request("start", "name", "Zomer"));
    assertThat(send(part).statusCode()).isEqualTo(200);
    return part;
  }

  @Test
  void each_event_of_the_page_is_kept_with_its_chain_before_the_page_says_so() {
    begun();
    JsonNode answer = answered("onderwerp", "bedrijf");
    HttpResponse<String> reply = send(answer);

    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    assertThat(JSON.readTree(reply.body()).path("head")).isEqualTo(answer.path("head"));
    assertThat(livc.run("session", "show", "Zomer", "--json").out()).contains("\"bedrijf\"");
    assertThat(livc.run("session", "verify", "Zomer").code()).isZero();
  }

  @Test
  void the_page_sees_the_sessions_of_the_terminal_and_goes_on_with_them() {
    livc.run("playbook", "start", "overleg", "--name", "Herfst", "--json");
    livc.run("session", "answer", "Herfst", "onderwerp", "bedrijf");

    JsonNode list = JSON.readTree(page.get("sessions").body());
    JsonNode one = list.path("sessions").path(0);
    assertThat(one.path("name").asString()).isEqualTo("Herfst");
    assertThat(one.path("playbook").asString()).isEqualTo("overleg");
    assertThat(one.path("answered").asInt()).isEqualTo(1);
    assertThat(one.path("lastUsed").asString()).contains("24 november");
    assertThat(one.path("notice").asString()).isEqualTo("Over Herfst");
    JsonNode kept = JSON.readTree(page.get("session/" + one.path("id").asString()).body());
    ask(request("resume", "session", JSON.convertValue(kept, Map.class)));
    assertThat(send(answered("vaststelling", "rook uit kelder")).statusCode()).isEqualTo(200);

    assertThat(livc.run("session", "show", "Herfst").out()).contains("Vaststelling");
  }

  @Test
  void what_was_sent_twice_is_kept_once() {
    begun();
    JsonNode answer = answered("onderwerp", "bedrijf");

    assertThat(send(answer).statusCode()).isEqualTo(200);
    assertThat(send(answer).statusCode()).isEqualTo(200);

    assertThat(livc.run("session", "verify", "Zomer").out()).contains("is heel");
  }

  @Test
  void what_does_not_go_on_from_what_is_kept_is_told_and_changes_nothing() {
    begun();
    JsonNode lost = answered("onderwerp", "bedrijf");
    JsonNode next = answered("vaststelling", "rook uit kelder");

    HttpResponse<String> reply = send(next);

    assertThat(reply.statusCode()).isEqualTo(409);
    JsonNode problem = JSON.readTree(reply.body()).path("problem");
    assertThat(problem.path("kind").asString()).isEqualTo("stale");
    assertThat(problem.path("sentence").asString()).isNotBlank();
    assertThat(livc.run("session", "show", "Zomer", "--json").out()).doesNotContain("rook");
    assertThat(send(lost).statusCode()).isEqualTo(200);
    assertThat(send(next).statusCode()).isEqualTo(200);
  }

  @Test
  void a_session_that_is_open_in_the_page_is_in_use_elsewhere_and_the_other_way_round()
      throws IOException {
    String id = begun().path("id").asString();
    assertThat(livc.run("session", "answer", "Zomer", "onderwerp", "bedrijf").code()).isEqualTo(4);
    server.close();
    store.close();
    serve(Stores.folder(folder.resolve("home")));

    try (LogStore other = Stores.folder(folder.resolve("home"))) {
      assertThat(other.claim(id)).isEmpty();
      HttpResponse<String> reply = page.get("session/" + id);

      assertThat(reply.statusCode()).isEqualTo(409);
      assertThat(reply.body()).contains("\"locked\"");
      assertThat(send(answered("onderwerp", "bedrijf")).statusCode()).isEqualTo(409);
    }
    assertThat(page.get("session/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_no_sound_part_is_refused_and_changes_nothing() throws IOException {
    JsonNode start = begun();
    JsonNode answer = answered("onderwerp", "bedrijf");
    String id = start.path("id").asString();
    String before = files();

    for (String body :
        List.of(
            "",
            "[]",
            "null",
            "{\"id\": \"" + id + "\"}",
            answer.toString().replace("\"id\":\"" + id, "\"id\":\"x" + id),
            answer.toString().replace("answered", "answerer"),
            answer.toString().replace("\\\"n\\\":", "\\\"m\\\":"))) {
      assertThat(page.post("session/" + id, body).statusCode()).as(body).isIn(409, 422);
    }
    assertThat(page.post("session/nieuw", "{}").statusCode()).isEqualTo(422);
    assertThat(page.post("session/" + "x".repeat(65), "{}").statusCode()).isEqualTo(404);
    assertThat(page.post("session/..%2f..", "{}").statusCode()).isEqualTo(404);
    assertThat(page.get("session/weg").statusCode()).isEqualTo(404);
    assertThat(files()).isEqualTo(before);
    assertThat(send(answer).statusCode()).isEqualTo(200);
  }

  private String files() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("home/sessions"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        boolean lock = file.getFileName().toString().contains("lock");
        all.append(file).append(lock ? "" : Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void with_a_passphrase_nothing_of_it_can_be_read_on_the_disk() throws IOException {
    server.close();
    store.close();
    serve(Stores.folder(folder.resolve("home"), "vier losse woorden hier".toCharArray()));
    begun();

    assertThat(send(answered("vaststelling", "rook uit kelder")).statusCode()).isEqualTo(200);

    assertThat(files()).doesNotContain("Zomer", "rook uit", "overleg");
    assertThat(JSON.readTree(page.get("sessions").body()).path("sessions")).hasSize(1);
    server.close();
    store.close();
    serve(Stores.folder(folder.resolve("home")));
    assertThat(JSON.readTree(page.get("sessions").body()).path("sealed").asInt()).isEqualTo(1);
    assertThat(
            livc.with("LIVC_PASSPHRASE", "vier losse woorden hier")
                .run("session", "show", "Zomer")
                .out())
        .contains("Vaststelling");
  }
}
