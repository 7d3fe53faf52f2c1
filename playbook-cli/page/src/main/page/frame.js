"use strict";

/** What stands around each screen: the head, the phases, what to do first, the foot. */
const frame = {
  parts: {},

  build() {
    const parts = frame.parts;
    parts.main = make("main", { id: "main", tabindex: "-1" });
    parts.noted = make("div", { id: "noted", role: "status" });
    parts.title = make("a", { class: "title", href: "#/begin" }, work.playbook.title);
    parts.name = make("span", { class: "session" });
    parts.saved = make("span", { class: "saved", id: "saved" });
    parts.undo = make("span", { class: "undo" });
    parts.nav = make("nav", { "aria-label": words.say("screen.nav") });
    parts.banners = make("div", { class: "banners" });
    parts.phases = make("nav", { class: "phases", "aria-label": words.say("screen.phases") });
    parts.aside = make("aside", { "aria-label": words.say("screen.aside") });
    parts.foot = make("footer", {});
    const skip = make("a", { class: "skip", href: "#main" }, words.say("screen.skip"));
    skip.addEventListener("click", (event) => {
      event.preventDefault();
      parts.main.focus();
    });
    const column = make("div", { class: "column" }, parts.banners, parts.noted, parts.main);
    document.body.replaceChildren(
      skip,
      make("header", {}, make("div", { class: "bar" }, parts.title, parts.name, parts.saved, parts.nav, parts.undo)),
      make("div", { class: "shell" }, parts.phases, column, parts.aside),
      parts.foot,
    );
  },

  /** Shows how the session stands now. */
  update(screen = page.screen) {
    const { name, saved, undo, nav, phases, aside, foot, banners } = frame.parts;
    const state = work.state;
    const begun = work.isBeginning() ? undefined : state;
    document.body.dataset.screen = screen;
    document.body.classList.toggle("idle", !state);
    name.textContent = state ? state.session.name : "";
    frame.keepFocus(saved, begun ? frame.saving(begun) : []);
    saved.classList.toggle("bad", Boolean(state) && (keeper.failure !== "" || keeper.atRisk(state)));
    nav.replaceChildren(...frame.links(screen));
    nav.scrollLeft = (nav.querySelector("[aria-current]")?.offsetLeft ?? 0) - nav.offsetLeft - 16; // where it is narrow
    frame.keepFocus(undo, begun ? frame.undoing(begun) : []);
    frame.keepFocus(banners, frame.warnings(state));
    phases.replaceChildren(...(state ? frame.phaseList(state) : []));
    const beside = state && frame.besideOf(screen) ? frame.first(state) : [];
    frame.keepFocus(aside, preview.found ? [...preview.panel(), ...beside] : beside);
    document.body.classList.toggle("wide", !aside.hasChildNodes());
    foot.replaceChildren(...frame.foot(begun));
  },

  /** How it is kept, and the way to a file for as long as nobody promised to keep it. */
  saving(state) {
    const parts = [keeper.said(state)];
    if (!work.watching && keeper.reminds(state) && keeper.home.kind !== "memory") {
      const title = words.say("screen.home.not-promised");
      parts.push(" ", button(words.say("screen.save-file"), () => sessionFile.save(), { id: "save-remind", class: "link", title }));
    }
    return parts;
  },

  /** Puts new parts in the place of others, and the focus on what has the same id. */
  keepFocus(place, parts) {
    const id = place.contains(document.activeElement) ? document.activeElement.id : "";
    place.replaceChildren(...parts);
    if (id) document.getElementById(id)?.focus();
  },

  besideOf: (screen) => ["question", "earlier", "change", "end"].includes(screen),

  links(screen) {
    const state = work.state;
    const links = state
      ? [
          ["question", words.say("screen.nav.question")],
          ["answers", words.say("screen.nav.answers")],
          ["tasks", words.say("screen.nav.tasks", state.counts.tasks)],
          ["documents", words.say("screen.nav.documents", state.counts.documents)],
        ]
      : [];
    if (work.playbook.fiche) links.push(["fiche", words.say("screen.nav.fiche")]);
    return links.map(([name, text]) =>
      make("a", { href: "#/" + name, "aria-current": frame.isAt(screen, name) ? "page" : undefined }, text),
    );
  },

  isAt: (screen, name) => screen === name || frame.UNDER[screen] === name,

  /** Screens that belong to one that has a link. */
  UNDER: { earlier: "question", change: "question", end: "question", entry: "fiche" },

  undoing(state) {
    const parts = [];
    if (work.watching) return parts;
    const undo = (what) => async () => {
      await work.change({ do: what });
      page.follow();
    };
    const { canUndo, canRedo } = state.session;
    if (canUndo) parts.push(frame.turning(words.say("screen.undo"), canUndo, undo("undo"), "undo"));
    if (canRedo) parts.push(frame.turning(words.say("screen.redo"), canRedo, undo("redo"), "redo"));
    return parts;
  },

  /** What would be undone is left out to the eye where there is little room. */
  turning(text, what, press, id) {
    const made = button(text, press, { id, class: "plain" });
    made.append(make("span", { class: "what" }, ": " + what));
    return made;
  },

  /** What must not be overlooked, whatever screen is shown. */
  warnings(state) {
    const parts = [];
    const say = (kind, text, ...more) => parts.push(make("div", { class: kind }, make("p", {}, text), ...more));
    if (!work.playbook.released) say("warn", words.say("draft.working"));
    if (work.stopped) say("stop", work.stopped);
    if (!state) return parts;
    work.problems.forEach((problem) => say("warn", problem));
    if (work.watching) say("warn", words.say("screen.watching"));
    const save = () => button(words.say("screen.save-file"), () => sessionFile.save(), { id: "save-now" });
    if (keeper.failure) say("stop remind", keeper.failure, save());
    else if (keeper.reminds(state) && keeper.home.kind === "memory") say("warn remind", words.say("screen.remind"), save());
    if (state.session.olderVersion) {
      const text = words.say("screen.older", state.session.olderVersion, work.playbook.version);
      say("note", text, make("a", { href: "#/migration" }, words.say("screen.older.see")));
    }
    return parts;
  },

  phaseList(state) {
    const list = make("ol", { id: "phase-list" });
    for (const phase of state.phases) {
      list.append(
        make(
          "li",
          { "aria-current": phase.standing === "here" ? "step" : undefined, class: phase.standing },
          phase.title,
          make("small", {}, phase.said),
        ),
      );
    }
    const shut = button(state.where, () => {
      const open = shut.getAttribute("aria-expanded") === "true";
      shut.setAttribute("aria-expanded", String(!open));
    }, { class: "menu plain", "aria-expanded": "false", "aria-controls": "phase-list", id: "phase-menu" });
    return [shut, list];
  },

  first(state) {
    if (!state.first.length && !state.counts.documents) return [];
    const parts = [];
    if (state.first.length) {
      const list = make("ol", { class: "first" });
      for (const task of state.first) {
        const due = [task.by, task.due].filter(Boolean).join(", ");
        const isNew = task.isNew && [make("span", { class: "new" }, words.say("screen.new")), " "];
        list.append(make("li", {}, ...(isNew || []), task.text, due && make("small", {}, due)));
      }
      parts.push(make("h2", {}, words.say("screen.first")), list);
      parts.push(make("p", {}, make("a", { href: "#/tasks" }, words.count("screen.all-tasks", state.counts.tasks))));
    }
    if (state.counts.documents) {
      const text = words.count("screen.all-documents", state.counts.documents);
      parts.push(make("p", {}, make("a", { href: "#/documents" }, text)));
    }
    return parts;
  },

  foot(state) {
    const { title, version, digest } = work.playbook;
    const about = title + " " + version;
    const parts = [make("span", {}, words.say("screen.foot", about))];
    if (state) parts.push(make("span", {}, words.say("screen.foot.date", state.session.dateText)));
    parts.push(make("span", {}, words.say(keeper.home.kind === "server" ? "screen.foot.server" : "screen.foot.offline")));
    if (state) {
      parts.push(make("a", { href: "#/session" }, words.say("screen.nav.session")));
      if (!work.watching) parts.push(button(words.say("screen.save-file"), () => sessionFile.save(), { class: "link" }));
    }
    parts.push(make("span", { class: "digest" }, words.say("screen.digest", digest.slice(0, 12))));
    return parts;
  },

  /** What is said of the last change: seen above the screen, and said once. */
  tell(sentences) {
    frame.parts.noted.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
  },
};
