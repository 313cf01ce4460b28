const slugLength = 60;
const slugWords = 8;

/**
 * FNV-1a with 64 bits over the UTF-16 units, low byte first, as 16 hexadecimal digits.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let shift = 0; shift < 16; shift += 8) {
      low = (low ^ ((code >>> shift) & 0xff)) >>> 0;
      // Times the prime 2^40 + 0x1b3, modulo 2^64, in halves of 32 bits.
      const product = low * 0x1b3;
      const carry = Math.floor(product / 0x100000000);
      high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** The ASCII letters and digits of a text, in lower case, words joined by hyphens. May be empty. */
export function slug(text: string): string {
  const words = text
    .slice(0, 400)
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  let made = "";
  for (const word of (words ?? []).slice(0, slugWords)) {
    const longer = made === "" ? word.slice(0, slugLength) : `${made}-${word}`;
    if (longer.length > slugLength) break;
    made = longer;
  }
  return made;
}

/**
 * An id that is safe in an IRI and a file name. A given one is kept as it is if it is safe; else
 * its safe characters are kept and its hash added, so that two given ids never become one. Without
 * one, the title's words and the hash of the body name the article.
 *
 * @example articleId(undefined, "Bridge closed", "Bridge closed\n\nThe bridge ...") // "bridge-closed-1f0c..."
 */
export function articleId(given: string | undefined, title: string, body: string): string {
  if (given === undefined) return joined(slug(title), fnv1a(body).slice(0, 12));
  // A name of dots only is a folder's.
  if (/^[A-Za-z0-9._~-]{1,200}$/u.test(given) && !/^\.+$/u.test(given)) return given;
  const kept = given
    .slice(0, 200)
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9._~]+/gu, "-");
  return joined(
    kept.replaceAll(/^[-.]+|[-.]+$/gu, "").slice(0, slugLength),
    fnv1a(given).slice(0, 12),
  );
}

function joined(words: string, hash: string): string {
  return words === "" ? hash : `${words}-${hash}`;
}
