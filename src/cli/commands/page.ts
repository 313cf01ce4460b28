import { basename, extname, join, resolve } from "node:path";
import { checkBase, defaultBase } from "../../bind/resolve.ts";
import { NewsgraphError } from "../../error.ts";
import { thingsOf } from "../../model/story.ts";
import { type IndexEntry, indexEntry, renderIndex } from "../../page/render-index.ts";
import { renderPage } from "../../page/render-page.ts";
import { defaultMaximumBytes } from "../../publish/read-file.ts";
import { type OutputFile, writeFiles } from "../../publish/write-files.ts";
import { sourceFormats } from "../../read/sniff-format.ts";
import { type Command, numberOption, parseCall, usage } from "../command.ts";
import { sourceFormatOf } from "../source-format-of.ts";
import { type StoryFileOptions, storyInFile } from "../story-in-file.ts";

export const pageCommand: Command = {
  usage: "FILE... [--from FORMAT] [--out DIR] [--base IRI] [--date YYYY-MM-DD]",
  help: `Each FILE is one news article (plain text, a web page, IPTC ninjs or schema.org JSON-LD), or a graph that
newsgraph wrote (.ttl, .jsonld, .nq, .trig). For each article one page of HTML is written to DIR: the marked text, who is who, what happened when, and for each fact the words
it rests on. A page is one file, loads nothing and works from disk. Where there are several articles,
index.html lists and searches them.

  --from FORMAT       ${sourceFormats.join(", ")}; without it the file's beginning tells
  --out DIR           where to write; the current folder by default
  --base IRI          what ids are under; ${defaultBase} by default
  --date YYYY-MM-DD   when the articles were published, if they do not say so themselves
  --max-bytes N       refuse larger articles; ${defaultMaximumBytes} by default

Either all pages are written, each of them whole, or none.

Examples:
  newsgraph page article.txt
  newsgraph page graphs/*.ttl --out site
`,
  async run(args, { stdout }) {
    const { values, positionals } = parseCall(args, {
      out: { type: "string", default: "." },
      from: { type: "string" },
      base: { type: "string", default: defaultBase },
      date: { type: "string" },
      "max-bytes": { type: "string" },
    });
    if (positionals.length === 0) throw usage("page needs at least one FILE.");
    const limit = values["max-bytes"];
    const settings: StoryFileOptions = {
      base: checkBase(values.base),
      ...(values.from === undefined ? {} : { from: sourceFormatOf(values.from) }),
      ...(values.date === undefined ? {} : { date: values.date }),
      maximumBytes:
        limit === undefined ? defaultMaximumBytes : numberOption("max-bytes", limit, 1, 2 ** 31),
    };
    const pages: Page[] = [];
    for (const file of positionals) pages.push(...(await pagesOf(file, settings)));
    const files = pages.map(({ name, content }) => ({ path: join(values.out, name), content }));
    if (pages.length > 1)
      files.push({
        path: join(values.out, indexName),
        content: renderIndex(pages.map(({ entry }) => entry)),
      });
    checkPaths(positionals, files);
    await writeFiles(files);
    for (const { path } of files) stdout(`${path}\n`);
    return 0;
  },
};

const indexName = "index.html";

interface Page {
  readonly name: string;
  readonly content: string;
  readonly entry: IndexEntry;
}

async function pagesOf(file: string, settings: StoryFileOptions): Promise<readonly Page[]> {
  const story = await storyInFile(file, settings);
  const articles = thingsOf(story, "Article");
  const stem = basename(file, extname(file));
  return articles.map(({ id: article }, index) => {
    const name = `${articles.length === 1 ? stem : `${stem}-${index + 1}`}.html`;
    return {
      name,
      content: renderPage(story, { article, base: settings.base }),
      entry: indexEntry(story, name, { article }),
    };
  });
}

/** A page must not take the place of another, nor of the article that it was made of. */
function checkPaths(sources: readonly string[], files: readonly OutputFile[]): void {
  const taken = new Set(sources.map((file) => resolve(file)));
  for (const { path } of files) {
    if (taken.has(resolve(path)))
      throw new NewsgraphError("cli/usage", `${path} would be written over.`, {
        expected:
          "articles of different names, and a folder to write to in which none of them stands",
        got: path,
      });
    taken.add(resolve(path));
  }
}
