import { expect, it } from "vitest";
import { renderIndex } from "../../src/page/render-index.ts";
import { violations } from "./axe.ts";
import { describeInChromium, viewer } from "./chromium.ts";

const { open } = viewer();

const files = {
  "index.html": renderIndex([
    {
      href: "./a.html",
      title: "Dam breaks",
      published: "2031-05-04",
      names: ["Łódź", "Ines Falk"],
    },
    {
      href: "./b.html",
      title: "Ferry talks resume",
      published: "2031-05-06",
      names: ["Port Arden", "José Álvarez"],
    },
  ]),
  "b.html": "<!DOCTYPE html><title>b</title>",
};

describeInChromium("an index of pages", () => {
  it("lists the latest first and finds by title and name, accents or none", async () => {
    const { page } = await open(files);
    const titles = () => page.locator("#list > li:visible a").allTextContents();
    expect(await titles()).toEqual(["Ferry talks resume", "Dam breaks"]);
    await page.fill("#search", "ALVAREZ port");
    expect(await titles()).toEqual(["Ferry talks resume"]);
    expect(await page.locator("#status").textContent()).toBe("1 of 2 articles");
    await page.fill("#search", "alvarez falk");
    expect(await titles()).toEqual([]);
    await page.fill("#search", "dam");
    expect(await titles()).toEqual(["Dam breaks"]);
    await page.fill("#search", "");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.title()).toBe("b");
  });

  it("lists all without scripts, and breaks no rule of axe-core", async () => {
    const plain = await open(files, { javaScriptEnabled: false });
    expect(await plain.page.locator("#list > li:visible").count()).toBe(2);
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await open(files, { colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
});
