package be.livc.playbook.diagnostic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Messages by key in one language, as they stand in a file of properties. Safe to use from several
 * threads.
 */
public final class MessageCatalog {
  private final Properties messages;

  private MessageCatalog(Properties messages) {
    this.messages = messages;
  }

  /**
   * Reads the text of a file of properties, in the form that {@link Properties#load} knows.
   *
   * @throws IllegalArgumentException when a <code>&#92;u</code> in it is no character
   */
  public static MessageCatalog parse(String file) {
    Properties messages = new Properties();
    try {
      messages.load(new StringReader(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new MessageCatalog(messages);
  }

  /**
   * Messages that were made in memory.
   *
   * @param messages by key; copied
   */
  public static MessageCatalog of(Map<String, String> messages) {
    Properties copy = new Properties();
    messages.forEach(copy::setProperty);
    return new MessageCatalog(copy);
  }

  /** Every key there is, in no order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(messages.stringPropertyNames());
  }

  /** Whether there is a message under this key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /**
   * The message under a key, with {@code {0}}, {@code {1}} … {@code {9}} replaced by the arguments;
   * one that has no argument stays as it stands.
   *
   * @throws IllegalArgumentException when there is no such key, which is a fault of ours
   */
  public String of(String key, Object... arguments) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message under " + key);
    } else if (arguments.length == 0) {
      return pattern;
    }
    StringBuilder message = new StringBuilder(pattern.length() + 32);
    for (int i = 0; i < pattern.length(); i++) {
      int place = place(pattern, i);
      if (place >= 0 && place < arguments.length) {
        message.append(arguments[place]);
        i += 2;
      } else {
        message.append(pattern.charAt(i));
      }
    }
    return message.toString();
  }

  private static int place(String pattern, int at) {
    boolean braces =
        pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
    char digit = braces ? pattern.charAt(at + 1) : ' ';
    return digit >= '0' && digit <= '9' ? digit - '0' : -1;
  }

  /**
   * The message for a number: that under {@code key.one} for 1, else that under the key for many.
   *
   * @param many what stands behind the dot in the keys for other numbers
   * @param number which is {@code {0}}
   * @param more {@code {1}} and on
   */
  public String count(String key, String many, int number, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of(key + '.' + (number == 1 ? "one" : many), arguments);
  }

  /**
   * Things as a sentence names them, such as {@code a, b en c}.
   *
   * @param last the key of the word before the last of them
   */
  public String join(List<?> things, String last) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < things.size(); i++) {
      joined.append(i == 0 ? "" : i < things.size() - 1 ? ", " : " " + of(last) + " ");
      joined.append(things.get(i));
    }
    return joined.toString();
  }
}
