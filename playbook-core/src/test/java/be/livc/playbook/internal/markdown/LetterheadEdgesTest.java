package be.livc.playbook.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.internal.markdown.Letterhead.Edges;
import be.livc.playbook.internal.markdown.Letterhead.Logo;
import be.livc.playbook.internal.markdown.Letterhead.Sheet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterheadEdgesTest {
  private static final Logo LOGO =
      Logo.of("image/png", new byte[] {1, 2}, "Wapen van \"Gent\"", 100, 20);
  private static final Edges WORDS = new Edges("Stad <Gent>\nDienst", "Plein 1", Optional.empty());
  private static final Edges DRAWN = new Edges("", "", Optional.of(LOGO));
  private static final Edges BOTH = new Edges("Stad", "", Optional.of(LOGO));

  @Test
  void the_text_of_a_page_is_never_too_narrow_for_a_word() {
    assertThat(new Sheet(11_906, 16_838, 1, 1_000, 1, 2_000, 1, 1).textWidth()).isEqualTo(8_906);
    assertThat(new Sheet(5_000, 16_838, 1, 2_000, 1, 1_000, 1, 1).textWidth()).isEqualTo(2_000);
    assertThat(new Sheet(4_000, 16_838, 1, 2_000, 1, 1_000, 1, 1).textWidth()).isEqualTo(2_000);
  }

  @Test
  void what_stands_above_the_text_is_as_high_as_its_lines_or_its_logo() {
    assertThat(Edges.NONE.headHeight()).isZero();
    assertThat(WORDS.headHeight()).isEqualTo(26);
    assertThat(DRAWN.headHeight()).isEqualTo(20);
    assertThat(BOTH.headHeight()).isEqualTo(20);
    assertThat(Edges.NONE.hasHead()).isFalse();
    assertThat(WORDS.hasHead()).isTrue();
    assertThat(DRAWN.hasHead()).isTrue();
  }

  @Test
  void what_stands_above_the_text_is_xhtml_with_the_logo_first() {
    assertThat(Edges.NONE.headHtml()).isEmpty();
    assertThat(WORDS.headHtml())
        .isEqualTo("<span class=\"sender\">Stad &lt;Gent&gt;<br/>Dienst</span>");
    assertThat(BOTH.headHtml())
        .isEqualTo(
            "<img class=\"logo\" alt=\"Wapen van &quot;Gent&quot;\""
                + " style=\"width: 100pt; height: 20pt\" src=\"data:image/png;base64,AQI=\"/>"
                + "<span class=\"sender\">Stad</span>");
  }

  @Test
  void a_logo_without_words_is_told_where_it_is_shown_first() {
    Edges silent = new Edges("", "", Optional.of(new Logo("image/png", "AQI=", " ", 100, 20)));
    assertThat(house(WORDS, WORDS).lacksWords()).isFalse();
    assertThat(house(DRAWN, DRAWN).lacksWords()).isFalse();
    assertThat(house(silent, silent).lacksWords()).isTrue();
    assertThat(house(silent, WORDS).lacksWords()).isTrue();
    assertThat(house(silent, DRAWN).lacksWords()).isFalse();
  }

  @Test
  void where_there_is_one_page_the_first_goes_before_with_what_it_has() {
    assertThat(house(WORDS, WORDS).hasFirst()).isFalse();
    assertThat(house(WORDS, DRAWN).hasFirst()).isTrue();
    assertThat(house(WORDS, DRAWN).shown()).isEqualTo(new Edges("", "Plein 1", DRAWN.logo()));
    assertThat(house(DRAWN, WORDS).shown()).isEqualTo(WORDS);
    assertThat(house(BOTH, new Edges("", "Onder", Optional.empty())).shown())
        .isEqualTo(new Edges("Stad", "Onder", BOTH.logo()));
  }

  @Test
  void colours_of_a_house_are_for_light_and_paper_alone() {
    assertThat(new Letterhead("", "a {}\n", Optional.empty(), WORDS, WORDS).screenCss())
        .isEqualTo("a {}\n");
    assertThat(new Letterhead("b {}\n", "a {}\n", Optional.empty(), WORDS, WORDS).screenCss())
        .isEqualTo("a {}\n@media (prefers-color-scheme: light), print {\nb {}\n}\n");
  }

  private static Letterhead house(Edges every, Edges first) {
    return new Letterhead("", "", Optional.empty(), every, first);
  }
}
