"use strict";

/** Keeps nothing beyond this page: the file is the way to stop and go on. */
class MemoryHome {
  kind = "memory";
  lasts = false;

  constructor() {
    this.parts = new Map();
    this.told = new Map();
  }

  async askToLast() {}

  async sessions() {
    return { sessions: [...this.told].map(([id, about]) => ({ id, ...about })), sealed: 0 };
  }

  async read(id) {
    return BrowserHome.joined(id, this.parts.get(id));
  }

  async keep(part, about, anew = false) {
    this.parts.set(part.id, anew ? [part] : [...(this.parts.get(part.id) ?? []), part]);
    this.told.set(part.id, about);
  }

  async tell(id, about) {
    this.told.set(id, about);
  }

  async forget(id) {
    this.parts.delete(id);
    this.told.delete(id);
  }
}
