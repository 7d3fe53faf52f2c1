package be.livc.playbook.internal.yaml;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is told of a playbook that ends in the middle of something, and of what only looks so. */
class CutOffFilesTest {
  @TestFactory
  Stream<DynamicTest> what_is_told_of_a_file_is_as_expected() {
    return GoldenCases.in("cut-off.txt", CutOffFilesTest::told);
  }

  private static String told(String steps) {
    return Told.read(Generated.HEAD + steps).diagnostics().stream()
        .map(GoldenCases::told)
        .collect(joining());
  }
}
