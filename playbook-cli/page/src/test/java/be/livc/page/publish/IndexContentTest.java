package be.livc.page.publish;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexContentTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/index.golden");

  @TempDir Path folder;

  private static IndexContent of(PlaybookLibrary library, String sheet, String... playbooks) {
    PageContent.Shelf shelf = new PageContent.Shelf(library, Templates.of(List.of()));
    List<PageContent> pages = new ArrayList<>();
    for (String named : playbooks) {
      boolean working = PageStamp.isWorking(named);
      pages.add(PageContent.of(library.load(named), null, working, shelf));
    }
    return IndexContent.of(pages, sheet.isEmpty() ? null : library.load(sheet), false, shelf);
  }

  @Test
  void the_list_tells_of_each_playbook_what_it_is() throws IOException {
    PlaybookLibrary library = PlaybookLibrary.of(List.of());
    IndexContent index = of(library, "livc-r-fiche@2.0.1", "livc-r@2.1.0", "livc-r-casus@2.1.0");

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, index.list());
    }
    assertThat(index.list()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  @SuppressWarnings("unchecked")
  void each_step_that_belongs_to_an_entry_has_its_name() {
    PlaybookLibrary library = PlaybookLibrary.of(List.of());
    Map<String, Object> shape =
        (Map<String, Object>)
            (Map<String, ?>) of(library, "livc-r-fiche@2.0.1", "livc-r@2.1.0").sheet();
    Map<String, Map<String, Object>> playbooks =
        (Map<String, Map<String, Object>>) shape.get("playbooks");

    assertThat(playbooks.get("livc-r")).containsEntry("file", "livc-r.html");
    assertThat((Map<String, String>) playbooks.get("livc-r").get("steps"))
        .containsEntry("vorm", "Vorm")
        .allSatisfy((id, name) -> assertThat(name).isNotBlank());
  }

  @Test
  void english_playbooks_get_an_english_list_and_no_text_becomes_markup() throws IOException {
    Path own = Files.createDirectories(folder.resolve("one"));
    Files.writeString(
        own.resolve("playbook.yaml"),
        """
        format: 1
        id: one
        version: 1.0.0
        language: en
        title: One & <b>two</b>
        summary: What it is <i>for</i>.
        sensitive: true
        status: draft
        phases:
          - id: start
            title: Start
            sources: own-choice
            steps:
              - ask: Ready?
                id: ready
                why: To begin.
                answer: yes-no
        """);

    assertThat(of(PlaybookLibrary.of(List.of(folder)), "", "one").list())
        .contains("<h1>Playbooks</h1>")
        .contains("One &amp; &lt;b&gt;two&lt;/b&gt;</a>")
        .contains("Version 1.0.0.", "Sensitive.", "At most 1 question.")
        .doesNotContain("<b>", "<i>", "<noscript>");
  }
}
