package be.livc.playbook.proof;

import java.math.BigInteger;

/**
 * How many different walks there are, and how long they are in questions. Numbers and dates are cut
 * only where a condition cuts them, free text counts once, a list or table once for each way in
 * which conditions tell it apart.
 *
 * @param walks how many; at least so many where {@code exact} is false
 * @param exact whether {@code walks} is all of them
 * @param shortest the fewest questions of a walk; at least so many where {@code exactLengths} is
 *     false
 * @param longest the most questions of a walk; at most so many where {@code exactLengths} is false
 * @param exactLengths whether there are walks of these lengths
 */
public record WalkCounts(
    BigInteger walks, boolean exact, int shortest, int longest, boolean exactLengths) {}
