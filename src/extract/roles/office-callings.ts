import { plainTitle } from "./state-offices.ts";

// Each line: titles as printed beside a name | nouns that take their holder up
const table = `
sen.,state sen.,u.s. sen.,us sen.|senator,lawmaker,legislator
senator,state senator,congressman,congresswoman,member of parliament,mp,mep,mla,assemblyman,assemblywoman|lawmaker,legislator
rep.,u.s. rep.,us rep.|representative,lawmaker,legislator,congressman,congresswoman
state rep.|representative,lawmaker,legislator
gov.|governor
cllr,cllr.|councillor
gen.|general
col.|colonel
capt.|captain
sgt.|sergeant
lt.|lieutenant
prof.|professor
pm,prime minister|premier,prime minister,pm
premier|prime minister
mr justice,mrs justice,ms justice,lord justice,lady justice,justice,chief justice|judge
ceo,chief executive,chief executive officer|ceo,chief executive,chief executive officer
cfo,chief financial officer|cfo,chief financial officer
md|managing director
captain|skipper
manager,coach,head coach|boss
manager|coach
goalkeeper|keeper
attorney|lawyer
lawyer|attorney
dci,detective chief inspector|detective
detective inspector,detective sergeant,detective superintendent,detective constable,detective chief superintendent|detective
`;

const callings: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [titles = "", nouns = ""] = line.split("|");
      return titles.split(",").map((title) => [title, nouns.split(",")] as const);
    }),
);

/** "the president" is no Vice President, "the attorney general" no deputy. */
const isUnder = /\b(?:vice|deputy|assistant|associate|junior|acting|under|shadow)[ -]$/;

/**
 * Whether a title in lower case can take up who holds the printed office: "the minister" a Minister for Energy, "the
 * finance minister" a Minister of Finance, "the senator" Sen. Lund, "the judge" Lord Justice Lund.
 */
export function callsOffice(title: string, printed: string): boolean {
  const lower = printed.toLowerCase();
  // "a former mayor of Oslo"
  const bare = lower.replace(/(?<=\p{L}) (?:for|of) .{1,80}$/u, "");
  return [bare, plainTitle(lower)].some(
    (name) =>
      name === title ||
      (name.endsWith(` ${title}`) && !isUnder.test(name.slice(0, -title.length))) ||
      callings.get(name)?.includes(title),
  );
}
