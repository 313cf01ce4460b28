import { createSlots, fewClasses, type LinearModel } from "./linear-model.ts";

/**
 * The weights file: sections of a length each (32-bit, little endian). A model section holds its
 * class names, the number of rows and key bits, then for each row, by ascending key, the
 * difference to the key before (variable length), and class and weight of each of its entries.
 */

export interface ByteReader {
  readonly byte: () => number;
  readonly integer: () => number;
  readonly difference: () => number;
  readonly text: () => string;
  readonly section: () => ByteReader;
  /** How many bytes are left: no file holds more rows than these. */
  readonly left: () => number;
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
    left: () => bytes.length - at,
    section: () => {
      const length = Math.max(0, Math.min(integer(), bytes.length - at));
      at += length;
      return createByteReader(bytes.subarray(at - length, at));
    },
  };
}

/** Added to the class of a row's last entry. */
export const lastEntry = 128;

export function decodeModel(reader: ByteReader): LinearModel {
  const classes = reader.text().split("\n");
  const keyBits = Math.max(8, Math.min(31, reader.byte()));
  const bounded = (count: number): number => Math.max(0, Math.min(count, reader.left(), 1 << 23));
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
    const firstEntry = entry;
    let mark = 0;
    while (mark < lastEntry && entry < entryCount) {
      mark = reader.byte();
      entries[entry * 2] = mark & (lastEntry - 1);
      entries[entry * 2 + 1] = reader.byte();
      entry++;
    }
    put(key, (firstEntry << 8) | ((entry - firstEntry) & 255));
  }
  return { classes, keyBits, slots, packed, entries };
}
