package be.livc.playbook.proof.encoding;

import be.livc.playbook.proof.diagram.DecisionDiagrams;
import java.util.Arrays;

/**
 * A number below a bound: one variable where the bound is small, else a variable for each digit,
 * the most telling on top. So a set of numbers takes room for what it holds, not for all there are.
 */
final class Digits {
  /** Up to this bound one variable; a diagram on it has a kid for each number. */
  private static final int MOST_WHOLE = 64;

  private static final int BASE = 16;

  private final DecisionDiagrams diagrams;
  private final int bound;
  private final int base;
  private final int first;
  private final int count;

  /** Makes the variables; none for a bound of one. */
  Digits(DecisionDiagrams diagrams, int bound) {
    this.diagrams = diagrams;
    this.bound = bound;
    this.base = areFew(bound) ? bound : BASE;
    this.first = bound > 1 ? diagrams.variables() : -1;
    int digits = 0;
    for (int rest = bound; rest > 1; rest = (rest - 1) / base + 1) {
      diagrams.variable(Math.min(base, rest));
      digits++;
    }
    this.count = digits;
  }

  /** Whether one variable is enough for so many. */
  static boolean areFew(int numbers) {
    return numbers <= MOST_WHOLE;
  }

  int first() {
    return first;
  }

  int count() {
    return count;
  }

  /** Which values of the variables are a number below the bound. */
  int allowed() {
    int below = DecisionDiagrams.YES;
    for (int digit = 0; digit < count; digit++) {
      int[] kids = new int[diagrams.values(first + digit)];
      int last = (bound - 1) / size(digit) % base;
      Arrays.fill(kids, 0, last, DecisionDiagrams.YES);
      kids[last] = below;
      below = diagrams.node(first + digit, kids);
    }
    return below;
  }

  /** Where the number is one of these, which are sorted. */
  int where(int... numbers) {
    return where(numbers, 0, numbers.length, count, 0);
  }

  /** Of the numbers between two places, which share all digits from this one on. */
  private int where(int[] numbers, int from, int to, int digits, int start) {
    if (from == to) {
      return DecisionDiagrams.NO;
    } else if (to - from == Math.min(size(digits), bound - start)) {
      return DecisionDiagrams.YES;
    }
    int variable = first + digits - 1;
    int size = size(digits - 1);
    int[] kids = new int[diagrams.values(variable)];
    int at = from;
    for (int i = 0; i < kids.length; i++) {
      int begin = start + i * size;
      int next = at;
      while (next < to && numbers[next] < begin + size) {
        next++;
      }
      // what is no number is as the last one, so that all numbers are all there is
      kids[i] = begin < bound ? where(numbers, at, next, digits - 1, begin) : kids[i - 1];
      at = next;
    }
    return diagrams.node(variable, kids);
  }

  /** The number that the values of all variables stand for; where any will do they are negative. */
  int number(int[] assignment) {
    int number = 0;
    for (int digit = count - 1; digit >= 0; digit--) {
      int most = (bound - 1 - number) / size(digit);
      number += Math.min(most, Math.max(0, assignment[first + digit])) * size(digit);
    }
    return number;
  }

  /** How many numbers these lowest digits tell apart. */
  private int size(int digits) {
    int size = 1;
    for (int i = 0; i < digits; i++) {
      size *= base;
    }
    return size;
  }
}
