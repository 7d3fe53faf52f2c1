package be.livc.playbook.model;

/**
 * An id as the playbook reads it that includes the one it was written in: behind the ids of the
 * includes it stands in, each with a dot ({@code locatie.adres}).
 *
 * @param scope the ids of those includes with their dots, the outermost first; empty for what the
 *     playbook has itself
 * @param name the id as it was written
 */
public record QualifiedName(String scope, String name) {
  /** The parts of an id; an id as it is written has no dot. */
  public static QualifiedName of(String id) {
    int end = id.lastIndexOf('.') + 1;
    return new QualifiedName(id.substring(0, end), id.substring(end));
  }
}
