package be.livc.cli.page;

import be.livc.cli.console.Texts;
import be.livc.cli.words.SessionWords;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.log.LogStore;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The page of a playbook on the sessions of this computer. */
public final class StorePage implements PageRoutes {
  private final byte[] page;
  private final SessionRoutes sessions;

  /**
   * A page on a store.
   *
   * @param page the bytes of its file, left as they are
   * @param store keeps what is answered in it; claims what is opened in it until it is closed
   * @param words what is said of sessions
   * @param notice what is to be said of one that is opened, such as that its version is withdrawn;
   *     empty for nothing
   */
  public StorePage(
      byte[] page,
      LogStore store,
      Texts texts,
      SessionWords words,
      Function<SessionSummary, String> notice) {
    this.page = page.clone();
    this.sessions = new SessionRoutes(store, texts, words, notice);
  }

  @Override
  public Optional<Reply> answer(Request request) throws IOException {
    return request.path().isEmpty() && request.isGet()
        ? Optional.of(Reply.page(page))
        : sessions.answer(request);
  }
}
