"use strict";

/** Files that go out of the page and come into it. */
const files = {
  /** Has the browser save what the engine made. */
  save(made) {
    const blob = new Blob([bytes.fromBase64(made.base64)], { type: made.type });
    const link = make("a", { href: URL.createObjectURL(blob), download: made.name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },

  /** Lets the person choose a file of a session; undefined when none was chosen. */
  choose() {
    return new Promise((chosen) => {
      const input = make("input", { type: "file", accept: ".livc", hidden: true });
      input.addEventListener("change", () => chosen(input.files[0]));
      input.addEventListener("cancel", () => chosen(undefined));
      input.addEventListener("change", () => input.remove());
      document.body.append(input);
      input.click();
    });
  },

  /** Whether the browser lets a page write a file that was chosen once. */
  canFollow: () => Boolean(window.showSaveFilePicker),

  /** Lets the person choose where a file is written at each event; undefined when none was chosen. */
  async follow(name) {
    const types = [{ description: "livc", accept: { "application/octet-stream": [".livc"] } }];
    try {
      return await window.showSaveFilePicker({ suggestedName: name, types });
    } catch (given) {
      if (given.name === "AbortError") return undefined;
      throw given;
    }
  },

  async write(handle, content) {
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  },
};
