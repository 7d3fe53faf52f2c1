"use strict";

/** What going over to the text of this page would change. */
screens.migration = {
  title: () => words.say("screen.migrate"),

  show(main) {
    const migration = engine.ask({ do: "migration" });
    const go = async () => {
      await work.change({ do: "migrate" });
      page.go("question");
    };
    main.append(
      make("h1", {}, words.say("screen.migrate")),
      make("p", { class: "hint" }, words.say("screen.from-to", migration.from, migration.to)),
      ...changeGroups(migration.groups),
      make(
        "div",
        { class: "acts" },
        !work.watching && button(words.say("screen.migrate.do"), go, { class: "go" }),
        button(words.say("screen.change.leave"), () => page.go("question")),
      ),
    );
    focusOn(main.querySelector("h1"));
  },
};
