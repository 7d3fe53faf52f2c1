package be.livc.cli;

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

  /** The sentence about a command line that picocli could not read. */
  static String sentence(ParameterException e, CommandLine line, String name, Texts texts) {
    return what(e, line, texts) + " " + texts.of("usage.see", "livc " + name + " --help");
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
    if (!word.startsWith("-")) {
      return texts.of("usage.too-many", word);
    }
    List<String> known = new ArrayList<>();
    line.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    return texts.near(texts.of("usage.option", option), NearNames.of(option, known));
  }

  private static String label(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
