import type { AnyThing } from "../model/story.ts";
import { amountOf, shortened } from "../page/name-of.ts";
import { valuesOf, wordsAt } from "./indexed-story.ts";

type ById = ReadonlyMap<string, AnyThing>;

/** What a thing is called or says, in one line. */
export function describeThing(thing: AnyThing, byId: ById): string {
  const words = (field: string): readonly string[] =>
    valuesOf(thing, field).map((value) => String(value));
  const named = (field: string): string =>
    listed(words(field).map((id) => wordsAt(id, byId) ?? labelOf(byId.get(id)) ?? id));
  switch (thing.kind) {
    case "Article":
      return shortened(words("headline")[0] ?? words("body")[0] ?? "");
    case "Membership":
      return `${named("member")}, ${words("roleName").join()} (${named("organization")})`;
    case "Figure": {
      const amount = amountOf({
        ...numberIn(thing, "value"),
        ...numberIn(thing, "minValue"),
        ...numberIn(thing, "maxValue"),
      });
      return [amount, ...words("unitText"), `(${named("observationAbout")})`].join(" ").trim();
    }
    case "Account":
      return `${named("accordingTo")} on ${named("accountOf")}`;
    case "Run":
      return named("agent");
    case "Event":
    case "Situation":
      return happening(thing, named);
    case "Quotation":
      return `“${shortened(words("text").join())}”${by(named("creator"))}`;
    case "Claim":
      return `“${shortened(words("text").join())}”${by(named("author"))}`;
    default:
      return labelOf(thing) ?? thing.id;
  }
}

const mostNames = 4;

/** `Falk, Berger, Lind and 4 more` */
const listed = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(", ")
    : `${names.slice(0, mostNames - 1).join(", ")} and ${names.length - mostNames + 1} more`;

/** `meet (Consult, Actual): Ines Falk → Osten Line`, so that one meeting is told from another. */
function happening(thing: AnyThing, named: (field: string) => string): string {
  const classes = ["eventType", "situationType", "modality"].flatMap((field) =>
    valuesOf(thing, field).map(String),
  );
  const [acting, towards, together] = ["initiator", "recipient", "participant"].map(named);
  const actors = [
    [acting, towards].filter((names) => names).join(" → "),
    together ? `with ${together}` : "",
  ].filter((part) => part !== "");
  return `${labelOf(thing)} (${classes.join(", ")})${actors.length > 0 ? `: ${actors.join(" ")}` : ""}`;
}

const by = (names: string): string => (names === "" ? "" : ` (${names})`);

const numberIn = (thing: AnyThing, field: string): { readonly [field: string]: number } => {
  const value = thing[field];
  return typeof value === "number" ? { [field]: value } : {};
};

/** The first of the fields that people would call a thing by. */
function labelOf(thing: AnyThing | undefined): string | undefined {
  if (!thing) return undefined;
  if (thing.kind === "Article") return "the article";
  for (const field of ["name", "headline", "text", "roleName", "caption", "creditText"]) {
    const [value] = valuesOf(thing, field);
    if (typeof value === "string" && value.trim() !== "") return shortened(value);
  }
  return undefined;
}
