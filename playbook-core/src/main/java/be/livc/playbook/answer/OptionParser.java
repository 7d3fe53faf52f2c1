package be.livc.playbook.answer;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Options typed by number, key or the beginning of their label. */
final class OptionParser {
  private static final Set<String> ALL =
      Set.of("alle", "alles", "allemaal", "all", "everything", "tous", "toutes", "tout");

  private static final Set<String> YES = Set.of("j", "ja", "y", "yes", "oui", "true");
  private static final Set<String> NO = Set.of("n", "nee", "neen", "no", "non", "nein", "false");

  private static final String COMMA = "\\s*[,;]\\s*";
  private static final String AND = "(?:en|and|et|und|\\+)";
  private static final String COMMA_OR_AND = "\\s*[,;]\\s*(?:" + AND + "\\s+)?|\\s+" + AND + "\\s+";
  private static final String BLANK_OR_AND = "[\\s,;]+(?:" + AND + "[\\s,;]+)?";
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,3})\\s*(?:-|\u2013|tot|t/m|to|bis)\\s*(\\d{1,3})");

  private OptionParser() {}

  /** One option. */
  static AnswerParser one(List<Option> options, String typed) {
    List<Option> meant = meant(options, typed);
    return meant.size() == 1
        ? AnswerParser.value(new Value.OneOption(meant.get(0).key()))
        : unknown(options, typed, meant);
  }

  /**
   * Yes or no: by key, label, first letter or beginning of the label; {@code j} and {@code n} are
   * always understood. A number is not: none is shown.
   */
  static AnswerParser yesNo(List<Option> options, String typed, Language language) {
    String word = Labels.folded(typed);
    String yes = language.yes();
    if (YES.contains(word) || List.of(yes, yes.substring(0, 1)).contains(word)) {
      return AnswerParser.value(new Value.OneOption(yes));
    } else if (NO.contains(word) || word.equals(language.no())) {
      return AnswerParser.value(new Value.OneOption(language.no()));
    }
    return AnswerParser.number(typed).isPresent()
        ? unknown(options, typed, List.of())
        : one(options, typed);
  }

  /** Several options, with commas, blanks or {@code en} between them; from one to another; all. */
  static AnswerParser several(List<Option> options, String typed) {
    List<Option> whole = meant(options, typed);
    if (whole.size() == 1) {
      return chosen(options, whole);
    } else if (ALL.contains(Labels.folded(typed))) {
      return chosen(options, options.stream().filter(option -> !option.exclusive()).toList());
    }
    for (String separator : List.of(COMMA, COMMA_OR_AND, BLANK_OR_AND)) {
      List<Option> found = each(options, typed.split(separator, -1));
      if (found != null) {
        return chosen(options, found);
      }
    }
    for (String part : typed.split(COMMA_OR_AND, -1)) {
      List<Option> meant = meant(options, part);
      if (meant.size() != 1) {
        return unknown(options, part, meant);
      }
    }
    return unknown(options, typed, whole);
  }

  private static @Nullable List<Option> each(List<Option> options, String[] parts) {
    List<Option> found = new ArrayList<>();
    for (String part : parts) {
      List<Option> meant = meant(options, part);
      List<Option> range = meant.size() == 1 ? meant : range(options, part);
      if (range.isEmpty()) {
        return null;
      }
      found.addAll(range);
    }
    return found;
  }

  /** The options from one number to another. */
  private static List<Option> range(List<Option> options, String typed) {
    Matcher both = RANGE.matcher(typed.strip());
    if (!both.matches()) {
      return List.of();
    }
    int from = Integer.parseInt(both.group(1));
    int to = Integer.parseInt(both.group(2));
    return from >= 1 && from < to && to <= options.size()
        ? options.subList(from - 1, to)
        : List.of();
  }

  private static AnswerParser chosen(List<Option> options, List<Option> found) {
    Set<Option> set = new LinkedHashSet<>(found);
    return AnswerParser.value(
        new Value.SomeOptions(options.stream().filter(set::contains).map(Option::key).toList()));
  }

  /** The options a text may mean; one where it is clear. */
  static List<Option> meant(List<Option> options, String typed) {
    String word = typed.strip();
    for (Option option : options) {
      if (option.key().equalsIgnoreCase(word)) {
        return List.of(option);
      }
    }
    return Labels.meant(word, labels(options)).stream().map(options::get).toList();
  }

  private static AnswerParser unknown(List<Option> options, String typed, List<Option> meant) {
    List<String> near = meant.isEmpty() ? NearNames.of(typed, labels(options)) : labels(meant);
    List<String> keys = options.stream().map(Option::key).toList();
    return new AnswerParser(null, new Rejection(Kind.NO_SUCH_OPTION, typed, keys, near, null));
  }

  private static List<String> labels(List<Option> options) {
    return options.stream().map(it -> CommonMarkText.plain(it.label().markdown())).toList();
  }
}
