/** A subject with its properties, as one block of a Turtle file that `serialize` wrote. */
interface Block {
  readonly subject: string;
  readonly lines: readonly string[];
}

/**
 * What a newcomer should see of a graph: the article, a person, the person's membership, the event
 * that the most is said of, and the evidence for it down to the words. Long lines are cut, with "…".
 */
export function turtleExcerpt(turtle: string): string {
  const [, ...blocks] = turtle.trimEnd().split("\n\n").map(blockOf);
  const known = new Map(blocks.map((block) => [block.subject, block]));
  const ofType = (type: string): readonly Block[] =>
    blocks.filter(({ lines }) => lines[0]?.split(/[ ,;]+/).includes(type));
  const linked = (block: Block | undefined, property: string): Block | undefined => {
    const line = block?.lines.find((candidate) => candidate.trimStart().startsWith(`${property} `));
    return known.get(/<[^>]*>/.exec(line ?? "")?.[0] ?? "");
  };
  const [membership] = ofType("org:Membership");
  const event = mostSaid(ofType("sem:Event"));
  const span = linked(event, "gaf:denotedBy");
  const shown = [
    ofType("schema:NewsArticle")[0],
    linked(membership, "org:member") ?? ofType("schema:Person")[0],
    membership,
    event,
    span,
    linked(span, "oa:hasSelector"),
  ];
  return [
    "# without its prefixes; what is cut ends in …",
    ...shown.flatMap((block) => (block ? [block.lines.map(shortened).join("\n")] : [])),
  ].join("\n\n");
}

function blockOf(text: string): Block {
  const lines = text.split("\n");
  return { subject: lines[0]?.split(" ")[0] ?? "", lines };
}

const mostSaid = (blocks: readonly Block[]): Block | undefined => {
  const [first, ...rest] = blocks;
  return rest.reduce(
    (best, block) => (best && objects(best) >= objects(block) ? best : block),
    first,
  );
};

/** How many statements a block holds, near enough: strings are counted once a line. */
const objects = ({ lines }: Block): number =>
  lines.reduce((sum, line) => sum + line.split(">, <").length, 0);

const widest = 100;

/** A line that fits a page: a long string is cut inside its marks, a long list between two of its objects. */
function shortened(line: string): string {
  if (line.length <= widest) return line;
  const end = line.slice(-2);
  const cut = line.slice(0, widest - 6);
  const inString = cut.split('"').length % 2 === 0;
  if (inString) return `${cut.slice(0, cut.lastIndexOf(" "))} …"${end}`;
  const comma = cut.lastIndexOf(", ");
  return comma < 0 ? line : `${cut.slice(0, comma)}, …${end}`;
}
