import { isAskedAside } from "../asked-aside.ts";
import { contentFactuality, type Embedding } from "../lexicon/embedding.ts";
import { actingSupportVerbs, sufferingSupportVerbs } from "../lexicon/support-verbs.ts";
import type { Factuality } from "../reading.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { attachmentOf } from "./attachment.ts";
import { describesUnknown, ending, isHeld, isSpan } from "./beyond-doubt.ts";
import { embeds, type Kind } from "./embeds.ts";
import { isOwnRemark } from "./impersonal.ts";
import { isNamingCall } from "./naming-call.ts";
import { isAddressed, isConvened, isPact, isPerformed } from "./noun-acts.ts";
import {
  isAsked,
  isConditional,
  isPlayed,
  isQuotedInHeadline,
  opensWithCondition,
} from "./open-sentence.ts";
import { ownFactuality } from "./own-factuality.ts";
import { caseOf, isVerb, lemmaAt, ranks, wordAt } from "./phrase-words.ts";
import { isDone, isKnown, presupposed } from "./presupposed.ts";
import { reportedBeside, reportedByWitnesses, toldToHearers } from "./reported-beside.ts";
import { isResult } from "./result-infinitive.ts";
import { fateOf, hasOwnTense, isErrand, isMeans, sharesFate } from "./shared-fate.ts";
import { stronger } from "./stronger.ts";
import { isUnprevented } from "./unprevented.ts";

const none: Factuality = "actual";

const lends = (tree: SentenceTree, verb: number): boolean => {
  const lemma = lemmaAt(tree, verb);
  const particle = childWith(tree, verb, "compound:prt");
  const whole = particle === undefined ? lemma : `${lemma}+${wordAt(tree, particle)}`;
  return actingSupportVerbs.has(whole) || sufferingSupportVerbs.has(whole);
};

/** "did not accept the deal": there is none. */
const concludes: ReadonlySet<string> = new Set("accept approve back endorse join".split(" "));

const takesPlace: ReadonlySet<string> = new Set(
  `begin start end continue resume take occur happen fail collapse proceed go follow open close stop erupt break
  flare`.split(" "),
);

function after(embedding: Embedding, over: Factuality): Factuality {
  const content = contentFactuality[embedding] ?? none;
  if (embedding === "implicative" || embedding === "aspect" || embedding === "intention")
    return stronger(content, over);
  if (embedding === "counter" && (over === "hypothetical" || over === "planned"))
    return "hypothetical";
  // "no proof that ...", "could not confirm that ...", "may show that ..."
  if (embedding === "proof")
    return over === none || over === "past" ? none : over === "negated" ? "hypothetical" : over;
  // "did not rule out sanctions", "did not deny selling arms": neither done nor left undone.
  if (over === "negated" && (embedding === "counter" || embedding === "denial"))
    return "hypothetical";
  // "did not say that ...": the saying is negated, the content is left open.
  if (embedding !== "factive" && over === "negated")
    return stronger(content === none ? "hypothetical" : content, "hypothetical");
  return content;
}

/** Whether the article tells a happening as fact. */
export function factualityOf(tree: SentenceTree, token: number): Factuality {
  const told = embeddedFactuality(tree, token);
  // "Asked by Ruiz whether he knew, Paz said": she asked, whatever the parser hangs it on.
  if (isAskedAside(tree, token)) return none;
  const isOpen =
    opensWithCondition(tree, token) || (told === "planned" && isConditional(tree, token));
  const found = isOpen ? stronger(told, "hypothetical") : told;
  if (isAsked(tree, token)) return stronger(found, "hypothetical");
  if (isPlayed(tree, token)) return "hypothetical";
  return isQuotedInHeadline(tree, token) ? stronger(found, "alleged") : found;
}

