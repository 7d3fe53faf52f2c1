"use strict";

/** Sees to it that a session is written by one tab at a time; others watch. */
const tabs = {
  channel: window.BroadcastChannel ? new BroadcastChannel("livc") : undefined,
  release: undefined,

  /** Holds a lock until this tab leaves the session. */
  held: () => new Promise((done) => (tabs.release = done)),

  name: (id) => "livc session " + id,

  /** Takes a session for this tab; false when another has it. */
  take(id) {
    tabs.leave();
    if (keeper.home.kind !== "memory") sessionStorage.setItem("livc session", id);
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((taken) => {
      navigator.locks.request(tabs.name(id), { ifAvailable: true }, (lock) => {
        taken(lock !== null);
        return lock && tabs.held();
      });
    });
  },

  /** Waits until the other tab lets go of it; then this one has it. */
  wait(id, had) {
    const stop = new AbortController();
    tabs.release = () => stop.abort();
    navigator.locks
      .request(tabs.name(id), { signal: stop.signal }, () => {
        const held = tabs.held();
        had();
        return held;
      })
      .catch((given) => {
        if (given.name !== "AbortError") throw given;
      });
  },

  /** The session that this tab had before it was loaded anew. */
  before: () => (keeper.home.kind === "memory" ? null : sessionStorage.getItem("livc session")),

  leave() {
    sessionStorage.removeItem("livc session");
    tabs.release?.();
    tabs.release = undefined;
  },

  tell(id) {
    tabs.channel?.postMessage(id);
  },

  /** Calls when another tab kept something of a session. */
  listen(heard) {
    tabs.channel?.addEventListener("message", (message) => heard(message.data));
  },
};
