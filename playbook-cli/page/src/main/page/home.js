"use strict";

/** Finds where the events of this page are kept. */
const home = {
  /**
   * The home: of the program that serves the page; else this browser; else nowhere. A sensitive playbook keeps
   * nothing in the browser until a passphrase is given.
   *
   * @return `{now, sealable, server}`: what new sessions are kept in, the browser where it could seal them, the server
   */
  async find(content, playbook) {
    if (content.home === "store") {
      const server = new ServerHome(content.base);
      return { now: server, server };
    }
    if (content.home === "preview") return { now: new MemoryHome(), server: new ServerHome(content.base) };
    const browser = await BrowserHome.find(playbook.id);
    if (!browser) return { now: new MemoryHome() };
    if (!playbook.sensitive) return { now: browser };
    return { now: new MemoryHome(), sealable: seal.possible() ? browser : undefined };
  },
};
