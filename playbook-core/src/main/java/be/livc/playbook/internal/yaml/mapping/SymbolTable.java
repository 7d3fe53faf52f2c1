package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.resource.Diacritics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every id that was met so far, so that what a name stands for at a place is what stands before.
 */
public final class SymbolTable {
  private static final Set<String> RESERVED = Set.of("all", "any", "not", "was");

  private final Map<String, Symbol> byId = new LinkedHashMap<>();
  private final Map<String, Ask> questions = new HashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<String, Set<String>> saidBy = new HashMap<>();

  /** The words of a step. */
  private record Said(String words, String id) {}

  public static boolean isKebab(String id) {
    boolean afterDash = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!letter && (c != '-' || afterDash)) {
        return false;
      }
      afterDash = !letter;
    }
    return !afterDash && id.length() <= 100;
  }

  /** The id that comes nearest, in place of words as they stand in a text. */
  static List<String> kebab(String words) {
    String plain = Diacritics.removed(words.length() > 100 ? "" : words);
    String id =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return isKebab(id) ? List.of(id) : List.of();
  }

  @Nullable
  public Symbol find(String id) {
    return byId.get(id);
  }

  public List<String> names(Predicate<Symbol> wanted) {
    return byId.values().stream().filter(wanted).map(Symbol::id).toList();
  }

  /** Keeps the words of a step, for where they stand in the place of its id. */
  public void said(String words, String id) {
    if (!id.isEmpty() && !words.isBlank()) {
      said.add(new Said(words, id));
    }
  }

  /** What was meant by a name that stands for nothing: a step by its words, or what comes near. */
  public List<String> meant(String name, Predicate<Symbol> wanted) {
    List<String> steps =
        saidBy(name).stream()
            .filter(id -> byId.containsKey(id) && wanted.test(byId.get(id)))
            .toList();
    return steps.size() == 1 ? steps : NearNames.of(name, names(wanted));
  }

  /** The steps with these words, which are looked at only where a name stands for nothing. */
  private Set<String> saidBy(String name) {
    said.forEach(
        it -> saidBy.computeIfAbsent(plain(it.words), none -> new LinkedHashSet<>()).add(it.id));
    said.clear();
    return saidBy.getOrDefault(plain(name), Set.of());
  }

  private static String plain(String words) {
    return words.strip().replaceAll("[.?!]$", "").toLowerCase(Locale.ROOT);
  }

  /** Keeps what an id stands for; an id that is no id, or stands twice, is reported. */
  void declare(Symbol symbol, ReadFindings findings) {
    String id = symbol.id();
    Span place = symbol.place();
    if (!isKebab(id)) {
      findings.shape(Diagnostic.at(place, RuleId.ID_FORM, id).suggesting(kebab(id)));
      findings.lost().names(place);
    } else if (RESERVED.contains(id)) {
      findings.shape(place, RuleId.ID_RESERVED, id);
    }
    Symbol first = byId.putIfAbsent(id, symbol);
    if (first != null) {
      findings.shape(place, RuleId.ID_DUPLICATE, id, findings.where(first.place()));
    }
  }

  /** The questions read so far, given ones and those of included playbooks too. */
  public Map<String, Ask> questions() {
    return questions;
  }

  /** Keeps what stands in an included playbook, whose ids are already sound. */
  public void include(Symbol symbol) {
    byId.putIfAbsent(symbol.id(), symbol);
  }
}
