/**
 * Where the title of a page of the English Wikipedia is not the name that a gazetteer has; under the Wikidata id where
 * another thing has the name too.
 */
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
Washington, D.C.|Washington, D.C.
Q1428|Georgia (U.S. state)
Q1384|New York (state)
Q1223|Washington (state)
Q36687|Victoria (state)
Q3908|Galicia (Spain)
Q3995|Basque Country (autonomous community)
Q160284|Free State (province)
Q1842|Luxembourg City
Democratic Party|Democratic Party (United States)
Republican Party|Republican Party (United States)
Conservative Party|Conservative Party (UK)
Labour Party|Labour Party (UK)
Liberal Democrats|Liberal Democrats (UK)
House of Commons|House of Commons of the United Kingdom
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Time magazine|Time (magazine)
ABC|American Broadcasting Company
Champions League|UEFA Champions League
Tesla|Tesla, Inc.
Oracle|Oracle Corporation
Nike|Nike, Inc.
Chevron|Chevron Corporation
Ajax|AFC Ajax
Alibaba|Alibaba Group
Pacific|Pacific Ocean
Atlantic|Atlantic Ocean
Mediterranean|Mediterranean Sea
Baltic|Baltic Sea
Baltics|Baltic states
Caspian|Caspian Sea
Adriatic|Adriatic Sea
Aegean|Aegean Sea
Gulf|Persian Gulf
West|Western world
Midwest|Midwestern United States
Phoenix|Phoenix, Arizona
San Jose|San Jose, California
Austin|Austin, Texas
Jacksonville|Jacksonville, Florida
Columbus|Columbus, Ohio
Charlotte|Charlotte, North Carolina
El Paso|El Paso, Texas
Memphis|Memphis, Tennessee
Portland|Portland, Oregon
Albuquerque|Albuquerque, New Mexico
Tucson|Tucson, Arizona
Nashville|Nashville, Tennessee
Sacramento|Sacramento, California
Kansas City|Kansas City, Missouri
Oakland|Oakland, California
Anchorage|Anchorage, Alaska
Orlando|Orlando, Florida
Buffalo|Buffalo, New York
Darwin|Darwin, Northern Territory
Salvador|Salvador, Bahia
Rosario|Rosario, Santa Fe
Halifax|Halifax, Nova Scotia
Split|Split, Croatia
Cork|Cork (city)
Kingston|Kingston, Jamaica
Perm|Perm, Russia
Antwerpen|Antwerp
Gent|Ghent
Brugge|Bruges
Sevilla|Seville
Basrah|Basra
Hannover|Hanover
Padova|Padua`
    .split("\n")
    .map((row) => {
      const [name = "", title = ""] = row.split("|");
      return [name, title] as const;
    }),
);

export const wikipediaTitle = (name: string, id: string): string =>
  titles.get(id) ?? titles.get(name) ?? name;
