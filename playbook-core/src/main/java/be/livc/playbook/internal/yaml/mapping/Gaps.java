package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Lost;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The conditions, steps and phases of a playbook that hold something that could not be read.
 * Whether they are met is not known, so readings after the first are told it.
 */
public final class Gaps {
  /** What of a playbook is read as one. */
  public enum Sort {
    /** Not known as a whole, whatever of it could be read. */
    CONDITION,
    /** A question: what it may be answered is not known either. */
    QUESTION,
    /** Another step or a phase, that may be met or not. */
    STEP,
    /** A list of steps, or what no walk hangs on. */
    SECTION
  }

  private static final Set<String> WHEN = Set.of("when", "valid");

  /** Behind these stands what only counts through the condition or step that holds it. */
  private static final Set<String> CONDITIONS = Set.of("when", "all", "any", "not");

  private record Region(Node node, Sort sort) {
    boolean holds(Span place) {
      return Gaps.holds(node, place);
    }
  }

  private record Place(String file, int start, int end) {
    static Place of(Node node) {
      return new Place(node.span().file().name(), node.span().start(), node.span().end());
    }
  }

  private final List<Region> regions = new ArrayList<>();
  private final Map<Place, Boolean> met = new LinkedHashMap<>();
  private final List<Span> unclear = new ArrayList<>();
  private boolean ending;

  private Gaps() {}

  /** For a first reading, in which nothing is known to be missing. */
  public static Gaps none() {
    return new Gaps();
  }

  /**
   * For a further reading.
   *
   * @param met of each condition, step or phase with a gap, by its place in the list
   */
  public static Gaps of(List<Node> touched, Predicate<Integer> met) {
    Gaps gaps = new Gaps();
    for (int i = 0; i < touched.size(); i++) {
      gaps.met.put(Place.of(touched.get(i)), met.test(i));
    }
    return gaps;
  }

  /** What is read next is one of these. */
  public void read(Node node, Sort sort) {
    regions.add(new Region(node, sort));
  }

  /** What is asked there is not known, so that whether it holds is not either. */
  public void unclear(Span place) {
    unclear.add(place);
  }

  /** A whole step could not be read, or what else may end a walk. */
  public void lostEnding() {
    ending = true;
  }

  /** Whether something could not be read that may have ended a walk. */
  public boolean mayEnd() {
    return ending;
  }

  /** When this is met, where it has a gap. */
  public Optional<Condition> met(Node node) {
    Boolean known = met.isEmpty() ? null : met.get(Place.of(node));
    return Optional.ofNullable(known)
        .map(it -> it ? Condition.always() : new Condition.Any(List.of()));
  }

  /**
   * The conditions with a gap, and the smallest step or phase around each gap. Of those inside each
   * other the outermost alone, so that one gap may be met while another is not.
   *
   * @param places what is wrong in what was read
   * @param lost what was left out
   */
  public List<Node> touched(List<Span> places, Lost lost) {
    Map<Place, Node> touched = new LinkedHashMap<>();
    lost.pieces(Gaps::mayBeWhen).forEach(gap -> touch(gap, false, touched));
    lost.pieces().forEach(gap -> touch(gap, true, touched));
    Stream.of(places, unclear)
        .flatMap(List::stream)
        .<Predicate<Node>>map(place -> node -> holds(node, place))
        .forEach(gap -> touch(gap, true, touched));
    for (Span place : places) {
      ending |= regions.stream().noneMatch(it -> it.holds(place));
    }
    List<Node> all = List.copyOf(touched.values());
    return all.stream().filter(it -> all.stream().noneMatch(other -> decides(other, it))).toList();
  }

  /**
   * Keeps what has this gap.
   *
   * @param mayBeBeside whether it may be sure that it is no gap in when the step is met
   */
  private void touch(Predicate<Node> gap, boolean mayBeBeside, Map<Place, Node> touched) {
    regions.stream()
        .filter(it -> it.sort == Sort.CONDITION && gap.test(it.node))
        .forEach(it -> touched.putIfAbsent(Place.of(it.node), it.node));
    regions.stream()
        .filter(it -> it.sort != Sort.CONDITION && gap.test(it.node))
        .min(Comparator.comparingInt(it -> it.node.span().end() - it.node.span().start()))
        .filter(it -> it.sort != Sort.SECTION && !(mayBeBeside && isBesideWhen(it, gap)))
        .ifPresent(it -> touched.putIfAbsent(Place.of(it.node), it.node));
  }

  /** Whether the part says nothing any more once it is known whether the whole is met. */
  private static boolean decides(Node whole, Node part) {
    return whole instanceof Node.Mapping map
        && map.entries().stream()
            .anyMatch(it -> CONDITIONS.contains(it.name()) && holds(it.value(), part.span()));
  }

  /** The smallest step or phase around a place. */
  Optional<Node> around(Span place) {
    return regions.stream()
        .filter(it -> it.sort == Sort.QUESTION || it.sort == Sort.STEP)
        .filter(it -> it.holds(place))
        .map(Region::node)
        .min(Comparator.comparingInt(it -> it.span().end() - it.span().start()));
  }

  /** Whether it is sure that when the step is met was read, though something else was not. */
  private static boolean isBesideWhen(Region region, Predicate<Node> gap) {
    if (region.sort != Sort.STEP || !(region.node instanceof Node.Mapping map)) {
      return false;
    }
    List<Node.Entry> hit =
        map.entries().stream().filter(it -> gap.test(it.key()) || gap.test(it.value())).toList();
    return !hit.isEmpty() && hit.stream().allMatch(it -> isBesideWhen(it, gap));
  }

  private static boolean isBesideWhen(Node.Entry entry, Predicate<Node> gap) {
    boolean own = WHEN.contains(entry.name());
    boolean meant = mayBeWhen(entry.name());
    boolean told = entry.value() instanceof Node.Scalar text && !text.isNothing();
    return !own && (!gap.test(entry.key()) || !meant && told);
  }

  private static boolean mayBeWhen(String word) {
    return !KeySuggestions.by(word, WHEN).isEmpty();
  }

  /** Whether the place stands in the node. */
  public static boolean holds(Node node, Span place) {
    Span span = node.span();
    return span.start() <= place.start()
        && place.start() <= span.end()
        && span.file().name().equals(place.file().name());
  }
}
