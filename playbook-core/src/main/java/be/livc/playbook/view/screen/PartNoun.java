package be.livc.playbook.view.screen;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Singular;
import be.livc.playbook.view.Sentences;
import java.util.Locale;

/**
 * What the parts of a list or table are called: {@code Gemeente}, {@code 3 partners}; by the short
 * name of the question where that names them, else as what they are.
 *
 * @param one one of them, as it stands before its number
 * @param several all of them, inside a sentence
 */
public record PartNoun(String one, String several) {
  /** The words for the parts of an answer to this question. */
  public static PartNoun of(Ask ask, Language language, Sentences texts) {
    String kind =
        switch (ask.type().kind()) {
          case TABLE -> "rows";
          case LIST -> "entries";
          case TEXT, YES_NO, CHOICE, CHOICES, NUMBER, DATE -> "lines";
        };
    String name = CommonMarkText.plain(ask.header().shortName());
    PartNoun plain = new PartNoun(texts.of("part." + kind), texts.of("parts." + kind));
    return kind.equals("lines")
        ? plain
        : Singular.of(name, language)
            .map(one -> new PartNoun(one, name.toLowerCase(Locale.ROOT)))
            .orElse(plain);
  }

  /** So many of them: {@code 1 partner}, {@code 3 partners}. */
  public String count(int number) {
    return number + " " + (number == 1 ? one.toLowerCase(Locale.ROOT) : several);
  }

  /** All of them at the beginning of a sentence. */
  public String severalFirst() {
    return Character.toUpperCase(several.charAt(0)) + several.substring(1);
  }

  /** One of them inside a sentence. */
  public String inSentence() {
    return one.toLowerCase(Locale.ROOT);
  }
}
