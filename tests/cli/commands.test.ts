import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, newsgraph, temporaryFolder } from "./newsgraph.ts";

async function exported(text: string, ...args: readonly string[]) {
  const folder = temporaryFolder();
  const file = join(folder, "harbor.txt");
  writeFileSync(file, text);
  const result = await newsgraph(["export", file, "--out", folder, ...args]);
  return { ...result, folder, graph: join(folder, "harbor.ttl") };
}

describe("newsgraph export", () => {
  it("writes four files under the article's name and prints what it found", async () => {
    const { code, stdout, folder } = await exported(article);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      "harbor.jsonld",
      "harbor.nq",
      "harbor.trig",
      "harbor.ttl",
      "harbor.txt",
    ]);
    expect(stdout).toMatch(/Person\s+2/);
    expect(stdout).toMatch(/triples\s+\d+/);
    expect(stdout).toMatch(/validation\s+conforms/);
  });

  it("writes the formats asked for, under the base asked for", async () => {
    const { code, folder } = await exported(
      article,
      "--format",
      "nq",
      "--base",
      "https://news.example/g/",
    );
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["harbor.nq", "harbor.txt"]);
    expect(readFileSync(join(folder, "harbor.nq"), "utf8")).toContain(
      "<https://news.example/g/a/harbor>",
    );
  });

  it("writes the web profile beside, and says what search engines will miss", async () => {
    const { code, folder, stderr } = await exported(article, "--profile", "web");
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["harbor.txt", "harbor.web.jsonld"]);
    const written = JSON.parse(readFileSync(join(folder, "harbor.web.jsonld"), "utf8"));
    expect(written).toMatchObject({ "@context": "https://schema.org", "@type": "NewsArticle" });
    expect(stderr).toContain("image is not known");
  });

  it("exits with 1 where shapes of one's own are not met, and says where", async () => {
    const folder = temporaryFolder();
    const shapes = join(folder, "rules.ttl");
    writeFileSync(
      shapes,
      '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix schema: <http://schema.org/> .\n<urn:s> a sh:NodeShape ; sh:targetClass schema:Person ; sh:property [ sh:path schema:email ; sh:minCount 1 ; sh:message "A person needs an address." ] .',
    );
    const result = await exported(article, "--shapes", shapes);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("A person needs an address.");
    expect(result.stderr).toContain("Kari Dahl");
  });

  it("makes up no date: without one, relative dates stay unresolved", async () => {
    const { graph, stderr } = await exported(
      "The minister, Kari Dahl, met Jon Arnason yesterday. She left on Friday.",
    );
    expect(stderr).toMatch(/date/i);
    expect(readFileSync(graph, "utf8")).not.toMatch(/"\d{4}-\d\d-\d\d"/);
  });

  it("reads of a text in another language only what does not depend on the language", async () => {
    const { code, stderr, graph } = await exported(
      "2023-03-14\n\nDer Ministerpräsident hat am Montag in Bergen mit der Fischereiministerin über die neuen Quoten gesprochen und danach die Presse unterrichtet.\n\n(Foto: Jane Doe/Reuters)",
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/another language/);
    const turtle = readFileSync(graph, "utf8");
    expect(turtle).toContain('schema:inLanguage "de"');
    expect(turtle).not.toContain("sem:Event");
  });

  it("gives the same bytes in any time zone and locale", async () => {
    const there = await exported(article, "--format", "ttl,jsonld,nq,trig");
    const folder = temporaryFolder();
    const file = join(folder, "harbor.txt");
    writeFileSync(file, article);
    const bytes = async (env: Readonly<Record<string, string>>) => {
      await newsgraph(["export", file, "--out", folder], { env });
      return ["ttl", "jsonld", "nq", "trig"].map((format) =>
        readFileSync(join(folder, `harbor.${format}`), "utf8"),
      );
    };
    const kolkata = await bytes({ TZ: "Asia/Kolkata", LC_ALL: "tr_TR.UTF-8" });
    expect(await bytes({ TZ: "America/Los_Angeles", LC_ALL: "C" })).toEqual(kolkata);
    expect(readFileSync(there.graph, "utf8")).toBe(kolkata[0]);
  });
});

