package be.livc.playbook.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A language content can be written in: the keys of its yes-no answers, and how it writes days and
 * numbers.
 */
public enum Language {
  NL(
      "nl",
      new YesNo("ja", "Ja", "nee", "Nee"),
      "januari februari maart april mei juni juli augustus september oktober november december",
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
      '.'),
  FR(
      "fr",
      new YesNo("oui", "Oui", "non", "Non"),
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "lundi mardi mercredi jeudi vendredi samedi dimanche",
      '\u202f'),
  DE(
      "de",
      new YesNo("ja", "Ja", "nein", "Nein"),
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
      '.'),
  EN(
      "en",
      new YesNo("yes", "Yes", "no", "No"),
      "January February March April May June July August September October November December",
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
      ',');

  private record YesNo(String yes, String yesLabel, String no, String noLabel) {}

  private final String code;
  private final YesNo yesNo;
  private final List<String> months;
  private final List<String> weekdays;
  private final char grouping;

  Language(String code, YesNo yesNo, String months, String weekdays, char grouping) {
    this.code = code;
    this.yesNo = yesNo;
    this.months = List.of(months.split(" ", -1));
    this.weekdays = List.of(weekdays.split(" ", -1));
    this.grouping = grouping;
  }

  /** The language with this two-letter code, such as {@code nl}. */
  public static Optional<Language> parse(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The two-letter code of ISO 639-1. */
  public String code() {
    return code;
  }

  /** The key that means yes in files, such as {@code ja}. */
  public String yes() {
    return yesNo.yes();
  }

  /** How yes is shown. */
  public String yesLabel() {
    return yesNo.yesLabel();
  }

  /** The key that means no in files, such as {@code nee}. */
  public String no() {
    return yesNo.no();
  }

  /** How no is shown. */
  public String noLabel() {
    return yesNo.noLabel();
  }

  /** The names of the months, January first, as they stand inside a sentence. */
  public List<String> months() {
    return months;
  }

  /** The name of a weekday, as it stands inside a sentence. */
  public String weekday(DayOfWeek day) {
    return weekdays.get(day.getValue() - 1);
  }

  /** A day without its weekday, such as {@code 24 november 2026}. */
  public String date(LocalDate day) {
    String point = this == DE ? "." : "";
    return day.getDayOfMonth()
        + point
        + " "
        + months.get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
  }

  /** A day with its weekday, such as {@code dinsdag 24 november 2026}. */
  public String dateWithWeekday(LocalDate day) {
    String comma = this == EN || this == DE ? ", " : " ";
    return weekday(day.getDayOfWeek()) + comma + date(day);
  }

  /** A number with its thousands grouped, such as {@code 12.500}. */
  public String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        written.append(grouping);
      }
      written.append(whole.charAt(i));
    }
    if (point >= 0) {
      written.append(this == EN ? '.' : ',').append(plain, point + 1, plain.length());
    }
    return written.toString();
  }
}
