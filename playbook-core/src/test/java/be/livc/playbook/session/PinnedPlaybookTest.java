package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.PINNED;
import static be.livc.playbook.session.SmallPlaybook.PLAYBOOK;
import static be.livc.playbook.session.SmallPlaybook.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PinnedPlaybookTest {
  private static final PlaybookText OTHER_TEXT =
      new PlaybookText(List.of(new SourceFile("klein/playbook.yaml", "id: klein\n")));
  private static final Playbook OTHER = PLAYBOOK.withVersion(new Version(2, 0, 0));

  @Test
  void it_is_its_playbook_with_its_text() {
    PinnedPlaybook same = new PinnedPlaybook(PLAYBOOK, TEXT);
    assertThat(same).isEqualTo(PINNED).hasSameHashCodeAs(PINNED).hasToString("klein 1.0.0");
    assertThat(new PinnedPlaybook(OTHER, TEXT)).isNotEqualTo(PINNED);
    assertThat(new PinnedPlaybook(PLAYBOOK, OTHER_TEXT)).isNotEqualTo(PINNED);
    assertThat(new PinnedPlaybook(PLAYBOOK, OTHER_TEXT).hashCode()).isNotEqualTo(PINNED.hashCode());
    assertThat(PINNED).isNotEqualTo(PLAYBOOK);
  }

  @Test
  void only_what_a_reader_made_of_its_text_need_not_be_looked_at_again() {
    assertThat(PINNED.isAsRead()).isFalse();
    PinnedPlaybook read = PinnedPlaybook.read(TEXT, text -> Optional.of(PLAYBOOK)).orElseThrow();
    assertThat(read.isAsRead()).isTrue();
    assertThat(read).isEqualTo(PINNED);
    assertThat(PinnedPlaybook.read(TEXT, text -> Optional.empty())).isEmpty();
  }

  @Test
  void what_a_playbook_lacks_is_named_without_what_someone_typed() {
    PINNED.requireStep("");
    PINNED.requireStep("vorm");
    assertThatThrownBy(() -> PINNED.requireStep("x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("playbook klein has no such step");
    assertThat(PINNED.question("vorm")).isEqualTo(SmallPlaybook.VORM);
    assertThatThrownBy(() -> PINNED.question("besluit"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("playbook klein has no question besluit");
  }

  @Test
  void texts_of_longAgo_are_asked_for_once() {
    PinnedPlaybook longAgo = new PinnedPlaybook(OTHER, OTHER_TEXT);
    int[] asked = {0};
    PinnedTexts texts =
        PinnedTexts.from(
            digest -> {
              asked[0]++;
              return longAgo;
            });
    PinnedTexts more = texts.with(PINNED);
    assertThat(more.get(TEXT.digest())).isSameAs(PINNED);
    assertThat(more.all()).containsExactly(PINNED);
    assertThat(more.get(OTHER_TEXT.digest())).isSameAs(longAgo);
    assertThat(more.get(OTHER_TEXT.digest())).isSameAs(longAgo);
    assertThat(asked[0]).isEqualTo(1);
    assertThat(more.all()).containsExactly(PINNED, longAgo);
    assertThat(texts.all()).isEmpty();
    assertThatThrownBy(() -> PinnedTexts.of(PINNED).get("ab"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ab");
  }

  @Test
  void a_session_keeps_the_texts_it_goes_through() {
    Session session = SmallPlaybook.start();
    assertThat(session.texts()).containsExactly(PINNED);
    assertThat(session.text()).isEqualTo(TEXT);
    Session after = session.migrated(new PinnedPlaybook(OTHER, OTHER_TEXT));
    assertThat(after.text()).isEqualTo(OTHER_TEXT);
    assertThat(after.texts()).containsExactly(PINNED, new PinnedPlaybook(OTHER, OTHER_TEXT));
    assertThat(after.at(2).playbook()).isEqualTo(PLAYBOOK);
    assertThat(after).hasToString("id1: klein 2.0.0, 3 events");
  }
}
