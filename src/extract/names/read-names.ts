import type { Analysis } from "../../language/analysis.ts";
import type { Names, TextSpan } from "../reading.ts";
import type { PrintedFrame } from "../roles/state-evidence.ts";
import { assembleNames } from "./assemble-names.ts";
import { viewDocument } from "./document-view.ts";
import { identifyNames } from "./identity/identify-names.ts";
import { joinSeats, leaveSeats, moveSeats } from "./identity/seats.ts";
import { tellTeams } from "./identity/teams.ts";
import { groupNames } from "./name-groups.ts";
import { findNameSpots } from "./name-spots.ts";

/** What reading the page has shown already. */
export interface NamesContext extends PrintedFrame {
  /** Embedded posts with the printed name and handle of who wrote them; offsets into the text. */
  readonly posts?: readonly (TextSpan & {
    readonly authorName?: TextSpan;
    readonly handle?: TextSpan & { readonly value: string };
  })[];
  /** Lines that tell who made the report: no pronoun of the report means them. */
  readonly credits?: readonly TextSpan[];
}

/** Finds who and what an article names, which names are one thing's, and the offices people hold. */
export function readNames(analysis: Analysis, context: NamesContext = {}): Names {
  const document = viewDocument(analysis);
  const sentences = findNameSpots(document);
  const groups = groupNames(sentences, document);
  const identified = identifyNames(groups, sentences, document);
  const seated = joinSeats(leaveSeats(moveSeats(identified, document)));
  const things = tellTeams(seated, document);
  return assembleNames(things, sentences, document, context);
}
