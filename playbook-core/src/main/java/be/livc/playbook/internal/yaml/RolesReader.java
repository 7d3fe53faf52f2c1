package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Role;

/** Reads the roles that may do tasks. */
final class RolesReader {
  private final ReadContext in;

  RolesReader(ReadContext in) {
    this.in = in;
  }

  /** Adds the roles behind {@code roles}; a playbook's own goes before one read for all. */
  void read(MappingReader file) {
    for (Node.Entry entry : file.entries("roles")) {
      String id = entry.name();
      if (!SymbolTable.isKebab(id)) {
        in.shape(entry.key().span(), RuleId.ID_FORM, id);
      }
      String title = title(id, entry.value());
      in.positions().declare("role/" + id, entry.key().span());
      in.catalogue().roles().put(id, new Role(id, title));
    }
  }

  private String title(String id, Node value) {
    if (value instanceof Node.Scalar) {
      String title = in.scalars().text(value, id);
      return title == null ? id : title;
    }
    MappingReader map = MappingReader.of(value, id, in);
    if (map == null) {
      return id;
    }
    String title = map.neededString("title");
    // a note for editors; screens name roles by their title alone
    map.string("help");
    map.close();
    return title;
  }
}
