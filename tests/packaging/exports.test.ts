import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../cli/newsgraph.ts";

/** The names that a declaration file exports by `export { a, type B } from "..."`, which is all that index.ts has. */
function exportedNames(declarations: string): { readonly [kind in "values" | "types"]: string[] } {
  const names = [...declarations.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(
    ([, allTypes, list = ""]) =>
      list
        .split(",")
        .map((name) => name.trim())
        .filter((name) => name !== "")
        .map((name) => (allTypes ? `type ${name}` : name)),
  );
  const isType = (name: string): boolean => name.startsWith("type ");
  const plain = (name: string): string => name.replace(/^type /, "").replace(/^.* as /, "");
  return {
    values: names
      .filter((name) => !isType(name))
      .map(plain)
      .sort(),
    types: names.filter(isType).map(plain).sort(),
  };
}

it("the public API is these names and no others", () => {
  const { values, types } = exportedNames(readFileSync(join(root, "dist/index.d.ts"), "utf8"));
  const program = `console.log(Object.keys(await import("${join(root, "dist/index.js")}")).join())`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect(stdout.trim().split(",").sort()).toEqual(values);
  expect(values).toMatchInlineSnapshot(`
    [
      "Account",
      "Agent",
      "Article",
      "Claim",
      "Document",
      "Event",
      "Figure",
      "Image",
      "Membership",
      "NewsgraphError",
      "Organization",
      "Person",
      "Place",
      "Post",
      "Quotation",
      "Run",
      "Section",
      "Selector",
      "Situation",
      "SourceSelector",
      "Span",
      "State",
      "annotate",
      "articleToGraph",
      "bind",
      "contextOf",
      "createValidator",
      "date",
      "decimal",
      "defaultBase",
      "defaultShapes",
      "diffStories",
      "diffUpdate",
      "draftStory",
      "embedJsonLd",
      "entity",
      "extendProfile",
      "extractStory",
      "formatDiff",
      "formatOf",
      "formatReport",
      "formats",
      "full",
      "gaf",
      "indexEntry",
      "integer",
      "iri",
      "isNewsgraphError",
      "jsonSchemaOf",
      "many",
      "maybe",
      "namespaces",
      "newsKinds",
      "ng",
      "oa",
      "one",
      "oneOf",
      "org",
      "parseGraph",
      "printShapes",
      "profile",
      "prov",
      "rdf",
      "readArticle",
      "readHtml",
      "readNewsArticle",
      "readNinjs",
      "readSource",
      "readStory",
      "readStoryFrom",
      "ref",
      "refTo",
      "renderIndex",
      "renderPage",
      "schema",
      "sem",
      "serialize",
      "serializeStream",
      "some",
      "story",
      "terms",
      "text",
      "thingsOf",
      "time",
      "toJsonLd",
      "toQuads",
      "toWebJsonLd",
      "unsaid",
      "validate",
      "view",
      "vocabularyTable",
      "web",
      "webWarnings",
      "xsd",
    ]
  `);
  expect(types).toMatchInlineSnapshot(`
    [
      "Analysis",
      "Analyzer",
      "Annotations",
      "ArticleGraph",
      "BoundKind",
      "ConstructStore",
      "Draft",
      "DraftFields",
      "ErrorCode",
      "ErrorPlace",
      "Evidence",
      "EvidenceChange",
      "ExtractOptions",
      "FieldChange",
      "FieldsOf",
      "Format",
      "IdentityPolicy",
      "IndexEntry",
      "Kind",
      "KindTerms",
      "MappingOptions",
      "NamedThing",
      "NewsKind",
      "NewsThing",
      "NonEmpty",
      "Of",
      "PageOptions",
      "Profile",
      "ReadOptions",
      "Reading",
      "ReadingOptions",
      "Ref",
      "Report",
      "Result",
      "Sentence",
      "SerializeOptions",
      "ShapesSource",
      "SourceArticle",
      "SourceFormat",
      "SourceOptions",
      "StoreReading",
      "StoreSelection",
      "Story",
      "StoryDiff",
      "Term",
      "ThingChange",
      "Token",
      "Unread",
      "UpdateOptions",
      "Validator",
      "WebNewsArticle",
      "WebOptions",
      "WebWarning",
    ]
  `);
});
