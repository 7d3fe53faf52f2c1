"use strict";

/** A table that is edited in place: rows are added, removed, moved and pasted. */
function tableControl(question, value, changed) {
  const columns = question.columns;
  const rows = [];
  const body = make("tbody", { role: "rowgroup" });
  let made = 0;

  const isEmpty = (row) => columns.every((column) => row.cells[column.key].given().nothing);
  const filled = () => rows.filter((row) => !isEmpty(row));
  const cellsOf = (row) =>
    Object.fromEntries(
      columns
        .filter((column) => !row.cells[column.key].unasked)
        .map((column) => [column.key, row.cells[column.key].given()]),
    );
  const numbered = (row) => question.noun + " " + (rows.indexOf(row) + 1);
  const nameOf = (row) => row.cells[columns[0].key].named() || numbered(row);

  function add(given, at = rows.length) {
    const row = { id: given?.id, number: made++, cells: {} };
    row.element = make("tr", { role: "row" });
    for (const column of columns) row.element.append(cell(row, column, given?.cells[column.key]));
    row.element.append(make("td", { role: "cell", class: "rowact" }, acts(row)));
    rows.splice(at, 0, row);
    body.insertBefore(row.element, body.children[at] ?? null);
    name();
    ask(row);
    return row;
  }

  function cell(row, column, given) {
    const id = "cell-" + row.number + "-" + columns.indexOf(column);
    const control = tableCells.of(column, id);
    control.show(given);
    control.error = make("span", { class: "why", id: id + "-error", role: "alert", hidden: true });
    control.label = make("label", { for: id });
    control.id = id;
    row.cells[column.key] = control;
    return make("td", { role: "cell" }, control.label, control.element, control.error);
  }

  function acts(row) {
    const move = (by) => () => {
      const at = rows.indexOf(row);
      if (!rows[at + by]) return;
      rows.splice(at, 1);
      rows.splice(at + by, 0, row);
      body.replaceChildren(...rows.map((each) => each.element));
      name();
      row[by < 0 ? "up" : "down"].focus();
      changed();
    };
    row.up = button("↑", move(-1), { class: "quiet" });
    row.down = button("↓", move(1), { class: "quiet" });
    row.away = button(words.say("screen.remove"), () => remove(row), { class: "quiet" });
    return [row.up, row.down, row.away];
  }

  function remove(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    const near = rows[at] ?? rows[at - 1] ?? add();
    name();
    near.away.focus();
    changed();
  }

  /** Labels tell the row too, since a screen reader goes from field to field. */
  function name() {
    rows.forEach((row, at) => {
      for (const column of columns) {
        const { label, element } = row.cells[column.key];
        const optional = column.optional && make("small", {}, " " + words.say("screen.optional"));
        const inRow = make("span", { class: "hidden" }, ", " + numbered(row));
        label.replaceChildren(...[column.label, optional, inRow].filter(Boolean));
        if (element.getAttribute("role") === "group") element.setAttribute("aria-label", label.textContent);
      }
      const said = nameOf(row);
      row.up.setAttribute("aria-label", words.say("screen.move.up", said));
      row.down.setAttribute("aria-label", words.say("screen.move.down", said));
      row.away.setAttribute("aria-label", words.say("screen.remove.of", said));
      row.up.setAttribute("aria-disabled", String(at === 0));
      row.down.setAttribute("aria-disabled", String(at === rows.length - 1));
    });
  }

  /** What is asked in a row may hang on what stands in it. */
  function ask(row) {
    const all = columns.map((column) => [column.key, row.cells[column.key].given()]);
    const cells = Object.fromEntries(all.filter(([, given]) => !given.nothing));
    const { asked, refused } = engine.ask({ do: "row", question: question.id, cells });
    for (const column of columns) {
      const control = row.cells[column.key];
      control.unasked = !asked.includes(column.key);
      control.element.closest("td").classList.toggle("unasked", control.unasked);
      for (const field of [control.element, ...control.element.querySelectorAll("input")]) field.disabled = control.unasked;
      mark(control, refused.find((one) => one.column === column.key)?.sentence ?? "");
    }
  }

  function mark(control, sentence) {
    controls.say(control.error, sentence);
    if (sentence) {
      control.element.setAttribute("aria-invalid", "true");
      control.element.setAttribute("aria-describedby", control.error.id);
    } else {
      control.element.removeAttribute("aria-invalid");
      control.element.removeAttribute("aria-describedby");
    }
  }

  function paste(event) {
    const text = event.clipboardData.getData("text/plain");
    if (!tablePaste.isTable(text)) return;
    event.preventDefault();
    const from = rows.find((row) => row.element.contains(event.target));
    const left = columns.findIndex((column) => from.cells[column.key].element.contains(event.target));
    let at = rows.indexOf(from);
    let last = from;
    for (const values of tablePaste.rows(text)) {
      last = rows[at] ?? add();
      values.slice(0, columns.length - left).forEach((typed, by) => {
        last.cells[columns[left + by].key].show({ typed: typed.trim() });
      });
      ask(last);
      at++;
    }
    name();
    last.cells[columns[left].key].element.focus();
    changed();
  }

  body.addEventListener("paste", paste);
  body.addEventListener("change", (event) => {
    const row = rows.find((each) => each.element.contains(event.target));
    ask(row);
    name();
    changed();
  });
  const given = value?.rows ?? [];
  given.forEach((row) => add(row));
  if (!given.length) add();

  const heads = columns.map((column) =>
    make("th", { scope: "col", role: "columnheader" }, column.label, column.optional && make("small", {}, " " + words.say("screen.optional"))),
  );
  const head = make(
    "tr",
    { role: "row" },
    heads,
    make("th", { scope: "col", role: "columnheader" }, make("span", { class: "hidden" }, words.say("screen.row.acts"))),
  );
  const table = make(
    "table",
    { role: "table", "aria-labelledby": "question", class: columns.length > 3 ? "cards" : "sheet" },
    make("thead", { role: "rowgroup" }, head),
    body,
  );
  const more = button(words.say("screen.add", question.noun), () => {
    add().cells[columns[0].key].element.focus();
  });
  return {
    element: make(
      "div",
      { class: "ask" },
      make("h1", { id: "question" }, question.text),
      controls.about(question),
      table,
      make("div", { class: "acts" }, more),
    ),
    given() {
      const kept = filled().map((row) => (row.id ? { id: row.id, cells: cellsOf(row) } : { cells: cellsOf(row) }));
      return kept.length ? { rows: kept } : { nothing: true };
    },
    first: () => rows[0].cells[columns[0].key].element,
    fail(refused) {
      const row = filled()[refused.row ?? -1];
      const control = row?.cells[refused.column];
      if (control) {
        mark(control, refused.sentence);
        this.first = () => control.element;
      } else {
        this.element.classList.add("err");
        controls.tell(question, refused, table);
      }
    },
  };
}
