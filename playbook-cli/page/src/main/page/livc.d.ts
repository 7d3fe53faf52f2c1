/**
 * livc in a browser: the engine of livc, compiled from its Java classes, behind one function.
 *
 * A request and its reply are JSON. The engine is pure: it reads no clock, draws no random number, keeps nothing and
 * fetches nothing; whoever calls it hands in the time and new identities, and keeps what it is told to keep. It holds
 * one playbook and at most one session at a time. The same requests get the same replies, byte for byte, from
 * `be.livc.page.PageEngine` on a Java machine.
 *
 * With `livc-r.json`, which was written beside it:
 *
 *     const ask = (it) => JSON.parse(livc.call(JSON.stringify({ ...it, now: …, random: … })));
 *     ask(await (await fetch("livc-r.json")).json());
 *     let { state } = ask({ do: "start", name: "" });
 *     const { text } = ask({ do: "question" }); // the open one
 */
declare namespace livc {
  /** Answers a request. Never throws: what cannot be done comes back as `{"problem": …}`. */
  function call(request: string): string;

  /** A day, such as `2026-11-29`. */
  type Day = string;
  /** Markup made by the engine's own writer out of a text of the playbook; escaped, safe to set as `innerHTML`. */
  type Html = string;

  /**
   * A request. No `null` and no fraction stands in it: what is not said is left out. An unknown name, a member that is
   * missing or of another shape, an unknown id: each is told by name as a problem.
   */
  type Request = {
    /** the time, with its offset, in which days and moments are told: `2026-11-29T14:02:00+01:00` */
    now: string;
    /** 64 hexadecimal digits of `crypto.getRandomValues`, other ones each time; what changes a session needs them */
    random?: string;
  } & (
    | { do: "open"; playbook: string /* the name of its file in `files`; or its id, with `@` and a released version */; files: Files; templates: Files; fiche?: string /* likewise */; released: boolean }
    | { do: "start"; name: string /* "": the one that is offered */; taken?: string[] /* names of other sessions */; sure?: boolean }
    | { do: "resume"; session: Kept }
    | { do: "state" }
    | { do: "question"; question?: string /* none: the one that is open, else the first put off */; show?: boolean /* a sensitive answer too */ }
    | { do: "row"; question: string; cells: Cells }
    | { do: "preview"; question: string; value: Given }
    | { do: "preview"; question: string; later: true }
    | { do: "preview"; day: Day }
    | { do: "preview"; erase: true }
    | { do: "answer"; question: string; value: Given; sure?: boolean }
    | { do: "draft"; question: string; value: Given; sure?: boolean /* of a list, a table, a text of several lines: what is finished */ }
    | { do: "confirm"; question: string; sure?: boolean /* takes the suggestion */ }
    | { do: "later"; question: string; whom?: string; sure?: boolean }
    | { do: "withdraw"; question: string }
    | { do: "undo" }
    | { do: "redo" /* takes the undo back; refused when something else happened since */ }
    | { do: "tick"; task: string; day?: Day }
    | { do: "untick"; task: string }
    | { do: "note"; step: string /* "" for the session */; text: string; sure?: boolean }
    | { do: "rename"; name: string; taken?: string[]; sure?: boolean }
    | { do: "date"; day: Day }
    | { do: "close" }
    | { do: "erase" /* answers to sensitive questions and notes, for good */ }
    | { do: "answers" }
    | { do: "tasks"; by?: "order" | "date" | "phase" | "role"; filter?: string /* "open", "done", "possible", "to-confirm", "week", the id of a role or of a phase */ }
    | { do: "documents" }
    | { do: "document"; document: string; format: "docx" | "html" | "md"; notes: boolean }
    | { do: "allDocuments"; format: "docx" | "html" | "md"; notes: boolean; as: "zip" | "bundle" }
    | { do: "checklist"; format: "docx" | "html" | "md" | "csv" | "ics" | "json"; by?: "date" | "phase" | "role"; filter?: string; brief?: boolean }
    | { do: "fiche"; query: string /* "": all themes */ }
    | { do: "entry"; entry: string }
    | { do: "why"; task: string /* of a task, or of a question that is to be asked around */ }
    | { do: "export"; sensitive: boolean }
    /** `base64`: a file that is not sealed (the page opens sealed ones with Web Crypto); `kept`: what is kept of the same session, if any */
    | { do: "import"; base64: string; kept?: Kept }
    | { do: "migration" /* what moving the session to the opened text would change */ }
    | { do: "migrate" }
  );

