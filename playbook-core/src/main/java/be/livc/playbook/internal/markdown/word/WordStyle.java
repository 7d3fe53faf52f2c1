package be.livc.playbook.internal.markdown.word;

/** The styles that documents use, by the name Word knows them by in every language. */
public enum WordStyle {
  HEADING_1("heading 1"),
  HEADING_2("heading 2"),
  HEADING_3("heading 3"),
  HEADING_4("heading 4"),
  LIST("List Paragraph"),
  QUOTE("Quote"),
  FOOTNOTE_TEXT("footnote text"),
  FOOTNOTE_SIGN("footnote reference"),
  LINK("Hyperlink"),
  TABLE("Livc Tabel"),
  CELL("Livc Tabeltekst"),
  CODE_BLOCK("Livc Code"),
  CODE("Livc Code teken"),
  CONFIDENTIAL("Livc Vertrouwelijk"),
  ORIGIN("Livc Oorsprong"),
  RULE("Livc Lijn"),
  BLANK("Livc In te vullen"),
  NOT_IN_ORDER("Livc Niet in orde");

  private final String wordName;

  WordStyle(String wordName) {
    this.wordName = wordName;
  }

  String wordName() {
    return wordName;
  }

  static WordStyle heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }
}
