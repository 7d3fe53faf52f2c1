package be.livc.playbook;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.ChangelogDraft;
import be.livc.playbook.diff.PlaybookDiff;
import be.livc.playbook.diff.RequiredVersion;
import be.livc.playbook.internal.folder.AllOrNothing;
import be.livc.playbook.internal.yaml.Freezer;
import be.livc.playbook.internal.yaml.FolderTexts;
import be.livc.playbook.internal.yaml.ReleaseLock;
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
public final class Release {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<Path, byte[]> files = new LinkedHashMap<>();
  private @Nullable Version version;
  private @Nullable PlaybookDiff diff;

  private Release() {}

  /**
   * Looks at what a release would be.
   *
   * @param wanted its version; null for the one that stands in the working text
   * @param today the day of the release, and of the proofs, tests and comparison
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public static Release of(
      PlaybookLibrary library,
      Templates templates,
      String id,
      @Nullable Version wanted,
      LocalDate today) {
    Release release = new Release();
    CheckRun check = Checker.of(library, templates, today).check(List.of(id), List.of());
    check.diagnostics().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(release.findings::add);
    TestRun test = PlaybookTests.of(library).run(id, today);
    Playbook playbook = test.loaded().playbook();
    if (playbook == null || check.hasErrors()) {
      return release;
    }
    test.results().stream()
        .filter(result -> !result.passed())
        .forEach(it -> release.refuse(it.file(), RuleId.RELEASE_TEST_FAILS, id, it.file()));
    Version version = wanted == null ? playbook.version() : wanted;
    release.version = version;
    release.plan(library, id, playbook, version, today);
    return release;
  }

  private void refuse(String about, RuleId rule, String... arguments) {
    findings.add(Diagnostic.about(about, rule, arguments));
  }

  private void plan(
      PlaybookLibrary library, String id, Playbook playbook, Version to, LocalDate today) {
    ContentSource content = library.content();
    String name = content.playbooks().getOrDefault(id, "");
    Path folder = content.isPath(name) ? Path.of(name).getParent() : null;
    if (folder == null) {
      refuse(id, RuleId.RELEASE_PACKED, id);
      return;
    }
    Path releases = folder.resolve(ContentSource.RELEASES);
    Path lockFile = releases.resolve(ReleaseLock.FILE);
    ReleaseLock lock = ReleaseLock.of(text(content, lockFile));
    compare(library, id, playbook, to, lock, releases, today);
    if (!findings.isEmpty()) {
      return;
    }
    String frozen = Freezer.freeze(name, content, to, today);
    Path changelog = folder.resolve("CHANGELOG.md");
    SourceFile old = text(content, changelog);
    String before = old == null ? "" : old.text();
    add(releases.resolve(to + ".yaml"), frozen);
    add(changelog, ChangelogDraft.of(before, playbook, to, today, diff));
    if (!playbook.version().equals(to)) {
      SourceFile working = text(content, Path.of(name));
      add(Path.of(name), working == null ? "" : numbered(working.text(), playbook.version(), to));
    }
    add(lockFile, lock.with(to, frozen).text());
  }

  private void add(Path file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable SourceFile text(ContentSource content, Path file) {
    return content.fetch(FolderTexts.name(file)).file();
  }

  /** The working text with another version, all else as it stands. */
  private static String numbered(String text, Version from, Version to) {
    return text.replaceFirst(
        "(?m)^(version:\\s*[\"']?)" + from.toString().replace(".", "\\."), "$1" + to);
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
    AllOrNothing.write(files);
  }
}
