"use strict";

/** The sheet of questions and answers: searched as one types; each entry has an address of its own. */
screens.fiche = {
  query: "",

  title: () => words.say("screen.nav.fiche"),

  show(main) {
    const search = make("input", { type: "search", id: "search", autocomplete: "off", value: screens.fiche.query });
    const hits = make("div", { id: "hits" });
    search.addEventListener("input", () => {
      screens.fiche.query = search.value;
      screens.fiche.fill(hits);
    });
    main.append(make("h1", {}, words.say("screen.nav.fiche")), labelled(words.say("screen.search"), search), hits);
    screens.fiche.fill(hits);
    focusOn(main.querySelector("h1"));
  },

  fill(place) {
    const reply = engine.ask({ do: "fiche", query: screens.fiche.query });
    const parts = [make("p", { class: "where", role: "status" }, reply.summary)];
    for (const entry of reply.hits) {
      parts.push(
        make("section", { class: "hit" }, make("h2", {}, screens.fiche.link(entry)), markup("div", {}, entry.answer)),
      );
    }
    if (!reply.hits.length) {
      for (const theme of reply.themes ?? []) {
        const list = theme.entries.map((entry) => make("li", {}, screens.fiche.link(entry)));
        parts.push(make("h2", {}, theme.title), make("ul", {}, list));
      }
    }
    place.replaceChildren(...parts);
  },

  link: (entry) => make("a", { href: "#" + encodeURIComponent(entry.id) }, entry.question),
};

/** One entry of the sheet. */
screens.entry = {
  id: "",

  title: () => words.say("screen.nav.fiche"),

  show(main) {
    const entry = engine.ask({ do: "entry", entry: screens.entry.id });
    main.append(
      make("p", { class: "where" }, make("a", { href: "#/fiche" }, words.say("screen.nav.fiche")), " › ", entry.theme),
      make("h1", {}, entry.question),
      markup("div", { class: "answer" }, entry.answer),
      ...entry.sources.map((source) => markup("div", { class: "src" }, source)),
    );
    if (entry.related.length) {
      const list = entry.related.map((other) => make("li", {}, screens.fiche.link(other)));
      main.append(make("h2", {}, words.say("screen.related")), make("ul", {}, list));
    }
    const steps = entry.steps.filter((step) => step.playbook === work.playbook.id);
    if (steps.length) {
      main.append(make("h2", {}, words.say("screen.steps")), make("ul", {}, steps.map(screens.entry.step)));
    }
    focusOn(main.querySelector("h1"));
  },

  /** A step that the session came by can be gone to. */
  step({ step, name }) {
    const there = work.state && (work.state.path.includes(step) || work.state.open === step);
    const go = () => (work.state.open === step ? page.go("question") : screens.earlier.go(step));
    return make("li", {}, there ? button(name, go, { class: "link" }) : name);
  },
};
