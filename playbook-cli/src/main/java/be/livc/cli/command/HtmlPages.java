package be.livc.cli.command;

import be.livc.cli.console.Console;

/** Pages of text that the core lays out by indent alone. */
public final class HtmlPages {
  private HtmlPages() {}

  /** Shows a page, each line wrapped under its own beginning. */
  public static void print(String page, Context context) {
    Console console = context.console();
    page.lines()
        .forEach(
            line -> {
              String text = line.strip();
              int indent = line.length() - line.stripLeading().length();
              if (text.isEmpty()) {
                console.gap();
              } else {
                console.say(" ".repeat(indent), text, indent);
              }
            });
  }
}
