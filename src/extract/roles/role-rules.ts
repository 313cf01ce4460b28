import { officesCalled } from "../../language/gazetteer/offices.ts";
import { appointed, appoints } from "./appointment-rules.ts";
import { bodyBehindName } from "./body-behind-name.ts";
import { heldOffice } from "./held-office.ts";
import { isHonorific } from "./more-titles.ts";
import type { OfficePhrase } from "./office-phrases.ts";
import { personAt, type RoleFinding, type RoleRule, type RoleSentence } from "./role-sentence.ts";

/** A title of address that tells no office: "Mr.", "Dr." */
const isAddress = ({ kind, title }: OfficePhrase): boolean =>
  kind === "courtesy" &&
  (isHonorific(title) ||
    /^(?:mister|missus|ms|miss|mx|madame|madam|monsieur|mademoiselle|don|doctor|sir|dame|lord|lady|misters|comrade|honorable|saint|father|sister|brother|mother)$/.test(
      title,
    ));

/** "Prof.", "Gen.", "Chief": may stand beside an office of the same person; "Senator" is another. */
const isStyle = (office: OfficePhrase): boolean =>
  isAddress(office) ||
  (office.kind === "courtesy" && officesCalled(office.title).every((one) => one.of === "body"));

function finding(
  sentence: RoleSentence,
  office: OfficePhrase,
  person: number,
  confidence: number,
): RoleFinding {
  return { ...heldOffice(sentence, office), person, confidence };
}

const titleBefore: RoleRule = {
  name: "role/title",
  construction: "an office directly before a name, body before it or inside it",
  read: (sentence) =>
    sentence.spots.flatMap((spot) => {
      // "Chief Minister Shri Karl Lund": the office stands before the address.
      const style = spot.title && isStyle(spot.title) ? spot.title : undefined;
      const before = style && sentence.officeTo(style.first - 1);
      const title = before ?? spot.title;
      const person = title === undefined ? undefined : personAt(sentence, spot.head);
      if (title === undefined || person === undefined || title.plural || isAddress(title)) {
        return [];
      }
      const found = finding(sentence, title, person, 0.95);
      const body = found.body ?? bodyBehindName(sentence, spot.last, title)?.body;
      return [body === undefined ? found : { ...found, body }];
    }),
  examples: [
    ["Peruvian Finance Minister Ana Soto resigned.", ["Ana Soto", "Finance Minister", "Peruvian"]],
    [
      "Norway's ambassador to Chile Karl Lund left.",
      ["Karl Lund", "ambassador to Chile", "Norway"],
    ],
    ["Nokia spokesman Peter Lund declined.", ["Peter Lund", "spokesman", "Nokia"]],
    ["Nokia President & CEO Ana Soto declined.", ["Ana Soto", "President & CEO", "Nokia"]],
    [
      "UK Minister of State for Asia, Africa, and Latin America Emma Lund spoke.",
      ["Emma Lund", "Minister of State for Asia, Africa, and Latin America", "UK"],
    ],
    ["French singer Ana Soto left.", ["Ana Soto", "singer", ""]],
    ["Union Health Minister Ana Soto left.", ["Ana Soto", "Union Health Minister", ""]],
    ["Chief Minister Shri Karl Lund left.", ["Karl Lund", "Chief Minister", ""]],
    ["Kano Governor Alhaji Karl Lund left.", ["Karl Lund", "Governor", "Kano"]],
    ["On Monday Sub-Inspector Karl Lund left.", ["Karl Lund", "Sub-Inspector", ""]],
    ["Foreign Minister Ana Soto of Peru left.", ["Ana Soto", "Foreign Minister", "Peru"]],
    [
      "Justice Ana Soto of a Kano High Court adjourned.",
      ["Ana Soto", "Justice", "Kano High Court"],
    ],
    ["U.S. Treasury Secretary Ana Soto left.", ["Ana Soto", "Treasury Secretary", "U.S. Treasury"]],
    ["Zubaran State Governor Ana Soto left.", ["Ana Soto", "Governor", "Zubaran State"]],
    ["Boston Mayor Ana Soto left.", ["Ana Soto", "Mayor", "Boston"]],
    ["Gov. Ana Soto of Ohio left.", ["Ana Soto", "Gov.", "Ohio"]],
    ["Sen. Ana Soto, R-Ohio, left.", ["Ana Soto", "Sen.", "Ohio"]],
    ["Rep. Ana Soto (D-Ohio) left.", ["Ana Soto", "Rep.", "Ohio"]],
    ["Senator Ana Soto, Democrat of Ohio, left.", ["Ana Soto", "Senator", "Ohio"]],
    ["Boston lawyer Ana Soto left.", ["Ana Soto", "lawyer", ""]],
    ["Senator Ana Soto, Ohio and Texas left.", ["Ana Soto", "Senator", ""]],
    ["He served under Prime Minister Karl Lund.", ["Karl Lund", "Prime Minister", ""]],
    ["Peruvian FM Ana Soto met PM Lund.", ["Ana Soto", "FM", "Peruvian"], ["Lund", "PM", ""]],
    ["Secretary of Defense Thomas Lund flew home.", ["Thomas Lund", "Secretary of Defense", ""]],
  ],
  counterexamples: [
    "Mr. Karl Lund left.",
    "Alhaji Karl Lund left.",
    "He left King County on Monday.",
    "Radio FM Zubaran closed at 5 PM Monday.",
  ],
};

