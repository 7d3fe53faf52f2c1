package be.livc.cli.command.fiche;

import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The question-and-answer sheets, with their themes and entries. */
final class FicheArguments {
  /** An entry with the theme and the sheet it stands in. */
  record Found(Playbook playbook, Fiche.Theme theme, Fiche.Entry entry) {}

  private final Context context;
  private final Texts texts;

  FicheArguments(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /**
   * All sheets.
   *
   * @throws Problem when there is none
   */
  List<Playbook> all() {
    PlaybookArgument shelf = new PlaybookArgument(context);
    List<Playbook> sheets = new ArrayList<>();
    for (PlaybookSummary listing : shelf.list(true)) {
      if (listing.fiche()) {
        sheets.add(shelf.load(listing.id()).playbook());
      }
    }
    if (sheets.isEmpty()) {
      throw Problem.notFound(texts.of("fiche.none"));
    }
    return sheets;
  }

  /** All entries. */
  List<Found> entries() {
    List<Found> entries = new ArrayList<>();
    for (Playbook playbook : all()) {
      Fiche fiche = playbook.fiche();
      for (Fiche.Theme theme : fiche == null ? List.<Fiche.Theme>of() : fiche.themes()) {
        theme.entries().forEach(entry -> entries.add(new Found(playbook, theme, entry)));
      }
    }
    return entries;
  }

  /**
   * The entry with this id.
   *
   * @throws Problem when there is none
   */
  Found entry(String id) {
    List<Found> entries = entries();
    for (Found found : entries) {
      if (found.entry().id().equals(id)) {
        return found;
      }
    }
    List<String> ids = entries.stream().map(found -> found.entry().id()).toList();
    throw unknown("fiche.entry.unknown", id, NearNames.of(id, ids));
  }

  /** The entries of a theme, by its id or the beginning of its title; all where it is empty. */
  List<Found> theme(String named) {
    List<Found> entries = entries();
    String wanted = named.strip().toLowerCase(Locale.ROOT);
    List<Found> inside =
        entries.stream()
            .filter(
                found ->
                    found.theme().id().equals(wanted)
                        || found
                            .theme()
                            .title()
                            .markdown()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(wanted))
            .toList();
    if (inside.isEmpty()) {
      List<String> ids = entries.stream().map(found -> found.theme().id()).distinct().toList();
      List<String> near = NearNames.of(wanted, ids);
      throw unknown("fiche.theme.unknown", named, near);
    }
    return inside;
  }

  private Problem unknown(String key, String named, List<String> near) {
    return Problem.notFound(
            texts.near(texts.of(key, named), Texts.quoted(near)) + " " + texts.of("fiche.mend"))
        .near(near);
  }
}
