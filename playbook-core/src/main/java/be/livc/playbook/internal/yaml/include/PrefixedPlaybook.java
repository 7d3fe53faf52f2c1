package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.model.CitedSources;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An included playbook as a whole, behind the id of its include. */
public final class PrefixedPlaybook {
  private final PrefixedSteps prefixed;

  public PrefixedPlaybook(PrefixedSteps prefixed) {
    this.prefixed = prefixed;
  }

  /** Of what all playbooks share it brings along what it cites itself. */
  public Playbook of(Playbook playbook) {
    CitedSources cited = CitedSources.of(playbook);
    return new Playbook(
        playbook.id(),
        playbook.version(),
        playbook.language(),
        prefixed.text(playbook.title()),
        playbook.summary(),
        playbook.notice(),
        playbook.status(),
        playbook.checkedWithin(),
        playbook.retention(),
        playbook.endsWithConclusion(),
        playbook.sensitive(),
        playbook.given().stream().map(prefixed::ask).toList(),
        facts(playbook.facts()),
        conclusions(playbook.conclusions()),
        sources(only(playbook.sources(), cited.sources())),
        roles(only(playbook.roles(), cited.roles())),
        playbook.phases().stream().map(prefixed::phase).toList(),
        null,
        former(playbook.former()));
  }

  private FormerIds former(FormerIds former) {
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    Map<String, String> sources = new LinkedHashMap<>();
    Map<String, String> roles = new LinkedHashMap<>();
    former.ids().forEach((was, now) -> ids.put(prefixed.id(was), prefixed.id(now)));
    former.parts().forEach((owner, keys) -> parts.put(prefixed.id(owner), keys));
    former.sources().forEach((was, now) -> sources.put(was, prefixed.source(now)));
    former.roles().forEach((was, now) -> roles.put(was, prefixed.role(now)));
    return new FormerIds(ids, parts, sources, roles);
  }

  private static <T> Map<String, T> only(Map<String, T> all, Set<String> cited) {
    Map<String, T> some = new LinkedHashMap<>(all);
    some.keySet().retainAll(cited);
    return some;
  }

  private Map<String, Fact> facts(Map<String, Fact> facts) {
    Map<String, Fact> all = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      String id = prefixed.id(fact.id());
      all.put(id, new Fact(id, prefixed.condition(fact.condition())));
    }
    return all;
  }

  private Map<String, Conclusion> conclusions(Map<String, Conclusion> conclusions) {
    Map<String, Conclusion> all = new LinkedHashMap<>();
    for (Conclusion it : conclusions.values()) {
      String id = prefixed.id(it.id());
      all.put(id, new Conclusion(id, prefixed.text(it.text()), prefixed.ground(it.ground())));
    }
    return all;
  }

  private Map<String, Source> sources(Map<String, Source> sources) {
    Map<String, Source> all = new LinkedHashMap<>();
    for (Source it : sources.values()) {
      String id = prefixed.source(it.id());
      all.put(
          id,
          new Source(
              id,
              it.title(),
              it.shortName(),
              it.publisher(),
              it.date(),
              it.url(),
              it.kind(),
              it.checked(),
              it.valid()));
    }
    return all;
  }

  private Map<String, Role> roles(Map<String, Role> roles) {
    Map<String, Role> all = new LinkedHashMap<>();
    for (Role it : roles.values()) {
      String id = prefixed.role(it.id());
      all.put(id, new Role(id, it.title(), prefixed.id(it.person())));
    }
    return all;
  }
}
