import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { objectControl } from "../../lexicon/control-verbs.ts";
import type { Entity } from "../../reading.ts";
import { barredPeople } from "./barred-person.ts";
import { clauseVerb } from "./clause-place.ts";
import { type Discourse, mentionedAt, type Referent, within } from "./discourse.ts";
import type { Resolution } from "./nominal-rule.ts";
import { doerOfReason, ownerOfReason } from "./owner-of-reason.ts";
import { isSpeech } from "./quoted-speaker.ts";

const neuter: ReadonlySet<string> = new Set(["it", "its", "itself"]);

/** "IT" is short for something, unless all around it is in capitals. */
export const isNeuter = ({ text }: Token): boolean =>
  text.length < 7 && text !== "IT" && neuter.has(text.toLowerCase());

/**
 * The body or state that "it" and "its" take up: the one that is a subject in the sentence, else the only one that the
 * sentence before is about. None where "it" may as well be a thing: in an object's place, or where another noun could be
 * meant.
 */
export function resolveNeuter(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  discourse: Discourse,
): Resolution | undefined {
  const isOwner = tokens[at]?.xpos === "PRP$";
  if (!isOwner && isEmpty(tokens, at)) return undefined;
  if (isOwner ? isAnswered(tokens, at) : !mayBeBody(tokens, at)) return undefined;
  const barred = isSubject(tokens, at) ? undefined : barredPeople(tokens, at, sentence, discourse);
  const bodies = within(discourse.recent, sentence, 1).filter(
    (one) => one.subject && !one.mention.adjective && isBody(one),
  );
  // "U.S. Secretary of State Ana Lund said it": what she serves is not what the sentence is about.
  const here = bodies.find(
    ({ mention, modifier, entity }) =>
      mention.sentence === sentence && !(modifier && !isOwner && entity.type === "country"),
  );
  // "Its ministry accused ..." at the start goes on with the only one that the sentence before is about.
  const goesOn =
    bodies.length === 1 && bodies[0]?.modifier === false && (!isOwner || at < 2)
      ? bodies[0]
      : undefined;
  const nearer = isOwner
    ? (givenBefore(tokens, at, sentence, discourse) ??
      actorOver(tokens, clauseVerb(tokens, at), sentence, discourse) ??
      ownerOfReason(tokens, at, sentence, discourse.recent))
    : (spokenBy(tokens, at, sentence, discourse) ??
      doerOfReason(tokens, at, sentence, discourse.recent) ??
      actorOver(tokens, verbOver(tokens, at), sentence, discourse));
  const chosen = nearer ?? here ?? goesOn;
  if (chosen === undefined || chosen === "another") return undefined;
  if (!isOwner && isOthers(tokens, at, sentence, chosen)) return undefined;
  // "*itself*" is for the subject of its clause alone.
  const isOwn = chosen.verb === clauseVerb(tokens, at);
  if (tokens[at]?.text.endsWith("self") && !isOwn) return undefined;
  if (barred?.has(chosen.entity.id)) return undefined;
  return { entities: [chosen.entity.id], confidence: 0.6 };
}

const isBody = ({ entity, mention }: Referent): boolean =>
  entity.type === "organization" || (entity.type === "country" && mention.use === "actor");

