package be.livc.playbook.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids that things had in earlier releases of a playbook, each with the one it has now: what
 * editors write behind {@code was}. None of the former ones is in use any more, and none stands for
 * two things.
 *
 * @param ids of steps, facts and conclusions, those of included playbooks too
 * @param parts of options and columns, by what they belong to now: the id of the question, or that
 *     and a dot and a column for the options of a column
 * @param sources of sources
 * @param roles of roles
 */
public record FormerIds(
    Map<String, String> ids,
    Map<String, Map<String, String>> parts,
    Map<String, String> sources,
    Map<String, String> roles) {
  /** For a playbook in which nothing was called otherwise. */
  public static final FormerIds NONE = new FormerIds(Map.of(), Map.of(), Map.of(), Map.of());

  /** Keeps copies. */
  public FormerIds {
    ids = Ordered.map(ids);
    Map<String, Map<String, String>> copies = new LinkedHashMap<>();
    parts.forEach((owner, keys) -> copies.put(owner, Ordered.map(keys)));
    parts = Ordered.map(copies);
    sources = Ordered.map(sources);
    roles = Ordered.map(roles);
  }

  /** From the ids that things have now to those they had: for going back. */
  public FormerIds back() {
    Map<String, String> backIds = turned(ids);
    Map<String, Map<String, String>> backParts = new LinkedHashMap<>();
    parts.forEach(
        (owner, keys) -> {
          int dot = owner.lastIndexOf('.');
          String outer = dot < 0 ? "" : owner.substring(0, dot);
          Map<String, String> columns = turned(parts.getOrDefault(outer, Map.of()));
          String column = owner.substring(dot + 1);
          String was =
              backIds.containsKey(owner) || dot < 0 || !columns.containsKey(column)
                  ? backIds.getOrDefault(owner, owner)
                  : backIds.getOrDefault(outer, outer) + "." + columns.get(column);
          backParts.put(was, turned(keys));
        });
    return new FormerIds(backIds, backParts, turned(sources), turned(roles));
  }

  /** Those by which what one playbook calls things is known again in another, newer or older. */
  public static FormerIds between(Playbook from, Playbook to) {
    FormerIds forth = to.former().in(from);
    return forth.isEmpty() ? from.former().in(to).back() : forth;
  }

  private static Map<String, String> turned(Map<String, String> names) {
    Map<String, String> turned = new LinkedHashMap<>();
    names.forEach((was, now) -> turned.put(now, was));
    return turned;
  }

  /** Whether nothing was called otherwise. */
  public boolean isEmpty() {
    return ids.isEmpty() && parts.isEmpty() && sources.isEmpty() && roles.isEmpty();
  }

  /**
   * Those by which things of an earlier playbook can be known again: that it has, while it has
   * nothing that is called as they are now.
   */
  public FormerIds in(Playbook earlier) {
    if (isEmpty()) {
      return this;
    }
    List<Step.Ask> asks = new ArrayList<>();
    earlier.visit(
        step -> {
          if (step instanceof Step.Ask ask) {
            asks.add(ask);
          }
        });
    FormerIds whole =
        new FormerIds(
            ids(names(earlier)),
            Map.of(),
            in(sources, earlier.sources().keySet()),
            in(roles, earlier.roles().keySet()));
    Map<String, Map<String, String>> inside = new LinkedHashMap<>();
    for (Step.Ask ask : asks) {
      String owner = whole.id(ask.id());
      inside.put(owner, in(parts.get(owner), keys(ask.type())));
      if (ask.type() instanceof AnswerType.Table table) {
        Set<String> columns = new HashSet<>();
        table.columns().forEach(column -> columns.add(column.key()));
        Map<String, String> renamed = in(parts.get(owner), columns);
        inside.put(owner, renamed);
        for (AnswerType.Column column : table.columns()) {
          String cell = owner + "." + renamed.getOrDefault(column.key(), column.key());
          inside.put(cell, in(parts.get(cell), keys(column.type())));
        }
      }
    }
    inside.values().removeIf(Map::isEmpty);
    return new FormerIds(whole.ids, inside, whole.sources, whole.roles);
  }

  /** Those of includes before those of what stands in them, which goes along with its include. */
  private Map<String, String> ids(Set<String> known) {
    Map<String, String> some = new LinkedHashMap<>();
    int deepest = ids.keySet().stream().mapToInt(FormerIds::dots).max().orElse(-1);
    for (int i = 0; i <= deepest; i++) {
      int depth = i;
      FormerIds around = new FormerIds(some, Map.of(), Map.of(), Map.of());
      Set<String> names = new HashSet<>();
      known.stream().filter(id -> dots(id) == depth).forEach(id -> names.add(around.inside(id)));
      Map<String, String> here = new LinkedHashMap<>(ids);
      here.keySet().removeIf(id -> dots(id) != depth);
      some.putAll(in(here, names));
    }
    return some;
  }

  private static int dots(String id) {
    return (int) id.chars().filter(c -> c == '.').count();
  }

  private static Set<String> names(Playbook playbook) {
    Set<String> names = new HashSet<>(playbook.facts().keySet());
    names.addAll(playbook.conclusions().keySet());
    playbook.visit(
        step -> {
          names.add(step.id());
          if (step instanceof Step.Include include) {
            names.addAll(include.playbook().facts().keySet());
            names.addAll(include.playbook().conclusions().keySet());
          }
        });
    return names;
  }

  private static Set<String> keys(AnswerType type) {
    Set<String> keys = new HashSet<>();
    type.options().forEach(option -> keys.add(option.key()));
    return keys;
  }

  private static Map<String, String> in(@Nullable Map<String, String> names, Set<String> known) {
    Map<String, String> some = new LinkedHashMap<>();
    if (names != null) {
      names.forEach(
          (was, now) -> {
            if (known.contains(was) && !known.contains(now)) {
              some.put(was, now);
            }
          });
    }
    return some;
  }

  /**
   * What the step, fact or conclusion is called now that was called so; the same where it still is.
   * An include that was called otherwise takes along what stands behind its id and a dot.
   */
  public String id(String former) {
    String now = inside(former);
    return ids.getOrDefault(now, now);
  }

  /** The id behind those of the includes around it as they are called now. */
  private String inside(String former) {
    String now = former;
    for (int dot = now.indexOf('.'); dot >= 0; dot = now.indexOf('.', dot + 1)) {
      String include = ids.get(now.substring(0, dot));
      if (include != null) {
        now = include + now.substring(dot);
        dot = include.length();
      }
    }
    return now;
  }

  /**
   * What the option or column is called now that was called so.
   *
   * @param owner what it belongs to, as it is called now: a question, or a question, a dot and a
   *     column
   */
  public String part(String owner, String former) {
    return parts.getOrDefault(owner, Map.of()).getOrDefault(former, former);
  }

  /** What the task is called now whose tick, for one entry or for all, was kept under this key. */
  public String task(String key) {
    int entry = key.indexOf('[');
    return entry < 0 ? id(key) : id(key.substring(0, entry)) + key.substring(entry);
  }

  /** What the source is called now that was called so. */
  public String source(String former) {
    return sources.getOrDefault(former, former);
  }

  /** What the role is called now that was called so. */
  public String role(String former) {
    return roles.getOrDefault(former, former);
  }
}
