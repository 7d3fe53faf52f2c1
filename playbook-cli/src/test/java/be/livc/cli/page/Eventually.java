package be.livc.cli.page;

import java.util.function.BooleanSupplier;

/** Looks until something is so. */
public final class Eventually {
  private static final long LONGEST = 30_000_000_000L;

  private Eventually() {}

  /** Fails when it is not so within half a minute. */
  public static void holds(BooleanSupplier what) {
    long end = System.nanoTime() + LONGEST;
    while (!tried(what)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it was not so in time");
      }
      Thread.onSpinWait();
    }
  }

  private static boolean tried(BooleanSupplier what) {
    try {
      return what.getAsBoolean();
    } catch (AssertionError notYet) {
      return false;
    }
  }
}
