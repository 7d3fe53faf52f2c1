package be.livc.cli.console;

import be.livc.playbook.answer.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
  private int shown;
  private @Nullable List<String> held;

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
    ready.forEach(this::put);
    return this;
  }

  /**
   * Keeps what is said from here to the next prompt on one screen, as far as it fits. What stands
   * before it is read first where both don't fit.
   */
  public void together() {
    if (held == null) {
      held = new ArrayList<>();
    }
  }

  private void put(String line) {
    if (held != null) {
      held.add(line);
      return;
    } else if (lines.rows() > 0 && shown >= lines.rows() - 1) {
      readOn();
    }
    lines.write(line + "\n");
    shown++;
  }

  /** Says what was held back, with so many lines to come below it. */
  private void release(int below) {
    List<String> block = held == null ? List.of() : held;
    held = null;
    boolean scrolls = shown + block.size() + below >= lines.rows();
    if (!block.isEmpty() && lines.rows() > 0 && shown > 0 && scrolls) {
      readOn();
      block = block.get(0).isEmpty() ? block.subList(1, block.size()) : block;
    }
    block.forEach(this::put);
  }

  /** A text that is longer than the window waits before its first line leaves it. */
  private void readOn() {
    lines.read(texts.of("page.more") + " ", false);
    shown = 0;
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
    String last = lastLineOf(prompt);
    waitForThePerson();
    return typed(lines.read(last, secret));
  }

  /** The same behind a prompt that Enter leaves, which Esc then leaves too. */
  public String askOrLeave(String prompt) {
    String last = lastLineOf(prompt);
    waitForThePerson();
    return typed(lines.readOrLeave(last));
  }

  /**
   * Reads what nobody may see. As it was typed; whoever has it clears it.
   *
   * @throws Problem where the terminal would show it
   * @throws Stopped when the input ended or Ctrl-C was pressed
   */
  public char[] askHidden(String prompt) {
    String last = lastLineOf(prompt);
    waitForThePerson();
    return lines
        .readHidden(last)
        .orElseThrow(() -> Problem.usage(texts.of("passphrase.not-hidden")));
  }

  private String typed(String line) {
    return TypedText.clean(line).strip();
  }

  /** What was typed led somewhere: it was kept. */
  public void gotOn() {
    prompts = 0;
  }

  /**
   * What stands above a prompt is read, also by whoever stops there. What comes without a person
   * behind it, and leads nowhere, is not waited for without end.
   */
  private void waitForThePerson() {
    shown = 0;
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
    List<String> wrapped = Wrapping.lines("", prompt, 0, width() - 1);
    String last = wrapped.get(wrapped.size() - 1) + " ";
    List<String> options = menu.lines("", width());
    int block = (held == null ? 0 : held.size()) + options.size() + 2;
    if (wrapped.size() > 1 || (lines.rows() > 0 && block >= lines.rows())) {
      lines(options).gap();
      return ask(prompt, secret);
    }
    release(options.size() + 2);
    waitForThePerson();
    return typed(lines.choose(menu, last, secret));
  }

  private String lastLineOf(String prompt) {
    openGap();
    List<String> wrapped = Wrapping.lines("", prompt, 0, width() - 1);
    for (String line : wrapped.subList(0, wrapped.size() - 1)) {
      put(line);
    }
    release(1);
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
      put("");
    }
    gapWanted = false;
    fresh = false;
  }

  @Override
  public void close() {
    lines.close();
  }
}
