package be.livc.playbook.internal.yaml.include;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one playbook, each read once; remembers which were used. */
public final class PlaybookFiles {
  private final ContentSource texts;
  private final String root;
  private final ReadContext in;
  private final Map<String, SourceFile> used;

  public PlaybookFiles(
      ContentSource texts, String root, ReadContext in, Map<String, SourceFile> used) {
    this.texts = texts;
    this.root = root;
    this.in = in;
    this.used = used;
  }

  /** The playbook itself; null when it can't be read. */
  @Nullable
  public Node playbook() {
    Fetched fetched = texts.fetch(root);
    if (fetched.isMissing()) {
      in.findings().trees().report(Diagnostic.about(root, RuleId.FILE_MISSING, root));
      return null;
    }
    return tree(fetched);
  }

  /** A file that is read for all playbooks; null when there is none or it can't be read. */
  @Nullable
  public Node shared(String name) {
    Fetched fetched = texts.fetch(ContentSource.resolve(root, "../" + name));
    return fetched.isMissing() ? null : tree(fetched);
  }

  /** A part of the playbook that stands in a file of its own inside the playbook's folder. */
  @Nullable
  public Node part(String path, Span place) {
    String name = ContentSource.resolve(root, path);
    if (path.startsWith("/")
        || path.contains("\\")
        || path.contains(":")
        || List.of(path.split("/", -1)).contains("..")) {
      in.shape(place, RuleId.FILE_OUTSIDE, path);
      return null;
    } else if (used.size() >= Limits.FILES) {
      in.shape(place, RuleId.LIMIT_FILES, Integer.toString(Limits.FILES));
      return null;
    }
    Fetched fetched = texts.fetch(name);
    if (fetched.isMissing()) {
      in.shape(place, RuleId.FILE_MISSING, path);
      return null;
    } else if (isOutside(fetched)) {
      in.shape(place, RuleId.FILE_OUTSIDE, path);
      return null;
    }
    return tree(fetched);
  }

  /** The name of the file of another playbook; empty when there is none. */
  public String otherPlaybook(String id) {
    String name = texts.playbook(root, id);
    return texts.fetch(name).isMissing() ? "" : name;
  }

  /** The ids of all other playbooks, as far as they can be listed. */
  public Collection<String> otherPlaybooks() {
    return texts.playbooks().keySet();
  }

  /** The files of an included playbook were used too. */
  public void use(PlaybookText text) {
    text.files().forEach(file -> used.putIfAbsent(file.name(), file));
  }

  private static boolean isOutside(Fetched fetched) {
    return fetched.problem() != null && fetched.problem().rule() == RuleId.FILE_OUTSIDE;
  }

  private @Nullable Node tree(Fetched fetched) {
    SourceFile file = fetched.file();
    if (file != null) {
      used.putIfAbsent(file.name(), file);
    }
    if (fetched.problem() != null) {
      in.findings().trees().report(fetched.problem());
    }
    if (file == null) {
      in.lost().file();
      return null;
    }
    return TreeReader.read(file, in.findings().trees(), in.lost());
  }

  /** The files that were used, the playbook first. */
  public static Map<String, SourceFile> none() {
    return new LinkedHashMap<>();
  }
}
