package be.livc.playbook.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that a playbook was once read from, wherever they stood then. */
class FixedContentTest {
  private static FixedContent of(String... names) {
    return new FixedContent(
        new PlaybookText(Stream.of(names).map(it -> new SourceFile(it, "van " + it)).toList()));
  }

  @Test
  void it_holds_its_files_and_no_others() {
    FixedContent content = of("een/playbook.yaml", "sources.yaml");
    assertThat(content.fetch("sources.yaml").file())
        .isEqualTo(new SourceFile("sources.yaml", "van sources.yaml"));
    assertThat(content.fetch("roles.yaml").isMissing()).isTrue();
    assertThat(content.playbooks()).isEmpty();
  }

  @Test
  void of_a_name_the_first_file_counts() {
    FixedContent content =
        new FixedContent(
            new PlaybookText(List.of(new SourceFile("a", "eerst"), new SourceFile("a", "dan"))));
    assertThat(content.fetch("a").file()).isEqualTo(new SourceFile("a", "eerst"));
  }

  @Test
  void another_playbook_is_the_one_beside_or_else_the_first_that_stands_somewhere() {
    FixedContent content =
        of(
            "x/een/playbook.yaml",
            "x/twee/playbook.yaml",
            "y/twee/playbook.yaml",
            "z/drie/playbook.yaml",
            "b/drie/playbook.yaml",
            "vier/playbook.yaml",
            "bijvijf/playbook.yaml");
    assertThat(content.playbook("x/een/playbook.yaml", "twee")).isEqualTo("x/twee/playbook.yaml");
    assertThat(content.playbook("y/een/playbook.yaml", "twee")).isEqualTo("y/twee/playbook.yaml");
    assertThat(content.playbook("x/een/playbook.yaml", "drie")).isEqualTo("b/drie/playbook.yaml");
    assertThat(content.playbook("x/een/playbook.yaml", "vier")).isEqualTo("vier/playbook.yaml");
    assertThat(content.playbook("x/een/playbook.yaml", "vijf")).isEqualTo("x/vijf/playbook.yaml");
  }
}
