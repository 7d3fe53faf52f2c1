"use strict";

/** Finds where the events of this page are kept. */
const home = {
  /** The program that serves the page; undefined for a file. */
  server: (content) => (content.home === "browser" ? undefined : new ServerHome(content.base)),

  /**
   * The home: of the program that serves the page; else this browser; else nowhere. A sensitive playbook keeps
   * nothing in the browser until a passphrase is given.
   *
   * @return `{now, sealable}`: what new sessions are kept in, and the browser where it could seal them
   */
  async find(content, server) {
    if (content.home === "store") return { now: server };
    if (content.home === "preview") return { now: new MemoryHome() };
    const browser = await early.browser;
    if (!browser) return { now: new MemoryHome() };
    if (!work.playbook.sensitive) return { now: browser };
    return { now: new MemoryHome(), sealable: seal.possible() ? browser : undefined };
  },
};
