package be.livc.playbook.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.FixedContent;
import be.livc.playbook.model.Playbook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sources and roles of all playbooks, in files beside their folders. */
class SharedFilesTest {
  private static final String STEPS =
      """
      steps:
      - { do: Bel, id: bellen, by: griffie, sources: [wet] }
      - { tell: Lees, sources: [gids] }
      """;
  private static final String SOURCES =
      """
      sources:
        wet: { title: De wet, short: Wet, kind: law }
        gids: { title: De gids, short: Gids, kind: guide }
      """;
  private static final String ROLES = "roles:\n  griffie: de griffie\n";

  private static PlaybookText text(String playbook, String sources, String roles) {
    return new PlaybookText(
        List.of(
            new SourceFile("proef/playbook.yaml", Generated.HEAD + playbook),
            new SourceFile("sources.yaml", sources),
            new SourceFile("roles.yaml", roles)));
  }

  private static String told(String playbook, String sources, String roles) {
    return Told.of(Playbooks.read(text(playbook, sources, roles)).diagnostics());
  }

  @Test
  void what_stands_there_may_be_named() {
    LoadResult read = Playbooks.read(text(STEPS, SOURCES, ROLES));
    Playbook playbook = read.orElseThrow();
    assertThat(playbook.sources()).containsOnlyKeys("wet", "gids");
    assertThat(playbook.roles().get("griffie").title()).isEqualTo("de griffie");
    assertThat(read.text().files())
        .extracting(SourceFile::name)
        .containsExactly("proef/playbook.yaml", "sources.yaml", "roles.yaml");
  }

  @Test
  void what_the_playbook_has_itself_goes_before() {
    String own = "sources: { wet: { title: Eigen, short: E, kind: party } }\n";
    Playbook playbook = Playbooks.read(text(own + STEPS, SOURCES, ROLES)).orElseThrow();
    assertThat(playbook.sources().get("wet").title()).isEqualTo("Eigen");
    assertThat(playbook.sources().get("gids").title()).isEqualTo("De gids");
  }

  @Test
  void slips_are_told_in_their_own_file() {
    assertThat(told(STEPS, SOURCES + "roles: {}\n", ROLES + "sources: {}\n"))
        .isEqualTo(
            """
              shape/unknown-key sources · roles
                at 3:1 sources
              shape/unknown-key roles · sources
                at 4:1 roles
            """);
    assertThat(told(STEPS, "- wet\n", "griffie\n"))
        .contains("shape/not-mapping sources\n    at 1:1 - wet")
        .contains("shape/not-mapping roles\n    at 1:1 griffie");
  }

  @Test
  void nobody_knows_who_fills_a_role_there() {
    assertThat(told(STEPS, SOURCES, "roles: { griffie: { title: G, person: wie } }\n"))
        .isEqualTo(
            """
              shape/other-kind person · playbook.yaml · roles.yaml
                at 1:31 person
            """);
  }

  @Test
  void a_release_holds_what_it_needs_and_reads_neither() {
    String release = "released: 2026-01-01\n" + STEPS;
    assertThat(told(release, "wet", "griffie"))
        .contains("reference/unknown-source wet")
        .contains("reference/unknown-role griffie")
        .doesNotContain("shape/");
  }

  @Test
  void a_gap_there_leaves_open_nothing_of_what_ends_a_walk() {
    ContentSource files = new FixedContent(text(STEPS, SOURCES.replace("law", "wet"), ROLES));
    String root = "proef/playbook.yaml";
    List<Diagnostic> told = PlaybookReader.read(root, files).diagnostics();
    assertThat(told).extracting(Diagnostic::rule).containsExactly(RuleId.VALUE_WORD);
    PartialPlaybook part = PartialPlaybook.of(root, files, told).orElseThrow();
    assertThat(part.isSure(Diagnostic.about("proef", RuleId.PROOF_NO_CONCLUSION))).isTrue();
    assertThat(part.readings()).hasSize(2);
  }

  private static final String PHASES =
      """
      phases:
      - deel.yaml
      - { id: b, title: B, steps: [{ tell: Lees, when: { x: ja }, sources: own-choice }] }
      """;

  /** What is told where the file of a phase can't be used for this reason. */
  private static String toldWithout(RuleId why) {
    ContentSource files = new FixedContent(text(PHASES, SOURCES, ROLES));
    ContentSource broken =
        name ->
            name.equals("proef/deel.yaml")
                ? new Fetched(null, Diagnostic.about(name, why, name))
                : files.fetch(name);
    return Told.of(PlaybookReader.read("proef/playbook.yaml", broken).diagnostics());
  }

  @Test
  void what_may_stand_in_a_file_that_can_not_be_read_is_not_missed() {
    assertThat(toldWithout(RuleId.FILE_NOT_UTF_8)).isEqualTo("  file/not-utf-8 proef/deel.yaml\n");
  }

  @Test
  void a_file_that_a_link_leads_out_to_is_told_where_it_is_named() {
    assertThat(toldWithout(RuleId.FILE_OUTSIDE))
        .startsWith("  file/outside deel.yaml\n    at 8:3 deel.yaml\n");
  }
}
