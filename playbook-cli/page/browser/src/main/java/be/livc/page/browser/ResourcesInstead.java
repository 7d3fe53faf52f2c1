package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** The files of the class path, which stand beside the compiled engine as they are. */
public final class ResourcesInstead {
  private ResourcesInstead() {}

  /** As the JDK, for the files that were taken along. */
  @Instead(of = "java.lang.Class")
  public static @Nullable InputStream getResourceAsStream(Class<?> owner, String name) {
    String file = file(path(owner, name));
    if (file == null) {
      return null;
    }
    return new ByteArrayInputStream(
        name.endsWith(".png")
            ? Base64.getDecoder().decode(file)
            : TextInstead.getBytes(file, StandardCharsets.UTF_8));
  }

  /** As the engine's own, which would make bytes of a text to make a text of those. */
  @Instead(of = "be.livc.playbook.resource.Resources", isStatic = true)
  public static String text(Class<?> owner, String name) {
    String file = file(path(owner, name));
    if (file == null) {
      throw new IllegalStateException("the engine lacks " + name + " of " + owner.getName());
    }
    return name.endsWith(".tex") ? PackedPatterns.unpack(file) : file;
  }

  private static String path(Class<?> owner, String name) {
    String beside = owner.getName();
    return name.startsWith("/")
        ? name.substring(1)
        : beside.substring(0, beside.lastIndexOf('.') + 1).replace('.', '/') + name;
  }

  @JSBody(
      params = "path",
      script = "return livcResources.hasOwnProperty(path) ? livcResources[path] : null;")
  private static native @Nullable String file(String path);
}
