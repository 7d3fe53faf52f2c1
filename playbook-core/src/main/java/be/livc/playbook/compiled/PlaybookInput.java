package be.livc.playbook.compiled;

import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PlaybookOutput} wrote. */
final class PlaybookInput {
  static final Language[] LANGUAGES = Language.values();
  static final Playbook.Status[] STATUSES = Playbook.Status.values();
  static final Source.Kind[] SOURCE_KINDS = Source.Kind.values();

  private final Input in;
  private final StepInput steps;

  PlaybookInput(Input in, StepInput steps) {
    this.in = in;
    this.steps = steps;
  }

  Playbook playbook() throws Damaged {
    return new Playbook(
        in.string(),
        in.version(),
        in.kind(LANGUAGES),
        in.text(),
        in.string(),
        in.optionalText(),
        in.kind(STATUSES),
        in.term(),
        in.optionalTerm(),
        in.flag(),
        in.flag(),
        steps.asks(),
        facts(),
        conclusions(),
        sources(),
        roles(),
        phases(),
        fiche(),
        former());
  }

  private Map<String, Fact> facts() throws Damaged {
    int count = in.count();
    Map<String, Fact> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Fact fact = new Fact(in.string(), steps.condition());
      all.put(fact.id(), fact);
    }
    return all;
  }

  private Map<String, Conclusion> conclusions() throws Damaged {
    int count = in.count();
    Map<String, Conclusion> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Conclusion conclusion = new Conclusion(in.string(), in.text(), steps.ground());
      all.put(conclusion.id(), conclusion);
    }
    return all;
  }

  private Map<String, Source> sources() throws Damaged {
    int count = in.count();
    Map<String, Source> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Source source =
          new Source(
              in.string(),
              in.string(),
              in.string(),
              in.string(),
              in.string(),
              in.string(),
              in.kind(SOURCE_KINDS),
              in.optionalDay(),
              in.validity());
      all.put(source.id(), source);
    }
    return all;
  }

  private Map<String, Role> roles() throws Damaged {
    int count = in.count();
    Map<String, Role> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Role role = new Role(in.string(), in.string(), in.string());
      all.put(role.id(), role);
    }
    return all;
  }

  private List<Phase> phases() throws Damaged {
    int count = in.count();
    List<Phase> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          new Phase(
              in.string(),
              in.text(),
              in.optionalText(),
              steps.condition(),
              in.validity(),
              steps.ground(),
              steps.steps()));
    }
    return all;
  }

  private @Nullable Fiche fiche() throws Damaged {
    if (!in.flag()) {
      return null;
    }
    int count = in.count();
    List<Fiche.Theme> themes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      themes.add(new Fiche.Theme(in.string(), in.text(), entries()));
    }
    return new Fiche(themes, synonyms());
  }

  private List<Fiche.Entry> entries() throws Damaged {
    int count = in.count();
    List<Fiche.Entry> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(
          new Fiche.Entry(
              in.string(),
              in.text(),
              in.optionalText(),
              steps.ground(),
              in.validity(),
              in.optionalText(),
              in.strings(),
              in.stringSet(),
              steps.named()));
    }
    return all;
  }

  private Map<String, Set<String>> synonyms() throws Damaged {
    int count = in.count();
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      all.put(in.string(), in.stringSet());
    }
    return all;
  }

  private FormerIds former() throws Damaged {
    Map<String, String> ids = in.stringMap();
    int count = in.count();
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parts.put(in.string(), in.stringMap());
    }
    return new FormerIds(ids, parts, in.stringMap(), in.stringMap());
  }
}
