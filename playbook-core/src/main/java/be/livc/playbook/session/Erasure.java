package be.livc.playbook.session;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.session.SessionEvent.Erased;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.SessionEvent.Part;
import be.livc.playbook.session.SessionEvent.Renamed;
import be.livc.playbook.session.SessionEvent.Started;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Removes what a session holds, for good once it is saved: earlier answers and what was undone too.
 * That something was there, and when, stays.
 */
public final class Erasure {
  private static final SessionEvent.Visitor<Boolean> NAMING =
      new SessionEvent.DefaultVisitor<>() {
        @Override
        protected Boolean other(SessionEvent event) {
          return false;
        }

        @Override
        public Boolean started(Started event) {
          return true;
        }

        @Override
        public Boolean renamed(Renamed event) {
          return true;
        }
      };

  private Erasure() {}

  /**
   * Removes all that was ever answered, begun or suggested at these questions, and who was to be
   * asked for it; each that was answered then counts as put off. Documents made from them ({@link
   * #files}) are files of the person's own, to be thrown away by hand.
   */
  public static Session answers(Session session, Predicate<String> which) {
    Predicate<String> questions =
        question -> EventHistory.namesOf(question, session.events()).stream().anyMatch(which);
    SessionEvent.Visitor<Boolean> answers =
        new SessionEvent.DefaultVisitor<>() {
          @Override
          protected Boolean other(SessionEvent event) {
            return false;
          }

          @Override
          protected Boolean ofAnswer(SessionEvent event, String question) {
            return questions.test(question);
          }
        };
    return erase(session, Part.CONTENT, event -> event.accept(answers));
  }

  /** Removes all answers to sensitive questions and all notes. */
  public static Session sensitive(Session session) {
    Objects.requireNonNull(session, "session");
    return notes(answers(session, session::isSensitive), note -> true);
  }

  /** Removes notes. */
  public static Session notes(Session session, Predicate<Note> which) {
    return erase(
        session,
        Part.CONTENT,
        event ->
            event instanceof Noted noted
                && noted.text() != null
                && which.test(new Note(noted.stamp(), noted.question(), noted.text())));
  }

  /** Removes its name, and those it had. */
  public static Session name(Session session) {
    return erase(session, Part.CONTENT, event -> event.accept(NAMING));
  }

  /** Removes someone's name from all that they did; the session goes on without a name. */
  public static Session author(Session session, String author) {
    Objects.requireNonNull(author, "author");
    Recorder pen = session.pen();
    Session nameless = pen.author().equals(author) ? session.by(pen.withoutAuthor()) : session;
    return erase(nameless, Part.AUTHOR, event -> event.stamp().author().equals(author));
  }

  /**
   * Removes all that holds these words: answers, what was begun or suggested of them, notes,
   * documents and the name of the session, and the author who is called so; an answer that held
   * them counts as put off.
   *
   * @param words upper and lower case are the same; nothing is removed where they are blank
   */
  public static Session holding(Session session, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return session;
    }
    Predicate<String> holds = text -> text.toLowerCase(Locale.ROOT).contains(wanted);
    Session after = erase(session, Part.CONTENT, event -> EventTexts.of(event).anyMatch(holds));
    List<String> authors =
        session.events().stream().map(event -> event.stamp().author()).distinct().toList();
    for (String author : authors) {
      after = holds.test(author) ? author(after, author) : after;
    }
    return after;
  }

  /** The questions whose answer stands in the one and no longer in what was made of it. */
  public static List<String> answersGone(Session before, Session after) {
    Objects.requireNonNull(after, "after");
    return before.answers().byQuestion().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Answer.Given)
        .map(Map.Entry::getKey)
        .filter(question -> !(after.answers().get(question) instanceof Answer.Given))
        .toList();
  }

  /**
   * The files that were made of a session and may hold what was erased from it: made from an answer
   * that is gone, with notes or under a name that are, or called so themselves.
   *
   * @param after the session after it was erased from, made of the one before
   */
  public static List<MadeDocument> files(Session before, Session after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Gone gone = new Gone(before, after);
    return before.files().stream().filter(gone::stoodIn).distinct().toList();
  }

  /**
   * Removes a part of some events.
   *
   * @param part their content or who did it
   * @param which of the events that hold any of it
   */
  public static Session events(Session session, Part part, Predicate<SessionEvent> which) {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(part, "part");
    return erase(session, part, Objects.requireNonNull(which, "which"));
  }

  private static Session erase(Session session, Part part, Predicate<SessionEvent> which) {
    List<Integer> targets =
        session.events().stream()
            .filter(which.and(event -> !EventContent.without(part, event).equals(event)))
            .map(SessionEvent::number)
            .toList();
    return targets.isEmpty() ? session : session.with(stamp -> new Erased(stamp, part, targets));
  }

  /** What an erasure took away. */
  private static final class Gone extends SessionEvent.DefaultVisitor<Void> {
    private final Set<String> answers = new HashSet<>();
    private final Set<MadeDocument> documents = new HashSet<>();
    private boolean notes;
    private boolean name;
    private boolean authors;

    Gone(Session before, Session after) {
      List<SessionEvent> events = before.events();
      for (int i = 0; i < events.size(); i++) {
        SessionEvent was = events.get(i);
        SessionEvent is = after.events().get(i);
        authors |= !was.stamp().author().equals(is.stamp().author());
        if (!EventContent.without(Part.AUTHOR, was).equals(EventContent.without(Part.AUTHOR, is))) {
          was.accept(this);
        }
      }
      List.copyOf(answers)
          .forEach(question -> answers.addAll(EventHistory.namesOf(question, events)));
    }

    boolean stoodIn(MadeDocument file) {
      boolean whole = file.key().equals(MadeDocument.SESSION);
      return name
          || (whole && (authors || (notes && file.confidential())))
          || documents.contains(file)
          || file.uses().stream().anyMatch(answers::contains);
    }

    @Override
    protected Void other(SessionEvent event) {
      return null;
    }

    @Override
    public Void started(Started event) {
      name = true;
      return null;
    }

    @Override
    public Void renamed(Renamed event) {
      name = true;
      return null;
    }

    @Override
    public Void noted(Noted event) {
      notes = true;
      return null;
    }

    @Override
    public Void documentMade(SessionEvent.DocumentMade event) {
      if (event.document() != null) {
        documents.add(event.document());
      }
      return null;
    }

    @Override
    protected Void ofAnswer(SessionEvent event, String question) {
      answers.add(question);
      return null;
    }
  }
}
