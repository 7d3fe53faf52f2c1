package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a source holds, and the names of files that it was asked for in vain. */
public final class AskedContent implements ContentSource {
  private final ContentSource content;
  private final Set<String> missing = new TreeSet<>();

  /** Hands on what this source gives. */
  public AskedContent(ContentSource content) {
    this.content = content;
  }

  /** The names of files that were asked for and aren't there, sorted. */
  public Set<String> missing() {
    return missing;
  }

  @Override
  public Fetched fetch(String name) {
    Fetched fetched = content.fetch(name);
    if (fetched.isMissing()) {
      missing.add(name);
    }
    return fetched;
  }

  @Override
  public Map<String, String> playbooks() {
    return content.playbooks();
  }
}
