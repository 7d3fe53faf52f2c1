package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading or making something: a value, or why there is none; and all that was found
 * on the way, which is also told of a value that can be used.
 *
 * @param value null when there were errors
 * @param diagnostics all that was found, in the order of {@link Diagnostic#ORDER}; that more was
 *     found than is told comes last
 */
public record Result<T>(@Nullable T value, List<Diagnostic> diagnostics) {
  /** Keeps a copy. */
  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  /** No value, for this one reason. */
  public static <T> Result<T> failed(Diagnostic why) {
    return new Result<>(null, List.of(why));
  }

  /** Whether there is no value. */
  public boolean hasErrors() {
    return value == null;
  }

  /** The value; empty when there were errors. */
  public Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  /**
   * The value.
   *
   * @throws InvalidContentException with all that was found when there were errors
   */
  public T orElseThrow() {
    if (value == null) {
      throw new InvalidContentException(diagnostics);
    }
    return value;
  }
}
