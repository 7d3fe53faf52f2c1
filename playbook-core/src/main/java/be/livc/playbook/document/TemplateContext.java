package be.livc.playbook.document;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.document.Blank.Form;
import be.livc.playbook.document.Blank.Why;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Truth;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one document may read of a walk, and what it read: the answers used, the blanks left, the
 * sensitive answers shown. Every text it gives is CommonMark with the answers escaped. A sensitive
 * answer that the template does not name as such reads as missing.
 */
public final class TemplateContext {
  private final Template template;
  private final Walk walk;
  private final @Nullable DocumentRequest writing;
  private final Map<String, LocalDate> ticked;
  private final Words words;
  private final TemplateScope scope;
  private final Map<String, Blank> blanks = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<String> contradictions = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final TemplateNotes notes;

  /** A row of a table or an entry of a list: what it is called, and its cells by column. */
  public record Row(String text, Map<String, String> cells) {
    /** Checks that nothing is missing. */
    public Row {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(cells, "cells");
    }
  }

  TemplateContext(
      Template template,
      Walk walk,
      @Nullable DocumentRequest writing,
      Map<String, LocalDate> ticked) {
    this.template = template;
    this.walk = walk;
    this.writing = writing;
    this.ticked = ticked;
    this.words = Words.of(template.language());
    this.scope = TemplateScope.of(writing, walk.playbook());
    this.notes = new TemplateNotes(walk, words);
  }

  /** What the names in the template mean. */
  public TemplateScope scope() {
    return scope;
  }

  /** The walk it is read from. */
  public Walk walk() {
    return walk;
  }

  /** Whether there is an answer, and something in it. */
  public boolean given(String id) {
    return !words(scope.question(id)).isEmpty();
  }

  /** Whether the option is chosen, alone or among others. */
  public boolean is(String id, String option) {
    Value value = value(scope.question(id));
    return value != null && value.chosen().contains(option);
  }

  /** Whether a fact holds for certain. */
  public boolean holds(String named) {
    String fact = scope.fact(named);
    return truth(new Condition.IsFact(fact, true)) == Truth.YES;
  }

  /**
   * How a condition on the answers reads; not known where it hangs on a sensitive answer that the
   * template does not name as such.
   *
   * @param condition names questions and facts as the playbook as a whole does
   */
  public Truth truth(Condition condition) {
    Set<String> questions = questions(condition);
    used.addAll(questions);
    boolean hidden =
        questions.stream().map(this::ask).anyMatch(ask -> ask != null && isHidden(ask));
    return hidden ? Truth.UNKNOWN : walk.holds(condition);
  }

  /** Blanks for the answers that a condition hangs on and that are not there, as CommonMark. */
  public String open(Condition condition) {
    return questions(condition).stream()
        .filter(id -> walk.question(id).isPresent() && value(id) == null)
        .map(id -> blank(missing(id)))
        .collect(Collectors.joining(" "));
  }

  private Set<String> questions(Condition condition) {
    Set<String> questions = new LinkedHashSet<>(condition.questions());
    Set<String> seen = new HashSet<>();
    condition.facts().forEach(fact -> questions(fact, questions, seen));
    return questions;
  }

  private void questions(String id, Set<String> questions, Set<String> seen) {
    Fact fact = walk.playbook().fact(id).orElse(null);
    if (fact != null && seen.add(id)) {
      Condition condition = fact.condition();
      questions.addAll(condition.questions());
      condition.facts().forEach(inner -> questions(inner, questions, seen));
    }
  }

  /**
   * The rows of a table or the entries of a list; none when there is no answer.
   *
   * @param where empty for all; else a column of options and the options of the rows to keep
   * @throws IllegalArgumentException when the table has no such column or option
   */
  public List<Row> rows(String id, List<String> where) {
    Value value = value(scope.question(id));
    Ask ask = ask(scope.question(id));
    return ask == null
        ? List.of()
        : new TemplateRows(walk.playbook().language()).of(ask, value, where);
  }

  /** Whether there is no answer at all, or none that this document may show. */
  public boolean isMissing(String id) {
    return value(scope.question(id)) == null;
  }

  /** A blank in the place of a cell of a table that is not there yet. */
  public String missingCell(String id, String column) {
    Ask ask = ask(scope.question(id));
    AnswerType.Table table =
        ask != null && ask.type() instanceof AnswerType.Table known ? known : null;
    return blank(new Blank("", column(table, column), Why.NOT_GIVEN));
  }

