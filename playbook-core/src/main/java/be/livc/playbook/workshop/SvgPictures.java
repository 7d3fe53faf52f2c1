package be.livc.playbook.workshop;

import be.livc.playbook.graph.GraphLayout;
import be.livc.playbook.graph.Highlight;
import be.livc.playbook.graph.MissingLibraryException;
import be.livc.playbook.graph.PlaybookGraph;
import be.livc.playbook.graph.SvgText;
import be.livc.playbook.internal.layout.LayeredLayout;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import java.util.List;

/** Pictures of playbooks that need a library to give everything its place. */
public final class SvgPictures {
  private static final String LIBRARY = "org.graphper:graph-support-core";
  private static final String MODULE = "graph.support.core";

  private SvgPictures() {}

  /**
   * Phases of a playbook as one SVG, beside each other.
   *
   * @param phases of that playbook, at least one
   * @param language of the words that are not the playbook's own
   * @throws MissingLibraryException when the optional library is not there
   */
  public static String svg(
      Playbook playbook, List<Phase> phases, Highlight highlight, Language language) {
    List<PlaybookGraph> graphs =
        phases.stream()
            .map(phase -> PlaybookGraph.of(playbook, phase, highlight, language))
            .toList();
    PlaybookGraph whole =
        graphs.size() == 1 ? graphs.get(0) : PlaybookGraph.of(playbook, highlight, language);
    return SvgText.of(
        PlaybookGraph.title(playbook), whole.description(), language, graphs, layout());
  }

  private static GraphLayout layout() {
    try {
      return new LayeredLayout();
    } catch (NoClassDefFoundError e) {
      throw new MissingLibraryException(LIBRARY, MODULE);
    }
  }
}
