package be.livc.playbook.session.log;

import java.util.Objects;

/**
 * What is added to a session that is kept as files, all ASCII.
 *
 * @param beside what people wrote, to be kept before the log; may be empty
 * @param log a line an event; may be empty
 * @param head how the chain stands after it
 */
public record LogPart(String beside, String log, LogHead head) {
  /** Checks that none is null. */
  public LogPart {
    Objects.requireNonNull(beside, "beside");
    Objects.requireNonNull(log, "log");
    Objects.requireNonNull(head, "head");
  }

  /** That of events. */
  public static LogPart of(LogWriter.Written written) {
    return new LogPart(written.beside(), written.log(), written.head());
  }
}
