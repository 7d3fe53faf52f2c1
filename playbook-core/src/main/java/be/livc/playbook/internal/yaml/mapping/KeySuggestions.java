package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was probably meant by a word of the format: editors write some of them in Dutch. */
public final class KeySuggestions {
  /** A word of the format, and what people write for it. */
  private static final String WORDS =
      """
      tell lees zeg meld vertel tekst bericht toon info say show note text
      warn waarschuwing waarschuw opgelet let-op warning alert
      ask vraag stel question
      ask-again vraag-opnieuw opnieuw
      do doe taak actie task todo to-do action
      write schrijf document brief letter template sjabloon
      group groep
      include neem-op opnemen import
      conclude uitkomst besluit conclusie eindig conclusion end result outcome einde
      conclude-as uitkomst-als
      answer antwoord type soort
      options opties keuzes keuzen mogelijkheden antwoorden option answers values
      why waarom reden uitleg reason because
      help hulp toelichting hint description beschrijving omschrijving info
      when wanneer als indien if condition voorwaarde
      valid geldig geldigheid
      sources bron bronnen source
      short kort korte-naam
      title titel naam
      version versie
      language taal
      status toestand
      summary samenvatting purpose doel description beschrijving omschrijving
      phases fasen fases fase phase
      steps stappen stap step
      facts feiten feit fact
      roles rollen rol role
      conclusions uitkomsten besluiten conclusies
      by door wie rol verantwoordelijke who owner role responsible assignee
      within binnen termijn deadline term in
      after na >
      before voor vóór <
      on-or-after vanaf >= =>
      on-or-before tot-en-met <= =<
      every elke elk iedere
      due uiterlijk deadline
      first eerst
      person persoon
      notice melding
      retention bewaartermijn bewaartijd
      until tot
      from vanaf van
      text tekst string str free vrije-tekst
      yes-no ja-nee janee ja/nee boolean bool yesno yes/no
      choice keuze radio select single one enum dropdown
      choices meerkeuze keuzes meer-keuze many multiple multi checkbox checkboxes multiselect
      number getal nummer aantal integer int numeric numeriek
      date datum dag
      list lijst array texts
      table tabel
      columns kolommen kolom
      draft ontwerp
      label etiket text tekst
      tags labels trefwoorden
      optional optioneel facultatief
      sensitive gevoelig
      default standaard verstek
      min minimum
      max maximum
      unit eenheid units
      decimals decimalen
      lines regels
      pattern patroon regex
      message bericht
      refuse weiger
      exclusive exclusief
      later uitstel
      profile profiel
      for-each voor-elke voor-elk
      where waar
      columns kolommen
      to-confirm te-bevestigen na-te-kijken nakijken tebevestigen
      publisher uitgever
      checked nagekeken gecontroleerd
      kind soort type
      law wet
      guide gids
      own-choice eigen-keuze eigenkeuze
      at-least minstens tenminste ten-minste minimaal >= =>
      at-most hoogstens maximaal ten-hoogste <= =<
      more-than meer-dan groter-dan >
      less-than minder-dan kleiner-dan <
      is gelijk gelijk-aan = ==
      older-than ouder-dan
      within-last de-laatste
      has bevat
      has-any bevat-een
      has-all bevat-alles
      answered beantwoord
      all alle
      any een-van
      not niet
      nl nederlands dutch
      fr frans français
      de duits deutsch
      en engels english
      true ja waar
      false nee onwaar
      """;

  private static final Map<String, List<String>> MEANT = meant();

  private KeySuggestions() {}

  private static Map<String, List<String>> meant() {
    Map<String, List<String>> meant = new HashMap<>();
    for (String line : WORDS.lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      for (String other : words.subList(1, words.size())) {
        meant.merge(other, List.of(words.get(0)), KeySuggestions::joined);
      }
    }
    return meant;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.of(some, more).flatMap(List::stream).distinct().toList();
  }

  /** The words among {@code known} that were probably meant, likeliest first. */
  public static List<String> by(String word, Collection<String> known) {
    List<String> meant = meant(word, known);
    return meant.isEmpty() ? NearNames.of(word, known) : meant;
  }

  /**
   * The one word among {@code known} that is meant for sure: another spelling of it, or the word
   * for it in Dutch.
   */
  public static Optional<String> sure(String word, Collection<String> known) {
    List<String> meant = meant(word, known);
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private static List<String> meant(String word, Collection<String> known) {
    String small =
        word.strip()
            .replaceAll("[,;.]$", "")
            .toLowerCase(Locale.ROOT)
            .replace(' ', '-')
            .replace('_', '-');
    return known.contains(small)
        ? List.of(small)
        : MEANT.getOrDefault(small, List.of()).stream().filter(known::contains).toList();
  }

  /** The finding about a word, with what was probably meant, and the edit where that is sure. */
  public static Diagnostic told(
      Diagnostic finding, Span place, String word, Collection<String> known) {
    Diagnostic told = finding.suggesting(by(word, known));
    return sure(word, known).map(meant -> told.mendedBy(new Edit(place, meant))).orElse(told);
  }
}
