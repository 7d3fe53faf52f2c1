package be.livc.playbook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands for the end of a line. */
class PlaceholdersTest {
  private static final Map<String, String> ANSWERS =
      Map.of(
          "a", "An",
          "b-c.d", "Bo",
          "lang", "een\ntwee\n\n\ndrie",
          "leeg", "",
          "rand", "\n\neen\n\n",
          "geld", "$1 \\x");

  @ParameterizedTest
  @CsvSource({
    "Beste {a} en {b-c.d}., Beste An en Bo.",
    "{a}{a}, AnAn",
    "{a}|{b-c.d}|, An|Bo|",
    "'', ''",
    "|{a}, |An",
    "\\{a} \\\\{a}, \\{a} \\\\An",
    "{A} { a} {a b} {-a} {a.} {a--b}, {A} { a} {a b} {-a} {a.} {a--b}",
    "x{geld}, x$1 \\x",
  })
  void a_placeholder_in_a_line_becomes_an_answer(String written, String filled) {
    assertThat(fill(written)).isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource({
    "x{lang}, x een twee drie",
    "{lang}., een twee drie.",
    "{lang}{a}, een twee drieAn",
  })
  void in_a_line_an_answer_is_one_line(String written, String filled) {
    assertThat(fill(written.replace("x{", "x {"))).isEqualTo(filled);
  }

  @ParameterizedTest
  @CsvSource({
    "{lang}, een\\|twee||drie",
    "'{lang}  |x', een\\|twee||drie|x",
    "'  {lang}', '  een\\|  twee||  drie'",
    "'> {lang}', '> een\\|> twee|>|> drie'",
    "'{rand}', een|",
    "'a|{leeg}|b', 'a||b'",
  })
  void alone_on_its_line_an_answer_keeps_its_lines_and_paragraphs(String written, String filled) {
    assertThat(fill(written)).isEqualTo(filled);
  }

  @Test
  void each_place_is_asked_for_once_in_order() {
    StringBuilder asked = new StringBuilder();
    Placeholders.fill("{b} {a}\n{c}\n", id -> asked.append(id).append(' ').isEmpty() ? "" : "x");
    assertThat(asked).hasToString("b a c ");
  }

  private static String fill(String written) {
    return Placeholders.fill(written.replace('|', '\n'), ANSWERS::get).replace('\n', '|');
  }
}
