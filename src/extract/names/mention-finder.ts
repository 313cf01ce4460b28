import type { Mention, Names } from "../reading.ts";

/** A token outside a mention that leads to it all the same: the title before a name. */
export interface Lead {
  readonly sentence: number;
  readonly token: number;
  readonly mention: Mention;
}

/** Looks mentions up by token: the one whose head it is, else the shortest that it stands in, else one it leads to. */
export function mentionFinder(
  mentions: readonly Mention[],
  leads: readonly Lead[] = [],
): Names["mentionAt"] {
  const bySentence = new Map<number, Map<number, Mention>>();
  const tokensOf = (sentence: number): Map<number, Mention> => {
    const tokens = bySentence.get(sentence) ?? new Map<number, Mention>();
    bySentence.set(sentence, tokens);
    return tokens;
  };
  for (const mention of mentions) {
    const tokens = tokensOf(mention.sentence);
    for (let token = mention.first; token >= 0 && token <= mention.last; token++) {
      const other = tokens.get(token);
      if (other === undefined || isBetter(mention, other, token)) {
        tokens.set(token, mention);
      }
    }
  }
  for (const { sentence, token, mention } of leads) {
    const tokens = tokensOf(sentence);
    if (!tokens.has(token)) {
      tokens.set(token, mention);
    }
  }
  return (sentence, token) => bySentence.get(sentence)?.get(token);
}

function isBetter(a: Mention, b: Mention, token: number): boolean {
  const [headA, headB] = [a.head === token, b.head === token];
  return headA === headB ? a.last - a.first < b.last - b.first : headA;
}
