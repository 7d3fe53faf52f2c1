package be.livc.playbook.walk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
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
   * In percent, with so many decimals.
   *
   * @param decimals at least 0
   */
  public BigDecimal percent(int decimals) {
    return new BigDecimal(part.multiply(BigInteger.valueOf(100)))
        .divide(new BigDecimal(whole), decimals, RoundingMode.HALF_UP);
  }

  /**
   * How many decimals tell, in percent, this one from another, and are a tenth off at most: of what
   * is left to never or to always, whichever is nearer.
   *
   * @return at most {@code most}, also where more would be needed
   */
  public int decimals(Probability other, int most) {
    int decimals = 0;
    while (decimals < most && !(differs(other, decimals) && isNear(decimals))) {
      decimals++;
    }
    return decimals;
  }

  private boolean isNear(int decimals) {
    BigDecimal hundredth = new BigDecimal(whole);
    BigDecimal exact = new BigDecimal(part.multiply(BigInteger.valueOf(100)));
    BigDecimal off = percent(decimals).multiply(hundredth).subtract(exact).abs();
    BigDecimal rest = new BigDecimal(whole.multiply(BigInteger.valueOf(100))).subtract(exact);
    return off.multiply(BigDecimal.TEN).compareTo(exact.min(rest)) <= 0;
  }

  private boolean differs(Probability other, int decimals) {
    return equals(other) || percent(decimals).compareTo(other.percent(decimals)) != 0;
  }

  /** From 0 to 1, with sixteen digits behind the zeros at its beginning. */
  public BigDecimal rounded() {
    return new BigDecimal(part)
        .divide(new BigDecimal(whole), MathContext.DECIMAL64)
        .stripTrailingZeros();
  }

  @Override
  public int compareTo(Probability other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
