package be.livc.playbook.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser that runs as a program of its own. */
final class Program {
  private static final int PATIENCE = 60;

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  /** The first of these that is on the path. */
  static Optional<Path> find(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Program start(String... command) throws IOException {
    return new Program(
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** What it says behind these words, once it does. */
  String says(String words) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(words)) {
        Thread rest = new Thread(() -> hearOut(said), "said by a browser");
        rest.setDaemon(true);
        rest.start();
        return line.substring(words.length());
      }
      before.append(line).append('\n');
    }
    throw new IllegalStateException("the browser did not start:\n" + before);
  }

  /** It would stop once nobody heard it any more. */
  private static void hearOut(BufferedReader said) {
    try {
      while (said.readLine() != null) {}
    } catch (IOException ended) {
      // it has nothing to say any more
    }
  }

  /** Ends it as a crash of the machine would: it gets no time for anything. */
  void kill() {
    // its helpers too: one that lives on holds what the next start wants to open
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroyForcibly();
    helpers.forEach(ProcessHandle::destroyForcibly);
    process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    helpers.forEach(it -> it.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join());
  }

  /** Ends it as one is asked to. */
  void end() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }
}
