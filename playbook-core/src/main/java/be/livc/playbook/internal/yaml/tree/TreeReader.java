package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tree of a file: what is written as playbooks are, in one pass; all else, and all that
 * is wrong, with a parser that knows the whole of YAML.
 */
public final class TreeReader {
  private TreeReader() {}

  /** The tree of the file; null when something in it is no YAML or over a limit: it is reported. */
  public static @Nullable Node read(SourceFile file, Findings findings) {
    Lost lost = new Lost();
    Node root = read(file, findings, lost);
    return lost.isNothing() ? root : null;
  }

  /**
   * The tree of what can be read of the file; null when that is nothing.
   *
   * @param lost gets what could not be read, which is reported
   */
  public static @Nullable Node read(SourceFile file, Findings findings, Lost lost) {
    Node ordinary = OrdinaryReader.read(file);
    return ordinary != null ? ordinary : new Recovery(file, findings, lost).read();
  }
}
