package be.livc.playbook.internal.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8DecoderTest {
  private static final int LARGEST = 8 * 1024 * 1024;

  private static @Nullable String text(Fetched fetched) {
    SourceFile file = fetched.file();
    return file == null ? null : file.text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "één – “twee” 😀", "a\uFFFDb", "\uFFFD", "a\r\nb\u2028c"})
  void what_is_utf_8_is_read_as_it_is_also_the_sign_that_stands_for_what_is_none(String written) {
    Fetched fetched = Utf8Decoder.decode("a.yaml", written.getBytes(UTF_8));

    assertThat(text(fetched)).isEqualTo(written);
    assertThat(fetched.problem()).isNull();
  }

  @Test
  void a_mark_of_the_order_of_bytes_goes_once() {
    assertThat(text(Utf8Decoder.decode("a.yaml", "\uFEFF\uFEFFa".getBytes(UTF_8))))
        .isEqualTo("\uFEFFa");
  }

  @Test
  void the_first_wrong_byte_is_told_with_its_place_behind_a_sign_that_only_looks_wrong() {
    byte[] sound = "\uFFFD één\ndit ".getBytes(UTF_8);
    byte[] all = new byte[sound.length + 2];
    System.arraycopy(sound, 0, all, 0, sound.length);
    System.arraycopy("éX".getBytes(ISO_8859_1), 0, all, sound.length, 2);

    Fetched fetched = Utf8Decoder.decode("a.yaml", all);

    Diagnostic problem = fetched.problem();
    assertThat(problem).isNotNull();
    assertThat(problem.rule()).isEqualTo(RuleId.FILE_NOT_UTF_8);
    Span place = problem.place();
    assertThat(place).isNotNull();
    assertThat(place.line()).isEqualTo(2);
    assertThat(place.column()).isEqualTo(5);
    assertThat(text(fetched)).isEqualTo("\uFFFD één\ndit \uFFFDX");
  }

  @Test
  void a_file_may_have_eight_mebibytes_and_not_a_byte_more() throws IOException {
    Fetched largest = Utf8Decoder.read("a.yaml", new ByteArrayInputStream(new byte[LARGEST]));
    Fetched larger = Utf8Decoder.read("a.yaml", new ByteArrayInputStream(new byte[LARGEST + 1]));

    assertThat(largest.problem()).isNull();
    assertThat(text(largest)).hasSize(LARGEST);
    Diagnostic problem = larger.problem();
    assertThat(problem).isNotNull();
    assertThat(problem.rule()).isEqualTo(RuleId.LIMIT_SIZE);
    assertThat(problem.arguments()).containsExactly("a.yaml", "8");
    assertThat(larger.file()).isNull();
  }
}
