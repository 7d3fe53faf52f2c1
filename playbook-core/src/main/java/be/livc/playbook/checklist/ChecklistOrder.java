package be.livc.playbook.checklist;

import be.livc.playbook.checklist.ChecklistSection.Group;
import be.livc.playbook.checklist.ChecklistSection.Kind;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which order a person reads the tasks of a checklist: first things first. */
final class ChecklistOrder {
  private static final int MOST_FIRST = 5;

  /** So many open tasks for each one that stands first, where the playbook names fewer. */
  private static final int FOR_EACH_FIRST = 3;

  /** A task moves up by so many days for each task that waits for it. */
  private static final int DAYS_FOR_EACH_WAITING = 7;

  private static final LocalDate NO_DAY = LocalDate.of(9999, 1, 1);
  private static final Comparator<ChecklistItem> BY_DAY = Comparator.comparing(ChecklistOrder::day);

  private final Checklist list;
  private final Words words;

  ChecklistOrder(Checklist list) {
    this.list = list;
    this.words = list.words();
  }

  List<ChecklistSection> sections() {
    if (list.isBooklet()) {
      return List.of(new ChecklistSection(Kind.ALL, "", groups(list.items())));
    }
    List<ChecklistItem> first = first();
    List<ChecklistItem> then = new ArrayList<>(open());
    then.removeAll(first);
    List<ChecklistItem> done = list.items().stream().filter(item -> item.done() != null).toList();
    List<ChecklistSection> sections = new ArrayList<>();
    if (!first.isEmpty()) {
      Group group = new Group("", first);
      sections.add(new ChecklistSection(Kind.FIRST, words.get("section.first"), List.of(group)));
    }
    if (!then.isEmpty()) {
      String title = words.count("section.then", then.size());
      sections.add(new ChecklistSection(Kind.THEN, title, groups(then)));
    }
    if (!done.isEmpty()) {
      String title = words.count("section.done", done.size());
      sections.add(new ChecklistSection(Kind.DONE, title, groups(done)));
    }
    return sections;
  }

  private List<ChecklistItem> open() {
    return list.items().stream().filter(item -> item.done() == null).toList();
  }

  /**
   * What the playbook names as first, then what can be begun now: what is due soonest, a week
   * sooner for each task that waits for it.
   */
  private List<ChecklistItem> first() {
    List<ChecklistItem> open = open();
    List<ChecklistItem> named = open.stream().filter(ChecklistItem::first).sorted(rank()).toList();
    List<ChecklistItem> chosen = new ArrayList<>(named);
    open.stream()
        .filter(item -> !item.first() && item.after().isEmpty() && isPressing(item))
        .sorted(rank())
        .forEach(chosen::add);
    int fill = (open.size() + FOR_EACH_FIRST - 1) / FOR_EACH_FIRST;
    int most = Math.min(MOST_FIRST, Math.max(named.size(), fill));
    return chosen.stream().limit(most).sorted(BY_DAY).toList();
  }

  private static boolean isPressing(ChecklistItem item) {
    return item.deadline().due() != null || item.waiting() > 0;
  }

  private static Comparator<ChecklistItem> rank() {
    return Comparator.comparing(
        item -> day(item).minusDays((long) DAYS_FOR_EACH_WAITING * item.waiting()));
  }

  private static LocalDate day(ChecklistItem item) {
    LocalDate due = item.deadline().due();
    return due == null ? NO_DAY : due;
  }

  /**
   * Tasks as they stand together; those of one group keep their order, by day the soonest first.
   */
  List<Group> groups(List<ChecklistItem> items) {
    return switch (list.by()) {
      case PHASE -> phases(items);
      case ROLE -> grouped(items, ChecklistOrder::who, words.get("group.nobody"));
      case DATE ->
          grouped(items.stream().sorted(BY_DAY).toList(), this::month, words.get("group.no-day"));
    };
  }

  private List<Group> phases(List<ChecklistItem> items) {
    List<Group> groups = new ArrayList<>();
    for (Checklist.Part part : list.phases()) {
      List<ChecklistItem> here = part.items().stream().filter(items::contains).toList();
      if (!here.isEmpty()) {
        groups.add(new Group(part.heading(words), here));
      }
    }
    return groups;
  }

  private interface Title {
    String of(ChecklistItem item);
  }

  /** What has no title goes behind the others, under its own. */
  private static List<Group> grouped(List<ChecklistItem> items, Title title, String without) {
    Map<String, List<ChecklistItem>> byTitle = new LinkedHashMap<>();
    for (ChecklistItem item : items) {
      byTitle.computeIfAbsent(title.of(item), key -> new ArrayList<>()).add(item);
    }
    List<ChecklistItem> rest = byTitle.remove("");
    List<Group> groups = new ArrayList<>();
    byTitle.forEach((name, some) -> groups.add(new Group(name, some)));
    if (rest != null) {
      groups.add(new Group(without, rest));
    }
    return groups;
  }

  private static String who(ChecklistItem item) {
    return String.join(", ", item.by().stream().map(Doer::shown).toList());
  }

  private String month(ChecklistItem item) {
    LocalDate day = item.done() != null ? item.done() : item.deadline().due();
    if (day == null) {
      return "";
    }
    Language language = words.language();
    String month = language.months().get(day.getMonthValue() - 1);
    return Character.toUpperCase(month.charAt(0)) + month.substring(1) + " " + day.getYear();
  }
}
