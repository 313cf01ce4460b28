// What is measured, where it stands in the scorer's result, and what to hold it against: the baseline of common npm
// packages (compromise for names and verbs, chrono-node for dates, regular expressions for quotes) and the goal.

/** @typedef {{layer: string, of: (scores: any) => any, main: "f1"|"p"|"r", baseline?: Record<string, number>, goal?: Record<string, number>}} Measure */

/** Over all that `annotate` gives. @type {readonly Measure[]} */
export const annotationMeasures = [
  {
    layer: "names, typed",
    of: ({ entities }) => entities?.overlap,
    main: "f1",
    baseline: { gum_news: 54.4, meantime: 57.9, msnbc: 60.5, newsfair: 57.1, reuters128: 55 },
    goal: { gum_news: 78, meantime: 75, msnbc: 80, newsfair: 75, reuters128: 74 },
  },
  {
    layer: "names, identity (B3)",
    of: ({ coref }) => coref?.names.b3_end_to_end,
    main: "f1",
    baseline: { gum_news: 61.5, meantime: 48, msnbc: 49.6, newsfair: 52, reuters128: 46 },
    goal: { gum_news: 74, meantime: 66 },
  },
  {
    layer: "names, links",
    of: ({ links }) => links?.mention,
    main: "p",
    goal: { gum_news: 95, meantime: 95, msnbc: 95, newsfair: 95, reuters128: 95 },
  },
  {
    layer: "dates, span",
    of: ({ dates }) => dates?.tempeval_all_types_span_overlap,
    main: "f1",
  },
  {
    layer: "dates, value",
    of: ({ dates }) => dates?.tempeval_all_types_value,
    main: "f1",
    baseline: { gum_news: 44.1, meantime: 61.8, timebank: 42.8, aquaint: 64.8 },
    goal: { gum_news: 66, meantime: 80, timebank: 74, aquaint: 80 },
  },
  {
    layer: "quotations",
    of: ({ quotes }) => quotes?.content_match,
    main: "f1",
    baseline: { gum_news: 52.6, polnear: 33.8 },
    goal: { gum_news: 85, polnear: 55 },
  },
  {
    layer: "quotations + speaker",
    of: ({ quotes }) => quotes?.content_and_speaker,
    main: "f1",
    baseline: { polnear: 21.4 },
    goal: { polnear: 47 },
  },
  {
    layer: "quotations, direct",
    of: ({ quotes }) => (quotes?.content_and_speaker ? quotes.direct_only : undefined),
    main: "f1",
    baseline: { polnear: 68 },
    goal: { polnear: 90 },
  },
  {
    layer: "speaker of a found quotation",
    of: ({ quotes }) =>
      quotes?.content_and_speaker ? { p: quotes.speaker_accuracy_on_matched } : undefined,
    main: "p",
    baseline: { polnear: 63 },
    goal: { polnear: 88 },
  },
  {
    layer: "events, trigger",
    of: ({ events }) => events?.trigger,
    main: "f1",
    baseline: { meantime: 62.9, timebank: 65.7, aquaint: 72.2 },
  },
  {
    layer: "events, participants",
    of: ({ events }) => events?.participants_end_to_end ?? undefined,
    main: "f1",
    baseline: { meantime: 0 },
    goal: { meantime: 38 },
  },
];

/** Over the coding of events: who did what kind of thing to whom. @type {readonly Measure[]} */
export const codingMeasures = [
  { layer: "coding, type", of: ({ type }) => type, main: "f1", goal: { plover_gsr: 55 } },
  {
    layer: "coding, initiator",
    of: ({ initiator }) => initiator,
    main: "r",
    goal: { plover_gsr: 60 },
  },
  {
    layer: "coding, recipient",
    of: ({ recipient }) => recipient,
    main: "r",
    goal: { plover_gsr: 50 },
  },
  { layer: "coding, whole", of: ({ whole }) => whole, main: "r", goal: { plover_gsr: 30 } },
];

/** Over what of it enters the graph by default. @type {readonly Measure[]} */
export const graphMeasures = [
  {
    layer: "in the graph: names",
    of: ({ entities }) => entities?.overlap,
    main: "p",
    goal: { gum_news: 88, meantime: 88, msnbc: 88, newsfair: 88, reuters128: 88 },
  },
  {
    layer: "in the graph: direct quotes + speaker",
    of: ({ quotes }) => quotes?.content_and_speaker,
    main: "p",
    goal: { polnear: 92 },
  },
  {
    layer: "in the graph: dates of events",
    of: ({ dates }) => dates?.calendar_span_overlap_and_iso,
    main: "p",
    goal: { timebank: 90, aquaint: 90, meantime: 90 },
  },
];
