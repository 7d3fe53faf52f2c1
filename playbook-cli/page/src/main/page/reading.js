"use strict";

/** What is to be read: texts, warnings and outcomes on the way. */
const reading = {
  part(read, at) {
    const kind = { tell: "read", warn: "warn", conclude: "outcome" }[read.kind];
    const title = read.title || words.say("screen.read." + read.kind);
    return make(
      "section",
      { class: kind, "aria-labelledby": "read-" + at },
      make("h2", { id: "read-" + at }, title),
      markup("div", {}, read.html),
      read.sources.map((source) => markup("p", { class: "src" }, source)),
    );
  },

  all: (question) => question.read.map((read, at) => reading.part(read, at)),
};
