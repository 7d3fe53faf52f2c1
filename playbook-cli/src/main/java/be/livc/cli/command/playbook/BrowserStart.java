package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.command.PageRunner;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.page.StorePage;
import be.livc.cli.words.WithdrawalText;
import be.livc.page.publish.PageContent;
import be.livc.page.publish.PageHome;
import be.livc.page.publish.PagePublisher;
import be.livc.page.publish.PageResources;
import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.log.LogStore;
import org.jspecify.annotations.Nullable;

/** Walks a playbook in the browser, on the sessions of this computer. */
final class BrowserStart {
  private final Context context;

  BrowserStart(Context context) {
    this.context = context;
  }

  /**
   * Serves the page of a playbook until it is closed.
   *
   * @param loaded a sound playbook
   * @param opening whether to open the browser
   */
  ExitCode run(LoadResult loaded, boolean opening) {
    LogStore store = context.logs();
    PageContent.Shelf shelf = new PageContent.Shelf(context.library(), context.templates());
    PageContent content = PageContent.of(loaded, sheet(), false, shelf);
    PagePublisher publisher = PagePublisher.of(PageResources.bundled());
    return new PageRunner(context, opening)
        .run(
            base -> {
              byte[] page = publisher.page(content, new PageHome(PageHome.Kind.STORE, base));
              return new StorePage(
                  page, store, context.texts(), context.sessionWords(), this::notice);
            },
            server -> {});
  }

  private String notice(SessionSummary session) {
    return context
        .library()
        .withdrawal(session.playbook(), session.version())
        .map(it -> WithdrawalText.notice(session, it, context.texts()))
        .orElse("");
  }

  /** The sheet that {@code livc fiche} looks things up in; null where there is none. */
  private @Nullable LoadResult sheet() {
    return new PlaybookArgument(context)
        .list(true).stream()
            .filter(PlaybookSummary::fiche)
            .map(it -> context.library().load(it.id()))
            .filter(it -> !it.hasErrors())
            .findFirst()
            .orElse(null);
  }
}
