"use strict";

/** Keeps events with the program that serves this page, in the folder of sessions of this computer. */
class ServerHome {
  kind = "server";
  lasts = true;

  constructor(base) {
    this.base = base;
    this.changes = new EventSource(base + "changes");
    window.addEventListener("pagehide", () => navigator.sendBeacon(base + "bye"));
  }

  async askToLast() {}

  async #ask(path, request = {}) {
    const silent = { sentence: words.say("screen.home.server.failed") };
    const reply = await fetch(this.base + path, { credentials: "same-origin", ...request }).catch((failed) => {
      console.warn(failed);
      throw new EngineProblem(silent);
    });
    const text = await reply.text();
    const told = text ? JSON.parse(text) : {};
    if (!reply.ok) throw new EngineProblem(told.problem ?? silent);
    return told;
  }

  async sessions(playbook) {
    const { sessions, sealed } = await this.#ask("sessions");
    const here = sessions.filter((session) => session.playbook === playbook);
    const told = here.map((session) => ({
      ...session,
      said: words.say("screen.session.said", session.answered, session.lastUsed),
    }));
    return { sessions: told, sealed };
  }

  read(id) {
    return this.#ask("session/" + encodeURIComponent(id));
  }

  async keep(part) {
    const body = JSON.stringify(part);
    const headers = { "Content-Type": "application/json" };
    await this.#ask("session/" + encodeURIComponent(part.id), { method: "POST", body, headers });
  }

  async tell() {}

  /** A session that stands at a step of the text being worked on. */
  walkTo(step) {
    return this.#ask("walk/" + step);
  }

  /** What the program tells: that it stops, and while a text is being worked on what became of it. */
  watch(listeners) {
    for (const [event, listener] of Object.entries(listeners)) {
      this.changes.addEventListener(event, (message) => listener(message.data));
    }
  }
}
