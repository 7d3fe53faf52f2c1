package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.consistency.ConsistencyRules;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.MissedAnswers;
import be.livc.playbook.internal.yaml.PartialPlaybook;
import be.livc.playbook.language.LanguageRules;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.PlacedFindings;
import be.livc.playbook.proof.ProofFinding;
import be.livc.playbook.proof.ProofResult;
import be.livc.playbook.proof.Proofs;
import be.livc.playbook.proof.TrialWalk;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks playbooks and what they use, in phases: reading, proofs, templates and scenarios. Each
 * phase finds all it can. Of a playbook that could be read in part, what is so whatever stands in
 * the rest is told too, in its templates and scenarios as well. Nothing is kept between calls. Safe
 * to use from several threads.
 */
public final class Checker {
  private final PlaybookLibrary library;
  private final PlaybookTests tests;
  private final Templates templates;
  private final LocalDate date;
  private final boolean rehearsing;

  private Checker(
      PlaybookLibrary library, Templates templates, LocalDate date, boolean rehearsing) {
    this.library = Objects.requireNonNull(library, "library");
    this.tests = PlaybookTests.of(library);
    this.templates = Objects.requireNonNull(templates, "templates");
    this.date = Objects.requireNonNull(date, "date");
    this.rehearsing = rehearsing;
  }

  /**
   * A checker.
   *
   * @param library where ids are looked up
   * @param templates what documents are written from
   * @param date the day the proofs hold for; they also hold for each later day on which something
   *     in a playbook begins to count or stops
   */
  public static Checker of(PlaybookLibrary library, Templates templates, LocalDate date) {
    return new Checker(library, templates, date, true);
  }

  /**
   * The same, but that no document is made to see what goes wrong in it, which takes the longest:
   * for who shows findings while someone writes, and checks the whole once she pauses.
   */
  public Checker withoutRehearsals() {
    return new Checker(library, templates, date, false);
  }

  /**
   * Checks all playbooks of the library, sheets too, sorted by id; tells also of sources, roles and
   * templates that none of them uses, and of steps that sheets point to and that are not there.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public CheckReport all() {
    List<String> ids = library.list().stream().map(PlaybookSummary::id).sorted().toList();
    Run run = new Run();
    ids.forEach(id -> run.check(id, library.load(id), tests));
    ids.forEach(id -> run.add(releases(id)));
    run.add(new CrossReferences(run.checked, library).missing());
    run.add(SameTitles.in(run.checked));
    run.add(new UnusedContent(run.checked).shared());
    run.add(new UnusedContent(run.checked).templates(templates));
    run.add(templates.outside());
    return run.result();
  }

  /**
   * Checks some playbooks of the library, then playbooks in files, or in folders that hold a {@code
   * playbook.yaml}.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public CheckReport check(Collection<String> ids, Collection<Path> files) {
    Run run = new Run();
    ids.forEach(id -> run.check(id, library.load(id), tests));
    ids.forEach(id -> run.add(releases(id)));
    run.add(new Includers(library, Set.copyOf(ids)).errors());
    for (Path file : files) {
      LoadResult loaded = Playbooks.load(file);
      List<SourceFile> read = loaded.text().files();
      Path playbook = read.isEmpty() ? file : Path.of(read.get(0).name());
      ContentSource around = FolderContent.around(playbook);
      run.check(file.toString(), loaded, PlaybookTests.beside(loaded));
      run.add(ReleaseFolder.check(id(playbook), FolderContent.name(playbook), around));
      run.add(beside(playbook).errors());
    }
    run.add(new CrossReferences(run.checked, library).missing());
    return run.result();
  }

  /**
   * Checks one playbook that the library loaded.
   *
   * @param name the id it was asked for by
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public CheckReport check(String name, LoadResult loaded) {
    Run run = new Run();
    run.check(name, loaded, tests);
    run.add(releases(name));
    return run.result();
  }

  /** What is wrong with the released versions of a playbook; nothing for one that is released. */
  private List<Diagnostic> releases(String id) {
    String file = library.content().playbooks().get(id);
    return file == null ? List.of() : ReleaseFolder.check(id, file, library.content());
  }

  /** The folder's own name is the id. */
  private static String id(Path playbook) {
    Path folder = playbook.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "" : name.toString();
  }

  /** The playbooks in the folders beside that of this one. */
  private static Includers beside(Path playbook) {
    Path folder = playbook.toAbsolutePath().normalize().getParent();
    Path all = folder == null ? null : folder.getParent();
    PlaybookLibrary library =
        PlaybookLibrary.of(
            all != null && playbook.endsWith("playbook.yaml")
                ? FolderContent.library(all)
                : FolderContent.around(playbook));
    return new Includers(library, Set.of(id(playbook)));
  }

  /**
   * The documents whose template does not exist, each a finding at the step that writes it; empty
   * when there is no playbook.
   *
   * @param templates the names of the templates there are, which only who knows them can say
   */
  public static List<Diagnostic> unknownTemplates(LoadResult loaded, Collection<String> templates) {
    List<Diagnostic> unknown = new ArrayList<>();
    Playbook playbook = loaded.playbook();
    if (playbook != null) {
      playbook.visit(
          step -> {
            if (step instanceof Step.Write write && !templates.contains(write.template())) {
              String name = write.template();
              Diagnostic finding =
                  loaded
                      .map()
                      .step(step.header().number())
                      .map(it -> Diagnostic.at(it, RuleId.REFERENCE_UNKNOWN_TEMPLATE, name))
                      .orElseGet(
                          () -> Diagnostic.about(name, RuleId.REFERENCE_UNKNOWN_TEMPLATE, name));
              unknown.add(finding.suggesting(NearNames.of(name, templates)));
            }
          });
    }
    unknown.sort(Diagnostic.ORDER);
    return List.copyOf(unknown);
  }

