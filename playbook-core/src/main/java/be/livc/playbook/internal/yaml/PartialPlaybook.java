package be.livc.playbook.internal.yaml;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.Gaps;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Playbook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A playbook of which something could not be read. Whether a step or condition with a gap is met is
 * not known, so there are several readings: all of them met, none, and every other one. What is so
 * in each of them, and does not hang on a gap otherwise, is so whatever stands in the gaps.
 */
public final class PartialPlaybook {
  /** Names and files that the rest hangs on, so that nothing is sure without them. */
  private static final Set<RuleId> NOTHING_SURE =
      EnumSet.of(
          RuleId.ID_DUPLICATE,
          RuleId.ID_FORM,
          RuleId.REFERENCE_CIRCLE,
          RuleId.FILE_MISSING,
          RuleId.FILE_OUTSIDE,
          RuleId.FILE_TWICE,
          RuleId.VALUE_FORMAT);

  /** What is not so as soon as something more is read. */
  private static final Set<RuleId> ABSENT =
      EnumSet.of(
          RuleId.PROOF_UNUSED_FACT,
          RuleId.PROOF_UNUSED_CONCLUSION,
          RuleId.PROOF_UNUSED_SOURCE,
          RuleId.PROOF_UNUSED_ROLE,
          RuleId.PROOF_UNUSED_TEMPLATE,
          RuleId.PROOF_OPTION_WITHOUT_EFFECT,
          RuleId.PROOF_TEXT_ANSWER,
          RuleId.PROOF_TEMPLATE_ANSWER,
          RuleId.PROOF_ABSENT_ANSWER,
          RuleId.ADVICE_TABLE_COLUMN);

  /** What names the wrong thing may have been meant for one that nothing names. */
  private static final Map<RuleId, Set<RuleId>> MAY_BE_MEANT =
      Map.of(
          RuleId.REFERENCE_UNKNOWN_CONCLUSION, Set.of(RuleId.PROOF_UNUSED_CONCLUSION),
          RuleId.REFERENCE_UNKNOWN_SOURCE, Set.of(RuleId.PROOF_UNUSED_SOURCE),
          RuleId.REFERENCE_UNKNOWN_ROLE, Set.of(RuleId.PROOF_UNUSED_ROLE),
          RuleId.REFERENCE_UNKNOWN_TEMPLATE, Set.of(RuleId.PROOF_UNUSED_TEMPLATE),
          RuleId.REFERENCE_UNKNOWN_NAME,
              Set.of(RuleId.PROOF_UNUSED_FACT, RuleId.PROOF_OPTION_WITHOUT_EFFECT),
          RuleId.REFERENCE_STANDS_LATER, Set.of(RuleId.PROOF_OPTION_WITHOUT_EFFECT),
          RuleId.REFERENCE_FACT_STANDS_LATER, Set.of(RuleId.PROOF_OPTION_WITHOUT_EFFECT),
          RuleId.REFERENCE_PHASE_TOO_EARLY, Set.of(RuleId.PROOF_OPTION_WITHOUT_EFFECT),
          RuleId.REFERENCE_PHASE_TOO_LATE, Set.of(RuleId.PROOF_OPTION_WITHOUT_EFFECT));

  private static final Set<RuleId> NOT_DECIDED =
      EnumSet.of(
          RuleId.PROOF_NOT_DECIDED,
          RuleId.PROOF_CONCLUSION_NOT_DECIDED,
          RuleId.PROOF_LATER_NOT_DECIDED,
          RuleId.PROOF_TEXT_NOT_DECIDED,
          RuleId.PROOF_TEMPLATE_NOT_DECIDED);

