package be.livc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.DocumentRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The snippet of the README, as it stands there and as it runs. */
class EmbeddingTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void an_application_walks_a_playbook_as_the_readme_says() {
    List<String> documents = new ArrayList<>();
    // snippet
    PlaybookLibrary library = PlaybookLibrary.of(List.of()); // what is packed on the class path
    LoadResult loaded = library.load("livc-r");
    // loaded.diagnostics() is for its editor; with errors there is nothing to start
    Recorder recorder = Recorder.of("An", Clock.systemDefaultZone());
    Session session = Session.start(loaded.pinned(), "Opstart", recorder);
    while (!session.walk().atEnd()) {
      Ask question = session.walk().open().orElseThrow();
      Attempt attempt = session.answer(question, answer(question));
      attempt.rejection().ifPresent(why -> tell(why.kind())); // a wrong answer is a value
      session = attempt.session(); // as it was when the answer was not accepted
    }

    Checklist checklist = Checklist.of(session);
    Templates templates = Templates.of(List.of());
    for (DocumentRequest document : session.walk().documents()) {
      documents.add(templates.render(document, session).orElseThrow().markdown());
    }
    // end
    assertThat(session.walk().open()).isEmpty();
    assertThat(checklist.items()).isNotEmpty();
    assertThat(documents)
        .isNotEmpty()
        .allMatch(document -> document.startsWith("#") || !document.isBlank());
    assertThat(told).isEmpty();
  }

  @Test
  void the_snippet_in_the_readme_is_the_one_that_runs() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String source =
        Files.readString(
            Path.of("src/test/java/be/livc/cli/EmbeddingTest.java"), StandardCharsets.UTF_8);
    String snippet =
        source
            .substring(source.indexOf("// snippet\n") + 11, source.indexOf("    // end\n"))
            .lines()
            .map(line -> line.isBlank() ? "" : line.substring(4))
            .collect(Collectors.joining("\n"));
    assertThat(readme).contains("```java\n" + snippet + "\n```");
  }

  private void tell(Object what) {
    told.add(what.toString());
  }

  /** Whatever is accepted at the question. */
  private static Value answer(Ask ask) {
    String typed = ask.type().accept(new Accepted());
    Value value = AnswerParser.read(ask, typed, be.livc.playbook.model.Language.NL).value();
    return value == null ? Value.NOTHING : value;
  }

  private static final class Accepted extends AnswerType.DefaultVisitor<String> {
    @Override
    protected String other(AnswerType type) {
      return "1";
    }

    @Override
    public String yesNo(AnswerType.YesNo type) {
      return "nee";
    }

    @Override
    public String words(AnswerType.Words type) {
      return "Voorbeeld";
    }

    @Override
    public String amount(AnswerType.Amount type) {
      return type.min() == null ? "1" : type.min().toPlainString();
    }

    @Override
    public String day(AnswerType.Day type) {
      return "24/11/2026";
    }

    @Override
    public String entries(AnswerType.Entries type) {
      return "Testerzele";
    }

    @Override
    public String table(AnswerType.Table type) {
      return row(type);
    }
  }

  private static String row(AnswerType.Table table) {
    return table.columns().stream()
        .map(column -> column.type().options().isEmpty() ? "OCMW" : "1")
        .collect(Collectors.joining(" | "));
  }
}
