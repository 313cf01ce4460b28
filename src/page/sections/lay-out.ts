import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Link {
  readonly source: number;
  readonly target: number;
  /** Pixels that it would like to have. */
  readonly length: number;
}

/** A node's room in pixels: half the width of its label. */
interface Body extends SimulationNodeDatum {
  readonly room: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

const ticks = 300;
const alphaDecay = 1 - 0.001 ** (1 / ticks);
const velocityKept = 0.6;

/**
 * Places the nodes of a graph by d3-force, in a box with room for labels. d3's own simulation sets a
 * timer and begins with sines; its forces need neither, and with square roots and a fixed
 * beginning alone every machine finds the same places.
 *
 * @param rooms half the width of each node's label
 * @param links between indices into rooms
 */
export function layOut(
  rooms: readonly number[],
  links: readonly Link[],
  box: { readonly width: number; readonly height: number; readonly margin: number },
): readonly Point[] {
  const columns = Math.ceil(Math.sqrt(rooms.length));
  const bodies = rooms.map(
    (room, index): Body => ({
      index,
      room,
      x: (index % columns) * 90 + ((index * 7) % 13),
      y: Math.floor(index / columns) * 90 + ((index * 5) % 11),
      vx: 0,
      vy: 0,
    }),
  );
  const random = generator();
  const forces: readonly Force<Body, SimulationLinkDatum<Body>>[] = [
    forceLink<Body, SimulationLinkDatum<Body>>(
      links.map(({ source, target }) => ({ source, target })),
    ).distance((_, index) => links[index]?.length ?? 0),
    // What is not tied together need not flee further than its labels are wide.
    forceManyBody<Body>().strength(-700).distanceMax(320),
    forceCollide<Body>(({ room }) => Math.max(30, room * 0.9)),
    forceX<Body>(0).strength(0.08),
    forceY<Body>(0).strength((0.08 * box.width) / box.height),
  ];
  for (const force of forces) force.initialize?.(bodies, random);
  for (let tick = 0, alpha = 1; tick < ticks; tick++, alpha *= 1 - alphaDecay) {
    for (const force of forces) force(alpha);
    for (const body of bodies) {
      body.vx *= velocityKept;
      body.vy *= velocityKept;
      body.x += body.vx;
      body.y += body.vy;
    }
  }
  return fitted(bodies, box);
}

/** Numerical Recipes' linear congruential generator: it only parts nodes that lie on one spot. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function fitted(
  bodies: readonly Body[],
  {
    width,
    height,
    margin,
  }: { readonly width: number; readonly height: number; readonly margin: number },
): readonly Point[] {
  const place = (value: number, all: readonly number[], size: number, edge: number): number => {
    const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const most = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const spread = most - least;
    return Math.round(
      spread === 0 ? size / 2 : edge + ((value - least) / spread) * (size - 2 * edge),
    );
  };
  const xs = bodies.map(({ x }) => x);
  const ys = bodies.map(({ y }) => y);
  return bodies.map(({ x, y }) => ({
    x: place(x, xs, width, margin),
    y: place(y, ys, height, margin / 2),
  }));
}
