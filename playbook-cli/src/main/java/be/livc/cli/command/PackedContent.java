package be.livc.cli.command;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Finds the playbooks and templates that livc brings along. Of each name there is one: to look for
 * a second would open every jar of the program, while someone waits for a first word.
 */
final class PackedContent extends ClassLoader {
  PackedContent() {
    super(PackedContent.class.getClassLoader());
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    URL only = getResource(name);
    return Collections.enumeration(only == null ? List.of() : List.of(only));
  }
}
