package stub.java.util.concurrent.atomic;

import org.jspecify.annotations.Nullable;

/** An array; a browser has one thread. */
public final class TAtomicReferenceArray<E> {
  private final @Nullable Object[] values;

  /** As the JDK. */
  public TAtomicReferenceArray(int length) {
    values = new Object[length];
  }

  /** As the JDK. */
  public int length() {
    return values.length;
  }

  /** As the JDK. */
  @SuppressWarnings("unchecked")
  public @Nullable E get(int index) {
    return (E) values[index];
  }

  /** As the JDK. */
  public void set(int index, @Nullable E value) {
    values[index] = value;
  }

  /** As the JDK. */
  public @Nullable E getAndSet(int index, @Nullable E value) {
    E before = get(index);
    values[index] = value;
    return before;
  }

  /** As the JDK. */
  public boolean compareAndSet(int index, @Nullable E expected, @Nullable E value) {
    if (values[index] != expected) {
      return false;
    }
    values[index] = value;
    return true;
  }
}
