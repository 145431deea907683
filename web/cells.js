// Draws the cells of the matrix where it has many columns. There are thousands
// of them as one scrolls, and each that the program makes itself costs it some
// sixty allocations; here a row costs it one attribute. What it says of them:
//
//   table  data-columns  a line for each column: how its cells' names begin;
//                        and one line more
//          data-near     how many columns, the last ones, are on other events
//          data-pinned   the place of the column that stays in sight
//          data-shades   a line for each digit: a class, a space, a name
//   row    data-cells    a digit for each column
//          data-words    a line for each cell with words: its place, a space, they
//          data-at       the place of the keyboard's cell, whose id is data-id
//
// Whatever comes from a file is the value of an attribute, and nothing else.
"use strict";

window.recoupeCells = (() => {
  // keep leaves a row so many cells at most beside its head. Where the row is far
  // now, its head is gone already.
  const keep = (row, cells) => {
    const heads = row.cells.length > 0 && row.cells[0].nodeName === "TH" ? 1 : 0;
    while (row.cells.length > heads + cells) {
      row.lastChild.remove();
    }
  };

  // move makes a cell the one that Tab reaches, instead of another.
  const move = (row, from, to, id) => {
    const old = from === "" ? undefined : row.cells[1 + Number(from)];
    if (old) {
      old.removeAttribute("id");
      old.tabIndex = -1; // taken away, it would have the page laid out at once
    }
    const now = to === "" ? undefined : row.cells[1 + Number(to)];
    if (now) {
      now.id = id;
      now.tabIndex = 0;
    }
  };

  const fill = (row, table, cells, words) => {
    const named = new Map();
    for (const line of words === "" ? [] : words.split("\n")) {
      const end = line.indexOf(" ");
      named.set(Number(line.slice(0, end)), ", " + line.slice(end + 1));
    }
    keep(row, cells.length);
    const same = cells.length - table.near;
    for (let i = 0; i < cells.length; i++) {
      const [shade, name] = table.shades[Number(cells[i])];
      const cell = row.cells[1 + i] || row.appendChild(document.createElement("td"));
      cell.className = "c " + shade + (i >= same ? " nbc" : "") + (i === table.pinned ? " pinned" : "");
      cell.setAttribute("aria-label", table.columns[i] + name + (named.get(i) || ""));
    }
  };

  const read = ({ columns, near, pinned, shades }) => ({
    columns: columns.split("\n"),
    near: Number(near),
    pinned: pinned === undefined ? -1 : Number(pinned),
    shades: shades.split("\n").map((line) => {
      const end = line.indexOf(" ");
      return [line.slice(0, end), line.slice(end + 1)];
    }),
    key: [columns, near, pinned, shades].join("\n"),
  });

  return () => {
    const matrix = document.getElementById("matrix");
    if (!matrix) {
      return;
    }
    const table = matrix.dataset.columns === undefined ? undefined : read(matrix.dataset);
    for (const row of matrix.querySelectorAll("tbody > tr")) {
      const { cells = "", words = "", at = "", id = "" } = row.dataset;
      const before = row.recoupe;
      if (cells === "" || !table) {
        if (before) {
          keep(row, 0);
          row.recoupe = undefined;
        }
        continue;
      }
      if (!before || before.cells !== cells || before.words !== words || before.key !== table.key) {
        fill(row, table, cells, words);
      }
      if (!before || before.at !== at || before.id !== id) {
        move(row, before ? before.at : "", at, id);
      }
      row.recoupe = { cells, words, at, id, key: table.key };
    }
  };
})();
