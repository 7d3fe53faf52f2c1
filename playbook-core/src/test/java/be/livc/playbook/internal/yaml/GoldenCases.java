package be.livc.playbook.internal.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Small texts in one file, each with what is made of it. A case starts at a line {@code @@@ name},
 * and behind {@code @@} stands what is made of its text. What nobody sees is spelled, as in {@code
 * [U+00A0]}, and {@code [end]} is the end of a text that no line end closes.
 */
public final class GoldenCases {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden");
  private static final Pattern SPELLED = Pattern.compile("\\[U\\+([0-9A-F]{4})]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}&&[^ \n]]");
  private static final String END = "[end]\n";

  private record Case(String name, String text, String made) {}

  private GoldenCases() {}

  /** A test for each case of a file. */
  public static Stream<DynamicTest> in(String file, UnaryOperator<String> making) {
    Path path = ROOT.resolve(file);
    try {
      List<Case> cases = cases(Files.readString(path, UTF_8));
      if (Boolean.getBoolean("golden.update")) {
        StringBuilder anew = new StringBuilder();
        cases.forEach(it -> anew.append(written(it, making)));
        Files.writeString(path, anew, UTF_8);
        cases = cases(anew.toString());
      }
      return cases.stream()
          .map(
              it ->
                  DynamicTest.dynamicTest(
                      it.name, () -> assertThat(made(it, making)).isEqualTo(it.made)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Case> cases(String all) {
    List<Case> cases = new ArrayList<>();
    Pattern.compile("^@@@ ", Pattern.MULTILINE)
        .splitAsStream(all)
        .filter(part -> !part.isEmpty())
        .forEach(
            part -> {
              int text = part.indexOf('\n') + 1;
              int made = part.indexOf("@@\n", text);
              cases.add(
                  new Case(
                      part.substring(0, text - 1),
                      part.substring(text, made < 0 ? part.length() : made),
                      made < 0 ? "" : part.substring(made + 3)));
            });
    return cases;
  }

  private static String written(Case one, UnaryOperator<String> making) {
    return "@@@ " + one.name + "\n" + one.text + "@@\n" + made(one, making);
  }

  private static String made(Case one, UnaryOperator<String> making) {
    String text = one.text.endsWith(END) ? one.text.replace(END, "") : one.text;
    String made =
        making.apply(
            SPELLED
                .matcher(text)
                .replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16))));
    String seen =
        UNSEEN
            .matcher(made)
            .replaceAll(it -> String.format(Locale.ROOT, "[U+%04X]", it.group().codePointAt(0)));
    return seen.isEmpty() || seen.endsWith("\n") ? seen : seen + END;
  }

  /** A finding in one line, with the text around it marked, and what mending makes of that. */
  public static String told(@Nullable Diagnostic finding) {
    if (finding == null) {
      return "-\n";
    }
    StringBuilder told = new StringBuilder(finding.rule().toString());
    finding.arguments().forEach(it -> told.append(" `").append(it).append('`'));
    finding.suggestions().forEach(it -> told.append(" → `").append(it).append('`'));
    Span place = finding.place();
    if (place != null) {
      told.append("\n").append(place.line()).append(": ").append(marked(place));
    }
    for (RelatedPlace note : finding.notes()) {
      told.append(note.kind().name().toLowerCase(Locale.ROOT)).append(' ');
      told.append(note.place().line()).append(": ").append(marked(note.place()));
    }
    if (!finding.fixes().isEmpty()) {
      told.append("=\n").append(mended(finding.fixes()));
    }
    return told.toString();
  }

  /** The lines of the place, with it between brackets that no YAML has. */
  private static String marked(Span place) {
    String text = place.file().text();
    int from = text.lastIndexOf('\n', place.start() - 1) + 1;
    int to = text.indexOf('\n', place.end());
    return text.substring(from, place.start())
        + "⟦"
        + text.substring(place.start(), place.end())
        + "⟧"
        + text.substring(place.end(), to < 0 ? text.length() : to)
        + "\n";
  }

  private static String mended(List<Edit> edits) {
    StringBuilder mended = new StringBuilder(edits.get(0).place().file().text());
    edits.stream()
        .sorted(Comparator.comparing(Edit::place).reversed())
        .forEach(it -> mended.replace(it.place().start(), it.place().end(), it.replacement()));
    return mended.toString();
  }
}
