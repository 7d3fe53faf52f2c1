package be.livc.playbook.diagnostic;

import be.livc.playbook.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of findings in one language: Dutch, and English where that is asked for. Safe to
 * use from several threads.
 */
public final class Messages {
  private static final int LONGEST = 300;
  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

  private final MessageCatalog sentences;

  private Messages(String language) {
    String name = "Messages_" + language + ".properties";
    sentences = MessageCatalog.parse(Resources.text(Messages.class, name));
  }

  /** English for every sort of English, Dutch for all other languages. */
  public static Messages in(Locale locale) {
    String language = locale.getLanguage().equals("en") ? "en" : "nl";
    return LOADED.computeIfAbsent(language, Messages::new);
  }

  /** What was found, in one sentence without a final period, names in backticks. */
  public String sentence(Diagnostic finding) {
    return days(finding.days()) + of(finding.rule().toString(), finding.arguments());
  }

  private String days(Days days) {
    String from = String.valueOf(days.from());
    String until = String.valueOf(days.until());
    if (days.from() == null) {
      return days.until() == null ? "" : of("days.until", List.of(until)) + " ";
    }
    return of(days.until() == null ? "days.from" : "days.between", List.of(from, until)) + " ";
  }

  /**
   * The walk that shows it, on a line of its own what stands on each line of the finding; none when
   * no walk does.
   */
  public List<String> example(Diagnostic finding) {
    List<String> lines = new ArrayList<>();
    for (String line : finding.example().lines().toList()) {
      String what = line.isEmpty() ? of("shown.any", List.of()) : "`" + line + "`";
      lines.add(of(lines.isEmpty() ? "shown" : "replay", List.of()) + ": " + what);
    }
    return lines;
  }

  /** How it can be mended, in one sentence without a final period. */
  public String help(Diagnostic finding) {
    return of(finding.rule() + ".help", finding.arguments());
  }

  /** What was probably meant, as a question; empty when nothing is near. */
  public String meant(Diagnostic finding) {
    return finding.suggestions().isEmpty()
        ? ""
        : of("meant", List.of(String.join(of("or", List.of()), finding.suggestions())));
  }

  /** What the rules of an area are about, such as references for {@code reference}. */
  public String area(String area) {
    return of("area." + area, List.of());
  }

  /** The word for a severity, in small letters. */
  public String word(Severity severity) {
    return of("severity." + severity.name().toLowerCase(Locale.ROOT), List.of());
  }

  /** What stands at a place of this kind, in a few words. */
  public String word(RelatedPlace.Kind kind) {
    return of("note." + kind.name().toLowerCase(Locale.ROOT), List.of());
  }

  String of(String key, List<String> arguments) {
    return sentences.of(key, arguments.stream().map(Messages::brief).toArray());
  }

  /** What an editor wrote may be a whole page; a sentence holds its beginning, on one line. */
  private static String brief(String argument) {
    String line = argument.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
