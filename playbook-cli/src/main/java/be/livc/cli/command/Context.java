package be.livc.cli.command;

import be.livc.cli.console.Console;
import be.livc.cli.console.JLineLines;
import be.livc.cli.console.Lines;
import be.livc.cli.console.Problem;
import be.livc.cli.console.StreamLines;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.cli.console.Wrapping;
import be.livc.cli.screen.FilesScreen;
import be.livc.cli.words.SessionWords;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Stores;
import be.livc.playbook.Templates;
import be.livc.playbook.session.ProfileStore;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.StoreProblemText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a command works with; each part is made when it is first wanted. */
public final class Context implements AutoCloseable {
  private static final int MOST_TRIES = 3;

  private final Surroundings surroundings;
  private final GlobalOptions options;
  private final Texts texts;
  private @Nullable Console console;
  private @Nullable SessionStore store;
  private @Nullable Templates templates;
  private @Nullable Passphrases passphrases;
  private Optional<DatabaseStore> database = Optional.empty();
  private boolean databaseKnown;

  /** What a command with these options works with. */
  public Context(Surroundings surroundings, GlobalOptions options, Texts texts) {
    this.surroundings = surroundings;
    this.options = options;
    this.texts = texts;
  }

  /** The machine and the process around the command. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** What was asked of the command as of any other. */
  public GlobalOptions options() {
    return options;
  }

  /** What is said, in the language that was asked for. */
  public Texts texts() {
    return texts;
  }

  /** Where results go. */
  public PrintStream out() {
    return surroundings.out();
  }

  /** Whether the result is for another program. */
  public boolean json() {
    return options.json;
  }

  /** Writes a result for another program. */
  public void print(Map<String, @Nullable Object> shape) {
    out().print(Json.write(shape));
  }

  /**
   * Checks that something may be asked together with a result for another program, which is one
   * object.
   *
   * @param option as it is typed
   * @param given whether it was
   * @throws Problem when both are asked
   */
  public void notForPrograms(String option, boolean given) {
    if (given && json()) {
      throw Problem.usage(texts.of("usage.not-json", option));
    }
  }

  /**
   * Looks whether the folders that are named are there, whatever the command does with them.
   *
   * @throws Problem when one of them is no folder
   */
  public void requireFolders() {
    playbookFolders();
    templateFolders();
  }

  /** Says something that is not the result. */
  public void remark(String sentence) {
    surroundings.err().print(sentence + "\n");
  }

  /** The conversation with the person. */
  public Console console() {
    if (console == null) {
      console = new Console(lines(), texts);
    }
    return console;
  }

