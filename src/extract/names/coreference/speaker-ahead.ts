import type { Token } from "../../../language/analysis.ts";
import type { Entity, Mention } from "../../reading.ts";

/** What somebody says or writes, and is told of before who it is. */
const words: ReadonlySet<string> = new Set(
  `address speech remark remarks comment comments statement testimony letter report ruling judgment judgement verdict
  tweet post column essay article book memoir interview presentation reply response submission contribution keynote
  message sermon lecture briefing opening closing introduction toast tribute prayer homily opinion dissent order
  announcement acceptance argument`.split(/\s+/),
);

const isSpoken = ({ text }: Token): boolean => text.length < 20 && words.has(text.toLowerCase());

/** "In *his* speech to the guild, the chairman, Karl Lund, said ...": the speech is that of whom the sentence is about. */
export function speakerAhead(
  tokens: readonly Token[],
  pronoun: number,
  mentions: readonly Mention[],
  next: number,
  entities: readonly Entity[],
): Entity | undefined {
  if (tokens[pronoun]?.xpos !== "PRP$" || tokens[0]?.upos !== "ADP" || pronoun > 4) {
    return undefined;
  }
  const comma = tokens.findIndex(({ text }, at) => at > pronoun && text === ",");
  const front = comma < 0 || comma > pronoun + 12 ? [] : tokens.slice(pronoun + 1, comma);
  if (!front.slice(0, 4).some(isSpoken)) {
    return undefined;
  }
  // A tagger takes "remarks" for a verb.
  const isVerb = (token: Token): boolean =>
    /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && !isSpoken(token);
  const verb = tokens.findIndex((token, at) => at > comma && isVerb(token));
  const start = tokens[comma]?.start ?? 0;
  const end = tokens[verb]?.start ?? 0;
  const ahead = mentions.slice(next, next + 8).filter((one) => one.start > start && one.end < end);
  const people = ahead.flatMap(({ entity }) => entities[entity] ?? []);
  const [only, ...others] = people.filter(({ type }) => type === "person");
  return others.length > 0 || front.some(isVerb) ? undefined : only;
}
