package be.livc.playbook.compiled;

import be.livc.playbook.content.ContentSource;

/** The name of a file as seen from another, so that both may move together. */
final class RelativeName {
  private RelativeName() {}

  /** The path that {@link ContentSource#resolve} makes of it from the file {@code from}. */
  static String of(String from, String name) {
    int shared = 0;
    for (int at = from.indexOf('/'); at >= 0; at = from.indexOf('/', at + 1)) {
      if (!name.startsWith(from.substring(0, at + 1))) {
        break;
      }
      shared = at + 1;
    }
    long up = from.chars().skip(shared).filter(sign -> sign == '/').count();
    return "../".repeat((int) up) + name.substring(shared);
  }
}
