import type { Kind, Of } from "../entity.ts";
import { Membership, Organization, Person, Place, State, UnnamedActor } from "./actor.ts";
import { Article, Image, Post, Section } from "./article.ts";
import { Account, Document, Event, Figure, Situation } from "./event.ts";
import { Agent, Run, Selector, SourceSelector, Span } from "./evidence.ts";
import { Claim, Quotation } from "./statement.ts";

/** Every kind of thing in a news story, in reading order. */
export const newsKinds = [
  Article,
  Section,
  Post,
  Image,
  Person,
  Membership,
  Organization,
  State,
  UnnamedActor,
  Place,
  Event,
  Situation,
  Quotation,
  Claim,
  Figure,
  Document,
  Account,
  Span,
  Selector,
  SourceSelector,
  Run,
  Agent,
] as const satisfies readonly Kind[];

export type NewsKind = (typeof newsKinds)[number];

/** A thing in a news story; `kind` tells which. */
export type NewsThing = Of<NewsKind>;
