package be.livc.playbook.checklist;

import be.livc.playbook.answer.Labels;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in a walk: tasks with who and when, warnings, and what is not certain yet. The
 * same walk and ticks always give the same list.
 *
 * @param name what the list is of, such as the name of a session; empty for a booklet
 * @param playbook the title of the playbook, as plain words
 * @param version the version of the playbook
 * @param language in which the list is written
 * @param date the reference date
 * @param unfinished whether questions are still open, so that more may come
 * @param warnings those that hold, in document order
 * @param phases those with tasks, in document order
 * @param unsure the questions put off
 * @param conclusion how the walk ends, as CommonMark; empty when it has no conclusion (yet)
 * @param conclusionSupport what the conclusion rests on, or null
 * @param filters what it was cut down to; empty for the whole list
 * @param by how the tasks stand together, behind those that come first
 * @param isBrief whether it is the first page alone, without the tasks in full
 * @param origin what it comes from
 */
public record Checklist(
    String name,
    String playbook,
    Version version,
    Language language,
    LocalDate date,
    boolean unfinished,
    List<ChecklistWarning> warnings,
    List<Part> phases,
    List<OpenQuestion> unsure,
    String conclusion,
    @Nullable ResolvedGround conclusionSupport,
    List<ChecklistFilter> filters,
    Grouping by,
    boolean isBrief,
    ChecklistOrigin origin) {
  /**
   * A phase with its tasks; the number is its place in the playbook, from 1, and 0 where there are
   * no phases.
   */
  public record Part(int number, String title, List<ChecklistItem> items) {
    /** Keeps a copy. */
    public Part {
      Objects.requireNonNull(title, "title");
      items = Ordered.list(items);
    }

    /** Its title with its number; empty where there are no phases. */
    public String heading(Words words) {
      return number > 0 ? words.get("phase", number, title) : title;
    }
  }

  /** Keeps copies. */
  public Checklist {
    warnings = Ordered.list(warnings);
    phases = Ordered.list(phases);
    unsure = Ordered.list(unsure);
    filters = Ordered.list(filters);
  }

  /** The list of a session, in the language of its playbook. */
  public static Checklist of(Session session) {
    return of(session, template -> Set.of(), session.playbook().language());
  }

  /**
   * The list of a session.
   *
   * @param session its name, walk and ticks
   * @param uses as for a walk
   * @param language the language of everything that the playbook itself does not say
   */
  public static Checklist of(
      Session session, Function<String, Set<String>> uses, Language language) {
    Words words = Words.of(language);
    TaskMarks marks = TaskMarks.of(session);
    return new ChecklistBuilder(
            session.walk(), session.inquiries(), session.ticked(), marks, uses, words)
        .list(session.name(), ChecklistOrigin.of(session, words));
  }

  /**
   * The list of a walk.
   *
   * @param name what the list is of
   * @param ticked the key of each task that was ticked, with the day
   * @param uses the ids of the answers a template shows, by the template's name; a document that
   *     shows an answer that was put off is named under what is not certain
   * @param language the language of everything that the playbook itself does not say; Dutch for all
   *     but English
   */
  public static Checklist of(
      String name,
      Walk walk,
      Map<String, LocalDate> ticked,
      Function<String, Set<String>> uses,
      Language language) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ticked, "ticked");
    Words words = Words.of(language);
    return new ChecklistBuilder(walk, Map.of(), ticked, TaskMarks.of(walk), uses, words)
        .list(name, ChecklistOrigin.of(name, walk.date(), words));
  }

  /** The list of a walk, in the language of the playbook. */
  public static Checklist of(String name, Walk walk, Map<String, LocalDate> ticked) {
    return of(name, walk, ticked, template -> Set.of(), walk.playbook().language());
  }

  /**
   * A booklet to print: every task that a walk on this date may bring, with what it hangs on. None
   * of its days is known.
   */
  public static Checklist of(Playbook playbook, LocalDate date) {
    Objects.requireNonNull(date, "date");
    return UnwalkedChecklist.of(playbook, date);
  }

  /** Whether it is a booklet, of a playbook and not of a walk. */
  public boolean isBooklet() {
    return name.isEmpty();
  }

  /** Every task, in order. */
  public List<ChecklistItem> items() {
    return phases.stream().flatMap(phase -> phase.items().stream()).toList();
  }

  /**
   * The task that a person means: by its mark, whether or not its letters are capitals, by its name
   * or by a beginning of its name that no other has.
   */
  public Optional<ChecklistItem> find(String typed) {
    String meant = typed.strip();
    Optional<ChecklistItem> marked =
        items().stream().filter(item -> item.mark().equalsIgnoreCase(meant)).findFirst();
    return marked.or(() -> begun(meant));
  }

  private Optional<ChecklistItem> begun(String typed) {
    List<ChecklistItem> whole =
        items().stream().filter(item -> item.name().equalsIgnoreCase(typed)).toList();
    List<ChecklistItem> begun =
        items().stream().filter(item -> Labels.begins(item.name(), typed)).toList();
    List<ChecklistItem> found = whole.isEmpty() ? begun : whole;
    return typed.isEmpty() || found.size() != 1 ? Optional.empty() : Optional.of(found.get(0));
  }

  /** How many tasks are done. */
  public int done() {
    return (int) items().stream().filter(item -> item.done() != null).count();
  }

  /** The marks of the tasks of which something is to be confirmed. */
  public List<String> toConfirm() {
    return items().stream()
        .filter(item -> item.support().needsConfirming())
        .map(ChecklistItem::mark)
        .toList();
  }

  /**
   * Only the tasks that pass, with the marks they had, and all warnings. In every format the list
   * says what it was cut down to.
   */
  public Checklist only(List<ChecklistFilter> wanted) {
    List<ChecklistFilter> all = Stream.concat(filters.stream(), wanted.stream()).toList();
    return only((item, phase) -> passes(item, phase, wanted), all);
  }

  private static boolean passes(ChecklistItem item, int phase, List<ChecklistFilter> wanted) {
    return Stream.of(ChecklistFilter.Kind.values())
        .map(kind -> wanted.stream().filter(it -> it.kind() == kind).toList())
        .allMatch(some -> some.isEmpty() || some.stream().anyMatch(it -> it.passes(item, phase)));
  }

  /**
   * Whether a task of an earlier list would be in this one: what it was cut down to by state says
   * nothing of it.
   */
  boolean hadPassed(ChecklistItem item, int phase) {
    return filters.stream().noneMatch(ChecklistFilter::isOfTheMoment)
        && passes(item, phase, filters);
  }

  private Checklist only(BiPredicate<ChecklistItem, Integer> wanted, List<ChecklistFilter> cut) {
    List<Part> fewer =
        phases.stream()
            .map(
                part ->
                    new Part(
                        part.number(),
                        part.title(),
                        part.items().stream()
                            .filter(item -> wanted.test(item, part.number()))
                            .toList()))
            .filter(part -> !part.items().isEmpty())
            .toList();
    return with(fewer, cut, by, isBrief);
  }

  /** The same tasks, standing together in another way. */
  public Checklist by(Grouping other) {
    Objects.requireNonNull(other, "other");
    return with(phases, filters, other, isBrief);
  }

  /** The first page alone: what there is to do, without the tasks in full and their sources. */
  public Checklist brief() {
    return with(phases, filters, by, true);
  }

  private Checklist with(
      List<Part> parts, List<ChecklistFilter> cut, Grouping grouping, boolean brief) {
    return new Checklist(
        name,
        playbook,
        version,
        language,
        date,
        unfinished,
        warnings,
        parts,
        unsure,
        conclusion,
        conclusionSupport,
        cut,
        grouping,
        brief,
        origin);
  }

  /** The tasks as people read them: first what comes first, at the end what is done. */
  public List<ChecklistSection> sections() {
    return new ChecklistOrder(this).sections();
  }

  /** All tasks as they stand together, whether they are done or come first or not. */
  public List<ChecklistSection.Group> groups() {
    return new ChecklistOrder(this).groups(items());
  }

  /** Its title, such as {@code Takenlijst van Opstart LIVC R}. */
  public String heading() {
    return isBooklet() ? words().get("title.booklet", playbook) : words().get("title", name);
  }

  /** Which playbook and version, and the day it counts from. */
  public String subtitle() {
    return words().get("subtitle", playbook, version, language.date(date));
  }

  /** What it was cut down to, in a sentence; empty for the whole list. */
  public String filtered() {
    Words words = words();
    List<String> kinds = new ArrayList<>();
    for (ChecklistFilter.Kind kind : ChecklistFilter.Kind.values()) {
      List<String> labels =
          filters.stream().filter(it -> it.kind() == kind).map(ChecklistFilter::label).toList();
      if (!labels.isEmpty()) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        kinds.add(
            words.get(
                "filter.kind." + name, String.join(" " + words.get("filter.or") + " ", labels)));
      }
    }
    return kinds.isEmpty() ? "" : words.get("filter", String.join("; ", kinds));
  }

  /** How many tasks are done and open. */
  public String counts() {
    int all = items().size();
    return isBooklet()
        ? words().get("counts.booklet", all)
        : words().get(unfinished ? "counts.unfinished" : "counts", done(), all - done());
  }

  /** The same with {@code {0}} for those done and {@code {1}} for those open. */
  public String countsPattern() {
    return isBooklet()
        ? counts()
        : words().get(unfinished ? "counts.unfinished" : "counts", "{0}", "{1}");
  }

  /** How many tasks have something to confirm and where to go with it; empty when none has. */
  public String confirm() {
    List<String> marks = toConfirm();
    int all = items().size();
    if (marks.isEmpty()) {
      return "";
    }
    return all == 1
        ? words().get("confirm.only")
        : words().get("confirm", marks.size(), all, words().and(marks));
  }

  /** The words it is written in. */
  public Words words() {
    return Words.of(language);
  }

  /** The name and how many tasks it has, not their texts: this stands in messages and logs. */
  @Override
  public String toString() {
    return name + " (" + items().size() + " tasks)";
  }
}
