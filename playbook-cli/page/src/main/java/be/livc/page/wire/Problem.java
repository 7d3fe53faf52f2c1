package be.livc.page.wire;

import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request can't be done, as a sentence of the page. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;
  private final transient List<String> detail;

  private Problem(String key, List<String> detail, Object... arguments) {
    super(key);
    this.key = key;
    this.detail = detail;
    this.arguments = arguments;
  }

  /** The sentence under this key. */
  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(), arguments);
  }

  /** The sentence under this key, with lines that tell more. */
  public static Problem with(List<String> detail, String key, Object... arguments) {
    return new Problem(key, detail, arguments);
  }

  /** As a reply. */
  public Map<String, @Nullable Object> shape(Sentences texts) {
    return shape(texts.of(key, arguments), detail);
  }

  /** A sentence as a reply. */
  public static Map<String, @Nullable Object> said(String sentence) {
    return shape(sentence, List.of());
  }

  private static Map<String, @Nullable Object> shape(String sentence, List<String> detail) {
    Map<String, @Nullable Object> problem = Json.object();
    problem.put("sentence", sentence);
    if (!detail.isEmpty()) {
      problem.put("detail", detail);
    }
    Map<String, @Nullable Object> reply = Json.object();
    reply.put("problem", problem);
    return reply;
  }
}
