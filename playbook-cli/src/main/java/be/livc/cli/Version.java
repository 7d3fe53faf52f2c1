package be.livc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The version of the running program, as the build wrote it beside this class. */
final class Version {
  private static final String FILE = "version.properties";

  private Version() {}

  static String current() {
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing beside " + Version.class.getName());
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    String version = properties.getProperty("version");
    if (version == null) {
      throw new IllegalStateException(FILE + " names no version");
    }
    return version;
  }
}
