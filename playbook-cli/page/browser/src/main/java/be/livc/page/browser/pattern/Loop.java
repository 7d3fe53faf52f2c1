package be.livc.page.browser.pattern;

import org.jspecify.annotations.Nullable;

/** A part of more than a sign that is met some times after each other. */
final class Loop implements Node {
  private final int number;
  private final int fewest;
  private final int highest;
  private final boolean seldom;
  private final boolean remembers;
  private final Node next;
  private Node body = search -> null;

  private Loop(int number, Part.Again again, boolean remembers, Node next) {
    this.number = number;
    this.fewest = again.fewest();
    this.highest = again.highest();
    this.seldom = again.greed() == Part.Greed.LEAST;
    this.remembers = remembers;
    this.next = next;
  }

  static Node link(Part.Again again, Node next, Links links) {
    boolean endless = again.highest() == Part.ENDLESS;
    Loop loop = new Loop(links.newLoop(), again, endless && links.byPlace(), next);
    loop.body = links.inside(endless && again.fewest() <= 1, again.part(), loop);
    return search -> {
      search.loop(loop.number, 0, -1);
      return loop;
    };
  }

  @Override
  public @Nullable Node next(Search search) {
    int rounds = search.rounds(number);
    if (search.at == search.begun(number)) {
      return next; // it would go round here for ever
    } else if (rounds < fewest) {
      return round(search);
    } else if (seldom) {
      if (rounds < highest) {
        search.later(this::round);
      }
      return next;
    } else if (remembers) {
      if (search.isDead(number)) {
        return null;
      }
      search.later(this::dead);
    }
    if (rounds == highest) {
      return next;
    }
    search.later(next);
    return round(search);
  }

  private Node round(Search search) {
    search.loop(number, search.rounds(number) + 1, search.at);
    return body;
  }

  /** Neither another round nor what comes behind it led anywhere. */
  private @Nullable Node dead(Search search) {
    search.dead(number);
    return null;
  }
}
