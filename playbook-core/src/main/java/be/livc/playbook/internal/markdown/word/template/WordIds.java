package be.livc.playbook.internal.markdown.word.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids in a document that was filled: no two alike, or Word takes the file for damaged. What is
 * repeated keeps no bookmarks, and a bookmark of which one end fell away falls away.
 */
final class WordIds {
  private int drawings;

  /** Words that were written before are written again. */
  void again(List<WordNode> copies) {
    for (WordNode node : copies) {
      if (node instanceof XmlElement element) {
        element.visit(
            it ->
                it.children()
                    .removeIf(
                        child ->
                            child instanceof XmlElement inner
                                && (inner.name().startsWith("w:bookmark")
                                    || (it.is("w:sdtPr") && inner.is("w:id")))));
      }
    }
  }

  /** Gives drawings numbers of their own over all parts, and takes out halves of bookmarks. */
  void settle(XmlElement part) {
    Map<String, Set<String>> ends = new HashMap<>();
    part.visit(
        it -> {
          if (it.name().startsWith("w:bookmark")) {
            ends.computeIfAbsent(it.attribute("w:id"), none -> new HashSet<>()).add(it.name());
          } else if (it.is("wp:docPr")) {
            it.attribute("id", Integer.toString(++drawings));
          } else if (it.is("v:shape") && !it.attribute("id").isEmpty()) {
            it.attribute("id", "livc" + ++drawings);
          }
        });
    part.visit(
        it ->
            it.children()
                .removeIf(
                    child ->
                        child instanceof XmlElement inner
                            && inner.name().startsWith("w:bookmark")
                            && ends.getOrDefault(inner.attribute("w:id"), Set.of()).size() < 2));
  }
}
