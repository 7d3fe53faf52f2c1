package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.CommaSlips;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TypingSlips;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping key by key. A key that is asked for is known; what is left at the end is
 * reported, with the known keys that are near.
 */
public final class MappingReader {
  private final Node.Mapping map;
  private final String what;
  private final ReadContext in;
  private final ScalarReader scalars;
  private final AskedKeys known = new AskedKeys();
  private Set<String> resembled = Set.of();

  private MappingReader(Node.Mapping map, String what, ReadContext in) {
    this.map = map;
    this.what = what;
    this.in = in;
    this.scalars = in.scalars();
  }

  /**
   * A reader of the mapping; null when the node is none, which is then reported.
   *
   * @param what the word an editor knows the mapping by, such as {@code do}
   */
  static @Nullable public MappingReader of(Node node, String what, ReadContext in) {
    if (node instanceof Node.Mapping map) {
      return new MappingReader(map, what, in);
    }
    if (!in.lost().isFrom(node)) {
      tellNoMapping(node, what, in);
    }
    return null;
  }

  private static void tellNoMapping(Node node, String what, ReadContext in) {
    boolean nothing = node instanceof Node.Scalar scalar && scalar.isNothing();
    RuleId rule = nothing ? RuleId.SHAPE_EMPTY : RuleId.SHAPE_NOT_MAPPING;
    Diagnostic finding = Diagnostic.at(node.span(), rule, what);
    Diagnostic slip = what.equals("options") ? ListedOptions.meant(finding, node) : null;
    slip =
        slip == null && node instanceof Node.Scalar && !nothing
            ? TypingSlips.insteadOf(node)
            : slip;
    slip = slip == null ? TypingSlips.dashes(node) : slip;
    in.lost().names(node.span());
    in.shape(slip == null ? finding.suggesting(TypingSlips.withoutDash(node)) : slip);
  }

  /** A reader of the same mapping under another word. */
  public MappingReader as(String word) {
    return new MappingReader(map, word, in);
  }

  public Node.Mapping map() {
    return map;
  }

  /** The first key: a place to point at for the mapping as a whole. */
  public Span head() {
    return map.entries().isEmpty() ? map.span() : map.entries().get(0).key().span();
  }

  public boolean has(String key) {
    return map.entry(key) != null;
  }

  /** Whether it says what it rests on, or was meant to. */
  public boolean mayHaveGround() {
    return mayHave("sources") || mayHave("to-confirm");
  }

  /** Whether the key stands there, or one that is only a misspelling of it. */
  private boolean mayHave(String key) {
    return map.entries().stream()
        .map(Node.Entry::name)
        .anyMatch(it -> it.equals(key) || !known.contains(it) && isMeant(key, it));
  }

  /** Whether the key was asked for. */
  public boolean isKnown(String key) {
    return known.contains(key);
  }

  @Nullable
  public Node take(String key) {
    known.add(key);
    Node.Entry entry = map.entry(key);
    return entry == null ? null : entry.value();
  }

  /**
   * What stands behind a key that must be there; a misspelt one is told as that alone. Whether a
   * key that resembles it is one of its own is known at the end.
   */
  @Nullable
  public Node need(String key) {
    Node node = take(key);
    if (node == null && map.entries().stream().noneMatch(it -> isMeant(key, it.name()))) {
      missing(key);
    } else if (node == null) {
      resembled = resembled.isEmpty() ? new LinkedHashSet<>() : resembled;
      resembled.add(key);
    }
    return node;
  }

  private void missing(String key) {
    in.missing(map, head(), RuleId.SHAPE_MISSING_KEY, key, what);
  }

  private static boolean isMeant(String key, String written) {
    return KeySuggestions.by(written, Set.of(key)).contains(key);
  }

  /** Where the key stands; the head of the mapping when it does not. */
  public Span key(String key) {
    Node.Entry entry = map.entry(key);
    return entry == null ? head() : entry.key().span();
  }

  /** The text behind the key; empty when there is none. */
  public String string(String key) {
    Node node = take(key);
    String text = node == null ? null : scalars.text(node, key);
    return text == null ? "" : text;
  }

  /** The same, of a text that is shown and holds no placeholders. */
  public String shownString(String key) {
    Node node = take(key);
    String text = string(key);
    if (node != null) {
      TextLooks.text(text, node, in);
    }
    return text;
  }

  /** The text behind a key that must be there; empty when there is none. */
  public String neededString(String key) {
    return need(key) == null ? "" : string(key);
  }

  @Nullable
  public Text text(String key) {
    Node node = take(key);
    return node == null ? null : TextReader.text(node, key, in);
  }

  /** The text behind a key that must be there; an empty one when there is none. */
  public Text neededText(String key) {
    Node node = need(key);
    Text text = node == null ? null : TextReader.text(node, key, in);
    return text == null ? new Text("") : text;
  }

  public boolean flag(String key) {
    Node node = take(key);
    return node != null && scalars.flag(node, key);
  }

  /** One text or a list of them; empty when there is none. */
  public List<Node.Scalar> several(String key) {
    Node node = take(key);
    return node == null ? List.of() : scalars.several(node, key);
  }

