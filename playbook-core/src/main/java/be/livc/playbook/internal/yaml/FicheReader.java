package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.step.GroundReader;
import be.livc.playbook.internal.yaml.step.StepHeaderReader;
import be.livc.playbook.internal.yaml.step.StepReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a question-and-answer sheet, and how it is walked: theme, question, reply. */
final class FicheReader {
  private final ReadContext in;
  private final StepReader steps;
  private final FicheWalk walk;
  private final Set<String> entries = new LinkedHashSet<>();

  FicheReader(ReadContext in, StepReader steps) {
    this.in = in;
    this.steps = steps;
    this.walk = new FicheWalk(in);
  }

  /**
   * The sheet.
   *
   * @param phases gets the one phase in which the sheet is walked
   */
  Fiche read(MappingReader playbook, Text title, List<Phase> phases) {
    int first = in.positions().number(playbook.key("themes"));
    List<Fiche.Theme> themes = new ArrayList<>();
    for (Node item : items(playbook, "themes")) {
      MappingReader map = MappingReader.of(item, "themes", in);
      if (map != null) {
        themes.add(theme(map));
        map.close();
      }
    }
    phases.add(walk.phase(first, title, themes));
    return new Fiche(themes, synonyms(playbook));
  }

  private Map<String, Set<String>> synonyms(MappingReader playbook) {
    Map<String, Set<String>> synonyms = new LinkedHashMap<>();
    Node node = playbook.take("synonyms");
    MappingReader words = node == null ? null : MappingReader.of(node, "synonyms", in);
    if (words != null) {
      words.map().entries().forEach(it -> synonyms.put(it.name(), words.words(it.name())));
    }
    return synonyms;
  }

  private List<Node> items(MappingReader map, String key) {
    Node node = map.need(key);
    return node == null ? List.of() : MappingReader.list(node, key, in);
  }

  private Fiche.Theme theme(MappingReader map) {
    String id = map.neededString("id");
    in.former().id(id, map);
    Span place = StepHeaderReader.idPlace(map);
    int number = in.positions().number(place);
    if (!id.isEmpty()) {
      in.declare(Symbol.of(id, Symbol.Kind.STEP, number, place));
    }
    Text title = map.neededText("title");
    List<Fiche.Entry> inside = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Node item : items(map, "entries")) {
      MappingReader entry = MappingReader.of(item, "entries", in);
      if (entry != null) {
        numbers.add(in.positions().nextNumber());
        inside.add(entry(entry));
        entry.close();
      }
    }
    walk.theme(number, numbers);
    return new Fiche.Theme(id, title, inside);
  }

  private Fiche.Entry entry(MappingReader map) {
    Text question = map.neededText("question");
    String id = map.neededString("id");
    in.former().id(id, map);
    Span place = StepHeaderReader.idPlace(map);
    map.notTogether("reply", "steps");
    Node tree = map.take("steps");
    Text reply = tree == null ? map.neededText("reply") : map.text("reply");
    if (!id.isEmpty()) {
      int number = tree == null ? in.positions().number(map.key("question")) : -1;
      in.positions().declare("entry/" + id, place);
      entries.add(id);
      in.declare(Symbol.of(id, Symbol.Kind.STEP, number, place));
    }
    Ground ground = new GroundReader(in).own(map);
    if (ground.isEmpty() && !map.mayHaveGround() && tree == null) {
      in.missing(map.map(), map.key("question"), RuleId.GROUND_MISSING, "question");
    }
    Validity valid = map.validity();
    Text help = map.text("help");
    List<String> see = see(map);
    Set<String> tags = map.words("tags");
    List<Step> inside = tree == null ? List.of() : steps.steps(tree, "steps", StepPlace.in(ground));
    return new Fiche.Entry(id, question, reply, ground, valid, help, see, tags, inside);
  }

  /** Steps of other playbooks are looked at where those are at hand, when the whole is checked. */
  private List<String> see(MappingReader map) {
    List<String> see = new ArrayList<>();
    for (Node.Scalar each : map.several("see")) {
      String name = each.text().strip();
      see.add(name);
      boolean elsewhere = name.indexOf('#') >= 0;
      in.positions().use((elsewhere ? "step/" : "entry/") + name, each.span());
      if (!elsewhere) {
        in.later(() -> mustBeEntry(name, each.span()));
      }
    }
    return see;
  }

  private void mustBeEntry(String name, Span place) {
    if (!entries.contains(name)) {
      in.reference(
          Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_ENTRY, name)
              .suggesting(NearNames.of(name, entries)));
    }
  }
}
