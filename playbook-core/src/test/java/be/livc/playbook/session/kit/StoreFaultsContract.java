package be.livc.playbook.session.kit;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * What every store does when a write goes wrong: what it said to be kept is kept, nothing is kept
 * twice, and saving again works. Each kind of save is done once for each write in it, which then
 * goes wrong.
 */
public abstract class StoreFaultsContract {
  private static final Recorder PEN = KitPlaybook.pen("Bo");

  /** More writes than any save has. */
  private static final int MOST_WRITES = 100;

  /** What makes the writes below the stores of {@link #store} go wrong. */
  protected abstract FaultInjector injector();

  /** Another store, over the place of the first, as a program of its own would have. */
  protected abstract SessionStore store();

  /** A session as it is kept, and what is saved of it then. */
  private record Saving(Session before, Session after) {
    /** As far as it may have come: with none, some or all of what was to be saved. */
    List<List<SessionEvent>> states() {
      List<SessionEvent> all = new ArrayList<>(before.events());
      all.addAll(after.events().subList(before.events().size(), after.events().size()));
      List<List<SessionEvent>> states = new ArrayList<>();
      for (int known = before.events().size(); known <= all.size(); known++) {
        states.add(EventContent.afterErasing(all.subList(0, known)));
      }
      return states;
    }
  }

  private static Map<String, UnaryOperator<Session>> savings() {
    Map<String, UnaryOperator<Session>> savings = new LinkedHashMap<>();
    savings.put("an answer", session -> KitPlaybook.withNumber(session, 7));
    savings.put("a note and a tick", session -> session.note("", "Iets.").tick("besluit"));
    savings.put("an erasure", Erasure::sensitive);
    savings.put("no name any more", session -> Erasure.name(session.rename("Anders")));
    return savings;
  }

