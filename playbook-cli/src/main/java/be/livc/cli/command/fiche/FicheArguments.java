package be.livc.cli.command.fiche;

import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.answer.Labels;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The question-and-answer sheets, with their themes and entries. */
final class FicheArguments {
  /** An entry with the theme and the sheet it stands in, and its place in all of them, from 1. */
  record Found(Playbook playbook, Fiche.Theme theme, Fiche.Entry entry, int number) {
    /** The question, as plain words. */
    String question() {
      return CommonMarkText.plain(entry.question().markdown());
    }
  }

  private static final int MOST_NEAR = 3;

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
  private List<Playbook> all() {
    PlaybookArgument shelf = new PlaybookArgument(context);
    List<Playbook> sheets = new ArrayList<>();
    for (PlaybookSummary listing : shelf.list(true)) {
      if (listing.fiche()) {
        sheets.add(shelf.load(listing).playbook());
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
        for (Fiche.Entry entry : theme.entries()) {
          entries.add(new Found(playbook, theme, entry, entries.size() + 1));
        }
      }
    }
    return entries;
  }

  /**
   * The entry with this number or id, or the one whose question begins so.
   *
   * @throws Problem when there is none, or when several questions begin so
   */
  Found entry(String named) {
    List<Found> entries = entries();
    for (Found found : entries) {
      if (found.entry().id().equals(named)) {
        return found;
      }
    }
    List<Integer> meant = Labels.meant(named, entries.stream().map(Found::question).toList());
    if (meant.size() == 1) {
      return entries.get(meant.get(0));
    }
    List<String> near =
        meant.isEmpty()
            ? NearNames.of(named, entries.stream().map(found -> found.entry().id()).toList())
            : meant.stream().map(i -> entries.get(i).entry().id()).limit(MOST_NEAR).toList();
    List<String> questions =
        entries.stream()
            .filter(found -> near.contains(found.entry().id()))
            .map(Found::question)
            .toList();
    throw unknown("fiche.entry.unknown", named, questions, near);
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
                        || Labels.begins(found.theme().title().markdown(), wanted))
            .toList();
    if (inside.isEmpty()) {
      List<String> ids = entries.stream().map(found -> found.theme().id()).distinct().toList();
      List<String> near = NearNames.of(wanted, ids);
      List<String> titles =
          entries.stream()
              .map(Found::theme)
              .distinct()
              .filter(theme -> near.contains(theme.id()))
              .map(theme -> CommonMarkText.plain(theme.title().markdown()))
              .toList();
      throw unknown("fiche.theme.unknown", named, titles, near);
    }
    return inside;
  }

  private Problem unknown(String key, String named, List<String> shown, List<String> near) {
    return Problem.notFound(
            texts.near(texts.of(key, named), Sentences.quoted(shown))
                + " "
                + texts.of("fiche.mend"))
        .near(near);
  }
}
