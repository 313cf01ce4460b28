import type { Selector, SourceSelector, Span } from "../../model/kinds/evidence.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { SourcePlace } from "../../read/article.ts";
import type { CodePointIndex } from "../../read/code-points.ts";
import { trimRange } from "../../read/white-space.ts";
import type { TextSpan } from "../reading.ts";

/** How many code points of context stand in a quote selector on either side. */
const context = 32;

/** Turns stretches of the body into spans of the story, one for each stretch, and remembers the rules that found it. */
export interface Evidence {
  /** Offsets are UTF-16; white space at the ends is not part of the span. */
  readonly cite: (stretch: TextSpan, rule: string) => Ref<"Span">;
  /** Takes what the source states outside the body as evidence. */
  readonly state: (place: SourcePlace, rule: string) => Ref<"Span">;
  readonly things: () => readonly (Span | Selector | SourceSelector)[];
}

interface Cited {
  readonly id: string;
  readonly span: TextSpan;
  readonly rules: string[];
}

/** The order that a story will put them in: comparing numbers is quicker than the ids that hold them. */
const inTextOrder = ({ span: a }: Cited, { span: b }: Cited): number =>
  a.start - b.start || a.end - b.end;

export function evidenceIn(
  body: string,
  article: Ref<"Article">,
  codePoints: CodePointIndex,
): Evidence {
  const cited = new Map<string, Cited>();
  const stated = new Map<string, { number: number; place: SourcePlace; rules: Set<string> }>();
  return {
    cite(stretch, rule) {
      const span = trimRange(body, stretch.start, stretch.end);
      const id = `${article}#char=${codePoints.toCodePoint(span.start)},${codePoints.toCodePoint(span.end)}`;
      const known = cited.get(id);
      if (!known) cited.set(id, { id, span, rules: [rule] });
      else if (!known.rules.includes(rule)) known.rules.push(rule);
      return refTo("Span", id);
    },
    state(place, rule) {
      const key = JSON.stringify([place.path, place.exact]);
      const known = stated.get(key) ?? { number: stated.size + 1, place, rules: new Set() };
      known.rules.add(rule);
      stated.set(key, known);
      return refTo("Span", `${article}#source-${known.number}`);
    },
    things: () => [
      ...[...cited.values()].sort(inTextOrder).flatMap(({ id, span, rules }): [Span, Selector] => {
        const selector = refTo("Selector", id.replace("#char=", "#selector="));
        const start = codePoints.toCodePoint(span.start);
        const end = codePoints.toCodePoint(span.end);
        const before = codePoints.toUtf16(Math.max(0, start - context));
        const after = codePoints.toUtf16(Math.min(codePoints.length, end + context));
        const prefix = body.slice(before, span.start);
        const suffix = body.slice(span.end, after);
        return [
          { kind: "Span", id: refTo("Span", id), source: article, selector, rule: rules },
          {
            kind: "Selector",
            id: selector,
            start,
            end,
            exact: body.slice(span.start, span.end),
            ...(prefix === "" ? {} : { prefix }),
            ...(suffix === "" ? {} : { suffix }),
          },
        ];
      }),
      ...[...stated.values()].flatMap(({ number, place, rules }): [Span, SourceSelector] => {
        const selector = refTo("SourceSelector", `${article}#source-selector-${number}`);
        const id = refTo("Span", `${article}#source-${number}`);
        return [
          { kind: "Span", id, source: article, selector, rule: [...rules] },
          { kind: "SourceSelector", id: selector, path: place.path, exact: place.exact },
        ];
      }),
    ],
  };
}
