package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For every template the longest document that a scenario makes with it, as it was read and found
 * good: its text, and what a person reads in the files made from it. The folder is listed: a file
 * that belongs to no document fails.
 */
class GoldenDocumentsTest {
  private static final String FOLDER = "document/paper/golden";
  private static final Path LISTED = Path.of("src/test/resources/be/livc/playbook", FOLDER);

  private interface Form {
    String of(Document document) throws IOException;
  }

  private static final Map<String, Form> FORMS =
      new TreeMap<>(
          Map.of(
              ".md", Document::markdown,
              ".docx.txt", PlainText::ofWord,
              ".pdf.txt", PlainText::ofPdf,
              ".html", PlainText::ofHtml));

  @TestFactory
  Stream<DynamicTest> a_document_reads_as_it_was_found_good() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String template : Papers.longest().keySet()) {
      FORMS.keySet().forEach(ending -> names.add(template + ending));
    }
    if (!Boolean.getBoolean("golden.update")) {
      names.addAll(listed());
    }
    for (String orphan : listed()) {
      if (!names.contains(orphan)) {
        Files.delete(LISTED.resolve(orphan));
      }
    }
    return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> holds(name)));
  }

  private static void holds(String name) throws IOException {
    int dot = name.indexOf('.');
    Document document = Papers.longest().get(name.substring(0, dot));
    Form form = FORMS.get(name.substring(dot));
    assertThat(document).as("%s belongs to no template", name).isNotNull();
    assertThat(form).as("%s belongs to no format", name).isNotNull();
    Golden.holds(FOLDER + "/" + name, form.of(document));
  }

  private static Set<String> listed() throws IOException {
    if (!Files.exists(LISTED)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(LISTED)) {
      return files
          .map(it -> it.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
