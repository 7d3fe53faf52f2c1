package be.livc.page.browser.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A search in a text: what part of it is searched, and what was noted so far. */
public final class Search {
  private final ReadPattern pattern;
  final CharSequence text;

  /** What is searched. */
  int from;

  int to;

  /** Where each group that is open began. */
  final int[] opened;

  /** How often each loop went round, and where it last began to. */
  final int[] rounds;

  final int[] begun;

  /** Where each loop is known to lead nowhere. */
  private final @Nullable BitSet[] dead;

  /** Where a part that is looked at alone ended, or has to end. */
  int stopped;

  int wanted;

  /** Where the match before ended. */
  int before;

  private boolean whole;
  private final int[] groups;

  /** In all of a text. */
  public Search(ReadPattern pattern, CharSequence text) {
    this.pattern = pattern;
    this.text = text;
    this.to = text.length();
    this.groups = new int[2 * pattern.groups()];
    this.opened = new int[pattern.groups()];
    this.rounds = new int[pattern.loops()];
    this.begun = new int[pattern.loops()];
    this.dead = new BitSet[pattern.loops()];
    Arrays.fill(groups, -1);
  }

  /** Where it searches from now on, and anew. */
  public void region(int first, int last) {
    from = first;
    to = last;
    before = first;
    Arrays.fill(groups, -1);
  }

  /** Whether it matches at a place, or matches all from there. */
  public boolean at(int place, boolean all) {
    forget();
    return tried(place, all);
  }

  /** Whether there is a match at a place or behind it. */
  public boolean find(int place) {
    forget();
    for (int at = place; at + pattern.least() <= to; at++) {
      if (tried(at, false)) {
        return true;
      }
    }
    Arrays.fill(groups, -1);
    return false;
  }

  private void forget() {
    Arrays.fill(dead, null);
  }

  private boolean tried(int place, boolean all) {
    whole = all;
    Arrays.fill(groups, -1);
    boolean matches = pattern.first().matches(this, place);
    if (matches) {
      groups[0] = place;
      before = groups[1];
    }
    return matches;
  }

  /** The end of the pattern. */
  boolean ends(int at) {
    if (whole && at != to) {
      return false;
    }
    groups[1] = at;
    return true;
  }

  /** Where a group begins; -1 where it is not in the match. */
  public int start(int group) {
    return groups[2 * group];
  }

  /** Where a group ends. */
  public int end(int group) {
    return groups[2 * group + 1];
  }

  void set(int group, int start, int end) {
    groups[2 * group] = start;
    groups[2 * group + 1] = end;
  }

  /** What the groups hold, for {@link #take}. */
  public int[] groups() {
    return groups.clone();
  }

  /** Holds these. */
  public void take(int[] held) {
    System.arraycopy(held, 0, groups, 0, groups.length);
  }

  boolean isDead(int loop, int at) {
    BitSet places = dead[loop];
    return places != null && places.get(at);
  }

  void dead(int loop, int at) {
    BitSet places = dead[loop];
    if (places == null) {
      places = new BitSet();
      dead[loop] = places;
    }
    places.set(at);
  }

  /** The sign at a place, of one or two chars. */
  int sign(int at) {
    char high = text.charAt(at);
    if (Character.isHighSurrogate(high) && at + 1 < to) {
      char low = text.charAt(at + 1);
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(high, low);
      }
    }
    return high;
  }

  /** The length of the sign that ends at a place. */
  int lengthBefore(int at) {
    boolean two =
        at >= 2
            && Character.isLowSurrogate(text.charAt(at - 1))
            && Character.isHighSurrogate(text.charAt(at - 2));
    return two ? 2 : 1;
  }
}
