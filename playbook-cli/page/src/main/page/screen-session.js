"use strict";

/** What can be done with the session as a whole. */
screens.session = {
  title: () => words.say("screen.nav.session"),

  async show(main) {
    const { session } = work.state;
    const { sessions } = await keeper.home.sessions(work.playbook.id);
    const others = sessions.filter((other) => other.id !== session.id).map((other) => other.name);
    main.append(make("h1", {}, words.say("screen.nav.session")), make("p", { class: "where" }, keeper.said(work.state)));
    if (!work.watching) {
      const name = make("input", { type: "text", id: "rename", autocomplete: "off", value: session.name });
      const day = make("input", { type: "date", id: "date", autocomplete: "off", value: session.date });
      main.append(
        screens.session.field(words.say("screen.name"), name, "", () => ({ do: "rename", name: name.value.trim(), taken: others })),
        screens.session.field(words.say("screen.date"), day, words.say("screen.date.now", session.dateText), () => ({ do: "date", day: day.value })),
        make("h2", {}, words.say("screen.save-file")),
        make("p", {}, words.say("screen.save-file.about")),
        make(
          "div",
          { class: "acts" },
          button(words.say("screen.save-file"), () => sessionFile.save(), { class: "go" }),
          files.canFollow() && button(words.say("screen.follow"), () => sessionFile.follow()),
        ),
      );
    }
    if (!work.watching) main.append(erase.part());
    main.append(make("h2", {}, words.say("screen.other")), make("p", {}, make("a", { href: "#/begin" }, words.say("screen.other.go"))));
    focusOn(main.querySelector("h1"));
  },

  /** Another day can set much aside: that is shown first. */
  async agreed({ day }) {
    const preview = day ? engine.ask({ do: "preview", day }) : { heavy: false };
    if (!preview.heavy) return true;
    const lines = preview.groups.map((group) => group.title + ": " + group.count + ": " + group.items.join("; "));
    return agreed(words.say("screen.change.does"), lines, words.say("screen.change.do"), words.say("screen.change.leave"));
  },

  field(label, input, hint, request) {
    const wrong = make("p", { class: "why", id: input.id + "-wrong", role: "alert" });
    const form = make(
      "form",
      { autocomplete: "off", novalidate: true },
      labelled(label, input, hint),
      wrong,
      make("div", { class: "acts" }, make("button", {}, words.say("screen.change.do"))),
    );
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        if (!(await screens.session.agreed(request()))) return;
        const reply = await work.changeSurely(request());
        wrong.textContent = reply?.refused?.sentence ?? "";
        if (reply && !reply.refused) page.show();
      } catch (failed) {
        page.fail(failed);
      }
    });
    return form;
  },
};
