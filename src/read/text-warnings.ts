import type { ReadingWarning } from "./article.ts";

/** @param language as of an article: ISO 639-1 or "und" */
export function languageWarnings(language: string): readonly ReadingWarning[] {
  if (language === "en") return [];
  return language === "und"
    ? [{ code: "language-unknown", message: "Too little text to tell its language." }]
    : [
        {
          code: "language-not-english",
          message: `The text seems to be in another language than English: ${language}.`,
        },
      ];
}

/** @param replaced how many U+FFFD the text holds */
export const replacementWarnings = (replaced: number): readonly ReadingWarning[] =>
  replaced === 0
    ? []
    : [
        {
          code: "replacement-characters",
          message: `${replaced} characters were lost to a wrong encoding (U+FFFD).`,
        },
      ];
