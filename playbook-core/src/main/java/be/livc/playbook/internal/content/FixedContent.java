package be.livc.playbook.internal.content;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files a playbook was once read from. */
public final class FixedContent implements ContentSource {
  private final Map<String, SourceFile> byName = new HashMap<>();

  /** Nothing but the files of this text. */
  public FixedContent(PlaybookText text) {
    text.files().forEach(file -> byName.putIfAbsent(file.name(), file));
  }

  @Override
  public Fetched fetch(String name) {
    SourceFile file = byName.get(name);
    return file == null ? Fetched.NOTHING : new Fetched(file, null);
  }

  /** What was packed with this engine is the same text wherever it was kept meanwhile. */
  @Override
  public Optional<byte[]> compiled(String playbook) {
    return ClassPathContent.own().compiled(playbook);
  }

  @Override
  public String playbook(String beside, String id) {
    String near = ContentSource.resolve(beside, "../" + id + "/playbook.yaml");
    String end = "/" + id + "/playbook.yaml";
    return byName.containsKey(near)
        ? near
        : byName.keySet().stream()
            .filter(name -> name.endsWith(end) || name.equals(end.substring(1)))
            .sorted()
            .findFirst()
            .orElse(near);
  }
}
