package be.livc.page.compiler;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * All that a compiled engine is made of, as one digest: the same digest, the same engine. The files
 * that it takes along as they are stand beside it, and don't count.
 */
final class EngineInputs {
  private static final String PUBLISHING = "be/livc/page/publish/";

  private final SortedMap<String, String> digests = new TreeMap<>();

  private EngineInputs() {}

  /** Over the classes on a class path, in folders and jars alike. */
  static String digest(String classPath) throws IOException {
    EngineInputs inputs = new EngineInputs();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path place = Path.of(entry);
      if (Files.isDirectory(place)) {
        inputs.folder(place);
      } else if (Files.exists(place)) {
        inputs.jar(place);
      }
    }
    return sha256(inputs.digests.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
      if (counts(name)) {
        digests.putIfAbsent(name, sha256(Files.readAllBytes(file)));
      }
    }
  }

  private void jar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (counts(entry.getName())) {
          try (InputStream stream = jar.getInputStream(entry)) {
            digests.putIfAbsent(entry.getName(), sha256(stream.readAllBytes()));
          }
        }
      }
    }
  }

  private boolean counts(String name) {
    boolean ours = name.startsWith("be/livc/page/");
    return name.endsWith(".class")
            && !name.startsWith(PUBLISHING)
            && !name.equals("module-info.class")
        || ours && name.endsWith(".txt")
        || name.startsWith("META-INF/teavm");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
