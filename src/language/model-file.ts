import { fewClasses, type LinearModel, markOf, slotBitsFor } from "./linear-model.ts";

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
  /** What has not been read: no file holds more rows than bytes. */
  readonly rest: () => Uint8Array;
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
    rest: () => bytes.subarray(at),
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
  const keyBits = Math.max(24, Math.min(31, reader.byte()));
  const bounded = (count: number): number => Math.max(0, Math.min(count, reader.rest().length));
  const rowCount = Math.min(bounded(reader.integer()), 1 << 22);
  const entryCount = bounded(reader.integer());
  const packed = classes.length <= fewClasses;
  const slotBits = slotBitsFor(rowCount, packed);
  const slots = new Int32Array((packed ? 1 : 2) << slotBits);
  const entries = new Int8Array(packed ? 0 : entryCount * 2);
  const model = { classes, keyBits, slots, slotBits, packed, entries };
  if (packed) readPackedRows(reader.rest(), rowCount, model);
  else readSparseRows(reader.rest(), rowCount, model);
  return model;
}

// What follows is most of the time that loading takes, so it reads the bytes itself. Keys ascend, and
// so do their slots.

function readPackedRows(bytes: Uint8Array, rowCount: number, model: LinearModel): void {
  const { slots, slotBits, keyBits, classes } = model;
  const slotShift = keyBits - slotBits;
  const mask = slots.length - 1;
  const weightCount = classes.length - 1;
  let at = 0;
  let key = 0;
  for (let row = 0; row < rowCount; row++) {
    let part = bytes[at++] ?? 0;
    for (let shift = 0; ; shift += 7) {
      key += (part & 127) << shift;
      if (part < 128 || shift > 21) break;
      part = bytes[at++] ?? 0;
    }
    const one = weightCount > 0 ? (bytes[at++] ?? 0) : 0;
    const two = weightCount > 1 ? (bytes[at++] ?? 0) : 0;
    let slot = (key >>> slotShift) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (markOf(key) << 16) | (one << 8) | two;
  }
}

function readSparseRows(bytes: Uint8Array, rowCount: number, model: LinearModel): void {
  const { slots, slotBits, keyBits, entries } = model;
  const slotShift = keyBits - slotBits;
  const mask = (1 << slotBits) - 1;
  let at = 0;
  let key = 0;
  let entry = 0;
  for (let row = 0; row < rowCount; row++) {
    let part = bytes[at++] ?? 0;
    for (let shift = 0; ; shift += 7) {
      key += (part & 127) << shift;
      if (part < 128 || shift > 21) break;
      part = bytes[at++] ?? 0;
    }
    const first = entry;
    let mark = 0;
    while (mark < lastEntry && entry * 2 < entries.length) {
      mark = bytes[at++] ?? 0;
      entries[entry * 2] = mark & (lastEntry - 1);
      entries[entry * 2 + 1] = bytes[at++] ?? 0;
      entry++;
    }
    let slot = (key >>> slotShift) & mask;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key + 1;
    slots[slot * 2 + 1] = (first << 8) | ((entry - first) & 255);
  }
}
