package be.livc.playbook.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The files that the engine carries in its own jar. They are found on the class path and on the
 * module path, since whoever asks names a class of this module.
 */
public final class Resources {
  private Resources() {}

  /**
   * The bytes of a file, read anew at each call.
   *
   * @param owner a class of the engine, whose package the name counts from
   * @param name a path with {@code /}; one that starts with it counts from the top of the jar
   * @throws IllegalStateException when the jar lacks the file, which is a fault of ours
   * @throws UncheckedIOException when the jar can't be read
   */
  public static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name + " of " + owner.getName());
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file that the jar may lack, as text in UTF-8; otherwise as {@link #bytes}. */
  public static Optional<String> textIfThere(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A file as text, which is always UTF-8; otherwise as {@link #bytes}.
   *
   * @param owner a class of the engine, whose package the name counts from
   * @param name a path with {@code /}; one that starts with it counts from the top of the jar
   * @throws IllegalStateException when the jar lacks the file, which is a fault of ours
   * @throws UncheckedIOException when the jar can't be read
   */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.UTF_8);
  }
}
