package be.livc.page.browser.screen;

import be.livc.playbook.browser.Tab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone at a page, who reads what is on the screen, and has a keyboard and a mouse. */
final class Person {
  private static final int MOST_TABS = 200;
  private static final String KIND =
      "document.querySelector('#ask table') ? 'table' : document.querySelector('#ask .entries') ?"
          + " 'list' : document.querySelector('#option-0') ? document.querySelector('#option-0')"
          + ".type : document.querySelector('#answer-day') ? 'date' : document.querySelector("
          + "'#ask textarea') ? 'lines' : document.querySelector('#answer[inputmode]') ? 'number'"
          + " : document.querySelector('#answer') ? 'text' : 'none'";

  final Tab tab;

  private Person(Tab tab) {
    this.tab = tab;
  }

  /** Opens a page; it is the first screen that stands there then, or where it went on. */
  static Person at(Tab tab, Path page) {
    return at(tab, page.toUri().toString());
  }

  /** Opens a page from wherever it is. */
  static Person at(Tab tab, String address) {
    tab.open(address);
    Person person = new Person(tab);
    person.ready();
    return person;
  }

  /** Loads the page anew. */
  Person again() {
    tab.reload();
    ready();
    return this;
  }

  private void ready() {
    tab.await("document.querySelector('#main h1')"); // not the title that stands there early
  }

  /** Begins a session, by keyboard. */
  Person begin(String name) {
    tabTo("#name");
    tab.type(name);
    step(() -> tab.press("Enter"));
    return this;
  }

  /** What is asked, or stands there as title. */
  String title() {
    return tab.evaluate(
            "(h1 => h1.innerText.replace(h1.querySelector('.state')?.innerText ?? '', '').trim())"
                + "(document.querySelector('main h1'))")
        .asString();
  }

  /** What stands in the first that a selector names; empty where there is none. */
  String text(String selector) {
    return tab.evaluate("document.querySelector(`" + selector + "`)?.innerText ?? ''").asString();
  }

  /** What stands in all that a selector names. */
  List<String> texts(String selector) {
    List<String> texts = new ArrayList<>();
    tab.evaluate(
            "Array.from(document.querySelectorAll(`" + selector + "`), it => it.innerText.trim())")
        .forEach(it -> texts.add(it.asString()));
    return texts;
  }

  /** Of which sort the question is; {@code none} when nothing is asked. */
  String kind() {
    return tab.evaluate(KIND).asString();
  }

  /** Does something that leads to another screen, and waits until it stands there. */
  void step(Runnable act) {
    tab.evaluate("window.stood = document.querySelector('main').firstElementChild");
    act.run();
    tab.await(
        "document.querySelector('main').firstElementChild !== stood"
            + " && document.querySelector('main h1')");
  }

  /** Presses the tabulator until the focus is on what a selector names. */
  void tabTo(String selector) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      tab.press("Tab");
      if (isOn(selector)) {
        return;
      }
    }
    throw new AssertionError("the tabulator does not come to " + selector + " in " + title());
  }

  boolean isOn(String selector) {
    return tab.evaluate("document.activeElement.matches(`" + selector + "`)").asBoolean();
  }

  /** Presses a control that reads so, with the mouse. */
  void press(String label) {
    String found =
        "Array.from(document.querySelectorAll('button, a, summary, label')).find(it =>"
            + " (it.getAttribute('aria-label') ?? it.textContent).trim() === `"
            + label
            + "`)";
    tab.await(found);
    tab.evaluate(
        "document.querySelectorAll('[data-press]').forEach(it => delete it.dataset.press)");
    tab.evaluate(found + ".dataset.press = ''");
    tab.click("[data-press]");
  }

  /** Presses one that leads to another screen. */
  void go(String label) {
    step(() -> press(label));
  }

  /** Types an answer into the field that stands there, and confirms it. */
  void answer(String text) {
    tab.evaluate("document.querySelector('#answer').select()");
    tab.evaluate("document.querySelector('#answer').focus()");
    tab.type(text);
    step(() -> tab.press("Enter"));
  }

  /** Chooses an option with the mouse, and confirms it. */
  void choose(String label) {
    tab.click("#option-" + texts(".opt > span").indexOf(at(label)));
    step(() -> tab.click("#ask .go"));
  }

  private String at(String label) {
    return texts(".opt > span").stream()
        .filter(it -> it.startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is none of " + texts(".opt > span")));
  }

  /** How many events the page says are kept. */
  int kept() {
    return tab.evaluate("keeper.waiting.length ? -1 : work.state.session.events").asInt();
  }
}
