package be.livc.page.publish;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names for the files of a page that don't tell where they stood: counted from the folder of the
 * library they are in, so that the text keeps the digest it has there. Files of a second library
 * get a folder of their own.
 */
final class LibraryNames {
  private static final String FILE = "/playbook.yaml";
  private static final String RELEASES = "/" + ContentSource.RELEASES + "/";

  private final List<String> roots;
  private final Map<String, String> folders = new LinkedHashMap<>();

  LibraryNames(ContentSource content) {
    Set<String> found = new LinkedHashSet<>();
    content.playbooks().values().forEach(name -> found.add(root(name)));
    // the nearest first: one library may stand in a folder of another
    roots = new ArrayList<>(found);
    roots.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The files of a text by their new names, the playbook itself first. */
  Map<String, String> files(PlaybookText text) {
    Map<String, String> files = new LinkedHashMap<>();
    String own = root(text.files().get(0).name());
    for (SourceFile file : text.files()) {
      files.put(name(file.name(), own), file.text());
    }
    return files;
  }

  private String name(String name, String own) {
    String root =
        name.startsWith(own)
            ? own
            : roots.stream().filter(name::startsWith).findFirst().orElseGet(() -> root(name));
    String folder =
        folders.computeIfAbsent(root, it -> folders.isEmpty() ? "" : (folders.size() + 1) + "/");
    return folder + name.substring(root.length());
  }

  /** The folder that the folder of a playbook stands in, with the slash behind it. */
  private static String root(String playbook) {
    int end = playbook.lastIndexOf(RELEASES);
    String folder =
        end >= 0
            ? playbook.substring(0, end)
            : playbook.endsWith(FILE)
                ? playbook.substring(0, playbook.length() - FILE.length())
                : playbook;
    return folder.substring(0, folder.lastIndexOf('/') + 1);
  }
}
