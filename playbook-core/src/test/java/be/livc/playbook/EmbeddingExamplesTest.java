package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.SessionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of the README of the core, as they stand there and as they run. */
class EmbeddingExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(" *// example\\n(.*?)\\n *// end\\n", Pattern.DOTALL);
  private static final String YAML =
      """
      format: 1
      id: onthaal
      version: 1.0.0
      status: draft
      language: nl
      title: Onthaal
      steps:
        - ask: Wie komt er?
          id: wie
          answer: text
          sources: own-choice
        - write: brief
          id: welkom
          sources: own-choice
      """;
  private static final String BRIEF =
      "---\n"
          + "title: Brief\n"
          + "version: 1.0.0\n"
          + "language: nl\n"
          + "uses: [wie]\n"
          + "---\n"
          + "# Brief\n\n"
          + "Welkom, {wie}.\n";

  /** An application's own table of files. */
  private static final class Table {
    @Nullable String select(String name) {
      return Map.of("onthaal/playbook.yaml", YAML, "brief.md.ftl", BRIEF).get(name);
    }
  }

  @Test
  void content_comes_from_texts_in_memory() {
    String yaml = YAML;
    String template = BRIEF;
    // example
    PlaybookLibrary library =
        PlaybookLibrary.of(TextContent.of(Map.of("onthaal/playbook.yaml", yaml)));
    Templates templates = Templates.of(TextContent.of(Map.of("brief.md.ftl", template)));
    // end
    Session session = begun(library, Clock.systemUTC());
    assertThat(library.list()).extracting(PlaybookSummary::id).containsExactly("onthaal");
    assertThat(templates.render("brief", session).orElseThrow().markdown()).contains("Welkom, An.");
  }

  @Test
  void content_comes_from_wherever_an_application_keeps_it() {
    Table table = new Table();
    // example
    ContentSource database =
        name -> {
          String text = table.select(name); // null when there is no such file
          return text == null
              ? ContentSource.Fetched.NOTHING
              : new ContentSource.Fetched(new SourceFile(name, text), null);
        };
    LoadResult loaded = PlaybookLibrary.of(database).load("onthaal");
    // end
    assertThat(loaded.diagnostics()).isEmpty();
    assertThat(loaded.pinned().playbook().id()).isEqualTo("onthaal");
  }

  @Test
  void an_application_makes_a_format_itself() {
    Templates templates = Templates.of(TextContent.of(Map.of("brief.md.ftl", BRIEF)));
    // example
    Templates own =
        templates.converting(
            DocumentFormat.HTML,
            (document, format) ->
                ("<title>" + document.title() + "</title>").getBytes(StandardCharsets.UTF_8));
    // end
    Session session = begun(library(), Clock.systemUTC());
    Document document = own.render("brief", session).orElseThrow();
    assertThat(document.as(DocumentFormat.HTML)).asString().isEqualTo("<title>Brief</title>");
    assertThat(document.as(DocumentFormat.MARKDOWN)).asString().contains("Welkom, An.");
  }

  @Test
  void time_comes_from_the_clock_of_the_application() {
    Instant noon = Instant.parse("2026-11-29T11:00:00Z");
    // example
    Clock clock = Clock.fixed(noon, ZoneId.of("Europe/Brussels"));
    Recorder recorder = Recorder.of("An", clock); // events bear this time, and this day in Brussels
    // end
    Session session = Session.start(library().load("onthaal").pinned(), "Proef", recorder);
    assertThat(session.date()).isEqualTo("2026-11-29");
    assertThat(session.events().get(0).stamp().time()).isEqualTo(noon);
  }

  @Test
  void an_application_hears_what_was_kept() {
    List<String> heard = new ArrayList<>();
    SessionStore kept = SessionStore.inMemory();
    Session session = begun(library(), Clock.systemUTC());
    // example
    SessionStore store = Stores.listening(kept, saved -> heard.add(saved.id()));
    store.save(session);
    // end
    assertThat(heard).containsExactly(session.id());
    assertThat(store.list().sessions()).hasSize(1);
  }

  @Test
  void a_front_end_gets_json_and_sentences() {
    Session session = begun(library(), Clock.systemUTC());
    // example
    Ask question = session.playbook().question("wie").orElseThrow();
    Sentences sentences =
        Sentences.in(Language.NL).replacing(Map.of("refused.EMPTY", "Vul hier iets in{0}."));
    String json = Json.write(SessionJson.of(session, sentences));
    String why =
        session
            .answer(question, new Value.Words(""))
            .rejection()
            .map(no -> RejectionText.sentence(question, no, Language.NL, sentences))
            .orElse("");
    // end
    assertThat(json).startsWith("{\n  \"livc\": 1,\n  \"kind\": \"session\"");
    assertThat(why).isEqualTo("Vul hier iets in, of typ later.");
  }

  @Test
  void the_examples_in_the_readme_are_the_ones_that_run() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String source =
        Files.readString(Path.of("src/test/java/be/livc/playbook/EmbeddingExamplesTest.java"));
    Matcher examples = EXAMPLE.matcher(source);
    int count = 0;
    while (examples.find()) {
      String example =
          examples
              .group(1)
              .lines()
              .map(line -> line.strip().isEmpty() ? "" : line.substring(4))
              .collect(Collectors.joining("\n"));
      assertThat(readme).contains("```java\n" + example + "\n```");
      count++;
    }
    assertThat(count).isEqualTo(6);
    // the service at the end is built and run as it stands, by a test of the program
    String examplesOnly = readme.substring(0, readme.indexOf("## A service that walks a playbook"));
    assertThat(examplesOnly.split("```java\n", -1)).hasSize(count + 1);
  }

  private static PlaybookLibrary library() {
    return PlaybookLibrary.of(TextContent.of(Map.of("onthaal/playbook.yaml", YAML)));
  }

  private static Session begun(PlaybookLibrary library, Clock clock) {
    Session session =
        Session.start(library.load("onthaal").pinned(), "Proef", Recorder.of("An", clock));
    Ask wie = session.playbook().question("wie").orElseThrow();
    return session.answer(wie, new Value.Words("An")).session();
  }
}
