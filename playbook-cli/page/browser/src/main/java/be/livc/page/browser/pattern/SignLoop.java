package be.livc.page.browser.pattern;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Signs of one set after each other: one way is kept for all of them. */
final class SignLoop implements Node {
  private final IntPredicate set;
  private final int fewest;
  private final int highest;
  private final Part.Greed greed;
  private final Node next;

  SignLoop(IntPredicate set, Part.Again again, Node next) {
    this.set = set;
    this.fewest = again.fewest();
    this.highest = again.highest();
    this.greed = again.greed();
    this.next = next;
  }

  @Override
  public @Nullable Node next(Search search) {
    if (went(search, fewest) < fewest) {
      return null;
    }
    int least = search.at;
    if (greed == Part.Greed.LEAST) {
      keepMore(search, fewest);
      return next;
    }
    went(search, highest - fewest);
    if (greed == Part.Greed.MOST) {
      keepFewer(search, least);
    }
    return next;
  }

  /** Goes on over so many signs at most; how many there were. */
  private int went(Search search, int most) {
    int times = 0;
    while (times < most && search.at < search.to) {
      int sign = search.sign(search.at);
      if (!set.test(sign)) {
        return times;
      }
      search.at += Character.charCount(sign);
      times++;
    }
    return times;
  }

  private void keepMore(Search search, int times) {
    if (times < highest) {
      search.later(this::oneMore, times);
    }
  }

  private @Nullable Node oneMore(Search search) {
    int times = search.count;
    if (went(search, 1) == 0) {
      return null;
    }
    keepMore(search, times + 1);
    return next;
  }

  private void keepFewer(Search search, int least) {
    if (search.at > least) {
      search.later(this::oneFewer, least);
    }
  }

  private Node oneFewer(Search search) {
    int least = search.count;
    search.at -= search.lengthBefore(search.at);
    keepFewer(search, least);
    return next;
  }
}
