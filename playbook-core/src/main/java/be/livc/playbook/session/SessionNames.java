package be.livc.playbook.session;

import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which session someone means. */
public final class SessionNames {
  private SessionNames() {}

  /** The id of the session that is meant, or why none is. */
  public static final class Found {
    private final String id;
    private final @Nullable StoreProblem problem;

    private Found(String id, @Nullable StoreProblem problem) {
      this.id = id;
      this.problem = problem;
    }

    /** What to do with the id, or with the problem. */
    public <R> R match(Function<String, R> found, Function<StoreProblem, R> missing) {
      return problem == null ? found.apply(id) : missing.apply(problem);
    }
  }

  /**
   * The session with this id, else the only one with this name whatever its capitals.
   *
   * @param idOrName what someone typed
   * @param names id to name
   */
  public static Found find(String idOrName, Map<String, String> names) {
    Objects.requireNonNull(idOrName, "idOrName");
    List<String> ids = exactly(idOrName, names);
    if (ids.size() == 1) {
      return new Found(ids.get(0), null);
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(idOrName);
    arguments.addAll(ids.isEmpty() ? NearNames.of(idOrName, names.values()) : ids);
    return new Found(
        "", new StoreProblem(ids.isEmpty() ? Kind.NOT_FOUND : Kind.AMBIGUOUS, "", "", arguments));
  }

  /**
   * The sessions that a list shows and that someone may mean by what they typed.
   *
   * @param sessions one when it is clear, several when it is not, none when it is unknown; in the
   *     order of the list
   * @param near names that come near, where it is unknown
   */
  public record Meant(List<SessionSummary> sessions, List<String> near) {
    /** Keeps copies. */
    public Meant {
      Objects.requireNonNull(sessions, "sessions");
      Objects.requireNonNull(near, "near");
      sessions = Ordered.list(sessions);
      near = Ordered.list(near);
    }
  }

  /**
   * Which of the listed sessions is meant: by its id, by its name whatever its capitals, by its
   * number in the list counted from one, or by the beginning of its name; the first of these that
   * is known counts.
   *
   * @param listed as they were shown
   */
  public static Meant among(String typed, List<SessionSummary> listed) {
    Objects.requireNonNull(typed, "typed");
    Map<String, String> names = new LinkedHashMap<>();
    listed.forEach(it -> names.put(it.id(), it.name()));
    List<String> exact = exactly(typed, names);
    if (!exact.isEmpty()) {
      return meant(listed, it -> exact.contains(it.id()));
    }
    OptionalInt number = AnswerParser.number(typed);
    if (number.isPresent() && number.getAsInt() <= listed.size()) {
      return new Meant(List.of(listed.get(number.getAsInt() - 1)), List.of());
    }
    String wanted = folded(typed);
    Meant begun = meant(listed, it -> !wanted.isEmpty() && folded(it.name()).startsWith(wanted));
    return begun.sessions().isEmpty()
        ? new Meant(List.of(), NearNames.of(typed, names.values()))
        : begun;
  }

  private static Meant meant(List<SessionSummary> listed, Predicate<SessionSummary> which) {
    return new Meant(listed.stream().filter(which).toList(), List.of());
  }

  /** The ids that are meant by an id, else by a whole name whatever its capitals. */
  private static List<String> exactly(String idOrName, Map<String, String> names) {
    if (names.containsKey(idOrName)) {
      return List.of(idOrName);
    }
    String wanted = folded(idOrName);
    List<String> ids = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          if (!name.isEmpty() && folded(name).equals(wanted)) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** A name as it is compared: whatever its capitals, without blanks around it. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