const titlesBefore: RoleRule = {
  name: "role/titles",
  construction: "an office in the plural before several names",
  read: (sentence) =>
    sentence.spots.flatMap((spot) => {
      const { title } = spot;
      if (title === undefined || !title.plural || isAddress(title)) {
        return [];
      }
      const found: RoleFinding[] = [];
      let last = spot.first - 1;
      for (let next: typeof spot | undefined = spot; next !== undefined; ) {
        const person = personAt(sentence, next.head);
        if (person === undefined) {
          break;
        }
        const held = heldOffice(sentence, title);
        const body = bodyBehindName(sentence, next.last, title);
        found.push({
          ...held,
          ...(body === undefined ? {} : { body: body.body }),
          person,
          plural: true,
          confidence: 0.8,
        });
        last = body?.last ?? next.last;
        let at = last + 1;
        while (/^(?:,|and)$/.test(sentence.view.words[at] ?? "")) {
          at++;
        }
        next = at > last + 1 ? sentence.spotFrom(at) : undefined;
      }
      return found.length > 1 ? found : [];
    }),
  examples: [
    [
      "Presidents Ana Soto and Karl Lund met.",
      ["Ana Soto", "President", ""],
      ["Karl Lund", "President", ""],
    ],
    [
      "Presidents Ana Soto of Peru and Karl Lund of Norway met.",
      ["Ana Soto", "President", "Peru"],
      ["Karl Lund", "President", "Norway"],
    ],
    [
      "Defense Ministers Ana Soto of Peru and Karl Lund of Norway met.",
      ["Ana Soto", "Defense Minister", "Peru"],
      ["Karl Lund", "Defense Minister", "Norway"],
    ],
  ],
};

const apposedOffice: RoleRule = {
  name: "role/apposition",
  construction: "a name, a comma, an office with its body",
  read: (sentence) => {
    const { view, offices, spots, spotFrom } = sentence;
    return spots.flatMap((spot) => {
      const person = personAt(sentence, spot.head);
      if (person === undefined || view.words[spot.last + 1] !== ",") {
        return [];
      }
      let from = spot.last + 2;
      if (/^\d{1,3}$/.test(view.words[from] ?? "") && view.words[from + 1] === ",") {
        from += 2;
      }
      const office = offices.find(({ first }) => first >= from && first < from + 9);
      if (office === undefined || office.plural || office.kind !== "office") {
        return [];
      }
      const role = finding(sentence, office, person, 0.85);
      const opens = Math.min(role.first, office.first);
      const between = view.words.slice(from, opens);
      const next = view.tokens[office.last + 1];
      // "Asked by Ana Soto, the minister said": the office opens the main clause.
      const isSubject =
        between[0] === "the" &&
        role.body === undefined &&
        next !== undefined &&
        /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos);
      if (isSubject) return [];
      const isHead =
        next === undefined ||
        (next.upos !== "NOUN" &&
          !/^['’]s?$/.test(next.text) &&
          // "Karl Lund, MP Dr. Ana Soto": the next one's.
          !offices.some(({ first }) => first === office.last + 1) &&
          spotFrom(office.reach + 1) === undefined);
      return isHead &&
        between.every((word) =>
          /^(?:the|a|an|its|their|his|her|who|is|was|now|currently|also|former|ex|-)$/.test(word),
        )
        ? [role]
        : [];
    });
  },
  examples: [
    [
      "Ana Soto, the Peruvian finance minister, resigned.",
      ["Ana Soto", "finance minister", "Peruvian"],
    ],
    ["Karl Lund, 45, chief executive of Nokia, left.", ["Karl Lund", "chief executive", "Nokia"]],
    [
      "Karl Lund, Norway's ambassador to Chile, left.",
      ["Karl Lund", "ambassador to Chile", "Norway"],
    ],
    [
      "Karl Lund, director of the Kenya Dairy Board, left.",
      ["Karl Lund", "director", "Kenya Dairy Board"],
    ],
    ["Karl Lund, who is president of Nokia, left.", ["Karl Lund", "president", "Nokia"]],
    ["Karl Lund, MP for Leeds East, left.", ["Karl Lund", "MP for Leeds East", "Leeds East"]],
  ],
  counterexamples: [
    "Karl Lund, President Ana Soto and others met.",
    "Karl Lund, the minister's brother, left.",
    "Asked about Karl Lund, the minister said nothing.",
  ],
};

