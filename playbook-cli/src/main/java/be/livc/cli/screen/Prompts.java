package be.livc.cli.screen;

import be.livc.cli.console.Menu;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.screen.OfferedOptions;
import java.util.ArrayList;
import java.util.List;

/** The options of a question as a menu, and the line behind which the answer is typed. */
final class Prompts {
  private final Texts texts;
  private final ScreenNames names;

  Prompts(Texts texts, ScreenNames names) {
    this.texts = texts;
    this.names = names;
  }

  /** The options, without the lines under them where an answer is changed. */
  Menu menu(AnswerType type, boolean withHelp) {
    boolean yesNo = type instanceof AnswerType.YesNo;
    boolean several = type instanceof AnswerType.Choices;
    List<Menu.Entry> entries = new ArrayList<>();
    for (Option option : OfferedOptions.inOrder(type)) {
      String marker = yesNo ? initial(option) : Integer.toString(entries.size() + 1);
      String label = CommonMarkText.plain(option.label().markdown());
      String alone = several && option.exclusive() ? " " + texts.of("option.alone") : "";
      entries.add(new Menu.Entry(marker, label + alone, below(option, withHelp)));
    }
    return new Menu(entries);
  }

  private static String initial(Option option) {
    return option.key().substring(0, option.key().offsetByCodePoints(0, 1));
  }

  private List<String> below(Option option, boolean withHelp) {
    List<String> below = new ArrayList<>();
    if (withHelp) {
      if (option.help() != null) {
        below.addAll(List.of(names.text(option.help(), null).split("\n", -1)));
      }
      String open = names.toConfirm(option.ground());
      if (open != null) {
        below.add(open);
      }
    }
    return below;
  }

  /** The prompt of a question on one line. */
  String line(Ask ask, PromptMode asking, String suggestion) {
    return texts.of("prompt", accepted(ask.type()), tail(ask, asking, suggestion));
  }

  /** What may be typed, such as {@code (1-3)} behind a blank; empty for free text. */
  String accepted(AnswerType type) {
    int size = type.options().size();
    if (type instanceof AnswerType.YesNo && size == 2) {
      List<Option> both = OfferedOptions.inOrder(type);
      return " " + texts.of("prompt.yes-no", initial(both.get(0)), initial(both.get(1)));
    } else if (size == 0) {
      return "";
    }
    String range = size == 1 ? "1" : "1-" + size;
    return " "
        + (type instanceof AnswerType.Choices && size > 1
            ? texts.of("prompt.several", range, "1," + Math.min(3, size))
            : texts.of("prompt.one", range));
  }

  private String tail(Ask ask, PromptMode asking, String suggestion) {
    return switch (asking) {
      case KEEP -> texts.of("prompt.keep");
      case CHANGE -> texts.of("prompt.change");
      case OPEN ->
          !suggestion.isEmpty()
              ? texts.of("prompt.suggestion", suggestion)
              : ask.optional() ? texts.of("prompt.empty") : texts.of("prompt.help");
    };
  }
}