  /** One call: what was checked and found until now. */
  private final class Run {
    final List<CheckedPlaybook> checked = new ArrayList<>();
    final List<Finding> found = new ArrayList<>();
    final Set<String> names = new HashSet<>();

    CheckReport result() {
      return new CheckReport(date, checked, CheckReport.once(found))
          .replayedBy(witness -> List.of());
    }

    void add(List<Diagnostic> diagnostics) {
      diagnostics.forEach(it -> found.add(new Finding(it, null)));
    }

    void check(String name, LoadResult loaded, PlaybookTests tests) {
      Playbook playbook = loaded.playbook();
      if (playbook == null) {
        Optional<PartialPlaybook> partial = partial(loaded);
        add(partial.map(it -> beside(loaded, it, tests)).orElse(loaded.diagnostics()));
        partial.ifPresent(it -> add(sure(it)));
        checked.add(new CheckedPlaybook(name, loaded, null, List.of()));
        return;
      }
      add(loaded.diagnostics());
      List<Result<Template>> read = read(playbook);
      Map<String, Template> sound = sound(read);
      ProofResult proofs = proofs(playbook, sound);
      PlacedFindings placed = proofs.placed(loaded.map());
      checked.add(new CheckedPlaybook(name, loaded, proofs, placed.unusedInShared()));
      Map<Diagnostic, ProofFinding> proven = placed.findings();
      proven.forEach(
          (it, finding) ->
              found.add(new Finding(it, witness(playbook, it, finding.witness(), finding.date()))));
      add(unknownTemplates(loaded, templates.names()));
      read.forEach(template -> add(template.diagnostics()));
      add(tests.check(loaded));
      List<String> unused = TemplateUse.unused(playbook, sound, loaded.map());
      add(MissedAnswers.once(List.of(), TemplateUse.names(playbook, sound), unused));
      add(TemplateTexts.slips(sound.values()));
      List<TrialWalk> rehearsals = rehearsing ? proofs.rehearsals() : List.of();
      TemplateUse.rehearsed(playbook, loaded.text().digest(), templates, sound.keySet(), rehearsals)
          .forEach(
              (it, on) ->
                  found.add(new Finding(it, witness(playbook, it, on.answers(), on.date()))));
    }

    /** What was found, and what is so of templates and scenarios whatever stands in the gaps. */
    private List<Diagnostic> beside(
        LoadResult loaded, PartialPlaybook partial, PlaybookTests tests) {
      List<Diagnostic> own = new ArrayList<>();
      List<Set<Diagnostic>> named = new ArrayList<>();
      List<String> unused = List.of();
      for (Playbook reading : partial.readings()) {
        List<Result<Template>> read = read(reading);
        Map<String, Template> sound = sound(read);
        Set<Diagnostic> names = new LinkedHashSet<>(TemplateUse.names(reading, sound));
        names.addAll(tests.check(loaded, reading));
        if (named.isEmpty()) {
          unused = TemplateUse.unused(reading, sound, loaded.map());
          read.forEach(template -> own.addAll(template.diagnostics()));
          own.addAll(TemplateTexts.slips(sound.values()));
        }
        named.add(names);
      }
      List<Diagnostic> sure =
          named.get(0).stream()
              .filter(
                  it -> partial.isSureBeside(it) || MissedAnswers.isOf(it, loaded.diagnostics()))
              .filter(it -> named.stream().allMatch(each -> each.contains(it)))
              .toList();
      own.addAll(MissedAnswers.once(loaded.diagnostics(), sure, unused));
      return own;
    }

    private ProofResult proofs(Playbook playbook, Map<String, Template> sound) {
      return Proofs.from(playbook, date, sound)
          .with(LanguageRules.of(playbook, date))
          .with(ConsistencyRules.of(playbook, date));
    }

    private static Optional<PartialPlaybook> partial(LoadResult loaded) {
      List<SourceFile> files = loaded.text().files();
      return files.isEmpty()
          ? Optional.empty()
          : PartialPlaybook.of(
              files.get(0).name(), new FixedContent(loaded.text()), loaded.diagnostics());
    }

    /** What is so of a playbook with gaps, whatever stands in them; no walk shows it. */
    private List<Diagnostic> sure(PartialPlaybook partial) {
      List<Set<Diagnostic>> found = new ArrayList<>();
      for (Playbook reading : partial.readings()) {
        ProofResult proofs = proofs(reading, sound(read(reading)));
        found.add(new LinkedHashSet<>(proofs.diagnostics(partial.map())));
      }
      return found.get(0).stream()
          .filter(partial::isSure)
          .filter(it -> found.stream().allMatch(each -> each.contains(it)))
          .toList();
    }

    private static Map<String, Template> sound(List<Result<Template>> read) {
      Map<String, Template> sound = new LinkedHashMap<>();
      read.forEach(it -> it.optional().ifPresent(template -> sound.put(template.name(), template)));
      return sound;
    }

    /** A sheet is not walked by people, so nothing is made for it. */
    private @Nullable Witness witness(
        Playbook playbook, Diagnostic finding, @Nullable Answers answers, LocalDate on) {
      if (answers == null || playbook.fiche() != null) {
        return null;
      }
      String stem = Witness.stem(playbook, finding.rule(), finding.arguments());
      String name = stem + ".yaml";
      for (int i = 2; !names.add(name); i++) {
        name = stem + "-" + i + ".yaml";
      }
      return Witness.of(playbook, answers, on, name);
    }

    private List<Result<Template>> read(Playbook playbook) {
      Set<String> known = new LinkedHashSet<>(templates.names());
      return TemplateUse.templates(playbook).stream()
          .filter(known::contains)
          .map(templates::read)
          .toList();
    }
  }
}
