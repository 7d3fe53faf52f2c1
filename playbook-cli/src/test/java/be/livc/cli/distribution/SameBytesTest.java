package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.livc.cli.distribution.Distribution.Run;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the same sources give the same archives, in another folder, zone and language too. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvn is that of Unix")
class SameBytesTest {
  private static final Path SOURCES = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> NO_SOURCES = Set.of("target", ".git", "node_modules");
  private static final int MINUTES = 30;

  @ParameterizedTest
  @ValueSource(strings = {"-DskipTests", "-Dmaven.test.skip"})
  void a_second_build_gives_the_same_bytes(String without, @TempDir Path elsewhere)
      throws IOException {
    assumeTrue(Strangers.THOROUGH, "a whole build more: with -Pthorough");
    Set<Path> modules = copy(elsewhere);
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("MAVEN_OPTS", "-Duser.timezone=Asia/Tokyo -Duser.language=nl");
    Run run =
        Distribution.runFor(
            MINUTES,
            environment,
            elsewhere,
            Path.of(System.getProperty("maven.home"), "bin", "mvn"),
            "-B",
            "-q",
            "-ntp",
            without,
            "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
            "package");
    assertThat(run.code()).as(run.out() + run.err()).isZero();

    SortedMap<String, Boolean> same = new TreeMap<>();
    for (Path module : modules) {
      Path again = elsewhere.resolve(module).resolve("target");
      for (Path file : archives(again)) {
        Path first = SOURCES.resolve(module).resolve("target").resolve(file.getFileName());
        same.put(file.getFileName().toString(), Files.mismatch(first, file) < 0);
      }
    }
    assertThat(same.keySet()).anyMatch(name -> name.matches("livc-\\d.*\\.zip"));
    assertThat(same.keySet()).anyMatch(name -> name.matches("playbook-core-[\\d.]+\\.jar"));
    assertThat(same).doesNotContainValue(false);
  }

  private static List<Path> archives(Path target) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(it -> it.toString().matches(".*\\.(jar|zip)")).toList();
    }
  }

  /** Copies the sources; gives the folders whose archives are built of them. */
  private static Set<Path> copy(Path to) throws IOException {
    Set<Path> modules = new TreeSet<>();
    Files.walkFileTree(
        SOURCES,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (NO_SOURCES.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(SOURCES.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path place = SOURCES.relativize(file);
            Files.copy(file, to.resolve(place.toString()));
            Path folder = file.getParent();
            Path target = folder.resolve("target");
            boolean built = file.endsWith("pom.xml") && Files.isDirectory(target);
            if (built && !archives(target).isEmpty()) {
              modules.add(SOURCES.relativize(folder));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return modules;
  }
}
