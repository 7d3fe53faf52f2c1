package be.livc.playbook.session;

import be.livc.playbook.model.Term;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list of sessions shows of one.
 *
 * @param id as {@link Session#id}
 * @param name may be empty
 * @param playbook the id of its playbook
 * @param title of its playbook, as Markdown
 * @param version of its playbook
 * @param lastUsed when something last happened
 * @param progress how far it is
 * @param closed whether the person said to be done
 * @param sensitive whether answers to sensitive questions are recorded
 * @param retention how long its playbook wants it kept after it was last used; null for no limit
 */
public record SessionSummary(
    String id,
    String name,
    String playbook,
    String title,
    Version version,
    Instant lastUsed,
    Progress progress,
    boolean closed,
    boolean sensitive,
    @Nullable Term retention) {
  /** Checks that nothing is missing. */
  public SessionSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(lastUsed, "lastUsed");
    Objects.requireNonNull(progress, "progress");
  }

  /** That of a session. */
  public static SessionSummary of(Session session) {
    return new SessionSummary(
        session.id(),
        session.name(),
        session.playbook().id(),
        session.playbook().title().markdown(),
        session.playbook().version(),
        session.lastUsed(),
        session.walk().progress(),
        session.closed(),
        session.hasSensitiveAnswers(),
        session.playbook().retention());
  }

  /**
   * The last day on which its playbook wants it kept, unless it is used again; empty for no limit.
   *
   * @param zone in which the day counts on which it was last used
   */
  public Optional<LocalDate> keptUntil(ZoneId zone) {
    LocalDate used = lastUsed.atZone(Objects.requireNonNull(zone, "zone")).toLocalDate();
    return Optional.ofNullable(retention).map(term -> term.after(used));
  }
}
