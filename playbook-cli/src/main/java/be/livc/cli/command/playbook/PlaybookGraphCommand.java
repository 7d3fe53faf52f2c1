package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.GraphJson;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.graph.DotText;
import be.livc.playbook.graph.Highlight;
import be.livc.playbook.graph.MermaidText;
import be.livc.playbook.graph.PlaybookGraph;
import be.livc.playbook.graph.SvgText;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.workshop.PlaybookTests;
import be.livc.playbook.workshop.TestReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a playbook. */
public final class PlaybookGraphCommand implements Command {
  private static final List<String> FORMATS = List.of("mermaid", "dot", "svg");

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID|BESTAND",
      descriptionKey = "parameter.graph")
  @Nullable String named;

  @Option(names = "--phase", paramLabel = "FASE", descriptionKey = "option.graph.phase")
  @Nullable String phase;

  @Option(
      names = "--format",
      paramLabel = "mermaid|dot|svg",
      descriptionKey = "option.graph.format")
  @Nullable String format;

  @Option(names = "--coverage", descriptionKey = "option.graph.coverage")
  boolean coverage;

  @Option(names = "--session", paramLabel = "SESSIE", descriptionKey = "option.graph.session")
  @Nullable String session;

  @Option(names = "--yes", descriptionKey = "option.graph.yes")
  boolean yes;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "option.graph.out")
  @Nullable Path out;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    if ((named == null) == (session == null)) {
      throw Problem.usage(texts.of("graph.one-of"));
    } else if (coverage && session != null) {
      throw Problem.usage(texts.of("graph.one-highlight"));
    }
    context.notForPrograms("--format", format != null && out == null);
    String wanted = format(texts);
    Subject subject = session == null ? playbook(context) : walked(session, context);
    Phase only = phase == null ? null : phase(phase, subject.playbook(), texts);
    PlaybookGraph graph =
        only == null
            ? PlaybookGraph.of(subject.playbook(), subject.day(), subject.highlight())
            : PlaybookGraph.of(subject.playbook(), only, subject.day(), subject.highlight());
    if (context.json()) {
      context.print(GraphJson.of(subject.playbook(), graph));
      if (out == null) {
        return ExitCode.DONE;
      }
    }
    String text =
        switch (wanted) {
          case "dot" -> DotText.of(graph);
          case "svg" ->
              only == null
                  ? SvgText.of(subject.playbook(), subject.day(), subject.highlight())
                  : SvgText.of(subject.playbook(), graph);
          default -> MermaidText.of(graph);
        };
    if (out == null) {
      context.out().print(text);
    } else {
      OutputOptions.write(out, text.getBytes(StandardCharsets.UTF_8), context);
    }
    return ExitCode.DONE;
  }

  private record Subject(Playbook playbook, LocalDate day, Highlight highlight) {}

  private String format(Texts texts) {
    String name = out == null ? "" : String.valueOf(out.getFileName());
    String asked = format != null ? format : name.substring(name.lastIndexOf('.') + 1);
    if (format == null && !FORMATS.contains(asked)) {
      return asked.equals("gv") ? "dot" : "mermaid";
    } else if (!FORMATS.contains(asked)) {
      throw Problem.usage(texts.of("format.unknown", asked, texts.or(FORMATS)));
    }
    return asked;
  }

  private Subject playbook(Context context) {
    String name = named == null ? "" : named;
    Path file = FolderOptions.playbook(name, context.texts());
    if (file == null) {
      Playbook playbook = new PlaybookArgument(context).load(name).playbook();
      return new Subject(
          playbook, context.today(), highlight(context.library(), playbook.id(), context));
    }
    Path whole = file.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
    Path above = folder == null ? null : folder.getParent();
    Playbook playbook = new PlaybookArgument(context).sound(Playbooks.load(file), name).playbook();
    PlaybookLibrary beside = PlaybookLibrary.of(above == null ? List.of() : List.of(above));
    String id = folder == null ? "" : String.valueOf(folder.getFileName());
    return new Subject(playbook, context.today(), highlight(beside, id, context));
  }

  private Highlight highlight(PlaybookLibrary library, String id, Context context) {
    if (!coverage) {
      return Highlight.NONE;
    }
    TestReport run = PlaybookTests.of(library).run(id, context.today());
    Coverage found = run.coverage();
    if (found == null) {
      throw Problem.findings(context.texts().of("playbook.errors", id));
    }
    return new Highlight.Untested(found);
  }

  /** The path shows which answers were given, sensitive ones too. */
  private Subject walked(String name, Context context) {
    Session opened = new SessionArgument(context).open(name);
    if (opened.hasSensitiveAnswers() && !yes) {
      throw Problem.usage(context.texts().of("graph.sensitive", opened.name()));
    }
    return new Subject(opened.playbook(), opened.walk().date(), new Highlight.Met(opened.walk()));
  }

  private static Phase phase(String wanted, Playbook playbook, Texts texts) {
    List<Phase> phases = playbook.phases();
    for (Phase each : phases) {
      if (each.id().equals(wanted)) {
        return each;
      }
    }
    OptionalInt number = AnswerParser.number(wanted);
    if (number.isPresent() && number.getAsInt() <= phases.size()) {
      return phases.get(number.getAsInt() - 1);
    }
    List<String> ids = phases.stream().map(Phase::id).filter(id -> !id.isEmpty()).toList();
    List<String> near = NearNames.of(wanted, ids);
    throw Problem.notFound(
            texts.near(texts.of("graph.phase.unknown", wanted), Sentences.quoted(near))
                + (ids.isEmpty() ? "" : " " + texts.of("graph.phase.known", texts.or(ids))))
        .near(near);
  }
}
