package be.livc.playbook.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A library of which an application, or the framework it stands in, may choose another version than
 * the one that comes with the engine; each with the lowest that does.
 */
public enum Library {
  /** Reads YAML. */
  SNAKEYAML("SnakeYAML", "1.32", "org.yaml:snakeyaml"),
  /** Runs templates. */
  FREEMARKER("FreeMarker", "2.3.34", "org.freemarker:freemarker"),
  /** Reads Markdown, with the extensions of the same version. */
  COMMONMARK("commonmark-java", "0.28.0", "org.commonmark:commonmark");

  private final String title;
  private final String lowest;
  private final String artifact;

  Library(String title, String lowest, String artifact) {
    this.title = title;
    this.lowest = lowest;
    this.artifact = artifact;
  }

  /** The lowest version that does. */
  public String lowest() {
    return lowest;
  }

  /** Group and name, with a colon between them, as Maven knows it. */
  public String artifact() {
    return artifact;
  }

  /**
   * What to throw where the library lacks what is asked of it.
   *
   * @param lacking how Java told so
   * @return with a sentence that names the version that is needed and, where that can be told, the
   *     one that is there
   */
  public IllegalStateException isTooOld(LinkageError lacking) {
    String there = version();
    String found = there.isEmpty() ? "what is there lacks a part" : "what is there is " + there;
    return new IllegalStateException(
        "livc needs " + title + " " + lowest + " or newer (" + artifact + "): " + found, lacking);
  }

  /** Of the jar that is there, as whoever packed it wrote down; empty when it tells none. */
  private String version() {
    String own = "META-INF/maven/" + artifact.replace(':', '/') + "/pom.properties";
    String file = this == FREEMARKER ? "freemarker/version.properties" : own;
    ClassLoader loader = Library.class.getClassLoader();
    try (InputStream in =
        loader == null
            ? ClassLoader.getSystemResourceAsStream(file)
            : loader.getResourceAsStream(file)) {
      Properties said = new Properties();
      if (in != null) {
        said.load(in);
      }
      return said.getProperty("version", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
