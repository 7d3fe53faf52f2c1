package be.livc.playbook.view.screen;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.earlier.MigrationReport;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What becomes of a session that goes over to another text; what is sensitive is not in it. */
public final class MigrationGroups {
  private MigrationGroups() {}

  /** By sort, in the order in which it matters; the first says how many answers stay. */
  public static List<ChangeGroup> of(MigrationReport report, Sentences texts) {
    ScreenNames names = new ScreenNames(report.after().walk(), texts);
    ScreenNames before = new ScreenNames(report.before().walk(), texts);
    List<String> renamed = new ArrayList<>();
    report
        .renamed()
        .forEach(
            (now, was) -> {
              if (!before.question(was).equals(names.question(now))) {
                renamed.add(texts.of("migrate.now", before.question(was), names.question(now)));
              }
            });
    List<String> refused = new ArrayList<>();
    report
        .refused()
        .forEach(
            (id, why) -> {
              Ask ask = report.after().playbook().question(id).orElseThrow();
              String sentence = RejectionText.sentence(ask, why, names.language(), texts);
              refused.add(names.question(ask) + ": " + sentence);
            });
    List<ChangeGroup> groups = new ArrayList<>();
    groups.add(group(texts.count("migrate.kept", report.kept().size()), List.of()));
    add(groups, texts.of("migrate.renamed"), renamed);
    add(groups, texts.of("migrate.refused"), refused);
    add(groups, texts.of("migrate.gone"), report.gone().stream().map(before::question).toList());
    add(groups, texts.of("migrate.aside"), report.aside().stream().map(names::question).toList());
    add(groups, texts.of("migrate.new"), report.fresh().stream().map(names::question).toList());
    add(groups, texts.of("preview.tasks"), report.tasksGone().stream().map(before::task).toList());
    add(
        groups,
        texts.of("preview.tasks.new"),
        report.tasksNew().stream().map(names::task).toList());
    add(
        groups,
        texts.of("preview.documents"),
        report.documentsGone().stream().map(before::document).toList());
    add(
        groups,
        texts.of("preview.documents.new"),
        report.documentsNew().stream().map(names::document).toList());
    return groups;
  }

  private static void add(List<ChangeGroup> groups, String title, List<String> items) {
    if (!items.isEmpty()) {
      groups.add(group(title, items));
    }
  }

  private static ChangeGroup group(String title, List<String> items) {
    return new ChangeGroup(title, "", items, ", ", "", List.of());
  }
}
