package be.livc.cli.console;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the program says, in one language. A key that is not there is a fault of ours. */
public final class Texts {
  private final Language language;
  private final MessageCatalog texts;

  private Texts(Language language, MessageCatalog texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The texts in English for {@link Language#EN}, in Dutch for any other language. */
  public static Texts in(Language language) {
    Language spoken = language == Language.EN ? Language.EN : Language.NL;
    String name = "/be/livc/cli/Texts_" + spoken.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Texts(spoken, MessageCatalog.parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language the program speaks. */
  public Language language() {
    return language;
  }

  /** All texts by key, in the form that the library of command lines asks for. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return has(key) ? of(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
      }
    };
  }

  /** Whether there is a text under this key. */
  public boolean has(String key) {
    return texts.has(key);
  }

  /** The text, with {@code {0}}, {@code {1}}, … replaced by the arguments. */
  public String of(String key, Object... arguments) {
    return texts.of(key, arguments);
  }

  /** The text for this number: {@code key.one} or {@code key.many}, in which {0} is the number. */
  public String count(String key, int number, Object... more) {
    return texts.count(key, "many", number, more);
  }

  /** The items as a sentence lists them: {@code a, b en c}. */
  public String and(List<String> items) {
    return texts.join(items, "list.and");
  }

  /** The items as a sentence offers them: {@code a, b of c}. */
  public String or(List<String> items) {
    return texts.join(items, "list.or");
  }

  /**
   * A sentence that says that there is no such name, and behind it the question whether one of
   * these was meant.
   *
   * @param names what is near, as it is to be shown; when there is none the sentence stands alone
   */
  public String near(String sentence, List<String> names) {
    return names.isEmpty() ? sentence : sentence + " " + of("near", or(names));
  }

  /** Names between quotes, each as it is. */
  public static List<String> quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').toList();
  }
}
