package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.model.Term;
import be.livc.playbook.session.SessionList.Sealed;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.walk.Progress;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stores give back: sessions, lists, and what is the matter. */
class StoreResultsTest {
  private static final StoreProblem CUT = StoreProblem.of(Kind.CUT, "id1", "here", 3, 4);
  private static final StoreProblem UNREADABLE = StoreProblem.of(Kind.UNREADABLE, "id1", "here");

  @Test
  void an_opened_session_comes_with_what_does_not_stand_in_its_way() {
    Session session = start();
    OpenResult opened = OpenResult.of(session, List.of(CUT));
    assertThat(opened.session()).contains(session);
    assertThat(opened.orElseThrow()).isSameAs(session);
    assertThat(opened.problems()).containsExactly(CUT);
  }

  @Test
  void what_could_not_be_opened_throws_its_last_problem() {
    OpenResult failed = OpenResult.failed(List.of(CUT, UNREADABLE));
    assertThat(failed.session()).isEmpty();
    assertThat(failed.problems()).containsExactly(CUT, UNREADABLE);
    assertThatThrownBy(failed::orElseThrow)
        .isInstanceOf(StoreException.class)
        .hasMessage("UNREADABLE session id1 at here")
        .hasRootCauseInstanceOf(IOException.class)
        .extracting(it -> ((StoreException) it).problem())
        .isEqualTo(UNREADABLE);
  }

  @Test
  void a_problem_tells_its_arguments_as_words() {
    assertThat(CUT.arguments()).containsExactly("3", "4");
    assertThat(UNREADABLE.arguments()).isEmpty();
    IOException cause = new IOException("disk");
    assertThat(new StoreException(CUT, cause)).hasCause(cause);
  }

  @Test
  void what_leaves_a_session_usable_is_not_fatal() {
    assertThat(Stream.of(Kind.values()).filter(kind -> !kind.fatal()))
        .containsExactly(
            Kind.DAMAGED,
            Kind.CUT,
            Kind.UNCOUNTED,
            Kind.HEADER,
            Kind.CONTENT_LOST,
            Kind.PROFILE_DAMAGED,
            Kind.HOME_READABLE,
            Kind.HOME_WRITABLE,
            Kind.HOME_OWNER,
            Kind.HOME_LINK,
            Kind.HOME_SWEPT,
            Kind.HOME_LEFTOVER,
            Kind.HOME_SHARED);
  }

  private static SessionSummary summary(String id, String used) {
    return new SessionSummary(
        id,
        "",
        "klein",
        "Klein",
        SmallPlaybook.PLAYBOOK.version(),
        Instant.parse(used),
        new Progress(0, 0, 0, 0, 0),
        false,
        false,
        new Term(1, 0, 0, 1, 0));
  }

  @Test
  void a_list_has_the_last_used_first_and_of_the_same_moment_by_id() {
    SessionSummary old = summary("c", "2026-01-01T00:00:00Z");
    SessionSummary a = summary("a", "2026-01-02T00:00:00Z");
    SessionSummary b = summary("b", "2026-01-02T00:00:00Z");
    Sealed sealedOld = new Sealed("c", Instant.parse("2026-01-01T00:00:00Z"));
    Sealed sealedA = new Sealed("a", Instant.parse("2026-01-02T00:00:00Z"));
    Sealed sealedB = new Sealed("b", Instant.parse("2026-01-02T00:00:00Z"));
    SessionList list =
        new SessionList(
            List.of(old, b, a), List.of(sealedOld, sealedB, sealedA), List.of(CUT, UNREADABLE));
    assertThat(list.sessions()).containsExactly(a, b, old);
    assertThat(list.sealed()).containsExactly(sealedA, sealedB, sealedOld);
    assertThat(list.page(null, 2))
        .isEqualTo(new SessionList(List.of(a, b), list.sealed(), list.problems()));
    assertThat(list.page(b, 2)).isEqualTo(new SessionList(List.of(old), list.problems()));
    assertThat(list.page(a, 1).sessions()).containsExactly(b);
    assertThat(list.page(old, 2).sessions()).isEmpty();
    assertThatThrownBy(() -> list.page(null, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @Test
  void a_session_is_kept_as_long_as_its_playbook_says_after_the_day_it_was_last_used() {
    SessionSummary used = summary("a", "2026-01-01T23:30:00Z");
    assertThat(used.keptUntil(ZoneOffset.UTC)).contains(LocalDate.of(2027, 1, 2));
    assertThat(used.keptUntil(ZoneId.of("Europe/Brussels"))).contains(LocalDate.of(2027, 1, 3));
    assertThat(SessionSummary.of(start()).keptUntil(ZoneOffset.UTC)).isEmpty();
  }

  @Test
  void a_summary_tells_of_a_session_what_a_list_shows() {
    Session session = start().answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("x")).session();
    session = session.close();
    assertThat(SessionSummary.of(session))
        .isEqualTo(
            new SessionSummary(
                session.id(),
                "Proef",
                "klein",
                "Klein",
                SmallPlaybook.PLAYBOOK.version(),
                Instant.parse("2026-11-24T09:00:00Z"),
                session.walk().progress(),
                true,
                true,
                null));
  }

  @Test
  void a_name_finds_the_only_session_that_bears_it_and_else_tells_why() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("a", "Hasselt");
    names.put("b", "Genk");
    names.put("c", " genk ");
    names.put("d", "");
    names.put("e", "a");
    assertThat(found("a", names)).isEqualTo("a");
    assertThat(found(" HASSELT", names)).isEqualTo("a");
    assertThat(found("Haselt", names))
        .isEqualTo(
            new StoreProblem(Kind.NOT_FOUND, "", "", List.of("Haselt", "Hasselt")).toString());
    assertThat(found("GENK", names))
        .isEqualTo(new StoreProblem(Kind.AMBIGUOUS, "", "", List.of("GENK", "b", "c")).toString());
    assertThat(found("", names))
        .isEqualTo(new StoreProblem(Kind.NOT_FOUND, "", "", List.of("")).toString());
  }

  private static String found(String typed, Map<String, String> names) {
    return SessionNames.find(typed, names).match(id -> id, StoreProblem::toString);
  }

  @Test
  void a_profile_that_only_suggests_is_read_and_never_changed() {
    ProfileStore kept =
        new ProfileStore() {
          @Override
          public Opened read() {
            return new Opened(Profile.NONE, List.of(CUT));
          }

          @Override
          public void change(UnaryOperator<Profile> change) {
            throw new AssertionError("changed");
          }

          @Override
          public void clear() {
            throw new AssertionError("cleared");
          }

          @Override
          public String place() {
            return "thuis";
          }
        };
    ProfileStore suggesting = ProfileStore.suggestingOnly(kept);
    assertThat(suggesting.read()).isEqualTo(new ProfileStore.Opened(Profile.NONE, List.of(CUT)));
    assertThat(suggesting.place()).isEqualTo("thuis");
    suggesting.change(profile -> profile.without("x"));
    suggesting.clear();
  }
}
