package be.livc.playbook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String BASE = "be.livc.playbook";

  /** The rooms from below to above: a package imports only what stands before it. */
  private static final List<String> LAYERS =
      List.of(
          "resource",
          "diagnostic",
          "model",
          "text",
          "content",
          "compiled",
          "answer",
          "walk",
          "session",
          "checklist",
          "document",
          "fiche",
          "view",
          "form",
          "scenario",
          "proof",
          "language",
          "consistency",
          "diff",
          "graph",
          "internal",
          "",
          "workshop");

  /** Inside a room with inner rooms, from below to above. */
  private static final List<List<String>> INNER_LAYERS =
      List.of(
          List.of("session", "session.earlier", "session.log"),
          List.of("view", "view.screen"),
          List.of("proof.diagram", "proof.encoding", "proof"),
          List.of("proof.reading", "proof"),
          List.of("internal.markdown", "internal.markdown.html"),
          List.of("internal.markdown", "internal.markdown.paper"),
          List.of("internal.markdown", "internal.markdown.word", "internal.markdown.word.template"),
          List.of(
              "internal.yaml.line",
              "internal.yaml.tree",
              "internal.yaml.mapping",
              "internal.yaml.condition",
              "internal.yaml.include",
              "internal.yaml.step",
              "internal.yaml.answers",
              "internal.yaml.format",
              "internal.yaml"));

  /** What an editor works with; an application that only walks playbooks needs none of it. */
  private static final List<String> WORKSHOP =
      List.of("scenario", "proof", "language", "consistency", "diff", "graph", "workshop");

  /** The internal rooms that serve the workshop. */
  private static final List<String> SERVES_THE_WORKSHOP =
      List.of("internal.yaml.answers", "internal.layout");

  /** What has to compile where there are no files, threads and class path, such as a browser. */
  private static final List<String> PORTABLE =
      List.of(
          "diagnostic",
          "model",
          "text",
          "content",
          "compiled",
          "answer",
          "walk",
          "session",
          "checklist",
          "document",
          "fiche",
          "view",
          "form",
          "scenario",
          "proof",
          "language",
          "consistency",
          "diff",
          "graph",
          "internal.yaml",
          "internal.markdown",
          "internal.json",
          "internal.template");

  /** Each library and the one internal package that may import it. */
  private static final Map<String, String> HOMES =
      Map.of(
          "org.yaml.snakeyaml", "internal.yaml",
          "tools.jackson", "internal.json",
          "freemarker", "internal.template",
          "org.commonmark", "internal.markdown",
          "com.openhtmltopdf", "internal.pdf",
          "org.apache.pdfbox", "internal.pdf",
          "org.apache.fontbox", "internal.pdf",
          "org.bouncycastle", "internal.seal");

  /** A room with more files than this has lost its reader; a room inside it is missing. */
  private static final int MOST_FILES = 30;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> a_room_knows_only_the_rooms_below_it() {
    return LAYERS.stream()
        .map(
            layer ->
                DynamicTest.dynamicTest(
                    layer.isEmpty() ? BASE : layer,
                    () -> knowsNothing(layer, LAYERS, ArchitectureTest::subtree)));
  }

  @TestFactory
  Stream<DynamicTest> an_inner_room_knows_only_those_below_it() {
    return INNER_LAYERS.stream()
        .flatMap(
            rooms ->
                rooms.stream()
                    .map(
                        room ->
                            DynamicTest.dynamicTest(
                                rooms.get(rooms.size() - 1) + ": " + room,
                                () -> knowsNothing(room, rooms, ArchitectureTest::room))));
  }

  private static void knowsNothing(
      String room, List<String> rooms, java.util.function.UnaryOperator<String> pattern) {
    List<String> above = rooms.subList(rooms.indexOf(room) + 1, rooms.size());
    if (above.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage(pattern.apply(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.stream().map(pattern).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void the_engine_does_not_know_the_workshop() {
    noClasses()
        .that(not(resideInAnyPackage(subtrees(WORKSHOP))))
        .and(not(resideInAnyPackage(subtrees(SERVES_THE_WORKSHOP))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(subtrees(WORKSHOP))
        .check(CLASSES);
  }

  @Test
  void files_threads_reflection_bundles_digests_and_resources_stay_behind_their_seam() {
    noClasses()
        .that(resideInAnyPackage(subtrees(PORTABLE)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.lang.reflect..",
                    "java.util.concurrent..",
                    "java.net..")
                .and(not(describe("a map that threads share", ArchitectureTest::isSharedMap)))
                .or(
                    describe(
                        "a seam",
                        it ->
                            Set.of(
                                    "java.lang.Thread",
                                    "java.util.ResourceBundle",
                                    "java.security.MessageDigest",
                                    "java.text.Normalizer")
                                .contains(it.getName()))))
        .check(CLASSES);
    noClasses()
        .that(resideInAnyPackage(subtrees(PORTABLE)))
        .should()
        .callMethodWhere(describe("a resource is looked up", call -> isLookup(call.getTarget())))
        .check(CLASSES);
  }

  private static boolean isSharedMap(JavaClass it) {
    return it.getName().startsWith("java.util.concurrent.Concurrent")
        || it.getName().startsWith("java.util.concurrent.atomic.");
  }

  private static boolean isLookup(AccessTarget target) {
    return target.getName().startsWith("getResource")
        && (target.getOwner().isEquivalentTo(Class.class)
            || target.getOwner().isEquivalentTo(ClassLoader.class));
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
    noClasses().should().resideOutsideOfPackages(subtrees(LAYERS)).check(CLASSES);
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
                resideInAnyPackage(known)
                    .or(describe("primitive or array", c -> c.isPrimitive() || c.isArray()))))
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
    slices()
        .matching(BASE + ".internal.markdown.(*)..")
        .should()
        .notDependOnEachOther()
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
  void no_name_stands_twice_in_what_is_exported() throws IOException {
    Matcher exports =
        Pattern.compile("exports ([\\w.]+);")
            .matcher(Files.readString(Path.of("src/main/java/module-info.java")));
    List<String> exported = exports.results().map(it -> it.group(1)).toList();
    Map<String, SortedSet<String>> packages = new TreeMap<>();
    for (JavaClass it : CLASSES) {
      if (exported.contains(it.getPackageName())
          && it.getModifiers().contains(JavaModifier.PUBLIC)
          && it.isTopLevelClass()) {
        packages
            .computeIfAbsent(it.getSimpleName(), key -> new TreeSet<>())
            .add(it.getPackageName());
      }
    }
    assertThat(packages).isNotEmpty();
    packages.values().removeIf(it -> it.size() == 1);
    assertThat(packages).isEmpty();
  }

  private static String[] subtrees(List<String> rooms) {
    return rooms.stream().map(ArchitectureTest::subtree).toArray(String[]::new);
  }

  /** A room with the rooms inside it; the base package has none, since all stand inside it. */
  private static String subtree(String room) {
    return room.isEmpty() ? BASE : BASE + "." + room + "..";
  }

  private static String room(String room) {
    return BASE + "." + room;
  }
}
