"use strict";

/** Keeps the events of sessions in this browser; where it was given a passphrase, sealed. */
class BrowserHome {
  kind = "browser";
  /** Whether the browser promised not to clear it away. */
  lasts = false;

  constructor(playbook, opened) {
    this.playbook = playbook;
    this.opened = opened;
    this.numbers = new Map();
    this.keys = new Map();
  }

  /** The home, after it was written to and read from; undefined where the browser keeps nothing. */
  static async find(playbook) {
    try {
      const home = new BrowserHome(playbook, await database.open());
      const trial = { playbook: "", id: engine.random() }; // of this page: another may be at its own
      await database.change(home.opened, (sessions) => sessions.put(trial));
      const found = await database.all(home.opened, database.SESSIONS, "");
      if (!found.some((record) => record.id === trial.id)) return undefined;
      const away = database.change(home.opened, (sessions) => sessions.delete(["", trial.id]));
      away.catch((refused) => console.warn("a trial stays in this browser:", refused)); // it harms nobody: no need to wait
      home.lasts = (await navigator.storage?.persisted?.()) ?? false;
      return home;
    } catch (refused) {
      console.warn("nothing is kept in this browser:", refused);
      return undefined;
    }
  }

  /** Asks the browser to keep it; some ask the person. */
  async askToLast() {
    this.lasts = this.lasts || ((await navigator.storage?.persist?.()) ?? false);
  }

  /** The sessions that can be read, newest first, and how many are sealed with a passphrase not given yet. */
  async sessions() {
    const records = await database.all(this.opened, database.SESSIONS, this.playbook);
    const told = await Promise.all(records.map((record) => this.#told(record)));
    const sessions = told.filter(Boolean).sort((one, other) => other.at - one.at);
    return { sessions, sealed: records.length - sessions.length };
  }

  async #told(record) {
    if (!record.salt) return { id: record.id, ...record.about };
    const key = this.keys.get(record.salt);
    const about = key && (await seal.openJson(key, this.#place(record.id, "about"), record.about));
    return about && { id: record.id, sealed: true, ...about };
  }

  /** Opens what this passphrase seals; true when that is anything. */
  async unlock(passphrase) {
    let any = false;
    for (const record of await database.all(this.opened, database.SESSIONS, this.playbook)) {
      if (!record.salt || this.keys.has(record.salt)) continue;
      const key = await seal.key(passphrase, record.salt, record.rounds);
      if (await seal.openJson(key, this.#place(record.id, "about"), record.about)) {
        this.keys.set(record.salt, key);
        any = true;
      }
    }
    return any;
  }

  /** Has new sessions sealed with this passphrase: under the salt of others of it, where there are. */
  async sealWith(passphrase) {
    await this.unlock(passphrase);
    for (const [salt, key] of this.keys) {
      const again = await seal.key(passphrase, salt);
      if (await this.#same(key, again)) {
        this.sealing = { salt, key };
        return;
      }
    }
    const salt = seal.salt();
    this.sealing = { salt, key: await seal.key(passphrase, salt) };
    this.keys.set(salt, this.sealing.key);
  }

  async #same(key, other) {
    return Boolean(await seal.open(other, "same", await seal.close(key, "same", new Uint8Array(1))));
  }

  /** A session as it is kept; what was torn off by a crash was never told to be saved. */
  async read(id) {
    const record = await this.#record(id);
    const parts = await database.all(this.opened, database.PARTS, this.playbook, id);
    const opened = await Promise.all(
      parts.map((part) =>
        record.salt
          ? seal.openJson(this.keys.get(record.salt), this.#place(id, "part " + part.number), part.part)
          : part.part,
      ),
    );
    this.numbers.set(id, parts.length);
    return BrowserHome.joined(id, opened);
  }

  static joined(id, parts) {
    return {
      id,
      log: parts.map((part) => part.log).join(""),
      beside: parts.map((part) => part.beside).join(""),
      head: parts.at(-1).head,
      texts: Object.assign({}, ...parts.map((part) => part.texts ?? {})),
    };
  }

  async #record(id) {
    const found = await database.all(this.opened, database.SESSIONS, this.playbook);
    return found.find((record) => record.id === id);
  }

  /**
   * Keeps what a change adds; done when it lies on the disk.
   *
   * @param about what a list tells of the session
   * @param anew whether it takes the place of all that was kept of it
   */
  async keep(part, about, anew = false) {
    const known = this.numbers.has(part.id);
    const number = anew || !known ? 0 : this.numbers.get(part.id);
    const record = known || anew ? await this.#record(part.id) : undefined;
    const salt = record?.salt ?? this.sealing?.salt;
    const key = salt && this.keys.get(salt);
    const line = { playbook: this.playbook, id: part.id, number };
    const told = { ...about, at: Date.now() };
    const head = { playbook: this.playbook, id: part.id };
    if (key) {
      line.part = await seal.closeJson(key, this.#place(part.id, "part " + number), part);
      head.about = await seal.closeJson(key, this.#place(part.id, "about"), told);
      Object.assign(head, { salt, rounds: seal.ROUNDS });
    } else {
      line.part = part;
      head.about = told;
    }
    await database.change(this.opened, (sessions, parts) => {
      if (anew) parts.delete(database.under([this.playbook, part.id]));
      parts.add(line); // and not put: another page that went on must not be written over
      sessions.put(head);
    });
    this.numbers.set(part.id, number + 1);
  }

  /** Keeps only what a list tells of a session. */
  async tell(id, about) {
    const record = await this.#record(id);
    if (!record) return;
    const told = { ...about, at: Date.now() };
    const key = record.salt && this.keys.get(record.salt);
    record.about = key ? await seal.closeJson(key, this.#place(id, "about"), told) : told;
    await database.change(this.opened, (sessions) => sessions.put(record));
  }

  async forget(id) {
    this.numbers.delete(id);
    await database.change(this.opened, (sessions, parts) => {
      sessions.delete([this.playbook, id]);
      parts.delete(database.under([this.playbook, id]));
    });
  }

  /** What nobody gave the passphrase of is forgotten too, unread. */
  async forgetSealed() {
    const records = await database.all(this.opened, database.SESSIONS, this.playbook);
    const sealed = records.filter((record) => record.salt && !this.keys.has(record.salt));
    for (const record of sealed) await this.forget(record.id);
  }

  #place(id, what) {
    return "livc page " + id + " " + what;
  }
}
