import { isUpper } from "../characters.ts";

/** What sort of place a name or noun stands for. */
export type PlaceKind =
  | "water"
  | "land"
  | "settlement"
  | "division"
  | "building"
  | "way"
  | "facility"
  | "space";

// kind: words that, at the end of a name or at its front ("Lake Amara", "Mount Orra"), make it such a place
const headTable: Readonly<Record<PlaceKind, string>> = {
  water: `River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Creek Falls Waterfall Reservoir Lagoon Sound Fjord
Harbor Harbour Harbors Inlet Delta Estuary Loch Pond Spring Springs Rio Lago Reef Rapids Stream Brook`,
  land: `Mount Mountain Mountains Mt Mt. Hill Hills Peak Ridge Range Valley Canyon Gorge Pass Plateau Plain Plains Desert Island
Islands Isle Isles Isla Islet Archipelago Peninsula Cape Coast Beach Shore Point Forest Woods Jungle Rainforest Glacier Volcano
Volcan Steppe Tundra Oasis Marsh Swamp Bluff Cliff Cliffs Atoll Continent Highlands Lowlands Basin Wetlands Heights Sierra`,
  settlement:
    "City Town Township Village Heights Hills Grove Park Springs Beach Ville Burgh Borough Hamlet Settlement Kibbutz Favela Suburb",
  division: `County Province State Region District Prefecture Oblast Krai Governorate Territory Territories Republic Canton Parish
Municipality Borough Ward Emirate Kingdom Department Raion Shire Precinct Reservation Quarter Zone Division Strip`,
  building: `Building Tower Towers House Hall Palace Castle Fort Fortress Cathedral Church Chapel Mosque Temple Synagogue Abbey
Monastery Basilica Shrine Mausoleum Monument Memorial Museum Gallery Theatre Theater Arena Stadium Dome Coliseum Colosseum Hotel
Inn Plaza Mall Center Centre Pavilion Mansion Villa Lodge Cottage Skyscraper Courthouse Capitol Embassy Prison Jail
Penitentiary Barracks Hospital School Library Auditorium Ballpark Ground Gardens Garden`,
  way: `Street St. Avenue Ave Ave. Road Rd Rd. Boulevard Blvd Blvd. Lane Drive Highway Freeway Expressway Motorway Interstate Route
Parkway Turnpike Bridge Tunnel Square Plaza Crossing Junction Way Path Trail Alley Terrace Circle Circus Mews Corridor Overpass Viaduct Rue
Strasse Straße Via Calle Place Court`,
  facility: `Airport Airfield Airbase Base Camp Port Harbor Dock Docks Pier Wharf Terminal Station Depot Dam Reactor Plant Factory Smelter Refinery
Mine Quarry Field Farm Ranch Estate Cemetery Zoo Observatory Spaceport Cosmodrome Checkpoint Crossing Speedway Circuit Racecourse
Racetrack Course Park Reserve Sanctuary Pipeline Lighthouse Shipyard Garrison`,
  space: "Nebula Galaxy Crater Comet Asteroid",
};

