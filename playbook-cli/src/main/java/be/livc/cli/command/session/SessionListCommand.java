package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Menu;
import be.livc.cli.words.SessionWords;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.SessionJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the sessions, last used first. */
public final class SessionListCommand implements Command {
  @Override
  public ExitCode run(Context context) {
    SessionList list = new SessionArgument(context).read();
    List<SessionSummary> all = list.sessions();
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("sessions");
      shape.put("sessions", all.stream().map(SessionJson::head).toList());
      shape.put("sealed", list.sealed().stream().map(it -> sealed(it, context)).toList());
      context.print(shape);
      return ExitCode.DONE;
    }
    Console console = context.console();
    if (all.isEmpty() && list.sealed().isEmpty()) {
      console.tell("session.none");
      return ExitCode.DONE;
    }
    SessionWords words = context.sessionWords();
    List<Menu.Entry> entries = new ArrayList<>();
    for (SessionSummary summary : all) {
      String number = Integer.toString(entries.size() + 1);
      List<String> about = new ArrayList<>(List.of(words.about(summary)));
      if (words.isOverdue(summary)) {
        about.add(words.overdue(summary));
      }
      entries.add(new Menu.Entry(number, summary.name(), about));
    }
    list.sealed().forEach(it -> entries.add(words.sealed(it, entries.size() + 1)));
    console.tell("session.list.title").gap();
    console.lines(new Menu(entries).lines("", console.width()));
    if (!words.overdue(all).isEmpty()) {
      console.gap().say(words.overdue(all));
    }
    if (!list.sealed().isEmpty()) {
      console.gap().say(new SessionArgument(context).sealed(list));
    }
    return ExitCode.DONE;
  }

  private static Map<String, @Nullable Object> sealed(SessionList.Sealed sealed, Context context) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("id", sealed.id());
    shape.put("lastUsed", context.sessionWords().day(sealed.lastUsed()).toString());
    return shape;
  }
}
