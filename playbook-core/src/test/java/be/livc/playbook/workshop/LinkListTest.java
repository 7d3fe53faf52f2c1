package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkListTest {
  @TempDir Path root;

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void all_addresses_of_sources_texts_and_templates_are_listed_once_and_sorted()
      throws IOException {
    write(
        "een/playbook.yaml",
        """
        format: 1
        id: een
        version: 1.0.0
        language: nl
        title: Een
        status: draft
        sources:
          wet: { title: Wet, short: Wet, kind: law, url: "https://wet.be/z" }
          gids: { title: Gids, short: Gids, kind: guide, url: "https://alleen-een-bron.be" }
        steps:
          - tell: Lees [de gids](https://gids.be/a_(b) "Gids") of <mailto:info@gids.be>.
            sources: [wet]
          - tell: Lees [de wet](https://wet.be/z) en [dit](https://{x}.be) en `[niet](https://code.be)`.
            sources: [wet]
          - write: brief
            id: brief
            sources: [wet]
        """
            .replace("{x}", "\\\\{x}"));
    write(
        "brief.md.ftl",
        "---\ntitle: Brief\n---\nZie [ons](https://brief.be).\n<#include \"_deel.md.ftl\">\n");
    write("_deel.md.ftl", "En [dit](https://deel.be).\n");
    PlaybookLibrary library = PlaybookLibrary.of(List.of(root));
    assertThat(LinkList.of(List.of(library.load("een")), Templates.of(List.of(root))))
        .containsExactly(
            "https://alleen-een-bron.be",
            "https://brief.be",
            "https://deel.be",
            "https://gids.be/a_(b)",
            "https://wet.be/z",
            "mailto:info@gids.be");
  }
}