// "!" marks a noun that is as often something else
const nounTable: Readonly<Record<PlaceKind, string>> = {
  water:
    "river lake sea ocean bay gulf strait channel! canal creek waterfall reservoir lagoon fjord harbor harbour estuary/estuaries delta stream! pond spring! waters/waters! coastline shoreline seabed",
  land: `mountain hill peak! ridge valley canyon gorge pass/passes! plateau plain! desert island isle islet archipelago peninsula cape! coast beach/beaches
shore forest wood! woodland jungle rainforest glacier volcano/volcanoes steppe tundra oasis/oases marsh/marshes swamp cliff atoll continent
subcontinent mainland highlands/highlands lowlands/lowlands basin! wetland countryside wilderness/wildernesses field! cave summit! slope!`,
  settlement: `city/cities town village hamlet settlement! suburb neighborhood neighbourhood capital! metropolis/metropolises hometown outskirts/outskirts
downtown slum shantytown township borough community/communities! camp! port! resort! seaport outpost enclave exclave colony/colonies! megacity/megacities birthplace`,
  division: `country/countries nation! state! province region district county/counties prefecture oblast governorate territory/territories republic
canton parish/parishes! municipality/municipalities! constituency/constituencies ward! kingdom emirate zone! area! border! frontier! boundary/boundaries! homeland
heartland hinterland north/norths! south/souths! east/easts! west/wests! northeast/northeasts! northwest/northwests! southeast/southeasts! southwest/southwests!
superpower neighbor! neighbour! location! site! place! spot! quarter! sector! front-line frontline`,
  building: `building tower! house! palace castle fort fortress/fortresses cathedral church/churches chapel mosque temple synagogue abbey/abbeys monastery/monasteries
shrine mausoleum/mausoleums monument memorial! museum gallery/galleries theatre theater arena stadium/stadiums hall! hotel inn mall mansion villa apartment
flat! skyscraper courthouse prison jail barracks/barracks hospital! school! library/libraries headquarters/headquarters embassy/embassies! compound! complex/complexes!
warehouse restaurant cafe café bar! pub nightclub shelter! bunker home! residence office! room! venue cinema supermarket! store! shop! ruin`,
  way: "street avenue road boulevard lane! drive! highway freeway expressway motorway interstate route! parkway bridge! tunnel square! crossing intersection crossroads/crossroads roundabout junction path! trail! alley sidewalk pavement corridor! checkpoint runway railway! track!",
  facility: `airport airfield airbase air-base base! camp! port! dock! pier wharf/wharves terminal! station! depot dam reactor plant! refinery/refineries mine! quarry/quarries
farm! ranch/ranches estate! cemetery/cemeteries graveyard zoo observatory/observatories spaceport launchpad launch-pad park! playground pool! market! marketplace bazaar factory/factories! mill! laboratory/laboratories!
pitch/pitches! court! racetrack circuit! course! reserve! sanctuary/sanctuaries! pipeline lighthouse shipyard trench/trenches military-base naval-base power-plant power-station nuclear-plant`,
  space:
    "planet moon! galaxy/galaxies orbit! asteroid! comet! crater star! space-station sky/skies! universe! earth! solar-system",
};

export interface PlaceNoun {
  readonly singular: string;
  readonly plural: string;
  readonly kind: PlaceKind;
  /** Whether the word is as often something else: "state", "bar". */
  readonly ambiguous: boolean;
}

export const placeNouns: readonly PlaceNoun[] = Object.entries(nounTable).flatMap(([kind, words]) =>
  words.split(/\s+/).map((entry) => {
    const [singular = "", plural] = entry.replace("!", "").split("/");
    return {
      singular: singular.replaceAll("-", " "),
      plural: (plural ?? `${singular}s`).replaceAll("-", " "),
      // Object.entries widens the record's keys to string.
      kind: kind as PlaceKind,
      ambiguous: entry.includes("!"),
    };
  }),
);

const headKinds: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries(headTable)
    .reverse()
    .flatMap(([kind, words]) =>
      words.split(/\s+/).map((word) => [word.toLowerCase(), kind as PlaceKind] as const),
    ),
);

const nounsByForm: ReadonlyMap<string, PlaceNoun> = new Map(
  [...placeNouns]
    .reverse()
    .flatMap((noun) => [[noun.plural, noun] as const, [noun.singular, noun] as const]),
);

export const placeHeads: readonly string[] = [...headKinds.keys()];

/** What a capitalized head word makes of a name: "River" in "Tana River"; undefined for other words. */
export function placeHead(word: string): PlaceKind | undefined {
  return word.length > 20 || !isUpper(word.charAt(0))
    ? undefined
    : headKinds.get(word.toLowerCase());
}

/** The common noun for a place, singular or plural, any case, words joined by a blank or hyphen: "air base". */
export function placeNoun(noun: string): PlaceNoun | undefined {
  return noun.length > 20 ? undefined : nounsByForm.get(noun.toLowerCase().replaceAll("-", " "));
}
