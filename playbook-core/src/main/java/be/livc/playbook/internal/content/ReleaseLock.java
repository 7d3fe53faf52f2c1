package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Version;
import be.livc.playbook.resource.Sha256;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The digests of the released versions of a playbook, as they were when they were released.
 *
 * @param digests by version, oldest first
 */
public record ReleaseLock(Map<Version, String> digests) {
  /** The name of its file, beside the released versions. */
  public static final String FILE = "lock.yaml";

  private static final Pattern LINE = Pattern.compile("([0-9.]+):\\s+([0-9a-f]{64})");

  /** Keeps a copy. */
  public ReleaseLock {
    digests = Ordered.map(digests);
  }

  /** Reads one; without a file nothing was released. */
  public static ReleaseLock of(@Nullable SourceFile file) {
    Map<Version, String> digests = new TreeMap<>();
    Iterable<String> lines = file == null ? List.of() : file.text().lines().toList();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line.strip());
      if (matcher.matches()) {
        Version.parse(matcher.group(1)).ifPresent(it -> digests.put(it, matcher.group(2)));
      }
    }
    return new ReleaseLock(digests);
  }

  /** Reads the one beside this file of a released version. */
  public static ReleaseLock beside(String release, ContentSource content) {
    return of(content.fetch(ContentSource.resolve(release, FILE)).file());
  }

  /** The same with one more. */
  public ReleaseLock with(Version version, String text) {
    Map<Version, String> more = new TreeMap<>(digests);
    more.put(version, digest(text));
    return new ReleaseLock(more);
  }

  /** Whether this is the text that was released as this version. */
  public boolean holds(Version version, String text) {
    return digest(text).equals(digests.get(version));
  }

  /** SHA-256 in lower-case hex over the text, whatever its line ends are. */
  static String digest(String text) {
    return Sha256.of(text.replace("\r\n", "\n")).hex();
  }

  /** As a file. */
  public String text() {
    StringBuilder file = new StringBuilder();
    file.append(
        "# sha-256 van elke vrijgegeven versie. Verander hier of in die bestanden niets:\n");
    file.append("# `livc playbook release` schrijft ze, en wie ze opent, kijkt ze na.\n");
    digests.forEach(
        (version, digest) -> file.append(version).append(": ").append(digest).append('\n'));
    return file.toString();
  }
}
