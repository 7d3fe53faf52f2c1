package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of changes that a release adds to. */
class ChangelogDraftTest {
  private static final Playbook PLAYBOOK = new Sketch().playbook();
  private static final Version VERSION = new Version(1, 1, 0);
  private static final String FIRST =
      "\n## 1.1.0 (24 november 2026)\n\nEerste vrijgegeven versie.\n";

  private static String after(String old) {
    return ChangelogDraft.of(old, PLAYBOOK, VERSION, Sketch.DATE, null);
  }

  @Test
  void the_first_release_begins_a_list_under_a_title() {
    assertThat(after("")).isEqualTo("# Wat er veranderde in p\n" + FIRST);
  }

  @Test
  void a_release_stands_on_top_of_those_before_it_under_the_title_that_is_there() {
    String earlier = "\n## 1.0.0\n\nEen begin.\n";
    assertThat(after("# Mijn titel\n" + earlier)).isEqualTo("# Mijn titel\n" + FIRST + earlier);
    assertThat(after("# Mijn titel\r\n" + earlier.replace("\n", "\r\n")))
        .isEqualTo("# Mijn titel\n" + FIRST + earlier);
  }

  @Test
  void a_list_without_a_title_gets_one_and_loses_nothing() {
    String earlier = "## 1.0.0\n\nEen begin.\n";
    assertThat(after(earlier)).isEqualTo("# Wat er veranderde in p\n" + FIRST + earlier);
    assertThat(after("# Titel zonder meer"))
        .isEqualTo("# Wat er veranderde in p\n" + FIRST + "# Titel zonder meer");
  }

  private static Difference changed(String name, Kind kind, String aspect, Level level) {
    int number = name.length();
    return new Difference(kind, Subject.STEP, name, aspect, "w", "i", level, number, number, null);
  }

  @Test
  void what_changed_is_told_by_what_it_does_and_each_thing_once() {
    PlaybookDiff diff =
        new PlaybookDiff(
            PLAYBOOK,
            PLAYBOOK.withVersion(VERSION),
            Sketch.DATE,
            List.of(
                changed("een", Kind.REWORDED, "why", Level.PATCH),
                changed("een", Kind.CHANGED, "when", Level.MINOR),
                changed("een", Kind.CHANGED, "by", Level.MINOR),
                changed("een", Kind.CHANGED, "by", Level.MINOR),
                changed("twee", Kind.REMOVED, "", Level.MAJOR),
                changed("twee", Kind.CHANGED, "within", Level.MINOR)),
            List.of(),
            Probability.NEVER);
    assertThat(ChangelogDraft.of("", PLAYBOOK, VERSION, Sketch.DATE, diff))
        .isEqualTo(
            """
            # Wat er veranderde in p

            ## 1.1.0 (24 november 2026)

            Ontwerp, gemaakt uit de vergelijking met 1.0.0. Herschrijf het in gewone woorden.

            Een antwoord of afgevinkte taak kan niet bewaard blijven.

            - stap twee: weg

            Soms verschillen de stappen, taken, documenten of de uitkomst.

            - stap een: veranderd, when; veranderd, by
            - stap twee: veranderd, within

            Elk verloop blijft gelijk.

            - stap een: anders verwoord, why
            """);
  }
}
