package be.livc.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/be/livc/page");

  /** The rooms of the engine from below to above; the base package is the last of them. */
  private static final List<String> ENGINE =
      List.of("wire", "desk", "given", "shape", "request", "");

  /** What stands above the engine: the browser's side of it, and what makes it and its files. */
  private static final List<String> ABOVE = List.of("browser", "compiler", "publish");

  /** A room with more files than this has lost its reader. */
  private static final int MOST_FILES = 30;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("be.livc.page");

  private static String packages(String room) {
    return room.isEmpty() ? "be.livc.page" : "be.livc.page." + room + "..";
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(ArchitectureTest::packages).toArray(String[]::new);
  }

  @Test
  void a_room_of_the_engine_knows_only_those_below_it() {
    for (int i = 0; i < ENGINE.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(packages(ENGINE.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(ENGINE.subList(i + 1, ENGINE.size())))
          .check(CLASSES);
    }
  }

  @Test
  void the_engine_knows_nothing_of_what_makes_it_or_shows_it() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(ENGINE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(ABOVE))
        .check(CLASSES);
  }

  @Test
  void only_what_is_exported_of_the_core_is_known() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "be.livc.playbook.internal..",
            "be.livc.playbook.resource..",
            "be.livc.playbook.proof.diagram..",
            "be.livc.playbook.proof.encoding..",
            "be.livc.playbook.proof.reading..")
        .check(CLASSES);
  }

  @Test
  void the_engine_reads_no_file_clock_or_chance_and_starts_no_thread() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(ENGINE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.lang.reflect..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom")
        .orShould()
        .callMethod(java.time.Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .check(CLASSES);
  }

  @Test
  void no_room_has_lost_its_reader() throws IOException {
    try (Stream<Path> rooms = Files.walk(SOURCES)) {
      assertThat(rooms.filter(Files::isDirectory).filter(room -> files(room) > MOST_FILES))
          .isEmpty();
    }
  }

  private static long files(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files.filter(file -> file.toString().endsWith(".java")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
