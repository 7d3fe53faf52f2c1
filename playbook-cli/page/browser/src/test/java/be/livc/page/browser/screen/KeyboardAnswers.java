package be.livc.page.browser.screen;

/** Answers whatever is asked, with the keyboard alone, from where the page put the focus. */
final class KeyboardAnswers implements Answers {
  @Override
  public void give(Person person) {
    switch (person.kind()) {
      case "radio", "checkbox" -> {
        person.tabTo("#ask input");
        person.tab.press("Space");
        person.step(() -> person.tab.press("Enter"));
      }
      case "text", "number", "date" -> {
        person.tabTo("#answer");
        person.tab.type(typed(person.kind()));
        person.step(() -> person.tab.press("Enter"));
      }
      case "lines" -> {
        person.tabTo("#answer");
        person.tab.type("Een eerste regel.");
        confirm(person);
      }
      case "list" -> {
        person.tabTo("#entry-0");
        person.tab.type("Een eerste");
        person.tab.press("Enter");
        person.tab.type("Een tweede");
        person.tab.press("Enter");
        person.step(() -> person.tab.press("Enter"));
      }
      case "table" -> {
        person.tabTo("tbody input, tbody select");
        while (!person.isOn("tbody button")) {
          fill(person);
        }
        confirm(person);
      }
      default -> throw new AssertionError("nothing is asked in " + person.title());
    }
  }

  private static void fill(Person person) {
    if (person.isOn("select")) {
      person.tab.press("ArrowDown");
    } else if (person.isOn("[type=checkbox]")) {
      person.tab.press("Space");
    } else {
      person.tab.type(typed(person.isOn("[inputmode]") ? "number" : "text"));
    }
    person.tab.press("Tab");
    if (person
        .tab
        .evaluate("document.querySelector('tbody [aria-invalid]') !== null")
        .asBoolean()) {
      person.tab.press("Shift+Tab");
      person.tab.type(typed("date"));
      person.tab.press("Tab");
    }
  }

  private static void confirm(Person person) {
    person.tabTo("#ask > .acts .go");
    person.step(() -> person.tab.press("Enter"));
  }

  private static String typed(String kind) {
    return switch (kind) {
      case "number" -> "3";
      case "date" -> "1/12/2026";
      default -> "2026-03";
    };
  }
}
