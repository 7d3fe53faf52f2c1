package be.livc.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("be.livc.cli");

  @Test
  void the_console_knows_neither_screens_nor_commands_nor_main() {
    noClasses()
        .that()
        .resideInAPackage("be.livc.cli.console..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "be.livc.cli", "be.livc.cli.command..", "be.livc.cli.screen..", "be.livc.cli.json..")
        .check(CLASSES);
  }

  @Test
  void screens_know_neither_commands_nor_main() {
    noClasses()
        .that()
        .resideInAPackage("be.livc.cli.screen..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("be.livc.cli", "be.livc.cli.command..")
        .check(CLASSES);
  }

  @Test
  void shapes_for_programs_know_neither_commands_nor_main() {
    noClasses()
        .that()
        .resideInAPackage("be.livc.cli.json..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("be.livc.cli", "be.livc.cli.command..", "be.livc.cli.screen..")
        .check(CLASSES);
  }

  @Test
  void commands_do_not_know_main() {
    noClasses()
        .that()
        .resideInAPackage("be.livc.cli.command..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("be.livc.cli")
        .check(CLASSES);
  }

  @Test
  void only_exported_packages_of_the_engine_are_used() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("be.livc.playbook.internal..")
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
}
