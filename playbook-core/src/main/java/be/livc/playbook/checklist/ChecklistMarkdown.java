package be.livc.playbook.checklist;

import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.util.List;

/** A checklist as CommonMark with task boxes, from which Word and PDF are made too. */
public final class ChecklistMarkdown {
  /** How many lines a page has, and how many signs a line. */
  private static final int PAGE = 45;

  private static final int LINE = 95;

  private ChecklistMarkdown() {}

  /** The list as CommonMark; ends with a line end. */
  public static String of(Checklist list) {
    Words words = list.words();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(CommonMarkText.escapeInline(list.heading())).append("\n\n");
    page.append(CommonMarkText.escapeInline(list.subtitle())).append("\\\n");
    page.append(CommonMarkText.escapeInline(list.counts())).append("\n");
    if (!list.filtered().isEmpty()) {
      page.append("\n**").append(CommonMarkText.escapeInline(list.filtered())).append("**\n");
    }
    conclusion(list, page);
    List<ChecklistSection> sections = list.sections();
    if (sections.stream().noneMatch(it -> it.kind() == ChecklistSection.Kind.FIRST)) {
      warnings(list, page);
    }
    for (ChecklistSection section : sections) {
      section(section, words, page);
      if (section.kind() == ChecklistSection.Kind.FIRST) {
        warnings(list, page);
      }
    }
    unsure(list, page);
    String closing = list.confirm();
    if (!closing.isEmpty()) {
      page.append("\n**").append(CommonMarkText.escapeInline(closing)).append("**\n");
    }
    inFull(list, page);
    return page.toString();
  }

  private static void warnings(Checklist list, StringBuilder page) {
    Words words = list.words();
    for (ChecklistWarning warning : list.warnings()) {
      page.append("\n> **").append(words.get("warning")).append("**\\\n");
      page.append("> ").append(inline(warning.markdown()));
      if (!warning.until().isEmpty()) {
        page.append("\\\n> ").append(warning.until(words));
      }
      for (String line : warning.support().lines(words)) {
        page.append("\\\n> ").append(CommonMarkText.escapeInline(line));
      }
      page.append('\n');
    }
  }

  private static void section(ChecklistSection section, Words words, StringBuilder page) {
    String below = section.title().isEmpty() ? "\n## " : "\n### ";
    if (!section.title().isEmpty()) {
      page.append("\n## ").append(CommonMarkText.escapeInline(section.title())).append('\n');
    }
    for (ChecklistSection.Group group : section.groups()) {
      if (!group.title().isEmpty()) {
        page.append(below).append(CommonMarkText.escapeInline(group.title())).append('\n');
      }
      for (ChecklistItem item : group.items()) {
        page.append(item.done() == null ? "\n- [ ] **" : "\n- [x] **").append(item.mark());
        page.append("** ").append(CommonMarkText.escapeInline(item.name()));
        for (String line : item.brief(words)) {
          page.append("\\\n  ").append(CommonMarkText.escapeInline(line));
        }
        page.append('\n');
      }
    }
  }

  /** Behind the first page, on one of its own where the list before it is no longer than a page. */
  private static void inFull(Checklist list, StringBuilder page) {
    if (list.isBrief() || list.items().isEmpty()) {
      return;
    }
    Words words = list.words();
    page.append(lines(page) <= PAGE ? "\n***\n" : "");
    page.append("\n## ").append(words.get("section.full")).append('\n');
    for (ChecklistSection.Group group : list.groups()) {
      if (!group.title().isEmpty()) {
        page.append("\n### ").append(CommonMarkText.escapeInline(group.title())).append('\n');
      }
      for (ChecklistItem item : group.items()) {
        page.append("\n**").append(item.mark()).append("** ").append(inline(item.markdown()));
        for (String line : item.details(words)) {
          page.append("\\\n").append(CommonMarkText.escapeInline(line));
        }
        page.append('\n');
      }
    }
  }

  /** How many lines a text takes on paper, near enough to know whether it goes on one page. */
  private static int lines(CharSequence text) {
    return text.toString()
        .lines()
        .filter(line -> !line.isBlank())
        .mapToInt(line -> 1 + line.length() / LINE)
        .sum();
  }

  private static void conclusion(Checklist list, StringBuilder page) {
    if (!list.conclusion().isEmpty()) {
      page.append("\n## ").append(list.words().get("conclusion")).append("\n\n");
      page.append(list.conclusion()).append('\n');
      ResolvedGround support = list.conclusionSupport();
      if (support != null) {
        for (String line : support.lines(list.words())) {
          page.append('\n').append(CommonMarkText.escapeInline(line)).append('\n');
        }
      }
    }
  }

  private static void unsure(Checklist list, StringBuilder page) {
    Words words = list.words();
    if (list.unsure().isEmpty()) {
      return;
    }
    page.append("\n## ").append(words.get("unsure")).append('\n');
    for (OpenQuestion unsure : list.unsure()) {
      page.append('\n').append(CommonMarkText.escapeInline(unsure.opening(words))).append('\n');
      if (!unsure.dependents().isEmpty()) {
        page.append('\n');
        for (String line : unsure.list(words)) {
          page.append("- ").append(CommonMarkText.escapeInline(line)).append('\n');
        }
        if (!unsure.hasTask()) {
          page.append('\n').append(words.get("unsure.no-task")).append('\n');
        }
      }
    }
  }

  /** A text of a playbook may have several lines; here it stands inside a line. */
  private static String inline(String markdown) {
    return markdown.strip().replaceAll("\\s*\n\\s*", " ");
  }
}
