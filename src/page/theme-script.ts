/** The switch between light and dark, which pages and their index share. A page from disk may have no storage. */
export const themeScript = `"use strict";
(() => {
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const recall = () => { try { return localStorage.getItem("newsgraph-theme"); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem("newsgraph-theme", theme); } catch {} };
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const show = () => { button.textContent = isDark() ? "Light colors" : "Dark colors"; };
  const kept = recall();
  if (kept === "dark" || kept === "light") root.dataset.theme = kept;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep(root.dataset.theme);
    show();
  });
  show();
  button.hidden = false;
})();
`;
