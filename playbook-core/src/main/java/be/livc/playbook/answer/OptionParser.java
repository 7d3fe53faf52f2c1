package be.livc.playbook.answer;

import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options typed by number, key or the beginning of their label. */
final class OptionParser {
  private OptionParser() {}

  /** One option. */
  static AnswerParser one(List<Option> options, String typed) {
    List<Option> meant = meant(options, typed);
    return meant.size() == 1
        ? AnswerParser.value(new Value.OneOption(meant.get(0).key()))
        : unknown(options, typed, meant);
  }

  /**
   * Yes or no: by key, by first letter, by number; {@code j} and {@code n} are always understood.
   */
  static AnswerParser yesNo(List<Option> options, String typed, Language language) {
    String word = typed.toLowerCase(Locale.ROOT);
    String yes = language.yes();
    if (List.of(yes, yes.substring(0, 1), "j", "ja", "y", "yes", "true").contains(word)) {
      return AnswerParser.value(new Value.OneOption(yes));
    } else if (List.of(language.no(), "n", "nee", "neen", "no", "false").contains(word)) {
      return AnswerParser.value(new Value.OneOption(language.no()));
    }
    return one(options, typed);
  }

  /** Several options, with commas or blanks between them. */
  static AnswerParser several(List<Option> options, String typed) {
    List<Option> whole = meant(options, typed);
    if (whole.size() == 1) {
      return chosen(options, whole);
    }
    for (String separator : List.of("\\s*[,;]\\s*", "[\\s,;]+")) {
      List<Option> found = each(options, typed.split(separator, -1));
      if (found != null) {
        return chosen(options, found);
      }
    }
    String[] parts = typed.split("\\s*[,;]\\s*", -1);
    for (String part : parts) {
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
      if (meant.size() != 1) {
        return null;
      }
      found.add(meant.get(0));
    }
    return found;
  }

  private static AnswerParser chosen(List<Option> options, List<Option> found) {
    Set<Option> set = new LinkedHashSet<>(found);
    return AnswerParser.value(
        new Value.SomeOptions(options.stream().filter(set::contains).map(Option::key).toList()));
  }

  /** The options a text may mean; one where it is clear. */
  static List<Option> meant(List<Option> options, String typed) {
    OptionalInt number = AnswerParser.number(typed);
    String word = typed.strip().toLowerCase(Locale.ROOT);
    for (Option option : options) {
      boolean exact =
          option.key().equalsIgnoreCase(word)
              || option.label().markdown().toLowerCase(Locale.ROOT).equals(word);
      if (exact) {
        return List.of(option);
      }
    }
    if (number.isPresent()) {
      int index = number.getAsInt() - 1;
      return index < options.size() ? List.of(options.get(index)) : List.of();
    }
    return word.isEmpty()
        ? List.of()
        : options.stream()
            .filter(it -> it.label().markdown().toLowerCase(Locale.ROOT).startsWith(word))
            .toList();
  }

  private static AnswerParser unknown(List<Option> options, String typed, List<Option> meant) {
    List<String> labels = options.stream().map(it -> it.label().markdown()).toList();
    List<String> near =
        meant.isEmpty()
            ? NearNames.of(typed, labels)
            : meant.stream().map(it -> it.label().markdown()).toList();
    List<String> keys = options.stream().map(Option::key).toList();
    return new AnswerParser(null, new Rejection(Kind.NO_SUCH_OPTION, typed, keys, near, null));
  }
}
