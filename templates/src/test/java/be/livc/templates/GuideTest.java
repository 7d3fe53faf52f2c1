package be.livc.templates;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.document.Document;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the editors' guide makes a document. */
class GuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern IN_WORD = Pattern.compile("```docx\n(.*?)```", Pattern.DOTALL);
  private static final Pattern READ =
      Pattern.compile("(?<!\\$)\\{([a-z0-9-]+)}|(?:is|given|rows|list|says)\\(\"([a-z0-9-]+)\"");

  private static final Pattern PARTIAL = Pattern.compile("<#include \"([^\"]+)\">");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> an_example_of_the_guide_makes_a_document() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(examples).hasSizeGreaterThan(8);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.lines().findFirst().orElse(""), () -> renders(example)));
  }

  @Test
  void the_example_in_word_makes_a_document() throws IOException {
    String example =
        IN_WORD
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    Files.write(folder.resolve("in-word.docx"), WordExample.of(example));
    Templates templates = Templates.of(List.of(folder));
    assertThat(templates.read("in-word").diagnostics()).isEmpty();
    Result<Document> made = templates.render("in-word", session());
    assertThat(made.diagnostics()).isEmpty();
    assertThat(made.orElseThrow().text()).contains("Beste,").doesNotContain("{", "adres");
  }

  private void renders(String example) throws IOException {
    Files.writeString(folder.resolve("voorbeeld.md.ftl"), whole(example));
    Templates templates = Templates.of(List.of(folder, Path.of("").toAbsolutePath()));
    assertThat(templates.read("voorbeeld").diagnostics()).isEmpty();
    assertThat(templates.render("voorbeeld", session()).diagnostics()).isEmpty();
  }

  /** The example with a front matter that names what it reads, unless it has one. */
  private static String whole(String example) throws IOException {
    if (example.startsWith("---")) {
      return example;
    }
    StringBuilder all = new StringBuilder(example);
    for (MatchResult part : PARTIAL.matcher(example).results().toList()) {
      all.append(Files.readString(Path.of(part.group(1))));
    }
    Set<String> read = new LinkedHashSet<>();
    READ.matcher(all)
        .results()
        .forEach(found -> read.add(found.group(1) == null ? found.group(2) : found.group(1)));
    String uses = String.join(", ", read);
    return "---\ntitle: Voorbeeld\nversion: 1.0.0\nlanguage: nl\nuses: [%s]\nblanks: [%s]\n---\n%s"
        .formatted(uses, uses, example);
  }

  private static Session session() {
    LoadResult loaded =
        PlaybookLibrary.of(List.of(Path.of("..", "playbooks").toAbsolutePath())).load("livc-r");
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    return Session.start(loaded.pinned(), "Gids", Recorder.of("An", clock));
  }
}
