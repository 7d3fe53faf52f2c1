package be.livc.playbook.workshop;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.content.ReleaseLock;
import be.livc.playbook.internal.folder.AtomicFiles;
import be.livc.playbook.model.Version;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The withdrawal of a released version as it would be written in the lock: what stands in its way,
 * and the file it would write. Nothing is written before {@link #write}.
 */
public final class WithdrawalPlan {
  private final List<Diagnostic> findings = new ArrayList<>();
  private @Nullable Path file;
  private String text = "";

  private WithdrawalPlan() {}

  /**
   * Looks at what a withdrawal would be. One that was withdrawn before is so anew.
   *
   * @param id of the playbook
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static WithdrawalPlan of(
      PlaybookLibrary library, String id, Version version, Withdrawal withdrawal) {
    WithdrawalPlan plan = new WithdrawalPlan();
    plan.instead(library, id, version, withdrawal.use());
    plan.lock(library, id, version, withdrawal);
    return plan;
  }

  private void instead(PlaybookLibrary library, String id, Version version, String use) {
    int at = use.indexOf('@');
    String other = at < 0 ? use : use.substring(0, at);
    Set<String> known = library.content().playbooks().keySet();
    if (use.isEmpty()) {
      return;
    } else if (!known.contains(other)) {
      findings.add(
          Diagnostic.about(use, RuleId.REFERENCE_UNKNOWN_PLAYBOOK, other)
              .suggesting(NearNames.of(other, known)));
    } else if (at >= 0) {
      List<String> released = library.releases(other).stream().map(Version::toString).toList();
      String wanted = use.substring(at + 1);
      boolean itself = other.equals(id) && wanted.equals(version.toString());
      if (itself || !released.contains(wanted)) {
        unknown(other, wanted, itself ? List.of() : released);
      }
    }
  }

  private void unknown(String id, String version, List<String> released) {
    String shown = released.isEmpty() ? "-" : String.join(", ", released);
    findings.add(Diagnostic.about(id, RuleId.RELEASE_UNKNOWN_VERSION, id, version, shown));
  }

  private void lock(PlaybookLibrary library, String id, Version version, Withdrawal withdrawal) {
    ContentSource content = library.content();
    String release = content.releases(id).get(version);
    if (release == null) {
      unknown(
          id, version.toString(), library.releases(id).stream().map(Version::toString).toList());
      return;
    }
    String name = ContentSource.resolve(release, ReleaseLock.FILE);
    if (!content.isPath(name)) {
      findings.add(Diagnostic.about(id, RuleId.RELEASE_PACKED, id));
      return;
    }
    Fetched fetched = content.fetch(name);
    if (fetched.problem() != null) {
      findings.add(fetched.problem());
      return;
    }
    ReleaseLock lock = ReleaseLock.of(fetched.file());
    String own =
        content.playbooks().getOrDefault(id, ContentSource.resolve(release, "../playbook.yaml"));
    findings.addAll(ReleaseFolder.check(id, own, content));
    file = Path.of(name);
    text = lock.withdrawing(version, withdrawal).text();
  }

  /** What stands in its way, in the order found; empty when it can be written. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  /** The file it would write; null when something stands in its way. */
  public @Nullable Path file() {
    return findings.isEmpty() ? file : null;
  }

  /**
   * Writes it.
   *
   * @throws IllegalStateException when something stands in its way
   * @throws UncheckedIOException when the file can't be written; nothing has changed then
   */
  public void write() {
    Path lock = file();
    if (lock == null) {
      throw new IllegalStateException("something stands in the way of this withdrawal");
    }
    AtomicFiles.write(Map.of(lock, text.getBytes(StandardCharsets.UTF_8)));
  }
}
