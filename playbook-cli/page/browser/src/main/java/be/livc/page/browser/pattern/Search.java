package be.livc.page.browser.pattern;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A search in a text: what part of it is searched, where it has come to, and what was noted. */
public final class Search {
  private final ReadPattern pattern;
  final CharSequence text;

  /** What is searched. */
  int from;

  int to;

  /** Where it has come to. */
  int at;

  /** What was kept with the way that is tried. */
  int count;

  /** Where a part that is looked for up to here has to end. */
  int wanted;

  /** Where the match before ended. */
  int before;

  private boolean whole;
  private final Ways ways = new Ways();

  /**
   * Where each group begins and ends, where each that is open began, how often each loop went
   * round, and where it last began to.
   */
  private final int[] notes;

  /** Where each loop is known to lead nowhere. */
  private final @Nullable BitSet[] dead;

  /** In all of a text. */
  public Search(ReadPattern pattern, CharSequence text) {
    this.pattern = pattern;
    this.text = text;
    this.to = text.length();
    this.notes = new int[3 * pattern.groups() + 2 * pattern.loops()];
    this.dead = new BitSet[pattern.loops()];
    forgetGroups();
  }

  /** Where it searches from now on, and anew. */
  public void region(int first, int last) {
    from = first;
    to = last;
    before = first;
    forgetGroups();
  }

  /** Whether it matches at a place, or matches all from there. */
  public boolean at(int place, boolean all) {
    forgetDead();
    return tried(place, all);
  }

  /** Whether there is a match at a place or behind it. */
  public boolean find(int place) {
    forgetDead();
    for (int first = place; first + pattern.least() <= to; first++) {
      if (tried(first, false)) {
        return true;
      }
    }
    forgetGroups();
    return false;
  }

  private void forgetDead() {
    Arrays.fill(dead, null);
  }

  private void forgetGroups() {
    Arrays.fill(notes, 0, 2 * pattern.groups(), -1);
  }

  private boolean tried(int place, boolean all) {
    whole = all;
    ways.clear();
    forgetGroups();
    boolean matches = leads(pattern.first(), place);
    if (matches) {
      notes[0] = place;
      before = notes[1];
    }
    return matches;
  }

  /**
   * Whether a node leads from a place to {@link Node#ARRIVED}, which is then where the search has
   * come to. How it came there, is not tried another way.
   */
  boolean leads(Node first, int place) {
    int left = ways.size();
    int noted = ways.noted();
    Node node = first;
    at = place;
    while (node != Node.ARRIVED) {
      Node next = node.next(this);
      if (next != null) {
        node = next;
      } else if (ways.size() > left) {
        node = ways.take();
        at = ways.place();
        count = ways.count();
        ways.takeBack(notes, ways.notedBefore());
      } else {
        ways.takeBack(notes, noted);
        return false;
      }
    }
    ways.cut(left);
    return true;
  }

  /** Keeps another way from here, for when those kept after it and the one that is tried fail. */
  void later(Node node) {
    later(node, 0);
  }

  /** The same, with what is then {@link #count}. */
  void later(Node node, int kept) {
    ways.add(node, at, kept);
  }

  /** The end of the pattern. */
  @Nullable Node end() {
    if (whole && at != to) {
      return null;
    }
    note(1, at);
    return Node.ARRIVED;
  }

  /** Where a group begins; -1 where it is not in the match, or there is none. */
  public int start(int group) {
    return group < pattern.groups() ? notes[2 * group] : -1;
  }

  /** Where a group ends. */
  public int end(int group) {
    return group < pattern.groups() ? notes[2 * group + 1] : -1;
  }

  /** Holds the groups of another of the same pattern. */
  public void hold(Search other) {
    System.arraycopy(other.notes, 0, notes, 0, 2 * pattern.groups());
  }

  void open(int group) {
    note(2 * pattern.groups() + group, at);
  }

  void close(int group) {
    note(2 * group, notes[2 * pattern.groups() + group]);
    note(2 * group + 1, at);
  }

  /** How often a loop went round. */
  int rounds(int loop) {
    return notes[3 * pattern.groups() + 2 * loop];
  }

  /** Where a loop last began to go round. */
  int begun(int loop) {
    return notes[3 * pattern.groups() + 2 * loop + 1];
  }

  void loop(int loop, int rounds, int begun) {
    note(3 * pattern.groups() + 2 * loop, rounds);
    note(3 * pattern.groups() + 2 * loop + 1, begun);
  }

  private void note(int index, int value) {
    ways.note(notes, index, value);
  }

  boolean isDead(int loop) {
    BitSet places = dead[loop];
    return places != null && places.get(at);
  }

  void dead(int loop) {
    BitSet places = dead[loop];
    if (places == null) {
      places = new BitSet();
      dead[loop] = places;
    }
    places.set(at);
  }

  /** The sign at a place, of one or two chars. */
  int sign(int place) {
    char high = text.charAt(place);
    if (Character.isHighSurrogate(high) && place + 1 < to) {
      char low = text.charAt(place + 1);
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(high, low);
      }
    }
    return high;
  }

  /** The length of the sign that ends at a place. */
  int lengthBefore(int place) {
    boolean two =
        place >= 2
            && Character.isLowSurrogate(text.charAt(place - 1))
            && Character.isHighSurrogate(text.charAt(place - 2));
    return two ? 2 : 1;
  }
}
