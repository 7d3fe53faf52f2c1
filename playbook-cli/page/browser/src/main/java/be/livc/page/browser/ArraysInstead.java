package be.livc.page.browser;

import be.livc.page.compiler.Instead;
import java.util.SortedMap;
import java.util.TreeMap;

/** Arrays and collections: copies beyond the end of an array, which the browser's doesn't pad. */
public final class ArraysInstead {
  private ArraysInstead() {}

  /** As the JDK. */
  @Instead(of = "java.util.Arrays", isStatic = true)
  public static int[] copyOfRange(int[] from, int start, int end) {
    int[] copy = new int[end - start];
    System.arraycopy(from, start, copy, 0, Math.min(end, from.length) - start);
    return copy;
  }

  /** As the JDK. */
  @Instead(of = "java.util.Arrays", isStatic = true)
  public static byte[] copyOfRange(byte[] from, int start, int end) {
    byte[] copy = new byte[end - start];
    System.arraycopy(from, start, copy, 0, Math.min(end, from.length) - start);
    return copy;
  }

  /** As the JDK. */
  @Instead(of = "java.util.Arrays", isStatic = true)
  public static char[] copyOfRange(char[] from, int start, int end) {
    char[] copy = new char[end - start];
    System.arraycopy(from, start, copy, 0, Math.min(end, from.length) - start);
    return copy;
  }

  /** As the JDK, as a copy: what is handed in is not changed afterwards. */
  @Instead(of = "java.util.Collections", isStatic = true)
  public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> map) {
    return new TreeMap<>(map);
  }
}
