package be.livc.cli.command.playbook;

import be.livc.cli.console.Console;
import be.livc.playbook.diagnostic.Explanation;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.diagnostic.Messages;
import java.util.List;

/** The page about a rule as it is shown. */
final class RulePage {
  private final Console console;
  private final Messages messages;

  /** A page on this console, with the words of findings in its language. */
  RulePage(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
  }

  /** Shows it: what it means, how to mend it, the bad example and the good one. */
  void show(Explanation page) {
    console.say(page.title());
    console.say(page.rule() + " (" + messages.word(page.rule().severity()) + ")");
    for (String paragraph : page.text().split("\n\n", -1)) {
      console.gap().say(paragraph.replace('\n', ' '));
    }
    List<Example> both = page.bad().stream().filter(page.good()::contains).toList();
    both.forEach(it -> example("explain.both", it));
    page.bad().stream().filter(it -> !both.contains(it)).forEach(it -> example("explain.bad", it));
    page.good().stream()
        .filter(it -> !both.contains(it))
        .forEach(it -> example("explain.good", it));
  }

  private void example(String heading, Example example) {
    console.gap();
    if (example.file().equals(Example.PLAYBOOK)) {
      console.tell(heading);
    } else if (example.file().equals(Example.COMMAND)) {
      console.tell(heading + ".command");
    } else {
      console.tell(heading + ".file", example.file());
    }
    console.gap().lines(example.text().lines().map(this::visible).toList());
  }

  /** A screen shows no difference between a tab, a no-break blank and blanks. */
  private String visible(String line) {
    return "  "
        + line.replace("\t", console.texts().of("explain.tab"))
            .replace("\u00a0", console.texts().of("explain.no-break-space"));
  }
}
