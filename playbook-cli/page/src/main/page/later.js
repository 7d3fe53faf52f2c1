"use strict";

/** Puts a question off, with whom it will be asked. */
function laterPart(question, done) {
  const whom = make("input", { type: "text", id: "whom", autocomplete: "off" });
  const part = make(
    "form",
    { class: "later", id: "later", hidden: true, autocomplete: "off", novalidate: true },
    labelled(words.say("screen.later.whom"), whom, words.say("screen.later.hint")),
    make("div", { class: "acts" }, make("button", { class: "go" }, words.say("screen.later.do"))),
  );
  const open = button(words.say("screen.later"), () => {
    part.hidden = !part.hidden;
    open.setAttribute("aria-expanded", String(!part.hidden));
    if (!part.hidden) whom.focus();
  }, { "aria-expanded": "false", "aria-controls": "later", id: "later-open" });
  part.addEventListener("submit", async (event) => {
    event.preventDefault();
    const name = whom.value.trim();
    const request = { do: "later", question: question.id };
    if (name) request.whom = name;
    const preview = question.standing === "answered" && engine.ask({ do: "preview", question: question.id, later: true });
    if (preview?.heavy) return screens.change.ask(question, request, preview);
    const reply = await work.changeSurely(request);
    if (reply && !reply.refused) done();
    return undefined;
  });
  return { open, part };
}
