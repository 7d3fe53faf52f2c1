package be.livc.page.request;

import be.livc.page.given.Doubts;
import be.livc.page.given.Refusal;
import be.livc.page.wire.Request;
import be.livc.playbook.view.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a session may be called. */
final class Names {
  private static final int LONGEST = 80;

  private Names() {}

  /**
   * The reply to a name that isn't taken (yet); null where it is.
   *
   * @param offered what we offer ourselves is not asked about, though it holds a day; empty for
   *     nothing
   */
  static @Nullable Map<String, @Nullable Object> refusal(
      String name, String offered, Request request, Sentences texts) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean taken =
        request.texts("taken").stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(lower));
    if (taken) {
      return Changed.refused(Refusal.of(texts.of("start.name.taken", name)));
    } else if (name.length() > LONGEST) {
      return Changed.refused(Refusal.of(texts.of("start.name.long")));
    }
    List<String> doubts = name.equals(offered) ? List.of() : Doubts.about(name, request, texts);
    return doubts.isEmpty() ? null : Changed.doubted(doubts);
  }
}
