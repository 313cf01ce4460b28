import type { Analysis } from "../../language/analysis.ts";
import type { EventType } from "../../model/kinds/event.ts";
import type { Ref } from "../../model/ref.ts";
import type { Actors } from "../assemble/actors.ts";
import type { EventArgument, EventReading, Mention, Names } from "../reading.ts";

interface PlaceContext {
  readonly analysis: Analysis;
  readonly names: Names;
  readonly actors: Actors;
}

/** "attacked Bergen", "visited Bergen": what it befalls is where it is; a way has two ends. */
export const placesOf = (
  { type, arguments: found }: EventReading,
  { analysis, names, actors }: PlaceContext,
): readonly Ref<"Place">[] => [
  ...new Set(
    found.flatMap((argument) => {
      const { role, sentence, head } = argument;
      const mention =
        names.mentionAt(sentence, head) ??
        (role === "place" || isGround(argument, analysis)
          ? siteOf(argument, analysis, names)
          : undefined);
      const kind = mention && names.entities[mention.entity]?.type;
      const isBefallen = role === "recipient" && kind === "place" && befalls.has(type);
      // "flew to Bergen", "fled Norway"
      const isWay = role === "theme" && type === "Move" && (kind === "place" || kind === "country");
      if (!mention || !(role === "place" || isBefallen || isWay)) return [];
      return actors.placeOf(mention.entity) ?? [];
    }),
  ),
];

/** "captured the *town* of Bergen" */
const isGround = ({ sentence, head }: EventArgument, analysis: Analysis): boolean => {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  return grounds.test(tokens[head]?.lemma ?? "") && tokens[head + 1]?.text === "of";
};

const grounds =
  /^(?:area|capital|city|coast|county|district|island|peninsula|port|province|region|settlement|suburb|town|valley|village)$/;

/** "exploded in a market in Bergen", "landed near the northern city of Bergen": where the place without a name is. */
function siteOf(
  { sentence, head, first, last }: EventArgument,
  analysis: Analysis,
  names: Names,
): Mention | undefined {
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  for (let at = Math.max(first, head + 1); at <= last; at++) {
    const mention = names.mentionAt(sentence, at);
    if (mention === undefined || mention.form !== "name") continue;
    const token = tokens[mention.head];
    const isInside =
      token?.head === head ||
      (tokens[token?.head ?? -1]?.head === head && token?.relation !== "obl");
    return isInside && /^nmod|^appos/.test(token?.relation ?? "") ? mention : undefined;
  }
  return undefined;
}

const befalls: ReadonlySet<EventType> = new Set(["Assault", "Coerce", "Consult", "Harm"]);
