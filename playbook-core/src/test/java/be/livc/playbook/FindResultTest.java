package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.TextContent;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindResultTest {
  private static final PlaybookLibrary LIBRARY =
      PlaybookLibrary.of(
          TextContent.of(
              Map.of("livc-r/playbook.yaml", "title: R", "livc-r/releases/1.0.0.yaml", "")));
  private static final PlaybookSummary LISTING = LIBRARY.list().get(0);

  private static FindResult find(String named) {
    return LIBRARY.find(named);
  }

  @Test
  void an_id_alone_is_the_playbook() {
    assertThat(find("livc-r").isFound()).isTrue();
    assertThat(find("livc-r").listing()).isEqualTo(LISTING);
    assertThat(find("livc-r").version()).isNull();
  }

  @Test
  void a_released_version_is_found_and_another_is_not() {
    assertThat(find("livc-r@1.0.0").isFound()).isTrue();
    assertThat(find("livc-r@2.0.0").isFound()).isFalse();
    assertThat(find("livc-r@").isFound()).isFalse();
    assertThat(find("livc-r@2.0.0").listing()).isEqualTo(LISTING);
  }

  @Test
  void an_unknown_id_comes_with_those_near() {
    FindResult found = find("livc-s@1.0.0");
    assertThat(found.isFound()).isFalse();
    assertThat(found.listing()).isNull();
    assertThat(found.near()).containsExactly("livc-r");
  }

  @Test
  void what_stands_before_the_version_is_the_id_also_when_it_is_nothing() {
    FindResult found = find("@1.0.0");
    assertThat(found.id()).isEmpty();
    assertThat(found.version()).isEqualTo("1.0.0");
    assertThat(found.isFound()).isFalse();
    assertThat(LIBRARY.load("@1.0.0").diagnostics())
        .singleElement()
        .satisfies(it -> assertThat(it.arguments()).containsExactly(""));
  }
}
