package be.livc.playbook;

import be.livc.playbook.compiled.CompiledHead;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.internal.content.LayeredContent;
import be.livc.playbook.internal.content.ReleaseLock;
import be.livc.playbook.internal.yaml.PlaybookReader;
import be.livc.playbook.internal.yaml.tree.HeadScanner;
import be.livc.playbook.model.Playbook.Status;
import be.livc.playbook.model.Version;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The playbooks there are: those in an editor's folders, then those packed with the application. A
 * playbook goes before one with the same id further on. Nothing is kept between calls, so that what
 * an editor saves is there at once. Safe to use from several threads.
 */
public final class PlaybookLibrary {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

  private final ContentSource content;

  private PlaybookLibrary(ContentSource content) {
    this.content = content;
  }

  /**
   * The playbooks in these folders (each in a folder of its own with its id as name, with {@code
   * sources.yaml} and {@code roles.yaml} beside), then those on the class path. A folder that is
   * not there holds nothing.
   */
  public static PlaybookLibrary of(List<Path> folders) {
    ClassLoader own = PlaybookLibrary.class.getClassLoader();
    return of(folders, own == null ? ClassLoader.getSystemClassLoader() : own);
  }

  /** The same, with what this loader finds in place of what is on the class path. */
  public static PlaybookLibrary of(List<Path> folders, ClassLoader content) {
    return of(LayeredContent.playbooks(folders, Objects.requireNonNull(content, "content")));
  }

  /** The playbooks that this source lists. */
  public static PlaybookLibrary of(ContentSource content) {
    return new PlaybookLibrary(Objects.requireNonNull(content, "content"));
  }

  /** Where the files of its playbooks come from. */
  public ContentSource content() {
    return content;
  }

  /**
   * All playbooks in the order of the folders, within each by id.
   *
   * @throws UncheckedIOException when a folder or file is there and can't be read
   */
  public List<PlaybookSummary> list() {
    List<PlaybookSummary> all = new ArrayList<>();
    content.playbooks().forEach((id, file) -> all.add(listing(id, file)));
    return List.copyOf(all);
  }

  private PlaybookSummary listing(String id, String name) {
    CompiledHead compiled = compiledHead(name);
    return compiled == null
        ? written(id, name)
        : new PlaybookSummary(
            id,
            compiled.version(),
            compiled.title(),
            compiled.summary(),
            compiled.status(),
            compiled.sensitive(),
            compiled.fiche(),
            name,
            releases(id));
  }

  private @Nullable CompiledHead compiledHead(String name) {
    byte[] compiled = content.compiled(name).orElse(null);
    byte[] file = compiled == null ? null : content.bytes(name).orElse(null);
    return compiled == null || file == null ? null : CompiledHead.read(compiled, file).orElse(null);
  }

  private PlaybookSummary written(String id, String name) {
    Map<String, String> head = head(name);
    return new PlaybookSummary(
        id,
        Optional.ofNullable(head.get("version")).flatMap(Version::parse).orElse(null),
        head.getOrDefault("title", id),
        head.getOrDefault("summary", ""),
        status(head.getOrDefault("status", "")),
        "true".equals(head.get("sensitive")),
        "fiche".equals(head.get("kind")),
        name,
        releases(id));
  }

  /** Of a file that can't be read nothing is known but where it stands; the others are listed. */
  private Map<String, String> head(String name) {
    try {
      SourceFile file = content.fetch(name).file();
      return file == null ? Map.of() : HeadScanner.scan(file);
    } catch (UncheckedIOException unreadable) {
      return Map.of();
    }
  }

