package be.livc.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The mode of a real terminal: a line that can be edited, and arrow keys that type the marker of an
 * option. The only class that loads the terminal library.
 */
public final class JLineLines implements Lines {
  private static final int LINES_KEPT_FREE = 2;

  private final Terminal terminal;
  private final LineReaderImpl reader;
  private Menu menu = new Menu(List.of());
  private String promptBelow = "";

  private JLineLines(Terminal terminal) {
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
    reader.getWidgets().put("livc-up", () -> move(-1));
    reader.getWidgets().put("livc-down", () -> move(1));
    KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
    for (String prefix : List.of("\033[", "\033O")) {
      keys.bind(new Reference("livc-up"), prefix + "A");
      keys.bind(new Reference("livc-down"), prefix + "B");
    }
  }

  /** Takes the terminal of this process. */
  public static JLineLines ofTerminal() {
    try {
      return new JLineLines(TerminalBuilder.builder().system(true).dumb(true).build());
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
    return columns < 20 ? Wrapping.WIDEST : columns;
  }

  @Override
  public boolean hasArrows() {
    return true;
  }

  @Override
  public void write(String text) {
    terminal.writer().write(text);
    terminal.writer().flush();
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
    reader.setPrompt(literal(above(markers.get(next)) + promptBelow));
    reader.callWidget(LineReader.REDISPLAY);
    return true;
  }

  /** Escapes what the library would expand in a prompt. */
  private static String literal(String prompt) {
    return prompt.replace("%", "%%");
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
