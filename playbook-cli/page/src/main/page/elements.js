"use strict";

/**
 * An element. Attributes by name; `on` holds listeners; `true` is an empty attribute, `false` and `undefined` none.
 * Children are elements or text; text never becomes markup.
 */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (name === "value" || name === "checked" || name === "disabled") {
      element[name] = value;
    } else if (value !== false && value !== undefined && value !== "") {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== "" && child !== false));
  return element;
}

/** The one door for markup: only what the engine's own writer made passes it. */
const engineMarkup = window.trustedTypes
  ? window.trustedTypes.createPolicy("livc", { createHTML: (html) => html })
  : { createHTML: (html) => html };

/** What the engine wrote as markup; its links open beside the page, which would lose its place otherwise. */
function markup(tag, attributes, html) {
  const element = make(tag, attributes);
  element.innerHTML = engineMarkup.createHTML(html);
  for (const link of element.querySelectorAll("a[href]")) {
    if (!link.getAttribute("href").startsWith("#")) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
  }
  return element;
}

function button(text, press, attributes = {}) {
  return make("button", { type: "button", ...attributes, on: { click: press } }, text);
}

/** A part that opens: shut, its title tells what is in it. `fill` is asked for its content on the first opening. */
function disclosure(title, fill, attributes = {}) {
  const part = make("details", attributes, make("summary", {}, title));
  part.addEventListener("toggle", () => {
    if (part.open && part.childElementCount === 1) part.append(...[fill()].flat());
  });
  return part;
}

/** A field under its label. */
function labelled(label, input, hint) {
  const about = hint ? make("span", { class: "hint", id: input.id + "-hint" }, hint) : undefined;
  if (about) input.setAttribute("aria-describedby", about.id);
  return make("p", { class: "field" }, make("label", { for: input.id }, label), about, input);
}

/** Moves the focus to what is not a control, once. */
function focusOn(element) {
  element.setAttribute("tabindex", "-1");
  element.focus();
}

/** Asks with the browser's own dialog; true when it was agreed to. */
function agreed(title, sentences, yes, no) {
  return new Promise((answer) => {
    const dialog = make("dialog", { "aria-labelledby": "dialog-title" });
    const close = (value) => () => {
      dialog.close();
      answer(value);
    };
    dialog.append(
      make("h2", { id: "dialog-title" }, title),
      ...sentences.map((sentence) => make("p", {}, sentence)),
      make("div", { class: "acts" }, button(no, close(false), { class: "go" }), button(yes, close(true))),
    );
    dialog.addEventListener("cancel", () => answer(false));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  });
}