  private static Status status(String word) {
    for (Status status : Status.values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
        return status;
      }
    }
    return Status.DRAFT;
  }

  /**
   * What the list has under an id, or behind an id and {@code @} a released version.
   *
   * @throws UncheckedIOException when a folder or file is there and can't be read
   */
  public FindResult find(String named) {
    int at = named.indexOf('@');
    String id = at < 0 ? named : named.substring(0, at);
    String version = at < 0 ? null : named.substring(at + 1);
    Map<String, String> known = content.playbooks();
    String name = known.get(id);
    return name == null
        ? new FindResult(id, version, null, NearNames.of(id, known.keySet()))
        : new FindResult(id, version, listing(id, name), List.of());
  }

  /**
   * The released versions of a playbook, oldest first; none of them is read.
   *
   * @throws UncheckedIOException when a folder is there and can't be read
   */
  public List<Version> releases(String id) {
    Objects.requireNonNull(id, "id");
    return List.copyOf(content.releases(id).keySet());
  }

  /**
   * The withdrawal of a released version; empty when it isn't withdrawn, or was never released.
   *
   * @throws UncheckedIOException when a folder or file is there and can't be read
   */
  public Optional<Withdrawal> withdrawal(String id, Version version) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    String release = content.releases(id).get(version);
    return release == null
        ? Optional.empty()
        : Optional.ofNullable(ReleaseLock.beside(release, content).withdrawn().get(version));
  }

  /**
   * Loads the playbook with this id, or behind an id and {@code @} that released version. What is
   * unknown is a finding with what is near; a version that is not what was released is one too.
   *
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public LoadResult load(String named) {
    int at = named.indexOf('@');
    return at < 0 ? working(named) : release(named.substring(0, at), named.substring(at + 1));
  }

  /**
   * The playbook with this id as bytes that are read in place of its YAML, much faster and by this
   * engine alone: to be packed with its texts, under {@link CompiledPlaybook#name}.
   *
   * @return empty where something was found in it, which whoever loads it has to be told
   * @throws InvalidContentException with all findings when there were errors
   * @throws UncheckedIOException when a file is there and can't be read
   */
  public Optional<byte[]> compile(String id) {
    Objects.requireNonNull(id, "id");
    String name = file(id);
    if (name == null) {
      throw new InvalidContentException(load(id).diagnostics());
    }
    return Playbooks.compile(name, content, LoadResult::map);
  }

  private LoadResult release(String id, String version) {
    Map<Version, String> known = content.releases(id);
    Optional<Version> wanted = Version.parse(version).filter(known::containsKey);
    if (wanted.isEmpty() && known.isEmpty() && !content.playbooks().containsKey(id)) {
      return working(id);
    } else if (wanted.isEmpty()) {
      String all = String.join(", ", known.keySet().stream().map(Version::toString).toList());
      String shown = all.isEmpty() ? "-" : all;
      return nothing(Diagnostic.about(id, RuleId.RELEASE_UNKNOWN_VERSION, id, version, shown));
    }
    String name = known.getOrDefault(wanted.get(), "");
    LoadResult loaded = Playbooks.result(PlaybookReader.read(name, content));
    List<SourceFile> files = loaded.text().files();
    boolean sound =
        !files.isEmpty()
            && ReleaseLock.beside(name, content).holds(wanted.get(), files.get(0).text());
    return sound
        ? loaded
        : nothing(Diagnostic.about(name, RuleId.RELEASE_CHANGED, id, version, name));
  }

  private static LoadResult nothing(Diagnostic why) {
    return new LoadResult(null, new PlaybookText(List.of()), SourceMap.NONE, List.of(why));
  }

  private LoadResult working(String id) {
    String name = file(id);
    if (name == null) {
      return nothing(
          Diagnostic.about(id, RuleId.REFERENCE_UNKNOWN_PLAYBOOK, id)
              .suggesting(NearNames.of(id, content.playbooks().keySet())));
    }
    return Playbooks.read(name, content);
  }

  private @Nullable String file(String id) {
    Map<String, String> known = content.playbooks();
    return known.isEmpty() ? unlisted(id) : known.get(id);
  }

  /** Where a playbook stands of a source that can't list what it has; null when it isn't there. */
  private @Nullable String unlisted(String id) {
    String name = id + "/playbook.yaml";
    return ID.matcher(id).matches() && !content.fetch(name).isMissing() ? name : null;
  }
}
