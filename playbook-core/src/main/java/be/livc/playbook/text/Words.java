package be.livc.playbook.text;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Term;
import be.livc.playbook.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words that screens and files share, in Dutch or English; a language that has none gets Dutch.
 * Never those of the machine's locale.
 */
public final class Words {
  private static final Words DUTCH = new Words(Language.NL);

  private static final class English {
    private static final Words WORDS = new Words(Language.EN);
  }

  private final Language language;
  private final MessageCatalog texts;

  private Words(Language language) {
    this.language = language;
    String name = "Words_" + language.code() + ".properties";
    this.texts = MessageCatalog.parse(Resources.text(Words.class, name));
  }

  /** The words in this language; Dutch for all but English. */
  public static Words of(Language language) {
    return language == Language.EN ? English.WORDS : DUTCH;
  }

  /** The language these words, and the days beside them, are in. */
  public Language language() {
    return language;
  }

  /** Every key there is, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(texts.keys());
  }

  /**
   * The text under a key, with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String get(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** The text under {@code key.one} or {@code key.more}, by the number, which is {@code {0}}. */
  public String count(String key, int number) {
    return texts.count(key, "more", number);
  }

  /** The same with the number written out, as a sentence begins, up to twelve. */
  public String inWords(String key, int number) {
    List<String> numbers = List.of(get("numbers").split(" ", -1));
    int index = number - 2;
    Object shown = index >= 0 && index < numbers.size() ? numbers.get(index) : number;
    return get(key + (number == 1 ? ".one" : ".more"), shown);
  }

  /** Things in a row with "and" before the last. */
  public String and(List<?> things) {
    return texts.join(things, "and");
  }

  /**
   * That something comes in some cases only, and on what that hangs; a name that ends in a question
   * mark ends the sentence too.
   *
   * @param questions the names of the questions, in the order met
   */
  public String possible(List<String> questions) {
    return get("possible", String.join(", ", questions)).replaceFirst("([?!])\\.$", "$1");
  }

  /** A term, such as {@code 30 dagen} or {@code 1 jaar en 2 maanden}. */
  public String term(Term term) {
    List<String> parts = new ArrayList<>();
    part(parts, "term.year", term.years());
    part(parts, "term.month", term.months());
    part(parts, "term.week", term.weeks());
    part(parts, "term.day", term.days());
    part(parts, "term.working-day", term.workingDays());
    return and(parts);
  }

  private void part(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(count(key, number));
    }
  }

  /** How something recurs, such as {@code elk jaar} or {@code elke 6 weken}. */
  public String every(Term term) {
    boolean single =
        term.years() + term.months() + term.weeks() + term.days() + term.workingDays() == 1;
    if (!single) {
      return get("every.more", term(term));
    }
    return get(
        term.years() == 1
            ? "every.year"
            : term.months() == 1
                ? "every.month"
                : term.weeks() == 1
                    ? "every.week"
                    : term.days() == 1 ? "every.day" : "every.working-day");
  }
}
