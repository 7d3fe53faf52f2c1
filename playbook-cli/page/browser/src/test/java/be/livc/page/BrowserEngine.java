package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.browser.Tab;
import be.livc.playbook.view.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The engine compiled for a browser, loaded in one, beside that of this Java machine. */
final class BrowserEngine {
  /** So much is asked at a time that the replies are no burden to carry. */
  private static final int AT_A_TIME = 40;

  private final Tab tab;
  private long replies;
  private long letters;

  private BrowserEngine(Tab tab) {
    this.tab = tab;
  }

  /** Loads it. */
  static BrowserEngine in(Tab tab, Path folder) throws IOException {
    try (InputStream engine =
        Objects.requireNonNull(
            BrowserEngine.class.getResourceAsStream("/be/livc/page/browser/engine.js"))) {
      Files.write(folder.resolve("engine.js"), engine.readAllBytes());
    }
    Path page = folder.resolve("engine.html");
    Files.writeString(
        page,
        "<!doctype html><meta charset=\"utf-8\"><title>engine</title>"
            + "<script src=\"engine.js\"></script>");
    tab.open(page);
    return new BrowserEngine(tab);
  }

  /** Asks it all that was asked of a page, and holds its replies to those there were. */
  void repliesAs(Page page) {
    for (int from = 0; from < page.requests.size(); from += AT_A_TIME) {
      int to = Math.min(from + AT_A_TIME, page.requests.size());
      String asked = Json.write(page.requests.subList(from, to));
      List<String> replied = new ArrayList<>();
      tab.evaluate(asked + ".map(it => livc.call(it))")
          .forEach(reply -> replied.add(reply.asString()));
      for (int i = from; i < to; i++) {
        same(page.requests.get(i), page.replies.get(i), replied.get(i - from));
      }
    }
    replies += page.requests.size();
  }

  private void same(String request, String there, String here) {
    letters += there.length();
    if (!here.equals(there)) {
      int at = firstDifference(here, there);
      assertThat(around(here, at))
          .as("reply to %s, sign %d", around(request, 0), at)
          .isEqualTo(around(there, at));
      throw new AssertionError("the replies differ in length");
    }
  }

  /** How much was held equal. */
  String compared() {
    return replies + " replies of " + letters + " letters";
  }

  /** The place of the first sign that differs; that of the end where none does. */
  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** What stands before and behind a place; whether it is the end tells too. */
  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100));
  }
}
