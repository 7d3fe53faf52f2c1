package be.livc.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers questions as a person might, by what the page shows of them. */
final class Answering {
  private final Random random;
  private int texts;

  /** At random, always the same for the same seed; the first option for 0. */
  Answering(long seed) {
    this.random = seed == 0 ? null : new Random(seed);
  }

  /** An answer that the question takes, if it is one of ours. */
  Map<String, Object> to(Map<String, Object> question) {
    return value(question, Page.texts(question, "options") == null ? List.of() : keys(question));
  }

  private static List<String> keys(Map<String, Object> question) {
    return Page.objects(question, "options").stream().map(it -> (String) it.get("key")).toList();
  }

  private Map<String, Object> value(Map<String, Object> asked, List<String> keys) {
    return switch ((String) asked.get("type")) {
      case "yes-no", "choice" -> Map.of("keys", List.of(keys.get(pick(keys.size()))));
      case "choices" -> Map.of("keys", List.of(keys.get(pick(keys.size()))));
      case "number" -> Map.of("typed", number(asked));
      case "date" -> Map.of("typed", 1 + pick(28) + "/" + (1 + pick(12)) + "/2026");
      case "list" -> Map.of("entries", entries(asked));
      case "table" -> Map.of("rows", rows(asked));
      default -> Map.of("typed", "Voorbeeld " + ++texts);
    };
  }

  private int pick(int size) {
    return random == null ? 0 : random.nextInt(size);
  }

  private String number(Map<String, Object> asked) {
    String least = (String) asked.getOrDefault("min", "1");
    return least.contains(".") ? least.replace('.', ',') : "" + (Long.parseLong(least) + pick(3));
  }

  private List<Map<String, Object>> entries(Map<String, Object> asked) {
    Map<String, Object> one = Map.of("text", "Voorbeeldplaats " + ++texts);
    Map<String, Object> other = Map.of("text", "Voorbeelddorp " + ++texts);
    Long least = (Long) asked.getOrDefault("least", 0L);
    return least < 2 && pick(2) == 0 ? List.of(one) : List.of(one, other);
  }

  private List<Map<String, Object>> rows(Map<String, Object> asked) {
    long least = Math.max(1, (Long) asked.getOrDefault("least", 0L));
    List<Map<String, Object>> rows = new java.util.ArrayList<>();
    for (long i = 0; i < least + pick(2); i++) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (Map<String, Object> column : Page.objects(asked, "columns")) {
        if (!column.containsKey("conditional")) {
          cells.put((String) column.get("key"), value(column, keys(column)));
        }
      }
      rows.add(Map.of("cells", cells));
    }
    return rows;
  }
}
