package be.livc.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String BASE = "be.livc.cli";

  /** The rooms from below to above; rooms of one line don't know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("console"),
          List.of("words"),
          List.of("input"),
          List.of("screen", "json", "page"),
          List.of("command"),
          List.of(
              "command.page",
              "command.playbook",
              "command.session",
              "command.document",
              "command.fiche",
              "command.profile"),
          List.of(""));

  /** A room with more files than this has lost its reader; a room inside it is missing. */
  private static final int MOST_FILES = 30;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> a_room_knows_only_the_rooms_below_it() {
    return Stream.iterate(0, it -> it < LAYERS.size() - 1, it -> it + 1)
        .flatMap(
            floor ->
                LAYERS.get(floor).stream()
                    .map(
                        room ->
                            DynamicTest.dynamicTest(
                                room,
                                () ->
                                    noClasses()
                                        .that()
                                        .resideInAPackage(name(room))
                                        .should()
                                        .dependOnClassesThat()
                                        .resideInAnyPackage(notBelow(floor, room))
                                        .check(CLASSES))));
  }

  private static String[] notBelow(int floor, String room) {
    return LAYERS.subList(floor, LAYERS.size()).stream()
        .flatMap(List::stream)
        .filter(it -> !it.equals(room))
        .map(ArchitectureTest::name)
        .toArray(String[]::new);
  }

  @Test
  void every_package_has_a_layer() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            LAYERS.stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::name)
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void no_room_holds_more_files_than_a_reader_can() throws IOException {
    SortedMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      sources
          .filter(it -> it.toString().endsWith(".java"))
          .forEach(it -> files.merge(it.getParent().toString(), 1, Integer::sum));
    }
    assertThat(files.values()).isNotEmpty();
    files.values().removeIf(it -> it <= MOST_FILES);
    assertThat(files).isEmpty();
  }

  @Test
  void only_exported_packages_of_the_engine_are_used() {
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
  void the_libraries_of_the_engine_stay_behind_it() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("freemarker..", "org.commonmark..", "org.yaml..", "tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void only_the_console_knows_the_terminal_library() {
    noClasses()
        .that()
        .resideOutsideOfPackage("be.livc.cli.console..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(CLASSES);
  }

  private static String name(String room) {
    return room.isEmpty() ? BASE : BASE + "." + room;
  }
}
