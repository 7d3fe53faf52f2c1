package be.livc.playbook.view;

import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;

/**
 * What the engine says to people, in one language: why an answer is not taken, what a store met,
 * why a question is asked. Safe to use from several threads.
 *
 * <p>An application that wants other words hands in {@linkplain #replacing its own} for the keys it
 * wants to say otherwise, or implements this interface over its own files of texts and leaves what
 * it hasn't to {@link #in}.
 */
public interface Sentences {
  /**
   * The engine's own sentences: English for {@link Language#EN}, Dutch for every other language.
   *
   * @param language the language of whoever reads
   */
  static Sentences in(Language language) {
    Objects.requireNonNull(language, "language");
    return EngineSentences.of(language);
  }

  /** The language the sentences are in. */
  Language language();

  /** Every key there is. */
  SortedSet<String> keys();

  /** Whether there is a sentence under this key. */
  boolean has(String key);

  /**
   * The sentence under a key, with {@code {0}}, {@code {1}} … {@code {9}} replaced by the
   * arguments.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  String of(String key, Object... arguments);

  /**
   * The sentence for this number: {@code key.one} for 1, else {@code key.many}; {@code {0}} is the
   * number.
   *
   * @param more {@code {1}} and on
   * @throws IllegalArgumentException when there is no such key
   */
  default String count(String key, int number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(key + (number == 1 ? ".one" : ".many"), arguments);
  }

  /** The items as a sentence lists them: {@code a, b en c}. */
  default String and(List<String> items) {
    return EngineSentences.join(items, of("list.and"));
  }

  /** The items as a sentence offers them: {@code a, b of c}. */
  default String or(List<String> items) {
    return EngineSentences.join(items, of("list.or"));
  }

  /**
   * A sentence that says that there is no such name, and behind it the question whether one of
   * these was meant.
   *
   * @param names what is near, as it is to be shown; when there is none the sentence stands alone
   */
  default String near(String sentence, List<String> names) {
    return names.isEmpty() ? sentence : sentence + " " + of("near", or(names));
  }

  /**
   * These sentences with others in the place of some.
   *
   * @param own by key, with the same {@code {0}}, {@code {1}} … as the sentence it replaces, or
   *     fewer
   * @throws IllegalArgumentException that names the key, when there is no such key or the new
   *     sentence has a place that the old one has not
   */
  default Sentences replacing(Map<String, String> own) {
    return ReplacedSentences.of(this, own);
  }

  /** Names between quotes, each as it is. */
  static List<String> quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').toList();
  }
}
