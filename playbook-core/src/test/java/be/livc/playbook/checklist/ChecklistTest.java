package be.livc.playbook.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.internal.json.JsonTree;
import be.livc.playbook.internal.markdown.html.ChecklistHtml;
import be.livc.playbook.model.Language;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Walk;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final Map<String, LocalDate> SOME_DONE = new LinkedHashMap<>();

  static {
    SOME_DONE.put("machtiging-vragen", LocalDate.of(2026, 12, 2));
    SOME_DONE.put("melden[r1]", LocalDate.of(2027, 2, 1));
  }

  @Test
  void the_list_of_a_walk_reads_as_the_screen_says() {
    Golden.holds("checklist/golden/end.txt", lines(ChecklistLines.of(list(Map.of()), 80)));
  }

  @Test
  void during_a_walk_it_shows_all_that_is_certain() {
    Walk walk = Walk.of(Sample.playbook(), Sample.answers().without("coordinator"), Sample.DAY);
    Checklist list = Checklist.of(Sample.NAME, walk, Map.of());
    Golden.holds("checklist/golden/during.txt", lines(ChecklistLines.soFar(list, 80)));
  }

  @Test
  void a_ticked_task_ends_its_warning_and_moves_what_follows_it() {
    Checklist list = list(SOME_DONE);
    assertThat(list.warnings()).isEmpty();
    Golden.holds("checklist/golden/ticked.txt", lines(ChecklistLines.of(list, 80)));
  }

  @Test
  void before_the_first_answer_lists_are_pending() {
    Checklist list =
        Checklist.of(Sample.NAME, Walk.of(Sample.playbook(), Answers.NONE, Sample.DAY), Map.of());
    Golden.holds("checklist/golden/empty.txt", lines(ChecklistLines.of(list, 80)));
  }

  @Test
  void a_playbook_without_a_walk_gives_a_booklet() {
    Checklist list = Checklist.of(Sample.playbook(), Sample.DAY);
    Golden.holds("checklist/golden/booklet.txt", lines(ChecklistLines.of(list, 80)));
  }

  @Test
  void it_reads_as_markdown_and_as_html() {
    Checklist list = list(SOME_DONE);
    Golden.holds("checklist/golden/ticked.md", ChecklistMarkdown.of(list));
    Golden.holds("checklist/golden/ticked.html", ChecklistHtml.of(list, ""));
  }

  @Test
  void it_opens_in_excel_and_no_cell_is_a_formula() {
    String csv = ChecklistCsv.of(list(SOME_DONE));
    Golden.holds("checklist/golden/ticked.csv", csv.replace("\r\n", "\n"));
    assertThat(csv).startsWith("\uFEFF\"Teken\";").contains("\r\n");
    assertThat(ChecklistCsv.of(Checklist.of(Sample.NAME, evil("=1+1"), Map.of())))
        .contains("\"'=1+1 uit\"")
        .doesNotContain("\"=1+1");
  }

  @Test
  void a_calendar_reads_back_with_every_deadline_that_is_still_to_come() {
    String text = ChecklistCalendar.of(list(SOME_DONE));
    Golden.holds("checklist/golden/ticked.ics", text.replace("\r\n", "\n"));
    assertThat(text.lines())
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    List<VEvent> events = Biweekly.parse(text).first().getEvents();
    assertThat(events)
        .extracting(it -> it.getStatus().getValue())
        .containsExactly("CANCELLED", "CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED");
    assertThat(events.get(3).getSummary().getValue())
        .isEqualTo("S2.2 Laat CLB weten dat deelnemen en delen vrijwillig zijn, en …");
    assertThat(events.get(3).getDescription().getValue()).contains("Te bevestigen: de tekst");
  }

  private static Walk evil(String typed) {
    return Walk.of(Sample.playbook(typed + " uit"), Sample.answers(), Sample.DAY);
  }

  @Test
  void no_line_is_longer_than_the_width() {
    for (int width : new int[] {30, 40, 80}) {
      assertThat(ChecklistLines.of(list(Map.of()), width))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void machine_settings_change_nothing() {
    String before = everything();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(everything()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void it_can_be_read_in_english() {
    Checklist list =
        Checklist.of(Sample.NAME, Sample.walk(), Map.of(), template -> Set.of(), Language.EN);
    Golden.holds("checklist/golden/end.en.txt", lines(ChecklistLines.of(list, 80)));
  }

  @Test
  void both_languages_have_the_same_words() {
    assertThat(Words.of(Language.EN).keys()).isEqualTo(Words.of(Language.NL).keys());
  }

  @Test
  void no_golden_file_is_left_without_a_test() throws IOException {
    List<String> folders = List.of("checklist", "document", "internal/markdown");
    StringBuilder tests = new StringBuilder();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of("src/test/java/be/livc/playbook", folder))) {
        for (Path file : files.filter(it -> it.toString().endsWith("Test.java")).toList()) {
          tests.append(Files.readString(file));
        }
      }
    }
    for (String folder : folders) {
      Path golden = Path.of("src/test/resources/be/livc/playbook", folder, "golden");
      try (Stream<Path> files = Files.list(golden)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          boolean named = tests.indexOf(folder + "/golden/" + name) >= 0;
          boolean listed = tests.indexOf("\"" + name.replaceFirst("\\..*", "") + "\"") >= 0;
          assertThat(named || listed).as(folder + "/golden/" + name).isTrue();
        }
      }
    }
  }

  @Test
  void it_reads_as_json() {
    Golden.holds("checklist/golden/ticked.json", JsonTree.write(ChecklistTree.of(list(SOME_DONE))));
  }

  private static String everything() {
    Checklist list = list(SOME_DONE);
    return lines(ChecklistLines.of(list, 80))
        + ChecklistMarkdown.of(list)
        + ChecklistHtml.of(list, "")
        + ChecklistCsv.of(list)
        + ChecklistCalendar.of(list)
        + ChecklistTree.of(list);
  }

  private static Checklist list(Map<String, LocalDate> ticked) {
    return Checklist.of(
        Sample.NAME,
        Sample.walk(),
        ticked,
        template -> template.equals("besluit") ? Set.of("zetel") : Set.of(),
        Language.NL);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
