import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { type Referent, within } from "./discourse.ts";
import { hasName, isBackward, isPlain, type NominalRule, one } from "./nominal-rule.ts";

/**
 * The one that all are, else who was the subject of a clause last. A mere place is not meant where the text is of another:
 * "Rebels in Mali signed a truce in Lima, Peru. ... the country".
 */
function onlyOrActing(
  lately: readonly Referent[],
  recent: readonly Referent[],
): Referent | undefined {
  const [last] = lately;
  const isLast = ({ entity }: Referent): boolean => entity.id === last?.entity.id;
  if (!lately.every(isLast)) return lately.find(({ subject }) => subject);
  const isPlace = lately.every(({ mention }) => mention.use === "place");
  const isOfOther = recent.some((one) => one.entity.type === "country" && !isLast(one));
  return isPlace && isOfOther ? undefined : last;
}

const countryNouns: ReadonlySet<string> = new Set("country nation kingdom republic".split(" "));

/** ISO codes of the states that are one. */
const kingdoms: ReadonlySet<string> = new Set(
  "BE BH BT DK ES GB JO KH LS MA MY NL NO SA SE SZ TH TO".split(" "),
);

export const countryNamed: NominalRule = {
  name: "coreference/country",
  construction:
    "the country: the one state told of lately, or of several the last one that did something",
  resolve: (phrase, { recent }) =>
    !phrase.plural &&
    isPlain(phrase) &&
    !hasName(phrase) &&
    countryNouns.has(phrase.noun) &&
    isBackward(phrase)
      ? one(
          onlyOrActing(
            within(recent, phrase.sentence, 3).filter(
              ({ entity }) =>
                entity.type === "country" &&
                (phrase.noun !== "kingdom" || kingdoms.has(entity.country ?? "")),
            ),
            recent,
          ),
          0.7,
        )
      : undefined,
  examples: [
    ["Storms hit Norway on Monday. The country closed its ports.", "The country", "Norway"],
    ["Norway held talks in Lima, Peru. The country wants more fish.", "The country", "Norway"],
  ],
  counterexamples: [
    ["Aid went from Norway to Peru on Monday. The country has no ports.", "The country"],
    ["Peru sent ships on Monday. The kingdom has no ports.", "The kingdom"],
    ["Mali spoke. Peru then withdrew its ships from the republic.", "the republic"],
  ],
};

export const placeOfKind: NominalRule = {
  name: "coreference/place",
  construction: "a noun for the kind of place named last",
  resolve: (phrase, { recent }) => {
    const kind = placeNoun(phrase.noun)?.kind;
    if (
      kind === undefined ||
      phrase.plural ||
      phrase.named ||
      !isPlain(phrase) ||
      hasName(phrase) ||
      !isBackward(phrase)
    ) {
      return undefined;
    }
    const [referent, ...others] = within(recent, phrase.sentence, 3).filter(({ entity }) => {
      if (entity.type !== "place") {
        return false;
      }
      switch (kind) {
        case "settlement":
          return entity.category === "City" && callsCity(phrase.noun, recent);
        case "division":
          return (
            entity.category === "AdministrativeArea" &&
            /^(?:state|province|region|district|county)$/.test(phrase.noun)
          );
        default:
          return false;
      }
    });
    const rivals = others.filter(
      ({ mention, left }) => mention.sentence === referent?.mention.sentence && !left,
    );
    return rivals.length > 0 ? undefined : one(referent, 0.65);
  },
  examples: [
    ["Storms hit Oslo on Monday. The city closed its port.", "The city", "Oslo"],
    ["She left Oslo for Bergen on Monday. The city was calm.", "The city", "Bergen"],
  ],
  counterexamples: [
    ["Police in Oslo held two men of Bergen. The city was calm.", "The city"],
    ["She left Oslo on Monday. Police in the city Bergen were told.", "the city"],
    ["They sued in Oslo on Monday. The settlement cost a fortune.", "The settlement"],
    ["They left Oslo for Bergen on Monday. The capital was calm.", "The capital"],
  ],
};

/** "the settlement" may be an agreement; "the capital" is the only city told of, or who knows which. */
const callsCity = (noun: string, recent: readonly Referent[]): boolean =>
  noun === "capital"
    ? recent.filter(({ entity }) => entity.category === "City").length === 1
    : /^(?:city|town|village|metropolis|township|municipality)$/.test(noun);
