package be.livc.playbooks.language;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The texts of a playbook or a sheet: what stands behind a key that holds a text for people. */
final class YamlPassages {
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "summary",
          "tell",
          "warn",
          "ask",
          "do",
          "group",
          "conclude",
          "text",
          "label",
          "says",
          "notice",
          "question",
          "reply",
          "why",
          "help",
          "short",
          "message",
          "to-confirm",
          "unit");

  private final String file;
  private final List<Passage> found = new ArrayList<>();

  private YamlPassages(String file) {
    this.file = file;
  }

  static List<Passage> of(String file, String yaml) {
    YamlPassages passages = new YamlPassages(file);
    passages.collect(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), false);
    return passages.found;
  }

  private void collect(Node node, boolean options) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> collect(item, false));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String key = ((ScalarNode) entry.getKeyNode()).getValue();
        if (entry.getValueNode() instanceof ScalarNode text) {
          add(key, text, options);
        } else {
          collect(entry.getValueNode(), key.equals("options"));
        }
      }
    }
  }

  /** An option may be its label alone. */
  private void add(String key, ScalarNode text, boolean options) {
    if (options || TEXTS.contains(key)) {
      int line = text.getStartMark().getLine() + 1;
      Passage passage = Passage.of(file, line, text.getValue());
      found.add(key.equals("to-confirm") ? passage.following() : passage);
    }
  }
}
