package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.yaml.GoldenCases;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TreeReader;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the house form makes of small texts, and the form of what a release freezes. */
class FormsTest {
  @TestFactory
  Stream<DynamicTest> a_text_in_the_house_form_is_as_expected() {
    return GoldenCases.in("forms/house.txt", FormsTest::house);
  }

  @TestFactory
  Stream<DynamicTest> a_text_that_is_frozen_is_as_expected() {
    return GoldenCases.in("forms/frozen.txt", FormsTest::frozen);
  }

  private static String house(String text) {
    return Formatter.of(new SourceFile("a.yaml", text), new Findings()).orElse("as it was\n");
  }

  private static String frozen(String text) {
    Node root = TreeReader.read(new SourceFile("a.yaml", text), new Findings());
    return FrozenForm.of((Node.Mapping) Objects.requireNonNull(root));
  }
}