/** "It is late", "it seems that", "it emerged that", "it became clear": stands for nothing. */
function isEmpty(tokens: readonly Token[], at: number): boolean {
  const { relation = "", head = -1 } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const verb = relation.startsWith("nsubj") ? tokens[head] : undefined;
  if (relation === "expl") return true;
  if (next && /^(?:seem|appear|take|turn|rain|snow)$/.test(next.lemma)) return true;
  // "It is working on a new model", "it was unable to pay"
  const isDoing = verb?.xpos === "VBG" ? verb.lemma !== "go" : isFit.test(verb?.text ?? "");
  if (next?.lemma === "be" || /^['’]s$/.test(next?.text ?? ""))
    return !isDoing || !/^(?:is|was)$/.test(next?.text ?? "");
  if (verb === undefined) return false;
  if (/^(?:seem|appear|turn|rain|snow|emerge|transpire|remain)$/.test(verb.lemma)) return true;
  if (verb.upos === "ADJ") return !isFit.test(verb.text);
  if (verb.lemma === "become")
    return tokens.some(
      (one) => one.head === head && one.relation === "xcomp" && isPlain.test(one.text),
    );
  return relation === "nsubj:pass" && isSpeech(verb);
}

const isFit = /^(?:un)?(?:able|aware|willing|ready)$/;

const isPlain =
  /^(?:clear|apparent|evident|obvious|known|plain|(?:im)?possible|necessary|difficult|easier|hard(?:er)?)$/;

/** "It said", "it fired two clerks", "ordered it to pay", but not "it began on Friday", "it shows a dog", "they sold it". */
function mayBeBody(tokens: readonly Token[], at: number): boolean {
  const { relation = "", head = -1, text = "" } = tokens[at] ?? {};
  const lemma = tokens[head]?.lemma ?? "";
  if (text.endsWith("self")) return true;
  if (!isSubject(tokens, at)) return /^i?obj$/.test(relation) && dealings.has(lemma);
  return !ofThings.has(lemma) && !(begins.has(lemma) && !hasMore(tokens, head));
}

/** "confirmed *it* had sold the mill" is one too, which the parse takes for an object. */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.relation.startsWith("nsubj") === true ||
  /^(?:VBD|VBZ|MD)$/.test(tokens[at + 1]?.xpos ?? "");

/** What is done to people and bodies, hardly to things. */
const dealings: ReadonlySet<string> = new Set(
  `accuse sue fine order ask urge tell help assist force ban criticize criticise warn advise blame punish indict allow
  oblige require compel sanction condemn bar prohibit inform notify persuade pressure`.split(/\s+/),
);

/** What things do, hardly a body. */
const ofThings: ReadonlySet<string> = new Set(
  `signal show mean reflect mark contain depict demonstrate cost weigh crash capsize explode erupt occur happen sound
  last collide`.split(/\s+/),
);

const begins: ReadonlySet<string> = new Set([
  "begin",
  "start",
  "end",
  "finish",
  "stop",
  "come",
  "go",
]);

const hasMore = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, relation }) => head === verb && /^(?:obj|xcomp|ccomp)$/.test(relation));

/**
 * "The Norwegian government said *it* would pay": the state or body whose organ says so; "The council said *it* would pay":
 * somebody else than was named before. Undefined where nobody speaks without a name.
 */
function spokenBy(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { recent }: Discourse,
): Referent | "another" | undefined {
  const clause = tokens[tokens[at]?.head ?? -1];
  if (!tokens[at]?.relation.startsWith("nsubj") || clause?.relation !== "ccomp") return undefined;
  const subject = tokens.findIndex(
    ({ head, relation }) => head === clause.head && relation === "nsubj",
  );
  const speaker = tokens[subject];
  const named = mentionedAt(recent, sentence, subject)?.entity.type;
  // "Umbra, a lender, said": a name of nothing that is known.
  if (speaker?.upos === "PROPN" && (named === undefined || named === "other") && subject < at)
    return "another";
  const kind = speaker?.xpos === "NN" ? organizationNoun(speaker.text)?.kind : undefined;
  if (kind === undefined || subject > at) return undefined;
  if (named !== undefined) return undefined;
  const around = recent.filter(
    ({ mention }) => mention.sentence === sentence && tokens[mention.head]?.head === subject,
  );
  // "The firm Umbra said"
  if (around.some(({ mention }) => mention.last >= subject)) return undefined;
  const owner = around.find(({ entity }) => entity.type === organs.get(kind));
  return owner ?? (kind === "company" || kind === "bank" ? undefined : "another");
}