  private Lines lines() {
    boolean simple = surroundings.variable("TERM").equals("dumb");
    if (surroundings.terminal() && !options.plain && !simple && !json()) {
      Optional<JLineLines> drawn = JLineLines.ofTerminal();
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
    return new StreamLines(
        surroundings.in(),
        surroundings.charset(),
        json() ? surroundings.err() : surroundings.out(),
        surroundings.typedByHand(),
        columns());
  }

  private int columns() {
    String columns = surroundings.variable("COLUMNS");
    boolean number = columns.matches("[1-9]\\d{0,3}");
    int told =
        number
            ? Integer.parseInt(columns)
            : surroundings.terminal() ? JLineLines.columns() : Wrapping.WIDEST;
    return told == 0 ? Wrapping.WIDEST : Math.max(Wrapping.NARROWEST, told);
  }

  /** What opens sealed sessions and seals new ones. */
  public Passphrases passphrases() {
    if (passphrases == null) {
      passphrases = new Passphrases(this);
    }
    return passphrases;
  }

  /** The database that sessions are kept in; empty where they are kept in a folder. */
  public Optional<DatabaseStore> database() {
    if (!databaseKnown) {
      database = DatabaseStore.of(this);
      databaseKnown = true;
    }
    return database;
  }

  /** The sessions. */
  public SessionStore store() {
    if (store == null && database().isPresent()) {
      store = database().get().open();
    }
    if (store == null) {
      Optional<char[]> phrase = passphrases().find();
      store = phrase.map(it -> Stores.folder(home(), it)).orElseGet(() -> Stores.folder(home()));
    }
    return store;
  }

  /**
   * The sessions, to be handed over with their chain.
   *
   * @throws Problem where they are kept in a way that can't do so
   */
  public LogStore logs() {
    if (store() instanceof LogStore logs) {
      return logs;
    }
    throw Problem.usage(texts.of("store.no-files"));
  }

  /** Opens the store for a sealed session, as {@link #unlock(Function, String)} does. */
  void unlock(String session) {
    store = unlock(phrase -> opening(session, phrase), session);
  }

  private SessionStore opening(String session, char[] phrase) {
    SessionStore opened = Stores.folder(home(), phrase);
    if (opened.list().sealed().stream().anyMatch(it -> it.id().equals(session))) {
      opened.close();
      throw new StoreException(StoreProblem.of(Kind.WRONG_PASSPHRASE, session, ""));
    }
    store().close();
    return opened;
  }

  /**
   * Opens what is sealed with the passphrase that was given, else asks the person who sits there.
   *
   * @param open throws {@code WRONG_PASSPHRASE} for another one
   * @param place what it is, for who reads that it stays closed
   * @throws StoreException when it stays closed
   */
  public <T> T unlock(Function<char[], T> open, String place) {
    Optional<char[]> known = passphrases().find();
    if (known.isPresent()) {
      return open.apply(known.get());
    } else if (!surroundings.typedByHand()) {
      throw new StoreException(StoreProblem.of(Kind.SEALED, "", place));
    }
    for (int tries = 1; ; tries++) {
      char[] phrase = passphrases().ask("passphrase.ask");
      try {
        T opened = open.apply(phrase);
        passphrases().opened(phrase);
        return opened;
      } catch (StoreException e) {
        if (e.problem().kind() != Kind.WRONG_PASSPHRASE || tries == MOST_TRIES) {
          throw e;
        }
        console().say(StoreProblemText.sentence(e.problem(), texts));
      }
    }
  }

  /**
   * Gives a sealed session another passphrase.
   *
   * @throws StoreException as {@link Stores#changePassphrase}
   */
  public void changePassphrase(String session, char[] other) {
    Stores.changePassphrase(home(), session, passphrases().find().orElseThrow(), other);
  }

  /** The answers that later sessions suggest. */
  public ProfileStore profile() {
    return Stores.profile(home());
  }

  /** The same for a walk: who seals sessions leaves nothing of them elsewhere either. */
  public ProfileStore profileOfWalks() {
    return passphrases().given() ? ProfileStore.suggestingOnly(profile()) : profile();
  }

  /** The playbooks: an editor's folders before those of the program. */
  public PlaybookLibrary library() {
    return PlaybookLibrary.of(playbookFolders(), new PackedContent());
  }

  /**
   * The folders in which an editor's playbooks stand; empty where none are named.
   *
   * @throws Problem when one of them is no folder
   */
  public List<Path> playbookFolders() {
    return FolderOptions.of(options.playbooks, surroundings.variable("LIVC_PLAYBOOKS"), texts);
  }

  /** The templates: an editor's folders before those of the program. */
  public Templates templates() {
    if (templates == null) {
      templates = Templates.of(templateFolders(), new PackedContent());
    }
    return templates;
  }

  /** Files of sessions, each session in a folder below the one livc was started in. */
  FilesScreen files() {
    return new FilesScreen(this::templates, workingFolder(), home().toString());
  }

  /** The folder livc was started in. */
  public Path workingFolder() {
    return Path.of(surroundings.property("user.dir"));
  }

  /**
   * The folders in which an editor's templates stand; empty where none are named.
   *
   * @throws Problem when one of them is no folder
   */
  public List<Path> templateFolders() {
    return FolderOptions.of(options.templates, surroundings.variable("LIVC_TEMPLATES"), texts);
  }

  /** Where sessions are kept. */
  Path home() {
    return FolderOptions.home(options.home, surroundings);
  }

  /** Writes in sessions; names nobody. */
  public Recorder pen() {
    return Recorder.of("", surroundings.clock());
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.now(surroundings.clock());
  }

  /** What is said of sessions, with moments as seen today and here. */
  public SessionWords sessionWords() {
    return new SessionWords(texts, today(), surroundings.zone());
  }

  /** What the clock says, to the second. */
  public String timeOfDay() {
    return LocalTime.now(surroundings.clock())
        .format(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
    if (passphrases != null) {
      passphrases.clear();
    }
    if (console != null) {
      console.close();
    }
    surroundings.out().flush();
  }
}
