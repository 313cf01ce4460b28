import { describe, expect, it } from "vitest";
import { basicAuthorization } from "../../src/publish/store/authorizer.ts";
import { parseChallenges } from "../../src/publish/store/challenges.ts";
import { digestAuthorization, digestRank } from "../../src/publish/store/digest.ts";

function digest(
  field: string,
  user: string,
  password: string,
  clientNonce: string,
  uri: string,
  nonceCount = 1,
): string {
  const [challenge] = parseChallenges(field);
  if (!challenge) throw new Error("no challenge");
  const call = { method: "GET", uri, nonceCount, clientNonce };
  return digestAuthorization(challenge, { user, password }, call);
}

describe("the examples of RFC 7616, section 3.9", () => {
  const mufasa = (algorithm: string): string =>
    digest(
      `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`,
      "Mufasa",
      "Circle of Life",
      "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
      "/dir/index.html",
    );

  it("MD5, with every field of the example", () => {
    expect(new Set(mufasa("MD5").replace("Digest ", "").split(", "))).toEqual(
      new Set([
        'username="Mufasa"',
        'realm="http-auth@example.org"',
        'uri="/dir/index.html"',
        "algorithm=MD5",
        'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"',
        "nc=00000001",
        'cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"',
        "qop=auth",
        'response="8ca523f5e9506fed4657c9700eebdbec"',
        'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
      ]),
    );
  });

  it("SHA-256", () => {
    expect(mufasa("SHA-256")).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    );
  });

  // With the figures of erratum 4897: those printed are of another hash.
  it("SHA-512-256 with a hidden name in Unicode", () => {
    const field = digest(
      'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=true',
      "Jäsøn Doe",
      "Secret, or not?",
      "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
      "/doe.json",
    );
    expect(field).toContain(
      'username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"',
    );
    expect(field).toContain(
      'response="3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"',
    );
    expect(field).toContain("userhash=true");
  });
});

describe("digests", () => {
  it("the example of RFC 2617, which names no algorithm", () => {
    expect(
      digest(
        'Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
        "Mufasa",
        "Circle Of Life",
        "0a4f113b",
        "/dir/index.html",
      ),
    ).toContain('response="6629fae49393a05397450978507c4ef1"');
  });

  it("a server of RFC 2069 gets neither count nor client nonce", () => {
    const field = digest('Digest realm="old", nonce="n"', "ann", "pass", "c", "/");
    // md5(md5("ann:old:pass") ":n:" md5("GET:/"))
    expect(field).toBe(
      'Digest username="ann", realm="old", uri="/", nonce="n", response="46ae4207c6434d6274bcc079689c3d18"',
    );
  });

  it("counts in hexadecimal, and makes a session's key of both nonces", () => {
    const field = digest(
      'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256-sess',
      "ann",
      "pass",
      "c",
      "/",
      31,
    );
    expect(field).toContain("nc=0000001f");
    expect(field).toContain("algorithm=SHA-256-sess");
    // By hashlib, after section 3.4.2.
    expect(field).toContain(
      'response="d3c17f75b36c42028f28e503d3ed97d56678599ab69a10e4faa2d5004648a7f8"',
    );
  });

  it("a name beyond ASCII goes in RFC 5987's form, a quote escaped", () => {
    expect(digest('Digest realm="r", nonce="n", qop="auth"', "Åse", "p", "c", "/")).toContain(
      "username*=UTF-8''%C3%85se",
    );
    expect(digest('Digest realm="a \\"b\\"", nonce="n"', 'a"b', "p", "c", "/")).toContain(
      'username="a\\"b", realm="a \\"b\\""',
    );
  });

  it("are given only where the algorithm and the protection are known", () => {
    const rank = (field: string): number => parseChallenges(field).map(digestRank)[0] ?? -1;
    expect(rank('Digest nonce="n", algorithm=SHA-256')).toBeLessThan(rank('Digest nonce="n"'));
    expect(rank('Digest nonce="n"')).toBeGreaterThanOrEqual(0);
    expect(rank('Digest nonce="n", algorithm=TOKEN')).toBe(-1);
    expect(rank('Digest nonce="n", qop="auth-int"')).toBe(-1);
    expect(rank('Digest realm="r"')).toBe(-1);
    expect(rank('Basic realm="r"')).toBe(-1);
  });
});

it("Basic is the example of RFC 7617, and UTF-8", () => {
  expect(basicAuthorization({ user: "Aladdin", password: "open sesame" })).toBe(
    "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
  );
  expect(basicAuthorization({ user: "test", password: "123£" })).toBe("Basic dGVzdDoxMjPCow==");
});

it("several challenges in one field, as RFC 9110 has them", () => {
  const shown = parseChallenges(
    'Basic realm="simple, \\"quoted\\"", Newauth realm="apps", type=1, title="Login to \\"apps\\"", Negotiate YWJj==, Digest nonce = "n"',
  ).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
  expect(shown).toEqual([
    ["basic", { realm: 'simple, "quoted"' }],
    ["newauth", { realm: "apps", type: "1", title: 'Login to "apps"' }],
    ["negotiate", {}],
    ["digest", { nonce: "n" }],
  ]);
  expect(parseChallenges("")).toEqual([]);
  expect(parseChallenges(`Basic realm="${"\\".repeat(9999)}`).length).toBeGreaterThan(0);
});