  /** What this document is about, where it is made once for each entry; else null. */
  public @Nullable Row entry() {
    Item item = item();
    if (item == null) {
      return null;
    }
    AnswerType.Table table = item.table();
    Value.Row row = item.row();
    return table == null || row == null
        ? new Row(safe(item.text()), Map.of())
        : new TemplateRows(walk.playbook().language()).of(table, row);
  }

  private @Nullable Item item() {
    if (writing == null || writing.item() == null || writing.step().forEach() == null) {
      return null;
    }
    String list = writing.step().forEach().answer();
    return value(list) == null ? null : writing.item();
  }

  /** The tasks of the walk: {@code number}, {@code text}, {@code state}, {@code details}. */
  public List<Map<String, String>> checklist() {
    List<Map<String, String>> items = new ArrayList<>();
    Checklist list = Checklist.of("-", walk, ticked, name -> Set.of(), template.language());
    for (ChecklistItem item : list.items()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("number", item.mark());
      fields.put("text", item.markdown().replaceAll("\\s*\n\\s*", " "));
      fields.put("state", item.state(words));
      fields.put("details", safe(String.join(" ", item.details(words))));
      items.add(fields);
    }
    return items;
  }

  /**
   * The sources that the steps of the walk rest on, each once: {@code short}, {@code title}, {@code
   * publisher}, {@code date}, {@code url}.
   */
  public List<Map<String, String>> sources() {
    Map<String, Map<String, String>> byId = new LinkedHashMap<>();
    for (Visit visit : walk.visits()) {
      if (visit.certain()) {
        ResolvedGround.of(walk.playbook(), visit.step().header().ground(), walk.date())
            .sources()
            .forEach(it -> byId.putIfAbsent(it.source().id(), fields(it.source())));
      }
    }
    return List.copyOf(byId.values());
  }

