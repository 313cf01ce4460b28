import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";

/** Debian's, Ubuntu's and Google's names of the same browser. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findChromium(): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  return undefined;
}

const executablePath = findChromium();
const isMissing = executablePath === undefined && !process.env.CI;
if (isMissing) console.warn(`skipped: none of ${names.join(", ")} is on the PATH`);

/** Tests in a real browser. Where there is none they are skipped, in CI they fail. */
export const describeInChromium = describe.skipIf(isMissing);

export interface Opened {
  readonly page: Page;
  /** What the page asked for, but for itself. */
  readonly requests: readonly string[];
  /** Messages on the console, uncaught errors and dialogs: there should be none. */
  readonly complaints: readonly string[];
}

export interface Viewer {
  /** Opens files from disk, as a reader does; the first is shown. */
  readonly open: (files: Files, options?: BrowserContextOptions) => Promise<Opened>;
}

type Files = Readonly<Record<string, string>>;

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

/** One browser for a file of tests, and after each test a look whether its pages kept still. */
export function viewer(): Viewer {
  let browser: Browser | undefined;
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-page-"));
  let opened: Opened[] = [];
  let count = 0;
  beforeAll(async () => {
    // A file may hold tests that need no browser as well.
    if (isMissing) return;
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: ["--no-sandbox"],
    });
  });
  afterEach(async () => {
    const seen = opened;
    opened = [];
    for (const { page } of seen) await page.context().close();
    for (const { requests, complaints } of seen) expect([...requests, ...complaints]).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: async (files, options = {}) => {
      const place = join(folder, String(count++));
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(place, name)), { recursive: true });
        writeFileSync(join(place, name), content);
      }
      const [first = ""] = Object.keys(files);
      const own = new Set(Object.keys(files).map((name) => pathToFileURL(join(place, name)).href));
      const context = await (browser as Browser).newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        const [address = ""] = request.url().split("#");
        if (!own.has(address)) requests.push(address);
      });
      page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("dialog", (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      opened.push({ page, requests, complaints });
      await page.goto(pathToFileURL(join(place, first)).href);
      return { page, requests, complaints };
    },
  };
}
