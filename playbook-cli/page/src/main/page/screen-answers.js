"use strict";

/** All that was answered, put off and set aside, and the notes. */
screens.answers = {
  title: () => words.say("screen.answers"),

  show(main) {
    const overview = engine.ask({ do: "answers" });
    main.append(make("h1", {}, words.say("screen.answers")), make("p", { class: "where" }, overview.summary));
    for (const phase of overview.phases) {
      main.append(make("h2", {}, phase.title), make("dl", {}, phase.answers.map(screens.answers.line)));
    }
    if (overview.aside.length) {
      const aside = overview.aside.map(({ name, answer, back }) =>
        make("div", { class: "doc" }, make("dt", {}, name), make("dd", {}, answer, back && make("small", {}, back))),
      );
      main.append(make("h2", {}, words.say("screen.aside.title")), make("dl", {}, aside));
    }
    main.append(make("h2", {}, words.say("screen.notes.title")));
    for (const note of overview.notes) {
      main.append(make("div", { class: "doc" }, make("span", {}, note.text, make("small", {}, [note.name, note.at].filter(Boolean).join(", ")))));
    }
    main.append(disclosure(words.say("screen.note.session"), () => notesPart("", [])));
    focusOn(main.querySelector("h1"));
  },

  line({ question, name, answer, standing, depends }) {
    const open = standing === "open";
    const change = () => (open ? page.go("question") : screens.earlier.go(question));
    const label = words.say(standing === "put-off" || open ? "screen.answer" : "screen.edit");
    const said =
      standing === "put-off"
        ? make("span", { class: "state todo" }, words.say("screen.standing.put-off"))
        : make("strong", {}, answer);
    return make(
      "div",
      { class: "doc" },
      make("dt", {}, name),
      make("dd", {}, said, depends && make("small", {}, depends)),
      !work.watching && make("dd", { class: "act" }, button(label, change, { class: "quiet", "aria-label": words.say("screen.of", label, name) })),
    );
  },
};
