package be.livc.playbook.workshop;

import be.livc.playbook.consistency.Reading;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Playbooks of one folder that nobody who chooses one can tell apart. */
final class SameTitles {
  private SameTitles() {}

  static List<Diagnostic> in(List<CheckedPlaybook> playbooks) {
    List<Diagnostic> same = new ArrayList<>();
    Map<String, String> before = new HashMap<>();
    for (CheckedPlaybook checked : playbooks) {
      Playbook playbook = checked.loaded().playbook();
      if (playbook != null) {
        String id = playbook.id();
        String first = before.putIfAbsent(Reading.of(playbook.title()), id);
        if (first != null) {
          String title = CommonMarkText.plain(playbook.title().markdown());
          same.add(Diagnostic.about(id, RuleId.PROOF_SAME_NAME, id, first, title));
        }
      }
    }
    return same;
  }
}
