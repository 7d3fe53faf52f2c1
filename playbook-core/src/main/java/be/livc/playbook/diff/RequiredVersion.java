package be.livc.playbook.diff;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Version;
import java.util.List;

/**
 * The version number that a comparison asks for.
 *
 * @param level which part has to be raised
 * @param least the lowest number that will do
 * @param because the differences that ask for it, in document order
 */
public record RequiredVersion(Level level, Version least, List<Difference> because) {
  /** Keeps a copy. */
  public RequiredVersion {
    because = Ordered.list(because);
  }
}