  /**
   * Files by the path that the library names them with: `livc-r/playbook.yaml`, `sources.yaml`; templates by their file name.
   * `livc-r/playbook.compiled` (bytes) beside the file of a playbook is what the same engine reads in place of its YAML, much
   * faster; what another engine made, or doesn't belong to these texts, counts for nothing.
   */
  type Files = { [path: string]: string | { base64: string } | { bytes: string /* a sign, U+0000 to U+00FF, for each */ } };

  /** An answer: as typed, or as chosen in controls. A table's cells are typed or chosen alike, by column. */
  type Given =
    | { typed: string }
    | { keys: string[] }
    | { entries: { id?: string; text: string }[] }
    | { rows: { id?: string; cells: Cells }[] }
    | { nothing: true };
  type Cells = { [column: string]: Given };

  /** What a session is kept as: the lines of its log, of what stands beside it, its head, and the texts it holds on to. */
  type Kept = { id: string; log: string; beside: string; head: string; texts: { [digest: string]: string } };
  /** What a change adds; `log` and `beside` are to be appended, `head` replaces, before it is told to be saved. */
  type Part = { id: string; events: number /* how many the session has now */; log: string; beside: string; head: string; texts?: { [digest: string]: string } };

  type Reply = { problem?: Problem };
  type Problem = { sentence: string; detail?: string[] };
  /** The answer to everything that changes a session. Nothing was changed where it is `refused`, or has `doubts`. */
  type Changed = Reply & {
    part?: Part;
    state?: State;
    refused?: Refused;
    /** what looks like it tells who someone is, a question each; the same again with `sure: true` keeps it */
    doubts?: string[];
    /** what is said of it, a sentence each */
    noted?: string[];
    new?: { tasks: string[]; documents: string[] };
  };
  type Refused = { sentence: string; /** what may be meant instead, to be taken with one press */ offer?: { label: string; value: Given }; row?: number; column?: string };
  /** `problems`: what is the matter with what was kept; `mended`: to be kept in the place of it, the other is put aside. */
  type Resumed = Reply & { state: State; problems: string[]; mended?: Kept };

  /** `kept`: to be kept in the place of what was; nothing of what was erased stands in it. */
  type Erased = Reply & { state?: State; kept?: Kept; noted?: string[]; refused?: Refused };

  type Opened = Reply & {
    playbook: {
      id: string; version: string; title: string; about: Html; summary: string; status: string; digest: string; language: "nl" | "en";
      sensitive: boolean; sensitiveText: string; draftText: string; released: boolean; questions: string; toConfirm: string;
      /** `Peildatum: …`, and the name that is offered for a session */
      date: string; name: string;
      fiche: boolean; phases: { id: string; title: string }[];
    };
    /** every sentence by its key, the page's own before the engine's, in the language of the playbook, with {0}, {1} … */
    texts: { [key: string]: string };
  };

  type State = Reply & {
    session: { id: string; name: string; date: Day; dateText: string; closed: boolean; events: number; lastUsed: string; sensitive: boolean; canUndo: string; canRedo: string; olderVersion?: string };
    /** `Fase 1 van 5: Mandaat. 3 beantwoord, nog 5 tot 52 vragen.` */
    where: string;
    progress: { answered: number; putOff: number; aside: number; least: number; most: number };
    /** those that the walk meets or may meet */
    phases: { id: string; title: string; said: string; standing: "done" | "here" | "ahead" }[];
    /** the id of the question that is open; absent when all is answered or put off */
    open?: string;
    /** all that can be gone back to, in order of the walk */
    path: string[];
    first: { key: string; text: string; by: string; due: string; isNew: boolean }[];
    counts: { tasks: number; done: number; documents: number; answers: number };
    warnings: Html[];
    /** when no question is open: what there is to say of it */
    end?: { title: string; read: Read[]; summary: string; putOff: { question: string; name: string }[] };
  };

