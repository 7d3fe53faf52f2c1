package be.livc.playbook.internal.markdown.word;

/** What stands in a Word file where it does not come from CommonMark. */
interface WordBody {
  /**
   * Writes it.
   *
   * @param xml where it is written, inside the body of the text
   * @param runs for words and fields; they write to the same part
   */
  void write(WordXml xml, WordRuns runs);
}
