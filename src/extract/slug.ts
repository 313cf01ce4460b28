/** What NFKD cannot take apart into a letter and its marks. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
};

const longest = 80;

/**
 * A name as a part of an IRI: lower-case ASCII letters and digits, words joined by hyphens. A name
 * without a Latin letter gets a hash, so that two such names stay two.
 */
export function slugOf(name: string): string {
  const plain = name
    .slice(0, longest * 2)
    .toLowerCase()
    .replace(/[ßæœøđðħıłþ]/g, (letter) => letters[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
  return plain === "" ? `x${hashOf(name)}` : plain;
}

/** FNV-1a, 32 bits, hexadecimal. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
