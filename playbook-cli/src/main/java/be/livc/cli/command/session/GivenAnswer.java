package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.command.InputText;
import be.livc.cli.console.Problem;
import be.livc.playbook.AnswersFiles;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.RejectionText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The answer to one question: behind the command or in a file, so that what is sensitive stands in
 * no list of processes; as a person types it or as {@code --json} shows it.
 */
final class GivenAnswer {
  private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?");

  @Option(names = "--from", paramLabel = "BESTAND", descriptionKey = "option.answer-from")
  @Nullable Path file;

  /**
   * What was meant.
   *
   * @param typed what stands behind the command, or null
   * @throws Problem when there is none or more than one, or it can't be read as an answer
   */
  Value read(@Nullable String typed, Ask ask, Playbook playbook, Context context) {
    if ((typed == null) == (file == null)) {
      throw Problem.usage(context.texts().of("answer.one-of"));
    }
    String text = file == null ? String.valueOf(typed) : InputText.read(file, context);
    Optional<Value> exact = asShown(ask, text.strip(), playbook, context.json());
    if (exact.isPresent()) {
      return exact.get();
    }
    AnswerParser read = AnswerParser.read(ask, text, playbook.language(), context.today());
    Value value = read.value();
    Rejection why = read.rejection();
    if (value == null && why != null) {
      String sentence = RejectionText.sentence(ask, why, playbook.language(), context.texts());
      throw Problem.refused(sentence, ask.id(), why);
    } else if (value == null) {
      throw new IllegalStateException("neither a value nor a rejection");
    }
    return value;
  }

  /** A list, table or set of options in brackets, and for programs a number with a point. */
  private static Optional<Value> asShown(Ask ask, String text, Playbook playbook, boolean json) {
    return switch (ask.type().kind()) {
      case CHOICES, LIST, TABLE ->
          text.startsWith("[") ? AnswersFiles.value(ask, text, playbook) : Optional.empty();
      case NUMBER ->
          json && JSON_NUMBER.matcher(text).matches() && fits(ask.type(), new BigDecimal(text))
              ? Optional.of(new Value.Amount(new BigDecimal(text)))
              : Optional.empty();
      case YES_NO -> Optional.empty();
      case CHOICE, TEXT, DATE -> Optional.empty();
    };
  }

  private static boolean fits(AnswerType type, BigDecimal number) {
    return type instanceof AnswerType.Amount amount && number.scale() <= amount.decimals();
  }
}
