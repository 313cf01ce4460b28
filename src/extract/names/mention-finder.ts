import type { Mention, Names } from "../reading.ts";

/** Looks mentions up by token: the one whose head it is, else the shortest that it stands in. */
export function mentionFinder(mentions: readonly Mention[]): Names["mentionAt"] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) {
      bySentence.set(mention.sentence, [mention]);
    } else {
      list.push(mention);
    }
  }
  return (sentence, token) => {
    let best: Mention | undefined;
    for (const mention of bySentence.get(sentence) ?? []) {
      if (
        mention.first <= token &&
        token <= mention.last &&
        (best === undefined || isBetter(mention, best, token))
      ) {
        best = mention;
      }
    }
    return best;
  };
}

function isBetter(a: Mention, b: Mention, token: number): boolean {
  const [headA, headB] = [a.head === token, b.head === token];
  return headA === headB ? a.last - a.first < b.last - b.first : headA;
}
