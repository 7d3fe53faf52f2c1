package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.include.PlaybookFiles;
import be.livc.playbook.internal.yaml.mapping.Gaps;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.step.GroundReader;
import be.livc.playbook.internal.yaml.step.StepHeaderReader;
import be.livc.playbook.internal.yaml.step.StepReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads phases, in the playbook's file or in files of their own. */
final class PhaseReader {
  private final ReadContext in;
  private final PlaybookFiles files;
  private final StepReader steps;
  private final Map<String, Span> ids = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  PhaseReader(ReadContext in, PlaybookFiles files, StepReader steps) {
    this.in = in;
    this.files = files;
    this.steps = steps;
  }

  /** The phases of a playbook, or its steps as one phase with its title. */
  List<Phase> read(MappingReader playbook, Text title) {
    playbook.notTogether("phases", "steps");
    Node own = playbook.take("steps");
    if (own != null) {
      playbook.take("phases");
      List<Step> all = steps.steps(own, "steps", StepPlace.in(Ground.NONE));
      return List.of(Phase.of("", title, all));
    }
    List<Phase> phases = new ArrayList<>();
    Node list = playbook.need("phases");
    for (Node item : list == null ? List.<Node>of() : MappingReader.list(list, "phases", in)) {
      Node node = item instanceof Node.Scalar path ? part(path) : item;
      MappingReader map = node == null ? null : MappingReader.of(node, "phases", in);
      if (map == null) {
        in.gaps().lostEnding();
      } else {
        phases.add(phase(map));
      }
    }
    return phases;
  }

  private @Nullable Node part(Node.Scalar path) {
    String name = in.scalars().text(path, "phases");
    if (name == null) {
      return null;
    } else if (!parts.add(name)) {
      in.shape(path.span(), RuleId.FILE_TWICE, name);
      return null;
    }
    Node part = files.part(name, path.span());
    if (part == null) {
      in.lost().file();
    }
    return part;
  }

  private Phase phase(MappingReader map) {
    in.gaps().read(map.map(), Gaps.Sort.STEP);
    String id = map.neededString("id");
    in.order().phase(id, map.head(), StepHeaderReader.idPlace(map));
    if (!id.isEmpty()) {
      declare(id, StepHeaderReader.idPlace(map));
    }
    Text title = map.neededText("title");
    Text why = map.text("why");
    steps.commons().keepWhen(map, "phase/" + id);
    Condition when = steps.commons().when(map);
    Validity valid = map.validity();
    Ground ground = new GroundReader(in).around(map, Ground.NONE);
    Node inside = map.need("steps");
    List<Step> all =
        inside == null ? List.of() : steps.steps(inside, "steps", StepPlace.in(ground));
    map.close();
    return new Phase(id, title, why, when, valid, ground, all);
  }

  private void declare(String id, Span place) {
    if (!SymbolTable.isKebab(id)) {
      in.shape(place, RuleId.ID_FORM, id);
    }
    in.positions().declare("phase/" + id, place);
    Span first = ids.putIfAbsent(id, place);
    if (first != null) {
      in.shape(place, RuleId.ID_DUPLICATE, id, in.where(first));
    }
  }
}
