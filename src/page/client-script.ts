/**
 * What the page does when something is clicked. Without it everything can still be read: each mark is a link
 * to its sheet, each piece of evidence a link to the words. It stands here as the browser gets it, so that
 * its hash does not hang on the compiler or bundler of whoever uses the library.
 */
export const clientScript = String.raw`"use strict";
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const panel = byId("panel");
  const shown = byId("shown");
  const hint = byId("hint");
  const status = byId("status");
  const hidden = new Set();
  const anchorsOf = (link) => (link.dataset.t || link.hash.slice(1)).split(" ");
  const kindOf = (anchor) => byId(anchor).dataset.kind;
  const isShown = (anchor) => !hidden.has(kindOf(anchor));
  const marks = new Map(all("a.m").map((mark) => [mark, anchorsOf(mark)]));
  const places = all('[id^="c"]').filter((one) => /^c\d+$/.test(one.id));
  let opener = null;

  const say = (message) => { status.textContent = message; };

  function open(anchors, from) {
    const [first, ...others] = anchors;
    const sheet = byId(first);
    if (!sheet) return;
    const copy = sheet.cloneNode(true);
    for (const one of all("[id]", copy)) one.removeAttribute("id");
    shown.replaceChildren(...copy.childNodes);
    const heading = shown.querySelector("h3");
    heading.tabIndex = -1;
    if (others.length > 0) heading.after(alsoHere(others, from));
    if (from && !panel.contains(from)) opener = from;
    panel.classList.remove("empty");
    root.classList.add("open");
    hint.hidden = true;
    byId("close").hidden = false;
    panel.scrollTop = 0;
    heading.focus();
    if (from && from.matches(".m")) from.scrollIntoView({ block: "nearest" });
    const count = all(".evidence li", shown).length;
    say("Details: " + heading.textContent.trim() + ". " + count + (count === 1 ? " place" : " places") + " in the text.");
  }

  function alsoHere(anchors, from) {
    const row = document.createElement("p");
    row.className = "also";
    row.append("Also here: ");
    for (const anchor of anchors) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = byId(anchor).querySelector("h3").textContent.trim();
      button.addEventListener("click", () => open([anchor], from));
      row.append(button);
    }
    return row;
  }

  function close() {
    if (panel.classList.contains("empty")) return;
    const back = panel.contains(document.activeElement);
    panel.classList.add("empty");
    root.classList.remove("open");
    shown.replaceChildren();
    hint.hidden = false;
    byId("close").hidden = true;
    light([]);
    say("Details closed.");
    if (back && opener) opener.focus();
  }

  function light(pieces) {
    for (const one of all(".hit")) one.classList.remove("hit");
    for (const one of pieces) one.classList.add("hit");
  }

  function jump(start, end) {
    const pieces = places.filter((one) => {
      const at = Number(one.id.slice(1));
      return at >= start && at < end;
    });
    const [first] = pieces;
    if (!first) return;
    light(pieces);
    first.scrollIntoView({ block: "center" });
    if (!first.hasAttribute("href") && !first.hasAttribute("tabindex")) first.tabIndex = -1;
    first.focus({ preventScroll: true });
    say("Highlighted: " + pieces.map((one) => one.textContent).join("").slice(0, 200));
  }

  function filter() {
    for (const [mark, anchors] of marks) {
      const left = anchors.filter(isShown);
      mark.className = ["m", ...new Set(left.map(kindOf))].join(" ");
      if (left.length === 0) {
        mark.removeAttribute("href");
        mark.removeAttribute("aria-describedby");
      } else {
        mark.href = "#" + left[0];
        mark.setAttribute("aria-describedby", "k-" + kindOf(left[0]));
      }
    }
    for (const row of all("[data-row]")) row.hidden = hidden.has(row.dataset.row);
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('[data-e], [data-t], a[href^="#t"]');
    if (!link) return;
    if (link.dataset.e) {
      event.preventDefault();
      jump(Number(link.hash.slice(2)), Number(link.dataset.e));
      return;
    }
    const anchors = marks.has(link) ? marks.get(link).filter(isShown) : anchorsOf(link);
    if (!/^t\d+$/.test(anchors[0])) return;
    event.preventDefault();
    open(anchors, link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  byId("close").addEventListener("click", close);

  for (const box of all("[data-filter]"))
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(box.dataset.filter);
      else hidden.add(box.dataset.filter);
      filter();
      say(box.dataset.name + (box.checked ? " shown." : " hidden."));
    });

  const sheets = byId("sheets-list");
  if (sheets) {
    sheets.open = false;
    let before = false;
    addEventListener("beforeprint", () => { before = sheets.open; sheets.open = true; });
    addEventListener("afterprint", () => { sheets.open = before; });
  }
  for (const one of all("[data-script]")) one.hidden = false;
  const [, asked] = /^#(t\d+)$/.exec(location.hash) || [];
  if (asked && byId(asked)) open([asked], null);
})();
`;
