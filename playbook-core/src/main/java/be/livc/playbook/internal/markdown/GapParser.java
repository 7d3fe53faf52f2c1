package be.livc.playbook.internal.markdown;

import be.livc.playbook.checklist.Prose;
import be.livc.playbook.checklist.Words;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds gaps by the words they begin with. An answer can't make one: its brackets are escaped and
 * never come here.
 */
final class GapParser implements InlineContentParserFactory {
  private record Opening(String words, boolean toFillIn) {}

  private static final List<Opening> OPENINGS =
      List.of(
          new Opening(opening(Language.NL, "document.blank"), true),
          new Opening(opening(Language.NL, "document.not-in-order"), false),
          new Opening(opening(Language.EN, "document.blank"), true),
          new Opening(opening(Language.EN, "document.not-in-order"), false));

  private static String opening(Language language, String key) {
    String words = Words.of(language).get(key, "\n");
    return words.substring(0, words.indexOf('\n'));
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('[');
  }

  @Override
  public InlineContentParser create() {
    return GapParser::tryParse;
  }

  private static ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    for (Opening opening : OPENINGS) {
      if (scanner.next(opening.words())) {
        boolean escaped = false;
        for (char c = scanner.peek(); c != Scanner.END; c = scanner.peek()) {
          scanner.next();
          if (c == ']' && !escaped) {
            String text = scanner.getSource(start, scanner.position()).getContent();
            return ParsedInline.of(
                new Gap(Prose.plain(text), opening.toFillIn()), scanner.position());
          }
          escaped = c == '\\' && !escaped;
        }
        return ParsedInline.none();
      }
    }
    return ParsedInline.none();
  }
}
