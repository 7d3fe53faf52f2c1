package be.livc.cli.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.command.Quiet;
import be.livc.cli.console.ExitCode;
import be.livc.playbook.workshop.PreviewExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPreviewTest {
  private static final String HEAD =
      "---\ntitle: Proef\nversion: 1.0.0\nlanguage: nl\nuses: [gemeente]\n---\n";

  @TempDir Path folder;

  private final Quiet quiet = new Quiet();

  @Test
  void each_save_shows_the_template_as_it_is_then() {
    save("Eerst {gemeente}.");
    DocumentPreview preview = new DocumentPreview();
    preview.template = "proef";
    GlobalOptions options = new GlobalOptions();
    options.templates = List.of(folder);
    List<String> saves = List.of("Dan {gemeente}.", "<#if is(>stuk</#if>", "Weer {gemeente}.");
    int[] next = {0};

    try (Context context = quiet.context(options, folder)) {
      PreviewExample example =
          PreviewExample.of("proef", context.library(), context.templates(), context.today())
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

    assertThat(quiet.out().lines())
        .filteredOn(line -> line.contains("Proefstad") || line.contains("stuk"))
        .containsExactly("Eerst Proefstad.", "Dan Proefstad.", "Weer Proefstad.");
    assertThat(quiet.err())
        .contains("proef.md.ftl:7:", "Geen draaiboek maakt dit document", "Ctrl-C");
  }

  private void save(String body) {
    try {
      Files.writeString(folder.resolve("proef.md.ftl"), HEAD + body + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
