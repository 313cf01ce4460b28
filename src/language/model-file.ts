import type { LinearModel } from "./linear-model.ts";

/**
 * The weights file: sections of a length each (32-bit, little endian). A model section holds its
 * class names, the number of rows and key bits, then for each row, by ascending key, the
 * difference to the key before (variable length), the number of entries, and class and weight of each.
 * A model of few classes has the weights of all classes but the first instead (the first is 0).
 */

export interface ByteReader {
  readonly byte: () => number;
  readonly integer: () => number;
  readonly difference: () => number;
  readonly text: () => string;
  readonly section: () => ByteReader;
}

/** Reads past the end give zeros: a damaged file yields a poor model, never a fault. */
export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  const integer = (): number => byte() | (byte() << 8) | (byte() << 16) | (byte() << 24);
  return {
    byte,
    integer,
    difference: () => {
      let value = 0;
      let shift = 0;
      let next = byte();
      while (next > 127 && shift < 28) {
        value |= (next & 127) << shift;
        shift += 7;
        next = byte();
      }
      return value | (next << shift);
    },
    text: () => {
      const length = Math.max(0, Math.min(integer(), bytes.length - at));
      let text = "";
      for (let i = 0; i < length; i++) text += String.fromCharCode(byte());
      return text;
    },
    section: () => {
      const length = Math.max(0, Math.min(integer(), bytes.length - at));
      at += length;
      return createByteReader(bytes.subarray(at - length, at));
    },
  };
}

/** Models of at most this many classes have full rows. */
export const fewClasses = 4;

export function decodeModel(reader: ByteReader): LinearModel {
  const classes = reader.text().split("\n");
  const keyBits = Math.max(8, Math.min(32, reader.byte()));
  const rowCount = Math.max(0, reader.integer());
  const entryCount = Math.max(0, reader.integer());
  let bucketBits = 4;
  while (1 << bucketBits < rowCount && bucketBits < keyBits) bucketBits++;
  const bucketShift = keyBits - bucketBits;
  const buckets = new Int32Array((1 << bucketBits) + 1);
  const keys = new Int32Array(rowCount);
  const rows = new Int32Array(rowCount + 1);
  const entryClasses = new Uint8Array(entryCount);
  const entryWeights = new Int8Array(entryCount);
  let key = 0;
  let entry = 0;
  let bucket = 0;
  for (let row = 0; row < rowCount; row++) {
    key += reader.difference();
    keys[row] = key;
    for (; bucket <= key >>> bucketShift; bucket++) buckets[bucket] = row;
    rows[row] = entry;
    const full = classes.length <= fewClasses;
    for (let c = 1; full && c < classes.length; c++) {
      entryClasses[entry] = c;
      entryWeights[entry++] = reader.byte();
    }
    for (let left = full ? 0 : reader.byte(); left > 0; left--) {
      entryClasses[entry] = reader.byte();
      entryWeights[entry++] = reader.byte();
    }
  }
  rows[rowCount] = Math.min(entry, entryCount);
  for (; bucket < buckets.length; bucket++) buckets[bucket] = rowCount;
  return { classes, keyBits, bucketBits, buckets, keys, rows, entryClasses, entryWeights };
}
