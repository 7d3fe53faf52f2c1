package be.livc.playbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.Language;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands under a statement of what it rests on. */
class ResolvedGroundTest {
  private static final Words WORDS = Words.of(Language.NL);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static ResolvedGround.Cited cited(
      String name, Source.Kind kind, String place, @Nullable LocalDate until) {
    Source source = new Source(name, name, name, "", "", "", kind, null, new Validity(null, until));
    return new ResolvedGround.Cited(source, place);
  }

  private static List<String> lines(ResolvedGround ground) {
    return ground.lines(WORDS);
  }

  @Test
  void sources_stand_on_one_line_with_their_places_and_what_is_no_authority_says_so() {
    ResolvedGround ground =
        new ResolvedGround(
            List.of(
                cited("Wet", Source.Kind.LAW, "art. 3", null),
                cited("Gids", Source.Kind.GUIDE, "", null),
                cited("Krant", Source.Kind.PRESS, "", null),
                cited("Partij", Source.Kind.PARTY, "", null),
                cited("Bond", Source.Kind.ADVOCACY, "blz. 4", null)),
            null,
            false,
            DAY);
    assertThat(lines(ground))
        .containsExactly(
            "Bron: Wet, art. 3; Gids; Krant (pers); Partij (partij); Bond, blz. 4"
                + " (belangengroep)");
    assertThat(ground.needsConfirming()).isFalse();
  }

  @Test
  void a_source_holds_on_its_last_day_and_is_out_of_force_the_day_after() {
    ResolvedGround.Cited today = cited("Vandaag", Source.Kind.LAW, "", DAY);
    ResolvedGround.Cited before = cited("Gisteren", Source.Kind.LAW, "art. 1", DAY.minusDays(1));
    ResolvedGround ground = new ResolvedGround(List.of(before, today), null, false, DAY);
    assertThat(ground.isExpired(today)).isFalse();
    assertThat(ground.isExpired(before)).isTrue();
    assertThat(lines(ground))
        .containsExactly(
            "Bron: Vandaag", "Bron vervallen sinds 24 november 2026: Gisteren, art. 1");
    assertThat(ground.needsConfirming()).isTrue();
    assertThat(new ResolvedGround(List.of(today), null, false, DAY).needsConfirming()).isFalse();
  }

  @Test
  void what_is_to_be_confirmed_and_what_the_authors_chose_stand_behind_the_sources() {
    assertThat(lines(new ResolvedGround(List.of(), "of het klopt.", true, DAY)))
        .containsExactly(
            "Te bevestigen: of het klopt.", "Keuze van de opstellers van dit draaiboek.");
    assertThat(new ResolvedGround(List.of(), "of het klopt.", true, DAY).needsConfirming())
        .isTrue();
    assertThat(lines(ResolvedGround.none(DAY))).isEmpty();
  }
}
