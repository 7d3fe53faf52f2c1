package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.StoreFailure;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.StoreProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions by what a person calls them: a name, the beginning of one, a number in the list. */
public final class SessionArgument {
  private final Context context;
  private final Texts texts;

  /** The sessions that this command sees. */
  public SessionArgument(Context context) {
    this.context = context;
    this.texts = context.texts();
  }

  /** All sessions, last used first; what is wrong with some is remarked. */
  public List<SessionSummary> list() {
    return read().sessions();
  }

  /** All sessions, with those that are sealed; what is wrong with some is remarked. */
  public SessionList read() {
    SessionList list = context.store().list();
    for (StoreProblem problem : list.problems()) {
      if (problem.session().isEmpty()) {
        throw StoreFailure.of(problem, texts);
      }
      remark(problem);
    }
    return list;
  }

  /**
   * The session that is sealed and meant by its id, or its number behind those that can be read.
   *
   * @param named as it was typed
   */
  public static Optional<SessionList.Sealed> sealed(String named, SessionList list) {
    int place = AnswerParser.number(named).orElse(0) - list.sessions().size();
    Optional<SessionList.Sealed> byId =
        list.sealed().stream().filter(it -> it.id().equals(named)).findFirst();
    return byId.isEmpty() && place > 0 && place <= list.sealed().size()
        ? Optional.of(list.sealed().get(place - 1))
        : byId;
  }

  /**
   * Opens the store for a sealed session.
   *
   * @throws Problem when it stays sealed
   */
  public SessionSummary unlock(SessionList.Sealed sealed) {
    context.unlock(sealed.id());
    return read().sessions().stream()
        .filter(it -> it.id().equals(sealed.id()))
        .findFirst()
        .orElseThrow(() -> unknown(sealed.id(), List.of(), context.store().list()));
  }

  /** Opens the session that is meant; what is wrong with it is remarked. */
  public Session open(String named) {
    return open(find(named));
  }

  /** Opens it. */
  public Session open(SessionSummary summary) {
    OpenResult opened = context.store().open(summary.id(), context.pen());
    if (opened.session().isPresent()) {
      opened.problems().forEach(this::remark);
    }
    return opened.orElseThrow();
  }

  private void remark(StoreProblem problem) {
    context.remark(StoreProblemText.sentence(problem, texts));
  }

  /**
   * The session that is meant.
   *
   * @throws Problem when there is none, or more than one
   */
  public SessionSummary find(String named) {
    SessionList list = read();
    SessionNames.Meant meant = SessionNames.among(named, list.sessions());
    if (meant.sessions().isEmpty()) {
      Optional<SessionList.Sealed> sealed = sealed(named, list);
      return unlock(sealed.orElseThrow(() -> unknown(named, meant.near(), list)));
    }
    return one(named, meant.sessions(), list.sessions());
  }

  /**
   * The session that is meant by something that can't be taken back: what is the name of one and
   * the number of another is not guessed at.
   *
   * @throws Problem when there is none, or more than one
   */
  public SessionSummary findForGood(String named) {
    SessionSummary found = find(named);
    List<SessionSummary> all = list();
    int number = AnswerParser.number(named).orElse(0);
    SessionSummary numbered = number == 0 || number > all.size() ? found : all.get(number - 1);
    if (numbered.id().equals(found.id())) {
      return found;
    }
    throw Problem.usage(
            texts.of("session.two-ways", named, found.id(), number, numbered.name(), numbered.id()))
        .near(List.of(found.id(), numbered.id()));
  }

  private SessionSummary one(String named, List<SessionSummary> found, List<SessionSummary> all) {
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> choices = new ArrayList<>();
    for (SessionSummary summary : found) {
      choices.add(texts.of("session.numbered", all.indexOf(summary) + 1, summary.name()));
    }
    throw Problem.usage(texts.of("session.ambiguous", named, texts.or(choices)))
        .near(found.stream().map(SessionSummary::id).toList());
  }

  /** That there are sessions nobody can read as it is, and what opens them. */
  public String sealed(SessionList list) {
    boolean shut = context.passphrases().given();
    return texts.count(shut ? "session.sealed.shut" : "session.sealed", list.sealed().size());
  }

  private Problem unknown(String named, List<String> near, SessionList list) {
    if (!list.sealed().isEmpty() && near.isEmpty()) {
      return Problem.notFound(texts.of("session.unknown", named) + " " + sealed(list));
    } else if (list.sessions().isEmpty()) {
      return Problem.notFound(texts.of("session.unknown", named) + " " + texts.of("session.none"));
    }
    return Problem.notFound(
            texts.near(texts.of("session.unknown", named), Sentences.quoted(near))
                + " "
                + texts.of("store.NOT_FOUND.mend"))
        .near(near);
  }
}
