"use strict";

/** The list of playbooks, which stands in the page as it is, with the sheet below; or an entry of that. */
const index = {
  content: JSON.parse(document.getElementById("content").textContent),
  main: document.getElementById("main"),
  list: document.getElementById("playbooks"),
  part: undefined,

  start() {
    words.texts = engine.ask({ ...index.content.open, do: "open" }).texts;
    index.part = make("section", { id: "sheet" });
    index.main.append(index.part);
    window.addEventListener("hashchange", () => index.show(true));
    index.show(false);
  },

  /** @param moved whether the person came from elsewhere in the page, and is to be told where she is */
  show(moved) {
    const id = decodeURIComponent(location.hash.slice(1));
    index.list.hidden = id !== "" && id !== "sheet";
    const parts = index.list.hidden ? index.entry(id) : [make("h2", { id: "all" }, words.say("screen.nav.fiche")), ...sheet.search()];
    index.part.replaceChildren(...parts);
    document.title = index.list.hidden ? index.part.querySelector("h1").textContent + " - " + index.content.title : index.content.title;
    if (moved || index.list.hidden) {
      focusOn(index.part.querySelector("h1, h2"));
      if (index.list.hidden) window.scrollTo(0, 0);
    }
  },

  entry(id) {
    try {
      return sheet.entry(id, "#sheet", index.step);
    } catch (unknown) {
      return [make("h1", {}, words.say("screen.nav.fiche")), make("p", {}, unknown.message), make("p", {}, make("a", { href: "#sheet" }, words.say("index.all")))];
    }
  },

  /** A step of a playbook that is listed; its page stands beside this one. */
  step({ playbook, step }) {
    const known = index.content.playbooks[playbook];
    return known && make("span", {}, make("a", { href: known.file }, known.title), known.steps[step] && ": " + known.steps[step]);
  },
};

index.start();
