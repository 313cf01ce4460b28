import type { Analysis, Sentence, Token } from "../language/analysis.ts";
import type { Mention, Names, Role } from "./reading.ts";

/** An office and the name after it, as one noun phrase: tokens of one sentence, last inclusive. */
interface Titled {
  readonly first: number;
  readonly last: number;
  /** The name's own tokens begin here. */
  readonly name: number;
  /** The head of the whole. */
  readonly head: number;
}

/** The name that a token heads: its tokens, last inclusive. */
interface Named {
  readonly first: number;
  readonly last: number;
  readonly isPerson: boolean;
}

/** A parse that is being put right. */
interface Arcs {
  readonly tokens: readonly Token[];
  readonly heads: number[];
  readonly relations: string[];
}

/**
 * Puts the parse right where the names know better: "defense ministry spokeswoman Ana Ruiz" is one noun
 * phrase headed by the name, however long the office; a name before a verb that has no subject is its
 * subject; and "to", "by", "on" after a person's name hang on the verb, for no one is "Ruiz to Monday".
 * News is full of such phrases and the treebanks that the parser learnt from are not.
 */
export function bindOffices(analysis: Analysis, names: Names): Analysis {
  const titled = titledBySentence(analysis, names);
  const sentences = analysis.sentences.map((sentence, index) => {
    const phrases = titled.get(index) ?? [];
    const named = (token: number): Named | undefined => {
      const mention = names.mentionAt(index, token);
      if (mention?.form !== "name" || mention.head !== token) return undefined;
      const { first, last } = mention;
      return { first, last, isPerson: names.entities[mention.entity]?.type === "person" };
    };
    return repaired(sentence, phrases, named);
  });
  return { ...analysis, sentences };
}

function titledBySentence(
  analysis: Analysis,
  names: Names,
): ReadonlyMap<number, readonly Titled[]> {
  const bySentence = new Map<number, Titled[]>();
  const nameOf = new Map<string, Mention>();
  for (const mention of names.mentions)
    if (mention.form === "name")
      nameOf.set(`${mention.entity} ${mention.sentence} ${mention.first}`, mention);
  for (const role of names.roles) {
    const place = placeOf(role, analysis, names);
    if (!place) continue;
    // The name stands right behind the office, or behind a comma: "the coach, Ana Ruiz".
    const comma = analysis.sentences[place.sentence]?.tokens[place.last + 1]?.text === ",";
    const mention = nameOf.get(`${role.person} ${place.sentence} ${place.last + (comma ? 2 : 1)}`);
    if (!mention) continue;
    const titled = {
      first: place.first,
      last: mention.last,
      name: mention.first,
      head: mention.head,
    };
    bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), titled]);
  }
  return bySentence;
}

/** The tokens of an office's words. */
function placeOf(role: Role, analysis: Analysis, names: Names) {
  const person = names.entities[role.person];
  const near = person?.mentions
    .map((index) => names.mentions[index])
    .find((mention) => mention && mention.start >= role.end);
  const sentence = near ? analysis.sentences[near.sentence] : undefined;
  if (!near || !sentence || role.start < sentence.start) return undefined;
  const first = sentence.tokens.findIndex(({ start }) => start >= role.start);
  const last = sentence.tokens.findLastIndex(({ end }) => end <= role.end);
  return first < 0 || last < first ? undefined : { sentence: near.sentence, first, last };
}

function repaired(
  sentence: Sentence,
  phrases: readonly Titled[],
  named: (token: number) => Named | undefined,
): Sentence {
  const arcs: Arcs = {
    tokens: sentence.tokens,
    heads: sentence.tokens.map(({ head }) => head),
    relations: sentence.tokens.map(({ relation }) => relation),
  };
  for (const phrase of phrases) bindPhrase(arcs, phrase);
  bindList(arcs, phrases, named);
  for (let token = 0; token < sentence.tokens.length; token++) {
    const name = named(token);
    if (name === undefined) continue;
    coordinate(arcs, token, phrases, named);
    giveSubject(arcs, token);
    if (name.isPerson) freeModifiers(arcs, token);
  }
  if (isBroken(arcs)) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index) => {
      const head = arcs.heads[index] ?? token.head;
      const relation = arcs.relations[index] ?? token.relation;
      return head === token.head && relation === token.relation
        ? token
        : { ...token, head, relation };
    }),
  };
}

