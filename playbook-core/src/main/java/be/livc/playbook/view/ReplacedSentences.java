package be.livc.playbook.view;

import be.livc.playbook.diagnostic.MessageCatalog;
import be.livc.playbook.model.Language;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of an application before those of others. */
final class ReplacedSentences implements Sentences {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final Sentences others;
  private final MessageCatalog own;

  private ReplacedSentences(Sentences others, MessageCatalog own) {
    this.others = others;
    this.own = own;
  }

  static Sentences of(Sentences others, Map<String, String> own) {
    Map<String, String> sentences = new TreeMap<>();
    new TreeMap<>(own)
        .forEach(
            (key, sentence) -> {
              if (!others.has(key)) {
                throw new IllegalArgumentException("there is no sentence under " + key);
              }
              Set<String> there = places(others.of(key));
              if (!there.containsAll(places(sentence))) {
                throw new IllegalArgumentException(
                    "the sentence under " + key + " has no places but " + there);
              }
              sentences.put(key, sentence);
            });
    return new ReplacedSentences(others, MessageCatalog.of(sentences));
  }

  private static Set<String> places(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher places = PLACE.matcher(sentence);
    while (places.find()) {
      found.add(places.group());
    }
    return found;
  }

  @Override
  public Language language() {
    return others.language();
  }

  @Override
  public SortedSet<String> keys() {
    return new TreeSet<>(others.keys());
  }

  @Override
  public boolean has(String key) {
    return others.has(key);
  }

  @Override
  public String of(String key, Object... arguments) {
    return own.has(key) ? own.of(key, arguments) : others.of(key, arguments);
  }
}
