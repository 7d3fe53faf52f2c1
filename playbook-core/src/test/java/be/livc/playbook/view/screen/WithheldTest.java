package be.livc.playbook.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Stores;
import be.livc.playbook.model.Language;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.kit.KitPlaybook;
import be.livc.playbook.session.log.LogStore;
import be.livc.playbook.view.Sentences;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept back when a session is handed over. */
class WithheldTest {
  private static final Sentences DUTCH = Sentences.in(Language.NL);

  @TempDir private Path folder;

  @Test
  void what_is_sensitive_is_kept_back_and_counted_and_of_the_whole_nothing_is() {
    Session session =
        KitPlaybook.withSensitive(KitPlaybook.withSensitive(KitPlaybook.full(), "een"), "twee")
            .note("", "Nog iets.")
            .documentMade(made("brief", true))
            .documentMade(made("verslag", false))
            .documentMade(made(MadeDocument.CHECKLIST, true));
    try (LogStore store = Stores.folder(folder)) {
      store.save(session);
      Withheld all = Withheld.of(store.log(session.id()));
      assertThat(all.questions()).isEmpty();
      assertThat(all.words(DUTCH)).isEmpty();
      Withheld some = Withheld.of(store.log(session.id()).withoutSensitive(session));
      assertThat(some).isEqualTo(new Withheld(List.of("waarneming"), 2, 1));
    }
  }

  private static MadeDocument made(String key, boolean secret) {
    List<String> uses = secret ? List.of("waarneming") : List.of("partners");
    return new MadeDocument(key, key, key, "html", key + ".html", Map.of(), uses, secret);
  }
}
