package be.livc.playbook.view.screen;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Offer;
import be.livc.playbook.walk.Visit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A question as it is put where a walk meets it: with what it offers there. */
public final class OfferedOptions {
  private OfferedOptions() {}

  /** The question with the options that are offered; those that may still go say so. */
  public static Ask of(Visit visit, Ask ask, Sentences texts) {
    Offer offer = visit.offer();
    if (offer == null) {
      return ask;
    }
    Ask offered = offer.ask();
    return offer.unsure().isEmpty()
        ? offered
        : offered.withType(
            offered
                .type()
                .withOptions(
                    offered.type().options().stream()
                        .map(option -> marked(option, offer, texts))
                        .toList()));
  }

  /** The options as written, but yes always before no: fingers learn where it stands. */
  public static List<Option> inOrder(AnswerType type) {
    return type instanceof AnswerType.YesNo
        ? type.options().stream().sorted(Comparator.comparing(option -> !isYes(option))).toList()
        : type.options();
  }

  private static boolean isYes(Option option) {
    return Arrays.stream(Language.values()).anyMatch(each -> each.yes().equals(option.key()));
  }

  private static Option marked(Option option, Offer offer, Sentences texts) {
    if (!offer.unsure().containsKey(option.key())) {
      return option;
    }
    Text help = option.help();
    String unsure = texts.of("option.unsure");
    return option.withHelp(new Text(help == null ? unsure : help.markdown() + "\n\n" + unsure));
  }
}
