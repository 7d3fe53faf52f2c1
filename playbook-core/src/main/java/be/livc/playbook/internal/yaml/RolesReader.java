package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Role;

/** Reads the roles that may do tasks. */
final class RolesReader {
  private final ReadContext in;

  RolesReader(ReadContext in) {
    this.in = in;
  }

  /** Adds the roles behind {@code roles}; a playbook's own goes before one read for all. */
  void read(MappingReader file) {
    read(file, true);
  }

  /** Adds those of all playbooks, of which no answer can say who fills them. */
  void readShared(MappingReader file) {
    read(file, false);
  }

  private void read(MappingReader file, boolean own) {
    for (Node.Entry entry : file.entries("roles")) {
      String id = entry.name();
      if (!SymbolTable.isKebab(id)) {
        in.shape(entry.key().span(), RuleId.ID_FORM, id);
      }
      in.positions().declare("role/" + id, entry.key().span());
      in.catalogue().roles().put(id, role(id, entry.value(), own));
    }
  }

  private Role role(String id, Node value, boolean own) {
    if (value instanceof Node.Scalar) {
      String title = in.scalars().text(value, id);
      return new Role(id, title == null ? id : title);
    }
    MappingReader map = MappingReader.of(value, id, in);
    if (map == null) {
      return new Role(id, id);
    }
    in.former().role(id, map);
    String title = map.neededString("title");
    // a note for editors; screens name roles by their title alone
    map.string("help");
    String person = map.string("person");
    if (!own && map.has("person")) {
      in.shape(map.key("person"), RuleId.SHAPE_OTHER_KIND, "person", "playbook.yaml", "roles.yaml");
    } else {
      person(person, map);
    }
    map.close();
    return new Role(id, title, person);
  }

  /** Looks, when all is read, whether it is a question that a name can be typed at. */
  private void person(String id, MappingReader map) {
    Node.Entry entry = map.map().entry("person");
    if (id.isEmpty() || entry == null) {
      return;
    }
    Span place = entry.value().span();
    in.later(
        () -> {
          Symbol meant = in.symbols().find(id);
          if (meant == null) {
            in.reference(
                Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_STEP, id)
                    .suggesting(NearNames.of(id, in.symbols().names(RolesReader::isText))));
          } else if (isText(meant) || meant.isUnclear()) {
            in.use(meant, place);
          } else {
            in.reference(place, RuleId.REFERENCE_WRONG_KIND, id, "answer: text");
          }
        });
  }

  private static boolean isText(Symbol symbol) {
    return symbol.type() instanceof AnswerType.Words;
  }
}
