import { expect, it } from "vitest";
import { renderPage } from "../../src/page/render-page.ts";
import { sampleStory } from "../sample-story.ts";
import { violations } from "./axe.ts";
import { describeInChromium, phone, viewer } from "./chromium.ts";

const { open } = viewer();
const files = { "ferry.html": renderPage(sampleStory) };

const shown = "#shown";
const mark = (words: string): string => `main a.m:text-is("${words}")`;

describeInChromium("a page that is read", () => {
  it("tells of a person what the story says, and where the article says it", async () => {
    const { page } = await open(files);
    await page.click(mark("Ines Falk"));
    const panel = page.locator(shown);
    await expect.poll(() => panel.locator("h3").textContent()).toMatch(/person\s*Ines Falk/i);
    expect(await panel.textContent()).toContain("Transport minister of Republic of Marlow");
    expect(await panel.textContent()).toMatch(/Also called\s*Falk/);
    expect(await panel.textContent()).toMatch(/How sure the reading is\s*90 of 100/);
    expect(await panel.locator('a[rel="noreferrer"]').getAttribute("href")).toBe(
      "http://people.example/falk",
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Ines Falk");
    expect(await page.locator("#status").textContent()).toContain("Details: person Ines Falk");
  });

  it("tells of an event who did what to whom, when and where", async () => {
    const { page } = await open(files);
    await page.click(mark("meet"));
    const text = await page.locator(shown).textContent();
    expect(text).toMatch(/What happens\s*meeting or talks \(a visit\)/);
    expect(text).toMatch(/Who acts\s*Ines Falk/);
    expect(text).toMatch(/Towards whom\s*Osten Line/);
    expect(text).toMatch(/When\s*5 May 2031/);
    expect(text).toMatch(/Where\s*Port Arden/);
  });

  it("leads from evidence to the words and lights them, all of them and no others", async () => {
    const { page } = await open(files);
    await page.click("nav >> text=Who said what");
    await page.click("#said li a >> nth=1");
    await page.click(`${shown} .evidence a`);
    const lit = await page.locator(".hit").allInnerTexts();
    expect(lit.join("")).toBe("We will reopen the route,");
    await expect(
      page
        .locator(".hit")
        .first()
        .evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
    ).resolves.toBe(true);
  });

  it("gives a piece of the text that belongs to several things to each of them", async () => {
    const { page } = await open(files);
    // A situation inside a claim.
    await page.click("main a.m.situation");
    expect(await page.locator(`${shown} h3`).textContent()).toMatch(/not told as fact/i);
    await page.click(`${shown} .also button`);
    expect(await page.locator(shown).textContent()).toMatch(/Stance\s*warns of it/);
  });

  it("can be used with the keyboard alone", async () => {
    const { page } = await open(files);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the article");
    await page.keyboard.press("Enter");
    while (!(await focused()).startsWith("Ines Falk")) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(`${shown} h3`).textContent()).toContain("Ines Falk");
    // Backwards from the panel's heading lies the button that closes it.
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Close");
    await page.keyboard.press("Escape");
    expect(await page.locator(shown).textContent()).toBe("");
    expect(await focused()).toBe("Ines Falk");
  });

  it("hides a kind of mark and gives its words to what else they belong to", async () => {
    const { page } = await open(files);
    const place = `#${await page.locator("main a.m.situation").first().getAttribute("id")}`;
    await page.uncheck('[data-filter="situation"]');
    expect(await page.locator("main a.m.situation").count()).toBe(0);
    await page.click(place);
    expect(await page.locator(`${shown} h3`).textContent()).toMatch(/claim/i);
    await page.uncheck('[data-filter="place"]');
    expect(await page.locator(mark("Port Arden")).getAttribute("href")).toBeNull();
    await page.check('[data-filter="place"]');
    expect(await page.locator(mark("Port Arden")).getAttribute("href")).toMatch(/^#t\d+$/);
  });

  it("turns dark and light, as the system asks and as the reader does", async () => {
    const paper = "getComputedStyle(document.body).backgroundColor";
    const { page } = await open(files, { colorScheme: "dark" });
    const dark = await page.evaluate(paper);
    await page.click("#theme");
    const light = await page.evaluate(paper);
    await page.click("#theme");
    expect(await page.evaluate(paper)).toBe(dark);
    expect(light).not.toBe(dark);
  });

  it("sets competing accounts side by side, and what is not told as fact apart", async () => {
    const { page } = await open(files);
    const cards = page.locator("#accounts ul >> nth=0").locator(".card");
    const boxes = await Promise.all([cards.nth(0).boundingBox(), cards.nth(1).boundingBox()]);
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect(await cards.allInnerTexts()).toEqual([
      expect.stringContaining("According to Harbor Union"),
      expect.stringContaining("According to Osten Line"),
    ]);
    expect(await page.locator("#time").textContent()).not.toContain("strike");
    await page.click('#who >> text="Harbor Union"');
    const panel = page.locator(shown);
    expect(await panel.locator('dt:text-is("Acts in") ~ dd').allTextContents()).toEqual([
      "marched (protest)",
    ]);
    expect(
      await panel.locator('dt:text-is("Acts in – not told as fact") ~ dd').allTextContents(),
    ).toEqual(["strike (protest)"]);
    expect(await page.locator("#doubt").textContent()).toContain("strike");
  });

  it("draws who did what to whom, and says the same in a table", async () => {
    const { page } = await open(files);
    await page.click('#network svg [data-t] text:text-is("Osten Line")');
    expect(await page.locator(`${shown} h3`).textContent()).toContain("Osten Line");
    await page.click("#network summary");
    expect(await page.locator("#network table").textContent()).toMatch(/Ines Falk\s*meet/);
  });

  it("can be read without scripts: marks lead to sheets, evidence to words", async () => {
    const { page } = await open(files, { javaScriptEnabled: false });
    await page.click(mark("Ines Falk"));
    const [, anchor = ""] = page.url().split("#");
    expect(await page.locator(`#${anchor} h3`).textContent()).toContain("Ines Falk");
    await page.click(`#${anchor} .evidence a`);
    expect(await page.locator(`#${page.url().split("#")[1]}`).textContent()).toBe("Ines Falk");
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
  });

  it("shows the panel as a sheet at the bottom of a phone, beside nothing", async () => {
    const { page } = await open(files, phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.click(mark("Osten Line"));
    const box = await page.locator("#panel").boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    await page.click(`${shown} .evidence a`);
    const words = await page.locator(".hit").first().boundingBox();
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  });

  it("prints the sheets below the text and nothing to click", async () => {
    const { page } = await open(files);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("#panel").isVisible()).resolves.toBe(false);
    await expect(page.locator(".sheet").first().isVisible()).resolves.toBe(true);
    await expect(page.locator("nav").isVisible()).resolves.toBe(false);
  });

  for (const [colorScheme, size, options] of [
    ["light", "screen", {}],
    ["dark", "screen", {}],
    ["dark", "phone", phone],
  ] as const)
    it(`breaks no rule of axe-core: ${colorScheme}, ${size}`, async () => {
      const { page } = await open(files, { colorScheme, ...options });
      expect(await violations(page)).toEqual([]);
      await page.click("main a.m.situation");
      await page.locator("#sheets-list > summary").click();
      await page.locator("#network details summary").click();
      expect(await violations(page)).toEqual([]);
    });
});
