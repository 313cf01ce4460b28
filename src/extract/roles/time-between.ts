/** "stepped down *on Monday* as", "was named *yesterday* as" */
const timeWord =
  /^(?:on|in|since|last|this|earlier|yesterday|today|late|week|month|year|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}{2,8}|\d{1,4})$/u;

/** The last token at or before it that tells no time; a few words back at most. */
export function beforeTime(words: readonly string[], at: number): number {
  let token = at;
  while (token > at - 5 && timeWord.test((words[token] ?? "").slice(0, 12))) token--;
  return token;
}
