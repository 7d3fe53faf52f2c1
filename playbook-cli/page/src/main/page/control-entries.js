"use strict";

/** A list: an entry a line. Enter goes on to the next one; in an empty last one it is done. */
function entriesControl(question, value, changed) {
  const list = make("ol", { class: "entries" });
  const control = {
    element: make(
      "fieldset",
      { class: "ask", "aria-describedby": controls.described(question) },
      make("legend", {}, make("h1", {}, question.text)),
      controls.about(question),
      list,
      make("div", { class: "acts" }, button(words.say("screen.add", question.noun), () => add().focus())),
    ),
    given() {
      const entries = lines()
        .filter((input) => input.value.trim() !== "")
        .map((input) => (input.dataset.id ? { id: input.dataset.id, text: input.value } : { text: input.value }));
      return entries.length ? { entries } : { nothing: true };
    },
    first: () => lines()[0],
    fail(refused) {
      control.element.classList.add("err");
      const filled = lines().filter((input) => input.value.trim() !== "");
      controls.tell(question, refused, filled[refused.row ?? 0] ?? lines()[0]);
    },
  };
  const lines = () => Array.from(list.querySelectorAll("input"));

  function add(entry = { text: "" }, after = list.lastElementChild) {
    const input = make("input", { type: "text", autocomplete: "off", value: entry.text });
    if (entry.id) input.dataset.id = entry.id;
    const move = (by) => () => {
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (by < 0) other.before(item);
      else other.after(item);
      number();
      item.querySelectorAll("button")[by < 0 ? 0 : 1].focus();
      changed();
    };
    const item = make(
      "li",
      {},
      make("span", { class: "number", "aria-hidden": "true" }),
      input,
      button("↑", move(-1), { class: "quiet" }),
      button("↓", move(1), { class: "quiet" }),
      button(words.say("screen.remove"), () => remove(item), { class: "quiet" }),
    );
    if (after) after.after(item);
    else list.append(item);
    number();
    return input;
  }

  function number() {
    const all = lines();
    all.forEach((input, at) => {
      const name = question.noun + " " + (at + 1);
      const said = input.value.trim() || name;
      const [up, down, away] = input.parentElement.querySelectorAll("button");
      input.id = "entry-" + at;
      input.setAttribute("aria-label", name);
      input.previousElementSibling.textContent = at + 1;
      up.setAttribute("aria-label", words.say("screen.move.up", said));
      down.setAttribute("aria-label", words.say("screen.move.down", said));
      away.setAttribute("aria-label", words.say("screen.remove.of", said));
      up.setAttribute("aria-disabled", String(at === 0));
      down.setAttribute("aria-disabled", String(at === all.length - 1));
    });
  }

  function remove(item) {
    const near = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    if (near) near.querySelector("input").focus();
    else add().focus();
    number();
    changed();
  }

  list.addEventListener("input", number);
  list.addEventListener("change", changed);
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "INPUT" || event.target.value.trim() === "") return;
    event.preventDefault();
    const item = event.target.closest("li");
    const next = item.nextElementSibling?.querySelector("input") ?? add(undefined, item);
    next.focus();
  });
  list.addEventListener("paste", (event) => {
    const pasted = event.clipboardData.getData("text/plain").split(/\r?\n/).filter((line) => line.trim() !== "");
    if (pasted.length < 2 || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    event.target.value += pasted[0];
    let item = event.target.closest("li");
    for (const text of pasted.slice(1)) item = add({ text }, item).closest("li");
    item.querySelector("input").focus();
    changed();
  });
  const entries = value?.entries ?? [];
  entries.forEach((entry) => add(entry));
  add();
  return control;
}
