package be.livc.playbook.internal.content;

import be.livc.playbook.compiled.CompiledPlaybook;
import be.livc.playbook.content.ContentSource;
import be.livc.playbook.model.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content that is packed with the application, as its indexes list it. */
public final class ClassPathContent implements ContentSource {
  /** Where the playbooks stand. */
  public static final String ROOT = "be/livc/playbooks/";

  private static final String TEMPLATES = "be/livc/templates/";
  private static final String FILE = "/playbook.yaml";

  private final ClassLoader loader;
  private final String root;
  private final String shown;
  private volatile @Nullable List<String> listed;

  private ClassPathContent(ClassLoader loader, String root, String shown) {
    this.loader = loader;
    this.root = root;
    this.shown = shown;
  }

  /** The playbooks that this loader can find; names are those of its resources. */
  public static ClassPathContent playbooks(ClassLoader loader) {
    return new ClassPathContent(loader, ROOT, ROOT);
  }

  /** The playbooks that come with this engine. */
  public static ClassPathContent own() {
    ClassLoader own = ClassPathContent.class.getClassLoader();
    return playbooks(own == null ? ClassLoader.getSystemClassLoader() : own);
  }

  /** The templates that this loader can find, by the names of their files. */
  public static ClassPathContent templates(ClassLoader loader) {
    return new ClassPathContent(loader, TEMPLATES, "");
  }

  /** Whether a file of this name, there or not, would be one of these. */
  boolean mayHold(String name) {
    return name.startsWith(shown);
  }

  /** A loader can't list what it holds; what it lists of that never changes. */
  private List<String> names() {
    List<String> known = listed;
    if (known == null) {
      known = List.copyOf(read());
      listed = known;
    }
    return known;
  }

  private List<String> read() {
    List<String> names = new ArrayList<>();
    try {
      for (URL index : Collections.list(loader.getResources(root + "index.txt"))) {
        try (InputStream in = index.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .forEach(line -> names.add(shown + line));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  @Override
  public List<String> names(String folder) {
    return names().stream()
        .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
        .sorted()
        .toList();
  }

  @Override
  public Fetched fetch(String name) {
    try (InputStream in = open(name)) {
      return in == null ? Fetched.NOTHING : Utf8Decoder.read(name, in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<byte[]> bytes(String name) {
    try (InputStream in = open(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<byte[]> compiled(String playbook) {
    return bytes(CompiledPlaybook.name(playbook));
  }

  private @Nullable InputStream open(String name) {
    return mayHold(name) ? loader.getResourceAsStream(root + name.substring(shown.length())) : null;
  }

  /** In the order of the index. */
  @Override
  public Map<String, String> playbooks() {
    Map<String, String> byId = new LinkedHashMap<>();
    for (String name : names()) {
      String path = name.substring(shown.length());
      if (path.endsWith(FILE) && path.indexOf('/') == path.length() - FILE.length()) {
        byId.putIfAbsent(path.substring(0, path.indexOf('/')), name);
      }
    }
    return byId;
  }

  /** Also of a playbook that has nothing but releases. */
  @Override
  public NavigableMap<Version, String> releases(String id) {
    return ContentSource.releases(names(shown + id + "/" + RELEASES + "/"));
  }
}
