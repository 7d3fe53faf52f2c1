package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources, roles and conclusions that steps may name, by id. Those of included playbooks stand
 * apart: the including playbook can't name them, but they become part of it.
 */
final class Catalogue {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Source> includedSources = new LinkedHashMap<>();
  private final Map<String, Role> includedRoles = new LinkedHashMap<>();
  private final Map<String, Conclusion> conclusions = new LinkedHashMap<>();

  Map<String, Source> sources() {
    return sources;
  }

  Map<String, Role> roles() {
    return roles;
  }

  /** The sources of included playbooks that this one does not have itself. */
  Map<String, Source> includedSources() {
    return includedSources;
  }

  /** The roles of included playbooks that this one does not have itself. */
  Map<String, Role> includedRoles() {
    return includedRoles;
  }

  Map<String, Conclusion> conclusions() {
    return conclusions;
  }

  /** The playbook's own sources, then those of playbooks it includes. */
  Map<String, Source> allSources() {
    return with(sources, includedSources);
  }

  /** The playbook's own roles, then those of playbooks it includes. */
  Map<String, Role> allRoles() {
    return with(roles, includedRoles);
  }

  private static <T> Map<String, T> with(Map<String, T> own, Map<String, T> others) {
    Map<String, T> all = new LinkedHashMap<>(own);
    others.forEach(all::putIfAbsent);
    return all;
  }
}
