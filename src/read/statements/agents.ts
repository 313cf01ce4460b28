import { isAgency } from "../agencies.ts";
import type { StatedAgent } from "../article.ts";
import { bylineRule } from "../byline.ts";

const house =
  /\b(?:news|times|post|herald|tribune|gazette|agency|bureau|desk|newsroom|staff|team|editors|editorial|network|press|media|magazine|wire|service|reporters|correspondents|radio|tv|television|daily|journal)\b/iu;
const label =
  /^(?:(?:written|reported|posted|published|story|text|words|report)\s{1,2}by\b|by\b|author\s?:)\s{0,3}:?\s{0,3}/iu;

/**
 * The authors that a line of metadata names: "By Ada Roe and Bo Lind, Reuters". What no reader of bylines knows
 * is divided at commas and "and" only.
 */
export function agentsIn(text: string): readonly StatedAgent[] {
  const line = text.slice(0, 400).replaceAll(/\s+/gu, " ").trim();
  if (line === "" || /^https?:\/\//iu.test(line)) return [];
  if (isAgency(line)) return [agent(line, "organization")];
  const bare = line.replace(label, "");
  const read = bylineRule.read(`By ${bare}`);
  if (read !== undefined) {
    const shift = 3;
    const names = read.names.map(({ text: name }) => agent(name, "person"));
    const printed = read.agency && bare.slice(read.agency.start - shift, read.agency.end - shift);
    return names.length > 0 || printed === undefined ? names : [agent(printed, "organization")];
  }
  return bare
    .split(/\s*[,;|،]\s*|\s+(?:and|&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && name.length <= 100)
    .map((name) => agent(name, kindOf(name)));
}

/** @param stated what the metadata says that it is; an agency is never a person */
export const agentOf = (
  name: string,
  stated: StatedAgent["kind"] | undefined,
  url?: string,
): StatedAgent => ({
  name,
  kind: isAgency(name) ? "organization" : (stated ?? kindOf(name)),
  ...(url === undefined ? {} : { url }),
});

const agent = (name: string, kind: StatedAgent["kind"]): StatedAgent => ({ name, kind });

const kindOf = (name: string): StatedAgent["kind"] =>
  isAgency(name) || house.test(name) || /\.(?:com?|org|net|[a-z]{2})$/u.test(name)
    ? "organization"
    : "person";

const key = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the /u, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const sameAgent = (a: StatedAgent, b: StatedAgent): boolean => key(a.name) === key(b.name);

/** The same people, in whatever order. */
export function sameAgents(a: readonly StatedAgent[], b: readonly StatedAgent[]): boolean {
  const names = new Set(a.map(({ name }) => key(name)));
  return (
    names.size === new Set(b.map(({ name }) => key(name))).size &&
    b.every(({ name }) => names.has(key(name)))
  );
}
