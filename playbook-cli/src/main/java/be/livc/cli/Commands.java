package be.livc.cli;

import be.livc.cli.command.Command;
import be.livc.cli.command.Doctor;
import be.livc.cli.command.document.ChecklistCommand;
import be.livc.cli.command.document.DocumentList;
import be.livc.cli.command.document.DocumentPreview;
import be.livc.cli.command.document.DocumentRender;
import be.livc.cli.command.fiche.FicheSearchCommand;
import be.livc.cli.command.fiche.FicheShow;
import be.livc.cli.command.fiche.FicheThemes;
import be.livc.cli.command.playbook.PlaybookCheck;
import be.livc.cli.command.playbook.PlaybookDiffCommand;
import be.livc.cli.command.playbook.PlaybookExplain;
import be.livc.cli.command.playbook.PlaybookFormat;
import be.livc.cli.command.playbook.PlaybookGraphCommand;
import be.livc.cli.command.playbook.PlaybookList;
import be.livc.cli.command.playbook.PlaybookNew;
import be.livc.cli.command.playbook.PlaybookRelease;
import be.livc.cli.command.playbook.PlaybookSchema;
import be.livc.cli.command.playbook.PlaybookShow;
import be.livc.cli.command.playbook.PlaybookSources;
import be.livc.cli.command.playbook.PlaybookStart;
import be.livc.cli.command.playbook.PlaybookTestCommand;
import be.livc.cli.command.profile.ProfileErase;
import be.livc.cli.command.profile.ProfileList;
import be.livc.cli.command.profile.ProfileSet;
import be.livc.cli.command.session.SessionAnswer;
import be.livc.cli.command.session.SessionCompare;
import be.livc.cli.command.session.SessionErase;
import be.livc.cli.command.session.SessionExport;
import be.livc.cli.command.session.SessionFork;
import be.livc.cli.command.session.SessionImport;
import be.livc.cli.command.session.SessionLater;
import be.livc.cli.command.session.SessionListCommand;
import be.livc.cli.command.session.SessionMigrate;
import be.livc.cli.command.session.SessionNote;
import be.livc.cli.command.session.SessionPassphrase;
import be.livc.cli.command.session.SessionPurge;
import be.livc.cli.command.session.SessionQuestions;
import be.livc.cli.command.session.SessionRename;
import be.livc.cli.command.session.SessionResume;
import be.livc.cli.command.session.SessionShow;
import be.livc.cli.command.session.SessionTick;
import be.livc.cli.command.session.SessionUndo;
import be.livc.cli.command.session.SessionVerify;
import be.livc.cli.command.session.SessionWhy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which commands there are. None is built before it is asked for, and each class is loaded only
 * then: one start runs one command, and the others would cost it time.
 */
final class Commands {
  // lambdas, not method references: those would load all the classes they name at once
  private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("playbook list", () -> new PlaybookList());
    ALL.put("playbook show", () -> new PlaybookShow());
    ALL.put("playbook start", () -> new PlaybookStart());
    ALL.put("playbook check", () -> new PlaybookCheck());
    ALL.put("playbook sources", () -> new PlaybookSources());
    ALL.put("playbook schema", () -> new PlaybookSchema());
    ALL.put("playbook explain", () -> new PlaybookExplain());
    ALL.put("playbook graph", () -> new PlaybookGraphCommand());
    ALL.put("playbook test", () -> new PlaybookTestCommand());
    ALL.put("playbook new", () -> new PlaybookNew());
    ALL.put("playbook format", () -> new PlaybookFormat());
    ALL.put("playbook diff", () -> new PlaybookDiffCommand());
    ALL.put("playbook release", () -> new PlaybookRelease());
    ALL.put("session list", () -> new SessionListCommand());
    ALL.put("session show", () -> new SessionShow());
    ALL.put("session resume", () -> new SessionResume());
    ALL.put("session answer", () -> new SessionAnswer());
    ALL.put("session later", () -> new SessionLater());
    ALL.put("session undo", () -> new SessionUndo());
    ALL.put("session note", () -> new SessionNote());
    ALL.put("session tick", () -> new SessionTick());
    ALL.put("session why", () -> new SessionWhy());
    ALL.put("session rename", () -> new SessionRename());
    ALL.put("session passphrase", () -> new SessionPassphrase());
    ALL.put("session migrate", () -> new SessionMigrate());
    ALL.put("session fork", () -> new SessionFork());
    ALL.put("session compare", () -> new SessionCompare());
    ALL.put("session questions", () -> new SessionQuestions());
    ALL.put("session export", () -> new SessionExport());
    ALL.put("session import", () -> new SessionImport());
    ALL.put("session verify", () -> new SessionVerify());
    ALL.put("session erase", () -> new SessionErase());
    ALL.put("session purge", () -> new SessionPurge());
    ALL.put("checklist", () -> new ChecklistCommand());
    ALL.put("document list", () -> new DocumentList());
    ALL.put("document render", () -> new DocumentRender());
    ALL.put("document preview", () -> new DocumentPreview());
    ALL.put("fiche", () -> new FicheThemes());
    ALL.put("fiche search", () -> new FicheSearchCommand());
    ALL.put("fiche show", () -> new FicheShow());
    ALL.put("profile list", () -> new ProfileList());
    ALL.put("profile set", () -> new ProfileSet());
    ALL.put("profile erase", () -> new ProfileErase());
    ALL.put("doctor", () -> new Doctor());
    ALL.put("completion", () -> new Completion());
  }

  private Commands() {}

  /** The words of all commands, in the order of the help. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** The commands behind a first word, such as {@code list} behind {@code playbook}. */
  static List<String> behind(String group) {
    return names().stream()
        .filter(name -> name.startsWith(group + " "))
        .map(name -> name.substring(group.length() + 1))
        .toList();
  }

  /** The first words. */
  static List<String> groups() {
    return names().stream().map(name -> name.split(" ", -1)[0]).distinct().toList();
  }

  /** Whether these words are a command by themselves. */
  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /** Builds the command with these words. */
  static Command build(String name) {
    Supplier<Command> supplier = ALL.get(name);
    if (supplier == null) {
      throw new IllegalArgumentException("no command " + name);
    }
    return supplier.get();
  }
}
