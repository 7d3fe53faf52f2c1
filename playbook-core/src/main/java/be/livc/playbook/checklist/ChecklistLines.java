package be.livc.playbook.checklist;

import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.LineWrap;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A checklist as lines of plain text, for a terminal, a pipe or a screen reader. */
public final class ChecklistLines {
  private final Checklist list;
  private final Words words;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private ChecklistLines(Checklist list, int width) {
    this.list = list;
    this.words = list.words();
    this.width = width;
  }

  /** The whole list: the first page, and behind it the tasks in full. */
  public static List<String> of(Checklist list, int width) {
    ChecklistLines page = new ChecklistLines(list, width);
    page.head(true);
    page.firstPage();
    page.confirm();
    page.inFull();
    return page.lines;
  }

  /** The first page without what is to be confirmed, as it is shown during a walk. */
  public static List<String> soFar(Checklist list, int width) {
    ChecklistLines page = new ChecklistLines(list, width);
    page.head(false);
    if (page.list.items().isEmpty()) {
      page.title(page.words.get("empty"));
    }
    page.firstPage();
    return page.lines;
  }

  private void firstPage() {
    List<ChecklistSection> sections = list.sections();
    boolean first = sections.stream().anyMatch(it -> it.kind() == ChecklistSection.Kind.FIRST);
    if (!first) {
      warnings();
    }
    for (ChecklistSection section : sections) {
      if (!section.title().isEmpty()) {
        title(section.title());
      }
      for (ChecklistSection.Group group : section.groups()) {
        if (!group.title().isEmpty()) {
          title(group.title());
        } else if (section.title().isEmpty()) {
          lines.add("");
        }
        group.items().forEach(item -> item(item, item.name(), item.brief(words)));
      }
      if (section.kind() == ChecklistSection.Kind.FIRST) {
        warnings();
      }
    }
    unsure();
  }

  private void inFull() {
    if (list.isBrief() || list.items().isEmpty()) {
      return;
    }
    title(words.get("section.full"));
    for (ChecklistSection.Group group : list.groups()) {
      lines.add("");
      if (!group.title().isEmpty()) {
        add(group.title(), "", "");
      }
      group.items().forEach(item -> item(item, item.text(), item.details(words)));
    }
  }

  private void title(String title) {
    lines.add("");
    add(title, "", "");
  }

  private void head(boolean subtitle) {
    add(list.heading(), "", "");
    if (subtitle) {
      add(list.subtitle(), "", "");
    }
    add(list.counts(), "", "");
    if (!list.filtered().isEmpty()) {
      add(list.filtered(), "", "");
    }
    if (!list.conclusion().isEmpty()) {
      lines.add("");
      lines.add(words.get("conclusion"));
      add(CommonMarkText.plain(list.conclusion()), "", "");
      ResolvedGround support = list.conclusionSupport();
      if (support != null) {
        support.lines(words).forEach(line -> add(line, "", ""));
      }
    }
  }

  private void warnings() {
    for (ChecklistWarning warning : list.warnings()) {
      title(words.get("warning"));
      add(CommonMarkText.plain(warning.markdown()), "", "");
      if (!warning.until().isEmpty()) {
        add(warning.until(words), "", "");
      }
      String open = warning.support().toConfirm();
      if (open != null) {
        add(words.get("to-confirm", open), "", "");
      }
    }
  }

  private void item(ChecklistItem item, String text, List<String> below) {
    String first = (item.mark() + "    ").substring(0, Math.max(4, item.mark().length())) + " ";
    String rest = " ".repeat(5);
    add(item.state(words) + ": " + text, first, rest);
    below.forEach(line -> add(line, rest, rest));
  }

  private void unsure() {
    if (list.unsure().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.get("unsure"));
    for (OpenQuestion unsure : list.unsure()) {
      add(unsure.opening(words), "  ", "  ");
      unsure.list(words).forEach(line -> add(line, "    ", "    "));
      if (!unsure.hasTask() && !unsure.dependents().isEmpty()) {
        add(words.get("unsure.no-task"), "  ", "  ");
      }
    }
  }

  private void confirm() {
    String closing = list.confirm();
    if (!closing.isEmpty()) {
      lines.add("");
      add(closing, "", "");
    }
  }

  private void add(String text, String first, String rest) {
    lines.addAll(LineWrap.lines(text, width, first, rest));
  }
}
