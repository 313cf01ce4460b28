import {
  bodyAt,
  personAt,
  type RoleFinding,
  type RoleRule,
  type RoleSentence,
} from "./role-sentence.ts";

/** Offices that go by one name in most states. A chancellor's or a secretary's counterpart may be called otherwise. */
const shared = /^(?:president|(?:[a-z]+(?: and [a-z]+)? )?minister)$/i;

/** A state and whoever is called a counterpart of its, as tokens: "[her] *Chilean* counterpart, *Karl Lund*,". */
interface Counterpart {
  readonly opener: number;
  readonly state: number;
  readonly person: number;
  readonly last: number;
}

/**
 * "President Ana Soto and her Chilean counterpart, Karl Lund, met": he holds for his state the office that she holds for hers. `told` reads
 * the offices that stand beside a name.
 */
export const counterpartOffice = (told: readonly RoleRule[]): RoleRule => ({
  name: "role/counterpart",
  construction: "the counterpart, by name, of one whose office stands before",
  read: (sentence) => {
    const found = counterparts(sentence);
    if (found.length === 0) return [];
    const offices = told.flatMap((rule) => rule.read(sentence));
    return found.flatMap(({ opener, state, person, last }): RoleFinding[] => {
      const office = offices.filter((one) => one.last < opener).sort((a, b) => b.last - a.last)[0];
      if (office === undefined || office.former || office.body === state) return [];
      const { nameFirst, nameLast } = office;
      const title = sentence.view.words.slice(nameFirst, nameLast + 1).join(" ");
      if (!shared.test(title)) return [];
      return [
        {
          person,
          body: state,
          first: opener,
          last,
          nameFirst,
          nameLast,
          former: false,
          confidence: 0.75,
        },
      ];
    });
  },
  examples: [
    [
      "Peruvian President Ana Soto and her Chilean counterpart, Karl Lund, met.",
      ["Karl Lund", "President", "Chilean"],
    ],
    [
      "Peruvian Foreign Minister Ana Soto met her Chilean counterpart Karl Lund.",
      ["Karl Lund", "Foreign Minister", "Chilean"],
    ],
  ],
  counterexamples: [
    "She met her Chilean counterpart Karl Lund.",
    "Norwegian police chief Ana Soto met her Chilean counterpart Karl Lund.",
  ],
});

const counterparts = (sentence: RoleSentence): readonly Counterpart[] =>
  sentence.view.words.flatMap((word, at) => {
    if (word !== "counterpart") return [];
    const state = bodyAt(sentence, at - 1);
    const mention = sentence.mentionAt(at - 1);
    const opener = (mention?.first ?? 0) - 1;
    const name = sentence.spotFrom(at + (sentence.view.words[at + 1] === "," ? 2 : 1));
    const person = name && personAt(sentence, name.head);
    const isOwned = /^(?:his|her)$/i.test(sentence.view.words[opener] ?? "");
    return isOwned &&
      mention?.adjective === true &&
      state !== undefined &&
      sentence.typeOf(state) === "country" &&
      name !== undefined &&
      person !== undefined
      ? [{ opener, state, person, last: name.last }]
      : [];
  });
