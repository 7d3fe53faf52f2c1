"use strict";

/** The tasks, with ticks; grouped as the person wants; saved as a checklist. */
screens.tasks = {
  by: "phase",
  filter: "",
  format: "docx",

  title: () => words.say("screen.tasks"),

  show(main) {
    const list = make("div", { id: "task-list" });
    screens.tasks.above = make("div", {});
    main.append(make("h1", {}, words.say("screen.tasks")), screens.tasks.above, screens.tasks.tools(list), list, screens.tasks.saving());
    screens.tasks.fill(list);
    focusOn(main.querySelector("h1"));
  },

  /** How many there are, and the warnings that hold until one is done. */
  above: undefined,

  fill(list) {
    const request = { do: "tasks", by: screens.tasks.by };
    if (screens.tasks.filter) request.filter = screens.tasks.filter;
    const tasks = engine.ask(request);
    const groups = tasks.groups.map((group, at) => {
      const lines = group.tasks.map((task) => screens.tasks.task(task, list));
      if (!group.title) return make("div", {}, lines);
      const id = "group-" + at;
      return make("section", { "aria-labelledby": id }, make("h2", { id }, group.title), lines);
    });
    const warnings = tasks.warnings.map((html) => markup("div", { class: "warn" }, html));
    const unsure = tasks.unsure.map(({ text, dependents }) =>
      make("div", { class: "note" }, make("p", {}, text), make("ul", {}, dependents.map((each) => make("li", {}, each)))),
    );
    const summary = make("p", { class: "where", role: "status" }, tasks.summary);
    const confirm = tasks.confirm && make("p", { class: "src" }, tasks.confirm);
    screens.tasks.above.replaceChildren(summary, ...warnings);
    frame.keepFocus(list, [...groups, ...unsure, ...[confirm].filter(Boolean)]);
  },

  tools(list) {
    const tools = make("div", { class: "tools", role: "group", "aria-label": words.say("screen.tasks.by") });
    for (const by of ["phase", "date", "role"]) {
      const press = () => {
        screens.tasks.by = by;
        for (const each of tools.querySelectorAll("button")) each.setAttribute("aria-pressed", String(each === chosen));
        screens.tasks.fill(list);
      };
      const chosen = button(words.say("screen.tasks.by." + by), press, { "aria-pressed": String(screens.tasks.by === by), class: "plain" });
      tools.append(chosen);
    }
    const filters = ["", "open", "week", "done", "to-confirm", "possible"];
    const filter = make(
      "select",
      { id: "task-filter" },
      filters.map((each) => make("option", { value: each }, words.say("screen.tasks.filter." + (each || "all")))),
    );
    filter.value = screens.tasks.filter;
    filter.addEventListener("change", () => {
      screens.tasks.filter = filter.value;
      screens.tasks.fill(list);
    });
    return make("div", { class: "tools rows" }, tools, labelled(words.say("screen.tasks.filter"), filter));
  },

  task(task, list) {
    const id = "task-" + task.key;
    const tick = async () => {
      await work.change({ do: task.done ? "untick" : "tick", task: task.key });
      screens.tasks.fill(list);
      frame.tell(work.noted);
      work.noted = [];
    };
    const box = make("input", { type: "checkbox", id, checked: task.done, disabled: task.pending || work.watching, autocomplete: "off", on: { change: tick } });
    const label = markup("label", { for: id }, task.html);
    if (task.isNew) label.prepend(make("span", { class: "new" }, words.say("screen.new")), " ");
    const by = make("div", { class: "by" });
    for (const said of [task.mark, task.by, ...task.support].filter(Boolean)) by.append(make("span", {}, said));
    if (task.pending) by.append(make("span", { class: "state todo" }, words.say("screen.task.pending")));
    if (task.question) {
      const answer = () => screens.earlier.go(task.question);
      by.append(button(words.say("screen.task.question"), answer, { class: "link" }));
    }
    return make(
      "div",
      { class: task.done ? "task done" : "task" },
      box,
      label,
      make("span", { class: "due" }, task.due),
      by,
      screens.tasks.more(task, list),
    );
  },

  /** Why it is a task, and when it was done. */
  more(task, list) {
    return disclosure(words.say("screen.task.why"), () => {
      const why = engine.ask({ do: "why", task: task.key });
      const details = task.details.map((line) => make("p", { class: "src" }, line));
      const parts = [...why.lines.map((line) => markup("p", {}, line)), ...details];
      if (why.question) {
        parts.push(make("p", {}, button(words.say("screen.task.question"), () => screens.earlier.go(why.question), { class: "link" })));
      }
      if (task.done && !work.watching) parts.push(screens.tasks.doneOn(task, list));
      return parts;
    }, { class: "more" });
  },

  doneOn(task, list) {
    const day = make("input", { type: "date", id: "done-" + task.key, autocomplete: "off", value: task.doneOn ?? "" });
    day.addEventListener("change", async () => {
      if (!day.value) return;
      await work.change({ do: "tick", task: task.key, day: day.value });
      screens.tasks.fill(list);
    });
    return labelled(words.say("screen.task.done-on"), day);
  },

  saving() {
    const formats = ["docx", "html", "csv", "ics", "md"];
    const select = make(
      "select",
      { id: "list-format" },
      formats.map((format) => make("option", { value: format }, words.say("screen.checklist." + format))),
    );
    select.value = screens.tasks.format;
    const brief = make("input", { type: "checkbox", id: "list-brief", autocomplete: "off" });
    const save = async () => {
      screens.tasks.format = select.value;
      const request = { do: "checklist", format: select.value, brief: brief.checked };
      if (screens.tasks.by !== "phase") request.by = screens.tasks.by;
      if (screens.tasks.filter) request.filter = screens.tasks.filter;
      await screens.documents.made(request);
    };
    return make(
      "section",
      { class: "save", "aria-labelledby": "list-save" },
      make("h2", { id: "list-save" }, words.say("screen.checklist")),
      labelled(words.say("screen.format"), select),
      make("p", {}, make("label", { class: "box" }, brief, " ", words.say("screen.checklist.brief"))),
      make("div", { class: "acts" }, button(words.say("screen.checklist.save"), save, { class: "go" }), button(words.say("screen.print"), () => window.print())),
      make("div", { id: "made", role: "status" }),
    );
  },
};
