package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Texts;
import be.livc.cli.json.PlaybookJson;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Version;
import be.livc.playbook.text.CommonMarkText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lists the playbooks and sheets there are. */
public final class PlaybookList implements Command {
  @Override
  public ExitCode run(Context context) {
    List<PlaybookSummary> all = new PlaybookArgument(context).list(true);
    all.stream().filter(it -> it.version() == null).forEach(it -> tellUnread(it, context));
    if (context.json()) {
      context.print(PlaybookJson.of(all));
      return ExitCode.DONE;
    }
    Console console = context.console();
    Texts texts = context.texts();
    if (all.isEmpty()) {
      console.tell("playbook.none");
    }
    for (PlaybookSummary listing : all) {
      List<String> marks = new ArrayList<>();
      marks.add(texts.of("playbook.mark.version", String.valueOf(listing.version())));
      marks.add(texts.of("playbook.status." + listing.status().name()));
      if (listing.sensitive()) {
        marks.add(texts.of("playbook.mark.sensitive"));
      }
      if (listing.fiche()) {
        marks.add(texts.of("playbook.mark.fiche"));
      }
      if (!listing.releases().isEmpty()) {
        marks.add(texts.of("playbook.mark.releases", released(listing)));
      }
      String title = CommonMarkText.plain(listing.title());
      console.gap().say("", listing.id() + ": " + title, 2);
      console.say("  ", String.join(", ", marks) + ".", 2);
      if (!listing.summary().isEmpty()) {
        console.say("  ", listing.summary(), 2);
      }
    }
    return ExitCode.DONE;
  }

  /** One that can't be read stops nobody, and is told. */
  private static void tellUnread(PlaybookSummary listing, Context context) {
    try {
      context.library().content().fetch(listing.file());
    } catch (UncheckedIOException unreadable) {
      context.remark(context.texts().of("file.unread", listing.file()));
    }
  }

  private static String released(PlaybookSummary listing) {
    return String.join(", ", listing.releases().stream().map(Version::toString).toList());
  }
}
