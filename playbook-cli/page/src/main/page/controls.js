"use strict";

/**
 * The control for a question. Each has
 * `element`, its heading in it; `given()`, the answer as it stands there; `first()`, where typing begins; and
 * `fail(refused)`, which ties a sentence to where it belongs.
 */
const controls = {
  ERROR: "answer-error",

  /** @param changed is called when a part of a longer answer is finished */
  of(question, value, changed) {
    const kinds = {
      "yes-no": optionsControl,
      choice: optionsControl,
      choices: optionsControl,
      text: fieldControl,
      number: fieldControl,
      date: fieldControl,
      list: entriesControl,
      table: tableControl,
    };
    return kinds[question.type](question, value, changed);
  },

  /** What stands between the question and its control. */
  about(question) {
    const parts = [];
    if (question.help) parts.push(markup("div", { class: "help", id: "answer-help" }, question.help));
    if (question.toConfirm) parts.push(make("p", { class: "src", id: "answer-confirm" }, question.toConfirm));
    if (question.hint) parts.push(make("p", { class: "hint", id: "answer-hint" }, question.hint));
    parts.push(make("p", { class: "why", id: controls.ERROR, role: "alert", hidden: true }));
    return parts;
  },

  LONGEST_SAID: 200,

  /** What is long, or has links, is there to be read; it is not said again with each field. */
  isBrief: (html) => html !== "" && html.length <= controls.LONGEST_SAID && !html.includes("<a "),

  described(question, failed = false) {
    const ids = [question.refused && "answer-now", controls.isBrief(question.help) && "answer-help", question.toConfirm && "answer-confirm", question.hint && "answer-hint", question.unit && "answer-unit", failed && controls.ERROR];
    return ids.filter(Boolean).join(" ");
  },

  /** Shows why an answer is refused, tied to the control that it is about. */
  tell(question, refused, input) {
    controls.say(document.getElementById(controls.ERROR), refused.sentence);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", controls.described(question, true));
  },

  /** An error says to the ear too that it is one. */
  say(place, sentence) {
    place.replaceChildren(make("span", { class: "hidden" }, words.say("screen.error", "")), sentence);
    place.hidden = sentence === "";
  },
};

/** A text, a number or a date, typed as in the terminal. A date can be picked too. */
function fieldControl(question, value, changed) {
  const many = question.type === "text" && question.manyLines;
  const input = make(many ? "textarea" : "input", {
    id: "answer",
    name: "answer",
    rows: many ? "6" : undefined,
    type: many ? undefined : "text",
    class: question.type === "text" ? undefined : "short",
    inputmode: question.type === "number" ? "decimal" : undefined,
    autocomplete: "off",
    "aria-describedby": controls.described(question),
    "aria-required": question.optional ? undefined : "true",
    value: value?.typed ?? "",
  });
  if (many) input.addEventListener("change", changed);
  const heading = make("h1", {}, make("label", { for: "answer" }, question.text));
  const beside = [];
  if (question.unit) beside.push(make("span", { class: "unit", id: "answer-unit" }, question.unit));
  if (question.type === "date") beside.push(dayPicker(input));
  const row = beside.length ? make("div", { class: "beside" }, input, beside) : input;
  return {
    element: make("div", { class: "ask" }, heading, controls.about(question), row),
    given: () => (input.value.trim() === "" ? { nothing: true } : { typed: input.value }),
    first: () => input,
    fail(refused) {
      this.element.classList.add("err");
      controls.tell(question, refused, input);
    },
  };
}

/** The browser's own calendar, which writes into the field; four stops on a keyboard, where one can type. */
function dayPicker(input) {
  const known = /^(\d{4})-(\d{2})-(\d{2})$/;
  const picker = make("input", { type: "date", id: "answer-day", autocomplete: "off", tabindex: "-1" });
  const show = () => {
    const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(input.value.trim()) ?? [];
    picker.value = day ? [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") : input.value.trim();
  };
  show();
  input.addEventListener("input", show);
  picker.addEventListener("change", () => {
    const [, year, month, day] = known.exec(picker.value) ?? [];
    if (year) input.value = Number(day) + "/" + Number(month) + "/" + year;
  });
  return make("span", { class: "pick" }, make("label", { for: "answer-day" }, words.say("screen.pick-day")), picker);
}