/** What acts by such a body: a state by its navy, a firm by its board. */
const organs: ReadonlyMap<string, Entity["type"]> = new Map([
  ["government", "country"],
  ["military", "country"],
  ["legislature", "country"],
  ["agency", "organization"],
]);

/** "urged Chile to free the miners *it* holds": the verb whose object the pronoun's clause tells of; -1 for none. */
function verbOver(tokens: readonly Token[], at: number): number {
  const clause = tokens[clauseVerb(tokens, at)];
  const noun = clause?.relation.startsWith("acl") ? tokens[clause.head] : undefined;
  return noun?.relation === "obj" ? noun.head : -1;
}

/**
 * "Peru urged Chile to lift *its* ban", "sued Umbra Corp, which had cut *its* prices": who is to do it or did, before the
 * subject of the clause above.
 */
function actorOver(
  tokens: readonly Token[],
  verb: number,
  sentence: number,
  { recent }: Discourse,
): Referent | "another" | undefined {
  const { relation = "", head: over = -1, xpos = "" } = tokens[verb] ?? {};
  const pronoun = tokens.findIndex(
    (one) => one.head === verb && one.relation === "nsubj" && /^W(?:DT|P)$/.test(one.xpos),
  );
  const isTold = xpos === "VB" && objectControl.has(tokens[over]?.lemma ?? "");
  const actor =
    pronoun > 0
      ? pronoun - (tokens[pronoun - 1]?.text === "," ? 2 : 1)
      : isTold && /^(?:xcomp|advcl)$/.test(relation)
        ? tokens.findIndex(
            (one, i) => i < verb && one.head === over && /^(?:i?obj|obl)$/.test(one.relation),
          )
        : -1;
  const noun = tokens[actor];
  if (noun === undefined) return undefined;
  const named = mentionedAt(recent, sentence, actor);
  if (named && /^(?:organization|country)$/.test(named.entity.type)) return named;
  return noun.upos === "PROPN" || (noun.xpos === "NN" && organizationNoun(noun.text))
    ? "another"
    : undefined;
}

/** "A row broke out when *it* fell": another noun between them is as likely to be what does no more than happen. */
function isOthers(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { mention }: Referent,
): boolean {
  const { head = -1, relation = "" } = tokens[at] ?? {};
  if (!relation.startsWith("nsubj") || isSpeech(tokens[head]) || hasMore(tokens, head))
    return false;
  const from = mention.sentence === sentence ? mention.last + 1 : 0;
  const own = clauseVerb(tokens, at);
  return tokens
    .slice(from, at)
    .some(
      (token, i) =>
        token.relation.startsWith("nsubj") &&
        token.xpos === "NN" &&
        token.head !== own &&
        i + from < at &&
        personNoun(token.text) === undefined,
    );
}

/** "handing Umbra *its* first loss": whom it is given to. */
function givenBefore(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  { recent }: Discourse,
): Referent | undefined {
  const noun = tokens[tokens[at]?.head ?? -1];
  if (noun?.relation !== "obj") return undefined;
  const receiver = tokens.findIndex(
    // To the parser both may be objects.
    ({ head, relation }, index) => head === noun.head && /^i?obj$/.test(relation) && index < at,
  );
  return mentionedAt(recent, sentence, receiver);
}

/** "Peru wrote to Chile, rejecting *its* demand": what is answered is another's. */
function isAnswered(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[tokens[at]?.head ?? -1];
  const verb = noun?.relation === "obj" ? tokens[noun.head] : undefined;
  return (
    /^(?:demand|call|request|proposal|offer|appeal|ultimatum|claim)$/.test(noun?.lemma ?? "") &&
    /^(?:reject|dismiss|accept|answer|meet|heed|refuse|ignore|oppose|rebuff|welcome|back)$/.test(
      verb?.lemma ?? "",
    )
  );
}
