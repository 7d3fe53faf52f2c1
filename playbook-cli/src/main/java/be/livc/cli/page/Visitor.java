package be.livc.cli.page;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/** Tells the page of this server from everyone else who speaks to it. */
final class Visitor {
  private final String host;
  private final String origin;
  private final Secret cookie;

  /**
   * The page behind this cookie.
   *
   * @param host under which the server is reached, with its port
   * @param cookie the value of the cookie
   */
  Visitor(String host, Secret cookie) {
    this.host = host;
    this.origin = "http://" + host;
    this.cookie = cookie;
  }

  /** Whether a request came under our address: another name may lead here, but is not ours. */
  boolean isHere(HttpExchange exchange) {
    return Request.header(exchange, "Host").equals(host);
  }

  /**
   * Whether our own page asks, or the person herself does.
   *
   * @param changes whether something may change by it, which only the page asks
   */
  boolean isOurs(HttpExchange exchange, boolean changes) {
    return hasCookie(exchange) && isFromHere(exchange, changes);
  }

  private boolean isFromHere(HttpExchange exchange, boolean changes) {
    List<String> sites = exchange.getRequestHeaders().getOrDefault("Sec-Fetch-Site", List.of());
    List<String> origins = exchange.getRequestHeaders().getOrDefault("Origin", List.of());
    boolean sameSite = sites.equals(List.of("same-origin"));
    boolean ownOrigin = origins.equals(List.of(origin));
    boolean typed = !changes && sites.equals(List.of("none"));
    boolean silent = sites.isEmpty() && !changes; // a browser that doesn't tell
    // a page that names no referrer sends "null" with what it sends as it goes
    boolean foreign =
        !origins.isEmpty() && !ownOrigin && !(sameSite && origins.equals(List.of("null")));
    return !foreign && (sameSite || typed || silent || (sites.isEmpty() && ownOrigin));
  }

  private boolean hasCookie(HttpExchange exchange) {
    for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String each : line.split(";", -1)) {
        String pair = each.strip();
        int equals = pair.indexOf('=');
        if (equals > 0
            && pair.substring(0, equals).equals(PageServer.COOKIE)
            && cookie.is(pair.substring(equals + 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
