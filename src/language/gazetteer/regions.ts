/** A continent or a part of the world that is no state: a place, never an actor by itself (but for "the West"). */
export interface Region {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  /** Whether "the" usually stands before it: "the Balkans". */
  readonly article: boolean;
  /** Whether it is this region only after "the": "the West", but not "West Ham". */
  readonly needsArticle: boolean;
  readonly wikidata: string;
}

// name, with "the " where English sets it ("the+" where it must) | wikidata, only where certain | aliases | adjectives
const table = `
Africa|Q15||African
Asia|Q48||Asian
Europe|Q46||European
North America|Q49||North American
South America|Q18||South American
Latin America|Q12585||Latin American
Central America|Q27611||Central American
the Caribbean|Q664609|West Indies|Caribbean/West Indian
the Americas|Q828||
Oceania|Q538||
Australasia|Q45256||Australasian
the Antarctic|||Antarctic
the Arctic|Q25322||Arctic
Eurasia|Q5401||Eurasian
Eastern Europe|Q27468|East Europe|Eastern European/East European
Western Europe|Q27496|West Europe|Western European/West European
Central Europe|Q27509||Central European
Northern Europe|Q27479||Northern European
Southern Europe|Q27449||Southern European
Southeastern Europe||South Eastern Europe/South-East Europe|
Central Asia|Q27275||Central Asian
South Asia|Q771405||South Asian
East Asia|Q27231||East Asian
Southeast Asia|Q11708|South-East Asia/South East Asia|Southeast Asian/South-East Asian
Northeast Asia|||Northeast Asian
West Asia|Q27293|Western Asia|
the Far East|||Far Eastern
the Middle East|Q7204|Mideast/Near East|Middle Eastern/Mideast
Asia-Pacific||Asia Pacific|
the Indo-Pacific|||
the Pacific|Q98|Pacific Ocean|
the South Pacific|||
the Atlantic|Q97|Atlantic Ocean|
the Indian Ocean|Q1239||
the Arctic Ocean|Q788||
the Southern Ocean|Q7354||
the Mediterranean|Q4918|Mediterranean Sea|Mediterranean
the Baltic|Q545|Baltic Sea|Baltic
the Baltics|Q39731|Baltic states/Baltic States|
the Black Sea|Q166||
the Caspian|Q5484|Caspian Sea|
the Red Sea|Q23406||
the Dead Sea|Q23883||
the North Sea|Q1693||
the South China Sea|Q37660||
the East China Sea|Q45341||
the Yellow Sea|Q37960||
the Sea of Japan|Q27092|East Sea|
the Sea of Azov|Q35000|Azov Sea|
the Arabian Sea|Q58705||
the Bay of Bengal|Q38684||
the Adriatic|Q13924|Adriatic Sea|
the Aegean|Q34575|Aegean Sea|
the+ Gulf|Q34675|Persian Gulf/Arabian Gulf|
the Gulf of Mexico|Q12630||
the Gulf of Aden|Q41505||
the Gulf of Oman|||
the Strait of Hormuz|Q79883|Straits of Hormuz|
the Taiwan Strait||Taiwan Straits|
the Bosporus|Q35958|Bosphorus|
the English Channel|Q34640||
the Suez Canal|Q899||
the Panama Canal|Q7350||
the Strait of Malacca||Malacca Strait/Straits of Malacca|
the Horn of Africa|Q40556||
the Maghreb|Q28227||Maghrebi
the Sahel|Q66065||Sahelian
the Sahara|Q6583|Sahara Desert|Saharan
sub-Saharan Africa|Q132959|Sub-Saharan Africa|sub-Saharan
North Africa|Q27381|Northern Africa|North African
West Africa|Q4412|Western Africa|West African
East Africa|Q27407|Eastern Africa|East African
Central Africa|Q27433|Middle Africa|
Southern Africa|Q27394||
the Balkans|Q23522|Balkan Peninsula/Western Balkans|Balkan
the Caucasus|Q18869||Caucasian
the North Caucasus|||
the South Caucasus|||
Transcaucasia|||
Scandinavia|Q21195||Scandinavian
the Nordics||Nordic countries|Nordic
the Levant|Q81483||Levantine
Mesopotamia|Q11767||Mesopotamian
the Arabian Peninsula|Q31945|Arabia|
the Iberian Peninsula|Q12837||Iberian
the Korean Peninsula||Korean peninsula|
Korea|Q18097||Korean
the Sinai||Sinai Peninsula/Sinai peninsula/Sinai|
the Himalayas|Q5451|Himalaya|Himalayan
the Alps|Q1286||Alpine
the Andes|Q5456||Andean
the+ Amazon|||Amazonian
the Indian subcontinent|||
the British Isles|Q38272||
the Benelux||Benelux countries|
Polynesia|Q35942||Polynesian
Melanesia|Q37394||Melanesian
the+ West|Q160381|Western world|Western
the Global South|||
the Arab world|||Arab
the Third World|||
the West Bank|Q36678|occupied West Bank|
the Gaza Strip|Q39760|Gaza|Gazan
East Jerusalem|||
the Golan Heights|Q83210|Golan|
the Donbas|Q605714|Donbass|
Crimea|Q7835|Crimean Peninsula/Crimean peninsula|Crimean
Transnistria|Q907112|Transdniestria/Trans-Dniester|Transnistrian
Abkhazia|||Abkhaz/Abkhazian
South Ossetia|Q23427||South Ossetian
Nagorno-Karabakh|Q2397204|Nagorno Karabakh/Karabakh|
Kashmir|Q43100||Kashmiri
Kurdistan|Q41470||Kurdish
Punjab|||Punjabi
Bengal|||Bengali
Northern Cyprus|Q23681||Turkish Cypriot
Somaliland|Q34754||
Puntland|||
Siberia|Q5428||Siberian
Patagonia|Q1507||Patagonian
Anatolia|Q51614||Anatolian
the Canary Islands|Q5813|Canaries|
the Balearic Islands|Q5765|Balearics|
the Galapagos Islands|Q38095|Galápagos Islands/Galapagos/Galápagos|
the Channel Islands|Q42314||
Java|Q3757||Javanese
Sumatra|Q3492||Sumatran
Borneo|Q36117||
Sulawesi|Q3812||
the Kuril Islands||Kurils|
the Spratly Islands|Q215664|Spratlys|
the Paracel Islands||Paracels|
New England|Q18389||
the Midwest|Q186545|American Midwest|Midwestern
the Deep South|||
Silicon Valley|Q163820||
the Great Lakes|Q7347||
the Mississippi River|Q1497||
the Nile|Q3392|Nile River/River Nile|
the Danube|Q1653|Danube River/River Danube|
the Rhine|Q584|Rhine River/River Rhine|
the Thames|Q19686|River Thames|
the Volga|Q626|Volga River|
the Dnieper|Q40855|Dnipro River/Dnieper River/Dnepr|
the Dniester||Dniester River|
the Euphrates|Q34589|Euphrates River|
the Tigris|Q35591|Tigris River|
the Ganges|Q5089|Ganges River|
the Yangtze|Q5413|Yangtze River|
the Mekong|Q41179|Mekong River|
the Congo River|Q3503|River Congo|
the Rio Grande|||
the Jordan River|||
Mount Everest|Q513|Mt. Everest/Mt Everest/Everest|
Mount Etna|Q16990|Mt. Etna|
Mount Kilimanjaro|Q7296|Kilimanjaro|
the+ Moon|Q405||lunar
Mars|Q111||Martian
Jupiter|Q319||
Saturn|Q193||
Venus|Q313||
the+ Earth|Q2||`;

export const regions: readonly Region[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [printed = "", wikidata = "", aliases = "", adjectives = ""] = row.split("|");
    const [article = ""] = /^the\+? /.exec(printed) ?? [];
    return {
      name: printed.slice(article.length),
      aliases: aliases.split("/").filter(Boolean),
      adjectives: adjectives.split("/").filter(Boolean),
      article: article !== "",
      needsArticle: article === "the+ ",
      wikidata,
    };
  });
