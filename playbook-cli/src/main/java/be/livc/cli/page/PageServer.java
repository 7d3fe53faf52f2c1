package be.livc.cli.page;

import be.livc.cli.console.Texts;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A server on this machine for one browser. It ends with its pages, after a long silence, or when
 * it is closed.
 */
public final class PageServer implements AutoCloseable {
  static final String COOKIE = "livc";

  private static final int MOST_THREADS = 48;

  /** Of every answer. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'none'");

  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final Lifetime lifetime;
  private final ChangeStreams changes;
  private final ConnectionOwner owner;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final Secret once = Secret.fresh();
  private final Secret cookie = Secret.fresh();
  private final AtomicBoolean taken = new AtomicBoolean();
  private final String base = "/" + Secret.fresh().text().substring(0, 22) + "/";
  private final Visitor visitor;
  private final PageRoutes routes;

  private PageServer(
      Function<String, PageRoutes> routes,
      Patience patience,
      ConnectionOwner owner,
      Texts texts,
      Consumer<Throwable> failed)
      throws IOException {
    // who sends its request slowly is sent away; read once, by the first server of a program
    if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
      System.setProperty("sun.net.httpserver.maxReqTime", "10");
    }
    this.server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    this.owner = owner;
    this.texts = texts;
    this.failed = failed;
    this.lifetime = new Lifetime(patience);
    this.changes = new ChangeStreams(lifetime, patience);
    this.visitor = new Visitor("127.0.0.1:" + port(), cookie);
    this.routes = routes.apply(base);
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            MOST_THREADS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
              Thread thread = new Thread(task, "livc-page-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts one on a free port.
   *
   * @param routes what it answers, given the path that all its paths begin with
   * @param failed is given what goes wrong by a fault of ours
   * @throws IOException when this machine gives no port
   */
  public static PageServer start(
      Function<String, PageRoutes> routes,
      Patience patience,
      Texts texts,
      Consumer<Throwable> failed)
      throws IOException {
    return start(routes, patience, ConnectionOwner.ofSystem(), texts, failed);
  }

  static PageServer start(
      Function<String, PageRoutes> routes,
      Patience patience,
      ConnectionOwner owner,
      Texts texts,
      Consumer<Throwable> failed)
      throws IOException {
    PageServer server = new PageServer(routes, patience, owner, texts, failed);
    server.server.start();
    return server;
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /** The address to open; it works once. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/" + once.text());
  }

  /**
   * Tells all pages that are open, and those that open later.
   *
   * @param event its kind
   * @param data JSON or a sentence
   */
  public void tell(String event, String data) {
    changes.tell(event, data);
  }

  /** Tells that something beside an answer went wrong by a fault of ours. */
  public void report(Throwable fault) {
    failed.accept(fault);
  }

  /** Waits until it ends by itself. */
  public void await() throws InterruptedException {
    lifetime.await();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      answer(exchange);
    } catch (RuntimeException | Error fault) {
      failed.accept(fault);
      throw fault; // the server closes the connection
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    URI uri = exchange.getRequestURI();
    String path = String.valueOf(uri.getRawPath());
    boolean changing = method.equals("POST");
    if (!visitor.isHere(exchange)) {
      send(Reply.empty(421), exchange);
    } else if (!changing && !method.equals("GET")) {
      send(Reply.empty(405).with("Allow", "GET, POST"), exchange);
    } else if (!changing && once.is(path.substring(Math.min(1, path.length())))) {
      send(enter(exchange), exchange);
    } else if (!visitor.isOurs(exchange, changing)) {
      send(Reply.empty(403), exchange);
    } else if (!path.startsWith(base) || uri.getRawQuery() != null) {
      send(Reply.empty(404), exchange);
    } else {
      lifetime.heard();
      serve(new Request(method, path.substring(base.length()), exchange));
    }
  }

  private void serve(Request request) throws IOException {
    if (request.path().equals("changes") && request.isGet()) {
      changes.serve(request.exchange());
    } else if (request.path().equals("bye") && !request.isGet()) {
      lifetime.saidBye();
      send(Reply.empty(204), request.exchange());
      changes.look();
      changes.look(); // the first may be written to a page that is gone, the second no more
    } else {
      if (request.path().isEmpty()) {
        lifetime.loads();
      }
      send(routes.answer(request).orElseGet(() -> Reply.empty(404)), request.exchange());
    }
  }

  /** Gives the cookie for the secret, once. */
  private Reply enter(HttpExchange exchange) {
    boolean refused = owner.isOther(exchange.getRemoteAddress(), port()) || taken.getAndSet(true);
    if (refused) {
      return small(403, "", "<p>" + texts.of("page.address.used") + "</p>");
    }
    // a redirect would still count as coming from where the address was opened, and bring no cookie
    String refresh = "<meta http-equiv=\"refresh\" content=\"0;url=" + base + "\">";
    return small(200, refresh, "<p><a href=\"" + base + "\">livc</a></p>")
        .with(
            "Set-Cookie",
            COOKIE + "=" + cookie.text() + "; Path=" + base + "; HttpOnly; SameSite=Strict");
  }

  private Reply small(int status, String head, String body) {
    String language = texts.language().code();
    String html =
        "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\">%s<title>livc</title>%s</html>"
            .formatted(language, head, body);
    return new Reply(
        status, Reply.page(new byte[0]).headers(), html.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(Reply reply, HttpExchange exchange) throws IOException {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = reply.body();
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Ends it; what was answered is answered. */
  @Override
  public void close() {
    changes.tell("stop", texts.of("page.stops"));
    lifetime.close();
    server.stop(changes.isOpen() ? 1 : 0);
    threads.shutdownNow();
  }
}
