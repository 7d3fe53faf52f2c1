package be.livc.playbook.internal.markdown.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.internal.markdown.word.WordParts.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The parts of a file, packed and taken out again. */
class WordPartsTest {
  private static final int LARGEST = 20_000_000;

  @Test
  void what_was_packed_is_found_again_by_name() throws Exception {
    byte[] file = WordZip.of(Map.of("b", new byte[] {1, 2}, "a/c", new byte[0], "a/", new byte[0]));
    assertThat(WordParts.of(file)).containsOnlyKeys("a/c", "b");
    assertThat(WordParts.of(file).get("b")).containsExactly(1, 2);
  }

  @Test
  void the_list_of_types_comes_first_and_no_clock_is_read() {
    Map<String, byte[]> parts =
        Map.of("word/a.xml", new byte[0], "[Content_Types].xml", new byte[0]);
    byte[] file = WordZip.of(parts);
    assertThat(file).isEqualTo(WordZip.of(new TreeMap<>(parts)));
    assertThat(new String(file, 30, 19, StandardCharsets.US_ASCII))
        .isEqualTo("[Content_Types].xml");
    int day = (file[12] & 0xff) | (file[13] & 0xff) << 8;
    assertThat(new int[] {1980 + (day >> 9), day >> 5 & 15, day & 31}).containsExactly(1980, 2, 1);
  }

  @Test
  void all_parts_together_may_have_so_many_bytes_and_no_more() throws Exception {
    byte[] half = new byte[LARGEST / 2];
    assertThat(WordParts.of(WordZip.of(Map.of("a", half, "b", half)))).hasSize(2);
    byte[] more = new byte[LARGEST / 2 + 1];
    assertThatThrownBy(() -> WordParts.of(WordZip.of(Map.of("a", half, "b", more))))
        .isInstanceOf(Unreadable.class)
        .hasMessage("too large");
  }

  @Test
  void so_many_parts_are_read_and_no_more() throws Exception {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < 2_001; i++) {
      parts.put("part" + i, new byte[0]);
    }
    assertThat(WordParts.of(WordZip.of(parts))).hasSize(2_001);
    parts.put("one more", new byte[0]);
    assertThatThrownBy(() -> WordParts.of(WordZip.of(parts))).hasMessage("too large");
  }

  @Test
  void a_part_that_stands_there_twice_is_told() {
    byte[] file = WordZip.of(Map.of("word/a.xml", new byte[0], "word/b.xml", new byte[0]));
    String twice =
        new String(file, StandardCharsets.ISO_8859_1).replace("word/b.xml", "word/a.xml");
    assertThatThrownBy(() -> WordParts.of(twice.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("a part stands there twice");
  }

  @Test
  void a_file_that_is_broken_off_is_told_and_one_of_another_sort_has_no_parts() throws Exception {
    byte[] file =
        WordZip.of(Map.of("a", "woorden en nog woorden".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> WordParts.of(Arrays.copyOf(file, 40)))
        .isInstanceOf(Unreadable.class)
        .hasMessage("no zip file");
    assertThat(WordParts.of(new byte[0])).isEmpty();
    assertThat(WordParts.of(new byte[] {1, 2, 3})).isEmpty();
  }
}
