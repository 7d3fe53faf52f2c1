package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days given on the command line. */
public final class DateArgument {
  private DateArgument() {}

  /**
   * The day, or today where none is given.
   *
   * @throws Problem when it is no day that exists
   */
  public static LocalDate of(@Nullable String typed, Context context) {
    if (typed == null) {
      return context.today();
    }
    Value value =
        AnswerParser.read(new AnswerType.Day(), typed, context.texts().language(), context.today())
            .value();
    if (value instanceof Value.Day day) {
      return day.date();
    }
    throw Problem.usage(context.texts().of("usage.day", typed));
  }
}
