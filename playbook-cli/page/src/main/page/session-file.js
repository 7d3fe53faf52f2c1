"use strict";

/** The session as a file. */
const sessionFile = {
  /** Saves it; one with sensitive answers only under a passphrase, unless the person wants it otherwise. */
  async save() {
    const choice = work.playbook.sensitive || work.state.session.sensitive ? await sessionFile.phrase() : {};
    if (!choice) return;
    try {
      const { name, content } = await keeper.file(choice.phrase);
      files.save({ name, type: "application/octet-stream", base64: bytes.base64(content) });
      await keeper.savedIn(work.state);
      frame.update();
      frame.tell([words.say("screen.made", name)]);
    } catch (failed) {
      page.fail(failed);
    }
  },

  async follow() {
    const choice = work.playbook.sensitive || work.state.session.sensitive ? await sessionFile.phrase() : {};
    if (!choice) return;
    try {
      const { name } = await keeper.file();
      const handle = await files.follow(name);
      if (!handle) return;
      keeper.followed = { handle, passphrase: choice.phrase };
      await keeper.follow(work.state);
      page.show();
    } catch (failed) {
      page.fail(failed);
    }
  },

  /** Asks under which passphrase; `{}` for none, undefined when it was given up. */
  phrase() {
    return new Promise((answer) => {
      const phrase = passphrases.anew("file-passphrase");
      const form = make(
        "form",
        { autocomplete: "off", novalidate: true },
        make("h2", { id: "dialog-title" }, words.say("screen.save-file")),
        make("p", {}, words.say("screen.save-file.sensitive")),
        phrase.element,
        make(
          "div",
          { class: "acts" },
          make("button", { class: "go" }, words.say("screen.save-file.sealed")),
          button(words.say("screen.save-file.open"), () => done({})),
          button(words.say("screen.cancel"), () => done(undefined), { class: "quiet" }),
        ),
      );
      const dialog = make("dialog", { "aria-labelledby": "dialog-title" }, form);
      const done = (value) => {
        answer(value);
        dialog.close();
      };
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const taken = phrase.taken();
        if (taken) done({ phrase: taken });
      });
      dialog.addEventListener("close", () => {
        dialog.remove();
        answer(undefined);
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  },
};
