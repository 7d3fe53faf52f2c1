package be.livc.playbook.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The texts that a session goes or went through, by digest; those of long ago when asked for. */
final class PinnedTexts {
  private final Map<String, PinnedPlaybook> known = new LinkedHashMap<>();
  private final Function<String, PinnedPlaybook> kept;

  private PinnedTexts(Map<String, PinnedPlaybook> known, Function<String, PinnedPlaybook> kept) {
    this.known.putAll(known);
    this.kept = kept;
  }

  static PinnedTexts from(Function<String, PinnedPlaybook> kept) {
    return new PinnedTexts(Map.of(), kept);
  }

  static PinnedTexts of(PinnedPlaybook only) {
    Function<String, PinnedPlaybook> none =
        digest -> {
          throw new IllegalArgumentException("no playbook has the digest " + digest);
        };
    return new PinnedTexts(Map.of(), none).with(only);
  }

  PinnedTexts with(PinnedPlaybook pinned) {
    PinnedTexts more = new PinnedTexts(inHand(), kept);
    more.known.put(pinned.text().digest(), pinned);
    return more;
  }

  synchronized PinnedPlaybook get(String digest) {
    PinnedPlaybook pinned = known.get(digest);
    if (pinned == null) {
      pinned = kept.apply(digest);
      known.put(digest, pinned);
    }
    return pinned;
  }

  private synchronized Map<String, PinnedPlaybook> inHand() {
    return new LinkedHashMap<>(known);
  }

  List<PinnedPlaybook> all() {
    return List.copyOf(inHand().values());
  }
}
