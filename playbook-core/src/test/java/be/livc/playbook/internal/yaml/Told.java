package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What is told of small playbooks, a line for each finding. */
public final class Told {
  private static final Path PIECES =
      Path.of("src/test/resources/be/livc/playbook/internal/yaml/told");

  private Told() {}

  /** Each piece of a file, which a blank line ends, with what is said of it. */
  public static String pieces(String file, UnaryOperator<String> said) {
    StringBuilder text = new StringBuilder();
    for (String piece : written(file).split("\n\n", -1)) {
      String whole = piece.strip() + "\n";
      text.append(whole).append(said.apply(whole)).append('\n');
    }
    return text.toString();
  }

  private static String written(String file) {
    try {
      return Files.readString(PIECES.resolve(file + ".yaml"), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LoadResult read(String playbook) {
    SourceFile file = new SourceFile("playbook.yaml", playbook);
    return Playbooks.read(new PlaybookText(List.of(file)));
  }

  /**
   * The rule, what its message names, the places, what may have been meant and how it is mended.
   */
  public static String of(List<Diagnostic> findings) {
    return findings.stream().map(Told::of).collect(joining());
  }

  private static String of(Diagnostic finding) {
    Span place = finding.place();
    StringBuilder told = new StringBuilder("  " + finding.rule() + " ");
    told.append(String.join(" · ", finding.arguments()));
    told.append(place == null ? "" : "\n    at " + written(place));
    if (!finding.suggestions().isEmpty()) {
      told.append("\n    meant: ").append(String.join(" · ", finding.suggestions()));
    }
    for (RelatedPlace note : finding.notes()) {
      told.append("\n    ").append(note.kind().name().toLowerCase(Locale.ROOT)).append(": ");
      told.append(written(note.place()));
    }
    for (Edit fix : finding.fixes()) {
      told.append("\n    mend: ").append(written(fix.place())).append(" → ");
      told.append(fix.replacement().replace("\n", "⏎"));
    }
    return told.append("\n").toString();
  }

  private static String written(Span place) {
    String text = place.file().text().substring(place.start(), place.end());
    return place.line() + ":" + place.column() + " " + text.replace("\n", "⏎");
  }
}
