"use strict";

/** The question that is open. */
screens.question = {
  title: () => (work.playbook.sensitive ? words.say("screen.nav.question") : screens.question.name ?? ""),

  show(main) {
    if (!work.state.open) return screens.end.show(main);
    const question = work.isBeginning() ? ahead.replies.question : engine.ask({ do: "question", question: work.state.open });
    screens.question.name = question.text;
    return questionForm(main, question, () => page.go("question"));
  },
};

/** A question that was answered, or put off, before. */
screens.earlier = {
  question: undefined,

  title: () => words.say("screen.change"),

  /** Where the person came from, to return there. */
  from: "question",

  go(question) {
    screens.earlier.from = page.screen === "answers" || page.screen === "tasks" ? page.screen : "question";
    screens.earlier.question = question;
    page.go("earlier");
  },

  show(main) {
    const id = screens.earlier.question;
    if (!id || id === work.state.open) return page.go("question");
    const { open } = work.state;
    const question = engine.ask({ do: "question", question: id });
    return questionForm(main, question, () => screens.earlier.leave(open));
  },

  /** Back to where the person came from; a question that a change opened comes first. */
  leave(open) {
    page.go(work.state.open === open ? screens.earlier.from : "question");
    screens.earlier.from = "question";
  },
};

/** A question with its control, and all that can be done there. */
function questionForm(main, question, next) {
  const stands = question.draft ?? question.value;
  const draft = () => work.change({ do: "draft", question: question.id, value: control.given() });
  const control = controls.of(question, stands, draft);
  const answer = (value) => questionAnswers.give(question, value, control, next);
  const form = make("form", { id: "ask", autocomplete: "off", novalidate: true }, control.element);
  const heading = control.element.querySelector("h1");
  if (question.sensitive) heading.prepend(make("span", { class: "state todo" }, words.say("screen.sensitive")), " ");
  const later = question.mayWait && question.standing !== "put-off" ? laterPart(question, next) : undefined;
  (heading.closest("legend") ?? heading).after(questionNow(question, next));
  form.append(questionSuggestion(question, next), questionActs(question, later, next));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer(control.given());
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  if (work.watching) form.querySelectorAll("input, textarea, select, button").forEach((it) => (it.disabled = true));
  const said = { open: question.where, "put-off": words.say("screen.standing.put-off") }[question.standing];
  const where = make("p", { class: question.standing === "open" ? "where place" : "where", id: "where" }, said ?? words.say("screen.changing"));
  heading.setAttribute("aria-describedby", where.id);
  const read = reading.all(question.read);
  main.append(where, ...read, form);
  if (later) main.append(later.part);
  main.append(...questionDetails(question));
  focusOn(read[0]?.querySelector("h2") ?? heading);
}

/** What stands there now, in words; kept from the screen where it is sensitive. */
function questionNow(question, next) {
  if (question.hidden) {
    const show = () => {
      const main = frame.parts.main;
      main.replaceChildren();
      questionForm(main, engine.ask({ do: "question", question: question.id, show: true }), next);
    };
    return make("p", { class: "hint" }, words.say("screen.hidden"), " ", button(words.say("screen.hidden.show"), show, { class: "quiet" }));
  }
  if (question.refused) return make("p", { class: "why", id: "answer-now" }, question.refused);
  return question.valueText ? make("p", { class: "hint" }, words.say("screen.now", question.valueText)) : "";
}

function questionSuggestion(question, next) {
  const held = question.suggestion;
  if (!held) return "";
  const take = async () => {
    const reply = await work.changeSurely({ do: "confirm", question: question.id });
    if (reply && !reply.refused) next();
  };
  return make(
    "div",
    { class: "note" },
    make("p", {}, words.say(held.from ? "screen.suggestion" : "screen.suggestion.playbook", held.label), " ", make("small", {}, held.from)),
    button(words.say("screen.suggestion.take"), take),
  );
}

function questionActs(question, later, next) {
  const before = work.before(question.id);
  const acts = make("div", { class: "acts" }, make("button", { class: "go" }, words.say("screen.next")));
  if (later) acts.append(later.open);
  if (question.standing !== "open") acts.append(button(words.say("screen.keep"), next));
  if (before) acts.append(button(words.say("screen.back"), () => screens.earlier.go(before), { class: "quiet", id: "back" }));
  return acts;
}

function questionDetails(question) {
  const parts = [];
  if (question.why.length) {
    parts.push(disclosure(words.say("screen.why"), () => question.why.map((line) => markup("p", {}, line))));
  }
  if (question.sources.length) {
    parts.push(disclosure(words.say("screen.sources"), () => question.sources.map((line) => markup("div", { class: "src" }, line))));
  }
  const title = question.notes.length ? words.count("screen.notes", question.notes.length) : words.say("screen.note");
  parts.push(disclosure(title, () => notesPart(question.id, question.notes)));
  return parts;
}

/** Notes that stand at a step, and a field for one more. */
function notesPart(step, notes) {
  const list = make("div", {}, notes.map(noteLine));
  const text = make("textarea", { id: "note-" + step, rows: "3", autocomplete: "off" });
  const form = make(
    "form",
    { autocomplete: "off", novalidate: true },
    labelled(words.say("screen.note.label"), text),
    make("div", { class: "acts" }, make("button", {}, words.say("screen.note.keep"))),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const written = text.value.trim();
    if (!written) return text.focus();
    const reply = await work.changeSurely({ do: "note", step, text: written });
    if (!reply || reply.refused) return undefined;
    list.append(noteLine({ text: written, at: words.time() }));
    text.value = "";
    text.focus();
    frame.tell(work.noted);
    work.noted = [];
    return undefined;
  });
  return work.watching ? [list] : [list, form];
}

const noteLine = (note) => make("p", { class: "written" }, make("span", {}, note.text), make("small", {}, note.at));
