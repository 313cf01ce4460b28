/**
 * SHA-256 of a text's UTF-8 form, in base64: what a Content-Security-Policy names an inline script by.
 * Pure, as neither Node's nor the browser's own is at hand at once in both.
 *
 * @see https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf section 6.2
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const hash = Uint32Array.from(initialHash);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < message.byteLength; at += 64) {
    for (let t = 0; t < 64; t++)
      schedule[t] = t < 16 ? message.getUint32(at + 4 * t) : expanded(schedule, t);
    addBlock(hash, schedule);
  }
  return base64(hash);
}

const primes: readonly number[] = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && !Array.from({ length: n }, (_, d) => d).some((d) => d > 1 && n % d === 0),
);
// Square and cube roots are exact enough: 32 bits of the fraction are asked for, 44 and more are there.
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const initialHash: readonly number[] = primes
  .slice(0, 8)
  .map((prime) => fraction(Math.sqrt(prime)));
const constants: readonly number[] = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

const rotated = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function expanded(schedule: Uint32Array, t: number): number {
  const early = schedule[t - 15] ?? 0;
  const late = schedule[t - 2] ?? 0;
  const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
  const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
  return (schedule[t - 16] ?? 0) + sigma0 + (schedule[t - 7] ?? 0) + sigma1;
}

function addBlock(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (constants[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries())
    hash[index] = (hash[index] ?? 0) + value;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(words: Uint32Array): string {
  const bytes = [...words].flatMap((word) => [24, 16, 8, 0].map((by) => (word >>> by) & 255));
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [x = 0, y, z] = bytes.slice(at, at + 3);
    text += alphabet[x >> 2];
    text += alphabet[((x & 3) << 4) | ((y ?? 0) >> 4)];
    text += y === undefined ? "=" : alphabet[((y & 15) << 2) | ((z ?? 0) >> 6)];
    text += z === undefined ? "=" : alphabet[z & 63];
  }
  return text;
}
