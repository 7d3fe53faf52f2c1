package be.livc.cli.command.document;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FormatNames;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistFilter;
import be.livc.playbook.checklist.ChecklistLines;
import be.livc.playbook.checklist.Grouping;
import be.livc.playbook.checklist.QuestionBooklet;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.ChecklistJson;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows or saves the checklist of a session, or the booklet of a playbook. */
public final class ChecklistCommand implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE|ID", descriptionKey = "parameter.session-or-id")
  String named = "";

  @Option(
      names = "--format",
      paramLabel = "docx|pdf|html|md|csv|ics|json",
      descriptionKey = "option.format")
  @Nullable String format;

  @Option(names = "--role", paramLabel = "ROL", descriptionKey = "option.role")
  List<String> roles = new ArrayList<>();

  @Option(names = "--phase", paramLabel = "FASE", descriptionKey = "option.phase")
  List<String> phases = new ArrayList<>();

  @Option(
      names = "--state",
      paramLabel = "open|done|possible|to-confirm",
      descriptionKey = "option.state")
  List<String> states = new ArrayList<>();

  @Option(names = "--week", descriptionKey = "option.week")
  boolean week;

  @Option(names = "--by", paramLabel = "date|phase|role", descriptionKey = "option.by")
  String by = Grouping.PHASE.id();

  @Option(names = "--brief", descriptionKey = "option.brief")
  boolean brief;

  @Option(names = "--questions", descriptionKey = "option.questions")
  boolean questions;

  @Option(names = "--fillable", descriptionKey = "option.fillable-checklist")
  boolean fillable;

  @Option(names = "--each-role", descriptionKey = "option.each-role")
  boolean eachRole;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "option.out")
  @Nullable Path out;

  @Override
  public ExitCode run(Context context) {
    boolean other = fillable || (format != null && !format.equals("json"));
    context.notForPrograms("--format", other && out == null && !eachRole);
    if (questions) {
      Playbook about = about(context);
      QuestionBooklet booklet = QuestionBooklet.of(about, context.today());
      QuestionsFile.write(
          about.id(), booklet, format(out, FormatNames.document(), context), out, context);
      return ExitCode.DONE;
    }
    Session session = isPlaybook(context) ? null : new SessionArgument(context).open(named);
    Checklist list = list(session, context);
    if (eachRole) {
      DocumentFormat each = format(null, FormatNames.checklist(), context);
      new ChecklistFiles(context, each, out, session).writeForEachRole(list);
      return ExitCode.DONE;
    }
    if (context.json()) {
      context.print(ChecklistJson.of(list));
      if (out == null) {
        return ExitCode.DONE;
      }
    }
    if (format == null && out == null && !fillable) {
      Console console = context.console();
      console.lines(ChecklistLines.of(list, console.width()));
    } else {
      DocumentFormat wanted = format(out, FormatNames.checklist(), context);
      new ChecklistFiles(context, wanted, out, session).write(list);
    }
    return ExitCode.DONE;
  }

  private DocumentFormat format(
      @Nullable Path file, List<DocumentFormat> formats, Context context) {
    return OutputOptions.format(fillable, format, file, formats, context);
  }

  private boolean isPlaybook(Context context) {
    return new SessionArgument(context)
            .list().stream().noneMatch(it -> it.name().equalsIgnoreCase(named))
        && context.library().list().stream().anyMatch(it -> it.id().equals(named));
  }

  private Playbook about(Context context) {
    return isPlaybook(context)
        ? new PlaybookArgument(context).load(named).playbook()
        : new SessionArgument(context).open(named).playbook();
  }

  private Checklist list(@Nullable Session session, Context context) {
    Playbook about = session == null ? about(context) : session.playbook();
    Checklist list =
        session == null
            ? Checklist.of(about, context.today())
            : Checklist.of(
                session,
                template -> context.templates().uses(template),
                context.texts().language());
    List<ChecklistFilter> filters =
        new ArrayList<>(ChecklistFilters.of(roles, phases, states, about, context.texts()));
    if (week) {
      LocalDate sunday = context.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      filters.add(ChecklistFilter.dueBy(sunday, Words.of(context.texts().language())));
    }
    list = list.only(filters).by(grouping(context.texts()));
    return brief ? list.brief() : list;
  }

  private Grouping grouping(Texts texts) {
    List<String> known = Stream.of(Grouping.values()).map(Grouping::id).toList();
    return Grouping.parse(by)
        .orElseThrow(() -> Problem.usage(texts.of("by.unknown", by, texts.or(known))));
  }
}
