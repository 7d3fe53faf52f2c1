package be.livc.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.Lines;
import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.cli.console.Wrapping;
import be.livc.playbook.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A window of so many columns and lines, in which someone types, and which holds what must be true
 * of every screen. Without lines it only appends, as the plain mode does.
 */
final class WatchedWindow implements Lines {
  private static final Pattern QUESTION = Pattern.compile("(?m)^Vraag( \\(gevoelig\\))?:");
  private static final String MORE = Texts.in(Language.NL).of("page.more");

  private final int width;
  private final int rows;
  private final UnaryOperator<String> typist;
  private final StringBuilder screen = new StringBuilder();
  private final StringBuilder turn = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private final List<String> prompts = new ArrayList<>();

  /**
   * A window.
   *
   * @param rows zero for one that only appends
   * @param typist gives what is typed behind a prompt
   */
  WatchedWindow(int width, int rows, UnaryOperator<String> typist) {
    this.width = width;
    this.rows = rows;
    this.typist = typist;
  }

  /** All that was seen. */
  String all() {
    return all.toString();
  }

  /** What was asked, as it was asked. */
  List<String> prompts() {
    return prompts;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public void write(String text) {
    screen.append(text);
    turn.append(text);
    all.append(text);
  }

  @Override
  public String choose(Menu menu, String prompt, boolean secret) {
    menu.lines("", Math.min(Wrapping.WIDEST, width)).forEach(line -> write(line + "\n"));
    write("\n");
    return read(prompt, secret);
  }

  @Override
  public Optional<char[]> readHidden(String prompt) {
    return Optional.of(read(prompt, true).toCharArray());
  }

  @Override
  public String readOrLeave(String prompt) {
    return read(prompt, false);
  }

  @Override
  public String read(String prompt, boolean secret) {
    write(prompt);
    hold();
    screen.setLength(0);
    if (prompt.strip().equals(MORE)) {
      all.append('\n');
      return "";
    }
    prompts.add(prompt.strip());
    String seen = turn.toString();
    turn.setLength(0);
    String typed = typist.apply(seen);
    all.append(secret ? "" : typed).append('\n');
    return typed;
  }

  /**
   * Nothing is wider than the window, nothing left it before it could be read, and a question
   * stands whole above its prompt where the window can hold it.
   */
  private void hold() {
    List<String> lines = screen.toString().lines().toList();
    assertThat(lines)
        .as("in %s columns", width)
        .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    if (rows > 0) {
      assertThat(lines).as("on one screen of %s lines", rows).hasSizeLessThanOrEqualTo(rows);
      Matcher question = QUESTION.matcher(turn);
      int from = -1;
      while (question.find()) {
        from = question.start();
      }
      boolean fits = from >= 0 && turn.substring(from).lines().count() < rows;
      if (fits && !turn.toString().strip().endsWith(MORE)) {
        assertThat(QUESTION.matcher(screen).find())
            .as("the question stands above its prompt:%n%s", turn)
            .isTrue();
      }
    }
  }

  @Override
  public boolean typedByHand() {
    return true;
  }

  @Override
  public boolean hasArrows() {
    return rows > 0;
  }

  @Override
  public void close() {
    // nothing is held
  }
}
