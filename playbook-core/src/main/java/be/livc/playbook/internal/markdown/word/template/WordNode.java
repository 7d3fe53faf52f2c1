package be.livc.playbook.internal.markdown.word.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a part of a Word file: XML as it is, and what templates put in its place. */
sealed interface WordNode
    permits XmlElement, WordNode.Characters, WordNode.Mark, WordNode.Region, WordNode.Answer {
  /** Text between tags. */
  record Characters(String text) implements WordNode {}

  /**
   * A mark of the template.
   *
   * @param look the properties of the run it stands in; null where it has none
   */
  record Mark(WordMark mark, @Nullable XmlElement look) implements WordNode {}

  /**
   * What stands between a mark that opens and the one that closes.
   *
   * @param body up to the mark that closes, or to {@code {#else}}
   * @param otherwise behind {@code {#else}}
   */
  record Region(WordMark open, List<WordNode> body, List<WordNode> otherwise) implements WordNode {}

  /** What was put in the place of a mark, as CommonMark on one line. */
  record Answer(String markdown, @Nullable XmlElement look) implements WordNode {}
}
