package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.CitedSources;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** What differs beside the steps: the head, phases, facts, conclusions, what is cited. */
final class NamedDifferences {
  private final Playbook before;
  private final Playbook after;
  private final FormerIds former;
  private final DifferenceCollector found;

  NamedDifferences(Playbook before, Playbook after, FormerIds former, DifferenceCollector found) {
    this.before = before;
    this.after = after;
    this.former = former;
    this.found = found;
  }

  void find() {
    head();
    NamedParts first = NamedParts.of(before);
    NamedParts second = NamedParts.of(after);
    phases(first.phases(), second.phases());
    each(Subject.FACT, first.facts(), second.facts(), this::fact);
    each(Subject.CONCLUSION, first.conclusions(), second.conclusions(), this::conclusion);
    CitedSources one = CitedSources.of(before);
    CitedSources other = CitedSources.of(after);
    each(
        Subject.SOURCE,
        only(before.sources(), one.sources()),
        only(after.sources(), other.sources()),
        this::source);
    each(
        Subject.ROLE,
        only(before.roles(), one.roles()),
        only(after.roles(), other.roles()),
        (was, is) -> {
          found.reworded("title", was.title(), is.title());
          found.changed("person", was.person(), is.person(), Level.PATCH);
        });
  }

  private void head() {
    found.about(Subject.PLAYBOOK, after.id(), -1, -1);
    found.changed("id", before.id(), after.id(), Level.MAJOR);
    found.changed("language", before.language().code(), after.language().code(), Level.MINOR);
    found.reworded("title", YamlText.text(before.title()), YamlText.text(after.title()));
    found.reworded("summary", before.summary(), after.summary());
    found.reworded("notice", YamlText.text(before.notice()), YamlText.text(after.notice()));
    found.changed("status", before.status().name(), after.status().name(), Level.PATCH);
    found.changed("ends", before.endsWithConclusion(), after.endsWithConclusion(), Level.PATCH);
    found.changed("sensitive", before.sensitive(), after.sensitive(), Level.PATCH);
    found.changed(
        "retention",
        YamlText.term(before.retention()),
        YamlText.term(after.retention()),
        Level.MINOR);
  }

  private void phases(Map<String, Phase> one, Map<String, Phase> other) {
    List<String> both = one.keySet().stream().filter(other::containsKey).toList();
    List<String> order = List.copyOf(other.keySet());
    boolean[] stays = StepMatching.rising(both.stream().mapToInt(order::indexOf).toArray());
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i]) {
        found.about(Subject.PHASE, both.get(i), -1, -1).whole(Kind.MOVED, Level.MINOR);
      }
    }
    each(Subject.PHASE, one, other, this::phase);
  }

  private void phase(Phase was, Phase is) {
    boolean whole = was.id().isEmpty() && was.title().equals(before.title());
    if (!whole) {
      found.reworded("title", YamlText.text(was.title()), YamlText.text(is.title()));
    }
    found.reworded("why", YamlText.text(was.why()), YamlText.text(is.why()));
    found.changed(
        "when", YamlText.condition(was.when()), YamlText.condition(is.when()), Level.MINOR);
    found.changed(
        "valid", YamlText.validity(was.valid()), YamlText.validity(is.valid()), Level.MINOR);
    found.changed(
        "sources", YamlText.ground(was.ground()), YamlText.ground(is.ground()), Level.PATCH);
  }

  private void fact(Fact was, Fact is) {
    String now = YamlText.condition(is.condition());
    found.changed("condition", YamlText.condition(was.condition()), now, Level.MINOR);
  }

  private void conclusion(Conclusion was, Conclusion is) {
    found.reworded("text", YamlText.text(was.text()), YamlText.text(is.text()));
    found.changed(
        "sources", YamlText.ground(was.ground()), YamlText.ground(is.ground()), Level.PATCH);
  }

  private void source(Source was, Source is) {
    found.reworded("title", was.title(), is.title());
    found.reworded("short", was.shortName(), is.shortName());
    found.reworded("publisher", was.publisher(), is.publisher());
    found.changed("date", was.date(), is.date(), Level.PATCH);
    found.changed("url", was.url(), is.url(), Level.PATCH);
    found.changed("kind", was.kind().name(), is.kind().name(), Level.PATCH);
    found.changed(
        "checked",
        Objects.toString(was.checked(), ""),
        Objects.toString(is.checked(), ""),
        Level.PATCH);
    found.changed(
        "valid", YamlText.validity(was.valid()), YamlText.validity(is.valid()), Level.PATCH);
  }

  private Map<String, String> names(Subject subject) {
    return switch (subject) {
      case FACT, CONCLUSION -> former.ids();
      case SOURCE -> former.sources();
      case ROLE -> former.roles();
      case STEP, OPTION, COLUMN, PHASE, PLAYBOOK -> Map.of();
    };
  }

  private static <T> Map<String, T> only(Map<String, T> all, Set<String> cited) {
    Map<String, T> some = new LinkedHashMap<>(all);
    some.keySet().retainAll(cited);
    return some;
  }

  private <T> void each(
      Subject subject, Map<String, T> one, Map<String, T> other, BiConsumer<T, T> compare) {
    Level level = subject == Subject.PHASE ? Level.MINOR : Level.PATCH;
    one.forEach(
        (id, was) -> {
          T is = other.get(id);
          found.about(subject, id, -1, -1);
          if (is == null) {
            found.whole(Kind.REMOVED, level);
          } else {
            found.renamed(names(subject), id, Level.PATCH);
            compare.accept(was, is);
          }
        });
    other.keySet().stream()
        .filter(id -> !one.containsKey(id))
        .forEach(id -> found.about(subject, id, -1, -1).whole(Kind.ADDED, level));
  }
}
