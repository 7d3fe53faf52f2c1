package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.step.GroundReader;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Text;

/** Reads the endings that several branches share. */
final class ConclusionsReader {
  private final ReadContext in;

  ConclusionsReader(ReadContext in) {
    this.in = in;
  }

  void read(MappingReader playbook) {
    for (Node.Entry entry : playbook.entries("conclusions")) {
      String id = entry.name();
      in.declare(Symbol.of(id, Symbol.Kind.CONCLUSION, -1, entry.key().span()));
      MappingReader map = MappingReader.of(entry.value(), id, in);
      if (map == null) {
        // it is there, and may be named
        in.catalogue().conclusions().put(id, new Conclusion(id, new Text(id), Ground.NONE));
      } else {
        in.former().id(id, map);
        Text text = map.neededText("text");
        Ground ground = new GroundReader(in).own(map);
        if (ground.isEmpty() && !map.mayHaveGround()) {
          in.missing(map.map(), entry.key().span(), RuleId.GROUND_MISSING, id);
        }
        map.close();
        in.catalogue().conclusions().put(id, new Conclusion(id, text, ground));
      }
    }
  }
}
