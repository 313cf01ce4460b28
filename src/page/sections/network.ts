import { modalityWords, typeWords } from "../english.ts";
import { entryLink } from "../facts.ts";
import { type Content, type Html, html, joined } from "../html.ts";
import { shortened } from "../name-of.ts";
import type { Entry, PageModel } from "../page-model.ts";
import { spellBounds } from "../spell-time.ts";
import { layOut, type Point } from "./lay-out.ts";
import {
  type Edge,
  type Network,
  type Node,
  networkOf,
  type Relation,
  relationsOf,
} from "./relations.ts";

/** Who did what to whom: a drawing, and a table that says the same and more. */
export function network(model: PageModel): Html | undefined {
  const relations = relationsOf(model);
  if (relations.length === 0) return undefined;
  const graph = networkOf(relations);
  return html`<p class="hint">An arrow leads from the one who acts to the one acted on. Broken lines are not told as fact. A square is a happening of three or more.${
    !graph.isWhole && " There are more than can be drawn: the table has all of them."
  }</p>
<div class="scroll" tabindex="0" role="region" aria-label="Drawing of who did what to whom">
${drawing(graph)}</div>
<details class="same">
<summary>The same as a table</summary>
${relationTable(relations)}</details>`;
}

const width = 760;
const radius = 9;

function drawing({ nodes, edges }: Network): Html {
  const height = Math.min(1200, 300 + 16 * nodes.length);
  const ranks = new Map(nodes.map((node, index) => [node, index]));
  const points = layOut(
    nodes.map((node) => labelOf(node).length * 3.4),
    edges.map(({ from, to, verbs }) => ({
      source: ranks.get(from) ?? 0,
      target: ranks.get(to) ?? 0,
      length: verbs.length > 0 ? 200 : 105,
    })),
    { width, height, margin: 80 },
  );
  const at = (node: Node): Point => points[ranks.get(node) ?? 0] ?? { x: 0, y: 0 };
  const shapes = edges.map((edge) => edgeShape(edge, at(edge.from), at(edge.to), edges));
  return html`<svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="graph-title graph-text">
<title id="graph-title">Who did what to whom</title>
<desc id="graph-text">${nodes.filter(({ isHub }) => !isHub).length} people, bodies and countries and the ties between them. The table below says the same.</desc>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 10 5 0 10z"/></marker></defs>
${shapes.map(({ line }) => line)}${nodes.map((node) => nodeShape(node, at(node)))}${shapes.map(({ label }) => label)}</svg>
`;
}

const labelOf = ({ entry, isHub }: Node): string => shortened(entry.name, isHub ? 22 : 26);

function nodeShape(node: Node, { x, y }: Point): Html {
  const { entry, isHub } = node;
  const shape = isHub
    ? html`<rect class="hub" x="${x - 7}" y="${y - 7}" width="14" height="14"/>`
    : html`<circle class="${entry.kind}" cx="${x}" cy="${y}" r="${radius}"/>`;
  return html`<g data-t="${entry.anchor}">${shape}<text x="${x}" y="${y + radius + 14}" text-anchor="middle"${isHub && html` class="verb"`}>${labelOf(node)}</text></g>\n`;
}

/** Labels are drawn last, so that no line runs through them. */
function edgeShape(
  edge: Edge,
  from: Point,
  to: Point,
  edges: readonly Edge[],
): { readonly line: Html; readonly label: Content } {
  const { directed, isFact, verbs, happenings } = edge;
  const length = Math.max(1, Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2));
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  // What ties the same two more than once bends apart, as seen from the one who comes first.
  const alike = edges.filter((other) => endsOf(other) === endsOf(edge));
  const side = edge.from.entry.anchor < edge.to.entry.anchor ? 1 : -1;
  const bend = side * 64 * (alike.indexOf(edge) - (alike.length - 1) / 2);
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const gap = radius + 3;
  const [x1, y1] = [from.x + dx * gap, from.y + dy * gap].map(Math.round);
  const [x2, y2] = [to.x - dx * gap, to.y - dy * gap].map(Math.round);
  const [mx, my] = [middle.x, middle.y].map(Math.round);
  const [lx, ly] = [
    (from.x + to.x) / 2 - (dy * bend) / 2,
    (from.y + to.y) / 2 + (dx * bend) / 2,
  ].map(Math.round);
  const anchors = happenings.map(({ anchor }) => anchor).join(" ");
  const more = verbs.length > 1 ? ` +${verbs.length - 1}` : "";
  return {
    line: html`<path data-t="${anchors}" class="edge${!isFact && " situation"}" d="M${x1} ${y1}Q${mx} ${my} ${x2} ${y2}"${directed && html` marker-end="url(#tip)"`}/>\n`,
    label:
      verbs[0] !== undefined &&
      html`<text data-t="${anchors}" class="verb" x="${lx}" y="${(ly ?? 0) - 3}" text-anchor="middle">${verbs[0]}${more}</text>\n`,
  };
}

const endsOf = ({ from, to }: Edge): string =>
  [from.entry.anchor, to.entry.anchor].sort().join(" ");

function relationTable(relations: readonly Relation[]): Html {
  const names = (entries: readonly Entry[]): Content => joined(entries.map(entryLink), ", ");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of who did what to whom">
<table>
<thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">To whom</th><th scope="col">With</th><th scope="col">When</th><th scope="col">How it is told</th></tr></thead>
<tbody>
${relations.map(({ happening, thing, initiators, recipients, participants }) => {
  const type = thing.kind === "Event" ? thing.eventType : thing.situationType;
  return html`<tr data-row="${happening.kind}"><td>${names(initiators)}</td><th scope="row">${entryLink(happening)} <small>(${typeWords[type].noun})</small></th><td>${names(recipients)}</td><td>${names(participants)}</td><td class="when">${spellBounds(thing)}</td><td>${modalityWords[thing.modality]}</td></tr>\n`;
})}</tbody>
</table>
</div>
`;
}
