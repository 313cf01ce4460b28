import { once } from "./gazetteer/once.ts";

/** Verbs that headlines are made with, and that are seldom nouns. */
const verbs = `accept accuse adopt agree allow appoint approve ask assail back ban become beat begin blast bring build buy cancel
capture choose condemn confirm criticize criticise defeat defend defy delay deny deploy dismiss edge elect eject enter escape evacuate expand
expel extend face fail find flee free get give go grant halt head help hold impose injure investigate jail join keep kidnap kill launch lead
leave lift lose make meet mourn nominate obtain offer open oust overturn pass pay pick plead pledge postpone promise prove push put quit raise
reach rebuff recall reject release remain remove renew reopen replace rescue resign resume return reveal revive sack say scrap see seek seize sell
send settle shut sign sink slam soar spark stage step suspend swear take tell threaten top try unveil urge veto vow warn welcome win withdraw
wound plunge collapse explode erupt derail die vanish survive soar tumble perish`;

/** Verbs that may as well be nouns: "court orders" are issued, and a "court orders airline to pay". */
const verbsOrNouns = `act address aid aim appeal arm arrest attack award battle bid block bomb boost break call cap charge claim clash close clear cite
crash cut damage deal demand die display draw drop dump end enlist fall fear fight fill fine fire force form freeze gain grab harm hike hint
hire hit hurt issue jump kick lay list man mark march mull name near need order pardon plan play press probe protest question quiz raid rally rate
recover report review rise rock rule set shell shelve shoot show slap slash split spread stall start stop storm strike stun sue surge
swap tap target test track trade trail train trim try turn visit vote walk want weigh`;

const listed = (table: string): readonly string[] => table.split(/\s+/);

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

export interface HeadlineVerb {
  /** "expels" rather than "expel". */
  readonly singular: boolean;
  /** Whether the form may as well be a noun. */
  readonly doubtful: boolean;
}

const forms: () => ReadonlyMap<string, HeadlineVerb> = once(() => {
  const found = new Map<string, HeadlineVerb>();
  const add = (verb: string, doubtful: boolean): void => {
    found.set(verb, { singular: false, doubtful });
    found.set(thirdPerson(verb), { singular: true, doubtful });
  };
  for (const verb of listed(verbsOrNouns)) add(verb, true);
  for (const verb of listed(verbs)) add(verb, false);
  return found;
});

/** What a form in small letters is as the verb of a headline, in the plain present. */
export const headlineVerb = (form: string): HeadlineVerb | undefined => forms().get(form);
