package be.livc.playbook.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Calls and events of the DevTools protocol, with one end in the browser or in a tab of it. */
final class Wire implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE = 60;

  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, List<Consumer<JsonNode>>> listeners = new ConcurrentHashMap<>();

  Wire(HttpClient http, URI end) {
    this.socket = http.newWebSocketBuilder().buildAsync(end, new Ear()).join();
  }

  JsonNode call(String method, Map<String, ?> parameters) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    send(message);
    JsonNode whole = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new AssertionError(method + ": " + whole.get("error"));
    }
    return whole.get("result");
  }

  /** One message at a time: a socket takes no second one while it sends. */
  private synchronized void send(String message) {
    socket.sendText(message, true).join();
  }

  void listen(String event, Consumer<JsonNode> listener) {
    listeners.computeIfAbsent(event, it -> new CopyOnWriteArrayList<>()).add(listener);
  }

  CompletableFuture<JsonNode> next(String event) {
    CompletableFuture<JsonNode> heard = new CompletableFuture<>();
    listen(event, heard::complete);
    return heard.orTimeout(PATIENCE, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean end) {
      heard.append(text);
      if (end) {
        JsonNode message = JSON.readTree(heard.toString());
        heard.setLength(0);
        if (message.has("id")) {
          waiting.remove(message.get("id").asInt()).complete(message);
        } else {
          listeners
              .getOrDefault(message.path("method").asString(""), List.of())
              .forEach(listener -> listener.accept(message.get("params")));
        }
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      gone(new IllegalStateException("the tab was closed: " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
      gone(failure);
    }

    private void gone(Throwable failure) {
      waiting.values().forEach(answer -> answer.completeExceptionally(failure));
    }
  }
}
