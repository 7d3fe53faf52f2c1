package be.livc.playbook.session.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside a log, by digest. Lines that are not sound are passed over. */
final class ErasableContents {
  static final String PLACE = "beside";

  private final Map<String, ErasableContent> byDigest = new LinkedHashMap<>();

  private ErasableContents() {}

  static ErasableContents read(byte[] beside, LineSeal seal) {
    ErasableContents contents = new ErasableContents();
    int from = 0;
    while (from < beside.length) {
      int end = from;
      while (end < beside.length && beside[end] != '\n') {
        end++;
      }
      seal.open(PLACE, beside, from, end)
          .flatMap(open -> ErasableContent.of(open.object()))
          .ifPresent(content -> contents.byDigest.put(content.digest(), content));
      from = end + 1;
    }
    return contents;
  }

  @Nullable String text(String digest) {
    ErasableContent content = byDigest.get(digest);
    return content == null ? null : content.text();
  }

  boolean holdsOtherThan(Set<String> wanted) {
    return !wanted.containsAll(byDigest.keySet());
  }

  String only(Set<String> wanted, LineSeal seal) {
    StringBuilder lines = new StringBuilder();
    byDigest.forEach(
        (digest, content) -> {
          if (wanted.contains(digest)) {
            lines.append(seal.line(PLACE, content.object()));
          }
        });
    return lines.toString();
  }
}
