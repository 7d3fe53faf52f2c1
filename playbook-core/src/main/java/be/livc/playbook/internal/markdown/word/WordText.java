package be.livc.playbook.internal.markdown.word;

import java.util.List;

/** The text of a Word file, where it does not come from CommonMark. */
public interface WordText {
  /** The names of the parts that it writes, that of the text itself first. */
  List<String> parts();

  /**
   * Writes one part.
   *
   * @param runs for what is put among its words; they write to the same part
   */
  void write(String part, WordXml xml, WordRuns runs);
}
