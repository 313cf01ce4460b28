import { describe, expect, test } from "vitest";
import { boilerplateRule } from "../src/read/boilerplate.ts";
import { bareBylineRule, bylineRule, signOffRule } from "../src/read/byline.ts";
import { bracketedCreditRule, creditLineRule, trailingCreditRule } from "../src/read/credits.ts";
import { inlineDateRule } from "../src/read/date-header.ts";
import { dateLineRule } from "../src/read/date-line.ts";
import { datelineRule } from "../src/read/dateline.ts";
import { headingRule } from "../src/read/headline.ts";
import { attributionRule, leadInRule } from "../src/read/post-attribution.ts";
import type { ReadingRule } from "../src/read/reading-rule.ts";
import { signedDateRule } from "../src/read/signed-date.ts";
import { wireSlugRule } from "../src/read/wire-slug.ts";

function check<Found>(rule: ReadingRule<Found>): void {
  describe(`${rule.name}: ${rule.construction}`, () => {
    test.each(rule.examples)("reads %j", (text, shown) => {
      const found = rule.read(text);
      expect(found === undefined ? "nothing" : rule.show(text, found)).toBe(shown);
    });
    test.each(rule.counterexamples)("leaves %j", (text) => {
      const found = rule.read(text);
      expect(found === undefined ? "nothing" : rule.show(text, found)).toBe("nothing");
    });
  });
}

check(dateLineRule);
check(wireSlugRule);
check(inlineDateRule);
check(signedDateRule);
check(bylineRule);
check(bareBylineRule);
check(signOffRule);
check(datelineRule);
check(headingRule);
check(attributionRule);
check(leadInRule);
check(bracketedCreditRule);
check(creditLineRule);
check(trailingCreditRule);
check(boilerplateRule);
