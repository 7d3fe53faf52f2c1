package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.util.LinkedHashSet;
import java.util.stream.Stream;

/** What the browser's streams do otherwise. */
public final class StreamInstead {
  private StreamInstead() {}

  /**
   * As the JDK: also behind {@code flatMap}, where the browser's forgets at each step what it had.
   */
  @Instead(of = "java.util.stream.Stream")
  public static <T> Stream<T> distinct(Stream<T> stream) {
    return new LinkedHashSet<>(stream.toList()).stream();
  }
}