  public Set<String> words(String key) {
    Node node = take(key);
    if (node == null) {
      return Set.of();
    }
    List<String> words = new ArrayList<>();
    for (Node.Scalar each : scalars.several(node, key)) {
      words.add(each.text().strip());
    }
    return Ordered.set(words);
  }

  /** The items of the list behind the key; empty when there is none. */
  public List<Node> list(String key) {
    Node node = take(key);
    return node == null ? List.of() : list(node, key, in);
  }

  public static List<Node> list(Node node, String key, ReadContext in) {
    if (node instanceof Node.Sequence list) {
      if (list.items().isEmpty()) {
        in.missing(node, node.span(), RuleId.SHAPE_EMPTY, key);
      }
      return list.items();
    }
    in.lost().names(node.span());
    if (!in.lost().isFrom(node)) {
      tellNoList(node, key, in);
    }
    return List.of();
  }

  private static void tellNoList(Node node, String key, ReadContext in) {
    Diagnostic dash = TypingSlips.dash(node);
    dash = dash == null ? TypingSlips.gluedItems(node) : dash;
    dash = dash == null && StepKey.holdsSteps(key) ? TypingSlips.withoutDashes(node) : dash;
    boolean nothing = node instanceof Node.Scalar scalar && scalar.isNothing();
    RuleId rule = nothing ? RuleId.SHAPE_EMPTY : RuleId.SHAPE_NOT_LIST;
    in.shape(
        dash == null
            ? Diagnostic.at(node.span(), rule, key)
                .mendedBy(TypingSlips.asList(node).toArray(new Edit[0]))
            : dash);
  }

  /** The entries of the mapping behind the key; empty when there is none. */
  public List<Node.Entry> entries(String key) {
    Node node = take(key);
    MappingReader inner = node == null ? null : of(node, key, in);
    return inner == null ? List.of() : inner.map.entries();
  }

  public Validity validity() {
    Node node = take("valid");
    MappingReader days = node == null ? null : of(node, "valid", in);
    return days == null ? Validity.ALWAYS : validity(days);
  }

  private Validity validity(MappingReader days) {
    Node from = days.take("from");
    Node until = days.take("until");
    days.close();
    Validity valid =
        new Validity(
            from == null ? null : scalars.day(from, "from"),
            until == null ? null : scalars.day(until, "until"));
    if (valid.from() != null && valid.until() != null && valid.until().isBefore(valid.from())) {
      in.shape(days.key("until"), RuleId.VALUE_RANGE, "from", "until");
    }
    return valid;
  }

  /** Reports two keys that exclude each other, at the second. */
  public void notTogether(String first, String second) {
    if (has(first) && has(second)) {
      in.shape(key(second), RuleId.SHAPE_TOGETHER, first, second);
    }
  }

  /** Reports the keys that nobody asked for. */
  public void close() {
    close(Map.of());
  }

  /**
   * Reports the keys that nobody asked for.
   *
   * @param elsewhere keys that mean something in another kind of step, with that kind
   */
  public void close(Map<String, String> elsewhere) {
    List<Node.Entry> entries = map.entries();
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      if (!known.contains(entry.name())) {
        tellUnknown(entry, i, elsewhere);
      } else if (entry.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
        i += tellNotNested(i);
      }
    }
    for (String key : resembled) {
      if (entries.stream().noneMatch(it -> !known.contains(it.name()) && isMeant(key, it.name()))) {
        missing(key);
      }
    }
  }

  private void tellUnknown(Node.Entry entry, int at, Map<String, String> elsewhere) {
    boolean cutBefore = at > 0 && CommaSlips.comma(map, at - 1) != null;
    boolean cut = entry.name().isBlank() && in.lost().isFrom(entry.key());
    if (!cutBefore && !cut) {
      in.shape(unknown(entry, at, elsewhere.get(entry.name())));
      in.lost().names(entry.value().span());
    }
  }

  /** How many keys stand beside this one that belong under it. */
  private int tellNotNested(int at) {
    Diagnostic beside = TypingSlips.notNested(map, at, it -> !known.contains(it));
    if (beside == null) {
      return 0;
    }
    in.shape(beside);
    return beside.arguments().get(0).split("`, `", -1).length;
  }

  private Diagnostic unknown(Span place, String key) {
    List<String> free = known.all().stream().filter(it -> !has(it)).toList();
    Diagnostic finding = Diagnostic.at(place, RuleId.SHAPE_UNKNOWN_KEY, key, what);
    return KeySuggestions.sure(key, free).isPresent()
        ? KeySuggestions.told(finding, place, key, free)
        : finding.suggesting(KeySuggestions.by(key, known.all()));
  }

  private Diagnostic unknown(Node.Entry entry, int at, @Nullable String home) {
    String key = entry.name();
    Diagnostic slip = TypingSlips.inKey(entry.key());
    if (slip == null) {
      slip = CommaSlips.comma(map, at);
    }
    if (slip == null) {
      slip = in.written().misplaced(entry, map, what);
    }
    if (slip != null) {
      return slip;
    }
    return home == null
        ? unknown(entry.key().span(), key)
        : Diagnostic.at(entry.key().span(), RuleId.SHAPE_OTHER_KIND, key, home, what);
  }
}
