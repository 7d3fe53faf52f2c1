package be.livc.cli.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the build left in {@code target/livc}, started as a person would start it. */
record Distribution(Path home) {
  record Run(int code, String out, String err) {}

  static Distribution built() {
    Path home = Path.of("target", "livc").toAbsolutePath();
    if (!Files.isExecutable(home.resolve("bin/livc"))) {
      throw new IllegalStateException("no distribution in " + home + ": run the phase package");
    }
    return new Distribution(home);
  }

  Distribution copyTo(Path target) {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(home.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Distribution(target);
  }

  Path launcher() {
    return home.resolve("bin/livc");
  }

  /** An environment with the Java of this build and nothing else of the person who builds. */
  static Map<String, String> environment(Path personalFolder) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("HOME", personalFolder.toString());
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return environment;
  }

  static Run run(Map<String, String> environment, Path folder, Object... command) {
    return runFor(1, environment, folder, command);
  }

  static Run runFor(int minutes, Map<String, String> environment, Path folder, Object... command) {
    List<String> words = new ArrayList<>();
    Arrays.stream(command).map(Object::toString).forEach(words::add);
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Path out = Files.createTempFile("livc", ".out");
      Path err = Files.createTempFile("livc", ".err");
      try {
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new IllegalStateException("still running after " + minutes + " min: " + words);
        }
        return new Run(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
