// The productions of RFC 3987, without IP literals ("[::1]") and private-use characters: the oldest
// readers of RDF refuse both, and no address in the news needs them.
const unicode =
  "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}" +
  [...Array(13).keys()].map((n) => plane(n + 1, "0000")).join("") +
  plane(14, "1000");
const unreserved = `A-Za-z0-9\\-._~${unicode}`;
const userOrHost = `${unreserved}!$&'()*+,;=%`;
const path = `${userOrHost}:@\\/`;
const authority = `\\/\\/(?:[${userOrHost}:]*@)?[${userOrHost}]*(?::[0-9]*)?`;
const wholeIri = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.\\-]*:(?:${authority}(?:\\/[${path}]*)?|(?!\\/\\/)[${path}]*)` +
    `(?:\\?[${path}?]*)?(?:#[${path}?]*)?$`,
  "u",
);
// Most IRIs are of this form, and telling them from all others takes a third of the time.
const plainIri =
  /^https?:\/\/[A-Za-z0-9.-]+\/[A-Za-z0-9._~!$&'()*+,;=:@/-]*(?:#[A-Za-z0-9._~!$&'()*+,;=:@/-]*)?$/;
// So are most ids; without a colon there is no scheme.
const plainReference = /^[A-Za-z0-9._~!$&'()*+,;=@/-]*(?:#[A-Za-z0-9._~!$&'()*+,;=@/-]*)?$/;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;

function plane(number: number, from: string): string {
  const prefix = number.toString(16);
  return `\\u{${prefix}${from}}-\\u{${prefix}FFFD}`;
}

/** True where a string begins like an absolute IRI: `https:...`, `urn:...`. */
export const hasScheme = (value: string): boolean => scheme.test(value);

/**
 * True for an absolute IRI that every RDF syntax and store can hold.
 * @see https://www.rfc-editor.org/rfc/rfc3987#section-2.2
 */
export const isAbsoluteIri = (value: string): boolean =>
  plainIri.test(value) || (wholeIri.test(value) && !brokenEscape.test(value));

/** True for an id that is an absolute IRI, or that becomes one when a base IRI is put before it. */
export const isIriReference = (value: string): boolean =>
  value.length > 0 &&
  (plainReference.test(value) || isAbsoluteIri(scheme.test(value) ? value : `b:/b/${value}`));
