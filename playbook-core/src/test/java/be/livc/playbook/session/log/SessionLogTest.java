package be.livc.playbook.session.log;

import static be.livc.playbook.session.log.WrittenLog.CLEAR;
import static be.livc.playbook.session.log.WrittenLog.EVENTS;
import static be.livc.playbook.session.log.WrittenLog.FORM;
import static be.livc.playbook.session.log.WrittenLog.ID;
import static be.livc.playbook.session.log.WrittenLog.SEALED;
import static be.livc.playbook.session.log.WrittenLog.bytes;
import static be.livc.playbook.session.log.WrittenLog.handedOver;
import static be.livc.playbook.session.log.WrittenLog.text;
import static be.livc.playbook.session.log.WrittenLog.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.EventContent;
import be.livc.playbook.session.EventMetadata;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.log.LogRelation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SessionLogTest {
  private static final int ALL = EVENTS.size();
  private static final ExportFile FILE = new ExportFile(FORM);

  /** Of a session as it would be handed over by a store that kept it each of these times. */
  private static SessionLog log(Session... saved) {
    AtomicInteger salt = new AtomicInteger();
    LogWriter writer =
        new LogWriter(FORM, bytes -> Arrays.fill(bytes, (byte) salt.incrementAndGet()));
    String id = saved[0].id();
    String log = writer.header(id);
    String beside = "";
    LogHead head = new LogHead(0, "");
    for (Session session : saved) {
      List<SessionEvent> more = session.events().subList(head.count(), session.events().size());
      LogWriter.Written written = writer.write(id, head.last(), more);
      log += written.log();
      beside += written.beside();
      head = written.head();
    }
    return SessionLog.of(CLEAR, id, bytes(log), bytes(beside), List.of(saved[0].text()));
  }

  private static SessionLog log(List<SessionEvent> events, String beside) {
    String log = LogWriter.header(ID, CLEAR) + written(CLEAR, events).log();
    return SessionLog.of(CLEAR, ID, bytes(log), bytes(beside), List.of(SmallPlaybook.TEXT));
  }

  private static SessionLog first(int events) {
    List<SessionEvent> some = EVENTS.subList(0, events);
    return log(some, written(CLEAR, some).beside());
  }

  private static List<String> lines(SessionLog log) {
    return List.of(text(FILE.write(log)).split("(?<=\n)"));
  }

  @Test
  void it_is_the_same_whether_the_store_seals_or_not() {
    SessionLog clear = handedOver();
    SessionLog sealed =
        SessionLog.of(
            SEALED,
            ID,
            WrittenLog.log(SEALED),
            WrittenLog.beside(SEALED),
            List.of(SmallPlaybook.TEXT));
    assertThat(sealed.lines()).isEqualTo(clear.lines());
    assertThat(FILE.write(sealed)).isEqualTo(FILE.write(clear));
    assertThat(clear.id()).isEqualTo(ID);
    assertThat(clear.events()).isEqualTo(EventContent.afterErasing(EVENTS));
    assertThat(clear.texts()).containsExactly(SmallPlaybook.TEXT);
    assertThat(clear.withheld()).isEmpty();
  }

  @Test
  void a_log_that_is_not_sound_is_refused() {
    byte[] log = WrittenLog.log(CLEAR);
    byte[] beside = WrittenLog.beside(CLEAR);
    for (byte[] other :
        List.of(
            Arrays.copyOf(log, log.length - 9),
            bytes(text(log).replace("put-off", "put-oft")),
            bytes(text(log) + "x\n"))) {
      assertThatThrownBy(() -> SessionLog.of(CLEAR, ID, other, beside, List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not sound");
    }
    assertThatThrownBy(() -> SessionLog.of(CLEAR, "other", log, beside, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    ErasableContents contents = ErasableContents.read(beside, CLEAR);
    List<String> twice = List.of(handedOver().lines().get(0), handedOver().lines().get(0));
    assertThat(SessionLog.of(FORM, ID, twice, contents, List.of())).isEmpty();
  }

  @Test
  void what_a_store_lost_is_as_little_there_as_what_was_kept_back() {
    SessionLog lost = log(EVENTS, "");
    assertThat(lost.withheld()).containsExactly(1, 3, 3, 4, 5, 5, 6, 7, 8, 9, 11, 16, 17, 18, 22);
    assertThat(text(FILE.write(lost))).doesNotContain("\"s\":\"0").contains("{\"w\":\"");
    assertThat(FILE.read(FILE.write(lost)).orElseThrow().withheld()).isEqualTo(lost.withheld());
  }

  @Test
  void two_logs_are_the_same_go_on_from_each_other_or_went_different_ways() {
    SessionLog all = handedOver();
    assertThat(all.relationTo(handedOver())).isEqualTo(new LogRelation(Kind.SAME, ALL));
    assertThat(all.relationTo(first(9))).isEqualTo(new LogRelation(Kind.LATER, 9));
    assertThat(first(9).relationTo(all)).isEqualTo(new LogRelation(Kind.EARLIER, 9));
    SessionEvent other = new SessionEvent.Closed(EVENTS.get(8).stamp());
    List<SessionEvent> others = new ArrayList<>(EVENTS.subList(0, 8));
    others.add(other);
    SessionLog fork = log(others, "");
    assertThat(all.relationTo(fork)).isEqualTo(new LogRelation(Kind.OTHER, 8));
    assertThat(fork.relationTo(all)).isEqualTo(new LogRelation(Kind.OTHER, 8));
  }

  @Test
  void a_store_that_keeps_nothing_of_it_keeps_all_but_what_was_erased() {
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      LogPart all = handedOver().all(seal);
      assertThat(all.log()).isEqualTo(written(seal).log());
      assertThat(all.head()).isEqualTo(written(seal).head());
      String log = LogWriter.header(ID, seal) + all.log();
      LogReadResult reading =
          new LogReader(seal)
              .read(ID, bytes(log), bytes(all.beside()), bytes(all.head().line(seal)));
      assertThat(reading.surplus()).isEmpty();
      assertThat(reading.lost()).isEmpty();
      assertThat(reading.damage()).isEmpty();
      assertThat(EventContent.afterErasing(reading.events())).isEqualTo(handedOver().events());
    }
  }

  @Test
  void a_store_that_keeps_an_earlier_one_adds_what_follows_to_its_own_chain() {
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      LogHead before = written(seal, EVENTS.subList(0, 9)).head();
      LogPart more = handedOver().after(first(9), seal, before.last());
      String kept = written(seal, EVENTS.subList(0, 9)).log();
      assertThat(kept + more.log()).isEqualTo(written(seal).log());
      assertThat(more.head()).isEqualTo(written(seal).head());
      ErasableContents beside = ErasableContents.read(bytes(more.beside()), seal);
      assertThat(beside.otherThan(Set.of())).hasSize(5);
      assertThat(beside.only(wanted(EVENTS.subList(9, ALL), 15), CLEAR).lines()).hasSize(5);
    }
  }

  /** The digests of what these events hold but one. */
  private static List<String> wanted(List<SessionEvent> events, int but) {
    return handedOver().lines().stream()
        .map(line -> CLEAR.read("", bytes(line)).orElseThrow())
        .filter(it -> it.get("n") instanceof Long number && number >= events.get(0).number())
        .filter(it -> !Long.valueOf(but).equals(it.get("n")))
        .map(it -> it.get("v"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  @Test
  void a_store_that_keeps_the_same_or_a_later_one_adds_nothing() {
    LogHead head = written(CLEAR).head();
    for (SessionLog log : List.of(handedOver(), first(9))) {
      assertThat(log.after(handedOver(), CLEAR, head.last())).isEqualTo(new LogPart("", "", head));
    }
  }

  @Test
  void what_was_not_handed_over_before_is_added_and_what_is_known_is_left() {
    SessionLog without = log(EVENTS, "");
    LogHead head = written(CLEAR).head();
    LogPart news = handedOver().after(without, CLEAR, head.last());
    assertThat(news.log()).isEmpty();
    assertThat(news.beside()).isEqualTo(handedOver().all(CLEAR).beside());
    assertThat(without.after(handedOver(), CLEAR, head.last()).beside()).isEmpty();
    assertThat(without.after(without, CLEAR, head.last()).beside()).isEmpty();
    LogPart withheld = without.after(first(9), CLEAR, "x");
    assertThat(withheld.beside().lines()).hasSize(5).allMatch(line -> line.startsWith("{\"w\":"));
    assertThat(withheld.log()).contains("\"p\":\"x\"");
  }

  @Test
  void what_either_of_them_erased_is_not_added_again() {
    Session begun =
        SmallPlaybook.start()
            .answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("geheim"))
            .session();
    Session erased = Erasure.sensitive(begun);
    LogPart less = log(begun, erased).after(log(begun), CLEAR, "x");
    assertThat(less.beside().lines()).hasSize(1).noneMatch(line -> line.contains("geheim"));
    assertThat(log(begun).after(log(begun, erased), CLEAR, "x").beside()).isEmpty();
    Session nameless = Erasure.author(begun, "An");
    assertThat(log(begun, nameless).withheld()).isEmpty();
    assertThat(log(begun, nameless).all(CLEAR).beside())
        .contains("geheim")
        .doesNotContain("author");
    assertThat(log(begun).after(log(begun, nameless), CLEAR, "x").beside()).isEmpty();
  }

  private static MadeDocument made(String title, boolean confidential) {
    return new MadeDocument(
        "brief", "brief", title, "html", "", Map.of(), List.of("vorm"), confidential);
  }

  @Test
  void without_what_is_sensitive_notes_and_documents_with_it_stay_here_too() {
    Session session =
        SmallPlaybook.start().answer(SmallPlaybook.VORM, SmallPlaybook.one("samen")).session();
    session =
        session
            .answer(SmallPlaybook.WAARNEMING, SmallPlaybook.words("iets geheims"))
            .session()
            .note("vorm", "een nota")
            .documentMade(made("Open brief", false))
            .documentMade(made("Vertrouwelijke brief", true));
    SessionLog log = log(session);
    SessionLog open = log.withoutSensitive(session);
    assertThat(open.withheld()).containsExactly(4, 5, 7);
    assertThat(open.lines()).isEqualTo(log.lines());
    assertThat(text(FILE.write(open)))
        .contains("Open brief", "samen", "An", "Proef")
        .doesNotContain("geheim", "nota", "Vertrouwelijk");
    assertThat(open.withoutSensitive(session).withheld()).isEqualTo(open.withheld());
    Session there =
        Session.of(
            session.id(), open.events(), digest -> SmallPlaybook.PINNED, SmallPlaybook.pen("Bo"));
    assertThat(there.answers().get("waarneming")).isEqualTo(Answer.PUT_OFF);
    assertThat(there.files()).containsExactly(made("Open brief", false));
    Session erased = Erasure.sensitive(session);
    assertThat(log(session, erased).withoutSensitive(erased).withheld()).containsExactly(7);
  }

  @Test
  void a_file_holds_all_of_it_and_is_read_as_it_was() {
    byte[] file = FILE.write(handedOver());
    Golden.holds("session/log/handed-over.txt", text(file));
    SessionLog read = FILE.read(file).orElseThrow();
    assertThat(read.lines()).isEqualTo(handedOver().lines());
    assertThat(read.events()).isEqualTo(handedOver().events());
    assertThat(read.texts()).isEqualTo(handedOver().texts());
    assertThat(read.relationTo(handedOver()).kind()).isEqualTo(Kind.SAME);
  }

  @Test
  void the_first_line_tells_what_a_file_is() {
    byte[] file = FILE.write(handedOver());
    Map<String, Object> head = FILE.head(file).orElseThrow();
    assertThat(head)
        .containsExactlyEntriesOf(
            ordered(
                "livc",
                "export",
                "format",
                1L,
                "id",
                ID,
                "events",
                25L,
                "contents",
                15L,
                "texts",
                1L));
    assertThat(ExportFile.format(head)).isEqualTo(1);
    assertThat(ExportFile.format(Map.of())).isZero();
    assertThat(ExportFile.format(Map.of("format", "1"))).isZero();
    String first = lines(handedOver()).get(0);
    assertThat(FILE.head(bytes(first))).isPresent();
    assertThat(FILE.head(bytes(first.strip()))).isEmpty();
    assertThat(FILE.head(new byte[0])).isEmpty();
    assertThat(FILE.head(bytes(LogWriter.header(ID, CLEAR)))).isEmpty();
  }

  private static Map<String, Object> ordered(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(members[i].toString(), members[i + 1]);
    }
    return object;
  }

  /** A file with another first line or another line, closed again as it should be. */
  private static Optional<SessionLog> forged(
      Consumer<Map<String, Object>> head, Consumer<List<String>> rest) {
    List<String> lines = new ArrayList<>(lines(handedOver()));
    Map<String, Object> first =
        new LinkedHashMap<>(CLEAR.read("", bytes(lines.get(0))).orElseThrow());
    head.accept(first);
    lines.set(0, CLEAR.readable(first));
    rest.accept(lines);
    lines.remove(lines.size() - 1);
    byte[] all = bytes(String.join("", lines));
    String end = CLEAR.readable(ordered("livc", "end", "d", Hash.of(all, 0, all.length)));
    return FILE.read(bytes(text(all) + end));
  }

  @Test
  void what_we_would_not_write_so_is_refused_however_well_it_is_closed() {
    assertThat(forged(head -> {}, lines -> {})).isPresent();
    for (String count : List.of("events", "contents", "texts")) {
      for (Object wrong : List.of(-1L, 0L, 14L, 99L, 4294967297L, "1")) {
        assertThat(forged(head -> head.put(count, wrong), lines -> {})).isEmpty();
      }
    }
    for (Object id : List.of("../abc234", "", "x".repeat(65), "other", 1L)) {
      assertThat(forged(head -> head.put("id", id), lines -> {})).isEmpty();
    }
    assertThat(forged(head -> head.put("format", 2L), lines -> {})).isEmpty();
    assertThat(forged(head -> head.put("more", 2L), lines -> {})).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.remove(1))).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.set(1, lines.get(2)))).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.set(30, lines.get(29)))).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.set(30, "no line\n"))).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.set(30, lines.get(42)))).isEmpty();
    assertThat(forged(head -> head.put("contents", 14L), lines -> lines.remove(30))).isEmpty();
    String text = CLEAR.readable(ordered("text", "x", "files", List.of(Map.of("a", "b"))));
    assertThat(forged(head -> {}, lines -> lines.set(42, text))).isEmpty();
    assertThat(forged(head -> head.put("texts", 2L), lines -> lines.add(42, text))).isEmpty();
    assertThat(forged(head -> {}, lines -> lines.set(5, lines.get(6)))).isEmpty();
  }

  @Test
  void a_file_without_its_last_line_or_with_another_is_refused() {
    byte[] file = FILE.write(handedOver());
    List<String> lines = lines(handedOver());
    String rest = String.join("", lines.subList(0, lines.size() - 1));
    for (String other :
        List.of(
            rest,
            rest + CLEAR.readable(ordered("livc", "end", "d", "x")),
            rest + lines.get(lines.size() - 1).strip(),
            text(file) + "\n",
            lines.get(0),
            "")) {
      assertThat(FILE.read(bytes(other))).isEmpty();
    }
  }

  @Test
  void the_longest_id_of_a_session_is_64_letters_and_digits() {
    for (int length : new int[] {64, 65}) {
      String id = "x".repeat(length);
      LogWriter.Written written =
          new LogWriter(CLEAR, salt -> {}).write(id, "", EVENTS.subList(0, 2));
      byte[] log = bytes(LogWriter.header(id, CLEAR) + written.log());
      SessionLog session = SessionLog.of(CLEAR, id, log, bytes(written.beside()), List.of());
      assertThat(FILE.read(FILE.write(session)).isPresent()).isEqualTo(length == 64);
    }
  }

  @Test
  void a_file_in_which_nobody_wrote_anything_is_one_too() {
    SessionEvent.Started begun =
        new SessionEvent.Started(
            new EventMetadata(1, EVENTS.get(0).stamp().time(), ""),
            null,
            "p",
            new Version(1, 0, 0),
            "ab");
    List<SessionEvent> events =
        List.of(
            begun,
            new SessionEvent.Dated(
                new EventMetadata(2, begun.stamp().time(), ""), LocalDate.of(2026, 11, 24)));
    SessionLog log = log(events, "");
    SessionLog bare =
        SessionLog.of(FORM, ID, log.lines(), new ErasableContents(), List.of()).orElseThrow();
    assertThat(FILE.read(FILE.write(bare)).orElseThrow().events()).isEqualTo(events);
  }

  @Test
  void events_that_no_session_can_have_are_refused() {
    List<SessionEvent> forged = new ArrayList<>(EVENTS.subList(0, 2));
    forged.add(
        new SessionEvent.Erased(EVENTS.get(2).stamp(), SessionEvent.Part.CONTENT, List.of(99)));
    LogWriter.Written written = written(CLEAR, forged);
    List<String> lines = written.lines().stream().map(LogWriter.Line::log).toList();
    assertThat(SessionLog.of(FORM, ID, lines, new ErasableContents(), List.of())).isEmpty();
  }

  @Test
  void lines_kept_elsewhere_get_what_was_added_behind_them() {
    Map<String, String> texts = new LinkedHashMap<>(Map.of("b", "1"));
    SessionLines kept = new SessionLines(ID, "log", "beside", "head", texts);
    texts.put("c", "2");
    SessionLines more = kept.with(new SessionLines(ID, "+", "*", "new", Map.of("a", "3")));
    assertThat(more)
        .isEqualTo(new SessionLines(ID, "log+", "beside*", "new", Map.of("b", "1", "a", "3")));
    assertThat(more.texts().keySet()).containsExactly("b", "a");
  }
}
