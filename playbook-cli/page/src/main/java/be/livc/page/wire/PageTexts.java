package be.livc.page.wire;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** What a page says, in one language: its own sentences before those of the engine. */
public final class PageTexts implements Sentences {
  private final Language language;
  private final MessageCatalog own;

  private PageTexts(Language language, MessageCatalog own) {
    this.language = language;
    this.own = own;
  }

  /** In English for English content, in Dutch for any other. */
  public static PageTexts in(Language content) {
    Language spoken = content == Language.EN ? Language.EN : Language.NL;
    String name = "/be/livc/page/Page_" + spoken.code() + ".properties";
    try (InputStream in = PageTexts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the page lacks " + name);
      }
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PageTexts(spoken, MessageCatalog.parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every sentence by its key, in their order. */
  public Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    keys().forEach(key -> all.put(key, of(key)));
    return all;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public SortedSet<String> keys() {
    SortedSet<String> keys = Sentences.in(language).keys();
    keys.addAll(own.keys());
    return keys;
  }

  @Override
  public boolean has(String key) {
    return own.has(key) || Sentences.in(language).has(key);
  }

  @Override
  public String of(String key, Object... arguments) {
    return own.has(key) ? own.of(key, arguments) : Sentences.in(language).of(key, arguments);
  }
}
