"use strict";

/** What is to be read: texts, warnings and outcomes on the way. */
const reading = {
  KINDS: { tell: "read", warn: "warn", conclude: "outcome" },

  /** Texts that follow each other stand under one heading; what has the heading of the screen has none of its own. */
  all(reads, heading = "") {
    const parts = [];
    reads.forEach((read, at) => {
      const title = read.title || words.say("screen.read." + read.kind);
      const before = parts.at(-1);
      if (read.kind === "tell" && before?.title === title) before.element.append(...reading.text(read));
      else if (title === heading) parts.push({ title, element: make("div", { class: reading.KINDS[read.kind] }, reading.text(read)) });
      else parts.push({ title, element: reading.part(read.kind, title, "read-" + at, reading.text(read)) });
    });
    return parts.map((part) => part.element);
  },

  part: (kind, title, id, text) =>
    make("section", { class: reading.KINDS[kind], "aria-labelledby": id }, make("h2", { id }, title), text),

  text: (read) => [
    markup("div", {}, read.html),
    ...read.sources.map((source) => markup("p", { class: "src" }, source)),
  ],
};
