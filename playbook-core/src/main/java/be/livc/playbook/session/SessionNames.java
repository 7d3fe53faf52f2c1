package be.livc.playbook.session;

import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
    if (names.containsKey(idOrName)) {
      return new Found(idOrName, null);
    }
    String wanted = folded(idOrName);
    List<String> ids = new ArrayList<>();
    names.forEach(
        (id, name) -> {
          if (!name.isEmpty() && folded(name).equals(wanted)) {
            ids.add(id);
          }
        });
    if (ids.size() == 1) {
      return new Found(ids.get(0), null);
    }
    List<String> arguments = new ArrayList<>();
    arguments.add(idOrName);
    arguments.addAll(ids.isEmpty() ? NearNames.of(idOrName, names.values()) : ids);
    return new Found(
        "", new StoreProblem(ids.isEmpty() ? Kind.NOT_FOUND : Kind.AMBIGUOUS, "", "", arguments));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
