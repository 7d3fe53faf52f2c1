package be.livc.playbook.walk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How likely something is, exactly: a fraction in its lowest terms, from 0 to 1.
 *
 * @param part never negative
 * @param whole at least 1
 */
public record Probability(BigInteger part, BigInteger whole) implements Comparable<Probability> {
  /** Never. */
  public static final Probability NEVER = new Probability(BigInteger.ZERO, BigInteger.ONE);

  /** Always. */
  public static final Probability ALWAYS = new Probability(BigInteger.ONE, BigInteger.ONE);

  /** Brings it to its lowest terms. */
  public Probability {
    if (part.signum() < 0 || whole.signum() <= 0) {
      throw new IllegalArgumentException("a chance is a part of a whole");
    }
    BigInteger common = part.gcd(whole);
    part = part.divide(common);
    whole = whole.divide(common);
  }

  /**
   * The chance of one or the other, where they exclude each other; at most {@link #ALWAYS} then.
   */
  public Probability plus(Probability other) {
    return new Probability(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  /** The chance of both, where they don't hang on each other. */
  public Probability times(Probability other) {
    return new Probability(part.multiply(other.part), whole.multiply(other.whole));
  }

  /** This one where all that is left has the chance {@code rest}; never where that is so. */
  public Probability over(Probability rest) {
    return rest.equals(NEVER)
        ? NEVER
        : new Probability(part.multiply(rest.whole), whole.multiply(rest.part));
  }

  /** The chance of what has not this one. */
  public Probability not() {
    return new Probability(whole.subtract(part), whole);
  }

  /**
   * In percent, rounded to a whole number, but 0 only for never and 100 only for always.
   *
   * @return 0 to 100
   */
  public int percent() {
    int rounded =
        new BigDecimal(part.multiply(BigInteger.valueOf(100)))
            .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
            .intValueExact();
    return equals(NEVER) || equals(ALWAYS) ? rounded : Math.max(1, Math.min(99, rounded));
  }

  /** From 0 to 1, rounded to six decimals. */
  public BigDecimal rounded() {
    return new BigDecimal(part).divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Probability other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
