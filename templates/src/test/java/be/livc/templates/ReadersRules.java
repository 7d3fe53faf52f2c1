package be.livc.templates;

import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader would stumble over in a document in Dutch. */
final class ReadersRules {
  private static final Pattern TWO_SIGNS = Pattern.compile("\\S*[.,;:?!]\\s?[.,;](?=\\s|$)");
  private static final Pattern BLANK = Pattern.compile("\\S+ [,.;:?!](?=\\s|$)");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) .*$");
  private static final Pattern ANSWER = Pattern.compile("(?i)(?:ja|nee)(?:,.*)?");

  /** Behind a comma, a colon or "en" a word with a capital is a label that stands in a sentence. */
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[a-z]: |[a-z], |[a-z] en )\\p{Lu}\\p{Ll}+(?=[ ,.])");

  private static final Map<String, Pattern> ADDRESS = new LinkedHashMap<>();

  static {
    ADDRESS.put("je", word("je|jij|jou|jouw"));
    ADDRESS.put("jullie", word("jullie"));
    ADDRESS.put("u", word("u|uw"));
  }

  /** What is typed and what names have: words that may have a capital in mid-sentence. */
  private static final Set<String> NAMES = Set.of("Voorbeeld", "Proefbeke", "Gemeenten");

  private ReadersRules() {}

  private static Pattern word(String words) {
    return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])");
  }

  /** The slips of a text, each once. */
  static List<String> slips(String text) {
    List<String> slips = new ArrayList<>();
    headings(text, slips);
    for (String line : paragraphs(text)) {
      find("two signs", TWO_SIGNS, line, slips);
      find("blank", BLANK, line, slips);
      Matcher capital = CAPITAL.matcher(line);
      while (capital.find()) {
        if (!NAMES.contains(capital.group())) {
          slips.add("capital: " + capital.group());
        }
      }
    }
    for (String line : text.lines().filter(it -> it.startsWith("|")).toList()) {
      for (String cell : line.split("(?<!\\\\)\\|")) {
        if (ANSWER.matcher(cell.strip()).matches()) {
          slips.add("answer alone: " + cell.strip());
        }
      }
    }
    Set<String> address = new TreeSet<>();
    ADDRESS.forEach(
        (form, words) -> {
          if (words.matcher(text).find()) {
            address.add(form);
          }
        });
    if (address.size() > 1) {
      slips.add("address: " + address);
    }
    return slips;
  }

  private static void find(String what, Pattern slip, String line, List<String> slips) {
    Matcher found = slip.matcher(line);
    while (found.find()) {
      slips.add(what + ": " + found.group());
    }
  }

  private static void headings(String text, List<String> slips) {
    int before = 0;
    int first = 0;
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      int level = heading.group(1).length();
      first += level == 1 ? 1 : 0;
      if (before > 0 && level > before + 1) {
        slips.add("heading skipped: " + heading.group());
      }
      before = level;
    }
    if (first != 1) {
      slips.add(first == 0 ? "no heading 1" : "more than one heading 1");
    }
  }

  /** Paragraphs and items as running text; no tables, whose cells are no sentences, no headings. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : (text + "\n").split("\n", -1)) {
      boolean starts = line.matches("\\s*(?:[-*]|\\d+\\.) .*");
      if (line.isBlank() || starts || line.startsWith("|") || line.startsWith("#")) {
        if (!open.isEmpty()) {
          paragraphs.add(CommonMarkText.plain(open.toString()));
        }
        open.setLength(0);
      }
      if (!line.isBlank() && !line.startsWith("|") && !line.startsWith("#")) {
        open.append(open.isEmpty() ? "" : line.endsWith("\\") ? "\n" : " ").append(line.strip());
      }
    }
    return paragraphs;
  }

  /** The parts of a letter that a text does not have. */
  static List<String> lacks(String text) {
    Map<String, Pattern> parts = new LinkedHashMap<>();
    parts.put(
        "addressee", Pattern.compile("\\A(?:\\*\\*Vertrouwelijk\\*\\*\n\n)?[^#\n][^\n]*\\\\\n"));
    parts.put("date", Pattern.compile("(?m)^.+, \\[IN TE VULLEN: datum van de brief]\\\\$"));
    parts.put("reference", Pattern.compile("(?m)^Ons kenmerk: \\S"));
    parts.put("subject", Pattern.compile("(?m)^# \\S"));
    parts.put("greeting", Pattern.compile("(?m)^Met vriendelijke groet,$"));
    parts.put(
        "signature", Pattern.compile("\n\\[HANDTEKENING: [^\n]+]\n\n[^\n]+\\\\\n[^\n]+\\s*\\z"));
    List<String> lacks = new ArrayList<>();
    parts.forEach(
        (part, pattern) -> {
          if (!pattern.matcher(text).find()) {
            lacks.add(part.toLowerCase(Locale.ROOT));
          }
        });
    return lacks;
  }
}
