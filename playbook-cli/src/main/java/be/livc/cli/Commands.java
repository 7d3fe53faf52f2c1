package be.livc.cli;

import be.livc.cli.command.Command;
import be.livc.cli.command.Doctor;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.document.ChecklistCommand;
import be.livc.cli.command.document.DocumentList;
import be.livc.cli.command.document.DocumentPreview;
import be.livc.cli.command.document.DocumentRender;
import be.livc.cli.command.fiche.FicheSearchCommand;
import be.livc.cli.command.fiche.FicheShow;
import be.livc.cli.command.fiche.FicheThemes;
import be.livc.cli.command.page.PlaybookPreview;
import be.livc.cli.command.page.PlaybookPublish;
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
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which commands there are. None is built before it is asked for, and each class is loaded only
 * then: one start runs one command, and the others would cost it time.
 */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "playbook list",
          "playbook show",
          "playbook start",
          "playbook check",
          "playbook sources",
          "playbook schema",
          "playbook explain",
          "playbook graph",
          "playbook test",
          "playbook new",
          "playbook format",
          "playbook diff",
          "playbook release",
          "playbook publish",
          "playbook preview",
          "session list",
          "session show",
          "session resume",
          "session answer",
          "session later",
          "session undo",
          "session note",
          "session tick",
          "session why",
          "session rename",
          "session passphrase",
          "session migrate",
          "session fork",
          "session compare",
          "session questions",
          "session export",
          "session import",
          "session verify",
          "session erase",
          "session purge",
          "checklist",
          "document list",
          "document render",
          "document preview",
          "fiche",
          "fiche search",
          "fiche show",
          "profile list",
          "profile set",
          "profile erase",
          "doctor",
          "completion");

  private Commands() {}

  /** The words of all commands, in the order of the help. */
  static List<String> names() {
    return NAMES;
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
    return NAMES.contains(name);
  }

  /**
   * What stands behind the words of a command: what it takes itself, and what each command does.
   */
  static CommandLine line(Command command, GlobalOptions options) {
    // some take nothing of their own
    CommandSpec own = CommandSpec.forAnnotatedObjectLenient(command);
    return new CommandLine(own).addMixin("options", options);
  }

  /** Builds the command with these words. */
  static Command build(String name) {
    // a switch, as a table of lambdas would be linked entry by entry at every start
    return switch (name) {
      case "playbook list" -> new PlaybookList();
      case "playbook show" -> new PlaybookShow();
      case "playbook start" -> new PlaybookStart();
      case "playbook check" -> new PlaybookCheck();
      case "playbook sources" -> new PlaybookSources();
      case "playbook schema" -> new PlaybookSchema();
      case "playbook explain" -> new PlaybookExplain();
      case "playbook graph" -> new PlaybookGraphCommand();
      case "playbook test" -> new PlaybookTestCommand();
      case "playbook new" -> new PlaybookNew();
      case "playbook format" -> new PlaybookFormat();
      case "playbook diff" -> new PlaybookDiffCommand();
      case "playbook release" -> new PlaybookRelease();
      case "playbook publish" -> new PlaybookPublish();
      case "playbook preview" -> new PlaybookPreview();
      case "session list" -> new SessionListCommand();
      case "session show" -> new SessionShow();
      case "session resume" -> new SessionResume();
      case "session answer" -> new SessionAnswer();
      case "session later" -> new SessionLater();
      case "session undo" -> new SessionUndo();
      case "session note" -> new SessionNote();
      case "session tick" -> new SessionTick();
      case "session why" -> new SessionWhy();
      case "session rename" -> new SessionRename();
      case "session passphrase" -> new SessionPassphrase();
      case "session migrate" -> new SessionMigrate();
      case "session fork" -> new SessionFork();
      case "session compare" -> new SessionCompare();
      case "session questions" -> new SessionQuestions();
      case "session export" -> new SessionExport();
      case "session import" -> new SessionImport();
      case "session verify" -> new SessionVerify();
      case "session erase" -> new SessionErase();
      case "session purge" -> new SessionPurge();
      case "checklist" -> new ChecklistCommand();
      case "document list" -> new DocumentList();
      case "document render" -> new DocumentRender();
      case "document preview" -> new DocumentPreview();
      case "fiche" -> new FicheThemes();
      case "fiche search" -> new FicheSearchCommand();
      case "fiche show" -> new FicheShow();
      case "profile list" -> new ProfileList();
      case "profile set" -> new ProfileSet();
      case "profile erase" -> new ProfileErase();
      case "doctor" -> new Doctor();
      case "completion" -> new Completion();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
