package be.livc.playbook.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The content that is packed with the application; names are those of its resources. */
public final class ClassPathTexts implements Texts {
  /** Where the content stands. */
  public static final String ROOT = "be/livc/playbooks/";

  private final ClassLoader loader;

  /** The content this loader can find. */
  public ClassPathTexts(ClassLoader loader) {
    this.loader = loader;
  }

  /** Every name in the indexes of the content; a loader can't list what it holds. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    try {
      for (URL index : Collections.list(loader.getResources(ROOT + "index.txt"))) {
        try (InputStream in = index.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .forEach(line -> names.add(ROOT + line));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  @Override
  public Fetched fetch(String name) {
    if (!name.startsWith(ROOT)) {
      return Fetched.NOTHING;
    }
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null ? Fetched.NOTHING : Decoder.read(name, in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
