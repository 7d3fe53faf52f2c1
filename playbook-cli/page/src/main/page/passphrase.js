"use strict";

/** Asks for a passphrase. */
const passphrases = {
  /** A field for one that exists, with what was wrong under it. */
  field(id, label) {
    return make("input", { type: "password", id, autocomplete: "off", "aria-label": label });
  },

  /** Two fields for a new one; `taken()` gives it, or tells what is wrong and gives undefined. */
  anew(id) {
    const first = make("input", { type: "password", id, autocomplete: "new-password" });
    const again = make("input", { type: "password", id: id + "-again", autocomplete: "new-password" });
    const wrong = make("p", { class: "why", id: id + "-wrong", role: "alert" });
    const element = make(
      "div",
      { class: "passphrase" },
      labelled(words.say("screen.passphrase"), first, words.say("screen.passphrase.hint", seal.FEWEST_LETTERS)),
      labelled(words.say("screen.passphrase.again"), again),
      wrong,
    );
    const tell = (input, key) => {
      wrong.textContent = words.say(key, seal.FEWEST_LETTERS);
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", wrong.id);
      input.focus();
    };
    return {
      element,
      taken() {
        wrong.textContent = "";
        if (Array.from(first.value).length < seal.FEWEST_LETTERS) return tell(first, "screen.passphrase.short");
        if (first.value !== again.value) return tell(again, "screen.passphrase.two");
        return first.value;
      },
    };
  },

  /** Asks in a dialog; undefined when it was given up. `tried` gives what it opens, or undefined. */
  async ask(title, tried) {
    return new Promise((answer) => {
      const input = passphrases.field("passphrase-asked", words.say("screen.passphrase"));
      const wrong = make("p", { class: "why", role: "alert", id: "passphrase-wrong" });
      const form = make(
        "form",
        { autocomplete: "off", novalidate: true },
        make("h2", { id: "dialog-title" }, title),
        labelled(words.say("screen.passphrase"), input),
        wrong,
        make("div", { class: "acts" }, make("button", { class: "go" }, words.say("screen.open")), button(words.say("screen.cancel"), () => dialog.close())),
      );
      const dialog = make("dialog", { "aria-labelledby": "dialog-title" }, form);
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const opened = await tried(input.value);
        if (opened) {
          answer(opened);
          dialog.close();
        } else {
          wrong.textContent = words.say("screen.passphrase.wrong");
          input.select();
        }
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
