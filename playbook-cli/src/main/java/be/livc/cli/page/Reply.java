package be.livc.cli.page;

import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers.
 *
 * @param status of HTTP
 * @param headers beside those of every answer
 * @param body which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Reply(int status, Map<String, String> headers, byte[] body) {
  private static final String TYPE = "Content-Type";

  /** Keeps a copy. */
  Reply {
    headers = new LinkedHashMap<>(headers);
  }

  /** A page of HTML. */
  static Reply page(byte[] html) {
    return new Reply(200, Map.of(TYPE, "text/html; charset=utf-8"), html);
  }

  /** For the script of the page. */
  static Reply json(int status, Map<String, @Nullable Object> object) {
    byte[] body = Json.write(object).getBytes(StandardCharsets.UTF_8);
    return new Reply(status, Map.of(TYPE, "application/json"), body);
  }

  /** Nothing but a status. */
  static Reply empty(int status) {
    return new Reply(status, Map.of(), new byte[0]);
  }

  /** Why something was not done, in a word and in a sentence for people. */
  static Reply problem(int status, String kind, String sentence) {
    Map<String, @Nullable Object> problem = Json.object();
    problem.put("kind", kind);
    problem.put("sentence", sentence);
    Map<String, @Nullable Object> object = Json.object();
    object.put("problem", problem);
    return json(status, object);
  }

  /** The same with one header more. */
  Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }
}