/** Relations of a noun phrase that has a part in its clause. */
const core = /^(?:nsubj|obj|iobj|obl|root|ccomp)/;

/** Makes the name the head of the whole phrase, and the phrase's outer arc the name's. */
function bindPhrase({ tokens, heads, relations }: Arcs, { first, last, name, head }: Titled): void {
  const inside = (token: number): boolean => token >= first && token <= last;
  const outer: number[] = [];
  for (let token = first; token <= last; token++)
    if (!inside(heads[token] ?? -1)) outer.push(token);
  const office = outer.find((token) => token < name) ?? name - 1;
  const carrier =
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
  }
  heads[head] = outerHead;
  relations[head] = outerRelation;
  // What hung on a word of the office from outside hangs on the whole.
  for (let token = 0; token < tokens.length; token++) {
    const own = heads[token] ?? -1;
    if (!inside(token) && own !== head && inside(own)) heads[token] = head;
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

/**
 * "met Ruiz of Chile, Paz of Peru and trade minister Luis Toro": people that only commas, "and", offices and
 * where each is from part are one list, whose first carries the arc of all.
 */
function bindList(
  arcs: Arcs,
  phrases: readonly Titled[],
  named: (token: number) => Named | undefined,
): void {
  const { tokens, heads, relations } = arcs;
  const people: { readonly first: number; readonly last: number; readonly head: number }[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const name = named(token);
    if (!name?.isPerson) continue;
    const { first, last } = phrases.find(({ head }) => head === token) ?? name;
    people.push({ first, last, head: token });
  }
  for (let start = 0; start < people.length; start++) {
    let end = start;
    for (let next = people[end + 1]; next && people[end]; next = people[end + 1]) {
      const between = wordsBetween(tokens, people[end]?.last ?? 0, next.first, named);
      if (between !== "," && between !== "and") break;
      end++;
      if (between === "and") break;
    }
    const first = people[start];
    if (!first || end - start < 2) continue;
    for (const { head } of people.slice(start + 1, end + 1)) {
      if (isBelow(heads, first.head, head)) {
        heads[first.head] = heads[head] ?? -1;
        relations[first.head] = relations[head] ?? "dep";
      }
      heads[head] = first.head;
      relations[head] = "conj";
    }
    start = end;
  }
}

/** What parts two people in print: a comma, "and" (with a comma before it or not), or more than that. */
function wordsBetween(
  tokens: readonly Token[],
  last: number,
  first: number,
  named: (token: number) => Named | undefined,
): "," | "and" | undefined {
  let at = last + 1;
  // "of the United Kingdom"
  if (/^(?:of|from)$/.test(tokens[at]?.lemma ?? "")) {
    const place = [1, 2, 3, 4]
      .map((step) => named(at + step))
      .find((name) => name?.isPerson === false);
    if (!place) return undefined;
    at = place.last + 1;
  }
  const words = tokens.slice(at, first).map(({ lemma }) => lemma.toLowerCase());
  const text = words.join(" ");
  return text === "," ? "," : text === "and" || text === ", and" ? "and" : undefined;
}

/** "met Paz and trade minister Ana Ruiz": the first name carries the arc of both, the second is its conjunct. */
function coordinate(
  { tokens, heads, relations }: Arcs,
  second: number,
  phrases: readonly Titled[],
  named: (token: number) => Named | undefined,
): void {
  const phrase = phrases.find(({ head }) => head === second);
  const conjunction = (phrase?.first ?? second) - 1;
  if (tokens[conjunction]?.upos !== "CCONJ") return;
  let first = conjunction - 1;
  while (first >= 0 && relations[first] === "flat") first = heads[first] ?? -1;
  if (first < 0 || named(first) === undefined || heads[first] !== second) return;
  heads[first] = heads[second] ?? -1;
  relations[first] = relations[second] ?? "dep";
  heads[second] = first;
  relations[second] = "conj";
  heads[conjunction] = second;
  relations[conjunction] = "cc";
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const subjectless = /^(?:nmod|appos|conj|dep|compound|parataxis|obl|list)/;

/**
 * "..., Ruiz on Monday met": the name stands free of a preposition before a finite verb that has no subject.
 * "after Peru signed": what was taken for a preposition opens the clause.
 */
function giveSubject(arcs: Arcs, name: number): void {
  const { tokens, heads, relations } = arcs;
  if (!subjectless.test(relations[name] ?? "")) return;
  const lead = childWith(arcs, name, /^(?:case|cc)$/);
  if (
    lead >= 0 &&
    (relations[lead] === "cc" || !clausal.has(tokens[lead]?.lemma.toLowerCase() ?? ""))
  )
    return;
  let next = name + 1;
  while (next < tokens.length && heads[next] === name && relations[next] === "flat") next++;
  // A day may stand between: "Ruiz on Monday met", "Ruiz Monday met", "Ruiz also met".
  if (tokens[next]?.lemma.toLowerCase() === "on") next++;
  while (
    next < name + 5 &&
    (dayName.test(tokens[next]?.text ?? "") || tokens[next]?.upos === "ADV")
  )
    next++;
  const verb = tokens[next];
  const predicate = verb?.upos === "AUX" ? (heads[next] ?? -1) : next;
  if (!verb || !finite.test(verb.xpos) || tokens[predicate]?.upos !== "VERB") return;
  if (childWith(arcs, predicate, /^(?:nsubj|csubj|expl)/) >= 0 || isBelow(heads, predicate, name))
    return;
  if (!/^(?:root|ccomp|parataxis|conj|advcl|acl:relcl)/.test(relations[predicate] ?? "")) return;
  if (lead >= 0) {
    if (childWith(arcs, predicate, /^(?:mark|cc)$/) >= 0 || relations[predicate] === "root") return;
    heads[lead] = predicate;
    relations[lead] = "mark";
    relations[predicate] = "advcl";
  }
  heads[name] = predicate;
  relations[name] = "nsubj";
  // What stands between subject and verb cannot reach back over the subject: "Ruiz on Monday met".
  for (let between = name + 1; between < predicate; between++)
    if ((heads[between] ?? -1) < name && (heads[between] ?? -1) >= 0) {
      heads[between] = predicate;
      relations[between] = "obl";
    }
}

const clausal = new Set(["after", "before", "since", "until", "as"]);

/** The first dependent with such a relation; -1 for none. */
const childWith = ({ heads, relations }: Arcs, of: number, relation: RegExp): number =>
  heads.findIndex((head, child) => head === of && relation.test(relations[child] ?? ""));

const dayName = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;
const verbal = new Set([
  "to",
  "by",
  "on",
  "with",
  "at",
  "during",
  "after",
  "before",
  "against",
  "into",
]);

/** "delivered by Ruiz to Conti": the second phrase hangs on the verb, not on the first person. */
function freeModifiers({ tokens, heads, relations }: Arcs, name: number): void {
  const verb = verbAbove(tokens, heads, name);
  if (verb === undefined) return;
  for (let token = name + 1; token < tokens.length; token++) {
    if (heads[token] !== name || !/^nmod$/.test(relations[token] ?? "")) continue;
    const marked = heads.some(
      (head, child) =>
        head === token &&
        relations[child] === "case" &&
        verbal.has(tokens[child]?.lemma.toLowerCase() ?? ""),
    );
    if (!marked) continue;
    heads[token] = verb;
    relations[token] = "obl";
  }
}

function verbAbove(
  tokens: readonly Token[],
  heads: readonly number[],
  from: number,
): number | undefined {
  let at = heads[from] ?? -1;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (tokens[at]?.upos === "VERB") return at;
    at = heads[at] ?? -1;
  }
  return undefined;
}

function isBelow(heads: readonly number[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps++) {
    if (at === top) return true;
    at = heads[at] ?? -1;
  }
  return false;
}

/** Whether the arcs are no tree any more: then the parse is left as it was. */
function isBroken({ heads }: Arcs): boolean {
  const settled = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && settled[at] === 0) {
      settled[at] = 2;
      path.push(at);
      at = heads[at] ?? -1;
    }
    if (at >= 0 && settled[at] === 2) return true;
    for (const token of path) settled[token] = 1;
  }
  return false;
}
