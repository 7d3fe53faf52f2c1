"use strict";

/** Keeps what the engine adds to a session, in order, and knows what is kept. */
const keeper = {
  home: undefined,
  /** Parts that could not be kept; nothing that came later is kept before them. */
  waiting: [],
  /** When all was last known to be kept. */
  at: undefined,
  /** Of the session that is open: the events that the last saved file holds. */
  inFile: 0,
  /** The file that was chosen to be written at each event, its passphrase, and what went wrong with it. */
  followed: undefined,
  failure: "",

  leave() {
    keeper.waiting = [];
    keeper.at = undefined;
    keeper.inFile = 0;
    keeper.followed = undefined;
    keeper.failure = "";
  },

  /** What a list of sessions tells of one. */
  about: (state) => ({
    name: state.session.name,
    said: words.say("screen.session.said", state.progress.answered, state.session.lastUsed),
    closed: state.session.closed,
    inFile: keeper.inFile,
  }),

  /** Keeps a part; done when it is kept, or when it is known that it is not. */
  async keep(part, state, anew = false) {
    keeper.waiting.push({ part, anew });
    try {
      while (keeper.waiting.length > 0) {
        const { part: first, anew: whole } = keeper.waiting[0];
        await keeper.home.keep(first, keeper.about(state), whole);
        keeper.waiting.shift();
      }
      keeper.failure = "";
      keeper.at = new Date();
      tabs.tell(part.id);
    } catch (failed) {
      console.warn("not kept:", failed);
      keeper.failure = failed instanceof EngineProblem ? failed.message : words.say("screen.not-kept");
    }
    await keeper.follow(state);
  },

  /** Whether the answers would be gone with this page. */
  atRisk(state) {
    const unsaved = state !== undefined && state.session.events > keeper.inFile;
    return unsaved && (keeper.waiting.length > 0 || keeper.home.kind === "memory");
  },

  /** Whether the person should be told to save a file: nobody promised to keep this, and no file was saved. */
  reminds: (state) => !keeper.home.lasts && keeper.inFile === 0 && state.session.events > 1,

  /** The session as a file; sealed when a passphrase is given. */
  async file(passphrase) {
    const made = engine.ask({ do: "export", sensitive: true });
    const [file] = made.files;
    const plain = bytes.fromBase64(file.base64);
    return { name: file.name, content: passphrase ? await sealedFile.write(plain, passphrase) : plain };
  },

  async savedIn(state) {
    keeper.inFile = state.session.events;
    await keeper.home.tell(state.session.id, keeper.about(state));
  },

  /** Writes the followed file anew. */
  async follow(state) {
    const followed = keeper.followed;
    if (!followed) return;
    try {
      await files.write(followed.handle, (await keeper.file(followed.passphrase)).content);
      keeper.inFile = state.session.events;
      keeper.at = new Date();
    } catch (failed) {
      console.warn("the file was not written:", failed);
      keeper.followed = undefined;
      keeper.failure = words.say("screen.file.lost", followed.handle.name);
    }
  },

  /** How it stands, in a few words for the head of the page. */
  said(state) {
    if (keeper.failure) return keeper.failure;
    if (keeper.followed) return words.say("screen.kept.file", keeper.followed.handle.name, words.time(keeper.at));
    if (keeper.home.kind === "memory") {
      return words.say(keeper.inFile < state.session.events ? "screen.kept.memory" : "screen.kept.memory.file");
    }
    const key = keeper.reminds(state) ? "screen.kept.here" : "screen.kept";
    return keeper.at ? words.say(key, words.time(keeper.at)) : words.say("screen.kept.before");
  },
};
