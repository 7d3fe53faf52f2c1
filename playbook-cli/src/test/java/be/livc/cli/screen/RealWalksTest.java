package be.livc.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.console.Console;
import be.livc.cli.console.Stopped;
import be.livc.cli.console.Texts;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Stores;
import be.livc.playbook.Templates;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The playbooks of this project, walked by someone who types at random, in windows of all sizes.
 */
class RealWalksTest {
  private static final int SEEDS = Boolean.getBoolean("livc.thorough") ? 200 : 4;
  private static final int LEAST_QUESTIONS = 5;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T15:40:00Z"), ZoneId.of("Europe/Brussels"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<int[]> WINDOWS =
      List.of(
          new int[] {80, 24},
          new int[] {60, 20},
          new int[] {80, 0},
          new int[] {60, 0},
          new int[] {40, 0});
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
  private static final Pattern OUR_FILE =
      Pattern.compile("\\S+\\.(yaml|ftl|json|java|properties)\\b");

  @TempDir Path folder;

  static List<String> walked() {
    return PlaybookLibrary.of(List.of()).list().stream()
        .filter(listing -> !listing.fiche())
        .map(listing -> listing.id())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("walked")
  void every_screen_fits_and_speaks_her_language(String id) {
    PinnedPlaybook pinned = PlaybookLibrary.of(List.of()).load(id).pinned();
    Set<String> keys = keys(pinned.playbook());
    Set<String> prompts = new TreeSet<>();
    Set<String> questions = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (int[] size : WINDOWS) {
        WatchedWindow window = new WatchedWindow(size[0], size[1], new RandomTypist(seed));
        walk(pinned, window);
        Matcher key = KEY.matcher(window.all());
        while (key.find()) {
          assertThat(keys).as("a name for programs on a screen").doesNotContain(key.group());
        }
        assertThat(OUR_FILE.matcher(window.all()).find()).as(window.all()).isFalse();
        prompts.addAll(window.prompts());
        window.all().lines().filter(line -> line.startsWith("Vraag")).forEach(questions::add);
      }
    }
    assertThat(prompts).hasSizeGreaterThan(5).noneMatch(RealWalksTest::isNameless);
    assertThat(questions).hasSizeGreaterThan(LEAST_QUESTIONS);
  }

  private void walk(PinnedPlaybook pinned, WatchedWindow window) {
    Texts texts = Texts.in(Language.NL);
    Session session = Session.start(pinned, "Proef", Recorder.of("", CLOCK));
    try (SessionStore store = SessionStore.inMemory();
        Console console = new Console(window, texts)) {
      store.save(session);
      Conversation sitting =
          new Conversation(console, store, Stores.profile(folder), session, TODAY);
      FilesScreen files = new FilesScreen(() -> Templates.of(List.of()), folder, "hier");
      new WalkScreen(sitting, true, files).run();
    } catch (Stopped enough) {
      assertThat(window.prompts()).hasSizeGreaterThan(3);
    }
  }

  /** A part that is asked for by the word for any answer and a number. */
  private static boolean isNameless(String prompt) {
    return prompt.matches("(Antwoord|Rij|Onderdeel|Regel) \\d+\\b.*");
  }

  /** What programs call things, where that can't be a word. */
  private static Set<String> keys(Playbook playbook) {
    Set<String> keys = new TreeSet<>();
    playbook.visit(
        step -> {
          keys.add(step.id());
          if (step instanceof Step.Ask ask) {
            ask.type().options().forEach(option -> keys.add(option.key()));
          }
        });
    keys.addAll(playbook.roles().keySet());
    keys.addAll(playbook.sources().keySet());
    keys.addAll(playbook.facts().keySet());
    keys.removeIf(key -> !KEY.matcher(key).matches());
    return keys;
  }
}
