package be.livc.playbook.workshop;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.diff.ChangelogDraft;
import be.livc.playbook.diff.PlaybookDiff;
import be.livc.playbook.diff.RequiredVersion;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.content.ReleaseLock;
import be.livc.playbook.internal.folder.AtomicFiles;
import be.livc.playbook.internal.yaml.ReleaseFreezer;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The release of a playbook as it would be now: what stands in its way, and the files it would
 * write. Nothing is written before {@link #write}.
 */
public final class ReleasePlan {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<Path, byte[]> files = new LinkedHashMap<>();
  private @Nullable Version version;
  private @Nullable PlaybookDiff diff;

  private ReleasePlan() {}

  /**
   * Looks at what a release would be.
   *
   * @param id of the playbook; its working text is looked at
   * @param wanted its version; null for the one that stands in the working text
   * @param today the day of the release, and of the proofs, tests and comparison
   * @throws IllegalArgumentException when the id is that of a released version
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static ReleasePlan of(
      PlaybookLibrary library,
      Templates templates,
      String id,
      @Nullable Version wanted,
      LocalDate today) {
    if (id.indexOf('@') >= 0) {
      throw new IllegalArgumentException("id is that of a released version: " + id);
    }
    ReleasePlan release = new ReleasePlan();
    LoadResult loaded = library.load(id);
    CheckReport check = Checker.of(library, templates, today).check(id, loaded);
    check.diagnostics().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(release.findings::add);
    Playbook playbook = loaded.playbook();
    if (playbook == null || check.hasErrors()) {
      return release;
    }
    PlaybookTests.of(library).run(loaded, today).results().stream()
        .filter(result -> !result.passed())
        .forEach(it -> release.refuse(it.file(), RuleId.RELEASE_TEST_FAILS, id, it.file()));
    Version version = wanted == null ? playbook.version() : wanted;
    release.version = version;
    release.plan(library, id, loaded, playbook, version, today);
    return release;
  }

  private void refuse(String about, RuleId rule, String... arguments) {
    findings.add(Diagnostic.about(about, rule, arguments));
  }

  private void plan(
      PlaybookLibrary library,
      String id,
      LoadResult loaded,
      Playbook playbook,
      Version to,
      LocalDate today) {
    ContentSource content = library.content();
    SourceFile working = loaded.text().files().get(0);
    String name = working.name();
    Path folder = content.isPath(name) ? Path.of(name).getParent() : null;
    if (folder == null) {
      refuse(id, RuleId.RELEASE_PACKED, id);
      return;
    }
    Path releases = folder.resolve(ContentSource.RELEASES);
    Path lockFile = releases.resolve(ReleaseLock.FILE);
    text(content, releases);
    ReleaseLock lock = ReleaseLock.of(text(content, lockFile));
    Path changelog = folder.resolve("CHANGELOG.md");
    SourceFile old = text(content, changelog);
    compare(library, id, playbook, to, lock, releases, today);
    if (!findings.isEmpty()) {
      return;
    }
    // what is released is what was checked, whatever was saved meanwhile
    String frozen =
        ReleaseFreezer.freeze(name, playbook, new FixedContent(loaded.text()), to, today);
    String before = old == null ? "" : old.text();
    add(releases.resolve(to + ".yaml"), frozen);
    add(changelog, ChangelogDraft.of(before, playbook, to, today, diff));
    if (!playbook.version().equals(to)) {
      add(Path.of(name), numbered(loaded, playbook.version(), to));
    }
    add(lockFile, lock.with(to, frozen).text());
  }

  private void add(Path file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that stands elsewhere would be written there. */
  private @Nullable SourceFile text(ContentSource content, Path file) {
    Fetched fetched = content.fetch(FolderContent.name(file));
    if (fetched.problem() != null) {
      findings.add(fetched.problem());
    }
    return fetched.file();
  }

  /** The working text with another version, all else as it stands. */
  private static String numbered(LoadResult loaded, Version from, Version to) {
    Span place = loaded.map().name(SourceMap.VERSION).orElseThrow();
    String text = place.file().text();
    String written = text.substring(place.start(), place.end());
    return text.substring(0, place.start())
        + written.replace(from.toString(), to.toString())
        + text.substring(place.end());
  }

  private void compare(
      PlaybookLibrary library,
      String id,
      Playbook playbook,
      Version to,
      ReleaseLock lock,
      Path releases,
      LocalDate today) {
    NavigableMap<Version, String> known = new TreeMap<>(lock.digests());
    for (Version released : known.keySet()) {
      LoadResult loaded = library.load(id + "@" + released);
      if (loaded.playbook() == null) {
        String file = releases.resolve(released + ".yaml").toString();
        refuse(file, RuleId.RELEASE_CHANGED, id, released.toString(), file);
      } else if (released.equals(known.lastKey())) {
        PlaybookDiff compared = PlaybookDiff.of(loaded.playbook(), playbook, today);
        diff = compared;
        Optional<RequiredVersion> required = compared.required();
        if (required.isEmpty()) {
          refuse(id, RuleId.RELEASE_NOTHING_CHANGED, id, released.toString());
        } else if (to.compareTo(required.get().least()) < 0) {
          String least = required.get().least().toString();
          refuse(id, RuleId.RELEASE_TOO_LOW, id, to.toString(), released.toString(), least);
        }
      }
    }
  }

  /** What stands in its way, in the order found; empty when it can be written. */
  public List<Diagnostic> findings() {
    return Ordered.list(findings);
  }

  /** The version it would have; empty when the playbook has errors. */
  public Optional<Version> version() {
    return Optional.ofNullable(version);
  }

  /** What changed since the last release; empty for the first, and when that can't be compared. */
  public Optional<PlaybookDiff> diff() {
    return Optional.ofNullable(diff);
  }

  /** The files it would write, in the order of writing; none when something stands in its way. */
  public List<Path> files() {
    return List.copyOf(files.keySet());
  }

  /**
   * Writes all its files, or none.
   *
   * @throws IllegalStateException when something stands in its way
   * @throws UncheckedIOException when a file can't be written; nothing has changed then
   */
  public void write() {
    if (files.isEmpty()) {
      throw new IllegalStateException("something stands in the way of this release");
    }
    AtomicFiles.write(files);
  }
}
