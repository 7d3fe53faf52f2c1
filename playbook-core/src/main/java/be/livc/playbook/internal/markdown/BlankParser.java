package be.livc.playbook.internal.markdown;

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
  public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = "[" + link.text() + "]";
    for (Opening opening : OPENINGS) {
      if (text.startsWith(opening.words())) {
        Blank gap = new Blank(CommonMarkText.plain(text), opening.toFillIn());
        return LinkResult.replaceWith(gap, link.afterTextBracket());
      }
    }
    return LinkResult.none();
  }
}
