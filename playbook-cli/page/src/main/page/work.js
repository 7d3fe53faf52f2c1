"use strict";

/** The playbook and the session at hand, and the one way in which they change. */
const work = {
  content: undefined,
  /** What stands here before a text could be opened, which only a preview has. */
  playbook: { id: "", title: "livc", about: "", questions: "", version: "", digest: "", released: true },
  /** What the program said when it ended. */
  stopped: "",
  state: undefined,
  /** Another tab has this session: it is only looked at. */
  watching: false,
  /** The change that is under way; the next one waits for it. */
  turn: Promise.resolve(),
  /** What is the matter with what was kept of the session, a sentence each. */
  problems: [],
  /** What is said of the last change, a sentence each: shown above the next screen. */
  noted: [],

  /**
   * Changes the session and keeps what that adds, before it is told.
   *
   * @return the reply; `refused` or `doubts` in it where nothing was changed; undefined while only watching
   */
  change(request, anew = false) {
    return work.next(() => work.changed(request, anew));
  },

  /** One after the other. */
  next(act) {
    const done = work.turn.then(act);
    work.turn = done.catch(() => {}); // whoever asked is told; the next one goes on
    return done;
  },

  async changed(request, anew) {
    if (work.watching) return undefined;
    const reply = engine.ask(request);
    if (reply.refused || reply.doubts?.length) return reply;
    if (reply.state) work.state = reply.state;
    if (reply.part) await keeper.keep(reply.part, work.state, anew);
    work.noted = reply.noted ?? [];
    frame.update();
    return reply;
  },

  /**
   * Begins a session, and goes to its first question.
   *
   * @param name empty for the one that is offered
   * @return why that name is refused, where it is
   */
  async begin(name) {
    if (!name && ahead.canBegin()) return work.beginAhead();
    const reply = await work.changeSurely(await work.start(name));
    if (!reply || reply.refused) return reply?.refused;
    await tabs.take(work.state.session.id);
    return page.go("question");
  },

  /** The first question is shown at once; what is answered there waits until the engine has begun the session. */
  async beginAhead() {
    work.state = ahead.replies.state;
    page.go("question");
    await work.next(async () => {
      await page.leisure();
      const { refused } = await work.changed(await work.start(""));
      if (refused) throw new EngineProblem(refused);
      await tabs.take(work.state.session.id);
    });
  },

  isBeginning: () => work.state?.session.id === "",

  async start(name) {
    const { sessions } = await keeper.home.sessions(work.playbook.id);
    return { do: "start", name, taken: sessions.map((session) => session.name) };
  },

  /** As {@link change}; what looks like it should not be written down is asked about first. */
  async changeSurely(request) {
    const reply = await work.change(request);
    if (!reply?.doubts?.length) return reply;
    const sure = await agreed(
      words.say("screen.doubt"),
      reply.doubts,
      words.say("screen.doubt.yes"),
      words.say("screen.doubt.no"),
    );
    return sure ? work.change({ ...request, sure: true }) : undefined;
  },

  /** Erases what is sensitive, and keeps what is left in the place of all that was kept. */
  erased() {
    return work.next(async () => {
      const { state, kept, noted } = engine.ask({ do: "erase" });
      work.state = state;
      await keeper.keep({ ...kept, events: state.session.events }, state, true);
      work.noted = noted;
    });
  },

  /** Leaves the session that is open. */
  leave() {
    tabs.leave();
    keeper.leave();
    screens.change.asked = undefined;
    work.state = undefined;
    work.watching = false;
    work.problems = [];
    work.noted = [];
  },

  /** Opens a session of this home; where another tab has it, only to look at. */
  async open(id) {
    work.leave();
    work.watching = !(await tabs.take(id));
    await work.read(id);
    if (work.watching) {
      tabs.wait(id, async () => {
        work.watching = false;
        await work.read(id);
        page.show();
      });
    }
  },

  async read(id) {
    const { sessions } = await keeper.home.sessions(work.playbook.id);
    const told = sessions.find((session) => session.id === id);
    keeper.inFile = told?.inFile ?? 0;
    const { state, problems, mended } = engine.ask({ do: "resume", session: await keeper.home.read(id) });
    work.state = state;
    work.problems = [told?.notice, ...problems].filter(Boolean);
    if (mended && !work.watching) await keeper.keep({ ...mended, events: state.session.events }, state, true);
  },

  /** The question before this one on the way that was gone; undefined for the first. */
  before(question) {
    const at = work.state.path.indexOf(question);
    return work.state.path[(at < 0 ? work.state.path.length : at) - 1];
  },
};
