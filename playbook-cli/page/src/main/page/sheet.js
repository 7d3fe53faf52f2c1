"use strict";

/** A sheet of questions and answers: searched as one types; each entry has an address of its own. */
const sheet = {
  query: "",

  /** The field to search with, and below it what is found, or all there is. */
  search() {
    const field = make("input", { type: "search", id: "search", autocomplete: "off", value: sheet.query });
    const hits = make("div", { id: "hits" });
    field.addEventListener("input", () => {
      sheet.query = field.value;
      sheet.fill(hits);
    });
    sheet.fill(hits);
    return [labelled(words.say("screen.search"), field), hits];
  },

  fill(place) {
    const reply = engine.ask({ do: "fiche", query: sheet.query });
    const parts = [make("p", { class: "where", role: "status" }, reply.summary)];
    for (const entry of reply.hits) {
      parts.push(make("section", { class: "hit" }, make("h2", {}, sheet.link(entry)), markup("div", {}, entry.answer)));
    }
    if (!reply.hits.length) {
      for (const theme of reply.themes ?? []) {
        const list = theme.entries.map((entry) => make("li", {}, sheet.link(entry)));
        parts.push(make("h2", {}, theme.title), make("ul", {}, list));
      }
    }
    place.replaceChildren(...parts);
  },

  link: (entry) => make("a", { href: "#" + encodeURIComponent(entry.id) }, entry.question),

  /**
   * An entry, with the way back to all.
   *
   * @param all the address of these
   * @param step makes of a step that belongs to it what a list shows; undefined where there is nothing to show
   */
  entry(id, all, step) {
    const entry = engine.ask({ do: "entry", entry: id });
    const parts = [
      make("p", { class: "where" }, make("a", { href: all }, words.say("screen.nav.fiche")), " › ", entry.theme),
      make("h1", {}, entry.question),
      markup("div", { class: "answer" }, entry.answer),
      ...entry.sources.map((source) => markup("div", { class: "src" }, source)),
    ];
    const list = (key, items) => {
      if (items.length) parts.push(make("h2", {}, words.say(key)), make("ul", {}, items.map((item) => make("li", {}, item))));
    };
    list("screen.related", entry.related.map(sheet.link));
    list("screen.steps", entry.steps.map(step).filter(Boolean));
    return parts;
  },
};
