package be.livc.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPatternsTest {
  @Test
  void patterns_are_unpacked_as_they_were_and_take_a_third_of_the_place() throws IOException {
    String tex;
    try (InputStream in =
        PackedPatternsTest.class.getResourceAsStream(
            "/be/livc/playbook/internal/markdown/hyph-nl.tex")) {
      tex = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    String packed = PackedPatterns.pack(tex);

    assertThat(lines(PackedPatterns.unpack(packed))).isEqualTo(lines(tex));
    assertThat(packed).contains("Copyright (C) 1996 Piet Tutelaers");
    assertThat(packed.length()).isLessThan(tex.length() * 2 / 3);
  }

  private static List<String> lines(String tex) {
    return tex.lines().map(String::strip).filter(it -> !it.isEmpty()).sorted().toList();
  }
}
