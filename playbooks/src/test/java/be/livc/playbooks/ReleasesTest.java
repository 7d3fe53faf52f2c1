package be.livc.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was released is what the lock says, and can be walked for ever. */
class ReleasesTest {
  private static final PlaybookLibrary PACKED = PlaybookLibrary.of(List.of());
  private static final Pattern LOCKED = Pattern.compile("(?m)^([0-9.]+): [0-9a-f]{64}$");

  @Test
  void every_playbook_has_a_released_version() {
    assertThat(PACKED.list()).hasSize(6).noneMatch(listing -> listing.releases().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> a_released_version_is_packed_and_is_what_was_released() {
    return PACKED.list().stream()
        .flatMap(
            listing ->
                listing.releases().stream()
                    .map(
                        version ->
                            DynamicTest.dynamicTest(
                                listing.id() + "@" + version, () -> loads(listing, version))));
  }

  private static void loads(PlaybookSummary listing, Version version) {
    LoadResult loaded = PACKED.load(listing.id() + "@" + version);
    assertThat(loaded.diagnostics()).isEmpty();
    Playbook released = loaded.orElseThrow();
    assertThat(released.version()).isEqualTo(version);
    Path alone = Path.of(listing.id(), "releases", version + ".yaml");
    assertThat(Playbooks.load(alone).orElseThrow()).isEqualTo(released);
  }

  @Test
  void the_lock_names_the_files_that_are_there() throws Exception {
    for (PlaybookSummary listing : PACKED.list()) {
      if (listing.releases().isEmpty()) {
        assertThat(Path.of(listing.id(), "releases")).doesNotExist();
        continue;
      }
      String lock = Files.readString(Path.of(listing.id(), "releases", "lock.yaml"));
      assertThat(LOCKED.matcher(lock).results().map(found -> found.group(1)))
          .as(listing.id())
          .containsExactlyElementsOf(listing.releases().stream().map(Version::toString).toList());
    }
  }
}
