package be.livc.playbook.session.log;

import static be.livc.playbook.session.log.WrittenLog.CLEAR;
import static be.livc.playbook.session.log.WrittenLog.SEALED;
import static be.livc.playbook.session.log.WrittenLog.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Profile.Kept;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What stands on one line of its own: the head, a text, a summary, a profile. */
class LogPlacesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final PlaybookText TEXT =
      new PlaybookText(
          List.of(new SourceFile("p/playbook.yaml", "id: p\né\n"), new SourceFile("p/r.yaml", "")));

  private static SessionSummary summary(Term retention) {
    return new SessionSummary(
        "abc",
        "Opstart é",
        "klein",
        "*Klein*",
        new Version(1, 2, 3),
        Instant.parse("2026-11-24T09:00:00.250Z"),
        new Progress(1, 2, 3, 4, 5),
        true,
        false,
        retention);
  }

  private static Profile profile() {
    Map<String, Kept> answers = new LinkedHashMap<>();
    answers.put("inwoners", new Kept(SmallPlaybook.amount("12.50"), DAY));
    answers.put("gemeente", new Kept(SmallPlaybook.words("Gent"), DAY.plusDays(1)));
    return new Profile(answers);
  }

  /** Whatever byte of a line is another or missing, it is not read. */
  private static <T> void isReadOnlyAsWritten(
      String line, T written, Function<byte[], Optional<T>> reader) {
    byte[] bytes = bytes(line);
    assertThat(line).matches("[ -~]+\n");
    assertThat(reader.apply(bytes)).contains(written);
    for (int at = 0; at < bytes.length; at++) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 1;
      assertThat(reader.apply(flipped)).isEmpty();
    }
    for (int length : new int[] {0, 1, 5, bytes.length / 2}) {
      assertThat(reader.apply(Arrays.copyOf(bytes, length))).isEmpty();
    }
    assertThat(reader.apply(bytes("\n"))).isEmpty();
  }

  private static byte[] withoutEnd(String line) {
    return bytes(line.substring(0, line.length() - 1));
  }

  private static Map<String, Object> object(String json) {
    return WrittenLog.FORM.read(json.replace('\'', '"')).orElseThrow();
  }

  @Test
  void a_head_is_read_only_as_written() {
    LogHead head = new LogHead(7, "ab");
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      String line = head.line(seal);
      isReadOnlyAsWritten(line, head, bytes -> LogHead.read(bytes, seal));
      assertThat(LogHead.read(withoutEnd(line), seal)).isEmpty();
    }
    assertThat(head.line(CLEAR)).startsWith("{\"n\":7,\"last\":\"ab\",\"h\":\"");
    for (String other :
        List.of("{'n':'7','last':'ab'}", "{'n':4294967303,'last':'ab'}", "{'n':7,'last':1}")) {
      byte[] line = bytes(CLEAR.line("head", object(other)));
      assertThat(LogHead.read(line, CLEAR)).as(other).isEmpty();
    }
  }

  @Test
  void a_text_is_read_only_as_written_and_only_when_it_is_the_one_that_is_wanted() {
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      String line = PlaybookLine.write(TEXT, seal);
      isReadOnlyAsWritten(line, TEXT, bytes -> PlaybookLine.read(bytes, TEXT.digest(), seal));
      assertThat(PlaybookLine.read(withoutEnd(line), TEXT.digest(), seal)).isEmpty();
      assertThat(PlaybookLine.read(bytes(line), "other", seal)).isEmpty();
    }
    String foreign = CLEAR.line("", object("{'files':[1,{'a':'b'}]}"));
    PlaybookText one = new PlaybookText(List.of(new SourceFile("a", "b")));
    assertThat(PlaybookLine.read(bytes(foreign), one.digest(), CLEAR)).contains(one);
    String none = CLEAR.line("", object("{'files':'x'}"));
    PlaybookText nothing = new PlaybookText(List.of());
    assertThat(PlaybookLine.read(bytes(none), nothing.digest(), CLEAR)).contains(nothing);
  }

  @Test
  void a_summary_is_read_only_as_written_and_only_of_its_session() {
    for (SessionSummary summary : List.of(summary(null), summary(new Term(1, 2, 3, 4, 0)))) {
      for (LineSeal seal : List.of(CLEAR, SEALED)) {
        byte[] line = SummaryLine.write(summary, seal);
        String text = new String(line, StandardCharsets.US_ASCII);
        isReadOnlyAsWritten(text, summary, bytes -> SummaryLine.read(bytes, "abc", seal));
        assertThat(SummaryLine.read(line, "other", seal)).isEmpty();
      }
    }
  }

  @Test
  void what_a_summary_lacks_makes_it_none() {
    byte[] line = SummaryLine.write(summary(new Term(1, 2, 3, 4, 0)), CLEAR);
    Map<String, Object> whole = CLEAR.read("", line).orElseThrow();
    assertThat(whole.keySet())
        .containsExactly(
            "id",
            "name",
            "playbook",
            "title",
            "version",
            "used",
            "progress",
            "closed",
            "sensitive",
            "keep");
    Map<String, Object> wrong = new LinkedHashMap<>();
    whole.forEach((name, value) -> wrong.put(name, 1L));
    wrong.put("version", "1.x");
    wrong.put("used", "yesterday");
    wrong.put("progress", List.of(1L, 2L, 3L, 4L));
    wrong.put("keep", List.of(1L, 2L, 3L));
    wrong.keySet().removeAll(List.of("closed", "sensitive"));
    wrong.forEach(
        (name, value) -> {
          Map<String, Object> one = new LinkedHashMap<>(whole);
          one.put(name, value);
          assertThat(SummaryLine.read(bytes(CLEAR.line("", one)), "abc", CLEAR)).as(name).isEmpty();
        });
    Map<String, Object> six = new LinkedHashMap<>(whole);
    six.put("progress", List.of(1L, 2L, 3L, 4L, 5L, 6L));
    assertThat(SummaryLine.read(bytes(CLEAR.line("", six)), "abc", CLEAR)).isEmpty();
  }

  @Test
  void a_profile_is_read_only_as_written() {
    for (LineSeal seal : List.of(CLEAR, SEALED)) {
      ProfileLine form = new ProfileLine(seal);
      String line = form.write(profile());
      isReadOnlyAsWritten(line, new ProfileLine.Found(1, profile()), form::read);
      assertThat(form.read(withoutEnd(line))).isEmpty();
    }
    assertThat(new ProfileLine(CLEAR).write(profile()))
        .startsWith(
            "{\"livc\":\"profile\",\"format\":1,\"answers\":["
                + "{\"q\":\"inwoners\",\"d\":\"2026-11-24\",\"v\":{\"number\":\"12.5\"}},"
                + "{\"q\":\"gemeente\",\"d\":\"2026-11-25\",\"v\":{\"words\":\"Gent\"}}]");
  }

  private static Optional<ProfileLine.Found> profile(String json) {
    return new ProfileLine(CLEAR).read(bytes(CLEAR.line("profile", object(json))));
  }

  @Test
  void a_profile_of_a_newer_livc_tells_its_format_alone() {
    assertThat(profile("{'livc':'profile','format':2}"))
        .contains(new ProfileLine.Found(2, Profile.NONE));
    assertThat(profile("{'livc':'profile','format':1,'answers':[]}"))
        .contains(new ProfileLine.Found(1, Profile.NONE));
  }

  @Test
  void what_is_no_profile_that_we_wrote_is_none() {
    String answer = "{'livc':'profile','format':1,'answers':[{'q':%s,'d':%s,'v':%s}]}";
    assertThat(profile(String.format(answer, "'a'", "'2026-11-24'", "{'words':'x'}"))).isPresent();
    for (String other :
        List.of(
            "{'livc':'session','format':1,'answers':[]}",
            "{'format':1,'answers':[]}",
            "{'livc':'profile','answers':[]}",
            "{'livc':'profile','format':1}",
            String.format(answer, "1", "'2026-11-24'", "{'words':'x'}"),
            String.format(answer, "'a'", "'2026'", "{'words':'x'}"),
            String.format(answer, "'a'", "'2026-11-24'", "{'number':'x'}"),
            String.format(answer, "'a'", "'2026-11-24'", "'x'"))) {
      assertThat(profile(other)).as(other).isEmpty();
    }
  }

  @Test
  void each_sort_of_value_comes_back_as_it_was() {
    for (Value value :
        List.of(
            SmallPlaybook.one("a"),
            new Value.SomeOptions(List.of("a", "b")),
            new Value.SomeOptions(List.of()),
            SmallPlaybook.words("é\n"),
            SmallPlaybook.amount("1E+3"),
            SmallPlaybook.amount("-0.50"),
            SmallPlaybook.day("0001-01-01"),
            new Value.Entries(List.of(new Value.Entry("i", "x"), new Value.Entry("", ""))),
            new Value.Rows(
                List.of(SmallPlaybook.row("i", "a", ""), SmallPlaybook.row("", "", "b"))),
            Value.NOTHING)) {
      assertThat(ValueCodec.read(new ObjectFields(ValueCodec.write(value)))).isEqualTo(value);
    }
  }
}
