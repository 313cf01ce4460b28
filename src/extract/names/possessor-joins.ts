import { personNoun } from "../../language/gazetteer/person-nouns.ts";

const possessors: ReadonlySet<string> = new Set(
  "magistrates people children women men girls boys ladies miners sailors fishermen students nurses journalists writers pilots veterans workers teachers farmers king queen prince lloyd moody mcdonald christie sotheby lord all".split(
    " ",
  ),
);

/** "Umbra County Sheriff's Office", "Attorney General's Office"; "Norway's Office of Statistics" is two. */
const ownsOffice =
  /^(?:Sheriff|Attorney|Defender|General|Governor|Mayor|Coroner|Prosecutor|Examiner|Comptroller|Controller|Ombudsman|Auditor|Assessor|Treasurer|Marshal|Clerk|Minister|President|Premier|Chancellor|Registrar|Recorder)$/;

/** "Prison Officers' Association" */
export const unitesPeople =
  /^(?:Association|Union|Federation|Guild|Society|Alliance|Institute|Foundation|Fund|Cooperative|Confederation|Committee|Council|Club|Congress|Trust|Network|League|Forum|Movement|Party|Organi[sz]ation)$/;

/** "Officers'", "Shipbuilders'": who or what is united; "Peru's" is whose union it is. */
export const namesMembers = (word: string, mark: string): boolean =>
  personNoun(word) !== undefined || (mark.length === 1 && /(?:er|or|ist|ian|ent)s$/.test(word));

/** Whether a possessive goes on as one name: "People's Bank", "St. Mary's Hospital"; "Norway's Labor Party" is two. */
export const joinsPossessor = (words: readonly string[], first: number, last: number): boolean => {
  const owner = words[last] ?? "";
  const owned = words[last + 2] ?? "";
  return (
    possessors.has(owner.toLowerCase()) ||
    /^(?:St\.?|Saint)$/.test(words[first] ?? "") ||
    (/^(?:Office|Department)$/.test(owned) && ownsOffice.test(owner)) ||
    (unitesPeople.test(owned) && namesMembers(owner, words[last + 1] ?? ""))
  );
};
