package be.livc.playbooks.language;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** Reads Dutch for mistakes. Starting one takes seconds: a test has one. */
final class Reviewer {
  /** Rules that are noise here, each with the reason. */
  private static final Map<String, String> OFF =
      Map.of(
          "UPPERCASE_SENTENCE_START", "much of it goes on after a word such as Te bevestigen",
          "EINDE_KOMMA", "items of a decision end in a semicolon by custom",
          "ALLEEN_BE", "it warns of words used in Belgium, where our readers live",
          "WHITESPACE_RULE", "the terminal lines up what stands below each other",
          "SENTENCE_WHITESPACE", "the size of a file is filled in as 1.5");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final JLanguageTool tool;
  private final SpellingCheckRule spelling;
  private final Set<String> terms;
  private final Set<String> accepted;

  /** With terms of art, and findings that are accepted: a rule, a tab, what it finds. */
  Reviewer(Set<String> terms, Set<String> accepted) {
    this.terms = terms;
    this.accepted = accepted;
    tool = new JLanguageTool(Languages.getLanguageForShortCode("nl-BE"));
    OFF.keySet().forEach(tool::disableRule);
    spelling =
        tool.getAllRules().stream()
            .filter(Rule::isDictionaryBasedSpellingRule)
            .map(SpellingCheckRule.class::cast)
            .findFirst()
            .orElseThrow();
    spelling.addIgnoreTokens(List.copyOf(terms));
  }

  /**
   * The words that no dictionary holds, each with the first place where it stands. Looking words up
   * is quick; only a text with a word that is not found so is read, for words that are put
   * together.
   */
  Set<String> unknownWords(List<Passage> passages) throws IOException {
    Map<String, Passage> words = new TreeMap<>();
    for (Passage passage : passages) {
      for (String word : WORD.split(passage.text())) {
        words.putIfAbsent(word, passage);
      }
    }
    Set<Passage> doubtful = new LinkedHashSet<>();
    for (Map.Entry<String, Passage> word : words.entrySet()) {
      boolean letters = word.getKey().matches(".*\\p{L}.*");
      if (letters && !terms.contains(word.getKey()) && spelling.isMisspelled(word.getKey())) {
        doubtful.add(word.getValue());
      }
    }
    return mistakes(List.copyOf(doubtful)).stream()
        .filter(mistake -> mistake.contains(": " + spelling.getId() + " ["))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Everything that is wrong with these, as lines to read: file, line, rule, sentence. */
  Set<String> mistakes(List<Passage> passages) throws IOException {
    StringBuilder text = new StringBuilder();
    TreeMap<Integer, Passage> starts = new TreeMap<>();
    for (Passage passage : passages) {
      starts.put(text.length(), passage);
      text.append(passage.text()).append("\n\n");
    }
    Set<String> mistakes = new TreeSet<>();
    for (RuleMatch match : tool.check(text.toString())) {
      String found = text.substring(match.getFromPos(), match.getToPos());
      String rule = match.getRule().getId();
      if (!found.contains(Passage.FILLED_IN) && !accepted.contains(rule + "\t" + found.strip())) {
        mistakes.add(finding(rule, found, starts.floorEntry(match.getFromPos()).getValue()));
      }
    }
    return mistakes;
  }

  private static String finding(String rule, String found, Passage in) {
    return in.file() + ":" + in.line() + ": " + rule + " [" + found + "] in: " + in.text();
  }
}
