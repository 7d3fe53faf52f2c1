package be.livc.playbook.session.log;

import be.livc.playbook.session.log.LogReadResult.Bytes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a log, by digest, and what was not handed over with it. Lines that are not
 * sound are passed over.
 */
final class ErasableContents {
  static final String PLACE = "beside";

  /** In place of what was not handed over: its digest. */
  private static final String WITHHELD = "w";

  private final Map<String, ErasableContent> byDigest = new LinkedHashMap<>();
  private final Map<Bytes, String> lines = new LinkedHashMap<>();
  private final Set<String> withheld = new LinkedHashSet<>();

  ErasableContents() {}

  static ErasableContents read(byte[] beside, LineSeal seal) {
    ErasableContents contents = new ErasableContents();
    int from = 0;
    while (from < beside.length) {
      int end = LogReader.end(beside, from);
      contents.add(beside, new Bytes(from, end), seal);
      from = end + 1;
    }
    return contents;
  }

  private void add(byte[] beside, Bytes line, LineSeal seal) {
    String digest =
        seal.open(PLACE, beside, line.from(), line.to())
            .map(LineSeal.Open::object)
            .flatMap(this::add)
            .orElse("");
    if (!digest.isEmpty() || !isBlank(beside, line)) {
      lines.put(line, digest);
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

  /** The digest of what stands in a line, or of what it says was not handed over. */
  Optional<String> add(Map<String, Object> line) {
    if (line.get(WITHHELD) instanceof String digest) {
      withhold(digest);
      return Optional.of(digest);
    }
    return ErasableContent.of(line).map(this::add);
  }

  String add(ErasableContent content) {
    byDigest.put(content.digest(), content);
    return content.digest();
  }

  void withhold(String digest) {
    withheld.add(digest);
  }

  @Nullable String text(String digest) {
    ErasableContent content = byDigest.get(digest);
    return content == null ? null : content.text();
  }

  Optional<ErasableContent> get(String digest) {
    return Optional.ofNullable(byDigest.get(digest));
  }

  /** Whether it is there, or known not to have been handed over. */
  boolean knows(String digest) {
    return holds(digest) || withheld.contains(digest);
  }

  /** Whether it is there. */
  boolean holds(String digest) {
    return byDigest.containsKey(digest);
  }

  /** Whether it isn't there because it was not handed over. */
  boolean withholds(String digest) {
    return withheld.contains(digest) && !holds(digest);
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

  /** The lines of these alone, in their order. */
  String only(Collection<String> wanted, LineSeal seal) {
    StringBuilder lines = new StringBuilder();
    for (String digest : wanted) {
      ErasableContent content = byDigest.get(digest);
      if (content != null) {
        lines.append(seal.line(PLACE, content.object()));
      } else if (withheld.contains(digest)) {
        lines.append(seal.line(PLACE, Map.of(WITHHELD, digest)));
      }
    }
    return lines.toString();
  }
}
