package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.content.Withdrawal;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.InvalidContentException;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.internal.content.ReleaseLock;
import be.livc.playbook.model.Playbook.Status;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlaybookLibraryTest {
  private static final Version ONE = new Version(1, 0, 0);
  private static final Version TWO = new Version(2, 0, 0);
  private static final Withdrawal WITHDRAWAL =
      new Withdrawal(LocalDate.of(2026, 11, 24), "Oud", null, "een@2.0.0");
  private static final String SOUND =
      """
      format: 1
      id: een
      version: 2.0.0
      language: nl
      title: Een
      status: published
      steps:
        - tell: Lees dit.
          sources: own-choice
      """;
  private static final String OLD = SOUND.replace("2.0.0", "1.0.0");

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("een/playbook.yaml", SOUND);
    files.put("een/releases/1.0.0.yaml", OLD);
    files.put("een/releases/2.0.0.yaml", SOUND);
    files.put(
        "een/releases/lock.yaml",
        ReleaseLock.of(null)
            .with(ONE, OLD)
            .with(TWO, "een andere tekst")
            .withdrawing(ONE, WITHDRAWAL)
            .text());
    files.put(
        "fiche/playbook.yaml",
        """
        kind: fiche
        version: 1.2.3
        title: Fiche
        summary: Eén zin.
        status: withdrawn
        sensitive: true
        """);
    files.put("kaal/playbook.yaml", "version: x\nstatus: zomaar\nsensitive: yes\n");
    files.put("los/releases/1.0.0.yaml", OLD);
    return files;
  }

  private final PlaybookLibrary library = PlaybookLibrary.of(TextContent.of(files()));

  private Diagnostic why(String named) {
    LoadResult loaded = library.load(named);
    assertThat(loaded.hasErrors()).isTrue();
    assertThat(loaded.text().files()).isEmpty();
    assertThat(loaded.map()).isEqualTo(SourceMap.NONE);
    assertThat(loaded.diagnostics()).hasSize(1);
    return loaded.diagnostics().get(0);
  }

  @Test
  void the_list_says_what_stands_above_each_playbook() {
    assertThat(library.list())
        .containsExactly(
            new PlaybookSummary(
                "een",
                TWO,
                "Een",
                "",
                Status.PUBLISHED,
                false,
                false,
                "een/playbook.yaml",
                List.of(ONE, TWO)),
            new PlaybookSummary(
                "fiche",
                new Version(1, 2, 3),
                "Fiche",
                "Eén zin.",
                Status.WITHDRAWN,
                true,
                true,
                "fiche/playbook.yaml",
                List.of()),
            new PlaybookSummary(
                "kaal",
                null,
                "kaal",
                "",
                Status.DRAFT,
                false,
                false,
                "kaal/playbook.yaml",
                List.of()));
  }

  @Test
  void of_a_file_that_can_not_be_read_only_its_place_is_known() {
    ContentSource broken =
        new ContentSource() {
          @Override
          public Fetched fetch(String name) {
            if (name.startsWith("stuk")) {
              throw new UncheckedIOException(new IOException("stuk"));
            }
            return Fetched.NOTHING;
          }

          @Override
          public Map<String, String> playbooks() {
            return new TreeMap<>(Map.of("stuk", "stuk/playbook.yaml", "weg", "weg/playbook.yaml"));
          }
        };
    assertThat(PlaybookLibrary.of(broken).list())
        .extracting(PlaybookSummary::title)
        .containsExactly("stuk", "weg");
  }

  @Test
  void what_was_compiled_is_listed_as_what_was_written() {
    byte[] compiled = library.compile("een").orElseThrow();
    ContentSource packed = packed(compiled, files());
    assertThat(PlaybookLibrary.of(packed).list().get(0)).isEqualTo(library.list().get(0));
    assertThat(PlaybookLibrary.of(packed).load("een").orElseThrow())
        .isEqualTo(library.load("een").orElseThrow());
    assertThat(PlaybookLibrary.of(packed).load("een").map()).isEqualTo(library.load("een").map());
    byte[] walked = Playbooks.compile("een/playbook.yaml", library.content()).orElseThrow();
    LoadResult bare = PlaybookLibrary.of(packed(walked, files())).load("een");
    assertThat(bare.orElseThrow()).isEqualTo(library.load("een").orElseThrow());
    assertThat(bare.map()).isEqualTo(SourceMap.NONE).isNotEqualTo(library.load("een").map());
    Map<String, String> other = files();
    other.put("een/playbook.yaml", SOUND.replace("title: Een", "title: Anders"));
    ContentSource changed = packed(compiled, other);
    assertThat(PlaybookLibrary.of(changed).list().get(0).title()).isEqualTo("Anders");
    assertThat(PlaybookLibrary.of(changed).load("een").orElseThrow().title().toString())
        .contains("Anders");
  }

  private static ContentSource packed(byte[] compiled, Map<String, String> files) {
    TextContent texts = TextContent.of(files);
    return new ContentSource() {
      @Override
      public Fetched fetch(String name) {
        return texts.fetch(name);
      }

      @Override
      public List<String> names(String folder) {
        return texts.names(folder);
      }

      @Override
      public Map<String, String> playbooks() {
        return texts.playbooks();
      }

      @Override
      public Optional<byte[]> compiled(String playbook) {
        return playbook.equals("een/playbook.yaml") ? Optional.of(compiled) : Optional.empty();
      }
    };
  }

  @Test
  void only_what_nothing_was_found_in_is_compiled() {
    Map<String, String> files = files();
    files.put("een/playbook.yaml", SOUND.replace("tell: Lees dit.", "tell: Lees <b>dit</b>."));
    PlaybookLibrary other = PlaybookLibrary.of(TextContent.of(files));
    assertThat(other.load("een").diagnostics()).isNotEmpty();
    assertThat(other.load("een").hasErrors()).isFalse();
    assertThat(other.compile("een")).isEmpty();
    assertThatThrownBy(() -> library.compile("kaal")).isInstanceOf(InvalidContentException.class);
    assertThatThrownBy(() -> library.compile("weg"))
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::rule)
                    .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK));
  }

  @Test
  void a_released_version_is_loaded_while_it_is_what_was_released() {
    assertThat(library.load("een@1.0.0").orElseThrow().version()).isEqualTo(ONE);
    Diagnostic changed = why("een@2.0.0");
    assertThat(changed)
        .isEqualTo(
            Diagnostic.about(
                "een/releases/2.0.0.yaml",
                RuleId.RELEASE_CHANGED,
                "een",
                "2.0.0",
                "een/releases/2.0.0.yaml"));
    assertThat(why("los@1.0.0").rule()).isEqualTo(RuleId.RELEASE_CHANGED);
  }

  @Test
  void a_version_that_was_never_released_is_told_with_those_that_were() {
    for (String version : List.of("3.0.0", "x", "")) {
      assertThat(why("een@" + version))
          .isEqualTo(
              Diagnostic.about(
                  "een", RuleId.RELEASE_UNKNOWN_VERSION, "een", version, "1.0.0, 2.0.0"));
    }
    assertThat(why("fiche@1.0.0"))
        .isEqualTo(
            Diagnostic.about("fiche", RuleId.RELEASE_UNKNOWN_VERSION, "fiche", "1.0.0", "-"));
  }

  @Test
  void an_unknown_playbook_is_told_with_those_near_whatever_its_version() {
    for (String named : List.of("eem", "eem@1.0.0")) {
      Diagnostic told = why(named);
      assertThat(told.rule()).isEqualTo(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
      assertThat(told.arguments()).containsExactly("eem");
      assertThat(told.suggestions()).containsExactly("een");
    }
  }

  @Test
  void a_source_that_lists_nothing_is_asked_by_name() {
    ContentSource silent = TextContent.of(files())::fetch;
    PlaybookLibrary unlisted = PlaybookLibrary.of(silent);
    assertThat(unlisted.list()).isEmpty();
    assertThat(unlisted.load("een").orElseThrow().id()).isEqualTo("een");
    assertThat(unlisted.compile("een")).isPresent();
    assertThat(unlisted.load("weg").diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
    ContentSource anything = name -> new ContentSource.Fetched(new SourceFile(name, SOUND), null);
    for (String odd : List.of("../een", "Een", "", "een/x")) {
      assertThat(PlaybookLibrary.of(anything).load(odd).diagnostics())
          .as(odd)
          .extracting(Diagnostic::rule)
          .containsExactly(RuleId.REFERENCE_UNKNOWN_PLAYBOOK);
    }
  }

  @Test
  void a_withdrawal_is_told_of_the_version_that_was_withdrawn() {
    assertThat(library.withdrawal("een", ONE)).hasValue(WITHDRAWAL);
    assertThat(library.withdrawal("een", TWO)).isEmpty();
    assertThat(library.withdrawal("een", new Version(9, 0, 0))).isEmpty();
    assertThat(library.withdrawal("weg", ONE)).isEmpty();
  }

  @Test
  void releases_come_oldest_first_also_of_what_has_nothing_else() {
    assertThat(library.releases("een")).containsExactly(ONE, TWO);
    assertThat(library.releases("los")).containsExactly(ONE);
    assertThat(library.releases("weg")).isEmpty();
  }

  @Test
  void it_hands_on_the_source_it_was_given() {
    TextContent content = TextContent.of(Map.of());
    assertThat(PlaybookLibrary.of(content).content()).isSameAs(content);
    assertThat(PlaybookLibrary.of(List.of()).content()).isNotNull();
    assertThat(PlaybookLibrary.of(List.of(), new ClassLoader(null) {}).list()).isEmpty();
  }
}
