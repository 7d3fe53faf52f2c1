package be.livc.playbook.internal.markdown;

import be.livc.playbook.internal.markdown.Blank.Kind;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.List;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds gaps among what stands between brackets, by the words they begin with. An answer can't make
 * one: its brackets are escaped and never come here.
 */
final class BlankParser implements LinkProcessor {
  private record Opening(String words, Kind kind) {}

  private static final List<Opening> OPENINGS =
      List.of(
          new Opening(opening(Language.NL, "document.blank"), Kind.TO_FILL_IN),
          new Opening(opening(Language.NL, "document.not-in-order"), Kind.NOT_IN_ORDER),
          new Opening(opening(Language.NL, "document.signature-room"), Kind.SIGNATURE),
          new Opening(opening(Language.EN, "document.blank"), Kind.TO_FILL_IN),
          new Opening(opening(Language.EN, "document.not-in-order"), Kind.NOT_IN_ORDER),
          new Opening(opening(Language.EN, "document.signature-room"), Kind.SIGNATURE));

  private static String opening(Language language, String key) {
    String words = Words.of(language).get(key, "\n");
    return words.substring(0, words.indexOf('\n'));
  }

  @Override
  public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = "[" + link.text() + "]";
    for (Opening opening : OPENINGS) {
      if (text.startsWith(opening.words())) {
        Blank gap = new Blank(CommonMarkText.plain(text), opening.kind());
        return LinkResult.replaceWith(gap, link.afterTextBracket());
      }
    }
    return LinkResult.none();
  }
}
