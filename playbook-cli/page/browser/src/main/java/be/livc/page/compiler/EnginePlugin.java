package be.livc.page.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Found by the compiler among its services. */
public final class EnginePlugin implements TeaVMPlugin {
  private static final Replacements REPLACEMENTS = Replacements.of(InsteadClasses.ALL);
  private static final EmptiedMethods EMPTIED = new EmptiedMethods(lines("emptied.txt"));

  /** For the compiler. */
  public EnginePlugin() {}

  @Override
  public void install(TeaVMHost host) {
    host.add(new EngineTransformer(REPLACEMENTS, EMPTIED));
  }

  /** What is declared to be replaced or emptied, and was met nowhere. */
  static Set<String> unused() {
    Set<String> unused = new TreeSet<>(REPLACEMENTS.unused());
    unused.addAll(EMPTIED.unused());
    return unused;
  }

  /** The lines of a list beside this class, without remarks. */
  static List<String> lines(String list) {
    try (InputStream stream =
        Objects.requireNonNull(EnginePlugin.class.getResourceAsStream(list), list)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
