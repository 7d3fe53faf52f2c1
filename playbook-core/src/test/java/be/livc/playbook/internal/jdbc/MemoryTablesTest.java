package be.livc.playbook.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.OpenResult;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.kit.SessionStoreContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the store of a database does itself: with its tables in memory, as no server is asked. */
class MemoryTablesTest extends SessionStoreContract {
  private static final Recorder PEN = KitPlaybook.pen("Bo");
  private static final String DIGEST = KitPlaybook.PINNED.text().digest();

  private final MemoryTables tables = MemoryTables.made();

  @Override
  protected SessionStore empty() {
    return tables.store();
  }

  @Override
  protected SessionStore beside(SessionStore first) {
    return tables.store();
  }

  private static StoreProblem problem(Kind kind, String session, Object... arguments) {
    return StoreProblem.of(kind, session, Tables.PLACE, arguments);
  }

  private static void refused(StoreProblem problem, ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(problem));
  }

  private Session saved() {
    Session session = KitPlaybook.withSensitive(KitPlaybook.start(), "Heel geheim.");
    tables.store().save(session);
    return session;
  }

  private List<Kind> kinds(Session session) {
    return tables.store().open(session.id(), PEN).problems().stream()
        .map(StoreProblem::kind)
        .toList();
  }

  private int calls(String function) {
    return (int) tables.asked.stream().filter(it -> it.contains(function + "(")).count();
  }

  @Test
  void an_answer_costs_one_call_where_the_store_knows_how_the_session_stands() {
    SessionStore store = tables.store();
    Session session = KitPlaybook.start();
    store.save(session);
    tables.asked.clear();
    session = KitPlaybook.withNumber(session, 7);
    store.save(session);
    store.save(session);
    assertThat(tables.asked).hasSize(1).first().asString().contains("livc_append");
    store.close();
    store.save(KitPlaybook.withNumber(session, 8));
    assertThat(calls("livc_read")).isEqualTo(1);
    tables.asked.clear();
    store.save(store.open(session.id(), PEN).orElseThrow().note("", "Nog iets."));
    assertThat(calls("livc_read")).isEqualTo(1);
  }

  @Test
  void the_tables_are_looked_at_once_a_store() {
    try (SessionStore store = tables.store()) {
      store.list();
      store.list();
      store.open("abc", PEN);
      store.save(KitPlaybook.start());
      assertThat(calls("livc_may")).isEqualTo(1);
    }
  }

  @Test
  void what_was_erased_stands_in_no_row() {
    Session session = saved();
    Session more = Erasure.author(Erasure.sensitive(session), "An");
    tables.store().save(more);
    assertThat(tables.contents.get(session.id()).values())
        .extracting(it -> new String(it, StandardCharsets.US_ASCII))
        .noneMatch(it -> it.contains("geheim") || it.contains("\"An\""));
    assertThat(tables.store().open(session.id(), PEN).orElseThrow().events())
        .isEqualTo(more.events());
    assertThat(kinds(session)).isEmpty();
  }

  @Test
  void rows_that_someone_was_at_are_told_and_not_gone_on_from() {
    Session session = saved();
    List<byte[]> events = tables.events.get(session.id());
    byte[] last = events.remove(events.size() - 1);
    assertThat(kinds(session)).containsExactly(Kind.CUT);
    Session more = session.note("", "Nog iets.");
    assertThatThrownBy(() -> tables.store().save(more))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem().kind()).isEqualTo(Kind.CUT));
    events.add(last.clone());
    assertThat(kinds(session)).isEmpty();
    events.get(1)[9] ^= 1;
    assertThat(kinds(session)).contains(Kind.DAMAGED);
    events.clear();
    assertThat(kinds(session)).contains(Kind.UNREADABLE);
    assertThat(tables.store().open(session.id(), PEN).session()).isEmpty();
  }

  @Test
  void lost_content_is_told_and_the_session_goes_on() {
    Session session = saved();
    tables.contents.get(session.id()).clear();
    OpenResult opened = tables.store().open(session.id(), PEN);
    assertThat(opened.problems()).extracting(StoreProblem::kind).containsExactly(Kind.CONTENT_LOST);
    Session more = opened.orElseThrow().note("", "Nog iets.");
    tables.store().save(more);
    assertThat(tables.store().open(session.id(), PEN).orElseThrow().notes()).hasSize(1);
  }

  @Test
  void a_text_that_is_missing_changed_or_no_playbook_is_told() {
    Session session = saved();
    byte[] line = tables.playbooks.get(DIGEST).clone();
    tables.playbooks.get(DIGEST)[20] ^= 1;
    assertThat(tables.store().open(session.id(), PEN).problems())
        .containsExactly(problem(Kind.PLAYBOOK_CHANGED, session.id(), DIGEST));
    tables.playbooks.clear();
    assertThat(tables.store().open(session.id(), PEN).problems())
        .containsExactly(problem(Kind.PLAYBOOK_MISSING, session.id(), DIGEST));
    tables.playbooks.put(DIGEST, line);
    SessionStore unable =
        new JdbcStore(
            tables.database(), Tables.TENANT, new JsonObjects(), text -> Optional.empty());
    assertThat(unable.open(session.id(), PEN).problems())
        .containsExactly(problem(Kind.PLAYBOOK_UNREADABLE, session.id(), DIGEST));
    assertThat(kinds(session)).isEmpty();
  }

  @Test
  void a_playbook_that_is_not_what_its_text_says_is_not_kept() {
    PinnedPlaybook other = new PinnedPlaybook(SmallPlaybook.PLAYBOOK, KitPlaybook.PINNED.text());
    Session session = Session.start(other, "Proef", PEN);
    refused(problem(Kind.PLAYBOOK_OTHER, session.id(), DIGEST), () -> tables.store().save(session));
    assertThat(tables.playbooks).isEmpty();
    Session unread = SmallPlaybook.start();
    refused(
        problem(Kind.PLAYBOOK_UNREADABLE, unread.id(), SmallPlaybook.TEXT.digest()),
        () -> tables.store().save(unread));
  }

  @Test
  void a_text_is_kept_once_by_a_store_and_read_once() {
    try (SessionStore store = tables.store()) {
      Session session = KitPlaybook.start();
      store.save(session);
      store.save(KitPlaybook.start());
      store.open(session.id(), PEN);
      assertThat(calls("livc_keep_playbook")).isEqualTo(1);
      assertThat(calls("livc_read_playbook")).isZero();
    }
    try (SessionStore store = tables.store()) {
      tables.sessions.keySet().forEach(id -> store.open(id, PEN));
      assertThat(calls("livc_read_playbook")).isEqualTo(1);
    }
  }

  @Test
  void a_session_that_was_removed_elsewhere_is_not_written_again() {
    try (SessionStore store = tables.store()) {
      Session session = KitPlaybook.start();
      store.save(session);
      tables.store().remove(session.id());
      Session more = session.note("", "Nog iets.");
      refused(problem(Kind.STALE, session.id()), () -> store.save(more));
      assertThat(tables.sessions).isEmpty();
      store.save(more);
      assertThat(tables.sessions).containsOnlyKeys(session.id());
    }
  }

  @Test
  void a_list_tells_of_the_rows_it_can_not_read_and_pages_have_room_for_the_others() {
    for (int i = 0; i < 7; i++) {
      saved();
    }
    List<String> ids = tables.sessions.keySet().stream().sorted().toList();
    for (String id : ids.subList(0, 2)) {
      MemoryTables.Row row = tables.sessions.get(id);
      tables.sessions.put(
          id,
          new MemoryTables.Row(
              row.header(), row.events(), row.head(), row.lastUsed(), row.nameKey(), new byte[3]));
    }
    SessionList list = tables.store().list();
    assertThat(list.problems())
        .containsExactly(
            problem(Kind.UNREADABLE, ids.get(0)), problem(Kind.UNREADABLE, ids.get(1)));
    assertThat(list.sessions())
        .extracting(SessionSummary::id)
        .containsExactlyElementsOf(ids.subList(2, 7));
    SessionList page = tables.store().page(null, 2);
    assertThat(page.sessions())
        .extracting(SessionSummary::id)
        .containsExactlyElementsOf(ids.subList(2, 4));
    assertThat(page.problems()).hasSize(2);
    SessionList next = tables.store().page(page.sessions().get(1), 2);
    assertThat(next.sessions())
        .extracting(SessionSummary::id)
        .containsExactly(ids.get(4), ids.get(5));
    assertThat(tables.store().page(null, 3).sessions())
        .extracting(SessionSummary::id)
        .containsExactlyElementsOf(ids.subList(2, 5));
    assertThatThrownBy(() -> tables.store().page(null, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page has room for one at least, not 0");
  }

  @Test
  void an_id_is_looked_for_before_a_name() {
    Session session = saved();
    tables.asked.clear();
    assertThat(tables.store().open(session.id(), PEN).orElseThrow().id()).isEqualTo(session.id());
    assertThat(calls("livc_find")).isZero();
    tables.store().open("geen id", PEN);
    assertThat(calls("livc_read")).isEqualTo(1);
    assertThat(calls("livc_find")).isEqualTo(1);
  }

  @Test
  void a_name_that_is_near_is_told() {
    Session session = saved();
    StoreProblem told = tables.store().open("Proet", PEN).problems().get(0);
    assertThat(told.kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(told.arguments()).containsExactly("Proet", "Proef");
    assertThat(tables.store().open(" PROEF ", PEN).orElseThrow().id()).isEqualTo(session.id());
  }

  @Test
  void what_is_no_id_is_refused_or_not_there() {
    refused(StoreProblem.of(Kind.NOT_FOUND, "", "", "../x"), () -> tables.store().remove("../x"));
    assertThat(calls("livc_remove")).isZero();
    refused(StoreProblem.of(Kind.NOT_FOUND, "", "", "abc"), () -> tables.store().remove("abc"));
    assertThat(tables.store().claim("abc")).isEmpty();
    for (String tenant : List.of("", " ", "*")) {
      assertThatThrownBy(
              () ->
                  new JdbcStore(
                      tables.database(), tenant, new JsonObjects(), text -> Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void tables_that_are_not_those_of_now_are_told_whatever_is_asked() {
    int version = JdbcSchema.SCRIPTS.size();
    tables.tenants.clear();
    told(problem(Kind.DATABASE_TENANT, "", Tables.TENANT));
    tables.history = new TreeMap<>();
    told(problem(Kind.SCHEMA_OLDER, "", 0, version));
    tables.history = new TreeMap<>(Map.of(version + 1, "x"));
    told(problem(Kind.SCHEMA_NEWER, "", version + 1, version));
    tables.history = null;
    told(problem(Kind.SCHEMA_MISSING, ""));
  }

  private void told(StoreProblem problem) {
    assertThat(tables.store().list()).isEqualTo(new SessionList(List.of(), List.of(problem)));
    assertThat(tables.store().open("abc", PEN).problems()).containsExactly(problem);
    refused(problem, () -> tables.store().save(KitPlaybook.start()));
    refused(problem, () -> tables.store().remove("abc"));
  }

  private JdbcSchema schema(JdbcSchema.Script... scripts) {
    return new JdbcSchema(tables.database(), List.of(scripts));
  }

  @Test
  void scripts_are_run_once_each_all_or_nothing() {
    JdbcSchema.Script one = new JdbcSchema.Script(1, "V1__een.sql", "create een");
    JdbcSchema.Script two = new JdbcSchema.Script(2, "V2__twee.sql", "create twee");
    tables.history = null;
    assertThat(schema(one).upgrade()).isEqualTo(1);
    assertThat(tables.asked)
        .containsSubsequence("begin", "create een", "commit", "by itself")
        .first()
        .isEqualTo("begin");
    assertThat(tables.asked).anyMatch(it -> it.startsWith("select pg_advisory_xact_lock("));
    tables.asked.clear();
    assertThat(schema(one, two).upgrade()).isEqualTo(2);
    assertThat(tables.asked).contains("create twee").doesNotContain("create een");
    assertThat(tables.history)
        .containsExactly(Map.entry(1, one.checksum()), Map.entry(2, two.checksum()));
    refused(problem(Kind.SCHEMA_NEWER, "", 2, 1), () -> schema(one).upgrade());
    assertThat(tables.asked).endsWith("rollback", "by itself");
    JdbcSchema.Script other = new JdbcSchema.Script(1, "V1__een.sql", "create anders");
    refused(problem(Kind.SCHEMA_CHANGED, "", 1, "V1__een.sql"), () -> schema(other, two).upgrade());
    assertThat(tables.asked).doesNotContain("create anders");
  }

  @Test
  void a_role_is_let_to_speak_for_a_tenant() {
    schema().allow("an", "stad");
    assertThat(tables.tenants).contains("an as stad");
  }
}
