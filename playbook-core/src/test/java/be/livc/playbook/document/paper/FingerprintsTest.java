package be.livc.playbook.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Templates;
import be.livc.playbook.document.DocumentFormat;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same session gives the same files, also in another Java, zone and language. */
class FingerprintsTest {
  private static final List<String> HERE = Fingerprints.lines();

  @Test
  void every_format_comes_out_the_same_in_another_java_zone_and_language() throws Exception {
    assertThat(HERE).hasSize(33).doesNotHaveDuplicates().noneMatch(it -> it.contains("absent"));
    assertThat(Fingerprints.lines()).isEqualTo(HERE);
    assertThat(
            elsewhere(
                System.getProperty("java.class.path"),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-1"))
        .isEqualTo(HERE);
  }

  @Test
  void without_its_library_pdf_is_listed_as_absent_and_all_else_comes_out() throws Exception {
    List<String> there = elsewhere(withoutPdf());

    assertThat(there)
        .containsAll(HERE.stream().filter(it -> !it.contains(" pdf ")).toList())
        .filteredOn(it -> it.contains(" pdf "))
        .hasSize(10)
        .allMatch(it -> it.contains("unavailable: ") && it.contains("openhtmltopdf-pdfbox"));
    assertThat(there.get(there.size() - 1))
        .startsWith("absent PDF_FORM: ")
        .contains("io.github.openhtmltopdf:openhtmltopdf-pdfbox", "--add-modules");
  }

  @Test
  void with_its_library_pdf_is_listed_behind_word() {
    assertThat(Templates.unavailable()).isEmpty();
    assertThat(Templates.documentFormats()).startsWith(DocumentFormat.DOCX, DocumentFormat.PDF);
    assertThat(Templates.checklistFormats()).startsWith(DocumentFormat.DOCX, DocumentFormat.PDF);
  }

  /** What the engine requires, and nothing more. */
  private static String withoutPdf() {
    return Stream.of(
            Templates.class,
            Fingerprints.class,
            freemarker.template.Template.class,
            org.commonmark.node.Node.class,
            org.commonmark.ext.footnotes.FootnotesExtension.class,
            org.commonmark.ext.gfm.tables.TablesExtension.class,
            org.commonmark.ext.task.list.items.TaskListItemsExtension.class,
            org.yaml.snakeyaml.Yaml.class,
            tools.jackson.core.JsonParser.class)
        .map(FingerprintsTest::home)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> elsewhere(String classPath, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", classPath, Fingerprints.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.contains("Log4j")) // of a library of the tests
            .toList();
    assertThat(process.waitFor()).isZero();
    return lines;
  }
}
