package be.livc.page;

import be.livc.playbook.view.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session may be called. */
final class Names {
  private static final int LONGEST = 80;

  private Names() {}

  /** The reply to a name that isn't taken (yet); null where it is. */
  static @Nullable Map<String, @Nullable Object> refusal(
      String name, Request request, Sentences texts) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean taken =
        request.texts("taken").stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(lower));
    if (taken) {
      return Changed.refused(Refusal.of(texts.of("start.name.taken", name)));
    } else if (name.length() > LONGEST) {
      return Changed.refused(Refusal.of(texts.of("start.name.long")));
    }
    List<String> doubts = Doubts.about(name, request, texts);
    return doubts.isEmpty() ? null : Changed.doubted(doubts);
  }
}