  type Question = Reply & {
    id: string; where: string; name: string; text: string; textHtml: Html; help: Html; hint: string;
    /** what is to be read before it: since the question before */
    read: Read[];
    type: "yes-no" | "choice" | "choices" | "text" | "number" | "date" | "list" | "table";
    standing: "open" | "answered" | "put-off" | "refused";
    optional: boolean; mayWait: boolean; sensitive: boolean;
    /** what an answer is kept under to be suggested in later sessions, of whatever playbook; not of all questions */
    profile?: string;
    /** a sensitive answer or draft stands there that is not shown */
    hidden?: true;
    /** as they are offered, in the order to show them */
    options: Option[];
    manyLines?: true; unit?: string; min?: string; max?: string; decimals?: number;
    /** of a list or table: what one of it is called, and how many there may be */
    noun?: string;
    least?: number; most?: number;
    columns?: Column[];
    /** what stands there now, in the form of a request, and as words */
    value?: Given; valueText?: string;
    draft?: Given;
    suggestion?: { value?: Given /* not of a sensitive one */; label: string; from: string };
    refused?: string;
    why: Html[]; sources: Html[]; toConfirm: string;
    notes: { text: string; at: string }[];
  };
  type Read = { kind: "tell" | "warn" | "conclude"; title: string; html: Html; sources: Html[] };
  type Option = { key: string; label: string; labelHtml: Html; help: string; toConfirm: string; exclusive: boolean; unsure?: true };
  type Column = { key: string; label: string; help: string; type: Question["type"]; optional: boolean; /** whether it hangs on cells before it: ask `row` */ conditional?: true; options: Option[]; unit?: string; min?: string; max?: string; decimals?: number; manyLines?: true };
  /** Which columns are asked in a row with these cells, and what is wrong in those that were filled in. */
  type Row = Reply & { asked: string[]; refused: Refused[] };

  /** `heavy` when something is set aside, goes, or was ticked; only then a page asks first. */
  type Preview = Reply & { heavy: boolean; refused?: Refused; from: string; to: string; groups: Group[]; after: string };
  /** What erasing takes away for good, and what is said of files that were made of it. */
  type PreviewOfErasure = Reply & { gone: string[]; files: string[] };
  type Group = { title: string; count: string; items: string[]; /** such as `(nog niet gedaan)` */ note: string; /** what was done or made already, a sentence each */ more: string[] };
  type Overview = Reply & { summary: string; phases: { title: string; answers: { question: string; name: string; answer: string; standing: string; depends: string }[] }[]; aside: { name: string; answer: string; /** what brings it back */ back: string }[]; notes: { step: string; name: string; text: string; at: string }[] };
  type Tasks = Reply & { summary: string; warnings: Html[]; groups: { title: string; tasks: Task[] }[]; /** what hangs on a question put off */ unsure: { text: string; dependents: string[] }[]; confirm: string };
  type Task = { key: string; mark: string; html: Html; name: string; by: string; due: string; dueDay?: Day; support: string[] /* what it rests on, and what is to be confirmed */; details: string[]; done: boolean; doneOn?: Day; isNew: boolean; /** the question that is to be asked around */ question?: string; /** hangs on a question put off: can't be ticked */ pending: boolean };
  type Documents = Reply & { summary: string; documents: { key: string; name: string; state: "ready" | "todo" | "no" | "pending" | "broken"; status: string; detail: string[]; confidential: boolean; /** of a confidential one: whether to make it */ ask?: string; made?: string }[] };
  /** A checklist and an export change nothing: no `part`, no `state`. `notes`: what to say beside it, a sentence each. */
  type Made = Changed & { files: { name: string; type: string; base64: string }[]; notes: string[] };
  /** `kept`: to be kept in the place of what was; `was`: how the file stood to that. Where they went different ways it is `refused`. */
  type Imported = Reply & { state: State; kept: Kept; was: "new" | "same" | "later" | "earlier"; noted: string[]; refused?: Refused };
  type Hits = Reply & { summary: string; hits: Entry[]; themes?: { title: string; entries: { id: string; question: string }[] }[] };
  type Entry = { id: string; theme: string; question: string; answer: Html; sources: Html[]; related: { id: string; question: string }[]; steps: { playbook: string; step: string; name: string }[] };
  type Why = Reply & { lines: Html[]; question?: string };
  type Migration = Reply & { from: string; to: string; groups: Group[] };
}
