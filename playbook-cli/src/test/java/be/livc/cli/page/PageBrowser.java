package be.livc.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser at a server of pages, as far as the server sees it. */
public final class PageBrowser {
  private static final Pattern COOKIE = Pattern.compile("livc=([A-Za-z0-9_-]{43}); Path=(/\\S+/);");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private String cookie = "";
  private String base = "/";

  /** That was given this address. */
  public PageBrowser(URI address) {
    this.address = address;
  }

  /** Opens the address and keeps the cookie it is given. */
  public PageBrowser enter() {
    HttpResponse<String> reply = send(request(address.getPath()));
    if (reply.statusCode() != 200) {
      throw new AssertionError("not let in: " + reply.statusCode());
    }
    Matcher matcher = COOKIE.matcher(reply.headers().firstValue("Set-Cookie").orElse(""));
    if (!matcher.find()) {
      throw new AssertionError("no cookie");
    }
    cookie = matcher.group(1);
    base = matcher.group(2);
    return this;
  }

  /** What the cookie holds. */
  public String cookie() {
    return cookie;
  }

  /** What all paths begin with. */
  public String base() {
    return base;
  }

  /** The port of the server. */
  public int port() {
    return address.getPort();
  }

  /** The site of the page. */
  public String origin() {
    return "http://127.0.0.1:" + port();
  }

  /** A request with nothing but a path. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin() + path));
  }

  /** A request as the page makes it. */
  public HttpRequest.Builder asPage(String path) {
    return request(base + path)
        .header("Cookie", "livc=" + cookie)
        .header("Sec-Fetch-Site", "same-origin");
  }

  /** What the page gets. */
  public HttpResponse<String> get(String path) {
    return send(asPage(path));
  }

  /** What the page gets for what it sends. */
  public HttpResponse<String> post(String path, String json) {
    return send(
        asPage(path)
            .header("Origin", origin())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** The lines of the connection that a page keeps open; closing it closes the page. */
  public Stream<String> changes() {
    try {
      return client.send(asPage("changes").build(), BodyHandlers.ofLines()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer to any request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The status of an answer to lines that no client would send. */
  public int raw(List<String> lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      return raw(socket, lines);
    }
  }

  /** The same on a connection that is there. */
  public static int raw(Socket socket, List<String> lines) throws IOException {
    socket.setSoTimeout(20_000);
    String head = String.join("\r\n", lines) + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    InputStream in = socket.getInputStream();
    String first = new String(in.readNBytes(12), StandardCharsets.UTF_8);
    return first.isEmpty() ? 0 : Integer.parseInt(first.substring(9));
  }
}
