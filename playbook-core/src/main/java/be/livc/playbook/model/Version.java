package be.livc.playbook.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The semantic version of a playbook's content: major when an answer or tick can't be kept, minor
 * when a walk differs, patch when all walks are the same.
 *
 * @param major 0 to 999,999
 * @param minor 0 to 999,999
 * @param patch 0 to 999,999
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

  /** Reads {@code 1.2.3}; empty for anything else. */
  public static Optional<Version> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public int compareTo(Version other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
    return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  // written out here and below: what the compiler writes is put together when a program first asks
  // for it, and livc asks before its first word
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Version that
        && major == that.major
        && minor == that.minor
        && patch == that.patch;
  }

  @Override
  public int hashCode() {
    return (major * 31 + minor) * 31 + patch;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
