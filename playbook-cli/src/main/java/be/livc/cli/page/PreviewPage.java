package be.livc.cli.page;

import be.livc.cli.console.Texts;
import be.livc.playbook.LoadResult;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.scenario.WalkTo;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.log.LineSeal;
import be.livc.playbook.session.log.LogWriter;
import be.livc.playbook.session.log.PlaybookLine;
import be.livc.playbook.session.log.SessionLines;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The page of a text that is being worked on. Nothing that is answered in it is kept; to look at a
 * step, it is given answers that lead there.
 */
public final class PreviewPage implements PageRoutes {
  private static final LineSeal SEAL = new LineSeal(SessionFiles.form());
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final byte[] page;
  private final Supplier<LoadResult> text;
  private final Texts texts;
  private final Clock clock;

  /**
   * A page beside a text.
   *
   * @param page the bytes of its file, left as they are
   * @param text as it is now
   * @param clock the day of made-up answers
   */
  public PreviewPage(byte[] page, Supplier<LoadResult> text, Texts texts, Clock clock) {
    this.page = page.clone();
    this.text = text;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Optional<Reply> answer(Request request) {
    if (!request.isGet()) {
      return Optional.empty();
    } else if (request.path().isEmpty()) {
      return Optional.of(Reply.page(page));
    }
    return request
        .behind("walk")
        .filter(it -> NUMBER.matcher(it).matches())
        .map(it -> walk(Integer.parseInt(it)));
  }

  private Reply walk(int step) {
    LoadResult loaded = text.get();
    Optional<Session> session =
        loaded.hasErrors()
            ? Optional.empty()
            : WalkTo.step(
                loaded.pinned(),
                step,
                texts.of("page.preview.walk"),
                LocalDate.now(clock),
                Recorder.of("", clock));
    return session
        .map(it -> Reply.json(200, SessionRoutes.shape(lines(it))))
        .orElseGet(() -> Reply.problem(404, "no-walk", texts.of("page.preview.no-walk")));
  }

  private static SessionLines lines(Session session) {
    LogWriter writer = new LogWriter(SEAL, new SecureRandom()::nextBytes);
    LogWriter.Written written = writer.write(session.id(), "", session.events());
    PinnedPlaybook pinned = session.texts().get(0);
    return new SessionLines(
        session.id(),
        writer.header(session.id()) + written.log(),
        written.beside(),
        written.head().line(SEAL),
        Map.of(pinned.text().digest(), PlaybookLine.write(pinned.text(), SEAL)));
  }
}
