package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ground.Citation;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources, roles and conclusions that steps may name, by id. Those of included playbooks stand
 * apart: the including playbook can't name them, but they become part of it.
 */
public final class Catalogue {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Source> includedSources = new LinkedHashMap<>();
  private final Map<String, Role> includedRoles = new LinkedHashMap<>();
  private final Map<String, Conclusion> conclusions = new LinkedHashMap<>();
  private final Map<String, Map<String, Ground>> grounds = new HashMap<>();

  public Map<String, Source> sources() {
    return sources;
  }

  public Map<String, Role> roles() {
    return roles;
  }

  /** What a source of an included playbook is called here; {@code there} are all of that one. */
  public String sourceName(String id, String include, Map<String, Source> there) {
    return name(id, include, sources, includedSources, there);
  }

  /** What a role of an included playbook is called here; {@code there} are all of that one. */
  public String roleName(String id, String include, Map<String, Role> there) {
    Role its = there.get(id);
    boolean known = roles.containsKey(id) || includedRoles.containsKey(id);
    // who fills it is an answer of that playbook, so that it is never the same role
    return known && its != null && !its.person().isEmpty()
        ? include + "." + id
        : name(id, include, roles, includedRoles, there);
  }

  /** An id of an included source or role keeps its name, unless that stands for something else. */
  private static <T> String name(
      String id, String include, Map<String, T> here, Map<String, T> others, Map<String, T> there) {
    T meant = here.containsKey(id) ? here.get(id) : others.get(id);
    return meant == null || meant.equals(there.get(id)) ? id : include + "." + id;
  }

  /** Adds the sources and roles of an included playbook under the names they have here. */
  public void include(Playbook inside) {
    inside.sources().forEach(includedSources::putIfAbsent);
    inside.roles().forEach(includedRoles::putIfAbsent);
  }

  /** What rests on one place in one source: kept once, as it stands at many steps. */
  public Ground ground(String source, String place) {
    Map<String, Ground> places = grounds.get(source);
    if (places == null) {
      places = new HashMap<>();
      grounds.put(source, places);
    }
    Ground ground = places.get(place);
    if (ground == null) {
      ground = new Ground(List.of(new Citation(source, place)), null, false);
      places.put(place, ground);
    }
    return ground;
  }

  public Map<String, Conclusion> conclusions() {
    return conclusions;
  }

  /** The playbook's own sources, then those of playbooks it includes. */
  public Map<String, Source> allSources() {
    return with(sources, includedSources);
  }

  /** The playbook's own roles, then those of playbooks it includes. */
  public Map<String, Role> allRoles() {
    return with(roles, includedRoles);
  }

  private static <T> Map<String, T> with(Map<String, T> own, Map<String, T> others) {
    Map<String, T> all = new LinkedHashMap<>(own);
    others.forEach(all::putIfAbsent);
    return all;
  }
}
