package be.livc.playbook.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {
  @ParameterizedTest
  @EnumSource
  void a_library_that_lacks_a_part_is_told_with_the_version_that_is_there(Library library) {
    LinkageError lacking = new NoSuchMethodError("limit");

    IllegalStateException told = library.isTooOld(lacking);

    assertThat(told).hasCause(lacking);
    assertThat(told)
        .hasMessageMatching(
            "livc needs [A-Za-z-]+ %s or newer \\(%s\\): what is there is \\d[.\\d]+"
                .formatted(library.lowest(), library.artifact()));
  }

  @ParameterizedTest
  @EnumSource
  void the_readme_names_the_lowest_version(Library library) throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md")))
        .anyMatch(
            line ->
                line.startsWith("| `" + library.artifact() + "`")
                    && line.contains("| " + library.lowest() + " |"));
  }
}
