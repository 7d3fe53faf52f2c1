package be.livc.playbook;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateEngine;
import be.livc.playbook.document.TemplateReader;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sound templates as they were read and parsed, which takes most of the time that a document does.
 * Each file is still opened each time, and what was kept is used only while every text is the same.
 */
final class TemplateCache {
  private final ContentSource content;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /**
   * A template and what runs it.
   *
   * @param engine keeps this template parsed
   */
  record Kept(Result<Template> read, TemplateEngine engine) {}

  TemplateCache(ContentSource content) {
    this.content = content;
  }

  /** The template of this name as its files are now. */
  Kept get(String name) {
    Kept before = kept.get(name);
    if (before != null && isCurrent(before.read().orElseThrow())) {
      return before;
    }
    Kept now = new Kept(TemplateReader.read(name, content), FreeMarkerEngine.keeping());
    if (now.read().value() == null) {
      kept.remove(name);
    } else {
      kept.put(name, now);
    }
    return now;
  }

  private boolean isCurrent(Template template) {
    return isCurrent(Template.fileName(template.name()), template.file())
        && template.partials().entrySet().stream()
            .allMatch(it -> isCurrent(it.getKey(), it.getValue()));
  }

  /** Asked by the name under which it is included: it may stand in another folder now. */
  private boolean isCurrent(String name, SourceFile file) {
    return file.equals(TemplateReader.fetch(content, name).file());
  }
}
