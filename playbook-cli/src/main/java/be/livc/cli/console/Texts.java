package be.livc.cli.console;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the program says, in one language: its own texts before the engine's sentences. A key that
 * is in neither is a fault of ours.
 */
public final class Texts implements Sentences {
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

  @Override
  public Language language() {
    return language;
  }

  /** All texts by key, in the form that the library of command lines asks for. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return texts.has(key) ? texts.of(key) : null;
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
      }
    };
  }

  @Override
  public SortedSet<String> keys() {
    SortedSet<String> keys = Sentences.in(language).keys();
    keys.addAll(texts.keys());
    return keys;
  }

  @Override
  public boolean has(String key) {
    return texts.has(key) || Sentences.in(language).has(key);
  }

  @Override
  public String of(String key, Object... arguments) {
    return texts.has(key) ? texts.of(key, arguments) : Sentences.in(language).of(key, arguments);
  }
}
