package be.livc.cli.command.page;

import be.livc.cli.command.Context;
import be.livc.cli.json.PreviewJson;
import be.livc.cli.page.PageServer;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.Checker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text that is being worked on, as it is at this moment. */
final class PreviewText {
  private final Context context;
  private final String id;
  private final @Nullable String fiche;
  private volatile LoadResult loaded;
  private Map<String, @Nullable Object> content = Json.object();
  private @Nullable PageHome home;

  PreviewText(Context context, String id, @Nullable String fiche) {
    this.context = context;
    this.id = id;
    this.fiche = fiche;
    this.loaded = context.library().load(id);
  }

  /** The text, sound or not. */
  LoadResult loaded() {
    return loaded;
  }

  /** Reads it for a page. */
  void read(PageHome forHome) {
    home = forHome;
    content = content(forHome);
  }

  /** The page to begin with: without a text in it where that has errors. */
  byte[] page(PagePublisher publisher) {
    return publisher.page(content);
  }

  /** Reads it anew and tells what it has become, then what is found in it. */
  void tell(PageServer server) {
    loaded = context.library().load(id);
    Map<String, @Nullable Object> now = content(Objects.requireNonNull(home, "home"));
    if (now.containsKey("open") && !now.equals(content)) {
      content = now;
      server.tell("content", Json.write(now));
    }
    check(server);
  }

  /** Tells what is found in it: soon what is so of the text, then of its documents too. */
  void check(PageServer server) {
    Checker checker = Checker.of(context.library(), context.templates(), context.today());
    tell(checker.withoutRehearsals(), false, server);
    tell(checker, true, server);
  }

  /** What is found in it, for another program. */
  Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.shape("page-preview");
    shape.putAll(found(Checker.of(context.library(), context.templates(), context.today()), true));
    return shape;
  }

  private void tell(Checker checker, boolean complete, PageServer server) {
    server.tell("findings", Json.write(found(checker, complete)));
  }

  private Map<String, @Nullable Object> found(Checker checker, boolean complete) {
    List<Diagnostic> found = checker.check(List.of(id), List.of()).diagnostics();
    Map<String, @Nullable Object> shape =
        PreviewJson.of(loaded, found, context.timeOfDay(), context.texts().language());
    shape.put("complete", complete);
    return shape;
  }

  private Map<String, @Nullable Object> content(PageHome forHome) {
    PlaybookLibrary library = context.library();
    LoadResult sheet = fiche == null ? null : library.load(fiche);
    PageContent.Shelf shelf = new PageContent.Shelf(library, context.templates());
    return loaded.hasErrors()
        ? PageContent.nothing(id, forHome)
        : PageContent.of(loaded, sheet == null || sheet.hasErrors() ? null : sheet, true, shelf)
            .shape(forHome);
  }
}
