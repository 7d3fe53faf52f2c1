"use strict";

/** Keeps the events of sessions in this browser; where it was given a passphrase, sealed. */
class BrowserHome {
  kind = "browser";
  /** Whether the browser promised not to clear it away. */
  lasts = false;

  /** @param list the database with the list of sessions */
  constructor(playbook, list) {
    this.playbook = playbook;
    this.list = list;
    /** Of the sessions that were looked at here: `{opened, next, salt}`; `next` is the number of the part that comes. */
    this.places = new Map();
    this.keys = new Map();
  }

  /** The home, after it was written to and read from; undefined where the browser keeps nothing. */
  static async find(playbook) {
    try {
      const home = new BrowserHome(playbook, await database.open());
      const trial = { playbook: "", id: engine.random() }; // of this page: another may be at its own
      await database.change(home.list, database.SESSIONS, (sessions) => sessions.put(trial));
      const found = await database.get(home.list, database.SESSIONS, ["", trial.id]);
      if (!found) return undefined;
      const away = database.change(home.list, database.SESSIONS, (sessions) => sessions.delete(["", trial.id]));
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
    const told = await Promise.all((await this.#heads()).map(([id, head]) => this.#told(id, head)));
    const sessions = told.filter(Boolean).sort((one, other) => other.at - one.at);
    return { sessions, sealed: told.length - sessions.length };
  }

  /** What is told of each session that something was kept of. */
  async #heads() {
    const records = await database.all(this.list, database.SESSIONS, database.under(this.playbook));
    const heads = await Promise.all(
      records.map(async ({ id, place, gone }) => {
        if (gone.length) await this.#alone(id, () => this.#sweep(id), { ifAvailable: true });
        return [id, place && (await this.#head(await this.#place(id)))];
      }),
    );
    return heads.filter(([, head]) => head);
  }

  async #head(place) {
    const head = await database.get(place.opened, database.PARTS, "about");
    place.salt = head?.salt;
    return head;
  }

  async #told(id, head) {
    if (!head.salt) return { id, ...head.about };
    const key = this.keys.get(head.salt);
    const about = key && (await seal.openJson(key, this.#seals(id, "about"), head.about));
    return about && { id, sealed: true, ...about };
  }

  /** Opens what this passphrase seals; true when that is anything. */
  async unlock(passphrase) {
    let any = false;
    for (const [id, { salt, rounds, about }] of await this.#heads()) {
      if (!salt || this.keys.has(salt)) continue;
      const key = await seal.key(passphrase, salt, rounds);
      if (await seal.openJson(key, this.#seals(id, "about"), about)) {
        this.keys.set(salt, key);
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
    const place = await this.#place(id);
    const { salt } = await this.#head(place);
    const parts = await database.all(place.opened, database.PARTS, database.NUMBERS);
    const opened = await Promise.all(
      parts.map((part, number) => (salt ? seal.openJson(this.keys.get(salt), this.#seals(id, "part " + number), part) : part)),
    );
    place.next = parts.length;
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

  /**
   * Keeps what a change adds; done when it lies on the disk.
   *
   * @param about what a list tells of the session
   * @param anew whether it takes the place of all that was kept of it
   */
  async keep(part, about, anew = false) {
    const place = this.places.get(part.id);
    if (place && !anew) return this.#add(place, part, about);
    return this.#alone(part.id, () => this.#anew(part, about));
  }

  /** In a place of its own; the one it had is wiped out once all stands in the other. */
  async #anew(part, about) {
    const { id } = part;
    const { place: had, gone = [] } = (await this.#record(id)) ?? {};
    const before = had && (await this.#head(await this.#place(id)));
    const name = "livc-" + engine.random().slice(0, 24);
    await this.#enlist(id, had, [...gone, name]); // it is wiped out if this page ends before it is whole
    const place = { opened: await this.#opened(id, name), next: 0, salt: before?.salt ?? this.sealing?.salt };
    await this.#add(place, part, about);
    await this.#enlist(id, name, had ? [...gone, had] : gone);
    this.#close(id);
    this.places.set(id, place);
    await this.#sweep(id);
  }

  async #add(place, part, about) {
    const key = place.salt && this.keys.get(place.salt);
    const line = key ? await seal.closeJson(key, this.#seals(part.id, "part " + place.next), part) : part;
    const head = await this.#headOf(place, part.id, about);
    await database.change(place.opened, database.PARTS, (parts) => {
      parts.add(line, place.next); // and not put: another page that went on must not be written over
      parts.put(head, "about");
    });
    place.next++;
  }

  async #headOf({ salt }, id, about) {
    const told = { ...about, at: Date.now() };
    const key = salt && this.keys.get(salt);
    return key ? { about: await seal.closeJson(key, this.#seals(id, "about"), told), salt, rounds: seal.ROUNDS } : { about: told };
  }

  /** Keeps only what a list tells of a session. */
  async tell(id, about) {
    const place = this.places.get(id);
    if (!place) return;
    const head = await this.#headOf(place, id, about);
    await database.change(place.opened, database.PARTS, (parts) => parts.put(head, "about"));
  }

  forget(id) {
    return this.#alone(id, async () => {
      const { place, gone = [] } = (await this.#record(id)) ?? {};
      this.#close(id);
      await this.#enlist(id, undefined, place ? [...gone, place] : gone);
      await this.#sweep(id);
    });
  }

  /** What nobody gave the passphrase of is forgotten too, unread. */
  async forgetSealed() {
    for (const [id, { salt }] of await this.#heads()) {
      if (salt && !this.keys.has(salt)) await this.forget(id);
    }
  }

  #record = (id) => database.get(this.list, database.SESSIONS, [this.playbook, id]);

  /** @param gone places that are to be wiped out */
  #enlist(id, place, gone) {
    const record = { playbook: this.playbook, id, place, gone };
    return database.change(this.list, database.SESSIONS, (sessions) => sessions.put(record));
  }

  /** Wipes out what no session stands in any more; a page may have ended before it came to that. */
  async #sweep(id) {
    const { place, gone } = (await this.#record(id)) ?? { gone: [] };
    for (const name of gone) await database.wipe(name);
    if (place && gone.length) await this.#enlist(id, place, []);
    if (!place) await database.change(this.list, database.SESSIONS, (sessions) => sessions.delete([this.playbook, id]));
  }

  /** Where a session stands. */
  async #place(id) {
    if (!this.places.has(id)) {
      const { place } = await this.#record(id);
      this.places.set(id, { opened: await this.#opened(id, place) });
    }
    return this.places.get(id);
  }

  /** Opens a place, and lets go of it when another page wipes it out. */
  async #opened(id, name) {
    const opened = await database.place(name);
    opened.onclose = opened.onversionchange = () => {
      opened.close();
      if (this.places.get(id)?.opened === opened) this.places.delete(id);
    };
    return opened;
  }

  #close(id) {
    this.places.get(id)?.opened.close();
    this.places.delete(id);
  }

  /** Does what no other page may do to the same session meanwhile. */
  #alone(id, act, options = {}) {
    if (!navigator.locks) return act();
    return navigator.locks.request("livc place " + id, options, (lock) => lock && act());
  }

  #seals(id, what) {
    return "livc page " + id + " " + what;
  }
}
