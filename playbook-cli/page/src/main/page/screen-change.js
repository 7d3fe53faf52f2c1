"use strict";

/** Gives answers, and shows first what a change of an earlier one does where that is much. */
const questionAnswers = {
  async give(question, value, control, next) {
    const before = question.standing === "answered" && question.value;
    const request = { do: "answer", question: question.id, value };
    if (before && JSON.stringify(value) === JSON.stringify(question.value)) {
      work.noted = [words.say("screen.kept-answer", question.valueText ?? "")];
      return next();
    }
    if (before) {
      const preview = engine.ask({ do: "preview", question: question.id, value });
      if (preview.refused) return questionAnswers.refuse(question, preview.refused, control, next);
      if (preview.heavy) return screens.change.ask(question, request, preview);
    }
    const reply = await work.changeSurely(request);
    if (!reply) return undefined;
    return reply.refused ? questionAnswers.refuse(question, reply.refused, control, next) : next();
  },

  /** Says why, at the field where the typing goes on, and offers what may be meant. */
  refuse(question, refused, control, next) {
    frame.tell([]);
    document.querySelectorAll(".offer").forEach((offer) => offer.remove());
    control.fail(refused);
    document.title = words.say("screen.error", page.title());
    if (refused.offer) {
      const take = () => questionAnswers.give(question, refused.offer.value, control, next);
      const offer = button(refused.offer.label, take, { class: "offer" });
      document.querySelector("#ask > .acts .go").after(offer);
    }
    control.first().focus();
  },
};

/** What a change would set aside, before it is made. */
screens.change = {
  asked: undefined,

  title: () => words.say("screen.change"),

  /** @param request makes the change */
  ask(question, request, preview) {
    screens.change.asked = { question, request, preview };
    page.go("change");
  },

  show(main) {
    if (!screens.change.asked) return page.go("question");
    const { question, request, preview } = screens.change.asked;
    const { open } = work.state;
    const leave = () => {
      screens.change.asked = undefined;
      screens.earlier.leave(open);
    };
    const change = async () => {
      const reply = await work.changeSurely(request);
      if (reply) leave();
    };
    main.append(
      make("p", { class: "where" }, words.say("screen.changing")),
      make("h1", {}, question.text),
      make("p", { class: "hint" }, words.say("screen.from-to", preview.from, preview.to)),
      make("h2", {}, words.say("screen.change.does")),
      ...changeGroups(preview.groups),
      preview.after && make("p", {}, preview.after),
      make("div", { class: "acts" }, button(words.say("screen.change.do"), change, { class: "go" }), button(words.say("screen.change.leave"), leave)),
    );
    focusOn(main.querySelector("h1"));
    return undefined;
  },
};

const changeGroups = (groups) =>
  groups.map((group) =>
    make(
      "div",
      { class: "note" },
      make("h3", {}, group.title),
      make("p", {}, [group.count, group.note].filter(Boolean).join(" ")),
      group.items.length > 0 && make("ul", {}, group.items.map((item) => make("li", {}, item))),
      group.more.map((sentence) => make("p", {}, sentence)),
    ),
  );
