package be.livc.playbook.content;

import be.livc.playbook.diagnostic.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that are texts in memory: from a database, from an editor's window, from another program.
 * Immutable.
 *
 * <p>Playbooks stand as they would in a folder: {@code id/playbook.yaml}, its releases in {@code
 * id/releases/}, what several share beside it ({@code sources.yaml}, {@code roles.yaml}). Templates
 * stand under the name of their file, such as {@code brief.md.ftl}.
 */
public final class TextContent implements ContentSource {
  private static final String FILE = "/playbook.yaml";

  private final SortedMap<String, String> byName;

  private TextContent(SortedMap<String, String> byName) {
    this.byName = byName;
  }

  /**
   * These files and no others.
   *
   * @param byName the text of each file by its name, with {@code /} between folders; copied
   */
  public static TextContent of(Map<String, String> byName) {
    SortedMap<String, String> copy = new TreeMap<>();
    Objects.requireNonNull(byName, "byName")
        .forEach(
            (name, text) ->
                copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, name)));
    return new TextContent(Collections.unmodifiableSortedMap(copy));
  }

  @Override
  public Fetched fetch(String name) {
    String text = byName.get(name);
    return text == null ? Fetched.NOTHING : new Fetched(new SourceFile(name, text), null);
  }

  @Override
  public List<String> names(String folder) {
    return byName.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
        .toList();
  }

  @Override
  public Map<String, String> playbooks() {
    SortedMap<String, String> byId = new TreeMap<>();
    for (String name : byName.keySet()) {
      if (name.endsWith(FILE) && name.indexOf('/') == name.length() - FILE.length()) {
        byId.put(name.substring(0, name.indexOf('/')), name);
      }
    }
    return byId;
  }
}
