const letters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  "‘": "'",
  "’": "'",
  ʻ: "'",
};

/** Lower case without accents, so that "Łódź", "Lodz" and "LODZ" meet: the key of a lookup, never printed. */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđðþßæœıħ‘’ʻ]/g, (letter) => letters[letter] ?? letter);
}
