import type { Token } from "../../language/analysis.ts";
import type { Arcs, NamedAt } from "./arcs.ts";
import type { Titled } from "./titled.ts";

/** Relations of a noun phrase that has a part in its clause. */
const core = /^(?:nsubj|obj|iobj|obl|root|ccomp)/;

/**
 * "fined *the carmaker Umbra* nine million euros": a noun right before a name, both the same of one verb, tells what bears
 * it.
 */
export function bindKind({ tokens, heads, relations }: Arcs, named: NamedAt): void {
  for (let head = 1; head < tokens.length; head++) {
    const name = named(head);
    if (name === undefined || name.first === 0) continue;
    const kind = name.first - 1;
    if (tokens[kind]?.xpos !== "NN" || !/^i?obj$/.test(relations[kind] ?? "")) continue;
    const isAlike = heads[kind] === heads[head] && relations[kind] === relations[head];
    // To the parser the carmaker is what was fined, and Umbra is the euros.
    const over = heads[head] ?? -1;
    const isAstray =
      relations[head] === "nsubj" &&
      over > head &&
      tokens[over]?.upos === "NOUN" &&
      !tokens.some((_, at) => heads[at] === over && relations[at] === "cop");
    if (!isAlike && !isAstray) continue;
    heads[head] = heads[kind] ?? -1;
    relations[head] = relations[kind] ?? "obj";
    for (let at = 0; at < kind; at++) if (heads[at] === kind) heads[at] = head;
    heads[kind] = head;
    relations[kind] = "compound";
  }
}

/** Makes the name the head of the whole phrase, and the phrase's outer arc the name's. */
export function bindPhrase(
  { tokens, heads, relations }: Arcs,
  { first, last, name, head }: Titled,
): void {
  const inside = (token: number): boolean => token >= first && token <= last;
  const outer: number[] = [];
  for (let token = first; token <= last; token++)
    if (!inside(heads[token] ?? -1)) outer.push(token);
  const office = outer.find((token) => token < name) ?? name - 1;
  const isOfVerb = (token: number): boolean =>
    outer.includes(token) &&
    core.test(relations[token] ?? "") &&
    /^(?:VERB|AUX)$/.test(tokens[heads[token] ?? -1]?.upos ?? "");
  const carriers = [head, ...outer].filter(isOfVerb);
  const carrier =
    // "met the envoy, Ana Ruiz": a bare oblique is what the parser makes of the second noun of one phrase.
    carriers.find((token) => relations[token] !== "obl:unmarked") ??
    carriers[0] ??
    [head, ...outer].find((token) => outer.includes(token) && core.test(relations[token] ?? "")) ??
    (outer.includes(head) ? head : outer[0]);
  if (carrier === undefined) return;
  const outerHead = heads[carrier] ?? -1;
  const outerRelation = relations[carrier] ?? "dep";
  for (let token = first; token <= last; token++) {
    if (token === head) continue;
    const own = heads[token] ?? -1;
    if (!inside(own)) {
      heads[token] = head;
      relations[token] = token < name ? "compound" : "flat";
    } else if (token < name && own >= name)
      settleComplement(tokens, heads, relations, token, name, office, head);
    else if (token >= name && own < name) {
      // "minister *Ana* Paz": no part of the name hangs on the office.
      heads[token] = head;
      relations[token] = token < head ? "compound" : "flat";
    }
  }
  heads[head] = outerHead;
  relations[head] = outerRelation;
  // What hung on a word of the office from outside hangs on the whole.
  for (let token = 0; token < tokens.length; token++) {
    const own = heads[token] ?? -1;
    if (!inside(token) && own !== head && inside(own)) heads[token] = head;
  }
}

/** "Wang *Yi*": inside a person's name nothing is joined to anything. */
export function flattenNames({ tokens, heads, relations }: Arcs, named: NamedAt): void {
  for (let token = 0; token < tokens.length; token++) {
    const name = named(token);
    if (!name?.isPerson) continue;
    for (let at = name.first; at <= name.last; at++) {
      const head = heads[at] ?? -1;
      const isInside = head >= name.first && head <= name.last;
      if (isInside && relations[at] === "conj") relations[at] = "flat";
    }
  }
}

/** "ambassador to Chile Ana Ruiz": Chile belongs to the office, not to the name. */
function settleComplement(
  tokens: readonly Token[],
  heads: number[],
  relations: string[],
  token: number,
  name: number,
  office: number,
  head: number,
): void {
  if (tokens[token]?.upos === "ADP" && token + 1 < name) {
    heads[token] = token + 1;
    relations[token] = "case";
  } else if (tokens[token - 1]?.upos === "ADP" && office < token && office !== token) {
    heads[token] = office;
    relations[token] = "nmod";
  } else {
    heads[token] = head;
    relations[token] = "compound";
  }
}
