package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.scenario.Coverage;
import be.livc.playbook.scenario.Scenario;
import be.livc.playbook.scenario.ScenarioResult;
import be.livc.playbook.scenario.ScenarioRun;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs the scenarios of playbooks: the files in {@code scenarios} beside a {@code playbook.yaml},
 * by name. Nothing is kept between calls. Safe to use from several threads.
 */
public final class PlaybookTests {
  private final PlaybookLibrary library;

  private PlaybookTests(PlaybookLibrary library) {
    this.library = Objects.requireNonNull(library, "library");
  }

  /** The tests of the playbooks in this library. */
  public static PlaybookTests of(PlaybookLibrary library) {
    return new PlaybookTests(library);
  }

  /**
   * Loads the playbook in this file, or in {@code playbook.yaml} when it is a folder, and runs the
   * scenarios beside it.
   *
   * @param today the date of scenarios that name none
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static TestReport run(Path playbook, LocalDate today) {
    LoadResult loaded = Playbooks.load(playbook);
    return beside(loaded).run(loaded, today);
  }

  /** The tests of a playbook that was loaded from a file, whatever else is in the library. */
  static PlaybookTests beside(LoadResult loaded) {
    List<SourceFile> files = loaded.text().files();
    return of(
        PlaybookLibrary.of(
            files.isEmpty()
                ? new FixedContent(loaded.text())
                : FolderContent.around(Path.of(files.get(0).name()))));
  }

  /**
   * Loads the playbook with this id and runs its scenarios.
   *
   * @param today the date of scenarios that name none
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public TestReport run(String id, LocalDate today) {
    return run(library.load(id), today);
  }

  /**
   * Runs the scenarios of a playbook that this library loaded; a released version has none.
   *
   * @param today the date of scenarios that name none
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public TestReport run(LoadResult loaded, LocalDate today) {
    Playbook playbook = loaded.playbook();
    if (playbook == null) {
      return new TestReport(loaded, List.of(), List.of(), null);
    }
    List<ScenarioResult> results = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Fetched fetched : scenarios(loaded)) {
      Result<Scenario> read = read(fetched, playbook);
      found.addAll(read.diagnostics());
      SourceFile file = fetched.file();
      if (file != null && read.value() != null) {
        results.add(ScenarioRun.of(playbook, read.value(), file, today));
      }
    }
    return new TestReport(loaded, results, found, Coverage.of(playbook, loaded.map(), results));
  }

  /**
   * What is wrong with the same scenarios as files, by the name of the file; none is run.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public List<Diagnostic> check(LoadResult loaded) {
    return loaded.playbook() == null ? List.of() : check(loaded, loaded.playbook());
  }

  /** The same, by a playbook of which only a part could be read. */
  List<Diagnostic> check(LoadResult loaded, Playbook playbook) {
    List<Diagnostic> found = new ArrayList<>();
    scenarios(loaded).forEach(it -> found.addAll(read(it, playbook).diagnostics()));
    return List.copyOf(found);
  }

  private List<Fetched> scenarios(LoadResult loaded) {
    List<SourceFile> files = loaded.text().files();
    String name = files.isEmpty() ? "" : files.get(0).name();
    if (!name.substring(name.lastIndexOf('/') + 1).equals("playbook.yaml")) {
      return List.of();
    }
    ContentSource content = library.content();
    Diagnostic folder = content.fetch(ContentSource.resolve(name, "scenarios")).problem();
    if (folder != null && folder.rule() == RuleId.FILE_OUTSIDE) {
      return List.of(new Fetched(null, folder));
    }
    return content.names(ContentSource.resolve(name, "scenarios/")).stream()
        .filter(it -> it.endsWith(".yaml"))
        .map(content::fetch)
        .toList();
  }

  private static Result<Scenario> read(Fetched fetched, Playbook playbook) {
    if (fetched.problem() != null) {
      return Result.failed(fetched.problem());
    }
    SourceFile file = fetched.file();
    return file == null ? new Result<>(null, List.of()) : Scenarios.read(file, playbook);
  }
}
