import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { embedJsonLd } from "../src/serialize/embed-json-ld.ts";

const data = (text: string): unknown => ({ "@context": "https://schema.org", headline: text });

/** What a browser's parser finds of ours in a page. */
function found(html: string): { readonly parsed: unknown; readonly parent: string | undefined } {
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll("script[data-newsgraph]")];
  expect(scripts).toHaveLength(1);
  const [script] = scripts;
  return {
    parsed: JSON.parse(script?.textContent ?? ""),
    parent: script?.parentElement?.tagName.toLowerCase(),
  };
}

const pages: Readonly<Record<string, readonly [html: string, before: string]>> = {
  "a whole page": [
    "<!doctype html><html><head><title>A</title></head><body>B</body></html>",
    "</head>",
  ],
  "a head's end in a comment": [
    "<html><head><!-- </head> --><meta charset=utf-8></head><body></body></html>",
    "</head><body>",
  ],
  "a head's end in a script": [
    "<html><head><script>let a = '</head>';</script></head><body></body></html>",
    "</head><body>",
  ],
  "a head's end in an attribute": [
    '<html><head><meta content="</head>"></head><body></body></html>',
    "</head><body>",
  ],
  capitals: ["<HTML><HEAD><TITLE>a</head></TITLE></HEAD><BODY></BODY></HTML>", "</HEAD>"],
  "no head": ["<!DOCTYPE html><body><p>B</p></body>", "<body>"],
  "text alone": ["Just words & <3", "Just words"],
  "an unfinished tag": ["<html><head><meta content='", ""],
};

describe("embedding data in a page", () => {
  it.each(Object.entries(pages))("goes to the end of the head: %s", (_, [html, before]) => {
    const page = embedJsonLd(html, data("x"));
    const at = page.indexOf("<script type=");
    expect(page.slice(0, at) + page.slice(page.indexOf("</script>", at) + 9)).toBe(html);
    expect(page.slice(page.indexOf("</script>", at) + 9).startsWith(before)).toBe(true);
  });

  it("replaces what was embedded before", () => {
    const once = embedJsonLd(pages["a whole page"]?.[0] ?? "", data("one"));
    const twice = embedJsonLd(once, data("two"));
    expect(found(twice).parsed).toEqual(data("two"));
    expect(embedJsonLd(twice, data("one"))).toBe(once);
  });

  it("closes no script and opens no comment, whatever the text holds", () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        "</script><img src=x onerror=alert(1)>",
        "<!--<script>",
        "]]>",
        "\u2028</SCRIPT >",
        "&lt;/script&gt;",
        "\\u003c",
        '"}</head>',
      ),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (texts) => {
        const text = texts.join("");
        const { parsed, parent } = found(embedJsonLd(pages["a whole page"]?.[0] ?? "", data(text)));
        expect(parsed).toEqual(data(text));
        expect(parent).toBe("head");
      }),
    );
  });
  it("holds nothing that a parser of HTML may leave out", () => {
    const text = "a\u0000b\u007f\u0085\ufdd0\ufffe\u{1ffff}\u{10fffe}é漢";
    const page = embedJsonLd(pages["a whole page"]?.[0] ?? "", data(text));
    expect(page).not.toMatch(/[\p{Cc}\p{Noncharacter_Code_Point}]/u);
    expect(page).toContain("\\u0085\\ufdd0\\ufffe\\ud83f\\udfff\\udbff\\udffeé漢");
    expect(found(page).parsed).toEqual(data(text));
  });
});
