package be.livc.playbook.workshop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.workshop.FormatResult.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookFormatterTest {
  private static final String HOUSE = "id: een\ntitle: Een\n";

  private static FormatResult format(String text) {
    return PlaybookFormatter.format(new SourceFile("a.yaml", text));
  }

  @Test
  void a_file_in_the_house_form_stays_and_another_gets_it() {
    assertThat(format(HOUSE))
        .isEqualTo(new FormatResult("a.yaml", State.IN_FORM, HOUSE, List.of()));
    assertThat(format("id:   een\ntitle: 'Een'\n"))
        .isEqualTo(new FormatResult("a.yaml", State.CHANGED, HOUSE, List.of()));
  }

  @Test
  void what_is_no_sound_yaml_or_has_anchors_is_left_as_it_stands() {
    String anchors = "id:   &a een\ntitle: *a\n";
    assertThat(format(anchors))
        .isEqualTo(new FormatResult("a.yaml", State.ANCHORS, anchors, List.of()));
    FormatResult broken = format("id: [\n");
    assertThat(broken.state()).isEqualTo(State.BROKEN);
    assertThat(broken.text()).isEqualTo("id: [\n");
    assertThat(broken.diagnostics()).isNotEmpty().isSortedAccordingTo(Diagnostic.ORDER);
  }

  @Test
  void a_file_and_a_stream_are_read_and_not_written(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.yaml");
    String name = file.toString().replace('\\', '/');
    assertThat(PlaybookFormatter.format(file))
        .isEqualTo(
            new FormatResult(
                name,
                State.BROKEN,
                "",
                List.of(Diagnostic.about(name, RuleId.FILE_MISSING, name))));
    Files.writeString(file, "id:   een\ntitle: Een\n");
    assertThat(PlaybookFormatter.format(file))
        .isEqualTo(new FormatResult(name, State.CHANGED, HOUSE, List.of()));
    assertThat(file).hasContent("id:   een\ntitle: Een\n");
    InputStream stream = new ByteArrayInputStream(HOUSE.getBytes(UTF_8));
    assertThat(PlaybookFormatter.format("-", stream))
        .isEqualTo(new FormatResult("-", State.IN_FORM, HOUSE, List.of()));
  }

  @Test
  void what_is_no_utf_8_is_told_with_the_text_that_was_read() {
    FormatResult broken =
        PlaybookFormatter.format(
            "-", new ByteArrayInputStream("title: één\n".getBytes(ISO_8859_1)));
    assertThat(broken.state()).isEqualTo(State.BROKEN);
    assertThat(broken.text()).isEqualTo("title: \uFFFD\uFFFDn\n");
    assertThat(broken.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.FILE_NOT_UTF_8);
  }

  @Test
  void a_stream_that_can_not_be_read_is_a_failure() {
    InputStream none =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("weg");
          }
        };
    assertThatThrownBy(() -> PlaybookFormatter.format("-", none))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("weg");
  }
}
