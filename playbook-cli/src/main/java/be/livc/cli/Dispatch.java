package be.livc.cli;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.FileTrouble;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.cli.json.ErrorJson;
import be.livc.cli.json.HelpJson;
import be.livc.cli.words.StoreFailure;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.model.Language;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.view.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Finds the command that is meant, builds it alone, and says what went wrong in one sentence. As
 * sub-commands of picocli all commands would be built and searched for options at every start,
 * which is a large part of the time that livc takes to say anything; so picocli sees one command.
 */
public final class Dispatch {
  /** What stands where the system could not pass on a letter. */
  private static final char LOST = '\ufffd';

  private static final String HELP = "help";

  private final Surroundings surroundings;
  private final Results results;
  private final List<String> words;
  private final Texts texts;

  private Dispatch(Surroundings surroundings, Results results, List<String> words, Texts texts) {
    this.surroundings = surroundings;
    this.results = results;
    this.words = words;
    this.texts = texts;
  }

  /**
   * Runs livc once.
   *
   * @param version of the program, as shown
   */
  public static ExitCode run(Surroundings surroundings, String version, List<String> words) {
    Texts texts = texts(surroundings, words);
    Results results = Results.to(surroundings, words.contains("--json"));
    Dispatch dispatch = new Dispatch(results.surroundings(), results, words, texts);
    ExitCode code = dispatch.attempt(version);
    results.hand();
    return code;
  }

  private ExitCode attempt(String version) {
    String asked = CommandWords.early(words, "--lang");
    try {
      if (!asked.isEmpty() && spoken(asked).isEmpty()) {
        throw Problem.usage(texts.of("usage.lang", asked));
      }
      return call(version);
    } catch (Problem e) {
      return fail(e);
    } catch (StoreException e) {
      return fail(StoreFailure.of(e.problem(), texts));
    } catch (Stopped e) {
      return e.interrupted() || e.asked()
          ? fail(Problem.of(e.asked() ? ExitCode.DONE : ExitCode.INTERRUPTED, texts.of("stopped")))
          : fail(Problem.of(ExitCode.UNFINISHED, texts.of("input-ended")));
    } catch (InvalidPathException e) {
      return fail(Problem.usage(texts.of("path.impossible", e.getInput())));
    } catch (UncheckedIOException e) {
      String file = e.getCause() instanceof FileSystemException of ? of.getFile() : null;
      return file == null
          ? fault(e)
          : fail(Problem.notFound(texts.of("file.unread", file)).at(file));
    } catch (RuntimeException | Error e) {
      return fault(e);
    }
  }

  /** Says that what a command gave could not be written to where it goes. */
  static ExitCode unwritten(Surroundings surroundings, List<String> words, IOException why) {
    Texts texts = texts(surroundings, words);
    surroundings.err().print(texts.of("output.failed", FileTrouble.why(why, texts)) + "\n");
    return ExitCode.NOT_FOUND;
  }

  private static Texts texts(Surroundings surroundings, List<String> words) {
    String asked = CommandWords.early(words, "--lang");
    String wanted = asked.isEmpty() ? surroundings.variable("LIVC_LANG") : asked;
    return Texts.in(spoken(wanted).orElse(Language.NL));
  }

  private static Optional<Language> spoken(String code) {
    return Language.parse(code).filter(it -> it == Language.NL || it == Language.EN);
  }

  private ExitCode call(String version) {
    for (String word : words) {
      if (word.indexOf(LOST) >= 0) {
        throw Problem.usage(texts.of("usage.letters", word));
      }
    }
    CommandWords call = asked();
    if (call.group().isEmpty()) {
      return bare(call, version);
    } else if (!Commands.groups().contains(call.group())) {
      List<String> known = new ArrayList<>(Commands.groups());
      known.add(HELP);
      throw unknown(call.group(), known, "livc --help");
    } else if (call.name().isEmpty()) {
      if (call.unknown().isEmpty() && call.wantsHelp()) {
        return help(call.group(), HelpPages.group(call.group(), texts));
      }
      String help = "livc " + call.group() + " --help";
      List<String> known = Commands.behind(call.group());
      if (call.unknown().isEmpty()) {
        throw Problem.usage(
            texts.of("usage.incomplete", "livc " + call.group(), texts.or(known), help));
      }
      throw unknown(
          call.group() + " " + call.unknown(),
          known.stream().map(it -> call.group() + " " + it).toList(),
          help);
    }
    return command(call);
  }

  /** The words, where {@code help x} is {@code x --help}. */
  private CommandWords asked() {
    CommandWords call = CommandWords.of(words);
    if (!call.group().equals(HELP)) {
      return call;
    }
    List<String> about = new ArrayList<>(call.rest());
    about.add("--help");
    return CommandWords.of(about);
  }

  private ExitCode bare(CommandWords call, String version) {
    if (call.rest().contains("--version")) {
      results.show("livc " + version + "\n", () -> HelpJson.version(version));
      return ExitCode.DONE;
    } else if (call.wantsHelp()) {
      return help("", HelpPages.all(texts));
    }
    for (String word : call.rest()) {
      if (word.startsWith("-") && !CommandWords.isGlobal(word)) {
        throw Problem.usage(
            texts.of("usage.option", word) + " " + texts.of("usage.see", "livc --help"));
      }
    }
    if (results.json()) {
      throw Problem.usage(texts.of("usage.none") + " " + texts.of("usage.see", "livc --help"));
    }
    surroundings.err().print(HelpPages.all(texts));
    return ExitCode.USAGE;
  }

  private ExitCode help(String name, String text) {
    results.show(text, () -> HelpJson.page(name, text));
    return ExitCode.DONE;
  }

  private ExitCode command(CommandWords call) {
    Command command = Commands.build(call.name());
    GlobalOptions options = new GlobalOptions();
    CommandLine line = Commands.line(command, options);
    line.setResourceBundle(texts.bundle());
    line.getCommandSpec().name("livc " + call.name());
    try {
      line.parseArgs(call.rest().toArray(new String[0]));
    } catch (ParameterException e) {
      throw UsageErrors.problem(e, line, call.name(), texts);
    }
    if (options.wantsHelp()) {
      return help(call.name(), HelpPages.command(line, call.name(), texts));
    }
    try (Context context = new Context(surroundings, options, texts)) {
      context.requireFolders();
      return command.run(context);
    }
  }

  private Problem unknown(String word, List<String> known, String help) {
    List<String> near = NearNames.of(word, known);
    return Problem.usage(
            texts.near(texts.of("usage.command", word), Sentences.quoted(near))
                + " "
                + texts.of("usage.see", help))
        .near(near);
  }

  private ExitCode fail(Problem problem) {
    surroundings.err().print(problem.sentence() + "\n");
    if (results.json()) {
      results.replace(ErrorJson.of(problem, texts.language()));
    }
    return problem.exitCode();
  }

  private ExitCode fault(Throwable e) {
    fail(Problem.of(ExitCode.FAULT, texts.of("fault")));
    if (words.contains("--trace")) {
      e.printStackTrace(surroundings.err());
    } else {
      surroundings.err().print(texts.of("fault.trace") + "\n");
    }
    return ExitCode.FAULT;
  }
}
