import { createSlots, fewClasses, type LinearModel } from "./linear-model.ts";

/**
 * The weights file: sections of a length each (32-bit, little endian). A model section holds its
 * class names, the number of rows and key bits, then for each row, by ascending key, the
 * difference to the key before (variable length), the number of entries, and class and weight of each.
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

export function decodeModel(reader: ByteReader): LinearModel {
  const classes = reader.text().split("\n");
  const keyBits = Math.max(8, Math.min(31, reader.byte()));
  const rowCount = bounded(reader.integer());
  const entryCount = bounded(reader.integer());
  const packed = classes.length <= fewClasses;
  const { slots, put } = createSlots(rowCount);
  const entries = new Int8Array(packed ? 0 : entryCount * 2);
  let key = 0;
  let entry = 0;
  for (let row = 0; row < rowCount; row++) {
    key += reader.difference();
    if (packed) {
      let weights = 0;
      for (let c = 1; c < classes.length; c++) weights |= reader.byte() << (8 * (c - 1));
      put(key, weights);
      continue;
    }
    const count = reader.byte();
    put(key, (entry << 8) | count);
    for (let left = count; left > 0; left--) {
      entries[entry * 2] = reader.byte();
      entries[entry * 2 + 1] = reader.byte();
      entry++;
    }
  }
  return { classes, keyBits, slots, packed, entries };
}

/** More rows than the payload of a slot can point to are not in a file of ours. */
const bounded = (count: number): number => Math.max(0, Math.min(count, 1 << 23));