describe("newsgraph validate and query", () => {
  it("read every format that export writes", async () => {
    const { folder } = await exported(article);
    for (const extension of ["ttl", "jsonld", "nq", "trig"]) {
      const graph = join(folder, `harbor.${extension}`);
      const validated = await newsgraph(["validate", graph]);
      expect(validated.code).toBe(0);
      const asked = await newsgraph([
        "query",
        graph,
        "SELECT ?name { ?p a schema:Person ; schema:name ?name } ORDER BY ?name",
      ]);
      expect(asked.stdout).toBe("?name\nJon Arnason\nKari Dahl\n");
    }
  });

  it("validate names what is wrong, with the words behind it, and exits with 1", async () => {
    const { graph, folder } = await exported(article);
    const broken = join(folder, "broken.ttl");
    writeFileSync(broken, readFileSync(graph, "utf8").replace(/schema:name "Kari Dahl" ;/, ""));
    const result = await newsgraph(["validate", broken]);
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/schema:name/);
    expect(result.stdout).toContain("Kari Dahl");
    const rdf = await newsgraph(["validate", broken, "--rdf"]);
    expect(rdf.stdout).toContain("<http://www.w3.org/ns/shacl#ValidationReport>");
  });

  it("query answers in JSON, and ASK and CONSTRUCT too", async () => {
    const { graph, folder } = await exported(article);
    const json = await newsgraph([
      "query",
      graph,
      "SELECT ?d { ?a schema:datePublished ?d }",
      "--json",
    ]);
    expect(JSON.parse(json.stdout).results.bindings).toEqual([
      {
        d: {
          type: "literal",
          value: "2023-03-14",
          datatype: "http://www.w3.org/2001/XMLSchema#date",
        },
      },
    ]);
    expect((await newsgraph(["query", graph, "ASK { ?e a sem:Event }"])).stdout).toBe("true\n");
    writeFileSync(
      join(folder, "q.rq"),
      "CONSTRUCT { ?a a schema:NewsArticle } WHERE { ?a a schema:NewsArticle }",
    );
    const constructed = await newsgraph(["query", graph, `@${join(folder, "q.rq")}`]);
    expect(constructed.stdout).toMatch(
      /^<\S+a\/harbor> <\S+type> <http:\/\/schema.org\/NewsArticle> \.\n$/,
    );
  });
});

describe("newsgraph annotate", () => {
  it("gives offsets into the text as it was given", async () => {
    const text =
      "\n\nDate: 14 March 2023\n\nPresident Kari Dahl said on Monday: “Norway will send 🚢 ships.”";
    const { stdout, code } = await newsgraph(["annotate"], {
      input: `${JSON.stringify({ id: "x", text })}\n`,
    });
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.id).toBe("x");
    expect(Object.keys(result)).toEqual(["id", "entities", "dates", "quotes", "events"]);
    const names = result.entities.map(({ start, end }: { start: number; end: number }) =>
      text.slice(start, end),
    );
    expect(names).toContain("Kari Dahl");
    expect(names).toContain("Norway");
    const [quote] = result.quotes;
    expect(text.slice(...(quote.contentSpans[0] as [number, number]))).toContain(
      "Norway will send 🚢 ships.",
    );
    expect(quote.direct).toBe(true);
  });

  it("goes on after a date that is none and a text that cannot be read", async () => {
    const lines = [
      { id: "a", text: "Rain fell on Lagos.", date: "2021-02-31" },
      { id: "b", text: "nul \u0000 byte" },
      { id: "c", text: "Snow fell on Oslo." },
    ];
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const { stdout, stderr, code } = await newsgraph(["annotate"], { input });
    expect(stderr).toMatch(/line 1 \(a\).*\[read\/date\]/);
    expect(stderr).toMatch(/line 2 \(b\).*\[read\/binary\]/);
    const counts = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).entities.length);
    expect(counts).toEqual([1, 0, 1]);
    expect(code).toBe(2);
  });

  it("of blank text is empty", async () => {
    const { stdout } = await newsgraph(["annotate"], { input: '{"id":"blank","text":" \\n"}\n' });
    expect(JSON.parse(stdout)).toEqual({
      id: "blank",
      entities: [],
      dates: [],
      quotes: [],
      events: [],
    });
  });
});

describe("newsgraph", () => {
  it("tells its version and explains itself", async () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    expect((await newsgraph(["--version"])).stdout).toBe(`${version}\n`);
    const help = await newsgraph(["--help"]);
    expect(help.code).toBe(0);
    for (const command of ["export", "validate", "query", "annotate"]) {
      expect(help.stdout).toContain(command);
      const own = await newsgraph([command, "--help"]);
      expect(own.code).toBe(0);
      expect(own.stdout).toMatch(/Examples?:\n {2}/);
    }
  });
});
