// Scores what was found with the scorers that lie beside the gold, as rows of one table.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codingScorerOf, corporaIn, loadScorer } from "./gold.mjs";
import { annotationMeasures, codingMeasures, graphMeasures } from "./measures.mjs";
import { annotated, documentsOf, enteringTheGraph } from "./system.mjs";

/** Rows {corpus, layer, main, p?, r?, f1?, baseline?, goal?} in hundredths, over every corpus of a folder. */
export async function scoreFolder(folder) {
  const scorer = await loadScorer(folder);
  const corpora = [];
  // Two at a time: what reads a corpus runs on one core.
  const waiting = corporaIn(folder);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      corpora.push(await scoreCorpus(...next, folder, scorer));
  };
  await Promise.all([work(), work()]);
  const rows = corpora.flat();
  const order = [...annotationMeasures, ...codingMeasures, ...graphMeasures].map(
    ({ layer }) => layer,
  );
  return rows.sort(
    (a, b) => order.indexOf(a.layer) - order.indexOf(b.layer) || (a.corpus < b.corpus ? -1 : 1),
  );
}

/**
 * Rows {least, layer, p, r} in hundredths, means over the corpora that have the layer: what the graph
 * gains in precision and loses in recall as the least confidence that enters it rises.
 */
export async function tradeOff(folder, thresholds) {
  const scorer = await loadScorer(folder);
  const points = [];
  for (const [corpus, file] of corporaIn(folder)) {
    const measures = graphMeasures.filter(({ goal }) => corpus in goal);
    if (measures.length === 0) continue;
    const documents = documentsOf(file);
    const annotations = await annotated(documents);
    for (const least of thresholds) {
      const entered = await enteringTheGraph(documents, annotations, least);
      const scores = scorer.scoreAll(documents, entered);
      for (const measure of measures) {
        const row = rowOf(corpus, measure, scores);
        if (row) points.push({ ...row, least });
      }
    }
  }
  const mean = (values) =>
    Math.round((10 * values.reduce((a, b) => a + b, 0)) / values.length) / 10;
  return graphMeasures.flatMap(({ layer }) =>
    thresholds.map((least) => {
      const own = points.filter((point) => point.layer === layer && point.least === least);
      return { layer, least, p: mean(own.map(({ p }) => p)), r: mean(own.map(({ r }) => r)) };
    }),
  );
}

async function scoreCorpus(corpus, file, folder, scorer) {
  const documents = documentsOf(file);
  const annotations = await annotated(documents);
  const rows = (measures, scores) =>
    measures.flatMap((measure) => rowOf(corpus, measure, scores) ?? []);
  const coding = isCoded(documents) && codingScorerOf(folder);
  if (coding) return rows(codingMeasures, codingScores(coding, file, annotations));
  // The scorer keeps nothing of a document that it reads: gold is never changed.
  const scored = rows(annotationMeasures, scorer.scoreAll(documents, annotations));
  const layers = new Set(["entities", "quotes", "dates"].filter((layer) => documents[0][layer]));
  const measures = graphMeasures.filter(({ goal }) => corpus in goal);
  if (layers.size === 0 || measures.length === 0) return scored;
  const entered = await enteringTheGraph(documents, annotations);
  return [...scored, ...rows(measures, scorer.scoreAll(documents, entered))];
}

/** Gold of event coding: one sentence a document, events with an initiator or recipient. */
const isCoded = (documents) =>
  documents.some(({ events = [] }) =>
    events.some(({ participants = [] }) => participants.some(({ role }) => role === "initiator")),
  );

const hundredths = (value) =>
  value === undefined || value === null ? undefined : Math.round(value * 1000) / 10;

function rowOf(corpus, { layer, of, main, baseline = {}, goal = {} }, scores) {
  const found = of(scores);
  if (!found) return undefined;
  const [p, r, f1] = [found.p, found.r, found.f1].map((value) => hundredths(value));
  // Where a corpus has not all items annotated, its scorer gives recall alone.
  const given = { p, r, f1 }[main] === undefined ? "r" : main;
  if ({ p, r, f1 }[given] === undefined) return undefined;
  return { corpus, layer, main: given, p, r, f1, baseline: baseline[corpus], goal: goal[corpus] };
}

/** The scorer of event coding prints its figures; they are read from there. */
function codingScores(scorer, gold, annotations) {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-eval-"));
  const file = join(folder, "system.jsonl");
  writeFileSync(file, annotations.map((document) => `${JSON.stringify(document)}\n`).join(""));
  const printed = execFileSync(process.execPath, [scorer, gold, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  const figure = (name) => {
    const found = new RegExp(`\\b${name} ([\\d.]+)`).exec(printed)?.[1];
    return found === undefined ? undefined : Number(found) / 100;
  };
  return {
    type: { p: figure("precision"), r: figure("type_recall"), f1: figure("type_f1") },
    initiator: { r: figure("initiator_recall") },
    recipient: { r: figure("recipient_recall") },
    whole: { r: figure("whole") },
  };
}
