"use strict";

/** The documents: made in the page, saved by the browser. */
screens.documents = {
  format: "docx",
  notes: false,

  title: () => words.say("screen.documents"),

  show(main) {
    const reply = engine.ask({ do: "documents" });
    main.append(make("h1", {}, words.say("screen.documents")), make("p", { class: "where" }, reply.summary, reply.documents.length > 0 && ". " + words.say("screen.documents.now")));
    if (reply.documents.length) {
      main.append(screens.documents.choices(), make("div", { id: "made", role: "status" }));
      for (const document of reply.documents) main.append(screens.documents.line(document));
      main.append(screens.documents.all());
    }
    focusOn(main.querySelector("h1"));
  },

  choices() {
    const format = make(
      "select",
      { id: "format" },
      ["docx", "html", "md"].map((each) => make("option", { value: each }, words.say("screen.format." + each))),
    );
    format.value = screens.documents.format;
    format.addEventListener("change", () => {
      screens.documents.format = format.value;
      document.querySelectorAll(".make").forEach((each) => (each.textContent = screens.documents.making()));
    });
    const notes = make("input", { type: "checkbox", id: "with-notes", checked: screens.documents.notes, autocomplete: "off" });
    notes.addEventListener("change", () => (screens.documents.notes = notes.checked));
    return make(
      "div",
      { class: "tools" },
      labelled(words.say("screen.format"), format),
      make("p", {}, make("label", { class: "box" }, notes, " ", words.say("screen.documents.notes"))),
    );
  },

  line(document) {
    const kind = { ready: "ok", todo: "todo", no: "no", pending: "todo", broken: "no" }[document.state];
    const request = { do: "document", document: document.key };
    const press = async () => {
      const yes = screens.documents.making();
      const sure = !document.ask || (await agreed(document.name, [document.ask], yes, words.say("screen.cancel")));
      if (sure) await screens.documents.made(request);
    };
    return make(
      "div",
      { class: "doc" },
      make(
        "span",
        {},
        make("strong", { class: "name" }, document.name),
        make("span", { class: "state " + kind }, document.status),
        document.confidential && make("span", { class: "state no" }, words.say("screen.confidential")),
        screens.documents.detail(document.detail),
        document.made && make("small", {}, document.made),
      ),
      document.state !== "pending" && document.state !== "broken" &&
        screens.documents.maker(document.name, press),
    );
  },

  making: () => words.say("screen.document.make." + screens.documents.format),

  /** The button that makes one; its name begins with what stands on it. */
  maker(name, press) {
    const text = make("span", { class: "make" }, screens.documents.making());
    return make("button", { type: "button", on: { click: press } }, text, make("span", { class: "hidden" }, ": " + name));
  },

  /** What is still to be done in it; where that is much, behind a title. */
  detail(lines) {
    const small = () => lines.map((line) => make("small", {}, line));
    if (lines.length < 3) return small();
    return [disclosure(words.say("screen.document.detail", lines.length), small, { class: "more" })];
  },

  all() {
    const every = (as) => () => screens.documents.made({ do: "allDocuments", as });
    return make(
      "div",
      { class: "acts" },
      button(words.say("screen.documents.zip"), every("zip"), { class: "go" }),
      button(words.say("screen.documents.bundle"), every("bundle")),
    );
  },

  /** Makes, keeps that it was made, and has the browser save it. */
  async made(request) {
    const { format, notes } = screens.documents;
    const place = document.getElementById("made");
    place.replaceChildren(make("p", {}, words.say("screen.making")));
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    try {
      const whole = request.do === "checklist" ? request : { ...request, format, notes };
      const reply = await work.change(whole);
      if (!reply) return;
      reply.files.forEach(files.save);
      const said = reply.files.map((file) => words.say("screen.made", file.name));
      place.replaceChildren(...[...said, ...(reply.notes ?? [])].map((sentence) => make("p", {}, sentence)));
    } catch (failed) {
      place.replaceChildren();
      page.fail(failed);
    }
  },
};
