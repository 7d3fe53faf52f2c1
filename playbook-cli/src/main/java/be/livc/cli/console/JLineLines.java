package be.livc.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * The mode of a real terminal: a line that can be edited, and arrow keys that type the marker of an
 * option. The only class that loads the terminal library.
 */
public final class JLineLines implements Lines {
  private static final int LINES_KEPT_FREE = 2;

  /** Smaller than this nothing can be drawn again in place. */
  private static final int FEWEST_ROWS = 5;

  private static final Logger LIBRARY = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReaderImpl reader;
  private Menu menu = new Menu(List.of());
  private String promptBelow = "";
  private boolean leaving;
  private String pointedAt = "";

  /** Reads and writes this terminal, which is closed with it. */
  JLineLines(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        (LineReaderImpl)
            LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(plainParser())
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .build();
    KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    Widget typed = Objects.requireNonNull(reader.getWidgets().get(LineReader.SELF_INSERT));
    reader.getWidgets().put(LineReader.SELF_INSERT, () -> insert(typed));
    Keys.bind(reader, keys, Map.of("A", () -> move(-1), "B", () -> move(1)), this::escape);
  }

  /** Takes the terminal of this process; nothing where it is too small to draw in. */
  public static Optional<JLineLines> ofTerminal() {
    Terminal terminal = open();
    Size size = terminal.getSize();
    if (size.getColumns() >= Wrapping.NARROWEST && size.getRows() >= FEWEST_ROWS) {
      return Optional.of(new JLineLines(terminal));
    }
    close(terminal);
    return Optional.empty();
  }

  /** How many columns the terminal of this process has; zero when it doesn't say. */
  public static int columns() {
    Terminal terminal = open();
    int columns = terminal.getSize().getColumns();
    close(terminal);
    return columns;
  }

  /**
   * Reads a line that nobody types, from a terminal that nobody sees, so that what it takes is in
   * the start-up archive.
   */
  public static void rehearse() {
    close(open());
    try (LineDisciplineTerminal terminal =
        new LineDisciplineTerminal(
            "rehearsal", "xterm", OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      terminal.setSize(Size.of(Wrapping.WIDEST, FEWEST_ROWS));
      terminal.processInputBytes("1\r".getBytes(StandardCharsets.UTF_8));
      new JLineLines(terminal).choose(Menu.numbered(List.of("")), "", false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Terminal open() {
    LIBRARY.setLevel(Level.OFF); // that a terminal is unknown to it is nothing to tell a person
    try {
      // else it asks the terminal what it can, and waits a third of a second where none answers
      return TerminalBuilder.builder().system(true).dumb(true).graphemeCluster(false).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultParser plainParser() {
    DefaultParser parser = new DefaultParser();
    parser.setEscapeChars(null);
    parser.setQuoteChars(null);
    return parser;
  }

  @Override
  public int width() {
    int columns = terminal.getSize().getColumns();
    return columns == 0 ? Wrapping.WIDEST : Math.max(Wrapping.NARROWEST, columns);
  }

  @Override
  public int rows() {
    return terminal.getSize().getRows();
  }

  @Override
  public boolean hasArrows() {
    return true;
  }

  @Override
  public boolean typedByHand() {
    return true;
  }

  @Override
  public void write(String text) {
    terminal.writer().write(Printable.of(text));
    terminal.writer().flush();
  }

  @Override
  public String readOrLeave(String prompt) {
    leaving = true;
    try {
      return read(prompt, false);
    } finally {
      leaving = false;
    }
  }

  @Override
  public Optional<char[]> readHidden(String prompt) {
    return HiddenLine.read(prompt);
  }

  /** Does nothing, or leaves what can be left with Enter. */
  private boolean escape() {
    if (leaving) {
      reader.getBuffer().clear();
      reader.callWidget(LineReader.ACCEPT_LINE);
    }
    return true;
  }

  @Override
  public String read(String prompt, boolean secret) {
    try {
      return reader.readLine(literal(prompt));
    } catch (UserInterruptException e) {
      throw Stopped.byInterrupt();
    } catch (EndOfFileException e) {
      throw Stopped.atEnd();
    }
  }

  @Override
  public String choose(Menu toChoose, String prompt, boolean secret) {
    List<String> lines = toChoose.lines("", shownWidth());
    if (lines.size() + LINES_KEPT_FREE >= Math.max(terminal.getSize().getRows(), LINES_KEPT_FREE)) {
      write(String.join("\n", lines) + "\n\n");
      return read(prompt, secret);
    }
    menu = toChoose;
    pointedAt = "";
    promptBelow = prompt;
    try {
      return read(above("") + prompt, secret);
    } finally {
      menu = new Menu(List.of());
    }
  }

  private String above(String chosen) {
    return String.join("\n", menu.lines(chosen, shownWidth())) + "\n\n";
  }

  private int shownWidth() {
    return Math.min(Wrapping.WIDEST, width());
  }

  private boolean move(int by) {
    List<String> markers = menu.entries().stream().map(Menu.Entry::marker).toList();
    if (markers.isEmpty()) {
      return true;
    }
    int now = markers.indexOf(reader.getBuffer().toString());
    int next = now < 0 && by < 0 ? markers.size() - 1 : Math.floorMod(now + by, markers.size());
    reader.getBuffer().clear();
    reader.getBuffer().write(markers.get(next));
    pointedAt = markers.get(next);
    reader.setPrompt(literal(above(pointedAt) + promptBelow));
    reader.callWidget(LineReader.REDISPLAY);
    return true;
  }

  /** What is typed takes the place of what an arrow pointed at. */
  private boolean insert(Widget typed) {
    if (!pointedAt.isEmpty() && reader.getBuffer().toString().equals(pointedAt)) {
      reader.getBuffer().clear();
      reader.setPrompt(literal(above("") + promptBelow));
    }
    pointedAt = "";
    return typed.apply();
  }

  /** Escapes what the library would expand in a prompt. */
  private static String literal(String prompt) {
    return Printable.of(prompt).replace("%", "%%");
  }

  @Override
  public void close() {
    close(terminal);
  }

  private static void close(Terminal terminal) {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
