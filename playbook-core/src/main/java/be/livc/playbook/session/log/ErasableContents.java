package be.livc.playbook.session.log;

import be.livc.playbook.session.log.LogReadResult.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside a log, by digest. Lines that are not sound are passed over. */
final class ErasableContents {
  static final String PLACE = "beside";

  private final Map<String, ErasableContent> byDigest = new LinkedHashMap<>();
  private final Map<Bytes, String> lines = new LinkedHashMap<>();

  private ErasableContents() {}

  static ErasableContents read(byte[] beside, LineSeal seal) {
    ErasableContents contents = new ErasableContents();
    int from = 0;
    while (from < beside.length) {
      int end = from;
      while (end < beside.length && beside[end] != '\n') {
        end++;
      }
      contents.add(beside, new Bytes(from, end), seal);
      from = end + 1;
    }
    return contents;
  }

  private void add(byte[] beside, Bytes line, LineSeal seal) {
    ErasableContent content =
        seal.open(PLACE, beside, line.from(), line.to())
            .flatMap(open -> ErasableContent.of(open.object()))
            .orElse(null);
    if (content != null) {
      byDigest.put(content.digest(), content);
      lines.put(line, content.digest());
    } else if (!isBlank(beside, line)) {
      lines.put(line, "");
    }
  }

  /** As what was erased is. */
  private static boolean isBlank(byte[] beside, Bytes line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (beside[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  @Nullable String text(String digest) {
    ErasableContent content = byDigest.get(digest);
    return content == null ? null : content.text();
  }

  /** The lines that hold anything else, damaged ones too. */
  List<Bytes> otherThan(Set<String> wanted) {
    List<Bytes> others = new ArrayList<>();
    lines.forEach(
        (line, digest) -> {
          if (!wanted.contains(digest)) {
            others.add(line);
          }
        });
    return others;
  }
}
