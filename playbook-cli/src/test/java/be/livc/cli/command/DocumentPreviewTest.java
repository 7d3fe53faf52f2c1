package be.livc.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.playbook.Example;
import be.livc.playbook.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPreviewTest {
  private static final String HEAD =
      "---\ntitle: Proef\nversion: 1.0.0\nlanguage: nl\nuses: [gemeente]\n---\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void each_save_shows_the_template_as_it_is_then() {
    save("Eerst {gemeente}.");
    DocumentPreview preview = new DocumentPreview();
    preview.template = "proef";
    preview.options.templates = List.of(folder);
    List<String> saves = List.of("Dan {gemeente}.", "<#if is(>stuk</#if>", "Weer {gemeente}.");
    int[] next = {0};

    try (Context context = context(preview)) {
      Example example =
          Example.of("proef", context.library(), context.templates(), context.today())
              .orElseThrow();
      ExitCode code =
          preview.following(
              example,
              () -> {
                if (next[0] == saves.size()) {
                  return false;
                }
                save(saves.get(next[0]++));
                return true;
              },
              context);
      assertThat(code).isEqualTo(ExitCode.DONE);
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains("Proefstad") || line.contains("stuk"))
        .containsExactly("Eerst Proefstad.", "Dan Proefstad.", "Weer Proefstad.");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("proef.md.ftl:7:", "Geen draaiboek maakt dit document", "Ctrl-C");
  }

  private void save(String body) {
    try {
      Files.writeString(folder.resolve("proef.md.ftl"), HEAD + body + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Context context(DocumentPreview preview) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            StandardCharsets.UTF_8,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Map.of("user.dir", folder.toString(), "user.home", folder.toString()),
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC),
            false,
            false,
            last -> () -> {});
    return new Context(surroundings, preview.options, Texts.in(Language.NL));
  }
}
