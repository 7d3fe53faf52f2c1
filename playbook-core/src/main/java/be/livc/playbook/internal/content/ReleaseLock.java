package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Version;
import be.livc.playbook.resource.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The digests of the released versions of a playbook, as they were when they were released, and
 * which of them are withdrawn.
 *
 * @param digests by version, oldest first
 * @param withdrawn those that are not begun any more, oldest first
 */
public record ReleaseLock(Map<Version, String> digests, Map<Version, Withdrawal> withdrawn) {
  /** The name of its file, beside the released versions. */
  public static final String FILE = "lock.yaml";

  private static final Pattern DIGEST = Pattern.compile("([0-9.]+):\\s+([0-9a-f]{64})");
  private static final String WITHDRAWN = "withdrawn:";
  private static final Pattern WITHDRAWAL =
      Pattern.compile(
          "\\s+([0-9.]+): \\{ on: (\\S+)(?:, until: (\\S+))?(?:, use: (\\S+))?,"
              + " reason: \"((?:[^\"\\\\]|\\\\.)*)\" \\}");

  /** Keeps copies. */
  public ReleaseLock {
    digests = Ordered.map(digests);
    withdrawn = Ordered.map(withdrawn);
  }

  /** A line that says what was released: the version and the digest. */
  public record Line(Version version, String digest) {
    /** Reads one; empty where the line is another. */
    public static Optional<Line> parse(String line) {
      Matcher matcher = DIGEST.matcher(line.strip());
      return matcher.matches()
          ? Version.parse(matcher.group(1)).map(it -> new Line(it, matcher.group(2)))
          : Optional.empty();
    }
  }

  /**
   * Reads one; without a file nothing was released. Of what is no line of a lock nothing is kept.
   */
  public static ReleaseLock of(@Nullable SourceFile file) {
    Map<Version, String> digests = new TreeMap<>();
    Map<Version, Withdrawal> withdrawn = new TreeMap<>();
    Iterable<String> lines = file == null ? List.of() : file.text().lines().toList();
    for (String line : lines) {
      Line.parse(line).ifPresent(it -> digests.put(it.version(), it.digest()));
      Matcher matcher = WITHDRAWAL.matcher(line);
      if (matcher.matches()) {
        Withdrawal read = withdrawal(matcher);
        if (read != null) {
          Version.parse(matcher.group(1)).ifPresent(it -> withdrawn.put(it, read));
        }
      }
    }
    return new ReleaseLock(digests, withdrawn);
  }

  private static @Nullable Withdrawal withdrawal(Matcher matcher) {
    String until = matcher.group(3);
    String use = matcher.group(4);
    String reason = matcher.group(5).replaceAll("\\\\(.)", "$1");
    try {
      return new Withdrawal(
          LocalDate.parse(matcher.group(2)),
          reason,
          until == null ? null : LocalDate.parse(until),
          use == null ? "" : use);
    } catch (DateTimeParseException | IllegalArgumentException noWithdrawal) {
      return null; // the check of a playbook tells that its lock is not as it was written
    }
  }

  /** Reads the one beside this file of a released version. */
  public static ReleaseLock beside(String release, ContentSource content) {
    return of(content.fetch(ContentSource.resolve(release, FILE)).file());
  }

  /** The same with one more. */
  public ReleaseLock with(Version version, String text) {
    Map<Version, String> more = new TreeMap<>(digests);
    more.put(version, digest(text));
    return new ReleaseLock(more, withdrawn);
  }

  /** The same with this version withdrawn. */
  public ReleaseLock withdrawing(Version version, Withdrawal withdrawal) {
    Map<Version, Withdrawal> more = new TreeMap<>(withdrawn);
    more.put(version, withdrawal);
    return new ReleaseLock(digests, more);
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
    if (!withdrawn.isEmpty()) {
      file.append(WITHDRAWN).append('\n');
      withdrawn.forEach((version, it) -> file.append(line(version, it)).append('\n'));
    }
    return file.toString();
  }

  private static String line(Version version, Withdrawal withdrawal) {
    return "  "
        + version
        + ": { on: "
        + withdrawal.on()
        + (withdrawal.until() == null ? "" : ", until: " + withdrawal.until())
        + (withdrawal.use().isEmpty() ? "" : ", use: " + withdrawal.use())
        + ", reason: \""
        + withdrawal.reason().replace("\\", "\\\\").replace("\"", "\\\"")
        + "\" }";
  }
}
