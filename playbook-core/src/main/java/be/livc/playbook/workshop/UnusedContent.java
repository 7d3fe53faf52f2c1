package be.livc.playbook.workshop;

import be.livc.playbook.Templates;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateReader;
import be.livc.playbook.model.Playbook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What no playbook of a whole folder uses. Says nothing while one of them has errors: that one may
 * use it.
 */
final class UnusedContent {
  private final List<CheckedPlaybook> playbooks;
  private final boolean known;

  UnusedContent(List<CheckedPlaybook> playbooks) {
    this.playbooks = playbooks;
    this.known = playbooks.stream().noneMatch(it -> it.proofs() == null);
  }

  /** Sources and roles in files that all playbooks of a folder share. */
  List<Diagnostic> shared() {
    Map<String, Set<Diagnostic>> unused = new LinkedHashMap<>();
    for (CheckedPlaybook checked : known ? playbooks : List.<CheckedPlaybook>of()) {
      for (SourceFile file : checked.loaded().text().files()) {
        Set<Diagnostic> inFile = new LinkedHashSet<>(checked.unusedInShared());
        inFile.removeIf(it -> it.place() == null || !it.place().file().name().equals(file.name()));
        Set<Diagnostic> before = unused.putIfAbsent(file.name(), inFile);
        if (before != null) {
          before.retainAll(inFile);
        }
      }
    }
    List<Diagnostic> all = new ArrayList<>();
    unused.values().forEach(all::addAll);
    return all;
  }

  /** Templates that no playbook writes from, and partials that none of those includes. */
  List<Diagnostic> templates(Templates templates) {
    Map<String, SourceFile> own = own(templates.content());
    Set<String> used = new HashSet<>();
    for (CheckedPlaybook checked : playbooks) {
      Playbook playbook = checked.loaded().playbook();
      if (playbook != null) {
        for (String name : TemplateUse.templates(playbook)) {
          used.addAll(List.of(Template.fileName(name), Template.wordFileName(name)));
          templates
              .read(name)
              .optional()
              .ifPresentOrElse(
                  template -> used.addAll(template.partials().keySet()),
                  () -> used.addAll(own.keySet()));
        }
      }
    }
    List<Diagnostic> unused = new ArrayList<>();
    if (known) {
      own.forEach(
          (name, file) -> {
            if (!used.contains(name)) {
              unused.add(
                  Diagnostic.at(
                      new Span(file, 0, lineEnd(file)), RuleId.PROOF_UNUSED_TEMPLATE, name));
            }
          });
    }
    return unused;
  }

  /** The files of templates and partials that whoever checks them looks after, by name. */
  private static Map<String, SourceFile> own(ContentSource content) {
    Map<String, SourceFile> own = new LinkedHashMap<>();
    for (String name : content.ownNames("")) {
      if (name.endsWith(Template.fileName(""))
          || (name.endsWith(Template.WORD) && !name.equals("huisstijl" + Template.WORD))) {
        SourceFile fetched = TemplateReader.fetch(content, name).file();
        SourceFile file =
            fetched == null || !name.endsWith(Template.WORD)
                ? fetched
                : new SourceFile(fetched.name(), "");
        if (file != null) {
          own.put(name, file);
        }
      }
    }
    return own;
  }

  private static int lineEnd(SourceFile file) {
    int end = file.text().indexOf('\n');
    return end < 0 ? file.text().length() : end;
  }
}
