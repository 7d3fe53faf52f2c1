package be.livc.playbook.model;

import java.util.Optional;

/** A language content can be written in, with the keys of its yes-no answers and the way it writes them. */
public enum Language {
  NL("nl", "ja", "Ja", "nee", "Nee"),
  FR("fr", "oui", "Oui", "non", "Non"),
  DE("de", "ja", "Ja", "nein", "Nein"),
  EN("en", "yes", "Yes", "no", "No");

  private final String code;
  private final String yes;
  private final String yesLabel;
  private final String no;
  private final String noLabel;

  Language(String code, String yes, String yesLabel, String no, String noLabel) {
    this.code = code;
    this.yes = yes;
    this.yesLabel = yesLabel;
    this.no = no;
    this.noLabel = noLabel;
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
    return yes;
  }

  /** How yes is shown. */
  public String yesLabel() {
    return yesLabel;
  }

  /** The key that means no in files, such as {@code nee}. */
  public String no() {
    return no;
  }

  /** How no is shown. */
  public String noLabel() {
    return noLabel;
  }
}
