"use strict";

/** All screens by their name; each is `{title(), show(main)}`. */
const screens = {};

screens.begin = {
  title: () => work.playbook.title,

  async show(main) {
    const { title, about, version, draftText, date, toConfirm, questions, sensitiveText } = work.playbook;
    const told = [words.say("screen.version", version), draftText, toConfirm, date].filter(Boolean);
    main.append(
      make("h1", {}, title),
      markup("div", { class: "about" }, about),
      questions && make("p", {}, questions),
      make("p", { class: "src" }, told.join(" ")),
      screens.begin.kept(),
      sensitiveText && make("div", { class: "warn" }, sensitiveText.split("\n").map((line) => make("p", {}, line))),
    );
    const form = screens.begin.form();
    main.append(form);
    const sessions = await screens.begin.sessions();
    if (main.contains(form)) main.append(sessions); // the person may have gone on
  },

  /** Where the answers stay, and for how long. */
  kept() {
    const kind = keeper.home.kind === "memory" && !work.playbook.sensitive ? "nowhere" : keeper.home.kind;
    const box = make(
      "div",
      { class: kind === "nowhere" ? "warn" : "note", id: "home" },
      make("p", {}, make("strong", {}, words.say("screen.home")), " ", words.say("screen.home." + kind)),
    );
    if (kind === "browser" && !keeper.home.lasts) box.append(make("p", {}, words.say("screen.home.not-promised")));
    return box;
  },

  form() {
    const name = make("input", { type: "text", id: "name", autocomplete: "off", value: work.playbook.name });
    const sealing = work.sealable ? screens.begin.sealing() : undefined;
    const wrong = make("p", { class: "why", id: "name-wrong", role: "alert" });
    const form = make(
      "form",
      { autocomplete: "off", novalidate: true },
      labelled(words.say("screen.name"), name, work.playbook.sensitive ? words.say("screen.name.sensitive") : ""),
      wrong,
      sealing?.element,
      make(
        "div",
        { class: "acts" },
        make("button", { class: "go" }, words.say("screen.begin")),
        button(words.say("screen.open-file"), () => screens.begin.openFile(wrong)),
      ),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (sealing && !(await sealing.chosen())) return;
      try {
        work.leave();
        keeper.home.askToLast(); // not waited for: some browsers ask the person, who may go on meanwhile
        const typed = name.value.trim();
        const refused = await work.begin(typed === work.playbook.name ? "" : typed);
        if (refused) {
          wrong.textContent = refused.sentence;
          name.setAttribute("aria-invalid", "true");
          name.setAttribute("aria-describedby", wrong.id);
          name.focus();
        }
      } catch (failed) {
        if (work.isBeginning()) {
          work.leave();
          await page.show();
        }
        page.fail(failed);
      }
    });
    return form;
  },

  /** A sensitive playbook: keep nothing, or keep it sealed. */
  sealing() {
    const phrase = passphrases.anew("new-passphrase");
    phrase.element.hidden = true;
    const none = make("input", { type: "radio", name: "seal", value: "none", id: "seal-none", checked: true });
    const sealed = make("input", { type: "radio", name: "seal", value: "sealed", id: "seal-phrase" });
    const row = (input, key) =>
      make("label", { class: "opt", for: input.id }, input, make("span", {}, words.say(key), make("small", {}, words.say(key + ".about"))));
    const element = make(
      "fieldset",
      { class: "seal" },
      make("legend", {}, make("h2", {}, words.say("screen.seal"))),
      row(none, "screen.seal.none"),
      row(sealed, "screen.seal.phrase"),
      phrase.element,
    );
    element.addEventListener("change", () => (phrase.element.hidden = !sealed.checked));
    return {
      element,
      async chosen() {
        if (!sealed.checked) return true;
        const taken = phrase.taken();
        if (!taken) return false;
        await work.sealable.sealWith(taken);
        keeper.home = work.sealable;
        return true;
      },
    };
  },

  async sessions() {
    const { sessions, sealed } = await keeper.home.sessions(work.playbook.id);
    const locked = keeper.home.kind === "memory" && work.sealable
      ? (await work.sealable.sessions()).sealed
      : sealed;
    if (!sessions.length && !locked) return "";
    const part = make("section", { "aria-labelledby": "sessions" });
    part.append(make("h2", { id: "sessions" }, words.say("screen.sessions")));
    for (const session of sessions) part.append(screens.begin.session(session));
    if (locked) {
      part.append(
        make(
          "div",
          { class: "doc" },
          make("span", {}, words.count("screen.sealed", locked)),
          make(
            "span",
            { class: "both" },
            button(words.say("screen.sealed.open"), () => screens.begin.unlock()),
            work.sealable && button(words.say("screen.erase.do"), () => erase.sealed(work.sealable, locked), { class: "quiet", "aria-label": words.count("screen.erase.sealed.of", locked) }),
          ),
        ),
      );
    }
    return part;
  },

  session(session) {
    return make(
      "div",
      { class: "doc" },
      make("span", {}, make("strong", {}, session.name), make("small", {}, session.said, session.closed ? " " + words.say("screen.closed") : "")),
      make(
        "span",
        { class: "both" },
        button(words.say("screen.resume"), () => screens.begin.resume(session.id), { "aria-label": words.say("screen.resume.of", session.name) }),
        keeper.home.forget &&
          button(words.say("screen.erase.do"), () => erase.session(session), { class: "quiet", "aria-label": words.say("screen.erase.of", session.name) }),
      ),
    );
  },

  async resume(id) {
    try {
      if (work.state?.session.id !== id) await work.open(id);
      const { putOff } = work.state.progress;
      if (putOff && work.state.open) work.noted = [words.count("screen.put-off.resumed", putOff)];
      page.go("question");
    } catch (failed) {
      page.fail(failed);
    }
  },

  async unlock() {
    const opened = await passphrases.ask(words.say("screen.sealed.open"), (phrase) => work.sealable.unlock(phrase));
    if (!opened) return;
    keeper.home = work.sealable;
    page.show();
  },

  /** Goes on with a file; what is here too goes on from where it stands furthest. */
  async openFile(wrong) {
    const file = await files.choose();
    if (!file) return;
    try {
      const content = await screens.begin.unsealed(new Uint8Array(await file.arrayBuffer()));
      if (!content) return;
      work.leave();
      await screens.begin.take(content);
      page.go("question");
    } catch (failed) {
      if (!(failed instanceof EngineProblem)) throw failed;
      wrong.textContent = failed.message;
    }
  },

  async unsealed(file) {
    if (!sealedFile.is(file)) return file;
    const opened = await passphrases.ask(words.say("screen.file.sealed"), async (phrase) => {
      const result = await sealedFile.open(file, phrase);
      if (result.outcome === "damaged") return { damaged: true };
      return result.plain && { plain: result.plain };
    });
    if (opened?.damaged) throw new EngineProblem({ sentence: words.say("screen.file.damaged") });
    return opened?.plain;
  },

  /** Takes a session out of a file; what is kept of it here already goes on from where it stands furthest. */
  async take(content) {
    const request = { do: "import", base64: bytes.base64(content) };
    const { id } = engine.ask(request).kept;
    const { sessions } = await keeper.home.sessions(work.playbook.id);
    const here = sessions.some((session) => session.id === id);
    work.watching = !(await tabs.take(id));
    if (work.watching) return work.read(id);
    if (!here) return screens.begin.put(engine.ask(request));
    const reply = engine.ask({ ...request, kept: await keeper.home.read(id) });
    if (!reply.refused) return screens.begin.put(reply);
    const replace = await agreed(
      words.say("screen.file.other"),
      [reply.refused.sentence, words.say("screen.file.other.about")],
      words.say("screen.file.other.take"),
      words.say("screen.file.other.keep"),
    );
    await work.read(id);
    if (!replace) return undefined;
    const { name, content: kept } = await keeper.file();
    files.save({ name, type: "application/octet-stream", base64: bytes.base64(kept) });
    return screens.begin.put(engine.ask(request));
  },

  async put({ state, kept, noted }) {
    work.state = state;
    work.noted = noted;
    keeper.inFile = state.session.events;
    await keeper.keep({ ...kept, events: state.session.events }, state, true);
  },
};
