/**
 * A text with what stands between `<!-- name -->` and `<!-- /name -->` replaced, the markers kept.
 * A text without the markers is refused: what it was to hold would be lost unseen.
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new RangeError(`There is no ${open} followed by ${close}.`);
  return `${text.slice(0, start + open.length)}\n${content.trimEnd()}\n${text.slice(end)}`;
}
