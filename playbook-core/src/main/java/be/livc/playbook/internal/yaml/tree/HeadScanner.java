package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads what stands above the content of a playbook, and stops there. */
public final class HeadScanner {
  private static final Set<String> CONTENT = Set.of("phases", "steps", "themes");

  private HeadScanner() {}

  /**
   * The keys of the file that have a single text, down to where the content starts or where the
   * file is no YAML.
   */
  public static Map<String, String> scan(SourceFile file) {
    Map<String, String> head = new LinkedHashMap<>();
    try {
      scan(new Events(file, file.text()), head);
    } catch (Stopped broken) {
      return head;
    }
    return head;
  }

  private static void scan(Events parser, Map<String, String> head) {
    parser.next();
    if (parser.isNext(Event.ID.StreamEnd)) {
      return;
    }
    parser.next();
    if (!(parser.next() instanceof CollectionStartEvent)) {
      return;
    }
    while (parser.next() instanceof ScalarEvent key && !CONTENT.contains(key.getValue())) {
      Event value = parser.next();
      if (value instanceof ScalarEvent text) {
        head.putIfAbsent(key.getValue(), text.getValue());
      } else if (value instanceof CollectionStartEvent) {
        skip(parser);
      }
    }
  }

  private static void skip(Events parser) {
    for (int open = 1; open > 0; ) {
      Event event = parser.next();
      open += event instanceof CollectionStartEvent ? 1 : 0;
      open -= event instanceof CollectionEndEvent ? 1 : 0;
    }
  }
}
