/** Vectors of one size, one after the other. */
export interface Vectors {
  readonly size: number;
  readonly values: Float64Array;
}

/** Moved so that their mean is nothing, which they all share and which tells none from the others. */
export function centered({ size, values }: Vectors): Vectors {
  const count = values.length / size;
  const mean = new Float64Array(size);
  values.forEach((value, i) => {
    mean[i % size] = (mean[i % size] ?? 0) + value / count;
  });
  return { size, values: values.map((value, i) => value - (mean[i % size] ?? 0)) };
}

/** Of length one, so that their distance tells their direction. */
export function normalized({ size, values }: Vectors): Vectors {
  const result = new Float64Array(values.length);
  for (let from = 0; from < values.length; from += size) {
    let square = 0;
    for (let at = from; at < from + size; at++) square += (values[at] ?? 0) ** 2;
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let at = from; at < from + size; at++) result[at] = (values[at] ?? 0) * scale;
  }
  return { size, values: result };
}

/** A vector told, with what it should be mapped to (of each column; 0 where there is nothing) and how much that counts. */
export interface Target {
  readonly vector: number;
  readonly weight: number;
  readonly columns: ReadonlyMap<number, number>;
}

/**
 * All vectors under the linear map that takes those told closest to their targets.
 * @see Hoerl and Kennard 1970, Ridge Regression
 */
export function ridgeMapped(
  { size, values }: Vectors,
  targets: readonly Target[],
  width: number,
  ridge: number,
): Vectors {
  const gram = Array.from({ length: size }, () => new Float64Array(size));
  const map = Array.from({ length: size }, () => new Float64Array(width));
  for (const { vector, weight, columns } of targets) {
    for (let a = 0; a < size; a++) {
      const scaled = weight * (values[vector * size + a] ?? 0);
      const row = gram[a] ?? new Float64Array(0);
      for (let b = 0; b < size; b++)
        row[b] = (row[b] ?? 0) + scaled * (values[vector * size + b] ?? 0);
      const mapped = map[a] ?? new Float64Array(0);
      for (const [column, value] of columns)
        mapped[column] = (mapped[column] ?? 0) + scaled * value;
    }
  }
  gram.forEach((row, a) => {
    row[a] = (row[a] ?? 0) + ridge;
  });
  solve(gram, map);
  const result = new Float64Array((values.length / size) * width);
  for (let from = 0, to = 0; from < values.length; from += size, to += width)
    map.forEach((row, a) => {
      const value = values[from + a] ?? 0;
      for (let c = 0; c < width; c++)
        result[to + c] = (result[to + c] ?? 0) + value * (row[c] ?? 0);
    });
  return { size: width, values: result };
}

/** Solves `matrix` x = `right`, in place: the solution takes the place of `right`. The matrix is positive definite. */
function solve(matrix: readonly Float64Array[], right: readonly Float64Array[]): void {
  matrix.forEach((pivotRow, pivot) => {
    const pivotRight = right[pivot] ?? new Float64Array(0);
    const scale = 1 / (pivotRow[pivot] ?? 1);
    scaleRow(pivotRow, scale);
    scaleRow(pivotRight, scale);
    matrix.forEach((row, other) => {
      const factor = row[pivot] ?? 0;
      if (other === pivot || factor === 0) return;
      subtract(row, pivotRow, factor);
      subtract(right[other] ?? pivotRight, pivotRight, factor);
    });
  });
}

function scaleRow(row: Float64Array, scale: number): void {
  for (let c = 0; c < row.length; c++) row[c] = (row[c] ?? 0) * scale;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let c = 0; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (other[c] ?? 0);
}
