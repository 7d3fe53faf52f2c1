package be.livc.playbook.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Golden;
import be.livc.playbook.session.SessionEvent.Part;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an event holds, and what is left when it is taken away. */
class EventContentTest {
  private static String shown(Part part) {
    StringBuilder all = new StringBuilder();
    for (SessionEvent event : EveryEvent.EVENTS) {
      all.append(EventContent.without(part, event)).append('\n');
    }
    return all.toString();
  }

  @Test
  void without_its_content_an_event_keeps_all_that_nobody_wrote() {
    Golden.holds("session/without-content.txt", shown(Part.CONTENT));
  }

  @Test
  void without_its_author_an_event_keeps_all_else() {
    Golden.holds("session/without-author.txt", shown(Part.AUTHOR));
    for (SessionEvent event : EveryEvent.EVENTS) {
      SessionEvent nameless = EventContent.without(Part.AUTHOR, event);
      assertThat(nameless.stamp().author()).isEmpty();
      assertThat(nameless.number()).isEqualTo(event.number());
      assertThat(nameless.equals(event)).isEqualTo(event.stamp().author().isEmpty());
    }
  }

  @Test
  void erasing_empties_the_events_that_it_names_and_no_others() {
    List<SessionEvent> all = EveryEvent.EVENTS;
    List<SessionEvent> after = EventContent.afterErasing(all);
    for (int i = 0; i < all.size(); i++) {
      SessionEvent was = all.get(i);
      SessionEvent is =
          switch (i + 1) {
            case 4, 15 -> EventContent.without(Part.CONTENT, was);
            case 1, 2 -> EventContent.without(Part.AUTHOR, was);
            default -> was;
          };
      assertThat(after.get(i)).isEqualTo(is);
    }
    assertThat(EventContent.afterErasing(after)).isEqualTo(after);
    assertThatThrownBy(() -> after.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void the_texts_that_people_wrote_are_found_in_every_event() {
    assertThat(EveryEvent.EVENTS.stream().flatMap(EventTexts::of))
        .containsExactly(
            "Opstart \"é\" 🙂",
            "een\n",
            "Gent",
            "Aalst",
            "OCMW",
            "Els",
            "Navragen.",
            "Brief",
            "b.html",
            "Vorig jaar",
            "toen",
            "Andere naam");
    assertThat(
            EveryEvent.EVENTS.stream()
                .map(event -> EventContent.without(Part.CONTENT, event))
                .flatMap(EventTexts::of))
        .isEmpty();
  }

  @Test
  void events_are_numbered_from_one_and_told_to_the_millisecond() {
    Instant time = Instant.parse("2026-11-24T09:00:00.123456Z");
    assertThat(new EventMetadata(1, time, "").time())
        .isEqualTo(Instant.parse("2026-11-24T09:00:00.123Z"));
    assertThatThrownBy(() -> new EventMetadata(0, time, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }
}
