package be.livc.playbook.internal.yaml;

import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as a playbook: the question which theme ({@code theme}), in each theme which question
 * ({@code theme.<id>}), and the reply as a conclusion. Those ids can't be written in a sheet, so
 * they never clash with its own.
 */
final class FicheWalk {
  private static final String THEME = "theme";

  private record Numbers(int theme, List<Integer> entries) {}

  private final ReadContext in;
  private final List<Numbers> numbers = new ArrayList<>();

  FicheWalk(ReadContext in) {
    this.in = in;
  }

  /** The numbers of a theme and of what its entries begin with, in document order. */
  void theme(int theme, List<Integer> entries) {
    numbers.add(new Numbers(theme, List.copyOf(entries)));
  }

  Phase phase(int number, Text title, List<Fiche.Theme> themes) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      Fiche.Theme theme = themes.get(i);
      options.add(option(theme.id(), theme.title(), List.of(question(theme, numbers.get(i)))));
    }
    Ask ask = ask(number, THEME, words(in.language(), true), options);
    return Phase.of("", title, List.of(ask));
  }

  private Ask question(Fiche.Theme theme, Numbers at) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < theme.entries().size(); i++) {
      Fiche.Entry entry = theme.entries().get(i);
      Text reply = entry.reply();
      List<Step> steps =
          reply == null
              ? entry.steps()
              : List.of(
                  new Step.Conclude(
                      StepHeader.of(at.entries().get(i), entry.id())
                          .withHelp(entry.help())
                          .withValid(entry.valid())
                          .withGround(entry.ground()),
                      entry.id(),
                      reply));
      options.add(option(entry.id(), entry.question(), steps));
    }
    return ask(at.theme(), THEME + "." + theme.id(), words(in.language(), false), options);
  }

  private static Ask ask(int number, String id, String question, List<Option> options) {
    return Ask.of(StepHeader.of(number, id), new Text(question), new AnswerType.Choice(options));
  }

  private static Option option(String key, Text label, List<Step> steps) {
    return Option.of(key, label).withSteps(steps);
  }

  private static String words(Language language, boolean theme) {
    return switch (language) {
      case NL -> theme ? "Over welk thema gaat je vraag?" : "Wat is je vraag?";
      case FR -> theme ? "Sur quel thème porte votre question ?" : "Quelle est votre question ?";
      case DE -> theme ? "Zu welchem Thema ist Ihre Frage?" : "Was ist Ihre Frage?";
      case EN -> theme ? "What is your question about?" : "What is your question?";
    };
  }
}