  private static Session kept(SessionStore store) {
    Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "Heel geheim.");
    store.save(session);
    return session;
  }

  /** One write of one kind of save that goes wrong. */
  private interface Case {
    /** Whether the save has so many writes. */
    boolean happens(UnaryOperator<Session> saving, int write);
  }

  private Stream<DynamicTest> eachWrite(Fault fault, TestReporter reporter, Case one) {
    if (!injector().faults().contains(fault)) {
      return Stream.empty();
    }
    return savings().entrySet().stream()
        .map(
            saving ->
                DynamicTest.dynamicTest(
                    fault + " at each write of " + saving.getKey(),
                    () -> {
                      int write = 1;
                      while (write < MOST_WRITES && one.happens(saving.getValue(), write)) {
                        write++;
                      }
                      assertThat(write).isBetween(2, MOST_WRITES - 1);
                      reporter.publishEntry(
                          fault + " at " + saving.getKey(), Integer.toString(write - 1));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> what_is_said_to_be_kept_is_kept_once_whatever_write_fails(
      TestReporter reporter) {
    return Stream.of(
            Fault.REFUSED, Fault.HALF, Fault.KEPT_AND_REFUSED, Fault.REPEATED, Fault.STOPPED)
        .flatMap(
            fault ->
                eachWrite(
                    fault, reporter, (saving, write) -> failsAndGoesOn(fault, saving, write)));
  }

  private boolean failsAndGoesOn(Fault fault, UnaryOperator<Session> change, int write) {
    try (SessionStore store = store()) {
      Session before = kept(store);
      Saving saving = new Saving(before, change.apply(before));
      injector().arm(fault, write, () -> {});
      boolean said = isSaved(store, saving.after());
      boolean happened = injector().disarm();
      try (SessionStore next = store()) {
        OpenResult opened = next.open(before.id(), PEN);
        assertThat(opened.session()).as("%s %s: %s", fault, write, opened.problems()).isPresent();
        List<SessionEvent> events = opened.orElseThrow().events();
        if (said) {
          assertThat(events).isEqualTo(saving.after().events());
        } else {
          assertThat(saving.states()).contains(events);
        }
        SessionStore again = fault == Fault.STOPPED ? next : store;
        again.save(saving.after());
        assertIsWhole(saving.after());
      }
      return happened;
    }
  }

  private static boolean isSaved(SessionStore store, Session session) {
    try {
      store.save(session);
      return true;
    } catch (StoreException told) {
      return false;
    }
  }

  private void assertIsWhole(Session session) {
    try (SessionStore store = store()) {
      OpenResult opened = store.open(session.id(), PEN);
      assertThat(opened.problems()).isEmpty();
      assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
    }
  }

  @TestFactory
  Stream<DynamicTest> a_session_that_could_not_be_begun_is_not_there_or_whole(
      TestReporter reporter) {
    return Stream.of(Fault.REFUSED, Fault.HALF, Fault.KEPT_AND_REFUSED, Fault.STOPPED)
        .filter(injector().faults()::contains)
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.toString(),
                    () -> {
                      int write = 1;
                      while (write < MOST_WRITES && isBegunOrNot(fault, write)) {
                        write++;
                      }
                      reporter.publishEntry(fault + " at a start", Integer.toString(write - 1));
                    }));
  }

  private boolean isBegunOrNot(Fault fault, int write) {
    Session session = KitPlaybook.full();
    try (SessionStore store = store()) {
      injector().arm(fault, write, () -> {});
      boolean said = isSaved(store, session);
      boolean happened = injector().disarm();
      try (SessionStore next = store()) {
        OpenResult opened = next.open(session.id(), PEN);
        if (said || opened.session().isPresent()) {
          assertThat(opened.orElseThrow().events()).isEqualTo(session.events());
        } else {
          assertThat(opened.problems()).extracting(it -> it.kind()).containsExactly(Kind.NOT_FOUND);
        }
        (fault == Fault.STOPPED ? next : store).save(session);
        assertIsWhole(session);
      }
      return happened;
    }
  }

  @TestFactory
  Stream<DynamicTest> what_arrives_otherwise_than_it_was_sent_is_noticed(TestReporter reporter) {
    return eachWrite(
        Fault.FLIPPED,
        reporter,
        (change, write) -> {
          try (SessionStore store = store()) {
            Session before = kept(store);
            Session after = change.apply(before);
            injector().arm(Fault.FLIPPED, write, () -> {});
            boolean said = isSaved(store, after);
            boolean happened = injector().disarm();
            try (SessionStore next = store()) {
              OpenResult opened = next.open(before.id(), PEN);
              if (said && opened.problems().isEmpty()) {
                assertThat(opened.orElseThrow().events()).isEqualTo(after.events());
              }
            }
            return happened;
          }
        });
  }

  @Tag("slow")
  @TestFactory
  Stream<DynamicTest> who_comes_between_two_writes_waits_or_is_told(TestReporter reporter) {
    return Stream.of(Fault.DELAYED)
        .filter(injector().faults()::contains)
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.toString(),
                    () ->
                        assertThat(
                                twoWrite(
                                    fault, session -> KitPlaybook.withNumber(session, 7), true, 1))
                            .isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> nothing_that_two_writers_were_told_is_kept_is_lost_when_locks_lie(
      TestReporter reporter) {
    return Stream.of(true, false)
        .flatMap(
            stale ->
                eachWrite(
                    Fault.DELAYED_WITHOUT_LOCKS,
                    reporter,
                    (change, write) ->
                        twoWrite(Fault.DELAYED_WITHOUT_LOCKS, change, stale, write)));
  }

  /**
   * One saves, and before one of its writes another does.
   *
   * @param stale whether the other opened the session before
   */
  private boolean twoWrite(Fault fault, UnaryOperator<Session> change, boolean stale, int write) {
    try (SessionStore one = store();
        SessionStore other = store()) {
      Session before = kept(one);
      Session mine = change.apply(before);
      Session opened = other.open(before.id(), PEN).orElseThrow();
      AtomicBoolean otherSaved = new AtomicBoolean();
      injector()
          .arm(
              fault,
              write,
              () -> {
                Session now = stale ? opened : other.open(before.id(), PEN).orElseThrow();
                otherSaved.set(isSaved(other, now.note("", "Van de andere.")));
              });
      boolean saved = isSaved(one, mine);
      boolean happened = injector().disarm();
      try (SessionStore next = store()) {
        OpenResult result = next.open(before.id(), PEN);
        assertThat(result.session()).as("%s %s: %s", fault, write, result.problems()).isPresent();
        Session kept = result.orElseThrow();
        if (saved) {
          assertThat(EventContent.afterErasing(kept.events()))
              .as("%s at %s", fault, write)
              .containsAll(mine.events().subList(before.events().size(), mine.events().size()));
        }
        if (otherSaved.get()) {
          assertThat(kept.notes()).anyMatch(note -> note.text().equals("Van de andere."));
        }
        Session more = KitPlaybook.withNumber(kept, 99);
        next.save(more);
        assertIsWhole(more);
      }
      return happened;
    }
  }
}
