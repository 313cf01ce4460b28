/** What a tag or a comment could begin with, what ends a line in older JavaScript, and what no page may hold. */
const unsafe = /[<>&\u2028\u2029\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

/**
 * JSON that is safe between `<script>` and `</script>` whatever it holds: neither `</script>` nor `<!--` can
 * stand in it, as every `<` is written `\u003c`. Control characters and noncharacters, which parsers of HTML may
 * leave out, are written so too.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @see https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replace(unsafe, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
