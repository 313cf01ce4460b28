import type { Membership } from "../model/kinds/actor.ts";
import type { Event, Situation } from "../model/kinds/event.ts";
import {
  categoryWords,
  modalityWords,
  modeWords,
  quotationWords,
  stanceWords,
  statusWords,
  typeWords,
} from "./english.ts";
import { type Content, html, joined, linkTarget } from "./html.ts";
import { amountOf } from "./name-of.ts";
import type { Entry, PageModel } from "./page-model.ts";
import { spellBounds, spellTime } from "./spell-time.ts";

export interface Fact {
  readonly label: string;
  /** One value a line. */
  readonly values: readonly Content[];
}

/** A link to the sheet of a thing; its bare name where the page has none. */
export const linkTo = (model: PageModel, id: string): Content => {
  const entry = model.entryOf(id);
  if (entry) return entryLink(entry);
  const thing = model.thing(id);
  if (thing?.kind === "Article") return "the article";
  if (thing?.kind === "Post") return "the embedded post";
  if (thing?.kind === "UnnamedActor") return html`<bdi>${thing.description}</bdi>`;
  return thing && "name" in thing ? html`<bdi>${thing.name}</bdi>` : id;
};

export const entryLink = ({ anchor, name }: Entry): Content =>
  html`<a href="#${anchor}"><bdi>${name}</bdi></a>`;

/** What the page says of a thing, but for its evidence and what other things say of it. */
export function factsOf({ thing }: Entry, model: PageModel): readonly Fact[] {
  const links = (ids: readonly string[] = []): readonly Content[] =>
    ids.map((id) => linkTo(model, id));
  switch (thing.kind) {
    case "Person":
    case "Organization":
    case "State":
    case "Place":
      return [
        fact(
          "Also called",
          thing.alternateName?.map((name) => html`<bdi>${name}</bdi>`),
        ),
        ...("jobTitle" in thing ? [fact("Described as", thing.jobTitle)] : []),
        ...("category" in thing
          ? [
              fact(
                "What it is",
                thing.category?.map((word) => categoryWords[word] ?? word),
              ),
            ]
          : []),
        ...("parentOrganization" in thing
          ? [fact("Part of", links(thing.parentOrganization))]
          : []),
        ...("areaServed" in thing
          ? [fact("Territory", links(thing.areaServed && [thing.areaServed]))]
          : []),
        ...("containedInPlace" in thing ? [fact("Lies in", links(thing.containedInPlace))] : []),
        ...("url" in thing && thing.url !== undefined ? [fact("Page", [outside(thing.url)])] : []),
        fact("Same as", thing.sameAs?.map(outside)),
      ];
    case "UnnamedActor":
      return [];
    case "Event":
    case "Situation":
      return happeningFacts(thing, model);
    case "Quotation":
      return [
        fact("Words", [html`<q>${thing.text}</q>`]),
        fact("Said by", links(thing.creator)),
        fact("How it is given", [quotationWords[thing.quotationKind]]),
        fact("Said", thing.dateCreated && [spellTime(thing.dateCreated)]),
        fact("Stands in", links([thing.isPartOf])),
      ];
    case "Claim":
      return [
        fact("Claim", [thing.text]),
        fact("Made by", links(thing.author)),
        fact("Stance", [stanceWords[thing.stance]]),
        fact("Towards", links(thing.recipient)),
        fact("About", links(thing.proposes)),
        fact("The article has it from", links(thing.primarySource)),
      ];
    case "Figure":
      return [
        fact("Amount", [`${amountOf(thing)} ${thing.unitText ?? ""}`.trim()]),
        fact("Given for", links([thing.observationAbout])),
        fact("The article has it from", links(thing.primarySource)),
      ];
    case "Date":
      return [fact("Means", [spellBounds(thing)]), fact("Dates", links(thing.dates))];
    case "Document":
      return [
        fact(
          "What it is",
          thing.form?.map((word) => categoryWords[word] ?? word),
        ),
        fact("Written by", links(thing.creator)),
        fact("Sent by", links(thing.sender)),
        fact("Sent to", links(thing.addressee)),
      ];
  }
}

function happeningFacts(thing: Event | Situation, model: PageModel): readonly Fact[] {
  const links = (ids: readonly string[] = []): readonly Content[] =>
    ids.map((id) => linkTo(model, id));
  const isEvent = thing.kind === "Event";
  const type = isEvent ? thing.eventType : thing.situationType;
  const mode = thing.mode === undefined ? "" : ` (${modeWords[thing.mode]})`;
  return [
    fact("What happens", [`${typeWords[type].noun}${mode}`]),
    fact(isEvent ? "How it is told" : "Not told as fact", [modalityWords[thing.modality]]),
    ...(isEvent && thing.eventStatus ? [fact("Status", [statusWords[thing.eventStatus]])] : []),
    fact("Who acts", links(thing.initiator)),
    fact("Towards whom", links(thing.recipient)),
    fact("Who takes part", links(thing.participant)),
    fact("When", [spellBounds(thing)]),
    fact("Where", links(thing.place)),
    fact("Turns on", links(thing.object)),
    ...(isEvent ? [] : [fact("The article has it from", links(thing.primarySource))]),
    ...(isEvent ? [fact("Part of", links(thing.subEventOf && [thing.subEventOf]))] : []),
  ];
}

/** "minister of Marlow (as of 6 May 2031)"; the date only where it is not the article's own. */
export const officeOf = ({ roleName, organization, asOf }: Membership, model: PageModel): Content =>
  html`${roleName} of ${linkTo(model, organization)}${
    asOf !== undefined &&
    !model.article.datePublished?.startsWith(asOf) &&
    html` <small>(as of ${spellTime(asOf)})</small>`
  }`;

/** An address as a link where a reader may follow it, else as text. */
export function outside(address: string): Content {
  const target = linkTarget(address);
  return target === undefined
    ? html`<span class="address">${address}</span>`
    : html`<a class="address" href="${target}" rel="noreferrer">${address}</a>`;
}

export const fact = (label: string, values: readonly Content[] | "" | undefined): Fact => ({
  label,
  values: values === "" || values === undefined ? [] : values,
});

/** Who acted, what, towards whom: one line for lists and tables. */
export function whoDidWhat(thing: Event | Situation, model: PageModel): Content {
  const names = (ids: readonly string[] = []): Content =>
    joined(
      ids.map((id) => linkTo(model, id)),
      ", ",
    );
  const { initiator = [], recipient = [], participant = [] } = thing;
  return [
    initiator.length > 0 && names(initiator),
    recipient.length > 0 &&
      html` <span class="arrow" aria-hidden="true">→</span><span class="sr"> towards </span> ${names(recipient)}`,
    participant.length > 0 &&
      html`${initiator.length + recipient.length > 0 && " with "}${names(participant)}`,
  ];
}
