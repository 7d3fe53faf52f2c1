package be.livc.page.browser.pattern;

import java.util.List;
import java.util.function.IntPredicate;

/** A part of a pattern, as it is written. */
interface Part {
  /** Without end. */
  int ENDLESS = Integer.MAX_VALUE;

  /** Asks for this part, and after it for what comes next. */
  Node link(Node next, Links links);

  /** The length of the shortest text it matches. */
  int least();

  /** The length of the longest; {@link #ENDLESS} for no bound. */
  int most();

  /** How a part that may be repeated is: as often as it goes, as seldom, or without a way back. */
  enum Greed {
    MOST,
    LEAST,
    ALL
  }

  /** One sign of a set. */
  record Sign(IntPredicate set) implements Part {
    @Override
    public Node link(Node next, Links links) {
      return search -> {
        if (search.at >= search.to) {
          return null;
        }
        int sign = search.sign(search.at);
        if (!set.test(sign)) {
          return null;
        }
        search.at += Character.charCount(sign);
        return next;
      };
    }

    @Override
    public int least() {
      return 1;
    }

    @Override
    public int most() {
      return 2;
    }
  }

  /** One after the other. */
  record Row(List<Part> parts) implements Part {
    @Override
    public Node link(Node next, Links links) {
      Node first = next;
      for (int i = parts.size() - 1; i >= 0; i--) {
        first = parts.get(i).link(first, links);
      }
      return first;
    }

    @Override
    public int least() {
      return parts.stream().mapToInt(Part::least).reduce(0, (a, b) -> a + b);
    }

    @Override
    public int most() {
      return parts.stream().mapToInt(Part::most).reduce(0, Part::sum);
    }
  }

  /** The first of these that leads on. */
  record Choice(List<Part> parts) implements Part {
    @Override
    public Node link(Node next, Links links) {
      Node first = parts.get(parts.size() - 1).link(next, links);
      for (int i = parts.size() - 2; i >= 0; i--) {
        first = either(parts.get(i).link(next, links), first);
      }
      return first;
    }

    private static Node either(Node one, Node other) {
      return search -> {
        search.later(other);
        return one;
      };
    }

    @Override
    public int least() {
      return parts.stream().mapToInt(Part::least).reduce(ENDLESS, Math::min);
    }

    @Override
    public int most() {
      return parts.stream().mapToInt(Part::most).reduce(0, Math::max);
    }
  }

  /** A part whose place is noted. */
  record Group(int number, Part part) implements Part {
    @Override
    public Node link(Node next, Links links) {
      Node inner =
          part.link(
              search -> {
                search.close(number);
                return next;
              },
              links);
      return search -> {
        search.open(number);
        return inner;
      };
    }

    @Override
    public int least() {
      return part.least();
    }

    @Override
    public int most() {
      return part.most();
    }
  }

  /** What a group holds, once more. */
  record Same(int group, boolean anyCase) implements Part {
    @Override
    public Node link(Node next, Links links) {
      return search -> {
        int start = search.start(group);
        int length = search.end(group) - start;
        if (start < 0 || search.at + length > search.to) {
          return null;
        }
        for (int i = 0; i < length; i++) {
          char one = search.text.charAt(start + i);
          char other = search.text.charAt(search.at + i);
          if (one != other && !(anyCase && Signs.lower(one) == Signs.lower(other))) {
            return null;
          }
        }
        search.at += length;
        return next;
      };
    }

    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return ENDLESS;
    }
  }

  /** A place between two signs. */
  record Place(Places.Spot spot) implements Part {
    @Override
    public Node link(Node next, Links links) {
      return search -> spot.is(search, search.at) ? next : null;
    }

    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return 0;
    }
  }

  /** A part that is looked for from here, or up to here, and stays where it is. */
  record Look(Part part, boolean ahead, boolean not) implements Part {
    @Override
    public Node link(Node next, Links links) {
      Node end = ahead ? Node.ARRIVED : search -> search.at == search.wanted ? Node.ARRIVED : null;
      Node inner = links.inside(ahead, part, end);
      return search -> {
        int here = search.at;
        boolean seen = ahead ? search.leads(inner, here) : behind(inner, search, here);
        search.at = here;
        return seen == not ? null : next;
      };
    }

    private boolean behind(Node inner, Search search, int at) {
      int wanted = search.wanted;
      search.wanted = at;
      int first = part.most() > at - search.from ? search.from : at - part.most();
      boolean seen = false;
      for (int from = at - part.least(); from >= first && !seen; from--) {
        seen = search.leads(inner, from);
      }
      search.wanted = wanted;
      return seen;
    }

    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return 0;
    }
  }

  /** A part that, once it matched, is not tried another way. */
  record Once(Part part) implements Part {
    @Override
    public Node link(Node next, Links links) {
      Node inner = links.inside(true, part, Node.ARRIVED);
      return search -> search.leads(inner, search.at) ? next : null;
    }

    @Override
    public int least() {
      return part.least();
    }

    @Override
    public int most() {
      return part.most();
    }
  }

  /** A part some times after each other. */
  record Again(Part part, int fewest, int highest, Greed greed) implements Part {
    @Override
    public Node link(Node next, Links links) {
      if (part instanceof Sign sign) {
        return new SignLoop(sign.set(), this, next);
      } else if (greed == Greed.ALL) {
        return new Once(new Again(part, fewest, highest, Greed.MOST)).link(next, links);
      }
      return Loop.link(this, next, links);
    }

    @Override
    public int least() {
      return times(part.least(), fewest);
    }

    @Override
    public int most() {
      return times(part.most(), highest);
    }

    private static int times(int length, int times) {
      long product = (long) length * times;
      return product >= ENDLESS ? ENDLESS : (int) product;
    }
  }

  private static int sum(int a, int b) {
    return a > ENDLESS - b ? ENDLESS : a + b;
  }
}
