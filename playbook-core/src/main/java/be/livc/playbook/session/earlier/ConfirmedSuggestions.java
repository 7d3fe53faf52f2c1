package be.livc.playbook.session.earlier;

import be.livc.playbook.answer.Rejection;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A session in which what was held ready was recorded as answers, as if the person had confirmed
 * each in turn.
 *
 * @param session with the answers
 * @param taken the questions that were answered so, in the order of the walk
 * @param refused those that do not accept what was held ready beside the other answers, with the
 *     reason; they are still open
 * @param notMet those that the walk does not ask; what is held ready there stays so
 */
public record ConfirmedSuggestions(
    Session session, List<String> taken, Map<String, Rejection> refused, List<String> notMet) {
  /** Keeps copies. */
  public ConfirmedSuggestions {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(taken, "taken");
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(notMet, "notMet");
    taken = Ordered.list(taken);
    refused = Ordered.map(refused);
    notMet = Ordered.list(notMet);
  }

  /** Confirms all that is held ready at questions that are open, those that come into view too. */
  public static ConfirmedSuggestions of(Session before) {
    Objects.requireNonNull(before, "before");
    Session session = before;
    Set<String> taken = new LinkedHashSet<>();
    Map<String, Rejection> refused = new LinkedHashMap<>();
    Optional<Ask> next = next(session, refused.keySet());
    while (next.isPresent()) {
      Ask ask = next.get();
      Attempt attempt = session.confirm(ask);
      attempt
          .rejection()
          .ifPresentOrElse(why -> refused.put(ask.id(), why), () -> taken.add(ask.id()));
      session = attempt.session();
      next = next(session, refused.keySet());
    }
    Set<String> notMet = new LinkedHashSet<>(session.suggestions().keySet());
    notMet.removeAll(session.answers().byQuestion().keySet());
    notMet.removeAll(refused.keySet());
    return new ConfirmedSuggestions(session, List.copyOf(taken), refused, List.copyOf(notMet));
  }

  private static Optional<Ask> next(Session session, Set<String> refused) {
    return session.walk().questions().stream()
        .filter(visit -> visit.standing() == QuestionState.OPEN)
        .map(Visit::question)
        .filter(Objects::nonNull)
        .filter(ask -> session.suggestion(ask).isPresent() && !refused.contains(ask.id()))
        .findFirst();
  }
}
