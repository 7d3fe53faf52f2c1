/**
 * livc in a browser: the engine of livc, compiled from its Java classes, behind one function.
 *
 * A request and its reply are JSON. The engine is pure: it reads no clock, draws no random number, keeps nothing and
 * fetches nothing; whoever calls it hands in the time and new identities, and keeps what it is told to keep. It holds
 * one playbook and at most one session at a time. The same requests get the same replies, byte for byte, from
 * `be.livc.page.PageEngine` on a Java machine.
 */
declare namespace livc {
  /** Answers a request. Never throws: what cannot be done comes back as `{"problem": …}`. */
  function call(request: string): string;

  /** A day, such as `2026-11-29`. */
  type Day = string;
  /** Markup made by the engine's own writer out of a text of the playbook; escaped, safe to set as `innerHTML`. */
  type Html = string;

  type Request = { now: string /* with offset: 2026-11-29T14:02:00+01:00 */; id?: string /* a new identity, for start, fork and rows */ } & (
    | { do: "open"; playbook: string; files: Files; templates: Files; fiche?: string; released: boolean }
    | { do: "start"; name: string }
    | { do: "resume"; session: Kept }
    | { do: "state" }
    | { do: "question"; question?: string /* none: the one that is open */ }
    | { do: "preview"; question: string; value: Given }
    | { do: "answer"; question: string; value: Given }
    | { do: "draft"; question: string; value: Given }
    | { do: "confirm"; question: string /* takes the suggestion */ }
    | { do: "later"; question: string; whom?: string }
    | { do: "withdraw"; question: string }
    | { do: "undo" }
    | { do: "redo" /* takes the undo back; refused when something else happened since */ }
    | { do: "tick"; task: string; day?: Day }
    | { do: "untick"; task: string }
    | { do: "note"; step: string /* "" for the session */; text: string }
    | { do: "rename"; name: string }
    | { do: "date"; day: Day }
    | { do: "close" }
    | { do: "answers" }
    | { do: "tasks"; by?: "order" | "date" | "phase" | "role"; filter?: string }
    | { do: "documents" }
    | { do: "document"; document: string; format: "docx" | "html" | "md"; notes: boolean }
    | { do: "allDocuments"; format: "docx" | "html" | "md"; notes: boolean; as: "zip" | "bundle" }
    | { do: "checklist"; format: "docx" | "html" | "md" | "csv" | "ics" | "json"; by?: string; brief?: boolean }
    | { do: "fiche"; query: string }
    | { do: "entry"; entry: string }
    | { do: "why"; task: string }
    | { do: "export"; sensitive: boolean }
    | { do: "import"; base64: string /* a file that is not sealed; the page opens sealed ones with Web Crypto */ }
    | { do: "migration" /* what moving the session to the opened text would change */ }
    | { do: "migrate" }
  );

  /** Files by the path that the library names them with. */
  type Files = { [path: string]: string | { base64: string } };

  /** An answer: as typed, or as chosen in controls. A table's cells are typed or chosen alike, by column. */
  type Given =
    | { typed: string }
    | { keys: string[] }
    | { entries: string[] }
    | { rows: { id?: string; cells: { [column: string]: Given } }[] }
    | { nothing: true };

  /** What a session is kept as: the lines of its log, of what stands beside it, its head, and the texts it holds on to. */
  type Kept = { id: string; log: string; beside: string; head: string; texts: { [digest: string]: string } };
  /** What a change adds; `log` and `beside` are to be appended, `head` replaces, before it is told to be saved. */
  type Part = { id: string; events: number; log: string; beside: string; head: string; texts?: { [digest: string]: string } };

  type Reply = { problem?: Problem };
  type Problem = { sentence: string; detail?: string[] };
  /** The answer to everything that changes a session. */
  type Changed = Reply & { part?: Part; state?: State; refused?: Refused; noted?: string; new?: { tasks: string[]; documents: string[] } };
  type Refused = { sentence: string; /** what may be meant instead, to be taken with one press */ offer?: { label: string; value: Given }; row?: number; column?: string };

