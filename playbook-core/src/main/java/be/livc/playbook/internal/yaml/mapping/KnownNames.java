package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that sorts of answers hold, gathered once for each: a file may look for one of them as
 * often as it has lines.
 */
public final class KnownNames {
  private final IdentityHashMap<AnswerType, Set<String>> options = new IdentityHashMap<>();
  private final IdentityHashMap<AnswerType, Set<String>> tags = new IdentityHashMap<>();
  private final IdentityHashMap<AnswerType.Table, Map<String, AnswerType.Column>> columns =
      new IdentityHashMap<>();

  KnownNames() {}

  /** The keys of its options, in document order. */
  public Set<String> options(AnswerType type) {
    return options.computeIfAbsent(type, KnownNames::keys);
  }

  /** The tags of its options, in document order. */
  public Set<String> tags(AnswerType type) {
    return tags.computeIfAbsent(type, KnownNames::allTags);
  }

  /** Its columns by key, in document order. */
  public Map<String, AnswerType.Column> columns(AnswerType.Table type) {
    return columns.computeIfAbsent(type, KnownNames::byKey);
  }

  private static Set<String> keys(AnswerType type) {
    Set<String> keys = new LinkedHashSet<>();
    for (Option option : type.options()) {
      keys.add(option.key());
    }
    return Collections.unmodifiableSet(keys);
  }

  private static Set<String> allTags(AnswerType type) {
    Set<String> tags = new LinkedHashSet<>();
    for (Option option : type.options()) {
      tags.addAll(option.tags());
    }
    return Collections.unmodifiableSet(tags);
  }

  private static Map<String, AnswerType.Column> byKey(AnswerType.Table type) {
    Map<String, AnswerType.Column> columns = new LinkedHashMap<>();
    for (AnswerType.Column column : type.columns()) {
      columns.putIfAbsent(column.key(), column);
    }
    return Collections.unmodifiableMap(columns);
  }
}
