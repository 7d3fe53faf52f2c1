package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "CAW Oost-Vlaanderen, caw-oost-vlaanderen",
    "'  Coördinator & co. ', coordinator-co",
    "../etc/passwd, etc-passwd",
    "---, ''",
    "A1, a1",
  })
  void a_name_is_of_small_letters_digits_and_hyphens(String text, String file) {
    assertThat(FileNames.file(text)).isEqualTo(file);
  }

  @Test
  void a_name_is_not_longer_than_sixty_signs() {
    assertThat(FileNames.file("a".repeat(60))).hasSize(60);
    assertThat(FileNames.file("a".repeat(61))).hasSize(60);
  }
}
