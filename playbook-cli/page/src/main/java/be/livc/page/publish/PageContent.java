package be.livc.page.publish;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: a playbook with all that it needs of its library, and whether it was released.
 * Immutable.
 */
public final class PageContent {
  private final Playbook playbook;
  private final PageStamp stamp;
  private final Map<String, @Nullable Object> open;

  private PageContent(Playbook playbook, PageStamp stamp, Map<String, @Nullable Object> open) {
    this.playbook = playbook;
    this.stamp = stamp;
    this.open = open;
  }

  /**
   * What a page can be made of.
   *
   * @param library what the playbooks were loaded from
   * @param templates what its documents are written from; of these only what it uses is taken
   */
  public record Shelf(PlaybookLibrary library, Templates templates) {
    /** Refuses null. */
    public Shelf {
      Objects.requireNonNull(library, "library");
      Objects.requireNonNull(templates, "templates");
    }
  }

  /**
   * That of a playbook.
   *
   * @param loaded the playbook, from the library of the shelf
   * @param sheet a sheet to look things up in, from the same library; null without
   * @param working whether this is the text being worked on rather than what was released
   * @throws InvalidContentException when the playbook or the sheet has errors
   */
  public static PageContent of(
      LoadResult loaded, @Nullable LoadResult sheet, boolean working, Shelf shelf) {
    Playbook playbook = loaded.orElseThrow();
    LibraryNames names = new LibraryNames(shelf.library().content());
    Map<String, String> files = names.files(loaded.text());
    String root = files.keySet().iterator().next();
    Map<String, @Nullable Object> open = Json.object();
    open.put("playbook", root);
    Map<String, Object> held = new LinkedHashMap<>();
    open.put("files", held);
    open.put("templates", new TemplateParts(shelf.templates()).of(playbook));
    String sheetName = "";
    if (sheet != null) {
      Playbook read = sheet.orElseThrow();
      sheetName = PageStamp.name(read, working);
      Map<String, String> more = names.files(sheet.text());
      more.forEach(files::putIfAbsent);
      open.put("fiche", more.keySet().iterator().next());
    }
    Playbooks.compile(root, TextContent.of(files))
        .ifPresent(bytes -> held.put(CompiledPlaybook.name(root), signs(bytes)));
    held.putAll(files);
    open.put("released", !working);
    PageStamp stamp =
        new PageStamp(
            PageStamp.Kind.PLAYBOOK,
            List.of(PageStamp.name(playbook, working)),
            sheetName,
            loaded.text().digest());
    return new PageContent(playbook, stamp, open);
  }

  /** Bytes as a text of a sign each. */
  private static Map<String, Object> signs(byte[] bytes) {
    return Map.of("bytes", new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** What a page reads while there is no text that it could show. */
  public static Map<String, @Nullable Object> nothing(String id, PageHome home) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("format", 1);
    shape.put("id", id);
    shape.put("title", id);
    shape.put("language", Language.NL.code());
    shape.put("working", true);
    shape.put("home", home.word());
    shape.put("base", home.base());
    return shape;
  }

  /** Which playbook it is. */
  public Playbook playbook() {
    return playbook;
  }

  /** What the page says it is. */
  public PageStamp stamp() {
    return stamp;
  }

  /** What opens it in the engine, as JSON: a request but for the time. */
  public String request() {
    Map<String, @Nullable Object> request = Json.object();
    request.put("do", "open");
    request.putAll(open);
    return Json.write(request);
  }

  /** The title as plain words. */
  String title() {
    return CommonMarkText.plain(playbook.title().markdown());
  }

  Language language() {
    return playbook.language();
  }

  /** What an engine that is given this answers first. */
  Map<String, @Nullable Object> firstReplies() {
    return FirstReplies.of(open, language());
  }

  /**
   * As the page reads it.
   *
   * @param home where it keeps what is answered
   */
  public Map<String, @Nullable Object> shape(PageHome home) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("format", 1);
    shape.put("id", playbook.id());
    shape.put("version", playbook.version());
    shape.put("title", title());
    shape.put("digest", stamp.digest());
    shape.put("language", language().code());
    shape.put("working", stamp.isWorking());
    shape.put("home", home.word());
    if (!home.base().isEmpty()) {
      shape.put("base", home.base());
    }
    shape.put("open", open);
    return shape;
  }
}
