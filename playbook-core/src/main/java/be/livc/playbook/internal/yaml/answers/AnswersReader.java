package be.livc.playbook.internal.yaml.answers;

import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads answers files and scenarios against the playbook they belong to. */
public final class AnswersReader {
  private static final List<String> ONLY_OF_SCENARIOS = List.of("title", "expect");

  private final ReadContext in = new ReadContext();
  private final Playbook playbook;
  private final PlaybookNames names;
  private final ValueReader values;
  private final Map<String, String> where = new HashMap<>();

  private AnswersReader(Playbook playbook) {
    this.playbook = playbook;
    this.names = new PlaybookNames(playbook);
    this.values = new ValueReader(in, playbook.language());
  }

  /** Reads an answers file, or the answers of a scenario. */
  public static Result<AnswersFile> answers(SourceFile text, Playbook playbook) {
    AnswersReader reader = new AnswersReader(playbook);
    MappingReader map = reader.root(text, "answers file");
    AnswersFile file = map == null ? null : reader.file(map);
    if (map != null) {
      ONLY_OF_SCENARIOS.forEach(map::take);
      map.close();
    }
    return reader.result(file, text);
  }

  /** Reads a scenario. */
  public static Result<Scenario> scenario(SourceFile text, Playbook playbook) {
    AnswersReader reader = new AnswersReader(playbook);
    MappingReader map = reader.root(text, "scenario");
    Scenario scenario = null;
    if (map != null) {
      String title = map.neededString("title");
      AnswersFile file = reader.file(map);
      scenario = new Scenario(title, file, new ExpectedReader(reader.in, reader.names).read(map));
      map.close();
    }
    return reader.result(scenario, text);
  }

  private @Nullable MappingReader root(SourceFile text, String what) {
    Node root = TreeReader.read(text, in.findings().trees(), in.lost());
    return root == null ? null : MappingReader.of(root, what, in);
  }

  private <T> Result<T> result(@Nullable T value, SourceFile text) {
    return new Result<>(
        in.findings().counted(in.gaps()).hasErrors() ? null : value,
        in.findings().counted(in.gaps()).sorted(text.name()));
  }

  private AnswersFile file(MappingReader map) {
    Version version = version(map);
    Map<String, Value> given = values(map, "given", names.given());
    Map<String, Value> answers = values(map, "answers", names.questions());
    List<String> later = questions(map, "later", false);
    List<String> empty = questions(map, "empty", true);
    Node on = map.take("on");
    LocalDate date = on == null ? null : in.scalars().day(on, "on");
    return new AnswersFile(playbook.id(), version, given, answers, later, empty, done(map), date);
  }

  private @Nullable Version version(MappingReader map) {
    Node node = map.need("playbook");
    String name = node == null ? null : in.scalars().text(node, "playbook");
    if (node == null || name == null) {
      return null;
    }
    int at = name.indexOf('@');
    String id = at < 0 ? name : name.substring(0, at);
    Version version = at < 0 ? null : Version.parse(name.substring(at + 1)).orElse(null);
    if (at >= 0 && version == null) {
      in.shape(node.span(), RuleId.VALUE_VERSION, name.substring(at + 1));
    } else if (!id.equals(playbook.id())
        || version != null && !version.equals(playbook.version())) {
      in.shape(
          node.span(),
          RuleId.ANSWERS_OTHER_PLAYBOOK,
          name,
          at < 0 ? playbook.id() : playbook.id() + "@" + playbook.version());
    }
    return version;
  }

  private Map<String, Value> values(MappingReader map, String key, Map<String, Ask> known) {
    Map<String, Value> read = new LinkedHashMap<>();
    if (map.take(key) instanceof Node.Mapping empty && empty.entries().isEmpty()) {
      return read;
    }
    for (Node.Entry entry : map.entries(key)) {
      Ask ask = question(entry.key(), key, known);
      Value value = ask == null ? null : values.read(ask, entry);
      if (value != null) {
        read.put(entry.name(), value);
      }
    }
    return read;
  }

  private @Nullable Ask question(Node.Scalar name, String key, Map<String, Ask> known) {
    String id = name.text().strip();
    Ask ask = known.get(id);
    if (ask == null) {
      in.reference(
          Diagnostic.at(name.span(), RuleId.ANSWERS_UNKNOWN_QUESTION, id)
              .suggesting(NearNames.of(id, known.keySet())));
      return null;
    }
    String before = where.putIfAbsent(id, key);
    if (before != null) {
      in.shape(name.span(), RuleId.ANSWERS_TWICE, id, before, key);
    }
    return ask;
  }

  private List<String> questions(MappingReader map, String key, boolean optional) {
    List<String> ids = new ArrayList<>();
    for (Node.Scalar name : map.several(key)) {
      Ask ask = question(name, key, names.all());
      if (ask != null && (optional ? !ask.optional() : !ask.mayWait())) {
        in.reference(name.span(), RuleId.ANSWERS_NOT_ALLOWED, ask.id(), key);
      }
      ids.add(name.text().strip());
    }
    return ids;
  }

  private List<String> done(MappingReader map) {
    List<String> tasks = new ArrayList<>();
    for (Node.Scalar name : map.several("done")) {
      String key = name.text().strip();
      int item = key.indexOf('[');
      String id = item < 0 ? key : key.substring(0, item);
      if (!names.tasks().contains(id)) {
        in.reference(
            Diagnostic.at(name.span(), RuleId.REFERENCE_UNKNOWN_STEP, id)
                .suggesting(NearNames.of(id, names.tasks())));
      }
      tasks.add(key);
    }
    return tasks;
  }
}
