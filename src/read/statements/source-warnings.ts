import type { ReadingWarning, SourceStatements } from "../article.ts";

/** What a source states twice and not alike; pictures are several, not different. */
const single = [
  ["headlines", "headline"],
  ["datesPublished", "date of publication"],
  ["datesModified", "date of the last change"],
  ["authors", "author"],
  ["publishers", "publisher"],
] as const;

export const sourceWarnings = (statements: SourceStatements): readonly ReadingWarning[] =>
  single.flatMap(([field, name]) =>
    statements[field].length < 2
      ? []
      : [
          {
            code: "source-differs" as const,
            message: `The source states ${statements[field].length} different values of its ${name}: ${statements[
              field
            ]
              .slice(0, 4)
              .map(({ at }) => at[0].path)
              .join(", ")}.`,
          },
        ],
  );
