package be.livc.playbook.checklist;

import be.livc.playbook.model.Source;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as maps, lists, texts, whole numbers and truth values, in a fixed order: what its
 * JSON holds. Days are ISO.
 */
public final class ChecklistTree {
  /** The version of the shape; it goes up when a reader of the older shape would break. */
  public static final int VERSION = 1;

  private ChecklistTree() {}

  /** The list as a tree; a key without a value is left out. */
  public static Map<String, Object> of(Checklist list) {
    Words words = list.words();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("checklist", VERSION);
    tree.put("name", list.name());
    tree.put("playbook", list.playbook());
    tree.put("version", list.version().toString());
    tree.put("language", list.language().code());
    tree.put("date", list.date().toString());
    tree.put("filters", list.filters().stream().map(ChecklistTree::filter).toList());
    tree.put("unfinished", list.unfinished());
    tree.put("done", list.done());
    tree.put("open", list.items().size() - list.done());
    ResolvedGround conclusion = list.conclusionSupport();
    if (conclusion != null) {
      Map<String, Object> end = new LinkedHashMap<>();
      end.put("text", CommonMarkText.plain(list.conclusion()));
      support(end, conclusion, words);
      tree.put("conclusion", end);
    }
    tree.put("warnings", list.warnings().stream().map(it -> warning(it, words)).toList());
    List<Object> phases = new ArrayList<>();
    for (Checklist.Part part : list.phases()) {
      Map<String, Object> phase = new LinkedHashMap<>();
      phase.put("number", part.number());
      phase.put("title", part.title());
      phase.put("tasks", part.items().stream().map(item -> item(item, words)).toList());
      phases.add(phase);
    }
    tree.put("phases", phases);
    tree.put("sections", list.sections().stream().map(ChecklistTree::section).toList());
    tree.put("unsure", list.unsure().stream().map(ChecklistTree::unsure).toList());
    tree.put("toConfirm", list.toConfirm());
    return tree;
  }

  private static Map<String, Object> section(ChecklistSection section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", section.kind().name().toLowerCase(Locale.ROOT));
    tree.put("title", section.title());
    List<Object> groups = new ArrayList<>();
    for (ChecklistSection.Group group : section.groups()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("title", group.title());
      one.put("tasks", group.items().stream().map(ChecklistItem::mark).toList());
      groups.add(one);
    }
    tree.put("groups", groups);
    return tree;
  }

  private static Map<String, Object> filter(ChecklistFilter filter) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", filter.kind().name().toLowerCase(Locale.ROOT));
    tree.put("value", filter.value());
    return tree;
  }

  private static Map<String, Object> warning(ChecklistWarning warning, Words words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", CommonMarkText.plain(warning.markdown()));
    tree.put("until", warning.until());
    support(tree, warning.support(), words);
    return tree;
  }

  private static Map<String, Object> item(ChecklistItem item, Words words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("mark", item.mark());
    tree.put("key", item.key());
    tree.put("name", item.name());
    tree.put("text", item.text());
    tree.put("state", item.done() == null ? "open" : "done");
    put(tree, "doneOn", item.done());
    tree.put("by", item.by().stream().map(doer -> doer.role().id()).toList());
    tree.put("who", item.by().stream().map(Doer::shown).toList());
    tree.put("deadline", deadline(item.deadline(), words));
    if (!item.hangsOn().isEmpty()) {
      tree.put("hangsOn", item.hangsOn());
    }
    support(tree, item.support(), words);
    tree.put("reached", item.reached());
    tree.put("first", item.first());
    tree.put("after", item.after());
    tree.put("waiting", item.waiting());
    return tree;
  }

  private static Map<String, Object> deadline(Deadline deadline, Words words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("basis", deadline.basis().name().toLowerCase(Locale.ROOT));
    tree.put("rule", deadline.rule(words));
    if (!deadline.tasks().isEmpty()) {
      tree.put("after", deadline.tasks());
    }
    put(tree, "due", deadline.confidential() ? null : deadline.due());
    tree.put("certain", deadline.certain());
    if (deadline.every() != null) {
      tree.put("every", words.every(deadline.every()));
    }
    return tree;
  }

  private static void support(Map<String, Object> tree, ResolvedGround support, Words words) {
    List<Object> sources = new ArrayList<>();
    for (ResolvedGround.Cited cited : support.sources()) {
      Source source = cited.source();
      Map<String, Object> named = new LinkedHashMap<>();
      named.put("id", source.id());
      named.put("name", ResolvedGround.name(cited, words));
      named.put("title", source.title());
      named.put("place", cited.place());
      named.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
      named.put("url", source.url());
      named.put("expired", support.isExpired(cited));
      sources.add(named);
    }
    tree.put("sources", sources);
    tree.put("needsConfirming", support.needsConfirming());
    if (support.toConfirm() != null) {
      tree.put("toConfirm", support.toConfirm());
    }
    tree.put("ownChoice", support.ownChoice());
  }

  private static Map<String, Object> unsure(OpenQuestion unsure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("question", unsure.question());
    tree.put("refused", unsure.refused());
    List<Object> dependents = new ArrayList<>();
    for (OpenQuestion.Dependent dependent : unsure.dependents()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("kind", dependent.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("name", dependent.name());
      dependents.add(one);
    }
    tree.put("dependents", dependents);
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, @Nullable LocalDate day) {
    if (day != null) {
      tree.put(key, day.toString());
    }
  }
}
