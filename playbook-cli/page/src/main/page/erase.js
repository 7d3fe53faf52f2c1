"use strict";

/** Wipes out for good; what goes is said first, and asked about once. */
const erase = {
  /** A whole session out of this home. */
  async session({ id, name, said }) {
    const sure = await agreed(
      words.say("screen.erase.session.title", name),
      [said, words.say("screen.erase.session.about"), ...erase.left()],
      words.say("screen.erase.do"),
      words.say("screen.cancel"),
    );
    if (sure) await erase.gone(() => keeper.home.forget(id), name, work.state?.session.id === id);
  },

  /** Those whose passphrase nobody gave. */
  async sealed(home, count) {
    const sure = await agreed(
      words.count("screen.erase.sealed", count),
      [words.say("screen.erase.sealed.about")],
      words.say("screen.erase.do"),
      words.say("screen.cancel"),
    );
    if (sure) await erase.gone(() => home.forgetSealed(), words.count("screen.sealed.said", count), false);
  },

  async gone(forget, name, open) {
    try {
      if (open) work.leave();
      await forget();
      if (open) page.open(work.content.open); // the engine lets go of it too
      work.noted = [words.say("screen.erase.done", name)];
      page.go("begin");
    } catch (failed) {
      page.fail(failed);
    }
  },

  /** The answers to sensitive questions, and the notes, of the session that is open. */
  async sensitive() {
    const { gone, files: made } = engine.ask({ do: "preview", erase: true });
    const { name } = work.state.session;
    const sure = await agreed(
      words.say("screen.erase.sensitive.title", name),
      [gone.join("; ") + ".", ...made, ...erase.left()],
      words.say("screen.erase.do"),
      words.say("screen.cancel"),
    );
    if (!sure) return;
    await work.erased();
    page.show();
  },

  /** What may be left of it in a browser that doesn't say that it is not. */
  left: () => (keeper.home.kind === "browser" && !database.wipesFiles() ? [words.say("screen.erase.left")] : []),

  /** What can be erased of the session that is open. */
  part() {
    const part = make("section", { "aria-labelledby": "erase" }, make("h2", { id: "erase" }, words.say("screen.erase")));
    if (!keeper.home.forget) {
      part.append(make("p", {}, words.say("screen.erase.server")));
      return part;
    }
    const { session } = work.state;
    const { gone } = engine.ask({ do: "preview", erase: true });
    part.append(
      make("p", {}, words.say("screen.erase.about")),
      make(
        "div",
        { class: "acts" },
        gone.length > 0 && button(words.say("screen.erase.sensitive"), () => erase.sensitive(), { id: "erase-sensitive" }),
        button(words.say("screen.erase.session"), () => erase.session({ ...keeper.about(work.state), id: session.id }), { id: "erase-session" }),
      ),
    );
    return part;
  },
};
