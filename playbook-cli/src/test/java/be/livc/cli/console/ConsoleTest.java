package be.livc.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.model.Language;
import be.livc.playbook.view.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void one_empty_line_stands_between_blocks_and_none_at_the_start() {
    Console console = console("", false);
    console.gap().say("een").gap().gap().say("twee").say("drie").gap();
    assertThat(seen()).isEqualTo("een\n\ntwee\ndrie\n");
  }

  @Test
  void what_is_typed_elsewhere_is_written_behind_its_prompt_and_what_is_secret_is_not() {
    Console console = console(" ja \ngeheim\n", false);
    assertThat(console.ask("Vraag:")).isEqualTo("ja");
    assertThat(console.ask("Vraag:", true)).isEqualTo("geheim");
    assertThat(seen()).isEqualTo("Vraag:  ja \nVraag: \n");
  }

  @Test
  void a_terminal_shows_what_is_typed_by_itself_and_a_paste_is_one_answer() {
    Console console = console("een\ntwee\n", true);
    assertThat(console.ask("Vraag:")).isEqualTo("een\ntwee");
    assertThat(seen()).isEqualTo("Vraag: ");
  }

  @Test
  void the_end_of_the_input_stops() {
    assertThatThrownBy(() -> console("", false).ask("Vraag:"))
        .isInstanceOfSatisfying(Stopped.class, e -> assertThat(e.interrupted()).isFalse());
  }

  @Test
  void enter_alone_confirms_nothing() {
    assertThat(console("\nmisschien\nj\n", false).confirm("Zeker?")).isTrue();
    assertThat(seen()).contains("Typ j of n.");
    assertThat(console("NEEN\n", false).confirm("Zeker?")).isFalse();
  }

  @Test
  void content_can_not_steer_the_terminal() {
    console("", false).say("a\u001b[2Jb\u202ec\u0007d");
    assertThat(seen()).isEqualTo("a[2Jbcd\n");
  }

  @Test
  void lines_break_at_blanks_and_never_inside_a_word() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(30); words > 0; words--) {
        text.append("x".repeat(1 + random.nextInt(25))).append(' ');
      }
      String plain = text.toString().strip();
      List<String> lines = Wrapping.lines("  1  ", plain, 5, 40);
      assertThat(String.join(" ", lines).replaceAll("\\s+", " ").strip())
          .isEqualTo(("1 " + plain).strip());
      assertThat(lines).allMatch(line -> line.length() <= 40);
    }
  }

  @Test
  void a_word_longer_than_the_line_stands_whole() {
    assertThat(Wrapping.lines("", "a " + "b".repeat(30) + " c", 0, 20))
        .containsExactly("a", "b".repeat(30), "c");
  }

  @Test
  void a_menu_marks_only_what_is_chosen() {
    Menu menu = Menu.numbered(List.of("een", "twee"));
    assertThat(menu.lines("", 80)).containsExactly("  1  een", "  2  twee");
    assertThat(menu.lines("2", 80)).containsExactly("  1  een", "> 2  twee");
  }

  @Test
  void a_text_longer_than_the_window_waits_and_a_question_stays_whole() {
    Window window = new Window(10);
    Console console = new Console(window, Texts.in(Language.NL));
    for (int i = 1; i <= 25; i++) {
      console.say("regel " + i);
    }
    console.together();
    console.gap().say("Vraag: wat?").gap();
    console.choose(Menu.numbered(List.of("een", "twee", "drie")), "Antwoord:", false);
    assertThat(window.screens).allMatch(screen -> screen.lines().count() <= 10);
    assertThat(String.join("", window.screens)).contains("regel 1\n").contains("regel 25\n");
    assertThat(window.screens.get(window.screens.size() - 1))
        .isEqualTo("Vraag: wat?\n\n  1  een\n  2  twee\n  3  drie\n\nAntwoord: ");
  }

  /** What is seen at each prompt since the one before. */
  private static final class Window implements Lines {
    private final int rows;
    private final StringBuilder screen = new StringBuilder();
    private final List<String> screens = new ArrayList<>();

    Window(int rows) {
      this.rows = rows;
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public void write(String text) {
      screen.append(text);
    }

    @Override
    public String read(String prompt, boolean secret) {
      screens.add(screen + prompt);
      screen.setLength(0);
      return "";
    }

    @Override
    public Optional<char[]> readHidden(String prompt) {
      return Optional.of(read(prompt, true).toCharArray());
    }

    @Override
    public String readOrLeave(String prompt) {
      return read(prompt, false);
    }

    @Override
    public String choose(Menu menu, String prompt, boolean secret) {
      write(String.join("\n", menu.lines("", 80)) + "\n\n");
      return read(prompt, secret);
    }

    @Override
    public boolean typedByHand() {
      return true;
    }

    @Override
    public boolean hasArrows() {
      return true;
    }

    @Override
    public void close() {}
  }

  @Test
  void json_is_escaped_and_indented() {
    var shape = Json.shape("proef");
    shape.put("text", "a\"b\\c\n\u0001\ud800");
    shape.put("list", List.of(1, true));
    shape.put("none", null);
    shape.put("empty", List.of());
    assertThat(Json.write(shape))
        .isEqualTo(
            """
            {
              "livc": 1,
              "kind": "proef",
              "text": "a\\"b\\\\c\\n\\u0001\\ud800",
              "list": [
                1,
                true
              ],
              "none": null,
              "empty": []
            }
            """);
  }

  private Console console(String input, boolean typedByHand) {
    StreamLines lines =
        new StreamLines(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8,
            new PrintableStream(new PrintStream(out, true, StandardCharsets.UTF_8)),
            typedByHand,
            80);
    return new Console(lines, Texts.in(Language.NL));
  }

  private String seen() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
