package be.livc.playbook.workshop;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.text.CommonMarkText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schema of playbook files with the names of one playbook in it, so that an editor offers them
 * where they belong: questions and their options, facts, tasks, conclusions, sources, roles,
 * templates and other playbooks. A name that is not among them is still taken, as it may be new.
 */
public final class ProjectSchema {

  private final Playbook playbook;
  private final Map<String, Object> definitions;
  private final List<Ask> asks = new ArrayList<>();

  private ProjectSchema(Playbook playbook, Map<String, Object> definitions) {
    this.playbook = playbook;
    this.definitions = definitions;
    asks.addAll(playbook.given());
    playbook.visit(
        step -> {
          if (step instanceof Ask ask) {
            asks.add(ask);
          }
        });
  }

  /**
   * The schema as JSON.
   *
   * @param schema the one for all playbooks
   * @param playbooks the ids of those it may include
   * @param templates the names of those it may write
   * @throws IllegalArgumentException when {@code schema} is not the published one
   */
  public static String of(
      String schema,
      Playbook playbook,
      Collection<String> playbooks,
      Collection<String> templates) {
    Map<String, Object> tree =
        new JsonObjects()
            .read(schema)
            .orElseThrow(() -> new IllegalArgumentException("the schema is no JSON object"));
    ProjectSchema made = new ProjectSchema(playbook, object(tree, "definitions"));
    tree.put("title", String.valueOf(tree.get("title")) + ", " + playbook.id());
    made.fill(playbooks, templates);
    return JsonTree.write(tree);
  }

  private void fill(Collection<String> playbooks, Collection<String> templates) {
    Set<String> roles = playbook.roles().keySet();
    Set<String> sources = playbook.sources().keySet();
    offer("step-include", "include", playbooks);
    offer("step-write", "write", templates);
    offer("step-write", "for-each", asking(AnswerKind.LIST, AnswerKind.TABLE));
    offer("step-do", "for-each", asking(AnswerKind.LIST, AnswerKind.TABLE));
    offer("step-do", "by", roles);
    offer("step-do", "appoints", roles);
    List<String> days = asking(AnswerKind.DATE);
    List<String> tasks = steps(Step.Do.class);
    List<String> starts = new ArrayList<>(tasks);
    starts.addAll(days);
    offer("step-do", "after", starts);
    offer("step-do", "before", days);
    offer("step-do", "due", days);
    offer("step-warn", "until", tasks);
    offer("step-ask-again", "ask-again", asks.stream().map(Ask::id).toList());
    offer("step-conclude-as", "conclude-as", playbook.conclusions().keySet());
    offer("other-answer", "answer", asks.stream().map(Ask::id).toList());
    definitions.put("source-name", offered(sources, object(definitions, "source-name")));
    cited(sources);
    conditions();
  }

  private List<String> asking(AnswerKind... kinds) {
    return asks.stream()
        .filter(ask -> Arrays.asList(kinds).contains(ask.type().kind()))
        .map(Ask::id)
        .toList();
  }

  private List<String> steps(Class<? extends Step> kind) {
    List<String> ids = new ArrayList<>();
    playbook.visit(
        step -> {
          if (kind.isInstance(step)) {
            ids.add(step.id());
          }
        });
    return ids;
  }

  /** A source with its place stands as the only key of an object. */
  private void cited(Set<String> sources) {
    Map<String, Object> names = new LinkedHashMap<>();
    sources.forEach(id -> names.put(id, reference("#/definitions/scalar")));
    Object forms = object(definitions, "citation").get("anyOf");
    for (Object form : forms instanceof List<?> list ? list : List.of()) {
      if (form instanceof Map<?, ?> map && map.containsKey("additionalProperties")) {
        cast(map).put("properties", names);
      }
    }
  }

  private void conditions() {
    Map<String, Object> keys = object(object(definitions, "condition"), "properties");
    for (Ask ask : asks) {
      Map<String, Object> form = answered(ask);
      form.put("description", CommonMarkText.plain(ask.question().markdown()));
      keys.put(ask.id(), form);
    }
    for (String fact : playbook.facts().keySet()) {
      keys.put(fact, new LinkedHashMap<>(Map.of("type", "boolean")));
    }
    for (String include : steps(Step.Include.class)) {
      keys.put(include, reference("#/definitions/comparison"));
    }
  }

  /** What an answer may be compared with. */
  private Map<String, Object> answered(Ask ask) {
    List<String> options = ask.type().options().stream().map(Option::key).toList();
    Map<String, Object> comparison = reference("#/definitions/comparison");
    if (options.isEmpty()) {
      return new LinkedHashMap<>(
          Map.of("anyOf", List.of(reference("#/definitions/scalar"), comparison)));
    } else if (ask.type().kind() == AnswerKind.CHOICES) {
      return several(options, ask);
    }
    Map<String, Object> one = enumeration(options);
    return new LinkedHashMap<>(Map.of("anyOf", List.of(one, listed(one), tagged(ask), words())));
  }

  private Map<String, Object> several(List<String> options, Ask ask) {
    Map<String, Object> form = tagged(ask);
    Map<String, Object> keys = object(form, "properties");
    keys.put("has", offered(options, words()));
    Map<String, Object> list = listed(enumeration(options));
    keys.put("has-any", new LinkedHashMap<>(Map.of("anyOf", List.of(list, words()))));
    keys.put("has-all", new LinkedHashMap<>(Map.of("anyOf", List.of(list, words()))));
    return form;
  }

  /** What is taken beside what is offered: a column of a table may be called as a question is. */
  private static Map<String, Object> words() {
    return reference("#/definitions/words");
  }

  /** A comparison that knows the tags of the options. */
  private Map<String, Object> tagged(Ask ask) {
    Set<String> tags = new LinkedHashSet<>();
    ask.type().options().forEach(option -> tags.addAll(option.tags()));
    Map<String, Object> form = new LinkedHashMap<>(object(definitions, "comparison"));
    Map<String, Object> keys = new LinkedHashMap<>(object(form, "properties"));
    keys.put("tagged", offered(tags, object(keys, "tagged")));
    form.put("properties", keys);
    return form;
  }

  private void offer(String definition, String key, Collection<String> names) {
    Map<String, Object> keys = object(object(definitions, definition), "properties");
    Map<String, Object> now = object(keys, key);
    Map<String, Object> known = offered(names, now);
    if (now.containsKey("description")) {
      known.put("description", now.get("description"));
    }
    keys.put(key, known);
  }

  private static Map<String, Object> offered(
      Collection<String> names, Map<String, Object> otherwise) {
    if (names.isEmpty()) {
      return otherwise;
    }
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("anyOf", List.of(enumeration(names), otherwise));
    return form;
  }

  private static Map<String, Object> enumeration(Collection<String> names) {
    List<Object> sorted = new ArrayList<>(new LinkedHashSet<>(names));
    return new LinkedHashMap<>(Map.of("enum", sorted));
  }

  private static Map<String, Object> listed(Map<String, Object> one) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", "array");
    list.put("items", one);
    return list;
  }

  private static Map<String, Object> reference(String to) {
    return new LinkedHashMap<>(Map.of("$ref", to));
  }

  private static Map<String, Object> object(Map<String, Object> tree, String key) {
    if (tree.get(key) instanceof Map<?, ?> inner) {
      return cast(inner);
    }
    throw new IllegalArgumentException("the schema has no " + key);
  }

  @SuppressWarnings("unchecked") // an object of JSON has texts for keys
  private static Map<String, Object> cast(Map<?, ?> object) {
    return (Map<String, Object>) object;
  }
}
