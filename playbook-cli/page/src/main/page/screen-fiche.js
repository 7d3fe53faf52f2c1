"use strict";

/** The sheet of questions and answers. */
screens.fiche = {
  title: () => words.say("screen.nav.fiche"),

  show(main) {
    main.append(make("h1", {}, words.say("screen.nav.fiche")), ...sheet.search());
    focusOn(main.querySelector("h1"));
  },
};

/** One entry of the sheet. */
screens.entry = {
  id: "",

  title: () => words.say("screen.nav.fiche"),

  show(main) {
    main.append(...sheet.entry(screens.entry.id, "#/fiche", screens.entry.step));
    focusOn(main.querySelector("h1"));
  },

  /** A step that the session came by can be gone to. */
  step({ playbook, step, name }) {
    if (playbook !== work.playbook.id) return undefined;
    const there = work.state && (work.state.path.includes(step) || work.state.open === step);
    const go = () => (work.state.open === step ? page.go("question") : screens.earlier.go(step));
    return there ? button(name, go, { class: "link" }) : name;
  },
};
