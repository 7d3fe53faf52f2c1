package be.livc.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.cli.distribution.Distribution.Run;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Projects of someone who has livc from a repository, and nothing of its sources. The repository
 * lies in {@code target/strangers}: it holds what this build has packed, and links to what Maven
 * keeps for everyone, so that nothing of livc comes among that.
 */
record Strangers(Path home, String version) {
  static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");

  private static final List<String> JARS = List.of("playbook-core", "playbooks", "templates");

  /** What a build may take, which may have to fetch the libraries of a framework. */
  private static final int MINUTES = 5;

  /** A project that Maven has compiled. */
  record Project(Path classes, List<Path> jars) {
    List<String> names() {
      return jars.stream().map(jar -> jar.getFileName().toString()).toList();
    }

    /** The words with which Java starts a class, or a module where one is named. */
    List<Object> java(Path jdk, String module, String main) {
      List<String> path = new ArrayList<>(List.of(classes.toString()));
      jars.forEach(jar -> path.add(jar.toString()));
      String joined = String.join(File.pathSeparator, path);
      Path java = jdk.resolve("bin").resolve("java");
      return module.isEmpty()
          ? List.of(java, "-XX:TieredStopAtLevel=1", "-cp", joined, main)
          : List.of(java, "-XX:TieredStopAtLevel=1", "-p", joined, "-m", module + "/" + main);
    }
  }

  /** Lays a repository out below a folder with this name, without what an earlier build left. */
  static Strangers laidOut(String name) throws IOException {
    Path home = Path.of("target", "strangers", name).toAbsolutePath();
    Strangers strangers = new Strangers(home, property("livc.version"));
    if (Files.exists(home)) {
      delete(home);
    }
    Path everyones = Path.of(property("maven.repository"));
    Path ours = Files.createDirectories(strangers.repository().resolve("be").resolve("livc"));
    link(everyones, strangers.repository(), "be");
    link(everyones.resolve("be"), ours.getParent(), "livc");
    Path root = Path.of("..").toAbsolutePath().normalize();
    strangers.install("livc", root.resolve("pom.xml"), "pom");
    strangers.install("livc-bom", root.resolve("playbook-core/bom/pom.xml"), "pom");
    for (String artifact : JARS) {
      Path module = root.resolve(artifact);
      String jar = artifact + "-" + strangers.version + ".jar";
      strangers.install(artifact, module.resolve("pom.xml"), "pom");
      strangers.install(artifact, module.resolve("target").resolve(jar), "jar");
    }
    return strangers;
  }

  private Path repository() {
    return home.resolve("repository");
  }

  private void install(String name, Path file, String type) throws IOException {
    Path folder = repository().resolve("be").resolve("livc").resolve(name).resolve(version);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(name + "-" + version + "." + type));
  }

  private static void link(Path from, Path to, String except) throws IOException {
    if (Files.isDirectory(from)) {
      try (Stream<Path> children = Files.list(from)) {
        for (Path child : children.toList()) {
          if (!child.getFileName().toString().equals(except)) {
            Files.createSymbolicLink(to.resolve(child.getFileName()), child);
          }
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** An empty project. */
  Path project(String name) throws IOException {
    return Files.createDirectories(home.resolve(name));
  }

  /**
   * Compiles a project and asks with which jars it runs.
   *
   * @param words for Maven
   */
  Project built(Path project, String... words) throws IOException {
    List<Object> command = new ArrayList<>();
    command.add(Path.of(property("maven.home"), "bin", "mvn"));
    command.addAll(List.of("-B", "-q", "-ntp", "-Dmaven.repo.local=" + repository()));
    command.add("-Dlivc.version=" + version);
    command.add("-Dmdep.outputFile=target/classpath.txt");
    command.addAll(Arrays.asList(words));
    command.add(plugin("maven-compiler-plugin") + ":compile");
    command.add(plugin("maven-dependency-plugin") + ":build-classpath");
    Run run = run(project, command);
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    String path = Files.readString(project.resolve("target").resolve("classpath.txt"));
    return new Project(
        project.resolve("target").resolve("classes"),
        Stream.of(path.strip().split(File.pathSeparator)).map(Path::of).toList());
  }

  /** The plugin at the version with which livc itself is built. */
  private static String plugin(String name) throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    int at = pom.indexOf("<artifactId>" + name + "</artifactId>");
    int start = pom.indexOf("<version>", at) + "<version>".length();
    String version = pom.substring(start, pom.indexOf("</version>", start));
    return "org.apache.maven.plugins:" + name + ":" + version;
  }

  Run run(Path folder, List<Object> command) {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return Distribution.runFor(MINUTES, environment, folder, command.toArray());
  }

  /** The Java of this build, and in long campaigns a newer one that is installed beside it. */
  static List<Path> jdks() {
    Path own = Path.of(System.getProperty("java.home"));
    List<Path> jdks = new ArrayList<>(List.of(own));
    if (!THOROUGH) {
      return jdks;
    }
    try (Stream<Path> beside = Files.list(own.getParent())) {
      beside
          .filter(folder -> Files.isExecutable(folder.resolve("bin").resolve("java")))
          .filter(folder -> feature(folder) >= 25)
          .filter(folder -> feature(own) < 25)
          .findFirst()
          .ifPresent(jdks::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jdks;
  }

  private static int feature(Path jdk) {
    Path release = jdk.resolve("release");
    try (Stream<String> lines = Files.isReadable(release) ? Files.lines(release) : Stream.of()) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll(".*\"(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name, "");
    if (value.isEmpty()) {
      throw new IllegalStateException("the build hands in no " + name);
    }
    return value;
  }
}
