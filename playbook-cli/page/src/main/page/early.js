"use strict";

/**
 * What takes this browser a while is begun before the engine is read, which takes it a moment too; the title stands
 * there already.
 */
const early = {
  content: JSON.parse(document.getElementById("content").textContent),
  browser: undefined,
};

if (early.content.home === "browser") early.browser = BrowserHome.find(early.content.id);

document.querySelector(".early").append(
  Object.assign(document.createElement("h1"), { textContent: document.title }),
  Object.assign(document.createElement("p"), { textContent: "…" }),
);
