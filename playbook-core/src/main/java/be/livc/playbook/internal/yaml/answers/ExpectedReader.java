package be.livc.playbook.internal.yaml.answers;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.scenario.Expected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects. */
final class ExpectedReader {
  private final ReadContext in;
  private final PlaybookNames names;

  ExpectedReader(ReadContext in, PlaybookNames names) {
    this.in = in;
    this.names = names;
  }

  Expected read(MappingReader scenario) {
    Node node = scenario.need("expect");
    MappingReader map = node == null ? null : MappingReader.of(node, "expect", in);
    if (map == null) {
      return new Expected(List.of(), List.of(), null, null, List.of(), List.of(), null);
    }
    Expected expected =
        new Expected(
            steps(map, "visits", names.steps()),
            steps(map, "skips", names.steps()),
            counts(map, "tasks", names.tasks()),
            counts(map, "documents", names.documents()),
            steps(map, "open", names.all().keySet()),
            steps(map, "unknown", names.steps()),
            conclusion(map));
    map.close();
    return expected;
  }

  private List<String> steps(MappingReader map, String key, Collection<String> known) {
    List<String> steps = new ArrayList<>();
    for (Node.Scalar name : map.several(key)) {
      steps.add(known(name, known));
    }
    return steps;
  }

  private String known(Node.Scalar name, Collection<String> known) {
    String id = name.text().strip();
    if (!known.contains(id)) {
      in.reference(
          Diagnostic.at(name.span(), RuleId.REFERENCE_UNKNOWN_STEP, id)
              .suggesting(NearNames.of(id, known)));
    }
    return id;
  }

  /** Ids, or ids with the number of their items; an empty list expects nothing at all. */
  private @Nullable Map<String, Integer> counts(
      MappingReader map, String key, Collection<String> known) {
    Node node = map.take(key);
    if (node == null) {
      return null;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (!(node instanceof Node.Sequence list)) {
      in.shape(node.span(), RuleId.SHAPE_NOT_LIST, key);
      return counts;
    }
    for (Node item : list.items()) {
      if (item instanceof Node.Mapping one && one.entries().size() == 1) {
        Node.Entry only = one.entries().get(0);
        int count = in.scalars().whole(only.value(), only.name(), 0, 1_000_000, 1);
        counts.put(known(only.key(), known), count);
      } else if (item instanceof Node.Scalar name && in.scalars().text(name, key) != null) {
        counts.put(known(name, known), 1);
      } else if (!(item instanceof Node.Scalar)) {
        in.shape(item.span(), RuleId.SHAPE_NOT_TEXT, key);
      }
    }
    return counts;
  }

  private @Nullable String conclusion(MappingReader map) {
    Node node = map.take("conclusion");
    String id = node == null ? null : in.scalars().text(node, "conclusion");
    if (node == null || id == null || id.equals("none") || names.conclusions().contains(id)) {
      return id;
    }
    in.reference(
        Diagnostic.at(node.span(), RuleId.REFERENCE_UNKNOWN_CONCLUSION, id)
            .suggesting(NearNames.of(id, names.conclusions())));
    return id;
  }
}
