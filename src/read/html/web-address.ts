/** An absolute http(s) address; undefined for anything else, `javascript:` and `data:` above all. */
export function webAddress(address: string | undefined, base = ""): string | undefined {
  const given = address?.trim() ?? "";
  if (given === "" || given.length > 4000) return undefined;
  const resolved = parsed(given, base);
  if (resolved === undefined || resolved.username !== "" || resolved.password !== "")
    return undefined;
  return resolved.protocol === "http:" || resolved.protocol === "https:"
    ? resolved.href
    : undefined;
}

function parsed(address: string, base: string): URL | undefined {
  if (URL.canParse(address)) return new URL(address);
  return base !== "" && URL.canParse(address, base) ? new URL(address, base) : undefined;
}
