import { describe, expect, it } from "vitest";
import {
  differByOneSlip,
  mayBeOnePerson,
  personName,
} from "../src/extract/names/identity/person-names.ts";
import { acronymsOf, keyWords, withoutLegalForm } from "../src/extract/names/name-key.ts";

const person = (name: string) => personName(keyWords(name.split(" ")));

describe("people's names", () => {
  it.each([
    ["Thomas Q. Adeyemi", "Thomas Adeyemi"],
    ["T. Adeyemi", "Thomas Adeyemi"],
    ["Tom Adeyemi", "Thomas Adeyemi"],
    ["Micheal Okoro", "Michael Okoro"],
    ["Thomas Adeyemi Jr.", "Thomas Adeyemi"],
    ["Ursula von Essen", "Ursula Von Essen"],
  ])("%s may be %s", (a, b) => {
    expect(mayBeOnePerson(person(a), person(b))).toBe(true);
  });

  it.each([
    ["Thomas Q. Adeyemi", "Thomas R. Adeyemi"],
    ["Helen Castro", "Peter Castro"],
    ["Thomas Adeyemi", "Thomas Okoro"],
  ])("%s is not %s", (a, b) => {
    expect(mayBeOnePerson(person(a), person(b))).toBe(false);
  });

  it("have a surname with its particles", () => {
    expect(person("Omar bin Said")).toEqual({ given: ["omar"], surname: "bin said", last: "said" });
  });

  it("may be misprinted by one letter", () => {
    expect(differByOneSlip("helen", "hellen")).toBe(true);
    expect(differByOneSlip("helen", "heeln")).toBe(true);
    expect(differByOneSlip("helen", "karen")).toBe(false);
  });
});

describe("organizations' names", () => {
  it("lose their legal form", () => {
    expect(withoutLegalForm(["Zubaran", "Holdings", "Inc."])).toEqual(["Zubaran"]);
    expect(withoutLegalForm(["Lund", "&", "Co."])).toEqual(["Lund", "&", "Co."]);
  });

  it("make acronyms with and without their small words", () => {
    expect(acronymsOf(["Bank", "of", "Norway"])).toEqual(["bn", "bon"]);
    expect(acronymsOf(["Lund"])).toEqual([]);
  });
});
