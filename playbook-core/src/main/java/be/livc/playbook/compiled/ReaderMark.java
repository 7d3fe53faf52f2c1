package be.livc.playbook.compiled;

import be.livc.playbook.resource.Resources;
import java.util.Optional;

/**
 * What tells one engine from another that may read the same YAML otherwise: the digest of the
 * sources that decide what is read, which the build writes beside this class.
 */
final class ReaderMark {
  private static final Optional<String> OWN =
      Resources.textIfThere(ReaderMark.class, "reader.txt").map(String::strip);

  private ReaderMark() {}

  /** That of this engine; empty where the build that made it wrote none. */
  static Optional<String> own() {
    return OWN;
  }
}
