package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.include.IncludedPlaybooks;
import be.livc.playbook.internal.yaml.include.PlaybookFiles;
import be.livc.playbook.internal.yaml.include.PrefixedPlaybook;
import be.livc.playbook.internal.yaml.include.PrefixedSteps;
import be.livc.playbook.internal.yaml.include.ReadPlaybook;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an included playbook and makes its steps part of the one that includes it. */
public final class IncludeReader {
  /** What is named in a playbook beside its steps, and is known behind the id of the include. */
  private static final List<String> NAMED =
      List.of("fact/", "conclusion/", "phase/", SourceMap.WHEN + "phase/");

  private final ReadContext in;
  private final PlaybookFiles files;
  private final IncludedPlaybooks included;

  public IncludeReader(ReadContext in, PlaybookFiles files, IncludedPlaybooks included) {
    this.in = in;
    this.files = files;
    this.included = included;
  }

  @Nullable Step read(MappingReader map, StepHeader header) {
    String id = map.neededString(StepKey.INCLUDE.key());
    Node.Entry entry = map.map().entry(StepKey.INCLUDE.key());
    if (entry == null || id.isEmpty() || header.id().isEmpty()) {
      return null;
    }
    ReadPlaybook read = read(id, entry.value().span());
    Playbook playbook = read == null ? null : read.playbook();
    if (read == null || playbook == null) {
      return null;
    }
    files.use(read.text());
    in.positions().use("playbook/" + id, entry.value().span());
    return step(header, playbook, read.map(), StepHeaderReader.idPlace(map));
  }

  /** Reads the playbook with this id; null when it can't be used, which is then reported. */
  private @Nullable ReadPlaybook read(String id, Span place) {
    boolean held = included.isRelease();
    String name =
        !SymbolTable.isKebab(id) ? "" : held ? included.held(id) : files.otherPlaybook(id);
    if (name.isEmpty()) {
      in.shape(
          Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_PLAYBOOK, id)
              .suggesting(NearNames.of(id, held ? included.held() : files.otherPlaybooks())));
      return null;
    }
    List<String> way = included.way(name);
    if (!way.isEmpty()) {
      in.shape(place, RuleId.REFERENCE_CIRCLE, String.join("` → `", way));
      return null;
    } else if (included.isDeep()) {
      in.shape(place, RuleId.LIMIT_NESTING, Integer.toString(IncludedPlaybooks.DEEPEST));
      return null;
    }
    ReadPlaybook read = included.read(name);
    if (read.playbook() == null) {
      in.shape(place, RuleId.REFERENCE_BROKEN_PLAYBOOK, id);
      read.diagnostics().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .forEach(in::shape);
    }
    return read;
  }

  private @Nullable Step step(StepHeader header, Playbook playbook, SourceMap map, Span idPlace) {
    List<Step> steps = new ArrayList<>();
    playbook.visit(steps::add);
    if (in.positions().nextNumber() + steps.size() > Limits.STEPS) {
      in.shape(idPlace, RuleId.LIMIT_STEPS, Integer.toString(Limits.STEPS));
      return null;
    }
    int first = in.positions().numbers(steps.size());
    PrefixedSteps prefixed =
        new PrefixedSteps(
            header.id() + ".",
            first,
            id -> in.catalogue().sourceName(id, header.id(), playbook.sources()),
            id -> in.catalogue().roleName(id, header.id(), playbook.roles()));
    Playbook inside = new PrefixedPlaybook(prefixed).of(playbook);
    in.catalogue().include(inside);
    in.former().include(inside.former());
    declare(header, playbook, steps, idPlace);
    inside.visit(step -> declare(step, map, first, idPlace));
    map.names().forEach((name, place) -> declare(name, place, header.id()));
    return new Step.Include(header, inside);
  }

  private void declare(StepHeader header, Playbook playbook, List<Step> steps, Span idPlace) {
    Set<String> endings = new LinkedHashSet<>(playbook.conclusions().keySet());
    for (Step step : steps) {
      if (step instanceof Step.Conclude conclude && !conclude.conclusion().isEmpty()) {
        endings.add(conclude.conclusion());
      }
    }
    in.declare(Symbol.include(header.id(), header.number(), endings, idPlace));
  }

  private void declare(Step step, SourceMap map, int first, Span otherwise) {
    int number = step.header().number();
    Span place = map.step(number - first).orElse(otherwise);
    in.positions().place(number, place);
    map.name(SourceMap.WHEN + (number - first))
        .ifPresent(it -> in.positions().declare(SourceMap.WHEN + number, it));
    if (step.id().isEmpty()) {
      return;
    }
    String id = step.id().substring(step.id().indexOf('.') + 1);
    in.positions().declare("step/" + step.id(), map.name("step/" + id).orElse(place));
    if (step instanceof Step.Ask ask) {
      in.symbols().include(Symbol.question(ask.id(), false, number, ask.type(), place));
      in.symbols().questions().putIfAbsent(ask.id(), ask);
    } else {
      Symbol.Kind kind = step.kind() == StepKind.DO ? Symbol.Kind.TASK : Symbol.Kind.STEP;
      in.symbols().include(Symbol.of(step.id(), kind, number, place));
    }
  }

  /** What is no step stands where it stood, behind the id of the include. */
  private void declare(String name, Span place, String include) {
    for (String kind : NAMED) {
      if (name.startsWith(kind)) {
        String id = name.substring(kind.length());
        in.positions().declare(kind + include + "." + id, place);
      }
    }
  }
}
