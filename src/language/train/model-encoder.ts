import { fewClasses } from "../linear-model.ts";
import { lastEntry } from "../model-file.ts";
import type { Learnt } from "./learner.ts";

export interface ByteWriter {
  readonly byte: (value: number) => void;
  readonly integer: (value: number) => void;
  readonly difference: (value: number) => void;
  readonly text: (value: string) => void;
  readonly section: (bytes: Uint8Array) => void;
  readonly finish: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const byte = (value: number): void => {
    if (length === bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      bytes = more;
    }
    bytes[length++] = value;
  };
  const integer = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) byte((value >>> shift) & 255);
  };
  return {
    byte,
    integer,
    difference: (value) => {
      let left = value;
      for (; left > 127; left >>>= 7) byte((left & 127) | 128);
      byte(left);
    },
    text: (value) => {
      integer(value.length);
      for (let i = 0; i < value.length; i++) byte(value.charCodeAt(i) & 255);
    },
    section: (section) => {
      integer(section.length);
      for (const value of section) byte(value);
    },
    finish: () => bytes.slice(0, length),
  };
}

export interface Compression {
  readonly keyBits: number;
  /** An averaged weight of this size becomes 127; what is larger is cut. */
  readonly ceiling: number;
  /** Entries whose 8-bit weight is smaller are left out. */
  readonly smallest: number;
  /** At most this many rows, those with the largest weights. */
  readonly rows: number;
}

interface Row {
  readonly key: number;
  readonly entries: readonly (readonly [number, number])[];
  readonly strength: number;
}

/** Weights as 8-bit integers, small ones left out, rows sorted by key. */
export function encodeModel(learnt: Learnt, compression: Compression): Uint8Array {
  const { classes, hashes, weights } = learnt;
  const { keyBits, ceiling, smallest } = compression;
  const width = classes.length;
  const full = width <= fewClasses;
  const rows: Row[] = [];
  for (let row = 0; row < hashes.length; row++) {
    const entries: [number, number][] = [];
    let strength = 0;
    const zero = full ? (weights[row * width] ?? 0) : 0;
    for (let c = full ? 1 : 0; c < width; c++) {
      const scaled = Math.round((((weights[row * width + c] ?? 0) - zero) / ceiling) * 127);
      const weight = Math.max(-127, Math.min(127, scaled));
      if (Math.abs(weight) < smallest && !full) continue;
      entries.push([c, weight]);
      strength = Math.max(strength, Math.abs(weight));
    }
    if (strength >= smallest)
      rows.push({ key: (hashes[row] ?? 0) >>> (32 - keyBits), entries, strength });
  }
  // Of features that share a key the strongest stays: it is the one that matters.
  rows.sort((a, b) => b.strength - a.strength || a.key - b.key);
  const seen = new Set<number>();
  const kept: Row[] = [];
  for (const row of rows) {
    if (kept.length === compression.rows) break;
    if (seen.has(row.key)) continue;
    seen.add(row.key);
    kept.push(row);
  }
  kept.sort((a, b) => a.key - b.key);
  const writer = createByteWriter();
  writer.text(classes.join("\n"));
  writer.byte(keyBits);
  writer.integer(kept.length);
  writer.integer(kept.reduce((sum, row) => sum + row.entries.length, 0));
  let last = 0;
  for (const row of kept) {
    writer.difference(row.key - last);
    last = row.key;
    row.entries.forEach(([c, weight], i) => {
      if (!full) writer.byte(i + 1 === row.entries.length ? c + lastEntry : c);
      writer.byte(weight & 255);
    });
  }
  return writer.finish();
}
