package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The playbooks of a library that include one that is checked, at whatever depth, and break. */
final class Includers {
  private final PlaybookLibrary library;
  private final Set<String> checked;

  Includers(PlaybookLibrary library, Set<String> checked) {
    this.library = library;
    this.checked = checked;
  }

  /** The errors in them, each at its place in the playbook that includes. */
  List<Diagnostic> errors() {
    List<Diagnostic> errors = new ArrayList<>();
    Set<String> left = new TreeSet<>(library.content().playbooks().keySet());
    left.removeAll(checked);
    Set<String> reached = new LinkedHashSet<>(checked);
    boolean more = true;
    while (more) {
      more = false;
      for (String id : List.copyOf(left)) {
        String name = library.content().playbooks().get(id);
        if (name == null || library.content().fetch(name).file() == null) {
          continue;
        }
        LoadResult loaded = library.load(id);
        if (reached.stream().anyMatch(other -> includes(loaded, other))) {
          more |= reached.add(id);
          left.remove(id);
          loaded.diagnostics().stream()
              .filter(it -> it.severity() == Severity.ERROR)
              .forEach(errors::add);
        }
      }
    }
    return errors;
  }

  private static boolean includes(LoadResult loaded, String id) {
    Pattern include =
        Pattern.compile("\\binclude:\\s*[\"']?" + Pattern.quote(id) + "(?![A-Za-z0-9-])");
    return loaded.text().files().stream().anyMatch(file -> include.matcher(file.text()).find());
  }
}
