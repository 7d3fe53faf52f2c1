"use strict";

/** A text being worked on: followed as it is saved, its findings beside it, any step within reach. */
const preview = {
  server: undefined,
  /** What the check found last: `{at, errors, warnings, findings, steps}`. */
  found: undefined,

  follow(server) {
    preview.server = server;
    server.watch({
      content: (data) => preview.take(JSON.parse(data)),
      findings: (data) => {
        preview.found = JSON.parse(data);
        frame.update();
      },
    });
  },

  /** Goes on in the new text with the answers given so far. */
  async take(content) {
    const id = work.state?.session.id;
    work.content = content;
    try {
      page.open(content.open);
      if (id) {
        await work.read(id);
        if (work.state.session.olderVersion) await work.change({ do: "migrate" });
      }
      await page.show();
    } catch (failed) {
      page.fail(failed);
    }
  },

  /** The session to go back to from a jump. */
  own: undefined,

  /** Stands at a step, with answers that lead there; one's own answers wait. */
  async jump(step) {
    try {
      const kept = await preview.server.walkTo(step);
      preview.own ??= work.state?.session.id;
      await keeper.home.keep(kept, {}, true);
      await work.open(kept.id);
      page.go("question");
    } catch (failed) {
      page.fail(failed);
    }
  },

  async back() {
    await work.open(preview.own);
    preview.own = undefined;
    page.go("question");
  },

  panel() {
    const { at, errors, warnings, findings, complete, steps = [] } = preview.found;
    const said = words.say("screen.preview.found", errors, warnings, at);
    const more = complete === false ? " " + words.say("screen.preview.more") : "";
    const parts = [make("h2", {}, words.say("screen.preview")), make("p", { role: "status" }, said + more)];
    if (preview.own) parts.push(make("p", {}, button(words.say("screen.preview.back"), preview.back, { id: "jump-back" })));
    const list = findings.map((finding) =>
      make(
        "li",
        { class: finding.severity },
        make("span", { class: "state " + preview.KINDS[finding.severity] }, words.say("screen.preview." + finding.severity)),
        finding.sentence,
        finding.help && make("small", {}, finding.help),
        make("small", {}, finding.file + ":" + finding.line),
        finding.step !== undefined && button(words.say("screen.preview.see"), () => preview.jump(finding.step), { class: "link" }),
      ),
    );
    if (list.length) parts.push(make("ul", { class: "first" }, list));
    if (steps.length) parts.push(preview.jumping(steps));
    return parts;
  },

  KINDS: { error: "no", warning: "todo", info: "ok" },

  jumping(steps) {
    const select = make("select", { id: "jump" }, make("option", { value: "" }, words.say("screen.choose")));
    for (const step of steps) select.append(make("option", { value: step.step }, step.name || step.id));
    select.addEventListener("change", () => select.value && preview.jump(select.value));
    return labelled(words.say("screen.preview.jump"), select);
  },
};
