import type { Token } from "../../../language/analysis.ts";
import type { Entity } from "../../reading.ts";
import { accusedBefore } from "./accused-before.ts";
import type { Discourse, Referent } from "./discourse.ts";
import { tellsOfHarmed } from "./harmed-person.ts";
import { isNeuter, resolveNeuter } from "./neuter.ts";
import type { Resolution } from "./nominal-rule.ts";
import { isQuoted } from "./quoted-before.ts";
import { mostSalient } from "./salience.ts";
import { isAnybodys, isSpeaker } from "./strangers.ts";

const masculine: ReadonlySet<string> = new Set("he him his himself".split(" "));
const feminine: ReadonlySet<string> = new Set("she her hers herself".split(" "));

/** The gender that a pronoun in small letters shows: "he", "her". */
export const genderOf = (word: string): Entity["gender"] =>
  masculine.has(word) ? "male" : feminine.has(word) ? "female" : undefined;

/** "His Highness" is a title, "Her Royal Highness" too. */
const style =
  /^(?:Royal|Imperial|Highness|Excellency|Majesty|Holiness|Eminence|Lordship|Ladyship|Worship)$/;

const plural: ReadonlySet<string> = new Set("they them their themselves".split(" "));

/**
 * Whom or what a pronoun takes up, where that is safe: the last person of its gender named as a subject, else the last
 * named at all, unless somebody without a name came in since; "its" in a sentence whose subject is a body or a state takes that up. Who is barred it never takes up:
 * "Ruiz dismissed him".
 */
export function resolvePronoun(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  discourse: Discourse,
  barred: ReadonlySet<number> = new Set(),
): (Resolution & { readonly rule: string }) | undefined {
  const { recent, group, stranger, ahead, speaker, genders, quoted, untold } = discourse;
  const token = tokens[at];
  if (token?.upos !== "PRON") {
    return undefined;
  }
  const word = token.text.length > 8 ? "" : token.text.toLowerCase();
  if (style.test((tokens[at + 1]?.text ?? "").slice(0, 12))) return undefined;
  const gender = genderOf(word);
  if (gender !== undefined) {
    if (untold === gender) return undefined;
    if (ahead !== undefined && (ahead.gender ?? gender) === gender)
      return { entities: [ahead.id], confidence: 0.7, rule: "coreference/pronoun" };
    // "Ruiz left. “It was late. Nobody came. I was alone,” she said": what she says does not come between.
    const distance = ({ mention }: Referent): number =>
      sentence - mention.sentence - (mention.sentence < sentence - quoted.count ? quoted.count : 0);
    // "“Paz is ill,” he said": he is not Paz.
    const isNotInWords = isSpeaker(tokens, at) && !isQuoted(tokens, at, quoted.opens);
    const isSpokenOf = ({ mention, quoted: isIn }: Referent): boolean =>
      isNotInWords && isIn && sentence - mention.sentence <= quoted.count;
    const told = ({ entity }: Referent): Entity["gender"] =>
      entity.gender ?? genders.get(entity.id);
    const people = recent.filter(
      (referent) =>
        distance(referent) <= 3 &&
        referent.entity.type === "person" &&
        !barred.has(referent.entity.id) &&
        referent.entity.id !== speaker &&
        !isSpokenOf(referent) &&
        (told(referent) ?? gender) === gender,
    );
    // "Officer Paz shot Lund. He died."
    const harmed = tellsOfHarmed(tokens, at)
      ? people.find((one) => one.harmed && sentence - one.mention.sentence === 1)
      : undefined;
    // "The Lund cabinet fell. *He* left": Lund is only what the cabinet goes by, and may be meant all the same.
    const isAside = (one: Referent): boolean => one.modifier && one.mention.sentence !== sentence;
    const anaphor = { tokens, at, sentence, gender, distance };
    const chosen =
      harmed ?? accusedBefore(tokens, at, people, sentence) ?? mostSalient(people, anaphor);
    if (chosen && people.some((one) => isAside(one) && distance(one) <= distance(chosen)))
      return undefined;
    const strange =
      chosen !== undefined &&
      stranger !== undefined &&
      isAnybodys(anaphor, chosen, told(chosen) !== undefined, stranger);
    return chosen === undefined || strange
      ? undefined
      : {
          entities: [chosen.entity.id],
          confidence: people.length === 1 ? 0.85 : 0.7,
          rule: "coreference/pronoun",
        };
  }
  if (plural.has(word)) {
    // Their troops may be anybody's: only a subject goes on with the group of the sentence before.
    const reach = token.relation.startsWith("nsubj") ? 1 : 0;
    return group === undefined || sentence - group.sentence > reach
      ? undefined
      : { entities: group.members, confidence: 0.55, rule: "coreference/they" };
  }
  if (isNeuter(token)) {
    const found = resolveNeuter(tokens, at, sentence, discourse);
    return found && { ...found, rule: "coreference/it" };
  }
  return undefined;
}
