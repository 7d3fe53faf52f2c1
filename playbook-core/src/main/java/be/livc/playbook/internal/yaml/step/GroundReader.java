package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.KeySuggestions;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.tree.CommaSlips;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Ground.Citation;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a statement rests on: {@code sources} and {@code to-confirm}. */
public final class GroundReader {
  private static final String OWN_CHOICE = "own-choice";
  private static final Ground OWN = new Ground(List.of(), null, true);

  private final ReadContext in;
  private final ScalarReader scalars;

  public GroundReader(ReadContext in) {
    this.in = in;
    this.scalars = in.scalars();
  }

  /** What stands in the mapping itself. */
  public Ground own(MappingReader map) {
    Node sources = map.take("sources");
    Text toConfirm = map.text("to-confirm");
    if (sources == null) {
      return toConfirm == null ? Ground.NONE : new Ground(List.of(), toConfirm, false);
    } else if (sources instanceof Node.Scalar scalar && scalar.text().strip().equals(OWN_CHOICE)) {
      return ownChoice(toConfirm);
    }
    if (sources instanceof Node.Scalar scalar && isOwnChoice(scalar)) {
      return ownChoice(toConfirm);
    }
    List<Citation> citations = new ArrayList<>();
    List<Node> items = comma(sources) ? List.of() : MappingReader.list(sources, "sources", in);
    for (Node item : items) {
      Citation citation = citation(item);
      if (citation != null) {
        citations.add(citation);
      }
    }
    if (citations.size() == 1 && toConfirm == null) {
      return in.catalogue().ground(citations.get(0).source(), citations.get(0).place());
    }
    return new Ground(citations, toConfirm, false);
  }

  /**
   * What the steps inside a mapping rest on that name no source; where that could not be read, it
   * is not they that are wrong.
   */
  public Ground around(MappingReader map, Ground outside) {
    Ground ground = inherited(map, outside);
    boolean unread = map.has("sources") || in.lost().isFrom(map.map());
    return ground.isEmpty() && unread ? OWN : ground;
  }

  private static Ground ownChoice(@Nullable Text toConfirm) {
    return toConfirm == null ? OWN : new Ground(List.of(), toConfirm, true);
  }

  /** Another spelling of it, which is told. */
  private boolean isOwnChoice(Node.Scalar scalar) {
    Optional<String> meant = KeySuggestions.sure(scalar.text(), List.of(OWN_CHOICE));
    meant.ifPresent(
        it ->
            in.shape(
                Diagnostic.at(
                        scalar.span(), RuleId.VALUE_WORD, "sources", scalar.text(), OWN_CHOICE)
                    .suggesting(List.of(it))
                    .mendedBy(new Edit(scalar.span(), it))));
    return meant.isPresent();
  }

  /** Whether a comma cut a place in two: {@code [wet: art. 3, § 1]}, which is told. */
  private boolean comma(Node sources) {
    Diagnostic cut =
        sources instanceof Node.Sequence list
            ? CommaSlips.placeCutOff(list, in.catalogue().sources().keySet())
            : null;
    if (cut != null) {
      in.shape(cut);
    }
    return cut != null;
  }

  /** What stands in the mapping, completed by that of the group or phase around it. */
  Ground inherited(MappingReader map, Ground around) {
    Ground own = own(map);
    if (map.has("sources") || around.isEmpty()) {
      return own;
    }
    return own.isEmpty()
        ? around
        : new Ground(around.citations(), own.toConfirm(), around.ownChoice());
  }

  private @Nullable Citation citation(Node item) {
    if (item instanceof Node.Mapping place && place.entries().size() == 1) {
      Node.Entry only = place.entries().get(0);
      String where = scalars.text(only.value(), only.name());
      return where == null ? null : known(only.key(), where);
    } else if (item instanceof Node.Scalar source) {
      return scalars.text(source, "sources") == null ? null : known(source, "");
    }
    in.shape(item.span(), RuleId.SHAPE_NOT_TEXT, "sources");
    return null;
  }

  private @Nullable Citation known(Node.Scalar source, String place) {
    String id = source.text().strip();
    if (id.equals(OWN_CHOICE)) {
      in.shape(source.span(), RuleId.GROUND_OWN_CHOICE);
      return null;
    }
    if (!in.catalogue().sources().containsKey(id)) {
      in.reference(
          Diagnostic.at(source.span(), RuleId.REFERENCE_UNKNOWN_SOURCE, id)
              .suggesting(NearNames.of(id, in.catalogue().sources().keySet())));
    }
    in.positions().use("source/" + id, source.span());
    return in.catalogue().ground(id, place).citations().get(0);
  }
}
