package be.livc.cli;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.diagnostic.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words behind a command, in one sentence that says how to mend it. */
final class UsageErrors {
  private UsageErrors() {}

  /** What is wrong with a command line that picocli could not read. */
  static Problem problem(ParameterException e, CommandLine line, String name, Texts texts) {
    String see = " " + texts.of("usage.see", "livc " + name + " --help");
    return Problem.usage(what(e, line, texts) + see).near(near(e, line));
  }

  private static String what(ParameterException e, CommandLine line, Texts texts) {
    ArgSpec about = e.getArgSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), line, texts);
    } else if (e instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", "));
      return about instanceof OptionSpec option && missing.getMissing().size() == 1
          ? texts.of("usage.option.value", option.longestName(), option.paramLabel())
          : texts.of("usage.missing", names);
    } else if (e instanceof OverwrittenOptionException && about != null) {
      return texts.of("usage.twice", label(about));
    }
    return about == null || e.getValue() == null
        ? texts.of("usage.other")
        : texts.of("usage.value", e.getValue(), label(about));
  }

  private static String unmatched(String word, CommandLine line, Texts texts) {
    return word.startsWith("-")
        ? texts.near(texts.of("usage.option", option(word)), nearOptions(word, line))
        : texts.of("usage.too-many", word);
  }

  private static List<String> near(ParameterException e, CommandLine line) {
    String word = e instanceof UnmatchedArgumentException un ? un.getUnmatched().get(0) : "";
    return word.startsWith("-") ? nearOptions(word, line) : List.of();
  }

  private static List<String> nearOptions(String word, CommandLine line) {
    List<String> known = new ArrayList<>();
    line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    return NearNames.of(option(word), known);
  }

  private static String option(String word) {
    return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
  }

  private static String label(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
