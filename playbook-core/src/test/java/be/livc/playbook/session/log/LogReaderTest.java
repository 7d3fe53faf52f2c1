package be.livc.playbook.session.log;

import static be.livc.playbook.session.log.WrittenLog.CLEAR;
import static be.livc.playbook.session.log.WrittenLog.EVENTS;
import static be.livc.playbook.session.log.WrittenLog.ID;
import static be.livc.playbook.session.log.WrittenLog.SEALED;
import static be.livc.playbook.session.log.WrittenLog.bytes;
import static be.livc.playbook.session.log.WrittenLog.text;
import static be.livc.playbook.session.log.WrittenLog.written;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.session.StoreProblem.Kind;
import be.livc.playbook.session.log.LogReadResult.Bytes;
import be.livc.playbook.session.log.LogReadResult.Damage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogReaderTest {
  private static final int ALL = EVENTS.size();
  private static final String HEADER = LogWriter.header(ID, CLEAR);
  private static final List<String> LINES =
      written(CLEAR).lines().stream().map(LogWriter.Line::log).toList();

  private static LogReadResult read(byte[] log, byte[] beside, byte[] head) {
    return new LogReader(WrittenLog.FORM).read(ID, log, beside, head);
  }

  private static LogReadResult read(String log) {
    return read(bytes(log), WrittenLog.beside(CLEAR), WrittenLog.head(CLEAR));
  }

  private static String log(int lines) {
    return HEADER + String.join("", LINES.subList(0, lines));
  }

  private static List<StoreProblem> problems(LogReadResult reading, String log) {
    return reading.problems(ID, "here", log.length());
  }

  private static StoreProblem problem(Kind kind, Object... arguments) {
    return StoreProblem.of(kind, ID, "here", arguments);
  }

  /** Lines beside the log, by their number from zero. */
  private static List<Bytes> lines(byte[] beside, Integer... numbers) {
    List<Bytes> all = new ArrayList<>();
    for (int from = 0; from < beside.length; from = all.get(all.size() - 1).to() + 1) {
      all.add(new Bytes(from, LogReader.end(beside, from)));
    }
    return Stream.of(numbers).map(all::get).toList();
  }

  @Test
  void what_was_written_is_read_as_it_was_sealed_or_not() {
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      byte[] log = WrittenLog.log(seal);
      byte[] beside = WrittenLog.beside(seal);
      LogReadResult reading = new LogReader(seal).read(ID, log, beside, WrittenLog.head(seal));
      List<Bytes> erased = lines(beside, 0, 2, 6, 14);
      assertThat(reading)
          .isEqualTo(
              new LogReadResult(
                  0, EVENTS, written(seal).head(), ALL, log.length, Set.of(), List.of(), erased));
      assertThat(reading.problems(ID, "here", log.length)).isEmpty();
    }
  }

  @Test
  void without_a_sound_head_the_events_count_as_uncounted() {
    for (byte[] head :
        new byte[][] {null, {}, bytes("x\n"), bytes(written(CLEAR).head().line(SEALED))}) {
      LogReadResult reading = read(WrittenLog.log(CLEAR), WrittenLog.beside(CLEAR), head);
      assertThat(reading.events()).isEqualTo(EVENTS);
      assertThat(reading.counted()).isZero();
      assertThat(reading.damage()).containsExactly(Damage.HEAD);
      assertThat(problems(reading, "")).containsExactly(problem(Kind.UNCOUNTED, ALL));
    }
  }

  @Test
  void a_head_may_be_behind_the_log_and_never_before_it() {
    byte[] log = bytes(log(9));
    byte[] none = new byte[0];
    LogHead ninth = written(CLEAR, EVENTS.subList(0, 9)).head();
    LogHead eighth = written(CLEAR, EVENTS.subList(0, 8)).head();
    assertThat(read(log, none, bytes(ninth.line(CLEAR))).damage()).isEmpty();
    assertThat(read(log, none, bytes(eighth.line(CLEAR))).damage()).isEmpty();
    assertThat(read(log, none, bytes(eighth.line(CLEAR))).counted()).isEqualTo(8);
    LogReadResult cut = read(log, WrittenLog.beside(CLEAR), WrittenLog.head(CLEAR));
    assertThat(cut.damage()).containsExactly(Damage.CUT);
    assertThat(cut.head()).isEqualTo(ninth);
    assertThat(problems(cut, "")).containsExactly(problem(Kind.CUT, 9, ALL));
    for (LogHead other :
        List.of(new LogHead(8, ninth.last()), new LogHead(0, ""), new LogHead(-1, ""))) {
      assertThat(read(log, none, bytes(other.line(CLEAR))).damage()).containsExactly(Damage.CUT);
    }
  }

  @Test
  void a_log_that_stops_in_a_line_is_sound_up_to_it() {
    String log = log(5);
    LogReadResult reading = read(log + LINES.get(5).substring(0, 40));
    assertThat(reading.events()).isEqualTo(EVENTS.subList(0, 5));
    assertThat(reading.sound()).isEqualTo(log.length());
    assertThat(reading.damage()).containsExactly(Damage.TAIL, Damage.CUT);
    assertThat(reading.problems(ID, "here", log.length() + 40))
        .containsExactly(problem(Kind.DAMAGED, 5, 40), problem(Kind.CUT, 5, ALL));
  }

  @Test
  void a_last_line_without_its_end_is_sound_and_told() {
    String log = log(ALL).strip();
    LogReadResult reading = read(log);
    assertThat(reading.events()).isEqualTo(EVENTS);
    assertThat(reading.sound()).isEqualTo(log.length());
    assertThat(problems(reading, log)).containsExactly(problem(Kind.DAMAGED, ALL, 0));
    byte[] beside = bytes(written(CLEAR).beside().strip());
    LogReadResult besides = read(bytes(log(ALL)), beside, WrittenLog.head(CLEAR));
    assertThat(besides.damage()).containsExactly(Damage.TAIL);
    assertThat(besides.lost()).isEmpty();
  }

  @Test
  void a_damaged_first_line_leaves_the_events_sound() {
    String log = log(ALL).replaceFirst("session", "Session");
    LogReadResult reading = read(log);
    assertThat(reading.events()).isEqualTo(EVENTS);
    assertThat(reading.damage()).containsExactly(Damage.HEADER);
    assertThat(problems(reading, log)).containsExactly(problem(Kind.HEADER));
    String shorter = HEADER.substring(0, HEADER.length() - 1) + log(ALL).substring(HEADER.length());
    assertThat(read(shorter).damage()).contains(Damage.HEADER, Damage.TAIL);
  }

  private static String headed(Object format) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("livc", "session");
    object.put("format", format);
    object.put("id", ID);
    return CLEAR.readable(object) + log(ALL).substring(HEADER.length());
  }

  @Test
  void a_newer_format_is_not_read_and_a_sealed_one_asks_for_its_key() {
    LogReadResult newer = read(headed(7L));
    assertThat(newer)
        .isEqualTo(
            new LogReadResult(
                7, List.of(), new LogHead(0, ""), 0, 0, Set.of(), List.of(), List.of()));
    assertThat(problems(newer, "")).containsExactly(problem(Kind.NEWER_FORMAT, 7, 2));
    assertThat(problems(read(headed(2L)), "")).containsExactly(problem(Kind.KEY_MISSING));
    LogReader sealed = new LogReader(SEALED);
    assertThat(sealed.read(ID, bytes(headed(3L)), new byte[0], null).newer()).isEqualTo(3);
    LogReadResult clear = sealed.read(ID, bytes(log(ALL)), new byte[0], null);
    assertThat(clear.newer()).isZero();
    assertThat(clear.events()).isEmpty();
    assertThat(read(headed(1L)).damage()).isEmpty();
    assertThat(read(headed(0L)).damage()).containsExactly(Damage.HEADER);
    assertThat(read(headed(0L)).events()).isEqualTo(EVENTS);
    assertThat(read(headed("9")).newer()).isZero();
    assertThat(read(headed("9")).damage()).contains(Damage.HEADER);
  }

  @Test
  void with_less_than_two_events_there_is_no_session() {
    LogReadResult nothing = read(new byte[0], new byte[0], new byte[0]);
    assertThat(nothing.damage()).containsExactly(Damage.HEADER, Damage.TAIL, Damage.HEAD);
    assertThat(problems(nothing, ""))
        .containsExactly(
            problem(Kind.HEADER),
            problem(Kind.DAMAGED, 0, 0),
            problem(Kind.UNCOUNTED, 0),
            problem(Kind.UNREADABLE));
    byte[] head = bytes(written(CLEAR, EVENTS.subList(0, 1)).head().line(CLEAR));
    LogReadResult one = read(bytes(log(1)), WrittenLog.beside(CLEAR), head);
    assertThat(problems(one, log(1))).containsExactly(problem(Kind.UNREADABLE));
    byte[] second = bytes(written(CLEAR, EVENTS.subList(0, 2)).head().line(CLEAR));
    LogReadResult two = read(bytes(log(2)), WrittenLog.beside(CLEAR), second);
    assertThat(problems(two, log(2))).isEmpty();
  }

  @Test
  void the_log_of_another_session_is_not_read_as_this_one() {
    LogReadResult reading = new LogReader(CLEAR).read("other", bytes(log(ALL)), new byte[0], null);
    assertThat(reading.events()).isEmpty();
    assertThat(reading.damage()).contains(Damage.HEADER, Damage.TAIL);
  }

  /** An event that follows one that is there already. */
  private static String late(int number, String before) {
    return late(number, before, "datum");
  }

  private static String late(int number, String before, String question) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("n", (long) number);
    object.put("t", "2026-11-24T09:00:00Z");
    object.put("k", "withdrawn");
    object.put("s", question);
    object.put("p", before);
    return CLEAR.line(LogWriter.place(number), object);
  }

  private static String hash(String line) {
    return line.substring(line.length() - 67, line.length() - 3);
  }

  @Test
  void a_line_that_is_there_twice_or_came_too_late_is_passed_over() {
    String late = late(5, hash(LINES.get(3)));
    String later = late(6, hash(late));
    String log = log(8) + LINES.get(7) + late + later + LINES.get(8);
    LogReadResult reading = read(log);
    assertThat(reading.events()).isEqualTo(EVENTS.subList(0, 9));
    assertThat(reading.sound()).isEqualTo(log.length());
    assertThat(reading.damage()).containsExactly(Damage.CUT);
    String first = late(1, Hash.root(ID));
    assertThat(read(log(2) + first + LINES.get(2)).events()).hasSize(3);
  }

  @Test
  void a_line_that_follows_none_is_the_end() {
    assertThat(read(log(8) + LINES.get(9)).events()).hasSize(8);
    assertThat(read(log(8) + late(5, "x") + LINES.get(8)).events()).hasSize(8);
    assertThat(read(log(8) + LINES.get(3).substring(5) + LINES.get(8)).events()).hasSize(8);
  }

  @Test
  void in_a_sealed_log_too_none_comes_later_than_by_twenty_events() {
    LogWriter.Written written = written(SEALED);
    String log = LogWriter.header(ID, SEALED);
    for (LogWriter.Line line : written.lines().subList(0, 22)) {
      log += line.log();
    }
    for (int number : List.of(2, 3, 22)) {
      String twice = log + written.lines().get(number - 1).log() + written.lines().get(22).log();
      LogReadResult reading = new LogReader(SEALED).read(ID, bytes(twice), new byte[0], null);
      assertThat(reading.events()).as("event %s", number).hasSize(number == 2 ? 22 : 23);
    }
  }

  @Test
  void what_is_gone_without_having_been_erased_is_lost() {
    byte[] beside = WrittenLog.beside(CLEAR);
    List<String> lines = text(beside).lines().map(line -> line + "\n").toList();
    LogReadResult none = read(bytes(log(ALL)), new byte[0], WrittenLog.head(CLEAR));
    assertThat(none.lost()).containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 11, 16, 17, 18, 22);
    assertThat(none.damage()).isEmpty();
    assertThat(problems(none, ""))
        .containsExactly(problem(Kind.CONTENT_LOST, 1, 3, 4, 5, 6, 7, 8, 9, 11, 16, 17, 18, 22));
    String rest = String.join("", lines.subList(0, 4)) + String.join("", lines.subList(5, 19));
    LogReadResult one = read(bytes(log(ALL)), bytes(rest), WrittenLog.head(CLEAR));
    assertThat(one.lost()).contains(3).doesNotContain(1, 4);
    assertThat(one.events().get(2))
        .isEqualTo(new SessionEvent.Given(EVENTS.get(2).stamp(), "gegeven", null));
    assertThat(one.events().get(3)).isEqualTo(EVENTS.get(3));
  }

  @Test
  void what_was_not_handed_over_is_not_lost() {
    String digest = CLEAR.read("", bytes(LINES.get(16))).orElseThrow().get("v").toString();
    String line = CLEAR.line(ErasableContents.PLACE, Map.of("w", digest));
    LogReadResult reading = read(bytes(log(ALL)), bytes(line), WrittenLog.head(CLEAR));
    assertThat(reading.lost()).contains(16, 18).doesNotContain(17);
    assertThat(reading.surplus()).isEmpty();
  }

  @Test
  void what_no_event_holds_is_surplus_and_blanks_are_not() {
    byte[] some = WrittenLog.beside(CLEAR);
    String stray = CLEAR.line("", new ErasableContent(new byte[16], "{}").object());
    String beside = "   \n" + stray + "damaged\n" + "\n" + text(some);
    LogReadResult reading = read(bytes(log(ALL)), bytes(beside), WrittenLog.head(CLEAR));
    assertThat(reading.surplus())
        .startsWith(lines(bytes(beside), 1, 2).toArray(new Bytes[0]))
        .hasSize(6);
    assertThat(reading.lost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'s':'00','c':'{}'}",
        "{'s':'0000000000000000000000000000000g','c':'{}'}",
        "{'s':'00000000000000000000000000000000'}",
        "{'s':'00000000000000000000000000000000','c':1}",
        "{'s':1,'c':'{}'}",
        "{'w':1}"
      })
  void what_is_no_content_that_we_wrote_is_none(String json) {
    Map<String, Object> object = WrittenLog.FORM.read(json.replace('\'', '"')).orElseThrow();
    ErasableContents contents =
        ErasableContents.read(bytes(CLEAR.line(ErasableContents.PLACE, object)), CLEAR);
    assertThat(contents.otherThan(Set.of())).hasSize(1);
    assertThat(contents.add(object)).isEmpty();
  }

  /** A log of two events and one more line, as somebody could have made it up. */
  private static LogReadResult foreign(String json, String content) {
    Map<String, Object> object =
        new LinkedHashMap<>(WrittenLog.FORM.read(json.replace('\'', '"')).orElseThrow());
    ErasableContent held = new ErasableContent(new byte[16], content.replace('\'', '"'));
    object.replace("v", "", held.digest());
    object.replace("a", "", held.digest());
    object.put("p", hash(LINES.get(1)));
    String log = log(2) + CLEAR.line("", object);
    String beside = written(CLEAR).beside() + CLEAR.line(ErasableContents.PLACE, held.object());
    return read(bytes(log), bytes(beside), WrittenLog.head(CLEAR));
  }

  static Stream<List<String>> foreign() {
    String at = "'n':3,'t':'2026-11-24T09:00:00Z',";
    String answer = "{" + at + "'k':'answered','s':'vorm','v':''}";
    String document = "{" + at + "'k':'document-made','s':'brief','v':''}";
    return Stream.of(
        List.of("{" + at + "'k':'dreamt'}", ""),
        List.of("{" + at + "'k':1}", ""),
        List.of("{" + at + "'s':'vorm'}", ""),
        List.of("{'t':'2026-11-24T09:00:00Z','k':'closed'}", ""),
        List.of("{'n':3,'k':'closed'}", ""),
        List.of("{'n':3,'t':'soon','k':'closed'}", ""),
        List.of("{'n':4,'t':'2026-11-24T09:00:00Z','k':'closed'}", ""),
        List.of("{'n':'3','t':'2026-11-24T09:00:00Z','k':'closed'}", ""),
        List.of("{" + at + "'k':'closed','a':1}", ""),
        List.of("{" + at + "'k':'closed','v':1}", ""),
        List.of("{" + at + "'k':'closed','a':''}", "{'name':'An'}"),
        List.of("{" + at + "'k':'withdrawn'}", ""),
        List.of("{" + at + "'k':'ticked','s':'akkoord','d':'2026-13-01'}", ""),
        List.of("{" + at + "'k':'migrated','w':'1.x','g':'ab'}", ""),
        List.of("{" + at + "'k':'migrated','w':'1.0.0','g':'ab','m':{}}", ""),
        List.of("{" + at + "'k':'migrated','w':'1.0.0','g':'ab','m':[]}", ""),
        List.of("{" + at + "'k':'erased','x':'all','r':[1]}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':1}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':['1']}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':[0]}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':[3]}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':[99]}", ""),
        List.of("{" + at + "'k':'erased','x':'content','r':[4294967297]}", ""),
        List.of("{" + at + "'k':'undone','r':[]}", ""),
        List.of("{" + at + "'k':'undone','r':[2]}", ""),
        List.of("{" + at + "'k':'undone','r':[3]}", ""),
        List.of("{" + at + "'k':'started','b':'klein','w':'1.0.0','g':'ab'}", ""),
        List.of("{" + at + "'k':'dated','d':'+12026-01-01'}", ""),
        List.of(answer, "{}"),
        List.of(answer, "{'value':1}"),
        List.of(answer, "{'value':{}}"),
        List.of(answer, "{'value':{'words':1}}"),
        List.of(answer, "{'value':{'words':'a','option':'a'}}"),
        List.of(answer, "{'value':{'tune':'a'}}"),
        List.of(answer, "{'value':{'number':'ten'}}"),
        List.of(answer, "{'value':{'day':'today'}}"),
        List.of(answer, "{'value':{'options':[1]}}"),
        List.of(answer, "{'value':{'entries':['a']}}"),
        List.of(answer, "{'value':{'entries':[{'id':'a'}]}}"),
        List.of(answer, "{'value':{'rows':[{'id':'a','cells':[]}]}}"),
        List.of(answer, "{'value':{'rows':[{'id':'a','cells':{'naam':'x'}}]}}"),
        List.of(document, "{'document':{}}"),
        List.of("{" + at + "'k':'suggested','s':'vorm','v':''}", "{'value':{'words':'a'}}"));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void a_sound_line_that_no_session_can_have_is_the_end(List<String> lineAndContent) {
    LogReadResult reading = foreign(lineAndContent.get(0), lineAndContent.get(1));
    assertThat(reading.events()).isEqualTo(EVENTS.subList(0, 2));
    assertThat(reading.damage()).containsExactly(Damage.TAIL, Damage.CUT);
  }

  @Test
  void a_sound_line_that_a_session_can_have_is_read() {
    String at = "{'n':3,'t':'2026-11-24T09:00:00Z','k':";
    assertThat(foreign(at + "'undone','r':[3]}", "").events()).hasSize(2);
    assertThat(foreign(at + "'erased','x':'author','r':[1,2]}", "").events()).hasSize(3);
    assertThat(foreign(at + "'answered','s':'vorm','v':''}", "{'value':{'words':'a'}}").events())
        .hasSize(3);
    LogReadResult noJson = foreign(at + "'answered','s':'vorm','v':''}", "no object");
    assertThat(noJson.events().get(2).toString()).contains("value=null");
    assertThat(noJson.lost()).isEmpty();
  }
}
