package be.livc.cli.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections that pages keep open: what changes is told over them (as server-sent events), and
 * a page that is gone is noticed by them. Who comes late is told the newest of each kind.
 */
final class ChangeStreams {
  /** More pages of one server are no one's. */
  private static final int MOST = 8;

  private final Lifetime lifetime;
  private final long pulse;
  private final List<BlockingQueue<String>> open = new ArrayList<>();
  private final Map<String, String> newest = new LinkedHashMap<>();

  ChangeStreams(Lifetime lifetime, Patience patience) {
    this.lifetime = lifetime;
    this.pulse = patience.pulse().toMillis();
  }

  /**
   * Tells all pages.
   *
   * @param event its kind
   * @param data may be of several lines
   */
  synchronized void tell(String event, String data) {
    String text = "event: " + event + "\ndata: " + data.strip().replace("\n", "\ndata: ") + "\n\n";
    newest.put(event, text);
    open.forEach(page -> page.add(text));
  }

  /** Looks at once which pages are still there. */
  synchronized void look() {
    open.forEach(page -> page.add(""));
  }

  /** Whether a page is there. */
  synchronized boolean isOpen() {
    return !open.isEmpty();
  }

  private synchronized @Nullable BlockingQueue<String> enter() {
    if (open.size() == MOST) {
      return null;
    }
    BlockingQueue<String> page = new LinkedBlockingQueue<>(newest.values());
    open.add(page);
    lifetime.came();
    return page;
  }

  private synchronized void leave(BlockingQueue<String> page) {
    open.removeIf(it -> it == page);
    lifetime.went();
  }

  /** Serves a page until it is gone or the server ends. */
  void serve(HttpExchange exchange) throws IOException {
    BlockingQueue<String> page = enter();
    if (page == null) {
      exchange.sendResponseHeaders(429, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      String text = "";
      while (text != null) {
        // a line that says nothing still fails to be written to a page that is gone
        out.write((text.isEmpty() ? ":\n\n" : text).getBytes(StandardCharsets.UTF_8));
        out.flush();
        text = next(page);
      }
    } finally {
      leave(page);
    }
  }

  /** The next text; empty when there was none for a while, null at the end. */
  private @Nullable String next(BlockingQueue<String> page) {
    try {
      String text = page.poll(pulse, TimeUnit.MILLISECONDS);
      if (text != null) {
        return text;
      }
      return lifetime.isOver() ? null : "";
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
