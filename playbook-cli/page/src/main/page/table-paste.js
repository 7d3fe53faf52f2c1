"use strict";

/** Rows of cells, as a spreadsheet puts them on the clipboard. */
const tablePaste = {
  /** Cells are parted by tabs, rows by line ends; a cell that holds either stands in double quotes. */
  rows(text) {
    const rows = [[]];
    let cell = "";
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
      const letter = text[at];
      if (quoted) {
        if (letter !== '"') cell += letter;
        else if (text[at + 1] === '"') cell += text[++at];
        else quoted = false;
      } else if (letter === '"' && cell === "") {
        quoted = true;
      } else if (letter === "\t" || letter === "\n") {
        rows.at(-1).push(cell);
        cell = "";
        if (letter === "\n") rows.push([]);
      } else if (letter !== "\r") {
        cell += letter;
      }
    }
    rows.at(-1).push(cell);
    return rows.filter((row) => row.some((value) => value.trim() !== ""));
  },

  /** Whether this is more than one cell. */
  isTable: (text) => /[\t\n]/.test(text.replace(/\r?\n$/, "")),
};
