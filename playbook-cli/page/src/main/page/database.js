"use strict";

/** The database in this browser, which all pages opened from disk share: kept apart by playbook and session. */
const database = {
  NAME: "livc",
  SESSIONS: "sessions",
  PARTS: "parts",

  open() {
    return new Promise((done, failed) => {
      const request = indexedDB.open(database.NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(database.SESSIONS, { keyPath: ["playbook", "id"] });
        request.result.createObjectStore(database.PARTS, { keyPath: ["playbook", "id", "number"] });
      };
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
      request.onblocked = () => failed(new Error("the database is held by an older page"));
    });
  },

  /** All that stands under keys that begin so. */
  all(opened, store, ...key) {
    return new Promise((done, failed) => {
      const request = opened.transaction(store).objectStore(store).getAll(database.under(key));
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  },

  /** Does changes as one; done when the browser says that they lie on the disk. */
  change(opened, changes) {
    return new Promise((done, failed) => {
      const stores = [database.SESSIONS, database.PARTS];
      const transaction = opened.transaction(stores, "readwrite", { durability: "strict" });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error ?? new Error("the browser gave up"));
      changes(transaction.objectStore(database.SESSIONS), transaction.objectStore(database.PARTS));
    });
  },

  under: (key) => IDBKeyRange.bound(key, [...key, []]),
};
