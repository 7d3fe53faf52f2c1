package be.livc.playbook.view;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import be.livc.playbook.resource.Resources;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sentences in our own jar. */
final class EngineSentences implements Sentences {
  private static final class Dutch {
    private static final Sentences ALL = new EngineSentences(Language.NL);
  }

  private static final class English {
    private static final Sentences ALL = new EngineSentences(Language.EN);
  }

  private final Language language;
  private final MessageCatalog catalog;

  private EngineSentences(Language language) {
    this.language = language;
    this.catalog =
        MessageCatalog.parse(
            Resources.text(Sentences.class, "Sentences_" + language.code() + ".properties"));
  }

  static Sentences of(Language language) {
    return language == Language.EN ? English.ALL : Dutch.ALL;
  }

  static String join(List<String> items, String last) {
    int size = items.size();
    return size < 2
        ? String.join("", items)
        : String.join(", ", items.subList(0, size - 1)) + " " + last + " " + items.get(size - 1);
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public SortedSet<String> keys() {
    return new TreeSet<>(catalog.keys());
  }

  @Override
  public boolean has(String key) {
    return catalog.has(key);
  }

  @Override
  public String of(String key, Object... arguments) {
    return catalog.of(key, arguments);
  }
}