  private static Map<String, String> fields(Source source) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("short", safe(source.shortName()));
    fields.put("title", safe(source.title()));
    fields.put("publisher", safe(source.publisher()));
    fields.put("date", safe(source.date()));
    fields.put("url", safe(source.url()));
    return fields;
  }

  /** The playbook: {@code id}, {@code title}, {@code version}. */
  public Map<String, String> playbook() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", safe(walk.playbook().id()));
    fields.put("title", safe(CommonMarkText.plain(walk.playbook().title().markdown())));
    fields.put("version", safe(walk.playbook().version().toString()));
    return fields;
  }

  /** The reference date, in words. */
  public String date() {
    return template.language().date(walk.date());
  }

  /** A place to fill in that the template leaves. */
  public String blank(String name) {
    return blank(new Blank("", name.strip(), Why.BY_HAND));
  }

  /** A place for a day that the template leaves. */
  public String day(String name) {
    return blank(new Blank("", name.strip(), Why.BY_HAND, Form.DAY, List.of()));
  }

  /** A place that the answers contradict. */
  public String notInOrder(String reason) {
    contradictions.add(reason.strip());
    return words.get("document.not-in-order", safe(reason));
  }

  /**
   * The things that answers name as words inside a sentence: "A, B en C"; a blank in the place of
   * an answer that is not there.
   */
  public String list(List<String> ids) {
    List<String> things = new ArrayList<>();
    for (String id : ids) {
      List<String> named = things(scope.question(id));
      if (named.isEmpty()) {
        things.add(blank(missing(scope.question(id))));
      }
      named.forEach(thing -> things.add(safe(thing)));
    }
    return words.and(things);
  }

  private List<String> things(String question) {
    Value value = value(question);
    Ask ask = ask(question);
    return ask == null || value == null
        ? List.of()
        : TemplateSentences.of(ask, value, walk.playbook().language());
  }

  /** Texts of rows, which are CommonMark already, with "en" before the last. */
  public String listed(List<String> rows) {
    return rows.isEmpty() ? blank(new Blank("", "…", Why.NOT_GIVEN)) : words.and(rows);
  }

  /**
   * Who fills a role, as an answer says; a blank where none does, or where it is sensitive and this
   * document may not show it.
   *
   * @throws IllegalArgumentException when the playbook has no such role
   */
  public String person(String role) {
    Role named = role(role);
    if (named == null) {
      throw new IllegalArgumentException("no role is called " + role);
    }
    String name = person(named);
    return name.isEmpty()
        ? blank(
            new Blank(named.person(), words.get("document.person", named.title()), Why.NOT_GIVEN))
        : safe(name);
  }

  private @Nullable Role role(String id) {
    return walk.playbook().roles().get(id);
  }

  private String person(Role role) {
    return role.person().isEmpty() ? "" : words(scope.question(role.person())).strip();
  }

  /**
   * Room to sign.
   *
   * @param who a role of the playbook, or other words for who signs there
   */
  public String signature(String who) {
    Role role = role(who.strip());
    String title = role == null ? who.strip() : role.title();
    String name = role == null ? "" : person(role);
    signatures.add(name.isEmpty() ? title : words.get("document.signs", name, title));
    return words.get("document.signature-room", safe(title));
  }

  /**
   * A note for whoever prepares the document.
   *
   * @param kind {@code check}, {@code own-choice} or {@code to-confirm}
   * @param markdown its text, in which placeholders may stand
   * @return the mark of its place
   * @throws IllegalArgumentException when there is no such kind
   */
  public String note(String kind, String markdown) {
    return notes.add(
        kind, CommonMarkText.plain(Placeholders.fill(markdown, id -> said(id, ask -> ""))));
  }

  /** The answer of a placeholder as CommonMark, which may have several lines; else a blank. */
  public String placeholder(String id) {
    return said(id, notes::of);
  }

  /** A note has no place inside another, so there the marks are none. */
  private String said(String id, Function<@Nullable Ask, String> marks) {
    if (id.equals("entry") || id.startsWith("entry.")) {
      return entry(id);
    }
    String said = words(scope.question(id));
    return said.isEmpty()
        ? blank(missing(scope.question(id)))
        : CommonMarkText.escape(said.strip()) + marks.apply(ask(scope.question(id)));
  }

  private String entry(String id) {
    Row row = entry();
    String key = id.equals("entry") ? "" : id.substring("entry.".length());
    String text = row == null ? "" : key.isEmpty() ? row.text() : row.cells().getOrDefault(key, "");
    return text.isEmpty() ? blank(new Blank("", column(key), Why.NOT_GIVEN)) : text;
  }

  private String column(String key) {
    Item item = item();
    return column(item == null ? null : item.table(), key);
  }

  private static String column(AnswerType.@Nullable Table table, String key) {
    if (table != null) {
      for (AnswerType.Column column : table.columns()) {
        if (column.key().equals(key)) {
          return CommonMarkText.plain(column.label().markdown());
        }
      }
    }
    return key.isEmpty() ? "…" : key;
  }

  private Blank missing(String id) {
    Visit visit = walk.question(id).orElse(null);
    Ask ask = ask(id);
    String name = ask == null ? id : FileNames.of(ask);
    QuestionState standing = visit == null ? null : visit.standing();
    Why why =
        ask != null && isHidden(ask) && walk.value(id).isPresent()
            ? Why.SENSITIVE
            : standing == QuestionState.PUT_OFF || standing == QuestionState.REFUSED
                ? Why.PUT_OFF
                : standing == QuestionState.OPEN ? Why.OPEN : Why.NOT_GIVEN;
    return ask == null ? new Blank(id, name, why) : Blank.of(ask, name, why);
  }

  private String blank(Blank blank) {
    blanks.putIfAbsent(blank.inText(), blank);
    return gap(blank);
  }

  private String words(String id) {
    Value value = value(id);
    Ask ask = ask(id);
    return ask == null || value == null
        ? ""
        : AnswerFormatter.of(ask, value, walk.playbook().language());
  }

  private @Nullable Value value(String id) {
    Ask ask = ask(id);
    used.add(id);
    if (ask == null || isHidden(ask)) {
      return null;
    }
    Value value = walk.value(id).orElse(null);
    if (value != null && ask.sensitive()) {
      shown.add(id);
    }
    return value;
  }

  private boolean isHidden(Ask ask) {
    return ask.sensitive() && !scope.isNamed(ask.id(), template.sensitive());
  }

  private @Nullable Ask ask(String id) {
    Ask met = walk.question(id).map(Visit::question).orElse(null);
    return met != null ? met : walk.playbook().question(id).orElse(null);
  }

  private static String safe(String typed) {
    return CommonMarkText.escapeInline(typed);
  }

  Words words() {
    return words;
  }

  /** What a text that was made with this material still lacks. */
  DocumentStatus status(String text) {
    TableCells cells = TableCells.of(text, words.get("document.signature"));
    signatures.addAll(cells.signatures());
    List<Blank> open =
        blanks.values().stream()
            .filter(blank -> text.contains(gap(blank)))
            .sorted(Comparator.comparingInt(blank -> text.indexOf(gap(blank))))
            .toList();
    notes.read(used.stream().map(this::ask).toList(), writing);
    return new DocumentStatus(contradictions, open, cells.empty(), signatures, notes.all());
  }

  private String gap(Blank blank) {
    return words.get("document.blank", safe(blank.inText()));
  }

  List<String> used() {
    return used.stream().filter(id -> ask(id) != null).toList();
  }

  int sensitiveShown() {
    return shown.size();
  }
}
