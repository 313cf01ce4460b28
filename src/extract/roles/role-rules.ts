import { appointed, appoints } from "./appointment-rules.ts";
import { apposedOffice, officeThenName } from "./apposition-rules.ts";
import { bodyBehindName } from "./body-behind-name.ts";
import { counterpartOffice } from "./counterpart-rule.ts";
import { heldOffice } from "./held-office.ts";
import { officesThenNames, titlesBefore } from "./plural-office-rules.ts";
import { personAt, type RoleRule } from "./role-sentence.ts";
import { succession, tenure } from "./tenure-rules.ts";
import { isAddress, isStyle } from "./title-style.ts";

const titleBefore: RoleRule = {
  name: "role/title",
  construction: "an office directly before a name, body before it or inside it",
  read: (sentence) =>
    sentence.spots.flatMap((spot) => {
      // "Chief Minister Shri Karl Lund": the office stands before the address.
      const style = spot.title && isStyle(spot.title) ? spot.title : undefined;
      const before = spot.title && sentence.officeTo(spot.title.first - 1);
      const title = (style && before) ?? spot.title;
      const person = title === undefined ? undefined : personAt(sentence, spot.head);
      if (title === undefined || person === undefined || title.plural || isAddress(title)) {
        return [];
      }
      // "vice presidential nominee Sen. Ana Soto" is both.
      const isBoth =
        title !== before &&
        title.kind === "courtesy" &&
        before?.kind === "office" &&
        !before.plural;
      return (isBoth ? [title, before] : [title]).map((office) => {
        const found = { ...heldOffice(sentence, office), person, confidence: 0.95 };
        const body = found.body ?? bodyBehindName(sentence, spot.last, office)?.body;
        return body === undefined ? found : { ...found, body };
      });
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
    ["Spanish striker Ana Soto left.", ["Ana Soto", "striker", ""]],
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
    ["Boston's new mayor Ana Soto left.", ["Ana Soto", "mayor", "Boston"]],
    [
      "Oslo's Deputy Police Chief Ana Soto met NATO Deputy Secretary General Karl Lund.",
      ["Ana Soto", "Deputy Police Chief", "Oslo"],
      ["Karl Lund", "Deputy Secretary General", "NATO"],
    ],
    ["Gov. Ana Soto of Ohio left.", ["Ana Soto", "Gov.", "Ohio"]],
    ["Sen. Ana Soto, R-Ohio, left.", ["Ana Soto", "Sen.", "Ohio"]],
    ["Rep. Ana Soto (D-Ohio) left.", ["Ana Soto", "Rep.", "Ohio"]],
    ["Rep. Ana Soto (D-Mo.) left.", ["Ana Soto", "Rep.", "Mo."]],
    ["Sen. Ana Soto, I-Conn., left.", ["Ana Soto", "Sen.", "Conn."]],
    ["Senator Ana Soto, Democrat of Ohio, left.", ["Ana Soto", "Senator", "Ohio"]],
    ["Boston lawyer Ana Soto left.", ["Ana Soto", "lawyer", ""]],
    ["Labour leader Ana Soto left.", ["Ana Soto", "leader", "Labour"]],
    ["Detective Chief Inspector Ana Soto left.", ["Ana Soto", "Detective Chief Inspector", ""]],
    ["Senator Ana Soto, Ohio and Texas left.", ["Ana Soto", "Senator", ""]],
    ["He served under Prime Minister Karl Lund.", ["Karl Lund", "Prime Minister", ""]],
    ["State Attorney General Ana Soto left.", ["Ana Soto", "State Attorney General", ""]],
    ["Navy spokesman Captain Ana Soto left.", ["Ana Soto", "Navy spokesman", ""]],
    ["FBI Special Agent in Charge Ana Soto left.", ["Ana Soto", "Special Agent in Charge", "FBI"]],
    [
      "UNICEF's Kenya representative Ana Soto left.",
      ["Ana Soto", "Kenya representative", "UNICEF"],
    ],
    ["Justice Secretary Ana Soto left.", ["Ana Soto", "Justice Secretary", ""]],
    ["On Monday Council President Ana Soto left.", ["Ana Soto", "Council President", ""]],
    [
      "Chief Constable Karl Lund of Avon Police left.",
      ["Karl Lund", "Chief Constable", "Avon Police"],
    ],
    ["The Avon Police chief Ana Soto left.", ["Ana Soto", "chief", "Avon Police"]],
    ["Police spokesman Capt. Ana Soto left.", ["Ana Soto", "Police spokesman", ""]],
    [
      "They met vice presidential nominee Sen. Ana Soto, D-Ohio.",
      ["Ana Soto", "Sen.", "Ohio"],
      ["Ana Soto", "vice presidential nominee", ""],
    ],
    ["Labour peer Baroness Soto left.", ["Soto", "Baroness", ""]],
    [
      "Boston Borough President Ana Soto thanked America.",
      ["Ana Soto", "Borough President", "Boston"],
    ],
    ["Deputy First Minister Ana Soto left.", ["Ana Soto", "Deputy First Minister", ""]],
    [
      "Russia's deputy U.N. ambassador Karl Lund met U.N. envoy Ana Soto.",
      ["Karl Lund", "deputy U.N. ambassador", "Russia"],
      ["Ana Soto", "envoy", "U.N."],
    ],
    ["Country singer Ana Soto left.", ["Ana Soto", "Country singer", ""]],
    ["Resident Earl Soto met DS Lund.", ["Lund", "DS", ""]],
    ["Peruvian FM Ana Soto met PM Lund.", ["Ana Soto", "FM", "Peruvian"], ["Lund", "PM", ""]],
    ["Secretary of Defense Thomas Lund flew home.", ["Thomas Lund", "Secretary of Defense", ""]],
  ],
  counterexamples: [
    "Mr. Karl Lund left.",
    "Alhaji Karl Lund left.",
    "He left King County on Monday.",
    "Dean Lund, 38, left.",
    "Leaders of the opposition Frente Soto party left.",
    "Radio FM Zubaran closed at 5 PM Monday.",
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
      return person === undefined
        ? []
        : [{ ...heldOffice(sentence, office), person, confidence: 0.75 }];
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
  officesThenNames,
  predicateOffice,
  appointed,
  appoints,
  tenure,
  succession,
  counterpartOffice([titleBefore, apposedOffice, officeThenName]),
];
