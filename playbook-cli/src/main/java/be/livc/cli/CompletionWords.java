package be.livc.cli;

import be.livc.cli.command.GlobalOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can be typed behind the words of one command.
 *
 * @param command its words; empty for what stands behind livc itself
 * @param next words that may come next; file names where there are none
 * @param options with two dashes
 * @param names which names its first argument takes: {@code sessions}, {@code playbooks}, or empty
 */
record CompletionWords(String command, List<String> next, List<String> options, String names) {
  /** Everything that can be begun with, and every command. */
  static List<CompletionWords> all() {
    List<CompletionWords> all = new ArrayList<>();
    List<String> first = new ArrayList<>(Commands.groups());
    first.add("help");
    all.add(new CompletionWords("", first, List.of("--help", "--version"), ""));
    for (String group : Commands.groups()) {
      if (!Commands.has(group)) {
        all.add(new CompletionWords(group, Commands.behind(group), List.of("--help"), ""));
      }
    }
    for (String name : Commands.names()) {
      CommandSpec spec = spec(name);
      List<String> options = spec.options().stream().map(OptionSpec::longestName).sorted().toList();
      List<String> next = name.equals("completion") ? CompletionScripts.SHELLS : List.of();
      List<String> more = next.isEmpty() ? Commands.behind(name) : next;
      all.add(new CompletionWords(name, more, options, names(spec)));
    }
    return all;
  }

  /** All options that take a value, whatever the command. */
  static Set<String> withValue() {
    Set<String> options = new TreeSet<>();
    for (String name : Commands.names()) {
      for (OptionSpec option : spec(name).options()) {
        if (option.arity().max() > 0) {
          options.add(option.longestName());
        }
      }
    }
    return options;
  }

  private static CommandSpec spec(String name) {
    return Commands.line(Commands.build(name), new GlobalOptions()).getCommandSpec();
  }

  private static String names(CommandSpec spec) {
    String label =
        spec.positionalParameters().stream()
            .findFirst()
            .map(PositionalParamSpec::paramLabel)
            .orElse("");
    return label.startsWith("SESSIE") ? "sessions" : label.startsWith("ID") ? "playbooks" : "";
  }
}
