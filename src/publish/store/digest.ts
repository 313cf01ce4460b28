import type { Challenge } from "./challenges.ts";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface DigestCall {
  readonly method: string;
  /** Path and query string, as they are sent. */
  readonly uri: string;
  /** How often the nonce has been used, this time included. */
  readonly nonceCount: number;
  readonly clientNonce: string;
}

// In the order of preference; the names on the right are OpenSSL's.
const algorithms: readonly (readonly [name: string, hash: string])[] = [
  ["sha-512-256", "sha512-256"],
  ["sha-256", "sha256"],
  ["md5", "md5"],
];

const algorithmOf = ({ parameters }: Challenge): string =>
  (parameters.get("algorithm") ?? "MD5").toLowerCase();

/** Where a challenge stands among those that can be answered (0 is best); -1 where it cannot. */
export function digestRank(challenge: Challenge): number {
  // A browser has no MD5, and answers challenges itself.
  if (typeof process === "undefined") return -1;
  if (challenge.scheme !== "digest" || !challenge.parameters.has("nonce")) return -1;
  const qop = challenge.parameters.get("qop");
  if (qop !== undefined && !offersAuth(qop)) return -1;
  const name = algorithmOf(challenge).replace(/-sess$/, "");
  return algorithms.findIndex(([known]) => known === name);
}

/**
 * The Authorization field that answers a Digest challenge.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7616#section-3.4
 */
export function digestAuthorization(
  challenge: Challenge,
  { user, password }: Credentials,
  { method, uri, nonceCount, clientNonce }: DigestCall,
): string {
  const { parameters } = challenge;
  const algorithm = algorithmOf(challenge);
  const hash = hasher(algorithms.find(([name]) => algorithm.startsWith(name))?.[1] ?? "md5");
  const [realm = "", nonce = ""] = [parameters.get("realm"), parameters.get("nonce")];
  const count = nonceCount.toString(16).padStart(8, "0");
  const secret = hash(`${user}:${realm}:${password}`);
  const session = algorithm.endsWith("-sess") ? hash(`${secret}:${nonce}:${clientNonce}`) : secret;
  const call = hash(`${method}:${uri}`);
  // A server of RFC 2069 knows no qop, and wants none of what came with it.
  const modern = parameters.has("qop");
  const response = modern
    ? hash(`${session}:${nonce}:${count}:${clientNonce}:auth:${call}`)
    : hash(`${session}:${nonce}:${call}`);
  const hidden = parameters.get("userhash")?.toLowerCase() === "true";
  const fields = [
    hidden ? `username="${hash(`${user}:${realm}`)}"` : userField(user),
    `realm=${quoted(realm)}`,
    `uri=${quoted(uri)}`,
    ...(parameters.has("algorithm") ? [`algorithm=${parameters.get("algorithm")}`] : []),
    `nonce=${quoted(nonce)}`,
    ...(modern ? [`nc=${count}`, "qop=auth"] : []),
    ...(modern || algorithm.endsWith("-sess") ? [`cnonce=${quoted(clientNonce)}`] : []),
    `response="${response}"`,
    ...(parameters.has("opaque") ? [`opaque=${quoted(parameters.get("opaque") ?? "")}`] : []),
    ...(hidden ? ["userhash=true"] : []),
  ];
  return `Digest ${fields.join(", ")}`;
}

const offersAuth = (qop: string): boolean =>
  qop.split(",").some((word) => word.trim().toLowerCase() === "auth");

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** A field's quoted string is Latin at most; other names go in RFC 5987's form. */
const userField = (user: string): string =>
  /^[ -~]*$/.test(user)
    ? `username=${quoted(user)}`
    : `username*=UTF-8''${encodeURIComponent(user).replace(/['()*]/g, percentEncoded)}`;

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Hexadecimal, of the UTF-8 form. */
function hasher(algorithm: string): (text: string) => string {
  // Asked for only when a challenge comes, so that a browser can load this file.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return (text) => createHash(algorithm).update(text, "utf8").digest("hex");
}
