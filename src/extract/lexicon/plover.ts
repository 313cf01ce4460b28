import { type EventType, eventTypes } from "../../model/kinds/event.ts";

/** The model lists PLOVER's sixteen first. @see https://github.com/openeventdata/PLOVER */
const sixteen: ReadonlySet<EventType> = new Set(
  eventTypes.slice(0, eventTypes.indexOf("Assault") + 1),
);

/** Whether a type is one of PLOVER's sixteen, which analysts of international events count. */
export const isPloverType = (type: EventType): boolean => sixteen.has(type);
