package be.livc.playbook.session.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many events there are, and the hash of the last.
 *
 * @param count at least 1
 * @param last as the last event's line ends in
 */
public record LogHead(int count, String last) {
  private static final String PLACE = "head";

  /** Checks that nothing is missing. */
  public LogHead {
    Objects.requireNonNull(last, "last");
  }

  /** As a line. */
  public String line(LineSeal seal) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("n", (long) count);
    object.put("last", last);
    return seal.line(PLACE, object);
  }

  /** Reads one; empty when the bytes are not exactly a sound line, its line end included. */
  public static Optional<LogHead> read(byte[] bytes, LineSeal seal) {
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      return Optional.empty();
    }
    return seal.read(PLACE, bytes)
        .flatMap(
            object ->
                object.get("n") instanceof Long count
                        && count == count.intValue()
                        && object.get("last") instanceof String last
                    ? Optional.of(new LogHead(count.intValue(), last))
                    : Optional.empty());
  }
}
