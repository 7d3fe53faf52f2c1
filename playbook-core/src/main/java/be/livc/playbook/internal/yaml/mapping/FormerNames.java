package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.FormerIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What editors write behind {@code was}: the ids that things had in earlier releases. */
public final class FormerNames {
  private final ReadContext in;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> roles = new LinkedHashMap<>();

  FormerNames(ReadContext in) {
    this.in = in;
  }

  /**
   * Something says what it was called.
   *
   * @param used whether something is called so now
   * @param names where the former names of its kind are kept, with the present ones
   */
  private record Claim(
      String was, String now, Span place, Predicate<String> used, Map<String, String> names) {}

  /** A step, fact or conclusion; one without an id of its own can't have had another. */
  public void id(String now, MappingReader map) {
    if (now.isEmpty() && map.has("was")) {
      in.shape(map.key("was"), RuleId.SHAPE_ALONE, "was", "id");
    }
    claim(now, map, former -> in.symbols().find(former) != null, ids);
  }

  /** An option or column, among the keys that its question or column has now. */
  public void part(String owner, String now, Collection<String> keys, MappingReader map) {
    if (map.has("was")) {
      claim(now, map, keys::contains, parts.computeIfAbsent(owner, it -> new LinkedHashMap<>()));
    }
  }

  public void source(String now, MappingReader map) {
    claim(now, map, former -> in.catalogue().sources().containsKey(former), sources);
  }

  public void role(String now, MappingReader map) {
    claim(now, map, former -> in.catalogue().roles().containsKey(former), roles);
  }

  private void claim(
      String now, MappingReader map, Predicate<String> used, Map<String, String> names) {
    for (Node.Scalar each : map.several("was")) {
      claims.add(new Claim(each.text().strip(), now, each.span(), used, names));
    }
  }

  /** An included playbook, whose former names stand behind the id of the include already. */
  public void include(FormerIds inside) {
    inside.ids().forEach(ids::putIfAbsent);
    inside.parts().forEach(parts::putIfAbsent);
    inside.sources().forEach(sources::putIfAbsent);
    inside.roles().forEach(roles::putIfAbsent);
  }

  /** All of them, once everything is read; what can't be so is reported. */
  public FormerIds read() {
    IdentityHashMap<Map<String, String>, Map<String, Claim>> first = new IdentityHashMap<>();
    for (Claim claim : claims) {
      Claim before =
          first.computeIfAbsent(claim.names, it -> new HashMap<>()).putIfAbsent(claim.was, claim);
      if (claim.was.isEmpty() || claim.was.chars().anyMatch(Character::isWhitespace)) {
        in.shape(claim.place, RuleId.ID_FORM, claim.was);
      } else if (claim.used.test(claim.was)) {
        in.reference(claim.place, RuleId.ID_STILL_USED, claim.was, claim.now);
      } else if (before != null) {
        in.reference(
            claim.place, RuleId.ID_CLAIMED_TWICE, claim.was, before.now, in.where(before.place));
      } else {
        claim.names.put(claim.was, claim.now);
      }
    }
    return new FormerIds(ids, parts, sources, roles);
  }
}
