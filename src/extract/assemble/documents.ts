import type { Document } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { DocumentReading } from "../documents/read-documents.ts";
import type { Happening } from "../happenings/happening.ts";
import type { Actors } from "./actors.ts";
import type { Assembly } from "./assembly.ts";
import { listed, unique } from "./fields.ts";

/** Documents, and the id of the one that each event reading turns on. */
export interface Documents {
  readonly things: readonly Document[];
  readonly ofEvent: ReadonlyMap<number, Ref<"Document">>;
}

/** One document for each happening that it is the object of, however often that is told. */
export function assembleDocuments(
  readings: readonly DocumentReading[],
  happenings: readonly Happening[],
  actors: Actors,
  assembly: Assembly,
): Documents {
  const byEvent = new Map(readings.map((reading) => [reading.event, reading]));
  const things: Document[] = [];
  const ofEvent = new Map<number, Ref<"Document">>();
  for (const { type, occurrences } of happenings) {
    const told = occurrences.flatMap(({ index }) => byEvent.get(index) ?? []);
    const [first, ...rest] = told;
    if (!first) continue;
    const id = refTo("Document", assembly.numbered("document"));
    for (const { event } of told) ofEvent.set(event, id);
    const sent = first.form === "Message" && type === "Transfer";
    things.push({
      kind: "Document",
      id,
      name: assembly.textOf(first),
      ...(first.form === undefined ? {} : { form: [first.form] }),
      ...listed(
        "creator",
        unique(told.flatMap(({ creators }) => creators.flatMap(actors.actorsOf))),
      ),
      ...(sent
        ? {
            ...listed("sender", unique(occurrences.flatMap(({ initiator }) => initiator))),
            ...listed("addressee", unique(occurrences.flatMap(({ recipient }) => recipient))),
          }
        : {}),
      ...assembly.fact([first, ...rest], 0.8),
    });
  }
  return { things, ofEvent };
}
