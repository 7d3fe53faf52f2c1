package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.KnownNames;
import be.livc.playbook.internal.yaml.mapping.Spellings;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was meant by options of a condition that are none, by the options that the question has. */
public final class OptionSlips {
  /** What stands between several names in one text. */
  public static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;|/+&]\\s*|\\s+(?:of|en|or|and)\\s+");

  private static final int MOST_COMPARED = 5_000;
  private static final Pattern NOT = Pattern.compile("(?:not|niet|geen|!=?)\\s*(.+)");

  private OptionSlips() {}

  /** What is said of an option that the question doesn't have. */
  static Diagnostic unknown(
      Span place, String key, Symbol question, AnswerType type, Set<String> keys) {
    List<String> several = List.of(BETWEEN.split(key, -1));
    if (several.size() > 1 && keys.containsAll(several)) {
      return list(place, question, several, isInList(place));
    }
    Diagnostic finding =
        Diagnostic.at(
            place, RuleId.REFERENCE_UNKNOWN_OPTION, key, question.id(), String.join("`, `", keys));
    Matcher not = NOT.matcher(key);
    if (not.matches() && keys.contains(not.group(1))) {
      return finding.suggesting(List.of("not: { " + question.id() + ": " + not.group(1) + " }"));
    }
    return sure(key, type, List.copyOf(keys))
        .map(meant -> finding.suggesting(List.of(meant)).mendedBy(new Edit(place, meant)))
        .orElseGet(() -> finding.suggesting(NearNames.of(key, keys)));
  }

  /** Another spelling of an option, or yes and no in another language. */
  private static Optional<String> sure(String key, AnswerType type, List<String> keys) {
    List<String> same = keys.stream().limit(MOST_COMPARED).filter(key::equalsIgnoreCase).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    List<String> shown =
        type.options().stream()
            .limit(MOST_COMPARED)
            .filter(it -> it.label().markdown().equalsIgnoreCase(key))
            .map(Option::key)
            .toList();
    if (shown.size() == 1) {
      return Optional.of(shown.get(0));
    }
    return type instanceof AnswerType.YesNo && keys.size() == 2
        ? Spellings.yesOrNo(key).map(yes -> keys.get(yes ? 0 : 1))
        : Optional.empty();
  }

  private static Diagnostic list(Span place, Symbol question, List<String> keys, boolean inside) {
    String joined = String.join(", ", keys);
    String meant = "[" + joined + "]";
    return Diagnostic.at(place, RuleId.CONDITION_LIST, question.id(), meant)
        .mendedBy(new Edit(place, inside ? joined : meant));
  }

  private static boolean isInList(Span place) {
    String before = place.file().text().substring(0, place.start()).stripTrailing();
    return before.endsWith("[")
        || before.endsWith(",") && before.lastIndexOf('[') > before.lastIndexOf('{');
  }

  /**
   * Options of the question before them that a comma cut off: {@code { stand: geen, lopend }}; null
   * when the entry is something else.
   *
   * @param at the entry of which the name has nothing behind it
   */
  static @Nullable Diagnostic cutOff(Node.Mapping map, int at, Symbol question, KnownNames names) {
    AnswerType type = question.type();
    return map.flow()
            && at + 1 < map.entries().size()
            && type != null
            && map.entries().get(at).value() instanceof Node.Scalar first
        ? cutOff(map, at, first, question, names.options(type))
        : null;
  }

  private static @Nullable Diagnostic cutOff(
      Node.Mapping map, int at, Node.Scalar first, Symbol question, Set<String> keys) {
    List<String> several = new ArrayList<>(List.of(first.text().strip()));
    Span last = first.span();
    for (int i = at + 1; i < map.entries().size() && isBare(map.entries().get(i), keys); i++) {
      several.add(map.entries().get(i).name());
      last = map.entries().get(i).key().span();
    }
    boolean cut = several.size() > 1 && keys.contains(several.get(0));
    Span place = new Span(last.file(), first.start(), last.end());
    return cut ? list(place, question, several, false) : null;
  }

  private static boolean isBare(Node.Entry entry, Set<String> keys) {
    boolean nothing = entry.value() instanceof Node.Scalar scalar && scalar.isNothing();
    return nothing && keys.contains(entry.name());
  }
}