/** From its own words, then up through all that embeds it. */
function embeddedFactuality(tree: SentenceTree, token: number): Factuality {
  let found = ownFactuality(tree, token);
  if (toldToHearers(tree, token) || reportedByWitnesses(tree, token))
    found = stronger(found, "reported");
  let at = token;
  // Beyond a relative or adverbial clause only who says it matters.
  let detached = false;
  // What somebody said is no truer or falser for what becomes of the saying: only a denial touches it.
  let said = false;
  // A participle goes with its main verb, but is not undone with it.
  let shared = false;
  // "barred from running in October's *election*": there is one, or there will be.
  let held = false;
  // "accused of raids that *killed* nine": what describes a thing only alleged is no surer.
  let describes = false;
  for (let step = 0; step < 40; step++) {
    held ||= isHeld(tree, at);
    describes ||= describesUnknown(tree, at);
    if (reportedBeside(tree, at)) found = stronger(found, "reported");
    const own = tree.tokens[at];
    const { kind, over, isPurpose } = attachmentOf(tree, at);
    if (!own || over < 0) break;
    const relation = baseRelation(own);
    // What is said beside the sentence is not said in it: "..., the army said".
    if (relation === "parataxis" || relation === "list" || relation === "discourse") break;
    const lemma = lemmaAt(tree, over);
    // "The toll of the *quake* is expected to rise": what is counted up has happened.
    if (relation === "nmod" && tallies.has(lemma) && wordAt(tree, over - 1) !== "a")
      detached = true;
    else if (relation === "conj") {
      // "said it would not attack anyone but *that* it would answer": said beside, and not denied along.
      const isSaidBeside = childrenOf(tree, at).some(
        (child) => wordAt(tree, child) === "that" && tree.tokens[child]?.relation === "mark",
      );
      if (isSaidBeside || hasOwnTense(tree, at, over)) detached = true;
      else if (!detached && childWith(tree, at, "nsubj") === undefined) {
        const beside = ownFactuality(tree, over);
        // "has never sued or *attacked* anyone", but "did not yield and *attacked* the port"
        found = stronger(found, isAlternative(tree, at) ? beside : withoutNegation(beside));
      }
    } else if (kind !== undefined) {
      const isSetUp = kind === "object" && isConvened(tree, over, at);
      const embedding = isOwnRemark(tree, over)
        ? undefined
        : isSetUp
          ? "intention"
          : embeds(tree, over, kind);
      const above = ownFactuality(tree, over);
      // "rejected an offer", "dismissed the charge": what is turned down has been made.
      if (at === token && embedding === "denial" && kind === "object" && isAddressed(tree, at)) {
        at = over;
        continue;
      }
      // "failed to prevent the *attack*": so there was one.
      if (kind === "object" && (isUnprevented(tree, over) || ending.has(lemma))) detached = true;
      else if (embedding !== undefined && touches(tree, at, over, kind, embedding)) {
        const told = after(embedding, above);
        const content = held && told === "negated" ? "hypothetical" : told;
        // "failed to stop, *killing* a boy"
        if (shared && content === "negated") {
          at = over;
          continue;
        }
        if (said && embedding !== "denial") {
          at = over;
          continue;
        }
        said ||= kind === "that" && (embedding === "report" || embedding === "allegation");
        // "denied arming rebels who *hold* the port": of the rebels nothing is denied.
        const isCharged = embedding === "denial" || embedding === "allegation";
        const isUnsure = isCharged && describes && kind === "gerund";
        const isDenied = embedding === "denial" && kind !== "gerund";
        if (!detached || content === "reported" || isDenied || isUnsure)
          found = stronger(found, detached ? "reported" : content);
        // "may regret that it sold the ship": what is taken for granted stays so.
        if (embedding === "factive") detached = true;
      } else if (kind === "object" && isVerb(tree, over)) {
        // "may discuss the attack" takes the attack for granted, "may launch the attack" does not.
        const isOpen = above === "negated" && concludes.has(lemma) && isPact(tree, at);
        if (!lends(tree, over) && !isOpen && presupposed(tree, at)) detached = true;
        else if (!detached && !said) found = stronger(found, above === "past" ? none : above);
      } else if ((kind === "gerund" || isErrand(tree, at)) && isVerb(tree, over)) {
        // "That could include *arresting* them", "will fly to Oslo for *talks*": as open as what it is part of.
        if (!detached && !said) found = stronger(found, above === "past" ? none : above);
      } else if (isUnlicensed(tree, at, over, kind)) {
        if (!detached) found = stronger(found, "hypothetical");
      } else if (relation === "acl" || isKnown(tree, at)) {
        detached = true;
      }
    } else if (isKnown(tree, at) || isSpan(tree, at)) {
      detached = true;
    } else if (relation === "acl" && own.xpos === "VB" && !isPurpose) {
      // "the first ferry to cross" crossed; "a permit to cross" is none yet.
      if (!detached && !ranks(tree, over)) found = stronger(found, "hypothetical");
      detached = true;
    } else if (isDenied(tree, at, over)) {
      found = stronger(found, "hypothetical");
      detached = true;
    } else if (relation === "nsubj" && !detached && takesPlace.has(lemma)) {
      found = stronger(found, ownFactuality(tree, over));
    } else if (isPurpose && isResult(tree, at, over)) {
      if (!detached) found = stronger(found, ownFactuality(tree, over));
    } else if (isPurpose) {
      // "marched to free the prisoners": what is aimed at is not told as done.
      if (!detached) found = stronger(found, "hypothetical");
      detached = true;
    } else if (!detached && sharesFate(tree, at, over)) {
      found = stronger(found, fateOf(tree, at, over));
      // "denied helping them by *selling* arms": who denies the one denies the other.
      shared = !isMeans(tree, at);
    } else if (relation === "acl" || relation === "advcl" || relation === "appos") {
      detached = true;
    }
    at = over;
  }
  return found;
}

