package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.GoldenCases;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * What each slip is told of, and of what lies just beside it that it is none. The line that is
 * asked stands behind {@code ▸}, or else is the first; a place stands between {@code ⟦} and {@code
 * ⟧}.
 */
class LinesTest {
  private interface Asked {
    @Nullable Diagnostic in(Span place);
  }

  private static final Map<String, Asked> ROOMS = new TreeMap<>();

  static {
    line("block-signs", BlockSigns::in);
    line("block-signs-reversed", BlockSigns::reversed);
    line("brackets", Brackets::in);
    line("columns", Columns::indent);
    line("condition-signs", ConditionSigns::in);
    line("conflict-markers", ConflictMarkers::in);
    line("continuations", Continuations::in);
    line("continuations-below", Continuations::below);
    line("foreign-comments", ForeignComments::in);
    line("blanks", LineDiagnosis::blanks);
    line("no-blank", LineDiagnosis::noBlank);
    line("dash", LineDiagnosis::dash);
    line("spread", LineDiagnosis::spread);
    line("value", LineDiagnosis::value);
    line("glued", LineSlips::glued);
    line("list-signs", ListSigns::in);
    line("markup", Markup::in);
    line("missing-dashes", MissingDashes::in);
    line("missing-dashes-second", line -> MissingDashes.second(line, true));
    line("program-signs", ProgramSigns::in);
    line("separators", Separators::in);
    line("table-rows", TableRows::in);
    ROOMS.put("program-signs-within", ProgramSigns::within);
    ROOMS.put("separators-within", Separators::within);
    ROOMS.put("separators-all", Separators::all);
    ROOMS.put("quotes-unclosed", Quotes::unclosed);
    ROOMS.put("quotes-meant", it -> made(it, Quotes.meant(it).orElse(null)));
    ROOMS.put("quotes-around", it -> made(it, Quotes.around(it)));
    line("quotes-open-above", it -> found(Quotes.openAbove(it)));
    line("quotes-closing", it -> closing(it.valueSpan()));
    line("above", it -> whole(it.above()));
    line("below", it -> whole(it.below()));
    line("owner", it -> whole(LineSlips.owner(it)));
    line("in-block", it -> it.isInBlock() ? whole(it) : null);
    line("opens-block", it -> it.opensBlock() ? found(it.valueSpan()) : null);
    line("lead", it -> found(it.span(it.start(), it.start() + it.lead().length())));
    line("key", it -> found(it.span(it.keyStart(), it.keyStart() + it.key().length())));
    line("gap", it -> found(it.span(it.valueStart() - it.gap().length(), it.valueStart())));
    line("trimmed", it -> found(it.trimmed()));
    ROOMS.put(
        "slips-between", it -> LineSlips.between(it.file(), it.start(), Math.max(0, it.end() - 1)));
  }

  private static void line(String name, Function<SourceLine, @Nullable Diagnostic> asked) {
    ROOMS.put(name, place -> asked.apply(SourceLine.at(place.file(), place.start())));
  }

  private static @Nullable Diagnostic whole(@Nullable SourceLine line) {
    return line == null
        ? null
        : found(line.span(line.start(), line.start() + line.text().length()));
  }

  private static @Nullable Diagnostic found(@Nullable Span place) {
    return place == null ? null : Diagnostic.at(place, RuleId.YAML_SYNTAX);
  }

  private static @Nullable Diagnostic made(Span place, @Nullable Edit edit) {
    return edit == null ? null : Diagnostic.at(place, RuleId.YAML_SYNTAX).mendedBy(edit);
  }

  private static @Nullable Diagnostic closing(Span value) {
    String text = value.file().text().substring(value.start(), value.end());
    int at = Quotes.closing(text);
    return at < 0
        ? null
        : found(new Span(value.file(), value.start() + at, value.start() + at + 1));
  }

  @TestFactory
  Stream<DynamicContainer> what_is_said_of_a_line_is_as_expected() {
    return ROOMS.entrySet().stream()
        .map(
            room ->
                DynamicContainer.dynamicContainer(
                    room.getKey(),
                    GoldenCases.in(
                        "lines/" + room.getKey() + ".txt",
                        text -> GoldenCases.told(room.getValue().in(place(text))))));
  }

  private static Span place(String written) {
    int line = written.indexOf('▸');
    int from = written.indexOf('⟦');
    int to = written.indexOf('⟧');
    SourceFile file = new SourceFile("a.yaml", written.replaceAll("[▸⟦⟧]", ""));
    return from >= 0
        ? new Span(file, from, to - 1)
        : new Span(file, Math.max(0, line), Math.max(0, line));
  }
}
