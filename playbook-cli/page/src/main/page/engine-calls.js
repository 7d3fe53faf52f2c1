"use strict";

/** What the engine can't do, in a sentence for the person. */
class EngineProblem extends Error {
  constructor(problem) {
    super(problem.sentence);
    this.detail = problem.detail ?? [];
  }
}

/** Calls on the engine, which is handed the time and what is random. */
const engine = {
  /** The script of the engine, where it stands in the page as a text that was not run yet. */
  script: undefined,
  /** What is done with the engine before anything is asked of it. */
  first: () => {},

  isIn: () => Boolean(window.livc),

  /** Has the browser run the script, which it reads for a moment in which it does nothing else. */
  takeIn() {
    const { script } = engine;
    script.remove();
    script.type = "text/javascript";
    document.head.append(script); // runs at once, as it never was a script before
    engine.first();
  },

  /** The reply; one that tells a problem is thrown as an {@link EngineProblem}. */
  ask(request) {
    if (!engine.isIn()) engine.takeIn();
    const whole = { ...request, now: engine.now(), random: engine.random() };
    const reply = JSON.parse(livc.call(JSON.stringify(whole)));
    if (reply.problem) throw new EngineProblem(reply.problem);
    return reply;
  },

  /** The time on this computer, with its distance to UTC. */
  now(date = new Date()) {
    const distance = -date.getTimezoneOffset();
    const local = new Date(date.getTime() + distance * 60_000).toISOString().slice(0, 19);
    const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
    return local + (distance < 0 ? "-" : "+") + two(distance / 60) + ":" + two(distance % 60);
  },

  /** 256 random bits in hexadecimal. */
  random() {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
