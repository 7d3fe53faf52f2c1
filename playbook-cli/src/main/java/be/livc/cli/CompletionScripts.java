package be.livc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The script with which a shell completes the words of livc: a frame in the resources, in which the
 * words of the commands are filled in. Names of playbooks and sessions a shell asks of livc itself,
 * when they are wanted. Words and options are letters and dashes, so none needs escaping.
 */
final class CompletionScripts {
  /** Those there is a script for. */
  static final List<String> SHELLS = List.of("bash", "zsh", "fish", "powershell");

  private CompletionScripts() {}

  /** The script for a shell; empty when there is none for it. */
  static Optional<String> of(String shell) {
    if (!SHELLS.contains(shell)) {
      return Optional.empty();
    }
    List<CompletionWords> all = CompletionWords.all();
    Collection<String> withValue = CompletionWords.withValue();
    String values =
        switch (shell) {
          case "fish" -> String.join(" ", withValue);
          case "powershell" -> quoted(withValue, ", ");
          default -> String.join(" | ", withValue);
        };
    return Optional.of(
        frame(shell)
            .replace("@NEXT@", table(shell, all, CompletionWords::next))
            .replace("@OPTIONS@", table(shell, all, CompletionWords::options))
            .replace("@NAMES@", table(shell, all, CompletionScripts::names))
            .replace("@WITH_VALUE@", values));
  }

  private static List<String> names(CompletionWords words) {
    return words.names().isEmpty() ? List.of() : List.of(words.names());
  }

  private static String table(
      String shell, List<CompletionWords> all, Function<CompletionWords, List<String>> column) {
    return all.stream()
        .filter(words -> !column.apply(words).isEmpty())
        .map(words -> row(shell, words.command(), column.apply(words)))
        .collect(Collectors.joining("\n"));
  }

  private static String row(String shell, String command, List<String> words) {
    return switch (shell) {
      case "fish" ->
          "        case '" + command + "'\n            printf '%s\\n' " + quoted(words, " ");
      case "powershell" -> "    '" + command + "' = @(" + quoted(words, ", ") + ")";
      default -> "    '" + command + "') printf '%s\\n' " + quoted(words, " ") + " ;;";
    };
  }

  private static String quoted(Collection<String> words, String separator) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(separator));
  }

  private static String frame(String shell) {
    String name = "/be/livc/cli/completion/livc." + shell;
    try (InputStream in = CompletionScripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
