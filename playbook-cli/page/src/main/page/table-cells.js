"use strict";

/** A cell of a table: a field, a list to choose from, or boxes to tick. */
const tableCells = {
  /** `{element, given(), show(given), focus()}`; `id` is free on the page. */
  of(column, id) {
    if (column.type === "choices") return tableCells.boxes(column, id);
    return column.options.length ? tableCells.select(column, id) : tableCells.field(column, id);
  },

  field(column, id) {
    const many = column.type === "text" && column.manyLines;
    const input = make(many ? "textarea" : "input", {
      id,
      rows: many ? "2" : undefined,
      type: many ? undefined : "text",
      inputmode: column.type === "number" ? "decimal" : undefined,
      autocomplete: "off",
    });
    return {
      element: input,
      given: () => (input.value.trim() === "" ? { nothing: true } : { typed: input.value }),
      show(given) {
        input.value = given?.typed ?? "";
      },
      named: () => input.value.trim(),
    };
  },

  /** What was pasted and is no option stays there, to be told apart and put right. */
  select(column, id) {
    const select = make("select", { id, autocomplete: "off" }, make("option", { value: "" }, words.say("screen.choose")));
    for (const option of column.options) select.append(make("option", { value: option.key }, option.label));
    return {
      element: select,
      given() {
        const typed = select.selectedOptions[0]?.dataset.typed;
        if (typed) return { typed };
        return select.value ? { keys: [select.value] } : { nothing: true };
      },
      show(given) {
        const typed = given?.typed?.trim();
        const meant = typed && column.options.find((option) => option.label.toLowerCase() === typed.toLowerCase());
        if (typed && !meant) {
          const odd = make("option", { value: "typed" }, typed);
          odd.dataset.typed = typed;
          select.append(odd);
        }
        select.value = given?.keys?.[0] ?? meant?.key ?? (typed ? "typed" : "");
      },
      named: () => (select.value ? select.selectedOptions[0].text : ""),
    };
  },

  boxes(column, id) {
    const boxes = column.options.map((option, at) =>
      make("input", { type: "checkbox", id: at ? id + "-" + at : id, value: option.key, autocomplete: "off" }),
    );
    const rows = column.options.map((option, at) => make("label", { class: "box" }, boxes[at], " ", option.label));
    return {
      element: make("div", { role: "group", class: "boxes" }, rows),
      given() {
        const keys = boxes.filter((box) => box.checked).map((box) => box.value);
        return keys.length ? { keys } : { nothing: true };
      },
      show(given) {
        const typed = (given?.typed ?? "").split(/[,;]/).map((part) => part.trim().toLowerCase());
        column.options.forEach((option, at) => {
          boxes[at].checked = given?.keys?.includes(option.key) || typed.includes(option.label.toLowerCase());
        });
      },
      named: () => "",
    };
  },
};
