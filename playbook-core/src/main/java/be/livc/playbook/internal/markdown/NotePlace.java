package be.livc.playbook.internal.markdown;

import be.livc.playbook.document.NoteMarks;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** The place of a note in the text of a document, which only Word shows, as a comment. */
public final class NotePlace extends CustomNode {
  private final int number;

  private NotePlace(int number) {
    this.number = number;
  }

  /** The number of the note, from 0 on. */
  public int number() {
    return number;
  }

  /** Finds the places by the marks that the document put there. */
  static final class Finder implements InlineContentParserFactory, InlineContentParser {
    private static final int LONGEST = 6;

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(NoteMarks.OPEN);
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      Position start = scanner.position();
      int digits = scanner.match(c -> c >= '0' && c <= '9');
      String number = scanner.getSource(start, scanner.position()).getContent();
      return digits > 0 && digits <= LONGEST && scanner.next(NoteMarks.CLOSE)
          ? ParsedInline.of(new NotePlace(Integer.parseInt(number)), scanner.position())
          : ParsedInline.none();
    }
  }
}
