package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.distribution.Distribution.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That another application can take the engine along as a module, with the jars of the program. */
class ModulePathTest {
  private static final String MAIN =
      """
      package application;
      import be.livc.playbook.*;
      import be.livc.playbook.checklist.Checklist;
      import be.livc.playbook.document.DocumentFormat;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.Path;
      import java.time.LocalDate;
      import java.util.List;
      public class Main {
        public static void main(String[] words) {
          if (!Templates.unavailable().isEmpty()) {
            System.out.println("absent: " + Templates.unavailable().get(DocumentFormat.PDF));
            return;
          }
          PlaybookLibrary library = PlaybookLibrary.of(List.of(Path.of(words[0])));
          Checklist list =
              Checklist.of(library.load("livc-r").orElseThrow(), LocalDate.of(2026, 11, 24));
          byte[] file = Templates.of(List.of()).export(list, DocumentFormat.PDF);
          System.out.println(new String(file, 0, 8, StandardCharsets.ISO_8859_1));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void the_engine_resolves_with_all_it_requires() {
    Run run = java("--add-modules", "be.livc.playbook", "-version");

    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @Test
  void the_engine_exports_nothing_internal() {
    List<String> exports =
        java("--describe-module", "be.livc.playbook")
            .out()
            .lines()
            .filter(line -> line.startsWith("exports "))
            .toList();

    assertThat(exports)
        .anyMatch(line -> line.startsWith("exports be.livc.playbook.walk"))
        .noneMatch(line -> line.contains("internal") && !line.contains(" to "));
  }

  /** An application that requires the engine and nothing else. */
  @Test
  void pdf_comes_out_once_the_modules_are_added_that_the_message_names() throws IOException {
    Path application = application();
    String main = "application/application.Main";

    String without = run(application, "-m", main).out();
    Matcher named = Pattern.compile("--add-modules (\\S+)").matcher(without);
    assertThat(without).startsWith("absent: PDF needs io.github.openhtmltopdf");
    assertThat(named.find()).isTrue();

    Run with = run(application, "--add-modules", named.group(1), "-m", main);
    assertThat(with.out()).as(with.err()).startsWith("%PDF-1.");
  }

  private Path application() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = folder.resolve("classes");
    Files.writeString(
        sources.resolve("module-info.java"), "module application { requires be.livc.playbook; }");
    Files.writeString(sources.resolve("Main.java"), MAIN);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-p",
                Distribution.built().home().resolve("lib").toString(),
                "-d",
                classes.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve("Main.java").toString());
    assertThat(code).isZero();
    return classes;
  }

  private Run run(Path application, String... words) {
    String path = Distribution.built().home().resolve("lib") + File.pathSeparator + application;
    List<Object> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java"));
    command.addAll(List.of("-p", path));
    command.addAll(List.of(words));
    command.add(Path.of("..", "playbooks").toAbsolutePath().normalize());
    return Distribution.run(Distribution.environment(folder), folder, command.toArray());
  }

  private Run java(String... words) {
    Stream<Object> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "--module-path",
            Distribution.built().home().resolve("lib"));
    return Distribution.run(
        Distribution.environment(folder),
        folder,
        Stream.concat(command, Stream.of(words)).toArray());
  }
}
