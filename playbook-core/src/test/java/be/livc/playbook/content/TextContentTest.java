package be.livc.playbook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are texts in memory, and what every source of files does unless it does better. */
class TextContentTest {
  private static final Map<String, String> FILES =
      Map.of(
          "een/playbook.yaml", "één",
          "een/releases/1.10.0.yaml", "",
          "een/releases/1.9.0.yaml", "",
          "een/releases/oud.yaml", "",
          "een/releases/1.0.0.txt", "",
          "een/releases/diep/2.0.0.yaml", "",
          "twee/playbook.yaml", "",
          "twee/diep/playbook.yaml", "",
          "sources.yaml", "",
          "eenplaybook.yaml", "");

  private static final TextContent CONTENT = TextContent.of(FILES);

  @Test
  void a_file_is_there_by_its_name_or_missing() {
    Fetched fetched = CONTENT.fetch("een/playbook.yaml");
    assertThat(fetched.file()).isEqualTo(new SourceFile("een/playbook.yaml", "één"));
    assertThat(fetched.isMissing()).isFalse();
    assertThat(fetched.required("x")).isSameAs(fetched);
    Fetched missing = CONTENT.fetch("drie/playbook.yaml");
    assertThat(missing.isMissing()).isTrue();
    Fetched required = missing.required("drie/playbook.yaml");
    assertThat(required.isMissing()).isFalse();
    assertThat(required.problem().rule()).isEqualTo(RuleId.FILE_MISSING);
    assertThat(required.problem().arguments()).containsExactly("drie/playbook.yaml");
    assertThat(required.required("anders")).isSameAs(required);
    assertThat(CONTENT.bytes("een/playbook.yaml"))
        .hasValueSatisfying(it -> assertThat(it).isEqualTo("één".getBytes(StandardCharsets.UTF_8)));
    assertThat(CONTENT.bytes("drie")).isEmpty();
  }

  @Test
  void the_names_in_a_folder_are_sorted_and_go_no_deeper() {
    assertThat(CONTENT.names("")).containsExactly("eenplaybook.yaml", "sources.yaml");
    assertThat(CONTENT.names("een/")).containsExactly("een/playbook.yaml");
    assertThat(CONTENT.names("twee/diep/")).containsExactly("twee/diep/playbook.yaml");
    assertThat(CONTENT.names("drie/")).isEmpty();
    assertThat(CONTENT.ownNames("een/")).isEqualTo(CONTENT.names("een/"));
    assertThat(CONTENT.nearest(List.of("weg", "sources.yaml"))).containsExactly("sources.yaml");
    assertThat(CONTENT.compiled("een/playbook.yaml")).isEmpty();
    assertThat(CONTENT.isPath("sources.yaml")).isFalse();
  }

  @Test
  void playbooks_stand_each_in_a_folder_at_the_top() {
    assertThat(CONTENT.playbooks())
        .containsExactly(
            Map.entry("een", "een/playbook.yaml"), Map.entry("twee", "twee/playbook.yaml"));
    ContentSource silent = name -> Fetched.NOTHING;
    assertThat(silent.playbooks()).isEmpty();
    assertThat(silent.names("")).isEmpty();
  }

  @Test
  void another_playbook_is_looked_for_beside_the_one_that_asks_and_then_everywhere() {
    assertThat(CONTENT.playbook("een/playbook.yaml", "twee")).isEqualTo("twee/playbook.yaml");
    assertThat(CONTENT.playbook("ver/weg/playbook.yaml", "een")).isEqualTo("een/playbook.yaml");
    assertThat(CONTENT.playbook("twee/x/playbook.yaml", "diep"))
        .isEqualTo("twee/diep/playbook.yaml");
    assertThat(CONTENT.playbook("ver/weg/playbook.yaml", "drie"))
        .isEqualTo("ver/drie/playbook.yaml");
  }

  @Test
  void releases_bear_the_name_of_a_version_and_come_oldest_first() {
    assertThat(CONTENT.releases("een"))
        .containsExactly(
            Map.entry(new Version(1, 9, 0), "een/releases/1.9.0.yaml"),
            Map.entry(new Version(1, 10, 0), "een/releases/1.10.0.yaml"));
    assertThat(CONTENT.releases("drie")).isEmpty();
    assertThat(ContentSource.releases(List.of("a/1.0.0.yaml", "b/1.0.0.yaml")))
        .containsExactly(Map.entry(new Version(1, 0, 0), "a/1.0.0.yaml"));
    TextContent only = TextContent.of(Map.of("los/releases/1.0.0.yaml", ""));
    assertThat(only.releases("los")).containsOnlyKeys(new Version(1, 0, 0));
  }

  @Test
  void a_path_is_counted_from_the_folder_of_the_file_that_names_it() {
    assertThat(ContentSource.resolve("a/b/c.yaml", "d.yaml")).isEqualTo("a/b/d.yaml");
    assertThat(ContentSource.resolve("a/b/c.yaml", "../d.yaml")).isEqualTo("a/d.yaml");
    assertThat(ContentSource.resolve("a/b/c.yaml", "./x/../d.yaml")).isEqualTo("a/b/d.yaml");
    assertThat(ContentSource.resolve("a/c.yaml", "../../d.yaml")).isEqualTo("../d.yaml");
    assertThat(ContentSource.resolve("c.yaml", "../../d.yaml")).isEqualTo("../../d.yaml");
    assertThat(ContentSource.resolve("/c.yaml", "../d.yaml")).isEqualTo("/../d.yaml");
    assertThat(ContentSource.resolve("c.yaml", "d.yaml")).isEqualTo("d.yaml");
  }

  @Test
  void it_is_a_copy_in_which_nothing_is_missing() {
    Map<String, String> files = new HashMap<>(Map.of("a", "1"));
    TextContent content = TextContent.of(files);
    files.put("b", "2");
    assertThat(content.names("")).containsExactly("a");
    files.put("c", null);
    assertThatThrownBy(() -> TextContent.of(files))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("c");
  }

  @Test
  void a_withdrawal_has_a_reason_on_one_line() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertThat(new Withdrawal(day, "Oud", null, "").until()).isNull();
    for (String reason : List.of("", "  ", "een\ntwee", "a\u0007")) {
      assertThatThrownBy(() -> new Withdrawal(day, reason, null, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
