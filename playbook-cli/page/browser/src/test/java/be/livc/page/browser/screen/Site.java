package be.livc.page.browser.screen;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server with one page on it, which knows what it was asked. */
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Site(HttpServer server) {
    this.server = server;
  }

  static Site of(Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    Site site =
        new Site(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    site.server.createContext(
        "/",
        exchange -> {
          site.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          boolean known = exchange.getRequestURI().getPath().equals("/page.html");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          exchange.sendResponseHeaders(known ? 200 : 404, known ? bytes.length : -1);
          if (known) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    site.server.start();
    return site;
  }

  /** Where it stands. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** What it was asked, but for the sign of a site that browsers look for by themselves. */
  List<String> asked() {
    return asked.stream().filter(it -> !it.equals("GET /favicon.ico")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