  private static final Set<String> ENDINGS = Set.of("conclude", "conclude-as", "include");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][\\w-]*");

  private final List<Playbook> readings;
  private final SourceMap map;
  private final List<Node> touched;
  private final Set<String> words = new LinkedHashSet<>();
  private final Predicate<String> lost;
  private final boolean mayEnd;
  private final Set<RuleId> meant = EnumSet.noneOf(RuleId.class);

  private PartialPlaybook(
      List<Playbook> readings,
      SourceMap map,
      List<Node> touched,
      List<Span> wrong,
      ReadContext in) {
    this.readings = readings;
    this.map = map;
    this.touched = touched;
    touched.forEach(it -> addWords(it.span()));
    wrong.forEach(it -> addWords(it));
    this.mayEnd = in.gaps().mayEnd() || ENDINGS.stream().anyMatch(it -> in.lost().mayName(it));
    this.lost = in.lost()::mayName;
  }

  /**
   * What can be read of the playbook in the file {@code root}; nothing where no part is sure.
   *
   * @param told what was found while it was read
   */
  public static Optional<PartialPlaybook> of(
      String root, ContentSource files, List<Diagnostic> told) {
    boolean unsure =
        told.stream()
            .map(Diagnostic::rule)
            .anyMatch(it -> NOTHING_SURE.contains(it) || it.toString().startsWith("limit/"));
    if (unsure) {
      return Optional.empty();
    }
    ReadContext in = new ReadContext();
    Playbook met = PlaybookReader.part(root, files, in);
    if (met == null || in.lost().isFile()) {
      return Optional.empty();
    }
    List<Span> wrong = in.findings().wrong();
    List<Node> touched = in.gaps().touched(wrong, in.lost());
    List<Playbook> readings = new ArrayList<>();
    List<Predicate<Integer>> ways = List.of(i -> true, i -> false, i -> i % 2 == 0, i -> i % 2 > 0);
    for (Predicate<Integer> way : touched.size() > 1 ? ways : ways.subList(0, 2)) {
      Playbook reading = PlaybookReader.part(root, files, new ReadContext(Gaps.of(touched, way)));
      Optional.ofNullable(reading).ifPresent(readings::add);
    }
    PartialPlaybook part = new PartialPlaybook(readings, in.positions().map(), touched, wrong, in);
    told.forEach(it -> part.meant.addAll(MAY_BE_MEANT.getOrDefault(it.rule(), Set.of())));
    return Optional.of(part);
  }

  /** The readings; at least one. */
  public List<Playbook> readings() {
    return readings;
  }

  /** Where the steps of all readings stand. */
  public SourceMap map() {
    return map;
  }

  /** Whether what was found in each of the readings is so whatever stands in the gaps. */
  public boolean isSure(Diagnostic finding) {
    RuleId rule = finding.rule();
    Span place = finding.place();
    boolean hangs =
        NOT_DECIDED.contains(rule)
            || meant.contains(rule)
            || rule == RuleId.PROOF_NO_CONCLUSION && mayEnd
            || ABSENT.contains(rule) && finding.arguments().stream().anyMatch(this::mayName);
    return !hangs && (place == null || touched.stream().noneMatch(it -> Gaps.holds(it, place)));
  }

  /**
   * Whether what was found in a file beside the playbook, a template or a scenario, is so whatever
   * stands in the gaps: neither it nor what stands on its line may have been named there.
   */
  public boolean isSureBeside(Diagnostic finding) {
    Span place = finding.place();
    return finding.arguments().stream().noneMatch(this::mayName)
        && (place == null || !mayName(place.file().lineText(place.start())));
  }

  private boolean mayName(String argument) {
    Matcher word = WORD.matcher(argument);
    while (word.find()) {
      if (words.contains(word.group()) || lost.test(word.group())) {
        return true;
      }
    }
    return false;
  }

  /** All of the lines, so that what a value was written for is among them. */
  private void addWords(Span place) {
    String text = place.file().text();
    int end = text.indexOf('\n', place.end());
    Matcher word =
        WORD.matcher(text)
            .region(
                text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1,
                end < 0 ? text.length() : end);
    while (word.find()) {
      words.add(word.group());
    }
  }
}
