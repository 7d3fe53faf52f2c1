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
    String path =
        name.startsWith("/")
            ? name.substring(1)
            : owner.getName().substring(0, owner.getName().lastIndexOf('.') + 1).replace('.', '/')
                + name;
    String file = file(path);
    if (file == null) {
      return null;
    }
    return new ByteArrayInputStream(
        path.endsWith(".png")
            ? Base64.getDecoder().decode(file)
            : file.getBytes(StandardCharsets.UTF_8));
  }

  @JSBody(
      params = "path",
      script = "return livcResources.hasOwnProperty(path) ? livcResources[path] : null;")
  private static native @Nullable String file(String path);
}
