/** Where the title of a page of the English Wikipedia is not the name that a gazetteer has. */
const titles: ReadonlyMap<string, string> = new Map(
  `Georgia|Georgia (country)
Ireland|Republic of Ireland
Macedonia|North Macedonia
Bahamas|The Bahamas
Gambia|The Gambia
Palestine|State of Palestine
Micronesia|Federated States of Micronesia
Apple|Apple Inc.
Amazon|Amazon (company)
Meta|Meta Platforms
Visa|Visa Inc.
Shell|Shell plc
Ford Motor|Ford Motor Company
Walt Disney|The Walt Disney Company
Federal Reserve|Federal Reserve System
Frankfurt am Main|Frankfurt
Korea|Korea
Chelsea|Chelsea F.C.
Arsenal|Arsenal F.C.
NATO|NATO
West Bank|West Bank
Congress|United States Congress
Senate|United States Senate
Pentagon|United States Department of Defense
White House|White House
Reuters|Reuters
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NASA|NASA
BBC|BBC
CNN|CNN
NBA|National Basketball Association
NFL|National Football League
NHL|National Hockey League
Washington, D.C.|Washington, D.C.`
    .split("\n")
    .map((row) => {
      const [name = "", title = ""] = row.split("|");
      return [name, title] as const;
    }),
);

export const wikipediaTitle = (name: string): string => titles.get(name) ?? name;
