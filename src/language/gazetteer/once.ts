/** A table that is made at the first question and kept: the same value however often it is asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each number: what is made of one is kept. */
export function onceEach<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, { readonly value: Value }>();
  return (number) => {
    let known = made.get(number);
    if (known === undefined) {
      known = { value: make(number) };
      made.set(number, known);
    }
    return known.value;
  };
}
