/** Milliseconds. */
const firstDelay = 500;
const longestDelay = 30_000;
/** Whoever asks for more patience is told to the caller instead. */
export const longestPatience = 120_000;

/** What a store answers that may do better later. */
export const isPassing = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;

/** How long to wait before another try: twice as long each time, or what the store asks for. */
export function retryDelay(attempt: number, headers?: Headers): number {
  const asked = headers && retryAfter(headers);
  return asked ?? Math.min(longestDelay, firstDelay * 2 ** attempt);
}

/**
 * Milliseconds, from seconds or from a date; a date is counted from the answer's own, as nobody knows
 * how the two clocks differ.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfter(headers: Headers): number | undefined {
  const field = headers.get("retry-after")?.trim();
  if (!field) return undefined;
  if (/^\d+$/.test(field)) return Number(field) * 1000;
  const delay = Date.parse(field) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
