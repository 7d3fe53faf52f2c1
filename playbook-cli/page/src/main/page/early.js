"use strict";

/** While the engine is read, which takes a moment, the title stands there already. */
document.querySelector(".early").append(
  Object.assign(document.createElement("h1"), { textContent: document.title }),
  Object.assign(document.createElement("p"), { textContent: "…" }),
);
