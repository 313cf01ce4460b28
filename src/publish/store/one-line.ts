/** Foreign text as a message can hold it: what would command a terminal is taken out. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
