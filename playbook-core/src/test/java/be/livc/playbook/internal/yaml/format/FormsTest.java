package be.livc.playbook.internal.yaml.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.GoldenCases;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the house form makes of small texts, and the form of what a release freezes. */
class FormsTest {
  @TestFactory
  Stream<DynamicTest> a_text_in_the_house_form_is_as_expected() {
    return GoldenCases.in("forms/house.txt", FormsTest::house);
  }

  @TestFactory
  Stream<DynamicTest> a_text_that_is_frozen_is_as_expected() {
    return GoldenCases.in("forms/frozen.txt", FormsTest::frozen);
  }

  @Test
  void a_long_text_is_broken_at_the_last_single_blank_that_fits() {
    assertThat(FormattedLines.block("aa bb cc", 8)).containsExactly("aa bb cc");
    assertThat(FormattedLines.block("aa bb cc", 7)).containsExactly("aa bb", "cc");
    assertThat(FormattedLines.block("aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(FormattedLines.block("aa bb cc", 4)).containsExactly("aa", "bb", "cc");
    assertThat(FormattedLines.block("aa bb cc", 2)).containsExactly("aa", "bb", "cc");
    assertThat(FormattedLines.block("a b", 2)).containsExactly("a", "b");
  }

  @Test
  void a_word_that_does_not_fit_stays_whole_and_so_do_double_blanks() {
    assertThat(FormattedLines.block("aaaa bb", 1)).containsExactly("aaaa", "bb");
    assertThat(FormattedLines.block("aa  bb cc", 3)).containsExactly("aa  bb", "cc");
    assertThat(FormattedLines.block("aaa ", 2)).containsExactly("aaa ");
    assertThat(FormattedLines.block("aa b ", 3)).containsExactly("aa", "b ");
  }

  @Test
  void signs_that_are_seen_stand_as_they_are() {
    assertThat(
            IntStream.of(' ', '~', 0xA0, 0x2027, 0x202A, 0xD7FF, 0xE000, 0xFFFD, 0x1F600)
                .filter(FormattedLines::isSeen))
        .hasSize(9);
    assertThat(
            IntStream.of(0, 9, 0x1F, 0x7F, 0x85, 0x9F, 0x2028, 0x2029, 0xD800, 0xDFFF, 0xFEFF)
                .filter(FormattedLines::isSeen))
        .isEmpty();
    assertThat(IntStream.of(0xFFFE, 0xFFFF).filter(FormattedLines::isSeen)).isEmpty();
  }

  private static String house(String text) {
    return Formatter.of(new SourceFile("a.yaml", text), new Findings()).orElse("as it was\n");
  }

  private static String frozen(String text) {
    Node root = TreeReader.read(new SourceFile("a.yaml", text), new Findings());
    return FrozenForm.of((Node.Mapping) Objects.requireNonNull(root));
  }
}