const tallies: ReadonlySet<string> = new Set("toll count tally number cost".split(" "));

/**
 * An infinitive that no word of the lexicon vouches for: "are in a position to strike". Who had to go went, and the
 * first to go did.
 */
const isUnlicensed = (tree: SentenceTree, token: number, over: number, kind: Kind): boolean =>
  kind === "to" &&
  tree.tokens[token]?.xpos === "VB" &&
  childWith(tree, token, "mark") !== undefined &&
  wordAt(tree, over) !== "had" &&
  wordAt(tree, over) !== "going" &&
  !ranks(tree, over);

/** "It was not the crew that *sank* the ship." */
const isDenied = (tree: SentenceTree, token: number, over: number): boolean =>
  tree.tokens[token]?.relation === "acl:relcl" &&
  childWith(tree, over, "cop") !== undefined &&
  childrenOf(tree, over).some((child) => wordAt(tree, child) === "it") &&
  ownFactuality(tree, over) === "negated";

/** "announced a deal" makes the deal; "wanted the deal" takes it for granted. */
function touches(
  tree: SentenceTree,
  content: number,
  over: number,
  kind: Kind,
  embedding: Embedding,
): boolean {
  if (kind === "to" || kind === "that" || kind === "gerund") return true;
  if (kind === "object" && isNamingCall(tree, over) && presupposed(tree, content)) return false;
  // "announced the *arrest* of two men": not before it was made. "announced a *deal*": to say it is to do it.
  const isMade = isDone(tree, content) || isPerformed(tree, content);
  if (kind === "object" && lemmaAt(tree, over) === "announce" && isMade) return false;
  if (embedding === "report") return !isVerb(tree, over);
  return embedding !== "open" || asking.has(lemmaAt(tree, over)) || !isGiven(tree, content);
}

/** "called for *his* resignation", "demanded *the* inquiry that Malta promised": what is asked for is not there yet. */
const asking: ReadonlySet<string> = new Set(
  "call demand urge request seek ask beg plead propose suggest recommend want reward bounty warrant".split(
    " ",
  ),
);

/** "the raid" is known; of "the release of nine men" it is only told whose it would be. */
const isGiven = (tree: SentenceTree, noun: number): boolean =>
  presupposed(tree, noun) &&
  !childrenOf(tree, noun).some(
    (child) => baseRelation(tree.tokens[child]) === "nmod" && caseOf(tree, child) === "of",
  );

const isAlternative = (tree: SentenceTree, conjunct: number): boolean =>
  /^n?or$/.test(wordAt(tree, childWith(tree, conjunct, "cc") ?? -1));

const withoutNegation = (factuality: Factuality): Factuality =>
  factuality === "negated" ? none : factuality;
