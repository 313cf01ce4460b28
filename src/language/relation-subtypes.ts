/**
 * The treebanks at hand have relations without subtypes; these follow from tags and tree, and are
 * put back here as Universal Dependencies writes them for English.
 */

export interface SubtypeInput {
  readonly lemmas: readonly string[];
  readonly keys: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: string[];
}

const finite: ReadonlySet<string> = new Set(["VBZ", "VBD", "VBP", "MD"]);
const conjunctionPairs: ReadonlySet<string> = new Set(["both", "either", "neither", "not"]);

interface Head {
  passive: boolean;
  finite: boolean;
  marked: boolean;
  relative: boolean;
  subject: boolean;
  case: string;
  possessive: boolean;
}

function gather(input: SubtypeInput): Head[] {
  const { keys, lemmas, xpos, heads, relations } = input;
  const gathered: Head[] = xpos.map((tag) => ({
    passive: false,
    finite: finite.has(tag),
    marked: false,
    relative: false,
    subject: false,
    case: "",
    possessive: false,
  }));
  for (let i = 0; i < xpos.length; i++) {
    const headIndex = heads[i] ?? -1;
    const head = headIndex < 0 ? undefined : gathered[headIndex];
    if (head === undefined) continue;
    const relation = relations[i];
    const tag = xpos[i] ?? "";
    const headTag = xpos[headIndex];
    if (relation === "aux" || relation === "cop") {
      if (finite.has(tag)) head.finite = true;
      const lemma = lemmas[i];
      if (relation === "aux" && headTag === "VBN" && (lemma === "be" || lemma === "get"))
        head.passive = true;
    } else if (relation === "mark") head.marked = true;
    else if (relation === "case") {
      if (head.case === "") head.case = keys[i] ?? "";
      if (tag === "POS") head.possessive = true;
    } else if (relation === "nsubj" || relation === "csubj") {
      head.subject = true;
    }
    if (tag === "WDT" || tag === "WP" || tag === "WRB" || tag === "WP$") head.relative = true;
  }
  return gathered;
}

function subtype(input: SubtypeInput, gathered: readonly Head[], i: number): string {
  const relation = input.relations[i] ?? "dep";
  const headIndex = input.heads[i] ?? -1;
  const head = headIndex < 0 ? undefined : gathered[headIndex];
  const own = gathered[i];
  if (head === undefined || own === undefined) return relation;
  const tag = input.xpos[i] ?? "";
  switch (relation) {
    case "nsubj":
    case "csubj":
      return head.passive ? `${relation}:pass` : relation;
    case "aux": {
      const lemma = input.lemmas[i];
      return head.passive && tag !== "MD" && (lemma === "be" || lemma === "get")
        ? "aux:pass"
        : relation;
    }
    case "nmod":
      return own.possessive || tag === "PRP$" || tag === "WP$" ? "nmod:poss" : relation;
    case "compound":
      return tag === "RP" ? "compound:prt" : relation;
    case "det":
      return tag === "PDT" ? "det:predet" : relation;
    case "cc":
      return i < headIndex && conjunctionPairs.has(input.keys[i] ?? "") ? "cc:preconj" : relation;
    case "acl":
      // "the plan that failed", "the plan she backed"; but "a plan to fail", "the claim that it failed".
      return own.finite && !own.marked && (own.relative || own.subject) ? "acl:relcl" : relation;
    case "obl":
      if (own.case === "") return "obl:unmarked";
      return own.case === "by" && input.xpos[headIndex] === "VBN" && !/^(?:CD|VBG)$/.test(tag)
        ? "obl:agent"
        : relation;
    default:
      return relation;
  }
}

/** Rewrites `relations` in place. */
export function addSubtypes(input: SubtypeInput): void {
  const gathered = gather(input);
  const refined = input.relations.map((_, i) => subtype(input, gathered, i));
  for (let i = 0; i < refined.length; i++) input.relations[i] = refined[i] ?? "dep";
}
