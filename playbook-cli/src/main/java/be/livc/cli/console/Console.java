package be.livc.cli.console;

import be.livc.playbook.answer.TypedText;
import java.util.List;
import java.util.Locale;

/**
 * What the person sees and types: wrapped paragraphs with one empty line between blocks, and
 * prompts. Not for use by several threads.
 */
public final class Console implements AutoCloseable {
  private static final int MOST_PROMPTS = 60;

  private final Lines lines;
  private final Texts texts;
  private boolean gapWanted;
  private boolean fresh = true;
  private int prompts;

  /** Speaks through {@code lines}. */
  public Console(Lines lines, Texts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  /** What is said. */
  public Texts texts() {
    return texts;
  }

  /** Whether a screen reader may want the plain mode in place of this one. */
  public boolean hasArrows() {
    return lines.hasArrows();
  }

  /** Leaves one empty line before whatever comes next; several times in a row count once. */
  public Console gap() {
    gapWanted = true;
    return this;
  }

  /** Says the text of this key. */
  public Console tell(String key, Object... arguments) {
    return say(texts.of(key, arguments));
  }

  /** Says a text, wrapped. */
  public Console say(String text) {
    return say("", text, 0);
  }

  /**
   * Says a text, wrapped.
   *
   * @param lead stands before the first line
   * @param hang the blanks before further lines
   */
  public Console say(String lead, String text, int hang) {
    return lines(Wrapping.lines(lead, text, hang, width()));
  }

  /** Says lines that are already wrapped. */
  public Console lines(List<String> ready) {
    openGap();
    for (String line : ready) {
      lines.write(line + "\n");
    }
    return this;
  }

  /** The most columns of a line. */
  public int width() {
    return Math.min(Wrapping.WIDEST, lines.width());
  }

  /**
   * Reads what is typed behind a prompt, without blanks around it. May hold line ends when it was
   * pasted.
   *
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  public String ask(String prompt) {
    return ask(prompt, false);
  }

  /** The same, where {@code secret} keeps what is typed out of what is written. */
  public String ask(String prompt, boolean secret) {
    String shown = lastLineOf(prompt);
    patience();
    return TypedText.clean(lines.read(shown, secret)).strip();
  }

  /** The same behind a prompt that Enter leaves, which Esc then leaves too. */
  public String askOrLeave(String prompt) {
    String shown = lastLineOf(prompt);
    patience();
    return TypedText.clean(lines.readOrLeave(shown)).strip();
  }

  /** What was typed led somewhere: it was kept. */
  public void gotOn() {
    prompts = 0;
  }

  /** What comes without a person behind it, and leads nowhere, is not waited for without end. */
  private void patience() {
    prompts++;
    if (prompts > MOST_PROMPTS && !lines.typedByHand()) {
      lines.write("\n");
      tell("gave-up", MOST_PROMPTS);
      throw Stopped.atEnd();
    }
  }

  /**
   * Shows a menu and reads what is typed, without blanks around it.
   *
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  public String choose(Menu menu, String prompt, boolean secret) {
    openGap();
    List<String> wrapped = Wrapping.lines("", prompt, 0, width());
    String last = wrapped.get(wrapped.size() - 1) + " ";
    if (wrapped.size() > 1) {
      lines(menu.lines("", width())).gap();
      return ask(prompt, secret);
    }
    patience();
    return TypedText.clean(lines.choose(menu, last, secret)).strip();
  }

  private String lastLineOf(String prompt) {
    openGap();
    List<String> wrapped = Wrapping.lines("", prompt, 0, width());
    for (String line : wrapped.subList(0, wrapped.size() - 1)) {
      lines.write(line + "\n");
    }
    return wrapped.get(wrapped.size() - 1) + " ";
  }

  /**
   * Asks for yes or no until one of them is typed in full or by its first letter; Enter alone is no
   * answer. The word for help tells what may be typed.
   *
   * @param question stands before what may be typed
   * @throws Stopped when the word for it was typed too
   */
  public boolean confirm(String question) {
    while (true) {
      String typed = ask(texts.of("confirm", question)).toLowerCase(Locale.ROOT);
      if (isOne(typed, "confirm.yes")) {
        return true;
      } else if (isOne(typed, "confirm.no")) {
        return false;
      } else if (isOne(typed, "confirm.stop")) {
        throw Stopped.byWord();
      }
      tell(isOne(typed, "confirm.help") ? "confirm.explained" : "confirm.again").gap();
    }
  }

  private boolean isOne(String typed, String key) {
    return !typed.isEmpty() && texts.of(key).contains("|" + typed + "|");
  }

  /** Waits for Enter behind a prompt that says so. */
  public void pause(String prompt) {
    ask(prompt);
    gap();
  }

  private void openGap() {
    if (gapWanted && !fresh) {
      lines.write("\n");
    }
    gapWanted = false;
    fresh = false;
  }

  @Override
  public void close() {
    lines.close();
  }
}
