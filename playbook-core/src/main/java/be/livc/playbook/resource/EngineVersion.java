package be.livc.playbook.resource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this engine, as the build wrote it beside this class. */
public final class EngineVersion {
  private static final String FILE = "version.properties";

  private EngineVersion() {}

  /** Such as {@code 1.0.0}. */
  public static String current() {
    Properties said = new Properties();
    try {
      said.load(new StringReader(Resources.text(EngineVersion.class, FILE)));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    String version = said.getProperty("version");
    if (version == null) {
      throw new IllegalStateException(FILE + " names no version");
    }
    return version;
  }
}
