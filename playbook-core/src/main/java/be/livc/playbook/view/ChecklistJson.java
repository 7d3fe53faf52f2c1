package be.livc.playbook.view;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistTree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A checklist for other programs. */
public final class ChecklistJson {
  private ChecklistJson() {}

  /** The list as its JSON file holds it, with the version of the shapes before it. */
  public static Map<String, @Nullable Object> of(Checklist list) {
    Map<String, @Nullable Object> shape = Json.shape("checklist");
    shape.putAll(ChecklistTree.of(list));
    return shape;
  }
}
