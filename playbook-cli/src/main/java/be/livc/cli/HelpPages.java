package be.livc.cli;

import be.livc.cli.console.Texts;
import be.livc.cli.console.Wrapping;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What each command is for, in words. */
final class HelpPages {
  private static final int COLUMN = 24;

  private HelpPages() {}

  /** All commands, on one page. */
  static String all(Texts texts) {
    StringBuilder page = new StringBuilder();
    paragraph(page, texts.of("help.page.intro"));
    page.append('\n');
    paragraph(page, texts.of("help.page.usage"));
    page.append('\n').append(texts.of("help.page.first")).append('\n');
    for (String name : Commands.names()) {
      row(page, name, texts.of(key(name)));
    }
    row(page, "help", texts.of("command.help"));
    page.append('\n').append(texts.of("help.page.options")).append('\n');
    for (String option :
        List.of(
            "lang",
            "home",
            "playbooks",
            "templates",
            "passphrase",
            "passphrase-file",
            "store",
            "login",
            "plain",
            "json",
            "no-color",
            "trace")) {
      row(page, "--" + option, texts.of("option." + option));
    }
    row(page, "--version", texts.of("option.version"));
    row(page, "--help", texts.of("option.help"));
    page.append('\n');
    paragraph(page, texts.of("help.page.more"));
    return page.toString();
  }

  /** The commands behind one word. */
  static String group(String group, Texts texts) {
    StringBuilder page = new StringBuilder();
    paragraph(page, texts.of("help.group." + group));
    page.append('\n').append(texts.of("help.page.first")).append('\n');
    for (String name : Commands.behind(group)) {
      row(page, group + " " + name, texts.of(key(group + " " + name)));
    }
    page.append('\n');
    paragraph(page, texts.of("help.page.more"));
    return page.toString();
  }

  /** One command with its options. */
  static String command(CommandLine line, String name, Texts texts) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.width(Wrapping.WIDEST);
    usage.autoWidth(false);
    usage.sortOptions(false);
    usage.longOptionsMaxWidth(COLUMN);
    usage.customSynopsis(synopsis(line, name, texts));
    usage.synopsisHeading(texts.of("help.command.usage") + " ");
    usage.descriptionHeading("%n");
    usage.description(texts.of(key(name)).replace("%", "%%"));
    usage.parameterListHeading("%n" + texts.of("help.command.parameters") + "%n");
    usage.optionListHeading("%n" + texts.of("help.command.options") + "%n");
    return line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
  }

  private static String synopsis(CommandLine line, String name, Texts texts) {
    StringBuilder synopsis = new StringBuilder("livc ").append(name);
    line.getCommandSpec()
        .positionalParameters()
        .forEach(
            it -> {
              boolean needed = it.arity().min() > 0;
              synopsis.append(needed ? " " : " [").append(it.paramLabel());
              synopsis.append(it.arity().max() > 1 ? " ..." : "").append(needed ? "" : "]");
            });
    return synopsis.append(' ').append(texts.of("help.command.synopsis")).toString();
  }

  private static String key(String name) {
    return "command." + name.replace(' ', '.');
  }

  private static void paragraph(StringBuilder page, String text) {
    Wrapping.lines("", text, 0, Wrapping.WIDEST).forEach(line -> page.append(line).append('\n'));
  }

  private static void row(StringBuilder page, String name, String text) {
    String lead = "  " + name + " ".repeat(Math.max(2, COLUMN - name.length()));
    Wrapping.lines(lead, text, COLUMN + 2, Wrapping.WIDEST)
        .forEach(line -> page.append(line).append('\n'));
  }
}
