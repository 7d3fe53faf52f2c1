package stub.java.text;

import java.util.Comparator;
import java.util.Locale;

/** Asked for by a library that sorts by the rules of a language; the engine never has it sort. */
public final class TCollator implements Comparator<Object> {
  private TCollator() {}

  /** As the JDK. */
  public static TCollator getInstance(Locale locale) {
    return new TCollator();
  }

  @Override
  public int compare(Object a, Object b) {
    return compare(a.toString(), b.toString());
  }

  /** By characters. */
  public int compare(String a, String b) {
    return a.compareTo(b);
  }
}
