package be.livc.playbook.workshop;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.content.ReleaseLock;
import be.livc.playbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The released versions beside a playbook: whether each is there as it was, and the lock too. */
final class ReleaseFolder {
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  private final String id;
  private final String folder;
  private final ContentSource content;
  private final List<Diagnostic> found = new ArrayList<>();
  private final NavigableMap<Version, Span> listed = new TreeMap<>();

  private ReleaseFolder(String id, String playbook, ContentSource content) {
    this.id = id;
    this.folder = ContentSource.resolve(playbook, ContentSource.RELEASES + "/");
    this.content = content;
  }

  /**
   * What is wrong with them.
   *
   * @param playbook the name of the file of the working text
   */
  static List<Diagnostic> check(String id, String playbook, ContentSource content) {
    ReleaseFolder releases = new ReleaseFolder(id, playbook, content);
    releases.look();
    return releases.found;
  }

  private void look() {
    List<String> names = content.names(folder);
    Fetched lock = content.fetch(folder + ReleaseLock.FILE);
    if (lock.problem() != null) {
      found.add(lock.problem());
      return;
    }
    if (lock.file() != null) {
      lines(lock.file());
    }
    ReleaseLock read = ReleaseLock.of(lock.file());
    Map<Version, String> files = ContentSource.releases(names);
    listed.forEach((version, place) -> released(version, place, files.get(version), read));
    for (String name : names) {
      String file = name.substring(folder.length());
      boolean known = files.containsValue(name) && isListed(name, files);
      if (!known && !file.equals(ReleaseLock.FILE) && !file.startsWith(".")) {
        found.add(Diagnostic.about(name, RuleId.RELEASE_UNLISTED, id, file));
      }
    }
  }

  private boolean isListed(String name, Map<Version, String> files) {
    return files.entrySet().stream()
        .anyMatch(it -> it.getValue().equals(name) && listed.containsKey(it.getKey()));
  }

  /** Looks at the lock line by line; one that is merely put in another order is told once. */
  private void lines(SourceFile lock) {
    boolean conflict = false;
    int start = 0;
    for (String line : lock.text().split("\n", -1)) {
      Span place = new Span(lock, start, start + line.stripTrailing().length());
      start += line.length() + 1;
      if (CONFLICT.matcher(line.stripTrailing()).matches()) {
        if (!conflict) {
          found.add(Diagnostic.at(place, RuleId.RELEASE_LOCK_CONFLICT));
        }
        conflict = true;
      }
      Version version = ReleaseLock.Line.parse(line).map(ReleaseLock.Line::version).orElse(null);
      if (version != null && listed.putIfAbsent(version, place) != null && !conflict) {
        found.add(Diagnostic.at(place, RuleId.RELEASE_LOCK_TWICE, version.toString()));
      }
    }
    if (found.isEmpty()) {
      form(lock);
    }
  }

  private void form(SourceFile lock) {
    String[] written = lock.text().split("\n", -1);
    String[] meant = ReleaseLock.of(lock).text().split("\n", -1);
    int start = 0;
    for (int i = 0; i < written.length; i++) {
      String line = written[i].stripTrailing();
      if (i >= meant.length || !line.equals(meant[i])) {
        Span place = new Span(lock, start, start + line.length());
        found.add(Diagnostic.at(place, RuleId.RELEASE_LOCK_FORM, line));
        return;
      }
      start += written[i].length() + 1;
    }
    if (written.length < meant.length) {
      Span end = new Span(lock, lock.text().length(), lock.text().length());
      found.add(Diagnostic.at(end, RuleId.RELEASE_LOCK_FORM, meant[written.length]));
    }
  }

  private void released(Version version, Span place, @Nullable String file, ReleaseLock lock) {
    if (file == null) {
      String name = folder + version + ".yaml";
      found.add(Diagnostic.at(place, RuleId.RELEASE_MISSING, id, version.toString(), name));
      return;
    }
    Fetched fetched = content.fetch(file);
    SourceFile text = fetched.file();
    if (fetched.problem() != null) {
      found.add(fetched.problem());
    } else if (text == null || !lock.holds(version, text.text())) {
      found.add(Diagnostic.about(file, RuleId.RELEASE_CHANGED, id, version.toString(), file));
    }
  }
}
