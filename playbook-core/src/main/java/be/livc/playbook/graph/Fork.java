package be.livc.playbook.graph;

import be.livc.playbook.model.Ordered;
import java.util.List;

/**
 * A question or condition behind which ways part; they meet again behind it.
 *
 * @param node where they part
 * @param branches the ways, in document order; none where no walk goes on
 */
public record Fork(Node node, List<Branch> branches) implements Part {
  /** Keeps a copy. */
  public Fork {
    branches = Ordered.list(branches);
  }

  /**
   * A way.
   *
   * @param label which answer leads along it; may be empty
   * @param emphasis how it stands out
   * @param parts what stands along it, in order; none for a way straight past all others
   */
  public record Branch(String label, Emphasis emphasis, List<Part> parts) {
    /** Keeps a copy, and leaves out what no picture can show. */
    public Branch {
      label = VisibleSteps.line(label);
      parts = Ordered.list(parts);
    }
  }

  @Override
  public boolean goesOn() {
    return branches.stream().anyMatch(branch -> Part.goOn(branch.parts()));
  }
}
