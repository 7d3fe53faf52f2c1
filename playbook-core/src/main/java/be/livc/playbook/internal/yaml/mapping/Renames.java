package be.livc.playbook.internal.yaml.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Names that stand nowhere. One that is used at several places was an id before, and where one id
 * alone fits all those places and is used nowhere itself, it is the new name.
 */
public final class Renames {
  private static final int LEAST = 2;

  private final SymbolTable symbols;
  private final Positions positions;
  private final Map<String, List<Predicate<Symbol>>> uses = new HashMap<>();

  Renames(SymbolTable symbols, Positions positions) {
    this.symbols = symbols;
    this.positions = positions;
  }

  /** A name that stands for nothing is used at a place where this fits. */
  public void used(String id, Predicate<Symbol> fits) {
    uses.computeIfAbsent(id, none -> new ArrayList<>()).add(fits);
  }

  /** The new name; empty where it is used once, or where none or more than one would fit. */
  Optional<String> meant(String id) {
    List<Predicate<Symbol>> places = uses.getOrDefault(id, List.of());
    if (places.size() < LEAST || symbols.find(id) != null) {
      return Optional.empty();
    }
    List<String> free =
        symbols.names(
            it ->
                SymbolTable.isKebab(it.id())
                    && !positions.isUsed(it.name())
                    && places.stream().allMatch(fits -> fits.test(it)));
    return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
  }
}
