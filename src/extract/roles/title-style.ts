import { courtesyTitle } from "../../language/gazetteer/courtesy-titles.ts";
import { officesCalled } from "../../language/gazetteer/offices.ts";
import { isHonorific } from "./more-titles.ts";
import type { OfficePhrase } from "./office-phrases.ts";

/** A title of address that tells no office: "Mr.", "Dr." */
export const isAddress = ({ kind, title }: OfficePhrase): boolean =>
  kind === "courtesy" &&
  (isHonorific(title) ||
    /^(?:mister|missus|ms|miss|mx|madame|madam|monsieur|mademoiselle|don|doctor|sir|dame|lord|lady|misters|comrade|honorable|saint|father|sister|brother|mother)$/.test(
      title,
    ));

const inCapitals = (title: string): string =>
  title.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "Captain", "Capt.", "Field Marshal": a rank, which whoever speaks or commands may have beside that office. */
const isRank = ({ title, capital }: OfficePhrase): boolean =>
  capital &&
  title.length <= 30 &&
  /^(?:military|police)$/.test(courtesyTitle(inCapitals(title))?.kind ?? "");

/** "Prof.", "Gen.", "Captain", "Chief": may stand beside an office of the same person; "Senator" is another. */
export const isStyle = (office: OfficePhrase): boolean =>
  isAddress(office) ||
  isRank(office) ||
  (office.kind === "courtesy" && officesCalled(office.title).every((one) => one.of === "body"));
