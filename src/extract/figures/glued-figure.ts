/** A number in one word with what goes with it: "310m", "2.5bn", "N1.6bn", "150km". */
export interface GluedFigure {
  readonly value: number;
  /** A currency by its letters: "N", "KSh". */
  readonly currency?: string;
  readonly unit?: string;
  /** "m" is for million and for metre, "b" and "k" for much else: what stands around it has to tell. */
  readonly isShort: boolean;
}

const shape = /^(\p{L}{1,3}\.?)?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,6})?(\p{Ll}{1,5})?$/u;

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["cr", 1e7],
  ["b", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

const units: ReadonlySet<string> = new Set(
  "km kg cm mm mph kph kmh ft lb lbs ha bpd mbpd kwh mwh gwh pct".split(" "),
);

/** Letters of currencies; the capitals alone are names of roads too, so a scale or groups of thousands must be there. */
const currencies: ReadonlySet<string> = new Set(
  "N R P RM Rs Rs. Tk Tk. Rp Sh Ksh KSh USh TSh Dh Dhs SR QR KD BD GHS KES NGN ZAR INR PKR BDT EUR USD GBP CHF AED SAR".split(
    " ",
  ),
);

/** `isScaled` where a word of scale or a group of figures follows: "R20 million", "R20 000". */
export function gluedFigure(text: string, isScaled: boolean): GluedFigure | undefined {
  const match = text.length > 24 ? null : shape.exec(text);
  const [, letters, whole = "", fraction = "", suffix = ""] = match ?? [];
  if (!match || (letters === undefined && suffix === "")) return undefined;
  const scale = scales.get(suffix);
  const unit = units.has(suffix) ? suffix : undefined;
  if (suffix !== "" && scale === undefined && unit === undefined) return undefined;
  if (letters !== undefined) {
    const isAmount = scale !== undefined || isScaled || whole.includes(",");
    if (!currencies.has(letters) || !isAmount || unit !== undefined) return undefined;
  }
  const value = Number(whole.replaceAll(",", "") + fraction) * (scale ?? 1);
  return {
    value: Number(value.toPrecision(15)),
    ...(letters === undefined ? {} : { currency: letters }),
    ...(unit === undefined ? {} : { unit }),
    isShort: letters === undefined && suffix.length === 1,
  };
}

/** What is counted by the million: "2m people", but a "10m tower" is high. */
export const countedInMillions: ReadonlySet<string> = new Set(
  `people residents citizens users customers voters children women men barrels tonnes tons jobs homes households refugees
  passengers subscribers vehicles cars viewers shares units copies doses bags hectares acres deaths migrants visitors
  tourists workers animals trees followers records accounts gallons litres liters euros dollars pounds rupees votes
  cases patients students families farmers pupils tests vaccines others`.split(/\s+/),
);
