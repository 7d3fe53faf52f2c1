package be.livc.playbook.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.resource.Sha256;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookTextTest {
  private static PlaybookText text(String... namesAndTexts) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(new SourceFile(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return new PlaybookText(files);
  }

  @Test
  void its_digest_is_over_names_and_texts_each_behind_its_length_in_eight_bytes() {
    String eight = "\0\0\0\0\0\0\0";
    assertThat(text("x/a.b", "é!").digest())
        .isEqualTo(Sha256.of(eight + "\003a.b" + eight + "\003é!").hex());
    assertThat(text().digest()).isEqualTo(Sha256.of("").hex());
  }

  @Test
  void the_same_content_has_the_same_digest_wherever_it_stands() {
    PlaybookText here = text("p/playbook.yaml", "een", "p/fasen/a.yaml", "twee");
    PlaybookText there = text("ver/weg/playbook.yaml", "een", "ver/weg/fasen/a.yaml", "twee");
    assertThat(there.digest()).isEqualTo(here.digest());
    assertThat(there).isNotEqualTo(here);
    PlaybookText beside = text("x/p/playbook.yaml", "een", "x/q/a.yaml", "twee");
    assertThat(text("p/playbook.yaml", "een", "q/a.yaml", "twee").digest())
        .isEqualTo(beside.digest())
        .isNotEqualTo(here.digest());
    assertThat(text("a/b/c.yaml", "x", "a/bb/c.yaml", "y").digest())
        .isEqualTo(text("b/c.yaml", "x", "bb/c.yaml", "y").digest());
    assertThat(text("p.yaml", "een", "q/a.yaml", "twee").digest())
        .isNotEqualTo(text("p.yaml", "een", "a.yaml", "twee").digest());
  }

  @Test
  void another_text_name_or_order_is_another_digest() {
    String digest = text("a", "1", "b", "2").digest();
    assertThat(
            List.of(
                text("a", "1", "b", "3"),
                text("a", "1", "c", "2"),
                text("b", "2", "a", "1"),
                text("a", "1b", "", "2")))
        .extracting(PlaybookText::digest)
        .doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  @Test
  void it_is_equal_by_its_files_and_shown_by_their_names() {
    PlaybookText one = text("a", "geheim", "b", "2");
    assertThat(one)
        .isEqualTo(text("a", "geheim", "b", "2"))
        .hasSameHashCodeAs(text("a", "geheim", "b", "2"))
        .hasToString("PlaybookText[a, b]")
        .isNotEqualTo(text("a", "geheim"))
        .isNotEqualTo("a");
    assertThat(one.hashCode()).isNotEqualTo(text("a", "geheim").hashCode());
    assertThat(one.files()).extracting(SourceFile::name).containsExactly("a", "b");
    assertThat(one.digest()).isSameAs(one.digest());
  }
}
