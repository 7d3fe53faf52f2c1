package be.livc.page.browser.pattern;

import java.util.ArrayList;
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
      return (search, at) -> {
        if (at >= search.to) {
          return false;
        }
        int sign = search.sign(at);
        return set.test(sign) && next.matches(search, at + Character.charCount(sign));
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
      List<Node> nodes = new ArrayList<>();
      for (Part part : parts) {
        nodes.add(part.link(next, links));
      }
      return (search, at) -> {
        for (Node node : nodes) {
          if (node.matches(search, at)) {
            return true;
          }
        }
        return false;
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
              (search, at) -> {
                int start = search.start(number);
                int end = search.end(number);
                search.set(number, search.opened[number], at);
                if (next.matches(search, at)) {
                  return true;
                }
                search.set(number, start, end);
                return false;
              },
              links);
      return (search, at) -> {
        int opened = search.opened[number];
        search.opened[number] = at;
        if (inner.matches(search, at)) {
          return true;
        }
        search.opened[number] = opened;
        return false;
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
      return (search, at) -> {
        int start = search.start(group);
        int length = search.end(group) - start;
        if (start < 0 || at + length > search.to) {
          return false;
        }
        for (int i = 0; i < length; i++) {
          char one = search.text.charAt(start + i);
          char other = search.text.charAt(at + i);
          if (one != other && !(anyCase && Signs.lower(one) == Signs.lower(other))) {
            return false;
          }
        }
        return next.matches(search, at + length);
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
  record Place(Node is) implements Part {
    @Override
    public Node link(Node next, Links links) {
      return (search, at) -> is.matches(search, at) && next.matches(search, at);
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
      Node inner =
          links.inside(
              ahead, part, ahead ? (search, at) -> true : (search, at) -> at == search.wanted);
      return (search, at) -> {
        int[] groups = search.groups();
        boolean seen = ahead ? inner.matches(search, at) : behind(inner, search, at);
        if (seen == not) {
          search.take(groups);
          return false;
        }
        if (not) {
          search.take(groups);
        }
        if (next.matches(search, at)) {
          return true;
        }
        search.take(groups);
        return false;
      };
    }

    private boolean behind(Node inner, Search search, int at) {
      int wanted = search.wanted;
      search.wanted = at;
      int first = part.most() > at - search.from ? search.from : at - part.most();
      boolean seen = false;
      for (int from = at - part.least(); from >= first && !seen; from--) {
        seen = inner.matches(search, from);
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
      Node inner =
          links.inside(
              true,
              part,
              (search, at) -> {
                search.stopped = at;
                return true;
              });
      return (search, at) -> {
        int[] groups = search.groups();
        if (inner.matches(search, at) && next.matches(search, search.stopped)) {
          return true;
        }
        search.take(groups);
        return false;
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

  /** A part some times after each other. */
  record Again(Part part, int fewest, int highest, Greed greed) implements Part {
    @Override
    public Node link(Node next, Links links) {
      if (part instanceof Sign sign) {
        return ofSigns(sign.set(), next);
      } else if (greed == Greed.ALL) {
        return new Once(new Again(part, fewest, highest, Greed.MOST)).link(next, links);
      }
      return Loop.link(this, next, links);
    }

    /** Without a call for each of them. */
    private Node ofSigns(IntPredicate set, Node next) {
      return (search, from) -> {
        int at = from;
        int times = 0;
        while (times < fewest) {
          int after = after(set, search, at);
          if (after < 0) {
            return false;
          }
          at = after;
          times++;
        }
        if (greed == Greed.LEAST) {
          while (!next.matches(search, at)) {
            int after = times < highest ? after(set, search, at) : -1;
            if (after < 0) {
              return false;
            }
            at = after;
            times++;
          }
          return true;
        }
        int after = after(set, search, at);
        while (after >= 0 && times < highest) {
          at = after;
          times++;
          after = after(set, search, at);
        }
        while (!next.matches(search, at)) {
          if (greed == Greed.ALL || times == fewest) {
            return false;
          }
          at -= search.lengthBefore(at);
          times--;
        }
        return true;
      };
    }

    private static int after(IntPredicate set, Search search, int at) {
      if (at >= search.to) {
        return -1;
      }
      int sign = search.sign(at);
      return set.test(sign) ? at + Character.charCount(sign) : -1;
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
