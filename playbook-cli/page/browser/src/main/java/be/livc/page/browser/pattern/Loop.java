package be.livc.page.browser.pattern;

/** A part of more than a sign that is met some times after each other. */
final class Loop implements Node {
  private final int number;
  private final int fewest;
  private final int highest;
  private final boolean seldom;
  private final boolean remembers;
  private final Node next;
  private Node body = (search, at) -> false;

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
    return loop::enter;
  }

  private boolean enter(Search search, int at) {
    int rounds = search.rounds[number];
    int begun = search.begun[number];
    search.rounds[number] = 0;
    search.begun[number] = -1;
    if (matches(search, at)) {
      return true;
    }
    search.rounds[number] = rounds;
    search.begun[number] = begun;
    return false;
  }

  @Override
  public boolean matches(Search search, int at) {
    int rounds = search.rounds[number];
    if (at == search.begun[number]) {
      return next.matches(search, at); // it would go round here for ever
    } else if (rounds < fewest) {
      return round(search, at);
    } else if (seldom) {
      return next.matches(search, at) || rounds < highest && round(search, at);
    } else if (remembers && search.isDead(number, at)) {
      return false;
    } else if (rounds < highest && round(search, at) || next.matches(search, at)) {
      return true;
    }
    if (remembers) {
      search.dead(number, at);
    }
    return false;
  }

  private boolean round(Search search, int at) {
    int begun = search.begun[number];
    search.rounds[number]++;
    search.begun[number] = at;
    if (body.matches(search, at)) {
      return true;
    }
    search.rounds[number]--;
    search.begun[number] = begun;
    return false;
  }
}
