import { apposedEntity, commaBehind, namesEither } from "../names/apposed-entity.ts";
import type { Mention, Names, Phrase } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";

const isNominal = (tree: SentenceTree, token: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.tokens[token]?.upos ?? "");

/** "its chair, Ana Ruiz, said" names the chair; "according to the report, Ruiz said" does not name the report. */
function isApposed(tree: SentenceTree, { head, last }: Phrase): boolean {
  if (tree.tokens[head + 1]?.text !== ",") return false;
  if (head + 2 <= last) return true;
  let end = head + 2;
  while (tree.tokens[end]?.upos === "PROPN") end += 1;
  return end > head + 2 && (tree.tokens[end]?.upos ?? "PUNCT") === "PUNCT";
}

/**
 * "the head of the guild, Ana Ruiz, in a letter": the name that two commas enclose behind an office and its phrase; in front of the
 * verb the second one may be missing, unless the first ended a phrase: "according to the head of the guild, Ana Ruiz left". The
 * end of the sentence closes it too.
 */
function apposedName(tree: SentenceTree, { head, first }: Phrase): number | undefined {
  const comma = commaBehind(tree, head);
  if (comma === undefined || namesEither(tree, head)) return undefined;
  let end = comma + 1;
  while (tree.tokens[end]?.upos === "PROPN") end += 1;
  const closes =
    /^[,.]$/.test(tree.tokens[end]?.text ?? "") ||
    (/^(?:VERB|AUX)$/.test(tree.tokens[end]?.upos ?? "") && tree.tokens[first - 1]?.upos !== "ADP");
  return end > comma + 1 && closes ? comma + 1 : undefined;
}

/** "The German said he was tired": one of its people, as the names tell, not the state. */
const isCitizen = ({ head }: Phrase, mention: Mention): boolean =>
  mention.adjective === true && mention.last === head && mention.use === "place";

/**
 * The entity that a speaker's noun phrase stands for: that of its head; for "council spokesman Ade Bello", whatever the parser
 * took for the head, that of the person whose name goes on from it.
 */
export function entityOf(
  tree: SentenceTree,
  phrase: Phrase,
  names: Pick<Names, "mentionAt" | "entities">,
): number | undefined {
  const { sentence, head } = phrase;
  const own = names.mentionAt(sentence, head);
  if (own !== undefined && names.entities[own.entity]?.type === "person") return own.entity;
  const next = isApposed(tree, phrase) ? head + 2 : (apposedName(tree, phrase) ?? head + 1);
  const adjacent = isNominal(tree, next) || next === head + 1 ? next : head;
  for (let token = adjacent; isNominal(tree, token) && token < head + 8; token++) {
    const mention = names.mentionAt(sentence, token);
    if (mention?.form === "name" && names.entities[mention.entity]?.type === "person") {
      return mention.entity;
    }
  }
  if (own === undefined) return apposedEntity(tree, head, names);
  if (isCitizen(phrase, own)) return undefined;
  // "State University" must not stand for the state: a mention counts for a phrase only by its head.
  return own.head !== head && own.last < head ? undefined : own.entity;
}