  type Opened = Reply & {
    playbook: {
      id: string; version: string; title: string; about: Html; summary: string; status: string; digest: string; language: "nl" | "en";
      sensitive: boolean; sensitiveText: string; draftText: string; released: boolean; questions: string;
      fiche: boolean; phases: { id: string; title: string }[];
    };
    /** every sentence of the page by its key, in the language of the playbook, with {0}, {1} … */
    texts: { [key: string]: string };
  };

  type State = Reply & {
    session: { id: string; name: string; date: Day; dateText: string; closed: boolean; events: number; lastUsed: string; sensitive: boolean; canUndo: string; canRedo: string; olderVersion?: string };
    /** `Fase 1 van 5: Mandaat. 3 beantwoord, nog 5 tot 52 vragen.` */
    where: string;
    progress: { answered: number; putOff: number; aside: number; least: number; most: number };
    phases: { id: string; title: string; said: string; standing: "done" | "here" | "ahead" }[];
    /** the id of the question that is open; absent when all is answered or put off */
    open?: string;
    /** all that can be gone back to, in order of the walk */
    path: string[];
    first: { key: string; text: string; by: string; due: string; isNew: boolean }[];
    counts: { tasks: number; done: number; documents: number; answers: number };
    warnings: Html[];
    /** when no question is open: what there is to say of it */
    end?: { title: string; said: Html[]; summary: string; putOff: { question: string; name: string }[] };
  };

  type Question = Reply & {
    id: string; where: string; name: string; text: string; textHtml: Html; help: Html; hint: string;
    /** what is to be read before it: since the question before */
    read: { kind: "tell" | "warn" | "conclude"; title: string; html: Html; sources: string[] }[];
    type: "yes-no" | "choice" | "choices" | "text" | "number" | "date" | "list" | "table";
    standing: "open" | "answered" | "put-off" | "refused";
    optional: boolean; mayWait: boolean; sensitive: boolean;
    options: Option[];
    manyLines?: boolean; unit?: string; min?: string; max?: string; decimals?: number; example?: string;
    columns?: Column[];
    /** what stands there now, in the form of a request, and as words */
    value?: Given; valueText?: string;
    draft?: Given;
    suggestion?: { value: Given; label: string; from: string };
    refused?: string;
    why: Html[]; sources: Html[]; toConfirm: string;
    notes: { text: string; at: string }[];
  };
  type Option = { key: string; label: string; labelHtml: Html; help: string; exclusive: boolean; unsure?: boolean };
  type Column = { key: string; label: string; help: string; type: Question["type"]; optional: boolean; options: Option[]; unit?: string; manyLines?: boolean };

  /** `heavy` when something is set aside, goes, or was ticked; only then a page asks first. */
  type Preview = Reply & { heavy: boolean; refused?: Refused; from: string; to: string; groups: { title: string; count: string; items: string[] }[]; after: string };
  type Overview = Reply & { summary: string; phases: { title: string; answers: { question: string; name: string; answer: string; standing: string; depends: string }[] }[]; aside: { name: string; answer: string }[]; notes: { step: string; name: string; text: string; at: string }[] };
  type Tasks = Reply & { summary: string; warnings: Html[]; groups: { title: string; tasks: Task[] }[] };
  type Task = { key: string; mark: string; html: Html; name: string; by: string; due: string; dueDay?: Day; source: string; done: boolean; doneOn?: string; isNew: boolean; document?: string; pending: boolean };
  type Documents = Reply & { summary: string; documents: { key: string; name: string; state: "ready" | "todo" | "no" | "pending"; status: string; detail: string; confidential: boolean; made?: string }[] };
  type Made = Changed & { files: { name: string; type: string; base64: string }[]; notes: string[] };
  type Hits = Reply & { summary: string; hits: Entry[]; themes?: { title: string; entries: { id: string; question: string }[] }[] };
  type Entry = { id: string; theme: string; question: string; answer: Html; sources: Html[]; related: { id: string; question: string }[]; steps: { playbook: string; step: string; name: string }[] };
  type Why = Reply & { lines: Html[]; question?: string };
  type Migration = Reply & { from: string; to: string; groups: { title: string; count: string; items: string[] }[] };
}
