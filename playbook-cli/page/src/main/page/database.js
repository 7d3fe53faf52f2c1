"use strict";

/**
 * What this browser keeps for pages opened from disk, which share it: a list of sessions, and for each a place that
 * can be wiped out whole. What is only deleted in a database stands in the files of a browser for long.
 */
const database = {
  NAME: "livc",
  SESSIONS: "sessions",
  PARTS: "parts",

  /** The list: of which playbook a session is, and in which place it stands. */
  open: () =>
    database.opened(indexedDB, database.NAME, 2, (made) => {
      for (const store of made.objectStoreNames) made.deleteObjectStore(store);
      made.createObjectStore(database.SESSIONS, { keyPath: ["playbook", "id"] });
    }),

  /** The place with this name, made where there is none: parts under their numbers, and what a list tells under a word. */
  async place(name) {
    const bucket = await navigator.storageBuckets?.open(name, { durability: "strict", persisted: true });
    const opened = await database.opened(bucket?.indexedDB ?? indexedDB, name, 1, (made) => made.createObjectStore(database.PARTS));
    return Object.assign(opened, { bucket }); // held as long: Chromium lets nothing be written once it has collected the bucket
  },

  /** Whether it is sure that what is wiped out leaves the files of the browser too. */
  wipesFiles: () => Boolean(navigator.storageBuckets),

  /** Wipes out a place and all that was ever written there. */
  async wipe(name) {
    if (navigator.storageBuckets) return navigator.storageBuckets.delete(name);
    return database.done(indexedDB.deleteDatabase(name));
  },

  opened(factory, name, version, make) {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => make(request.result);
    return new Promise((done, failed) => {
      request.onblocked = () => failed(new Error("the database is held by an older page"));
      database.done(request).then(done, failed);
    });
  },

  done: (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    }),

  /** All that stands under the keys of a range. */
  all: (opened, store, range) => database.done(opened.transaction(store).objectStore(store).getAll(range)),

  get: (opened, store, key) => database.done(opened.transaction(store).objectStore(store).get(key)),

  /** Does changes as one; done when the browser says that they lie on the disk. */
  change(opened, store, changes) {
    return new Promise((done, failed) => {
      const transaction = opened.transaction(store, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error ?? new Error("the browser gave up"));
      changes(transaction.objectStore(store));
    });
  },

  under: (...key) => IDBKeyRange.bound(key, [...key, []]),

  NUMBERS: IDBKeyRange.bound(0, Infinity),
};
