package be.livc.playbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String BASE = "be.livc.playbook";

  /** The layers from below to above: a package imports only what stands before it. */
  private static final List<String> LAYERS =
      List.of(
          "resource",
          "diagnostic",
          "model",
          "content",
          "walk",
          "session",
          "checklist",
          "document",
          "check",
          "scenario",
          "diff",
          "fiche",
          "graph",
          "internal");

  /** Each library and the one internal package that may import it. */
  private static final Map<String, String> HOMES =
      Map.of(
          "org.yaml.snakeyaml", "internal.yaml",
          "tools.jackson", "internal.json",
          "freemarker", "internal.template",
          "org.commonmark", "internal.markdown",
          "com.openhtmltopdf", "internal.pdf",
          "org.apache.pdfbox", "internal.pdf",
          "org.graphper", "internal.layout");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> a_layer_knows_only_the_layers_below_it() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] above =
          Stream.concat(
                  Stream.of(BASE),
                  LAYERS.subList(i + 1, LAYERS.size()).stream().map(ArchitectureTest::subtree))
              .toArray(String[]::new);
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(subtree(LAYERS.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above);
      tests.add(DynamicTest.dynamicTest(LAYERS.get(i), () -> rule.check(CLASSES)));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> a_library_is_known_to_one_internal_package() {
    return HOMES.entrySet().stream()
        .map(
            home ->
                DynamicTest.dynamicTest(
                    home.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage(subtree(home.getValue()))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(home.getKey() + "..")
                            .check(CLASSES)));
  }

  @Test
  void every_package_has_a_layer() {
    String[] layers =
        Stream.concat(Stream.of(BASE), LAYERS.stream().map(ArchitectureTest::subtree))
            .toArray(String[]::new);
    noClasses().should().resideOutsideOfPackages(layers).check(CLASSES);
  }

  @Test
  void only_libraries_with_a_home_are_used() {
    String[] known =
        Stream.concat(
                Stream.of(BASE + "..", "java..", "javax..", "org.jspecify.."),
                HOMES.keySet().stream().map(library -> library + ".."))
            .toArray(String[]::new);
    noClasses()
        .should()
        .dependOnClassesThat(
            not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(known)
                    .or(
                        com.tngtech.archunit.base.DescribedPredicate.describe(
                            "primitive or array", c -> c.isPrimitive() || c.isArray()))))
        .check(CLASSES);
  }

  @Test
  void public_packages_know_no_library() {
    noClasses()
        .that(not(resideInAPackage(subtree("internal"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            HOMES.keySet().stream().map(library -> library + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void internal_siblings_do_not_know_each_other() {
    slices().matching(BASE + ".internal.(*)..").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void only_resource_looks_up_files_beside_classes_and_makes_digests_and_normalises_text() {
    noClasses()
        .that()
        .resideOutsideOfPackage(subtree("resource"))
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.security\\.MessageDigest|java\\.text\\.Normalizer.*")
        .orShould()
        .callMethod(Class.class, "getResource", String.class)
        .orShould()
        .callMethod(Class.class, "getResourceAsStream", String.class)
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String subtree(String layer) {
    return BASE + "." + layer + "..";
  }
}
