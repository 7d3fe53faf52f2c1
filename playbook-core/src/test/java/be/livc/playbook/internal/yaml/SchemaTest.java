package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published schema and the reader agree on one corpus: that of the golden diagnostics. */
class SchemaTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "golden", "diagnostics");
  private static final Path CONTENT = Path.of("..", "playbooks");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

  /** What needs more than the shape of one place: other files, other steps, a language, a date. */
  private static final Set<RuleId> BEYOND_SHAPE =
      Set.of(
          RuleId.SHAPE_ALONE,
          RuleId.SHAPE_AMONG_OPTIONS,
          RuleId.SHAPE_CUT_OFF,
          RuleId.SHAPE_EMPTY,
          RuleId.SHAPE_OPTIONS,
          RuleId.SHAPE_TOGETHER,
          RuleId.SHAPE_YES_NO,
          RuleId.VALUE_ADDRESS,
          RuleId.VALUE_DATE,
          RuleId.VALUE_DECIMALS,
          RuleId.VALUE_DEFAULT,
          RuleId.VALUE_NO_SUCH_DAY,
          RuleId.VALUE_NUMBER,
          RuleId.VALUE_PATTERN,
          RuleId.LIMIT_PATTERN,
          RuleId.VALUE_RANGE,
          RuleId.VALUE_SCHEME);

  private static final Set<String> CASES_BEYOND_SHAPE =
      Set.of("shape-missing-key--resembled", "shape-not-list", "shape-other-kind--answer");

  private final Schema schema = schema();

  private static Schema schema() {
    try {
      String text = Files.readString(CONTENT.resolve("playbook.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path root, int depth, String name) throws IOException {
    try (Stream<Path> all = Files.walk(root, depth)) {
      return all.filter(path -> path.toString().endsWith(name)).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> the_schema_accepts_all_content() throws IOException {
    return files(CONTENT, 3, ".yaml").stream()
        .filter(path -> !path.toString().contains("scenarios"))
        .filter(path -> !path.endsWith("lock.yaml"))
        .filter(path -> !path.toString().contains("target") && !path.toString().contains("src"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(), () -> assertThat(refusals(path)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> the_schema_refuses_what_the_reader_refuses_for_its_shape()
      throws IOException {
    return files(CORPUS, 2, "playbook.yaml").stream()
        .map(path -> DynamicTest.dynamicTest(path.toString(), () -> agree(path)));
  }

  private void agree(Path path) throws IOException {
    List<Diagnostic> said =
        PlaybookReader.read(FolderContent.name(path), new FolderContent()).diagnostics();
    Set<RuleId> errors =
        said.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Diagnostic::rule)
            .collect(Collectors.toSet());
    String text = errors.contains(RuleId.FILE_NOT_UTF_8) ? "" : Files.readString(path);
    boolean yaml = !text.isEmpty() && tree(path, text) != null;
    boolean byShape =
        !errors.isEmpty()
            && errors.stream().allMatch(SchemaTest::isShape)
            && !CASES_BEYOND_SHAPE.contains(path.getParent().getFileName().toString());
    if (errors.isEmpty()) {
      assertThat(refusals(path)).isEmpty();
    } else if (yaml && byShape) {
      assertThat(refusals(path)).isNotEmpty();
    }
  }

  private static boolean isShape(RuleId rule) {
    String area = rule.toString().substring(0, rule.toString().indexOf('/'));
    boolean local = Set.of("shape", "value").contains(area);
    boolean other = rule == RuleId.ID_FORM || rule == RuleId.RELEASE_INCLUDES_ONLY;
    return (local || other) && !BEYOND_SHAPE.contains(rule);
  }

  private List<Error> refusals(Path path) throws IOException {
    Node tree = tree(path, Files.readString(path));
    assertThat(tree).isNotNull();
    return schema.validate(json(tree), InputFormat.JSON);
  }

  private static Node tree(Path path, String text) {
    Findings findings = new Findings();
    Node tree = TreeReader.read(new SourceFile(path.toString(), text), findings);
    return findings.hasErrors() ? null : tree;
  }

  /**
   * What an editor's YAML support hands to the schema: true and false and numbers are themselves.
   */
  private static String json(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().stream()
          .map(entry -> quoted(entry.name()) + ":" + json(entry.value()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (node instanceof Node.Sequence list) {
      return list.items().stream().map(SchemaTest::json).collect(Collectors.joining(",", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    boolean itself =
        scalar.plain()
            && (Set.of("true", "false").contains(scalar.text())
                || NUMBER.matcher(scalar.text()).matches());
    return itself ? scalar.text() : quoted(scalar.text());
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean escape = c == '"' || c == '\\' || c < ' ';
      json.append(
          escape ? String.format(java.util.Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
    }
    return json.append('"').toString();
  }
}
