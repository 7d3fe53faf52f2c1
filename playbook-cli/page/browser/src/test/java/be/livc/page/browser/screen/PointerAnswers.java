package be.livc.page.browser.screen;

/** Answers whatever is asked: points at each control with the mouse, and types only text. */
final class PointerAnswers implements Answers {
  @Override
  public void give(Person person) {
    switch (person.kind()) {
      case "radio", "checkbox" -> {
        int last = person.texts(".opt").size() - 1;
        person.tab.click("label[for=option-" + last + "]");
      }
      case "text", "lines" -> type(person, "#answer", "2026-03");
      case "number" -> type(person, "#answer", "3");
      case "date" -> type(person, "#answer", "1/12/2026");
      case "list" -> {
        type(person, "#entry-0", "Een eerste");
        person.tab.click("#ask .ask > .acts button");
        person.tab.type("Een tweede");
      }
      case "table" -> table(person);
      default -> throw new AssertionError("nothing is asked in " + person.title());
    }
    person.step(() -> person.tab.click("#ask > .acts .go"));
  }

  private static void type(Person person, String selector, String text) {
    person.tab.click(selector);
    person.tab.type(text);
  }

  /** A list that opens is drawn by the system, outside the page: what it does is a change. */
  private static void table(Person person) {
    int cells = person.texts("tbody td:not(.rowact)").size();
    for (int cell = 0; cell < cells; cell++) {
      String at = "tbody td:nth-of-type(" + (cell + 1) + ") ";
      if (person.tab.evaluate("!!document.querySelector('" + at + "select')").asBoolean()) {
        person.tab.evaluate(
            "(it => { if (it.disabled) return; it.selectedIndex = 1;"
                + " it.dispatchEvent(new Event('change', {bubbles: true})) })(document"
                + ".querySelector('"
                + at
                + "select'))");
      } else if (person
          .tab
          .evaluate("!document.querySelector('" + at + "input:disabled')")
          .asBoolean()) {
        boolean number =
            person.tab.evaluate("!!document.querySelector('" + at + "[inputmode]')").asBoolean();
        type(person, at + "input, " + at + "textarea", number ? "3" : "2026-03");
      }
    }
  }
}
