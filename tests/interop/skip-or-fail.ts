/** On a user's machine a program may be missing; the gate installs them all. */
export function skipOrFail(
  { name, from }: { readonly name: string; readonly from: string },
  skip: (reason: string) => never,
): never {
  const reason = `${name} is not installed (${from})`;
  if (process.env.CI === "true") throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return skip(reason);
}
