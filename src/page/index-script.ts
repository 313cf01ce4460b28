/** The search of an index page: every word typed must stand in an article's title or in one of its names. */
export const indexScript = String.raw`"use strict";
(() => {
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = JSON.parse(document.getElementById("names").textContent).map((names) => fold(names.join("\n")));
  const lines = [...document.querySelectorAll("#list > li")];
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const find = () => {
    const words = fold(search.value).split(/\s+/u).filter((word) => word !== "");
    let count = 0;
    lines.forEach((line, index) => {
      const found = words.every((word) => texts[index].includes(word));
      line.hidden = !found;
      if (found) count++;
    });
    status.textContent = words.length === 0 ? "" : count + " of " + lines.length + (lines.length === 1 ? " article" : " articles");
  };
  search.addEventListener("input", find);
  for (const one of document.querySelectorAll("[data-script]")) one.hidden = false;
  find();
})();
`;
