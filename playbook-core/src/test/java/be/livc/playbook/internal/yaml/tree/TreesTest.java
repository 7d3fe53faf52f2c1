package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.GoldenCases;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * What is read of small texts, node by node with where each stands and what it counts, what is said
 * of them, and what is lost of them.
 */
class TreesTest {
  private interface Asked {
    @Nullable Diagnostic of(Node node);
  }

  private static final Map<String, UnaryOperator<String>> ROOMS = new TreeMap<>();
  private static final Pattern WORD = Pattern.compile("[\\w.-]+");

  static {
    ROOMS.put("ordinary", TreesTest::ordinary);
    ROOMS.put("recovered", TreesTest::parsed);
    ROOMS.put("head", TreesTest::head);
    value("instead-of", TypingSlips::insteadOf);
    value("dash", TypingSlips::dash);
    value("dashes", TypingSlips::dashes);
    value("glued-items", TypingSlips::gluedItems);
    value("without-dashes", TypingSlips::withoutDashes);
    value("comment", it -> it instanceof Node.Scalar text ? TypingSlips.comment(text) : null);
    value("sign", it -> it instanceof Node.Scalar text ? TypingSlips.sign(text) : null);
    value("condition", TreesTest::condition);
    value("as-list", TreesTest::asList);
    value("comma", it -> each((Node.Mapping) it, CommaSlips::comma));
    value(
        "decimal-comma",
        it ->
            each(
                (Node.Mapping) it,
                (map, at) -> CommaSlips.decimalComma(map, map.entries().get(at))));
    value("place-cut-off", it -> CommaSlips.placeCutOff((Node.Sequence) it, Set.of("wet", "Nota")));
    value(
        "not-nested",
        it ->
            each(
                (Node.Mapping) it,
                (map, at) -> TypingSlips.notNested(map, at, name -> name.startsWith("in-"))));
    value("in-key", it -> TypingSlips.inKey(((Node.Mapping) it).entries().get(0).key()));
    ROOMS.put(
        "without-dash", text -> String.join("\n", TypingSlips.withoutDash(value(read(text)))));
    place("around", Indentation::around);
    place("outside", Indentation::outside);
    place("whole", Indentation::whole);
  }

  private interface AtEntry {
    @Nullable Diagnostic of(Node.Mapping map, int at);
  }

  private interface Piece {
    Span of(Indentation lines, Span place);
  }

  @TestFactory
  Stream<DynamicContainer> what_is_read_of_a_text_is_as_expected() {
    return ROOMS.entrySet().stream()
        .map(
            room ->
                DynamicContainer.dynamicContainer(
                    room.getKey(),
                    GoldenCases.in("trees/" + room.getKey() + ".txt", room.getValue())));
  }

  /** Asks about the value of the only key of a text, {@code a}, or else about the whole. */
  private static void value(String room, Asked asked) {
    ROOMS.put(room, text -> GoldenCases.told(asked.of(value(read(text)))));
  }

  private static void place(String room, Piece asked) {
    ROOMS.put(
        room,
        written -> {
          int from = written.indexOf('⟦');
          int to = written.indexOf('⟧') - 1;
          SourceFile file = new SourceFile("a.yaml", written.replaceAll("[⟦⟧]", ""));
          Span piece = asked.of(new Indentation(file, file.text()), new Span(file, from, to));
          return GoldenCases.told(Diagnostic.at(piece, RuleId.YAML_SYNTAX));
        });
  }

  private static @Nullable Diagnostic each(Node.Mapping map, AtEntry asked) {
    return IntStream.range(0, map.entries().size())
        .mapToObj(at -> asked.of(map, at))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Diagnostic condition(Node node) {
    Diagnostic found = Diagnostic.at(node.span(), RuleId.CONDITION_SHAPE, "when");
    return TypingSlips.condition(found, (Node.Sequence) node);
  }

  private static @Nullable Diagnostic asList(Node node) {
    List<Edit> edits = TypingSlips.asList(node);
    return edits.isEmpty()
        ? null
        : Diagnostic.at(node.span(), RuleId.YAML_SYNTAX).mendedBy(edits.toArray(new Edit[0]));
  }

  private static Node value(Node root) {
    return root instanceof Node.Mapping map
            && map.entries().size() == 1
            && map.entries().get(0).name().equals("a")
        ? map.entries().get(0).value()
        : root;
  }

  private static Node read(String text) {
    Findings findings = new Findings();
    return Objects.requireNonNull(TreeReader.read(new SourceFile("a.yaml", text), findings));
  }

  /** What is read without the parser, or else by it. */
  private static String ordinary(String text) {
    Node root = OrdinaryReader.read(new SourceFile("a.yaml", text));
    return root == null ? "by the parser\n" + parsed(text) : tree(root, new Lost());
  }

  private static String head(String text) {
    return HeadScanner.scan(new SourceFile("a.yaml", text)).entrySet().stream()
        .map(it -> it.getKey() + " = " + it.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String parsed(String text) {
    Findings findings = new Findings();
    Lost lost = new Lost();
    Node root = new Recovery(new SourceFile("a.yaml", text), findings, lost).read();
    StringBuilder all = new StringBuilder(root == null ? "nothing\n" : tree(root, lost));
    findings.all().forEach(it -> all.append(GoldenCases.told(it)));
    Set<String> names = new TreeSet<>();
    WORD.matcher(text).results().map(it -> it.group()).filter(lost::mayName).forEach(names::add);
    all.append(lost.isFile() ? "the file is lost\n" : "");
    all.append(lost.isNothing() || lost.isFile() ? "" : "lost: " + String.join(" ", names) + "\n");
    return all.toString();
  }

  /** The nodes below each other; what was lost may have stood in those with a star. */
  private static String tree(Node node, Lost lost) {
    StringBuilder tree = new StringBuilder();
    write(tree, "", "", node, lost);
    return tree.toString();
  }

  private static void write(StringBuilder tree, String lead, String key, Node node, Lost lost) {
    tree.append(lead).append(key).append(node.start()).append('-').append(node.end());
    tree.append(lost.isFrom(node) ? "* " : " ");
    if (node instanceof Node.Scalar text) {
      tree.append(text.plain() ? "" : "not plain ");
      tree.append('⟦').append(text.text().replace("\n", "↵")).append("⟧\n");
    } else if (node instanceof Node.Mapping map) {
      tree.append(map.flow() ? "mapping between braces of " : "mapping of ");
      tree.append(map.size()).append('\n');
      for (Node.Entry entry : map.entries()) {
        Node.Scalar name = entry.key();
        String own =
            (name.plain() ? "" : "not plain ")
                + name.text().replace("\n", "↵")
                + " "
                + name.start()
                + "-"
                + name.end()
                + ": ";
        write(tree, lead + "  ", own, entry.value(), lost);
      }
    } else {
      List<Node> items = ((Node.Sequence) node).items();
      tree.append("sequence of ").append(node.size()).append('\n');
      items.forEach(it -> write(tree, lead + "  ", "- ", it, lost));
    }
  }
}
