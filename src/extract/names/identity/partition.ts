/** Things 0..size-1 put together in sets; a set is known by its earliest member. */
export interface Partition {
  readonly of: (item: number) => number;
  readonly join: (a: number, b: number) => void;
}

export function createPartition(size: number): Partition {
  const parent = Array.from({ length: size }, (_, i) => i);
  const of = (item: number): number => {
    let root = item;
    while ((parent[root] ?? root) !== root) {
      root = parent[root] ?? root;
    }
    let at = item;
    while (at !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [x, y] = [of(a), of(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}
