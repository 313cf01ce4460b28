import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { EventReading, Names, TextSpan } from "../reading.ts";

/** A letter, report or the like that an event turns on. */
export interface DocumentReading extends TextSpan {
  /** Index of the event reading that it is an object of. */
  readonly event: number;
  readonly form: "Message" | "Report" | undefined;
  /** Entities that wrote it: "the letter by the ministry", "the bank's report". */
  readonly creators: readonly number[];
  readonly rule: string;
}

const messages = new Set([
  "letter",
  "note",
  "message",
  "memo",
  "memorandum",
  "telegram",
  "cable",
  "email",
  "e-mail",
  "missive",
  "communique",
  "communiqué",
  "reply",
  "response",
  "ultimatum",
  "petition",
  "dispatch",
  "invitation",
]);
const reports = new Set([
  "report",
  "study",
  "survey",
  "audit",
  "dossier",
  "assessment",
  "bulletin",
]);
const others = new Set([
  "document",
  "treaty",
  "accord",
  "agreement",
  "pact",
  "resolution",
  "bill",
  "draft",
  "contract",
  "declaration",
  "decree",
  "manifesto",
  "proposal",
  "plan",
  "list",
  "statement",
  "book",
  "paper",
]);

const formOf = (lemma: string): DocumentReading["form"] =>
  messages.has(lemma) ? "Message" : reports.has(lemma) ? "Report" : undefined;

/**
 * Reads the documents that are handed over or brought out: the object of a transfer or a production
 * whose head is a word for a document. "The note from the embassy was delivered to the ministry."
 */
export function readDocuments(
  analysis: Analysis,
  events: readonly EventReading[],
  names: Names,
): readonly DocumentReading[] {
  return events.flatMap((event, index) => {
    if (event.type !== "Transfer" && event.type !== "Produce") return [];
    return event.arguments.flatMap((argument): readonly DocumentReading[] => {
      const sentence = analysis.sentences[argument.sentence];
      const head = sentence?.tokens[argument.head];
      if (argument.role !== "theme" || !sentence || !head) return [];
      const form = formOf(head.lemma);
      if (form === undefined && !others.has(head.lemma)) return [];
      const creators = creatorsOf(sentence, argument.sentence, argument.head, names);
      const { start, end } = nameOf(sentence, argument.head);
      return [{ start, end, event: index, form, creators, rule: "document/object" }];
    });
  });
}

/** The noun with what stands right before it and belongs to it, without the article: "written response". */
function nameOf({ tokens }: Sentence, head: number): TextSpan {
  let first = head;
  while (
    tokens[first - 1]?.head === head &&
    (tokens[first - 1]?.relation === "amod" || tokens[first - 1]?.relation === "compound")
  )
    first--;
  return { start: tokens[first]?.start ?? 0, end: tokens[head]?.end ?? 0 };
}

function creatorsOf(
  { tokens }: Sentence,
  sentence: number,
  head: number,
  names: Names,
): readonly number[] {
  return tokens.flatMap((token, index) => {
    if (token.head !== head) return [];
    const by =
      token.relation === "nmod" &&
      tokens.some(
        (marker) => marker.head === index && (marker.lemma === "by" || marker.lemma === "from"),
      );
    if (!by && token.relation !== "nmod:poss") return [];
    const mention = names.mentionAt(sentence, index);
    return mention ? [mention.entity] : [];
  });
}
