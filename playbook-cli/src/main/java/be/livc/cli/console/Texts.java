package be.livc.cli.console;

import be.livc.playbook.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in one language. A key that is not there is a fault of ours. */
public final class Texts {
  private final Language language;
  private final ResourceBundle bundle;

  private Texts(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** The texts in English for {@link Language#EN}, in Dutch for any other language. */
  public static Texts in(Language language) {
    Language spoken = language == Language.EN ? Language.EN : Language.NL;
    String name = "/be/livc/cli/Texts_" + spoken.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new MissingResourceException("no texts", name, spoken.code());
      }
      return new Texts(
          spoken, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language the program speaks. */
  public Language language() {
    return language;
  }

  /** All texts by key. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** Whether there is a text under this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text, with {@code {0}}, {@code {1}}, … replaced by the arguments. */
  public String of(String key, Object... arguments) {
    return fill(bundle.getString(key), arguments);
  }

  /** The text for this number: {@code key.one} or {@code key.many}, in which {0} is the number. */
  public String count(String key, int number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(key + (number == 1 ? ".one" : ".many"), arguments);
  }

  /** The items as a sentence lists them: {@code a, b en c}. */
  public String and(List<String> items) {
    return listed(items, "list.and");
  }

  /** The items as a sentence offers them: {@code a, b of c}. */
  public String or(List<String> items) {
    return listed(items, "list.or");
  }

  private String listed(List<String> items, String last) {
    int size = items.size();
    return size < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, size - 1))
            + " "
            + of(last)
            + " "
            + items.get(size - 1);
  }

  private static String fill(String text, Object... arguments) {
    if (arguments.length == 0 || text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean place =
          c == '{'
              && i + 2 < text.length()
              && text.charAt(i + 2) == '}'
              && Character.isDigit(text.charAt(i + 1));
      if (place) {
        filled.append(arguments[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
