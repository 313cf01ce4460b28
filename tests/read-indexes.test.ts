import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId, fnv1a, slug } from "../src/read/article-id.ts";
import { dayNumber, isCalendarDate, weekdayOf } from "../src/read/calendar.ts";
import { codePointIndex } from "../src/read/code-points.ts";
import { guessLanguage } from "../src/read/language-guess.ts";
import { lineIndex } from "../src/read/line-index.ts";
import { isSpace } from "../src/read/white-space.ts";

describe("lineIndex", () => {
  test("counts all line ends", () => {
    const index = lineIndex("a\nb\r\nc\rd");
    expect([0, 1, 2, 3, 4, 5, 7, 99].map((offset) => index.positionAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });
});

test("the examples of the indexes", () => {
  expect(lineIndex("Rain\nin Oslo").positionAt(8)).toEqual({ line: 2, column: 4 });
  expect(codePointIndex("🚀 launch").toCodePoint(3)).toBe(2);
});

describe("codePointIndex", () => {
  test("agrees with iteration, both ways", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const index = codePointIndex(text);
        expect(index.length).toBe([...text].length);
        let offset = 0;
        let points = 0;
        for (const character of text) {
          expect(index.toCodePoint(offset)).toBe(points);
          expect(index.toUtf16(points)).toBe(offset);
          offset += character.length;
          points++;
        }
        expect(index.toCodePoint(offset)).toBe(points);
        expect(index.toUtf16(points)).toBe(offset);
      }),
      { seed: 4 },
    );
  });

  test("counts the middle of a pair as its start", () => {
    expect(codePointIndex("a🚀b").toCodePoint(2)).toBe(1);
  });
});

describe("articleId", () => {
  test("keeps a safe name and makes a safe one", () => {
    expect(articleId("000_abc.1", "", "")).toBe("000_abc.1");
    expect(articleId(undefined, "L’Élysée: “Non!”", "x")).toMatch(/^lelysee-non-[0-9a-f]{12}$/u);
    expect(articleId(undefined, "東京", "x")).toMatch(/^[0-9a-f]{12}$/u);
    expect(articleId("a b", "", "")).not.toBe(articleId("a-b", "", ""));
    expect(articleId("..", "", "")).toMatch(/^[0-9a-f]{12}$/u);
  });

  test("cuts the words at a length, not in a word", () => {
    expect(slug("One two three four five six seven eight nine ten")).toBe(
      "one-two-three-four-five-six-seven-eight",
    );
  });

  test("hashes as published", () => {
    // FNV-1a 64 of the bytes 61 00: "a" in UTF-16, low byte first.
    expect(fnv1a("")).toBe("cbf29ce484222325");
    expect(fnv1a("a")).toBe(reference([0x61, 0]));
    expect(fnv1a("Ωmega")).toBe(
      reference([..."Ωmega"].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
    );
  });
});

function reference(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % (1n << 64n);
  return hash.toString(16).padStart(16, "0");
}

describe("the calendar", () => {
  test("agrees with Date", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1600-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }),
        (date) => {
          const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          expect(dayNumber(y, m, d)).toBe(Math.floor(date.getTime() / 86_400_000));
          expect(weekdayOf(y, m, d)).toBe(date.getUTCDay());
          expect(isCalendarDate(y, m, d)).toBe(true);
        },
      ),
      { seed: 5 },
    );
    expect(isCalendarDate(2021, 2, 29)).toBe(false);
    expect(isCalendarDate(2000, 2, 29)).toBe(true);
    expect(isCalendarDate(1900, 2, 29)).toBe(false);
  });
});

test("white space is what \\s says", () => {
  for (let code = 0; code <= 0xffff; code++) {
    expect(isSpace(code), code.toString(16)).toBe(/\s/u.test(String.fromCharCode(code)));
  }
});

describe("guessLanguage", () => {
  test.each([
    ["The ferry was closed on Monday, the line said.", "en"],
    ["Police arrested two men in Lima on Friday.", "en"],
    ["Die Fähre wurde am Montag nicht mit der Bahn ersetzt.", "de"],
    ["Le bateau est arrivé dans le port avec les passagers.", "fr"],
    ["El barco llegó al puerto con los pasajeros y no salió.", "es"],
    ["Il traghetto è arrivato nella città con i passeggeri della nave.", "it"],
    ["O barco não chegou ao porto com os passageiros.", "pt"],
    ["De boot is niet op het water en wordt ook niet verwacht.", "nl"],
    ["Паром прибыл в порт с пассажирами.", "ru"],
    ["Пором прибув до порту з пасажирами України.", "uk"],
    ["وصلت العبارة إلى الميناء مع الركاب.", "ar"],
    ["渡轮周一抵达港口。", "zh"],
    ["フェリーは月曜日に港に着いた。", "ja"],
    ["페리는 월요일에 항구에 도착했다.", "ko"],
    ["नौका सोमवार को बंदरगाह पहुंची।", "hi"],
    ["Το πλοίο έφτασε στο λιμάνι.", "el"],
    ["Oslo", "und"],
    ["12 345", "und"],
    ["Lovelace Turing Hopper Born Curie Noether", "und"],
  ])("%j is %s", (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
