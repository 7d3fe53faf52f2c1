package be.livc.page;

import be.livc.page.desk.Desk;
import be.livc.page.request.Requests;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.SessionFiles;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.StoreProblemText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The engine behind a page: one playbook and at most one session at a time. Requests and replies
 * are JSON, as {@code livc.d.ts} describes them. It keeps nothing: what is to be kept of a change
 * stands in the reply. Not safe to use from several threads.
 */
public final class PageEngine {
  private final Desk desk = new Desk();
  private final Requests requests = new Requests(desk);

  /** An engine that holds nothing yet. */
  public PageEngine() {}

  /**
   * Answers a request.
   *
   * @param request an object of JSON with a member {@code do}
   * @return an object of JSON; what can't be done is a {@code problem} in it, in words
   */
  public String call(String request) {
    Objects.requireNonNull(request, "request");
    return Json.write(reply(request));
  }

  /** The names of the requests it knows. */
  List<String> requests() {
    return requests.names();
  }

  private Map<String, ?> reply(String request) {
    try {
      Optional<Map<String, Object>> read = SessionFiles.form().read(request);
      return requests.answer(new Request(read.orElseThrow(() -> Problem.of("problem.json"))));
    } catch (Problem problem) {
      return problem.shape(desk.texts());
    } catch (StoreException problem) {
      return Problem.said(StoreProblemText.sentence(problem.problem(), desk.texts()));
    }
  }
}
