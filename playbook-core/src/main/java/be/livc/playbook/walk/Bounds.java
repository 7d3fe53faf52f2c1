package be.livc.playbook.walk;

/**
 * The smallest and largest number of questions still to come in a stretch of steps, apart for walks
 * that fall through it and walks that end in it. {@link #NEVER} and {@link #NONE} say that no walk
 * does.
 */
record Bounds(int leastThrough, int mostThrough, int leastEnding, int mostEnding) {
  // far beyond the questions of any playbook, and half of what an int holds to spare: two of them
  // can be added before few() and many() bring the sum back, so that no sum has to be checked
  private static final int NEVER = 1 << 29;
  private static final int NONE = -(1 << 29);

  /** Nothing to come. */
  static final Bounds NOTHING = new Bounds(0, 0, NEVER, NONE);

  /** One question to come. */
  static final Bounds QUESTION = new Bounds(1, 1, NEVER, NONE);

  /** One question that an earlier place may already have asked. */
  static final Bounds PERHAPS_QUESTION = new Bounds(0, 1, NEVER, NONE);

  /** The end. */
  static final Bounds END = new Bounds(NEVER, NONE, 0, 0);

  /** This stretch and then that one. */
  Bounds then(Bounds next) {
    return new Bounds(
        few(leastThrough + next.leastThrough),
        many(mostThrough + next.mostThrough),
        Math.min(leastEnding, few(leastThrough + next.leastEnding)),
        Math.max(mostEnding, many(mostThrough + next.mostEnding)));
  }

  /** One of the two. */
  Bounds or(Bounds other) {
    return new Bounds(
        Math.min(leastThrough, other.leastThrough),
        Math.max(mostThrough, other.mostThrough),
        Math.min(leastEnding, other.leastEnding),
        Math.max(mostEnding, other.mostEnding));
  }

  /**
   * At least as few as here, and up to as many as there: any subset of options holds at least one
   * of them.
   */
  Bounds orMostOf(Bounds subsets) {
    return new Bounds(
        leastThrough,
        Math.max(mostThrough, subsets.mostThrough),
        leastEnding,
        Math.max(mostEnding, subsets.mostEnding));
  }

  /**
   * This, where what decides on it may stay put off: what stands behind a possible end is then
   * never asked.
   */
  Bounds orLeftOpen() {
    return leastEnding == NEVER ? this : or(END);
  }

  /** This, where an included playbook that ends just goes on behind it. */
  Bounds contained() {
    return new Bounds(
        Math.min(leastThrough, leastEnding), Math.max(mostThrough, mostEnding), NEVER, NONE);
  }

  /** The smallest number of questions to come. */
  int least() {
    return Math.min(leastThrough, leastEnding);
  }

  /** The largest number of questions to come. */
  int most() {
    return Math.max(0, Math.max(mostThrough, mostEnding));
  }

  private static int few(int n) {
    return Math.min(n, NEVER);
  }

  private static int many(int n) {
    return Math.max(n, NONE);
  }
}