const officeThenName: RoleRule = {
  name: "role/apposed-name",
  construction: "an office with its body, a comma, a name",
  read: (sentence) => {
    const { view, offices, spotFrom } = sentence;
    return offices.flatMap((office) => {
      if (office.plural || office.kind !== "office") {
        return [];
      }
      const held = heldOffice(sentence, office);
      const comma = held.last + 1;
      // "the chairman of the board, Alhaji Musa Bello, said"
      const address = offices.find(({ first }) => first === comma + 1);
      const opens = address !== undefined && isStyle(address) ? address.last + 1 : comma + 1;
      const spot = view.words[comma] === "," ? spotFrom(opens) : undefined;
      const person = spot === undefined ? undefined : personAt(sentence, spot.head);
      const isTitled = spot?.title !== undefined && !isStyle(spot.title);
      if (spot === undefined || person === undefined || isTitled) {
        return [];
      }
      // "the newly elected governor of Umbra, Ana Soto"
      let front = held.first - 1;
      while (/^(?:JJ|RB|VBN)$/.test(view.tokens[front]?.xpos ?? "") && front > held.first - 4)
        front--;
      const determiner = (view.words[front] ?? "").toLowerCase();
      const isDefinite =
        held.body !== undefined || /^(?:the|its|their|his|her|['’]s?)$/.test(determiner);
      const closes = /^[,.;:)]$|^said$|^told$/.test(view.words[spot.last + 1] ?? ".");
      return isDefinite && closes ? [{ ...held, person, last: held.last, confidence: 0.85 }] : [];
    });
  },
  examples: [
    [
      "The Peruvian finance minister, Ana Soto, resigned.",
      ["Ana Soto", "finance minister", "Peruvian"],
    ],
    ["The president of Nokia, Karl Lund, left.", ["Karl Lund", "president", "Nokia"]],
    ["The newly elected mayor of Oslo, Ana Soto, left.", ["Ana Soto", "mayor of Oslo", "Oslo"]],
    ["Its Kenya director, Ana Soto, left.", ["Ana Soto", "Kenya director", ""]],
    ["The former Peruvian minister, Ana Soto, left.", ["Ana Soto", "former minister", "Peruvian"]],
    ["The firm's finance director, Ana Soto, left.", ["Ana Soto", "finance director", ""]],
    ["They met the mayor of Zubaran, Karl Lund.", ["Karl Lund", "mayor of Zubaran", "Zubaran"]],
    [
      "The chairman of the Rice Board, Alhaji Karl Lund, left.",
      ["Karl Lund", "chairman", "Rice Board"],
    ],
    [
      "The Director-General of the National Food Agency, Prof. Ana Soto, left.",
      ["Ana Soto", "Director-General", "National Food Agency"],
    ],
    ["The Head of Service, Mrs. Ana Soto, left.", ["Ana Soto", "Head of Service", ""]],
    ["Counsel for the Rice Board, Ms Ana Soto, left.", ["Ana Soto", "Counsel", "Rice Board"]],
  ],
  counterexamples: [
    "The minister, Ana Soto and Karl Lund met.",
    "He met the mayor of Oslo, Senator Karl Lund, and others.",
  ],
};

const predicateOffice: RoleRule = {
  name: "role/predicate",
  construction: "a name, is or becomes, an office with its body",
  read: (sentence) =>
    sentence.offices.flatMap((office) => {
      if (office.plural || office.kind !== "office") return [];
      const { tokens } = sentence.view;
      const copula = tokens.find((token) => token.head === office.head && token.relation === "cop");
      if (copula === undefined || !/^(?:is|'s|’s)$/.test(copula.text)) return [];
      const subject = tokens.findIndex(
        (token) => token.head === office.head && token.relation === "nsubj",
      );
      const person = subject < 0 ? undefined : personAt(sentence, subject);
      return person === undefined ? [] : [finding(sentence, office, person, 0.75)];
    }),
  examples: [["Karl Lund is the president of Nokia.", ["Karl Lund", "president", "Nokia"]]],
  counterexamples: ["Karl Lund is not on the president's list."],
};

/** Every way, the surest first: what one finds is not asked of the next. */
export const roleRules: readonly RoleRule[] = [
  titleBefore,
  titlesBefore,
  apposedOffice,
  officeThenName,
  predicateOffice,
  appointed,
  appoints,
];
