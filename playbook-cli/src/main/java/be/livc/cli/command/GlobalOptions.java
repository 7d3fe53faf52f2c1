package be.livc.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class GlobalOptions {
  @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "option.lang", order = 101)
  @Nullable String lang;

  @Option(names = "--home", paramLabel = "MAP", descriptionKey = "option.home", order = 102)
  @Nullable Path home;

  @Option(
      names = "--playbooks",
      paramLabel = "MAP",
      descriptionKey = "option.playbooks",
      order = 103)
  List<Path> playbooks = new ArrayList<>();

  @Option(
      names = "--templates",
      paramLabel = "MAP",
      descriptionKey = "option.templates",
      order = 104)
  public List<Path> templates = new ArrayList<>();

  @Option(names = "--passphrase", descriptionKey = "option.passphrase", order = 105)
  boolean passphrase;

  @Option(
      names = "--passphrase-file",
      paramLabel = "BESTAND",
      descriptionKey = "option.passphrase-file",
      order = 106)
  @Nullable Path passphraseFile;

  @Option(names = "--store", paramLabel = "ADRES", descriptionKey = "option.store", order = 107)
  @Nullable String store;

  @Option(names = "--login", paramLabel = "BESTAND", descriptionKey = "option.login", order = 108)
  @Nullable Path storeLogin;

  @Option(names = "--plain", descriptionKey = "option.plain", order = 109)
  boolean plain;

  @Option(names = "--json", descriptionKey = "option.json", order = 110)
  boolean json;

  @Option(names = "--no-color", descriptionKey = "option.no-color", order = 111)
  boolean noColor;

  @Option(names = "--trace", descriptionKey = "option.trace", order = 112)
  boolean trace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      order = 113)
  boolean help;

  /** The folders of playbooks that were named with the command, as they were typed. */
  public List<Path> playbooks() {
    return List.copyOf(playbooks);
  }

  /** The folders of templates that were named with the command, as they were typed. */
  public List<Path> templates() {
    return List.copyOf(templates);
  }

  /** Whether help about the command is asked for in place of running it. */
  public boolean wantsHelp() {
    return help;
  }
}
