"use strict";

/** The page: which screen is shown, and how it starts. */
const page = {
  screen: "begin",

  async start() {
    work.content = early.content;
    try {
      const server = home.server(work.content); // first of all: it ends when nobody listens
      await page.breath();
      page.prepare();
      const found = await home.find(work.content, server);
      keeper.home = found.now;
      work.sealable = found.sealable;
      frame.build();
      page.listen();
      server?.watch({ stop: page.stopped });
      if (work.content.home === "preview") preview.follow(server);
      await page.goOn();
      await page.show();
      await page.leisure();
      if (!engine.isIn()) engine.takeIn();
    } catch (failed) {
      page.fail(failed);
    }
  },

  /** Lets the browser do what it has ready, so that it goes on with that during what comes. */
  breath: () => new Promise((done) => setTimeout(done)),

  /** Waits until the browser has shown what there is to show, and nobody asks anything of it. */
  leisure: () => new Promise((done) => (window.requestIdleCallback ?? setTimeout)(() => done(), { timeout: 500 })),

  /** The playbook and the sentences, from what was made ahead or else from the engine. */
  prepare() {
    engine.script = document.getElementById("engine");
    engine.first = () => work.content.open && page.open(work.content.open);
    if (ahead.replies) page.opened(ahead.replies.texts, ahead.playbook);
    else engine.takeIn();
  },

  /** A page that is loaded anew goes on where it was. */
  async goOn() {
    const id = tabs.before();
    if (!id || page.named(true) === "begin") return;
    const { sessions } = await keeper.home.sessions(work.playbook.id);
    if (sessions.some((session) => session.id === id)) await work.open(id);
  },

  open(text) {
    const { texts, playbook } = engine.ask({ ...text, do: "open" });
    page.opened(texts, () => playbook);
  },

  /** @param playbook is asked for once there are sentences to tell it in */
  opened(texts, playbook) {
    words.texts = texts;
    work.playbook = playbook();
    document.documentElement.lang = work.playbook.language;
  },

  listen() {
    window.addEventListener("hashchange", () => page.show());
    window.addEventListener("beforeunload", (event) => {
      if (work.state && keeper.atRisk(work.state)) event.preventDefault();
    });
    window.addEventListener("unhandledrejection", (event) => page.fail(event.reason));
    window.addEventListener("error", (event) => page.fail(event.error ?? new Error(event.message)));
    tabs.listen(async (id) => {
      if (!work.watching || work.state?.session.id !== id) return;
      await work.read(id);
      page.follow();
    });
  },

  /** The program that served the page has ended. */
  stopped(sentence) {
    work.stopped = sentence;
    frame.update();
  },

  /** Goes to a screen; shown anew when it is the one that stands there. */
  go(screen) {
    const address = page.address(screen);
    if (location.hash === address) page.show();
    else location.hash = address;
  },

  /** Shows how things stand now; who is at the open question stays with what is open. */
  follow() {
    if (page.screen === "question") page.go("question");
    else page.show();
  },

  /** Each question has its own, so that the browser's way back leads to it; of a sensitive playbook none stays in its history. */
  address(screen) {
    const question = screen === "earlier" ? screens.earlier.question : screen === "question" && work.state?.open;
    return "#/" + (question && !work.playbook.sensitive ? "question/" + encodeURIComponent(question) : screen);
  },

  /** The screen that the address names; an entry of the sheet has its own. */
  named(open = Boolean(work.state)) {
    const name = decodeURIComponent(location.hash.slice(1));
    if (name.startsWith("/")) {
      const [screen, question] = name.slice(1).split("/");
      if (open && question) return page.at(question);
      const known = Object.hasOwn(screens, screen) && screens[screen].show;
      return known && (open || screen === "fiche") ? screen : "begin";
    }
    if (name && name !== "main" && work.playbook.fiche) {
      screens.entry.id = name;
      return "entry";
    }
    return "begin";
  },

  /** The screen of a question; one that the walk no longer comes by is the one that is open. */
  at(question) {
    if (!work.state || !work.state.path.includes(question)) return "question";
    screens.earlier.question = question;
    return "earlier";
  },

  async show() {
    page.screen = page.named();
    if (work.isBeginning() && page.screen !== "question") await work.turn; // other screens ask of a session
    const screen = screens[page.screen];
    const { main } = frame.parts;
    frame.tell(work.noted);
    work.noted = [];
    main.replaceChildren();
    frame.update();
    try {
      await screen.show(main);
    } catch (failed) {
      page.fail(failed);
    }
    document.title = page.title();
    window.scrollTo(0, 0);
  },

  title() {
    const name = work.playbook.title;
    const title = screens[page.screen].title();
    return title && title !== name ? title + " - " + name : name;
  },

  /** What went wrong, in a sentence, above what is shown. */
  fail(failed) {
    console.error(failed);
    document.getElementById("failed")?.remove();
    const known = failed instanceof EngineProblem;
    const sentence = known ? failed.message : words.say("screen.fault");
    const part = make("div", { id: "failed", class: "stop", role: "alert" }, make("p", {}, sentence));
    if (known) part.append(...failed.detail.map((line) => make("p", {}, line)));
    else part.append(make("p", { class: "src" }, String(failed?.message ?? failed)));
    (frame.parts.main ?? document.body).prepend(part);
    focusOn(part);
  },
};

page.start();
