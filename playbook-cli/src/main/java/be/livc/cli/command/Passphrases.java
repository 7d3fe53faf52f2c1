package be.livc.cli.command;

import be.livc.cli.console.Console;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The passphrase of sealed sessions: from a file or the environment, else typed unseen. Never from
 * the command line, which every program of the machine can read.
 */
public final class Passphrases {
  /** Shorter ones are found by trying, however slow each try is made. */
  private static final int FEWEST = 12;

  private final Context context;
  private final Texts texts;
  private char @Nullable [] known;
  private boolean typed;

  /** Those that this command was given. */
  Passphrases(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** Whether one is given, or was typed meanwhile. */
  public boolean given() {
    GlobalOptions options = context.options();
    return known != null
        || options.passphrase
        || options.passphraseFile != null
        || !variable("LIVC_PASSPHRASE").isEmpty();
  }

  private String variable(String name) {
    return context.surroundings().variable(name).strip();
  }

  /** The one that is given, asked for at most once; empty where none is. */
  Optional<char[]> find() {
    if (known == null && given()) {
      GlobalOptions options = context.options();
      known = read(options.passphraseFile, "LIVC_PASSPHRASE").orElseGet(this::typed);
    }
    return Optional.ofNullable(known);
  }

  private char[] typed() {
    typed = true;
    return ask("passphrase.ask");
  }

  /** Asks for one. */
  char[] ask(String question) {
    Console console = context.console();
    while (true) {
      char[] phrase = stripped(console.askHidden(texts.of(question)));
      if (phrase.length > 0) {
        return phrase;
      }
      console.tell("passphrase.empty");
    }
  }

  /**
   * Makes sure that what is sealed with it now can be opened later and is not guessed: long enough,
   * and typed twice where nobody sees what is typed.
   *
   * @throws Problem when it is too short, or was typed in two ways
   */
  public void forNew() {
    Optional<char[]> phrase = find();
    if (phrase.isPresent()) {
      requireLong(phrase.get());
      if (typed) {
        repeat(phrase.get());
        typed = false;
      }
    }
  }

  /**
   * Another one, from a file, the variable {@code LIVC_NEW_PASSPHRASE}, or typed twice.
   *
   * @throws Problem as {@link #forNew}
   */
  public char[] another(@Nullable Path file) {
    Optional<char[]> read = read(file, "LIVC_NEW_PASSPHRASE");
    char[] phrase = read.orElseGet(() -> ask("passphrase.new"));
    requireLong(phrase);
    if (read.isEmpty()) {
      repeat(phrase);
    }
    return phrase;
  }

  /** The one for a file to hand over: one of its own, else that of the sessions; empty for none. */
  public Optional<char[]> forFile(@Nullable Path file) {
    boolean own = file != null || !variable("LIVC_NEW_PASSPHRASE").isEmpty();
    return own ? Optional.of(another(file)) : find();
  }

  private Optional<char[]> read(@Nullable Path file, String variable) {
    String line =
        file == null
            ? variable(variable)
            : InputText.read(file, context).lines().findFirst().orElse("").strip();
    if (file != null && line.isEmpty()) {
      throw Problem.usage(texts.of("passphrase.file-empty", file));
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(line.toCharArray());
  }

  private void requireLong(char[] phrase) {
    if (phrase.length < FEWEST) {
      throw Problem.usage(texts.of("passphrase.short", FEWEST));
    }
  }

  private void repeat(char[] phrase) {
    if (!Arrays.equals(phrase, ask("passphrase.again"))) {
      throw Problem.usage(texts.of("passphrase.two"));
    }
  }

  /** Takes one that was typed and found right. */
  void opened(char[] phrase) {
    known = phrase;
  }

  private static char[] stripped(char[] line) {
    int from = 0;
    int to = line.length;
    while (from < to && Character.isWhitespace(line[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(line[to - 1])) {
      to--;
    }
    char[] phrase = Arrays.copyOfRange(line, from, to);
    Arrays.fill(line, '\0');
    return phrase;
  }

  void clear() {
    if (known != null) {
      Arrays.fill(known, '\0');
    }
  }
}
