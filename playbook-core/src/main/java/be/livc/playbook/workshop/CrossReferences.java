package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the entries of sheets point to in other playbooks, which only who has those can say. */
final class CrossReferences {
  private final List<CheckedPlaybook> playbooks;
  private final PlaybookLibrary library;
  private final Map<String, LoadResult> byId = new LinkedHashMap<>();

  CrossReferences(List<CheckedPlaybook> playbooks, PlaybookLibrary library) {
    this.playbooks = playbooks;
    this.library = library;
    playbooks.forEach(checked -> byId.put(checked.name(), checked.loaded()));
  }

  /** The steps and playbooks that are not there, each where it was written. */
  List<Diagnostic> missing() {
    List<Diagnostic> missing = new ArrayList<>();
    for (CheckedPlaybook checked : playbooks) {
      Playbook playbook = checked.loaded().playbook();
      for (String reference : playbook == null ? Set.<String>of() : references(playbook.fiche())) {
        int mark = reference.indexOf('#');
        String id = reference.substring(0, mark);
        String step = reference.substring(mark + 1);
        LoadResult target = byId.computeIfAbsent(id, it -> load(checked, it));
        Playbook other = target.playbook();
        if (isUnknown(target)) {
          Set<String> known = library.content().playbooks().keySet();
          List<String> near = NearNames.of(id, known).stream().map(it -> it + "#" + step).toList();
          tell(checked, reference, RuleId.REFERENCE_UNKNOWN_PLAYBOOK, id, near, missing);
        } else if (other != null && (step.isEmpty() || other.step(step).isEmpty())) {
          List<String> near = NearNames.of(reference, steps(other));
          tell(checked, reference, RuleId.REFERENCE_UNKNOWN_STEP, reference, near, missing);
        }
      }
    }
    return missing;
  }

  /** The one beside the playbook that points to it, else that of the library. */
  private LoadResult load(CheckedPlaybook checked, String id) {
    String own = checked.loaded().text().files().get(0).name();
    Path beside = Path.of(ContentSource.resolve(own, "../" + id + "/playbook.yaml"));
    boolean near = !library.content().playbooks().containsKey(id) && Files.isRegularFile(beside);
    return near ? Playbooks.load(beside) : library.load(id);
  }

  private static boolean isUnknown(LoadResult target) {
    return target.diagnostics().stream()
        .anyMatch(it -> it.rule() == RuleId.REFERENCE_UNKNOWN_PLAYBOOK && it.place() == null);
  }

  private static Set<String> references(@Nullable Fiche fiche) {
    Set<String> references = new LinkedHashSet<>();
    for (Fiche.Theme theme : fiche == null ? List.<Fiche.Theme>of() : fiche.themes()) {
      theme.entries().stream()
          .flatMap(entry -> entry.see().stream())
          .filter(see -> see.indexOf('#') >= 0)
          .forEach(references::add);
    }
    return references;
  }

  private static Collection<String> steps(Playbook playbook) {
    Set<String> ids = new LinkedHashSet<>();
    playbook.visit(step -> Stream.of(step.id()).filter(id -> !id.isEmpty()).forEach(ids::add));
    return ids.stream().map(id -> playbook.id() + "#" + id).toList();
  }

  private static void tell(
      CheckedPlaybook checked,
      String reference,
      RuleId rule,
      String name,
      List<String> near,
      List<Diagnostic> found) {
    for (Span place : checked.loaded().map().uses("step/" + reference)) {
      found.add(Diagnostic.at(place, rule, name).suggesting(near));
    }
  }
}
