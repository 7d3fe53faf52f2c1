"use strict";

/** One option, or several, of those that the playbook offers. */
function optionsControl(question, value) {
  const several = question.type === "choices";
  const chosen = value?.keys ?? [];
  const error = controls.described(question);
  const rows = question.options.map((option, at) => optionRow(option, at, several, chosen.includes(option.key)));
  const fieldset = make(
    "fieldset",
    { class: "ask", "aria-describedby": error },
    make("legend", {}, make("h1", {}, question.text)),
    controls.about(question),
    rows,
    question.optional && !several && optionRow(noOption(), rows.length, false, value?.nothing === true),
  );
  const inputs = Array.from(fieldset.querySelectorAll("input"));
  if (several) fieldset.addEventListener("change", (event) => exclude(question, inputs, event.target));
  return {
    element: fieldset,
    given() {
      const keys = inputs.filter((input) => input.checked && input.value !== "").map((input) => input.value);
      return keys.length ? { keys } : { nothing: true };
    },
    first: () => inputs.find((input) => input.checked) ?? inputs[0],
    fail(refused) {
      fieldset.classList.add("err");
      controls.say(document.getElementById(controls.ERROR), refused.sentence);
      inputs.forEach((input) => input.setAttribute("aria-describedby", controls.ERROR));
    },
  };
}

const noOption = () => ({ key: "", label: words.say("screen.option.none"), help: "", exclusive: false });

function optionRow(option, at, several, checked) {
  const id = "option-" + at;
  const said = [option.help, option.toConfirm, option.exclusive && words.say("screen.option.alone"), option.unsure && words.say("screen.option.unsure")];
  const about = said.filter(Boolean);
  const label = option.labelHtml ? markup("span", {}, option.labelHtml) : make("span", {}, option.label);
  about.forEach((text) => label.append(make("small", {}, text)));
  return make(
    "label",
    { class: "opt", for: id },
    make("input", {
      type: several ? "checkbox" : "radio",
      id,
      name: "answer",
      value: option.key,
      checked,
      autocomplete: "off",
    }),
    label,
  );
}

/** What goes alone goes alone. */
function exclude(question, inputs, pressed) {
  if (!pressed.checked) return;
  const alone = (input) => question.options.find((option) => option.key === input.value)?.exclusive;
  for (const input of inputs) {
    if (input !== pressed && (alone(pressed) || alone(input))) input.checked = false;
  }
}
