package be.livc.playbook;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.document.TemplateEngine;
import be.livc.playbook.document.TemplateReader;
import be.livc.playbook.internal.markdown.word.template.WordTemplate;
import be.livc.playbook.internal.template.FreeMarkerEngine;
import be.livc.playbook.internal.yaml.PlaybookConditions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
   * @param word what it is filled in, where it was written in Word
   */
  record Kept(Result<Template> read, TemplateEngine engine, @Nullable WordTemplate word) {
    static Kept of(Result<Template> read) {
      return new Kept(read, FreeMarkerEngine.keeping(), null);
    }
  }

  TemplateCache(ContentSource content) {
    this.content = content;
  }

  /** The template of this name as its files are now. */
  Kept get(String name) {
    String word = Template.wordFileName(name);
    List<String> files =
        HouseStyle.FILES.contains(word)
            ? List.of()
            : content.nearest(List.of(Template.fileName(name), word));
    Kept before = kept.get(name);
    boolean inWord = files.equals(List.of(word));
    if (before != null && files.size() == 1 && isCurrent(before, word, inWord)) {
      return before;
    }
    Kept now =
        files.size() > 1
            ? Kept.of(Result.failed(Diagnostic.about(word, RuleId.TEMPLATE_TWICE, name)))
            : inWord ? word(name, word) : Kept.of(TemplateReader.read(name, content));
    if (now.read().value() == null) {
      kept.remove(name);
    } else {
      kept.put(name, now);
    }
    return now;
  }

  private Kept word(String name, String fileName) {
    Fetched fetched = content.fetch(fileName);
    Diagnostic problem = fetched.problem();
    SourceFile readable = fetched.file();
    if (problem != null && problem.rule() != RuleId.FILE_NOT_UTF_8) {
      return Kept.of(Result.failed(problem));
    }
    String shown = readable == null ? fileName : readable.name();
    WordTemplate word =
        WordTemplate.read(
            name, shown, content.bytes(fileName).orElse(new byte[0]), new PlaybookConditions());
    return new Kept(word.read(), FreeMarkerEngine.keeping(), word);
  }

  private boolean isCurrent(Kept before, String word, boolean inWord) {
    WordTemplate kept = before.word();
    if (kept != null) {
      return inWord && content.bytes(word).filter(kept::isOf).isPresent();
    }
    Template template = before.read().orElseThrow();
    return !inWord
        && isCurrent(template.fileName(), template.file())
        && template.partials().entrySet().stream()
            .allMatch(it -> isCurrent(it.getKey(), it.getValue()));
  }

  /** Asked by the name under which it is included: it may stand in another folder now. */
  private boolean isCurrent(String name, SourceFile file) {
    return file.equals(TemplateReader.fetch(content, name).file());
  }
}
