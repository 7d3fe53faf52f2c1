package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.playbook.model.Term;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time given on the command line: as playbooks write them, in Dutch, or {@code 5y}. */
public final class TermArgument {
  private static final Pattern PART = Pattern.compile("\\s*(\\d{1,4})\\s*(\\p{L}+)");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("y", "years"),
          Map.entry("year", "years"),
          Map.entry("years", "years"),
          Map.entry("j", "years"),
          Map.entry("jaar", "years"),
          Map.entry("jaren", "years"),
          Map.entry("m", "months"),
          Map.entry("month", "months"),
          Map.entry("months", "months"),
          Map.entry("maand", "months"),
          Map.entry("maanden", "months"),
          Map.entry("w", "weeks"),
          Map.entry("week", "weeks"),
          Map.entry("weeks", "weeks"),
          Map.entry("weken", "weeks"),
          Map.entry("d", "days"),
          Map.entry("day", "days"),
          Map.entry("days", "days"),
          Map.entry("dag", "days"),
          Map.entry("dagen", "days"));

  private TermArgument() {}

  /**
   * The length of time.
   *
   * @throws Problem when it is none
   */
  public static Term of(String typed, Context context) {
    return read(typed).orElseThrow(() -> Problem.usage(context.texts().of("usage.term", typed)));
  }

  static Optional<Term> read(String typed) {
    StringBuilder written = new StringBuilder();
    Matcher part = PART.matcher(typed.toLowerCase(Locale.ROOT));
    int at = 0;
    while (part.find() && part.start() == at) {
      String unit = UNITS.get(part.group(2));
      if (unit == null) {
        return Optional.empty();
      }
      written.append(' ').append(part.group(1)).append(' ').append(unit);
      at = part.end();
    }
    return typed.substring(at).isBlank() ? Term.parse(written.toString()) : Optional.empty();
  }
}
