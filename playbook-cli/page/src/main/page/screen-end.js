"use strict";

/** Nothing is asked any more: what there is to say of it, and what can be done now. */
screens.end = {
  title: () => work.state.end?.title ?? "",

  show(main) {
    const { end, counts, session, warnings } = work.state;
    main.append(
      make("h1", {}, end.title),
      ...reading.all(end.read, end.title),
      ...warnings.map((html) => markup("div", { class: "warn" }, html)),
      make("p", {}, end.summary),
    );
    if (end.putOff.length) main.append(screens.end.putOff(end.putOff));
    const links = make("div", { class: "acts" });
    if (counts.tasks) links.append(make("a", { class: "go", href: "#/tasks" }, words.count("screen.all-tasks", counts.tasks)));
    if (counts.documents) links.append(make("a", { class: counts.tasks ? "" : "go", href: "#/documents" }, words.count("screen.all-documents", counts.documents)));
    links.append(make("a", { href: "#/answers" }, words.say("screen.nav.answers")));
    const before = work.before("");
    if (before) links.append(button(words.say("screen.back"), () => screens.earlier.go(before), { class: "quiet", id: "back" }));
    main.append(links);
    if (!session.closed && !work.watching) {
      const close = async () => {
        await work.change({ do: "close" });
        page.show();
      };
      main.append(
        make("h2", {}, words.say("screen.close.title")),
        make("p", {}, words.say("screen.close.about")),
        make("div", { class: "acts" }, button(words.say("screen.save-file"), () => sessionFile.save()), button(words.say("screen.close"), close)),
      );
    }
    focusOn(main.querySelector("h1"));
  },

  putOff: (questions) =>
    make(
      "section",
      { "aria-labelledby": "put-off" },
      make("h2", { id: "put-off" }, words.count("screen.put-off", questions.length)),
      questions.map(({ question, name }) =>
        make(
          "div",
          { class: "doc" },
          make("span", {}, name),
          button(words.say("screen.answer"), () => screens.earlier.go(question), { "aria-label": words.say("screen.answer.of", name) }),
        ),
      ),
    ),
};
