package be.livc.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.Texts;
import be.livc.playbook.model.Language;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is not the page that the server was started for gets nothing from it. */
@Timeout(60)
class PageServerTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(30);

  static {
    System.setProperty("sun.net.httpserver.maxReqTime", "2");
  }

  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final List<PageServer> servers = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void stop() {
    servers.forEach(PageServer::close);
    assertThat(faults).isEmpty();
  }

  private PageServer server(Patience patience, ConnectionOwner owner) {
    PageRoutes routes =
        request ->
            request.path().isEmpty() && request.isGet()
                ? Optional.of(Reply.page("<p>de pagina</p>".getBytes()))
                : request.path().equals("body")
                    ? request.json().map(it -> Reply.empty(204)).or(() -> refused())
                    : Optional.empty();
    try {
      PageServer server =
          PageServer.start(base -> routes, patience, owner, Texts.in(Language.NL), faults::add);
      servers.add(server);
      return server;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<Reply> refused() {
    return Optional.of(Reply.empty(415));
  }

  private PageServer server() {
    return server(new Patience(LONG, LONG, LONG, SHORT), ConnectionOwner.ofSystem());
  }

  private PageBrowser page() {
    return new PageBrowser(server().address()).enter();
  }

  @Test
  void the_page_gets_what_it_asks() {
    HttpResponse<String> reply = page().get("");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("<p>de pagina</p>");
    assertThat(reply.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
  }

  @Test
  void no_answer_may_be_kept_guessed_at_framed_or_read_elsewhere() {
    PageBrowser page = page();
    for (String path : List.of("", "weg")) {
      var headers = page.get(path).headers().map();

      assertThat(headers.get("cache-control")).containsExactly("no-store");
      assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
      assertThat(headers.get("x-frame-options")).containsExactly("DENY");
      assertThat(headers.get("content-security-policy")).containsExactly("frame-ancestors 'none'");
      assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
      assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
      assertThat(headers.keySet()).noneMatch(it -> it.startsWith("access-control"));
    }
  }

  @Test
  void the_secret_of_the_address_is_long_works_once_and_is_no_cookie() {
    PageServer server = server();
    String secret = server.address().getPath().substring(1);
    PageBrowser first = new PageBrowser(server.address()).enter();
    PageBrowser second = new PageBrowser(server.address());

    HttpResponse<String> again = second.send(second.request("/" + secret));

    assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(first.cookie());
    assertThat(again.statusCode()).isEqualTo(403);
    assertThat(again.body()).contains("al gebruikt");
    assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(
            second
                .send(second.request(first.base()).header("Cookie", "livc=" + secret))
                .statusCode())
        .isEqualTo(403);
    assertThat(first.get("").statusCode()).isEqualTo(200);
  }

  @Test
  void the_cookie_is_for_this_browser_this_site_and_this_path() {
    PageServer server = server();
    PageBrowser browser = new PageBrowser(server.address());

    String cookie =
        browser
            .send(browser.request(server.address().getPath()))
            .headers()
            .map()
            .get("set-cookie")
            .toString();

    assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Strict");
    assertThat(cookie).containsPattern("; Path=/[A-Za-z0-9_-]{22}/;").doesNotContain("Domain");
  }

  @Test
  void a_guess_opens_nothing() {
    PageServer server = server();
    PageBrowser guesser = new PageBrowser(server.address());
    String secret = server.address().getPath();
    String near = secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "E" : "A");

    for (String guess : List.of("/", "/livc", near, secret + "A", secret.substring(0, 43))) {
      HttpResponse<String> reply = guesser.send(guesser.request(guess));
      assertThat(reply.statusCode()).as(guess).isEqualTo(403);
      assertThat(reply.headers().firstValue("Set-Cookie")).isEmpty();
    }
    assertThat(guesser.enter().get("").statusCode()).isEqualTo(200);
  }

  @Test
  void without_its_cookie_nobody_is_the_page() {
    PageBrowser page = page();
    String wrong = page.cookie().substring(1) + "x";

    for (String cookie :
        List.of("", "livc=", "livc=" + wrong, "LIVC=" + page.cookie(), "x=livc=" + page.cookie())) {
      var request = page.request(page.base()).header("Sec-Fetch-Site", "same-origin");
      HttpResponse<String> reply =
          page.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
      assertThat(reply.statusCode()).as(cookie).isEqualTo(403);
      assertThat(reply.body()).isEmpty();
    }
    assertThat(
            page.send(page.request(page.base()).header("Cookie", "a=b; livc=" + page.cookie()))
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none, same-origin", ""})
  void another_site_in_the_same_browser_gets_nothing_though_its_cookie_be_sent(String site) {
    PageBrowser page = page();
    var request = page.request(page.base()).header("Cookie", "livc=" + page.cookie());

    assertThat(page.send(request.header("Sec-Fetch-Site", site)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elders.example", "null", "http://127.0.0.1", "http://localhost:80", ""})
  void what_another_origin_sends_is_refused(String origin) {
    PageBrowser page = page();
    var request =
        page.request(page.base() + "body")
            .header("Cookie", "livc=" + page.cookie())
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));

    assertThat(page.send(request).statusCode()).isEqualTo(403);
    assertThat(page.post("body", "{}").statusCode()).isEqualTo(204);
  }

  @Test
  void what_is_sent_without_saying_from_where_is_refused() {
    PageBrowser page = page();
    var request = page.request(page.base() + "body").header("Cookie", "livc=" + page.cookie());

    assertThat(page.send(request.POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(403);
    assertThat(
            page.send(
                    page.request(page.base() + "body")
                        .header("Cookie", "livc=" + page.cookie())
                        .header("Sec-Fetch-Site", "none")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"livc.example", "localhost", "127.0.0.1", "127.0.0.1.livc.example", "[::1]", ""})
  void another_name_that_leads_here_is_not_ours(String host) throws IOException {
    PageServer server = server();
    PageBrowser page = new PageBrowser(server.address());
    String named = host.isEmpty() || host.equals("127.0.0.1") ? host : host + ":" + page.port();

    int status =
        page.raw(List.of("GET " + server.address().getPath() + " HTTP/1.1", "Host: " + named));

    assertThat(status).isEqualTo(421);
    assertThat(
            page.raw(
                List.of(
                    "GET " + server.address().getPath() + " HTTP/1.1",
                    "Host: 127.0.0.1:" + page.port(),
                    "Host: livc.example")))
        .isEqualTo(421);
    assertThat(page.enter().get("").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "livc"})
  void other_methods_are_not_allowed(String method) {
    PageBrowser page = page();
    HttpResponse<String> reply = page.send(page.asPage("").method(method, BodyPublishers.noBody()));

    assertThat(reply.statusCode()).isEqualTo(405);
    assertThat(reply.headers().firstValue("Allow")).contains("GET, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../",
        "..%2f",
        "%2e%2e/",
        "../../etc/passwd",
        "session/../",
        "//",
        "./",
        "?x",
        "a\\b"
      })
  void there_is_nothing_beside_the_page(String path) throws IOException {
    PageBrowser page = page();
    int status =
        page.raw(
            List.of(
                "GET " + page.base() + path + " HTTP/1.1",
                "Host: 127.0.0.1:" + page.port(),
                "Cookie: livc=" + page.cookie(),
                "Sec-Fetch-Site: same-origin"));

    assertThat(status).isIn(400, 404);
  }

  @Test
  void a_body_that_is_too_large_or_of_another_sort_is_refused_and_the_server_goes_on() {
    PageBrowser page = page();
    String large = "x".repeat((16 << 20) + 1);

    assertThat(page.post("body", large).statusCode()).isEqualTo(415);
    assertThat(
            page.send(
                    page.asPage("body")
                        .header("Origin", page.origin())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(415);
    assertThat(page.post("body", "{}").statusCode()).isEqualTo(204);
  }

  @Test
  void who_sends_slowly_is_sent_away_and_keeps_nobody_else_out() throws IOException {
    PageBrowser page = page();
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket("127.0.0.1", page.port());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes());
        slow.add(socket);
      }
      Eventually.holds(() -> page.get("").statusCode() == 200);
      Socket last = slow.get(slow.size() - 1);
      last.setSoTimeout(20_000);
      assertThat(isClosed(last)).isTrue();
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.net.SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void another_user_of_the_machine_who_saw_the_address_is_refused() throws IOException {
    Path table = folder.resolve("tcp");
    PageServer server =
        server(new Patience(LONG, LONG, LONG, SHORT), ConnectionOwner.of(List.of(table), folder));
    int own = (Integer) Files.getAttribute(folder, "unix:uid");
    List<String> words =
        List.of(
            "GET " + server.address().getPath() + " HTTP/1.1",
            "Host: 127.0.0.1:" + server.address().getPort());

    assertThat(asUser(own + 1, table, server, words)).isEqualTo(403);
    assertThat(asUser(own, table, server, words)).isEqualTo(200);
  }

  private static int asUser(int user, Path table, PageServer server, List<String> words)
      throws IOException {
    int port = server.address().getPort();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String row =
          "   7: 0100007F:%04X 0100007F:%04X 01 00000000:00000000 00:00000000 00000000 %5d  0 1 1"
              .formatted(socket.getLocalPort(), port, user);
      Files.writeString(table, "  sl  local_address rem_address   st\n" + row + "\n");
      return PageBrowser.raw(socket, words);
    }
  }

  @Test
  void a_closed_page_ends_it() throws InterruptedException {
    PageServer server = server(new Patience(LONG, SHORT, LONG, SHORT), ConnectionOwner.ofSystem());
    PageBrowser page = new PageBrowser(server.address()).enter();
    Stream<String> open = page.changes();

    open.close();

    server.await();
  }

  @Test
  void a_page_that_says_bye_ends_it_unless_it_comes_back() throws InterruptedException {
    PageServer server =
        server(new Patience(Duration.ofSeconds(1), LONG, LONG, SHORT), ConnectionOwner.ofSystem());
    PageBrowser page = new PageBrowser(server.address()).enter();
    Stream<String> open = page.changes();
    assertThat(page.post("bye", "").statusCode()).isEqualTo(204);
    open.close();
    assertThat(page.get("").statusCode()).isEqualTo(200);
    Stream<String> again = page.changes();

    page.post("bye", "");
    again.close();

    server.await();
  }

  @Test
  void a_page_that_is_loaded_anew_may_take_its_time() {
    PageServer server =
        server(new Patience(Duration.ofMillis(1), LONG, LONG, SHORT), ConnectionOwner.ofSystem());
    PageBrowser page = new PageBrowser(server.address()).enter();
    Stream<String> open = page.changes();
    assertThat(page.get("").statusCode()).as("the browser asks first").isEqualTo(200);
    assertThat(page.post("bye", "").statusCode()).as("then it lets go").isEqualTo(204);
    open.close();

    Stream<String> again = page.changes();
    assertThat(page.get("").statusCode()).isEqualTo(200);
    again.close();
  }

  @Test
  void a_long_silence_ends_it_though_the_page_is_open() throws InterruptedException {
    PageServer server = server(new Patience(LONG, LONG, SHORT, SHORT), ConnectionOwner.ofSystem());

    server.await();
  }

  @Test
  void a_page_is_told_what_changes_and_that_it_ends() {
    PageServer server = server();
    PageBrowser page = new PageBrowser(server.address()).enter();
    server.tell("findings", "{\n  \"errors\": 0\n}\n");
    Stream<String> open = page.changes();

    server.close();

    assertThat(open.filter(line -> !line.isBlank() && !line.startsWith(":")))
        .containsSubsequence(
            "event: findings", "data: {", "data:   \"errors\": 0", "data: }", "event: stop");
  }

  @Test
  void more_pages_than_anyone_opens_are_refused() {
    PageBrowser page = page();
    List<Stream<String>> open = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      open.add(page.changes());
    }

    assertThat(page.get("changes").statusCode()).isEqualTo(429);
    open.forEach(Stream::close);
    Eventually.holds(() -> page.send(page.asPage("x")).statusCode() == 404);
  }
}
