package be.livc.playbook.workshop;

import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.document.DocumentWriter;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateReads;
import be.livc.playbook.document.TemplateScope;
import be.livc.playbook.internal.yaml.PlaybookConditions;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.QualifiedName;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.proof.TrialWalk;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong between a playbook and the templates it writes from. */
final class TemplateUse {
  private final Playbook playbook;
  private final Map<String, Template> templates;
  private final Map<String, Ask> questions = new HashMap<>();
  private final Set<String> facts = new TreeSet<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private TemplateUse(Playbook playbook, Map<String, Template> templates) {
    this.playbook = playbook;
    this.templates = templates;
    collect(playbook);
  }

  private void collect(Playbook of) {
    facts.addAll(of.facts().keySet());
    Collecting collecting = new Collecting();
    of.visit(step -> step.accept(collecting));
  }

  private final class Collecting extends Step.DefaultVisitor<Void> {
    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Ask step) {
      questions.put(step.id(), step);
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      facts.addAll(step.playbook().facts().keySet());
      return null;
    }
  }

  /** The names of the templates that a playbook writes from, those of playbooks in it too. */
  static Set<String> templates(Playbook playbook) {
    Set<String> names = new LinkedHashSet<>();
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            names.add(write.template());
          }
        });
    return names;
  }

  /** The questions that neither the playbook nor these templates name, in no order that counts. */
  static List<String> unused(Playbook playbook, Map<String, Template> templates, SourceMap map) {
    Set<String> unused = new TreeSet<>(new TemplateUse(playbook, templates).questions.keySet());
    unused.removeIf(id -> !map.uses("step/" + id).isEmpty());
    templates.values().forEach(it -> unused.removeAll(it.uses()));
    return List.copyOf(unused);
  }

  /** Names in templates that the playbook does not have, at their places in the templates. */
  static List<Diagnostic> names(Playbook playbook, Map<String, Template> templates) {
    TemplateUse from = new TemplateUse(playbook, templates);
    playbook.visit(
        step -> {
          if (step instanceof Step.Write write) {
            from.names(write);
          }
        });
    return from.found;
  }

  private void names(Step.Write write) {
    Template template = templates.get(write.template());
    if (template == null) {
      return;
    }
    String scope = QualifiedName.of(write.id()).scope();
    for (String id : template.uses()) {
      boolean told = template.isWord() && isInCondition(template, id);
      if (!told && !template.blanks().contains(id) && question(scope, id) == null) {
        found.add(
            Diagnostic.at(template.usesPlace(id), RuleId.TEMPLATE_UNKNOWN_ANSWER, id, playbook.id())
                .suggesting(near(scope, id, questions.keySet())));
      }
    }
    TemplateScope names = TemplateScope.of(write, questions.keySet(), facts);
    found.addAll(
        new PlaybookConditions().read(template.conditions(), playbook, names).diagnostics());
    for (TemplateReads.Read read : template.reads()) {
      if (read.kind() == TemplateReads.Kind.FACT && !template.isWord()) {
        fact(scope, read);
      } else if (read.kind() == TemplateReads.Kind.OPTION) {
        option(question(scope, read.id()), read);
      }
    }
  }

  /** What a condition names is looked at with the condition. */
  private static boolean isInCondition(Template template, String id) {
    Span place = template.usesPlace(id);
    return template.conditions().stream()
        .anyMatch(it -> it.start() <= place.start() && place.end() <= it.end());
  }

  private @Nullable Ask question(String scope, String id) {
    Ask near = questions.get(scope + id);
    return near != null ? near : questions.get(id);
  }

  private void fact(String scope, TemplateReads.Read read) {
    if (!facts.contains(scope + read.id()) && !facts.contains(read.id())) {
      found.add(
          Diagnostic.at(read.place(), RuleId.TEMPLATE_UNKNOWN_FACT, read.id(), playbook.id())
              .suggesting(near(scope, read.id(), facts)));
    }
  }

  /** What comes near, as the template would write it. */
  private static List<String> near(String scope, String id, Set<String> names) {
    return NearNames.of(
        id,
        names.stream()
            .map(it -> it.startsWith(scope) ? it.substring(scope.length()) : it)
            .distinct()
            .toList());
  }

  private void option(@Nullable Ask ask, TemplateReads.Read read) {
    if (ask != null) {
      List<String> keys = ask.type().options().stream().map(Option::key).toList();
      if (!keys.contains(read.option())) {
        found.add(
            Diagnostic.at(read.place(), RuleId.TEMPLATE_UNKNOWN_OPTION, read.id(), read.option())
                .suggesting(NearNames.of(read.option(), keys)));
      }
    }
  }

  /** What goes wrong when the documents are made, each with a walk on which it does. */
  static Map<Diagnostic, TrialWalk> rehearsed(
      Playbook playbook,
      String digest,
      Templates templates,
      Set<String> sound,
      List<TrialWalk> rehearsals) {
    Map<Diagnostic, TrialWalk> wrong = new LinkedHashMap<>();
    for (TrialWalk rehearsal : rehearsals) {
      Walk walk = Walk.of(playbook, rehearsal.answers(), rehearsal.date());
      DocumentWriter from = new DocumentWriter(walk, Map.of(), digest);
      for (DocumentRequest writing : walk.documents()) {
        if (sound.contains(writing.step().template())
            && writing.step().header().number() == rehearsal.step()) {
          templates.rehearse(writing, from).forEach(it -> wrong.putIfAbsent(it, rehearsal));
        }
      }
    }
    return wrong;
  }
}
