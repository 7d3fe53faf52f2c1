package be.livc.playbook.session;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit is packed apart: whoever runs it has no other test of ours. */
class StoreKitTest {
  private static final String KIT = "be.livc.playbook.session.kit";

  @Test
  void the_kit_needs_only_what_the_engine_exports_and_junit_and_assertj() throws IOException {
    List<String> allowed =
        new ArrayList<>(List.of(KIT, "java..", "org.junit.jupiter..", "org.assertj.core.."));
    Files.readAllLines(Path.of("src/main/java/module-info.java")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("exports ") && !line.contains(" to "))
        .forEach(line -> allowed.add(line.replace("exports ", "").replace(";", "")));
    classes()
        .that()
        .resideInAPackage(KIT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(new ClassFileImporter().importPackages(KIT));
  }
}
