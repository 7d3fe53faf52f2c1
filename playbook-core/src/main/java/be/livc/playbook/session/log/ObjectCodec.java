package be.livc.playbook.session.log;

import java.util.Map;
import java.util.Optional;

/**
 * JSON objects as text, without naming a library. Values are strings, {@code Long}s, booleans,
 * lists and ordered maps of those.
 */
public interface ObjectCodec {
  /** The object on one line, in the order of the map, ASCII only; equal maps give equal text. */
  String write(Map<String, ?> object);

  /** The object; empty when the text is anything else than exactly one. */
  Optional<Map<String, Object>> read(String text);
}
