/** The lines of a stream of UTF-8, without their ends; one line at a time is held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held: string[] = [];
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of parts.entries()) {
      held.push(part);
      if (index === parts.length - 1) break;
      yield held.join("");
      held = [];
    }
  }
  held.push(decoder.decode());
  const last = held.join("");
  if (last !== "") yield last;
}
