// Draws the ribbons between the columns of the view side by side, from where the
// passages stand on the screen. The program says what they join, in a line each:
//
//   the id of a passage, that of the paragraph it is in, the same two of the
//   other passage, and the ribbon's classes; spaces between
//
// A passage far from the window is not drawn: its paragraph stands for it.
// Whatever is measured is measured before anything is drawn, as the browser lays
// the page out anew in between.
"use strict";

window.recoupeRibbons = (() => {
  const shape = (from, to, moved) => {
    let [x1, x2] = [from.right + 4, to.left - 6];
    if (x2 < x1) { // right to left
      [x1, x2] = [from.left - 6, to.right + 4];
    }
    const curve = (y1, y2, ends) => {
      const middle = (x1 + x2) / 2;
      return `C${middle.toFixed(1)} ${y1} ${middle.toFixed(1)} ${y2} ${ends.toFixed(1)} ${y2}`;
    };
    const [y1, y2, y3, y4] = [from.top, from.bottom, to.top, to.bottom].map((y) => (moved ? y + 12 : y).toFixed(1));
    const along = `M${x1.toFixed(1)} ${y1}${curve(y1, y3, x2)}`;
    return moved ? along : `${along}V${y4}${curve(y4, y2, x1)}Z`;
  };

  return (lines) => {
    const svg = document.getElementById("side-ribbons");
    if (!svg) {
      return;
    }
    const at = svg.getBoundingClientRect();
    const columns = new Map();
    const measured = new Map();
    // measure returns the height that a passage takes, and the width of its column.
    const measure = (id, part) => {
      if (!measured.has(id)) {
        const piece = document.getElementById(id) || document.getElementById(part);
        const text = piece && piece.closest(".txt");
        if (text && !columns.has(text)) {
          columns.set(text, text.getBoundingClientRect());
        }
        const own = text && piece.getBoundingClientRect();
        const column = columns.get(text);
        measured.set(id, text && { left: column.left - at.left, right: column.right - at.left, top: own.top - at.top, bottom: own.bottom - at.top });
      }
      return measured.get(id);
    };
    const drawn = [];
    for (const line of lines === "" ? [] : lines.trimEnd().split("\n")) {
      const [from, fromPart, to, toPart, ...classes] = line.split(" ");
      const [x, y] = [measure(from, fromPart), measure(to, toPart)];
      if (x && y) {
        drawn.push([classes.join(" "), shape(x, y, classes.includes("rm"))]);
      }
    }
    while (svg.childElementCount > drawn.length) {
      svg.lastChild.remove();
    }
    drawn.forEach(([name, d], i) => {
      const path = svg.children[i] || svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
      if (path.getAttribute("class") !== name) {
        path.setAttribute("class", name);
      }
      if (path.getAttribute("d") !== d) {
        path.setAttribute("d", d);
      }
    });
  };
})();
