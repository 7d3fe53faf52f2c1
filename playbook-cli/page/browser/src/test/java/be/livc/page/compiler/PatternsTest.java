package be.livc.page.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.livc.page.browser.BrowserPatterns;
import be.livc.playbook.PlaybookLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.teavm.classlib.java.util.regex.TPattern;

/**
 * The browser's patterns, which know less than the JDK's, can read every pattern that is written in
 * the engine.
 */
class PatternsTest {
  private static final Set<String> TAKE_A_PATTERN =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  @Test
  void every_pattern_of_the_engine_and_its_libraries_can_be_read() throws Exception {
    Set<String> patterns = new TreeSet<>();
    collect(place(PlaybookLibrary.class), patterns);
    collect(place(org.commonmark.parser.Parser.class), patterns);
    collect(place(org.yaml.snakeyaml.nodes.Node.class), patterns);
    assertThat(patterns).hasSizeGreaterThan(100);
    for (String pattern : patterns) {
      assertThatCode(() -> TPattern.compile(BrowserPatterns.plain(pattern)))
          .as("pattern %s", pattern)
          .doesNotThrowAnyException();
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void collect(Path place, Set<String> patterns) throws IOException {
    if (Files.isDirectory(place)) {
      collectAll(place, patterns);
    } else {
      try (FileSystem jar =
          FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), java.util.Map.of())) {
        collectAll(jar.getPath("/"), patterns);
      }
    }
  }

  private static void collectAll(Path root, Set<String> patterns) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        try (InputStream stream = Files.newInputStream(file)) {
          new ClassReader(stream).accept(new Constants(patterns), ClassReader.SKIP_DEBUG);
        }
      }
    }
  }

  /** Takes the constant that stands just before a call that takes a pattern. */
  private static final class Constants extends ClassVisitor {
    private final Set<String> patterns;

    Constants(Set<String> patterns) {
      super(Opcodes.ASM9);
      this.patterns = patterns;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        private String last = "";

        @Override
        public void visitLdcInsn(Object value) {
          last = value instanceof String text ? text : "";
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String takes, boolean ofInterface) {
          boolean pattern =
              owner.equals("java/util/regex/Pattern") || owner.equals("java/lang/String");
          if (pattern
              && TAKE_A_PATTERN.contains(called)
              && takes.startsWith("(Ljava/lang/String;")
              && !last.isEmpty()) {
            patterns.add(last);
          }
          last = "";
        }
      };
    }
  }
}
