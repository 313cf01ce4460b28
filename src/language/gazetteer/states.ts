/** A sovereign state, a territory with a name of its own in the news, or a state that is no more. */
export interface State {
  /** ISO 3166-1 alpha-2; for a former state ISO 3166-3 or, where that has none, a code beginning with "X". */
  readonly iso: string;
  readonly status: "state" | "territory" | "former";
  readonly name: string;
  /** Other printed names, short forms among them ("UAE", "Britain"). */
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  /** What one of its people is called; plurals are made by {@link pluralDemonym}. */
  readonly demonyms: readonly string[];
  /** The capital's printed names, current one first; empty where it shares the state's name. */
  readonly capital: readonly string[];
  readonly capitalWikidata: string;
  /** Buildings and streets whose names stand for its government: "the Kremlin said". */
  readonly seats: readonly string[];
  readonly wikidata: string;
}

// iso | wikidata | name | aliases | adjectives | demonyms where not the adjectives | capital | its wikidata | seats
// Wikidata ids of states and territories are those of @rapideditor/country-coder (ISC); a test compares them.
const current = `
AF|Q889|Afghanistan|Islamic Republic of Afghanistan/Islamic Emirate of Afghanistan|Afghan/Afghani||Kabul|Q5838|
AL|Q222|Albania|Republic of Albania|Albanian||Tirana|Q19689|
DZ|Q262|Algeria||Algerian||Algiers|Q3561|El Mouradia
AD|Q228|Andorra||Andorran||Andorra la Vella|Q1863|
AO|Q916|Angola||Angolan||Luanda|Q3897|
AG|Q781|Antigua and Barbuda|Antigua|Antiguan||St. John's||
AR|Q414|Argentina|Argentine Republic/The Argentine|Argentine/Argentinian/Argentinean||Buenos Aires|Q1486|Casa Rosada
AM|Q399|Armenia|Republic of Armenia|Armenian||Yerevan|Q1953|
AU|Q408|Australia|Commonwealth of Australia|Australian|Australian/Aussie|Canberra|Q3114|
AT|Q40|Austria||Austrian||Vienna|Q1741|Ballhausplatz
AZ|Q227|Azerbaijan|Republic of Azerbaijan|Azerbaijani/Azeri||Baku|Q9248|
BS|Q778|Bahamas|The Bahamas|Bahamian||Nassau|Q2467|
BH|Q398|Bahrain|Kingdom of Bahrain|Bahraini||Manama|Q3882|
BD|Q902|Bangladesh|People's Republic of Bangladesh|Bangladeshi||Dhaka/Dacca|Q1354|
BB|Q244|Barbados||Barbadian/Bajan||Bridgetown|Q36168|
BY|Q184|Belarus|Byelorussia/Belorussia/Republic of Belarus|Belarusian/Belarussian/Byelorussian||Minsk|Q2280|
BE|Q31|Belgium|Kingdom of Belgium|Belgian||Brussels|Q239|
BZ|Q242|Belize||Belizean||Belmopan|Q3043|
BJ|Q962|Benin||Beninese||Porto-Novo|Q3799|
BT|Q917|Bhutan||Bhutanese||Thimphu|Q9270|
BO|Q750|Bolivia|Plurinational State of Bolivia|Bolivian||La Paz/Sucre|Q1491|Palacio Quemado
BA|Q225|Bosnia and Herzegovina|Bosnia/Bosnia-Herzegovina/Bosnia-Hercegovina/Bosnia and Hercegovina|Bosnian||Sarajevo|Q11194|
BW|Q963|Botswana||Botswanan/Motswana|Botswanan/Motswana|Gaborone|Q3919|
BR|Q155|Brazil|Federative Republic of Brazil|Brazilian||Brasilia/Brasília|Q2844|Planalto/Planalto Palace/Itamaraty
BN|Q921|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan|Q9279|
BG|Q219|Bulgaria|Republic of Bulgaria|Bulgarian||Sofia|Q472|
BF|Q965|Burkina Faso|Burkina/Upper Volta|Burkinabe/Burkinabé||Ouagadougou|Q3777|
BI|Q967|Burundi||Burundian/Burundi|Burundian|Gitega/Bujumbura||
KH|Q424|Cambodia|Kampuchea/Kingdom of Cambodia|Cambodian/Kampuchean||Phnom Penh|Q1850|
CM|Q1009|Cameroon|Cameroun|Cameroonian||Yaounde/Yaoundé|Q3808|
CA|Q16|Canada||Canadian||Ottawa|Q1930|Parliament Hill/24 Sussex Drive/Rideau Hall
CV|Q1011|Cape Verde|Cabo Verde|Cape Verdean||Praia||
CF|Q929|Central African Republic||Central African||Bangui|Q3832|
TD|Q657|Chad||Chadian||N'Djamena/Ndjamena|Q3659|
CL|Q298|Chile|Republic of Chile|Chilean||Santiago|Q2887|La Moneda/La Moneda Palace
CN|Q148|China|People's Republic of China/PRC/P.R.C./P.R. China/Mainland China/Red China/Communist China|Chinese|Chinese/Chinaman|Beijing/Peking|Q956|Zhongnanhai
CO|Q739|Colombia|Republic of Colombia|Colombian||Bogota/Bogotá|Q2841|Casa de Nariño/Casa de Narino
KM|Q970|Comoros|Comoro Islands|Comorian/Comoran||Moroni|Q3901|
CD|Q974|Democratic Republic of the Congo|Democratic Republic of Congo/Congo/DR Congo/DRC/D.R.C./D.R. Congo/Congo-Kinshasa/Belgian Congo|Congolese||Kinshasa|Q3838|
CG|Q971|Republic of the Congo|Republic of Congo/Congo-Brazzaville/Congo Republic|Congolese||Brazzaville|Q3844|
CR|Q800|Costa Rica||Costa Rican||San Jose/San José|Q3070|
CI|Q1008|Ivory Coast|Côte d'Ivoire/Cote d'Ivoire/Côte d’Ivoire|Ivorian/Ivoirian||Yamoussoukro/Abidjan|Q3768|
HR|Q224|Croatia|Republic of Croatia|Croatian/Croat|Croatian/Croat|Zagreb|Q1435|
CU|Q241|Cuba|Republic of Cuba|Cuban||Havana|Q1563|
CY|Q229|Cyprus|Republic of Cyprus|Cypriot/Greek Cypriot||Nicosia|Q3856|
CZ|Q213|Czech Republic|Czechia|Czech||Prague|Q1085|
DK|Q35|Denmark|Kingdom of Denmark|Danish|Dane|Copenhagen|Q1748|Christiansborg
DJ|Q977|Djibouti||Djiboutian|||Q3604|
DM|Q784|Dominica||||Roseau|Q36281|
DO|Q786|Dominican Republic||Dominican||Santo Domingo|Q34820|
TL|Q574|East Timor|Timor-Leste/Timor Leste|East Timorese/Timorese||Dili||
EC|Q736|Ecuador||Ecuadorian/Ecuadorean/Ecuadoran||Quito|Q2900|Carondelet Palace
EG|Q79|Egypt|Arab Republic of Egypt|Egyptian||Cairo|Q85|
SV|Q792|El Salvador||Salvadoran/Salvadorean/Salvadorian||San Salvador|Q3110|
GQ|Q983|Equatorial Guinea||Equatorial Guinean/Equatoguinean||Malabo|Q3818|
ER|Q986|Eritrea||Eritrean||Asmara|Q3642|
EE|Q191|Estonia|Republic of Estonia|Estonian||Tallinn|Q1770|
SZ|Q1050|Eswatini|Swaziland|Swazi/Emaswati||Mbabane|Q3904|
ET|Q115|Ethiopia|Abyssinia|Ethiopian||Addis Ababa|Q3624|
FJ|Q712|Fiji|Fiji Islands|Fijian||Suva|Q38807|
FI|Q33|Finland|Republic of Finland|Finnish|Finn|Helsinki|Q1757|
FR|Q142|France|French Republic|French|Frenchman/Frenchwoman|Paris|Q90|Élysée/Elysee/Élysée Palace/Elysee Palace/Quai d'Orsay/Matignon/Hotel Matignon
GA|Q1000|Gabon||Gabonese||Libreville|Q3825|
GM|Q1005|Gambia|The Gambia|Gambian||Banjul|Q3726|
GE|Q230|Georgia|Republic of Georgia|Georgian||Tbilisi|Q994|
DE|Q183|Germany|Federal Republic of Germany/FRG|German||Berlin|Q64|Federal Chancellery
GH|Q117|Ghana|Gold Coast|Ghanaian||Accra|Q3761|Jubilee House
GR|Q41|Greece|Hellenic Republic|Greek/Hellenic|Greek|Athens|Q1524|Maximos Mansion
GD|Q769|Grenada||Grenadian||St. George's|Q41547|
GT|Q774|Guatemala||Guatemalan||Guatemala City|Q1555|
GN|Q1006|Guinea|Guinea-Conakry|Guinean||Conakry|Q3733|
GW|Q1007|Guinea-Bissau|Guinea Bissau|Bissau-Guinean||Bissau|Q3739|
GY|Q734|Guyana|British Guiana|Guyanese||Georgetown|Q10717|
HT|Q790|Haiti||Haitian||Port-au-Prince|Q34261|
HN|Q783|Honduras||Honduran||Tegucigalpa|Q3238|
HU|Q28|Hungary|Republic of Hungary|Hungarian||Budapest|Q1781|
IS|Q189|Iceland||Icelandic|Icelander|Reykjavik/Reykjavík|Q1764|
IN|Q668|India|Republic of India/Bharat|Indian||New Delhi|Q987|South Block/Rashtrapati Bhavan
ID|Q252|Indonesia|Republic of Indonesia|Indonesian||Jakarta/Djakarta|Q3630|Merdeka Palace
IR|Q794|Iran|Islamic Republic of Iran/Persia|Iranian||Tehran/Teheran|Q3616|
IQ|Q796|Iraq|Republic of Iraq|Iraqi||Baghdad|Q1530|
IE|Q27|Ireland|Republic of Ireland/Irish Republic/Eire/Éire|Irish|Irishman/Irishwoman|Dublin|Q1761|Leinster House/Áras an Uachtaráin
IL|Q801|Israel|State of Israel|Israeli||Jerusalem|Q1218|
IT|Q38|Italy|Italian Republic|Italian||Rome|Q220|Palazzo Chigi/Quirinale/Quirinal Palace/Farnesina
JM|Q766|Jamaica||Jamaican||Kingston|Q34692|
JP|Q17|Japan||Japanese||Tokyo|Q1490|Kantei/Kasumigaseki/Nagatacho
JO|Q810|Jordan|Hashemite Kingdom of Jordan|Jordanian||Amman|Q3805|
KZ|Q232|Kazakhstan|Republic of Kazakhstan|Kazakh/Kazakhstani||Astana/Nur-Sultan/Nursultan|Q1520|Akorda
KE|Q114|Kenya|Republic of Kenya|Kenyan||Nairobi|Q3870|
KI|Q710|Kiribati||I-Kiribati||South Tarawa/Tarawa||
XK|Q1246|Kosovo|Republic of Kosovo/Kosova|Kosovan/Kosovar||Pristina/Prishtina|Q25270|
KW|Q817|Kuwait|State of Kuwait|Kuwaiti||Kuwait City|Q35178|
KG|Q813|Kyrgyzstan|Kyrgyz Republic/Kirghizia/Kirgizia|Kyrgyz/Kyrgyzstani/Kirghiz||Bishkek|Q9361|
LA|Q819|Laos|Lao People's Democratic Republic|Lao/Laotian|Laotian|Vientiane|Q9326|
LV|Q211|Latvia|Republic of Latvia|Latvian||Riga|Q1773|
LB|Q822|Lebanon|Lebanese Republic|Lebanese||Beirut|Q3820|Grand Serail/Baabda Palace
LS|Q1013|Lesotho||Basotho|Mosotho|Maseru|Q3909|
LR|Q1014|Liberia||Liberian||Monrovia|Q3748|
LY|Q1016|Libya||Libyan||Tripoli|Q3579|
LI|Q347|Liechtenstein||Liechtenstein|Liechtensteiner|Vaduz|Q1844|
LT|Q37|Lithuania|Republic of Lithuania|Lithuanian||Vilnius|Q216|
LU|Q32|Luxembourg|Luxemburg/Grand Duchy of Luxembourg|Luxembourgish|Luxembourger|Luxembourg City|Q1842|
MG|Q1019|Madagascar|Malagasy Republic|Malagasy/Madagascan|Malagasy/Madagascan|Antananarivo|Q3915|
MW|Q1020|Malawi||Malawian||Lilongwe|Q3876|
MY|Q833|Malaysia||Malaysian||Kuala Lumpur|Q1865|Putrajaya/Seri Perdana
MV|Q826|Maldives|The Maldives/Maldive Islands|Maldivian|||Q9347|
ML|Q912|Mali||Malian||Bamako|Q3703|
MT|Q233|Malta||Maltese||Valletta|Q23800|
MH|Q709|Marshall Islands||Marshallese||Majuro||
MR|Q1025|Mauritania||Mauritanian||Nouakchott|Q3688|
MU|Q1027|Mauritius||Mauritian||Port Louis|Q3929|
MX|Q96|Mexico|United Mexican States|Mexican||Mexico City|Q1489|Los Pinos
FM|Q702|Micronesia|Federated States of Micronesia|Micronesian||Palikir||
MD|Q217|Moldova|Moldavia/Republic of Moldova|Moldovan/Moldavian||Chisinau/Chișinău/Kishinev|Q21197|
MC|Q235|Monaco|Principality of Monaco|Monegasque/Monégasque||||
MN|Q711|Mongolia||Mongolian/Mongol||Ulaanbaatar/Ulan Bator|Q23430|
ME|Q236|Montenegro||Montenegrin||Podgorica|Q23564|
MA|Q1028|Morocco|Kingdom of Morocco|Moroccan||Rabat|Q3551|
MZ|Q1029|Mozambique||Mozambican||Maputo|Q3889|
MM|Q836|Myanmar|Burma/Union of Myanmar|Burmese/Myanmar/Myanmarese|Burmese/Myanmarese|Naypyidaw/Naypyitaw/Nay Pyi Taw|Q37400|
NA|Q1030|Namibia|South West Africa|Namibian||Windhoek|Q3935|
NR|Q697|Nauru||Nauruan||Yaren||
NP|Q837|Nepal||Nepalese/Nepali||Kathmandu/Katmandu|Q3037|Singha Durbar
NL|Q55|Netherlands|The Netherlands/Holland/Kingdom of the Netherlands|Dutch/Netherlandish|Dutchman/Dutchwoman|Amsterdam|Q727|Binnenhof
NZ|Q664|New Zealand|Aotearoa|New Zealand|New Zealander/Kiwi|Wellington|Q23661|
NI|Q811|Nicaragua||Nicaraguan||Managua|Q3274|
NE|Q1032|Niger||Nigerien||Niamey|Q3674|
NG|Q1033|Nigeria|Federal Republic of Nigeria|Nigerian||Abuja|Q3787|Aso Rock
KP|Q423|North Korea|Democratic People's Republic of Korea/DPRK/D.P.R.K./N. Korea/NKorea|North Korean||Pyongyang|Q18808|
MK|Q221|North Macedonia|Macedonia/Republic of Macedonia/Former Yugoslav Republic of Macedonia/FYROM|Macedonian/North Macedonian||Skopje|Q384|
NO|Q20|Norway|Kingdom of Norway|Norwegian||Oslo|Q585|
OM|Q842|Oman|Sultanate of Oman|Omani||Muscat|Q3826|
PK|Q843|Pakistan|Islamic Republic of Pakistan|Pakistani||Islamabad|Q1362|
PW|Q695|Palau||Palauan||Ngerulmud||
PS|Q219060|Palestine|State of Palestine/Palestinian Territories/Palestinian territories/Occupied Palestinian Territories|Palestinian||Ramallah||Muqata/Mukataa
PA|Q804|Panama|Republic of Panama|Panamanian||Panama City|Q3306|
PG|Q691|Papua New Guinea|PNG|Papua New Guinean||Port Moresby||
PY|Q733|Paraguay||Paraguayan||Asuncion/Asunción|Q2933|
PE|Q419|Peru|Republic of Peru|Peruvian||Lima|Q2868|
PH|Q928|Philippines|The Philippines/Republic of the Philippines|Philippine/Filipino|Filipino/Filipina|Manila|Q1461|Malacañang/Malacanang/Malacanang Palace
PL|Q36|Poland|Republic of Poland|Polish|Pole|Warsaw|Q270|
PT|Q45|Portugal|Portuguese Republic|Portuguese||Lisbon|Q597|
QA|Q846|Qatar|State of Qatar|Qatari||Doha|Q3861|
RO|Q218|Romania|Rumania/Roumania|Romanian/Rumanian||Bucharest|Q19660|Cotroceni Palace
RU|Q159|Russia|Russian Federation|Russian||Moscow|Q649|Kremlin/Smolenskaya Square
RW|Q1037|Rwanda||Rwandan||Kigali|Q3859|
KN|Q763|Saint Kitts and Nevis|St. Kitts and Nevis/St Kitts and Nevis/St. Kitts|Kittitian||Basseterre||
LC|Q760|Saint Lucia|St. Lucia/St Lucia|Saint Lucian/St. Lucian||Castries||
VC|Q757|Saint Vincent and the Grenadines|St. Vincent and the Grenadines/St Vincent and the Grenadines/St. Vincent|Vincentian||Kingstown||
WS|Q683|Samoa|Western Samoa|Samoan||Apia||
SM|Q238|San Marino||Sammarinese|||||
ST|Q1039|Sao Tome and Principe|São Tomé and Príncipe/São Tomé/Sao Tome|Sao Tomean/São Toméan||||
SA|Q851|Saudi Arabia|Kingdom of Saudi Arabia/KSA|Saudi/Saudi Arabian||Riyadh|Q3692|
SN|Q1041|Senegal||Senegalese||Dakar|Q3718|
RS|Q403|Serbia|Republic of Serbia|Serbian/Serb|Serbian/Serb|Belgrade|Q3711|
SC|Q1042|Seychelles|The Seychelles|Seychellois||||
SL|Q1044|Sierra Leone||Sierra Leonean/Sierra Leonian||Freetown|Q3780|
SG|Q334|Singapore|Republic of Singapore|Singaporean||||Istana
SK|Q214|Slovakia|Slovak Republic|Slovak/Slovakian||Bratislava|Q1780|
SI|Q215|Slovenia|Republic of Slovenia|Slovenian/Slovene||Ljubljana|Q437|
SB|Q685|Solomon Islands|The Solomons/Solomons|Solomon Islander|Solomon Islander|Honiara||
SO|Q1045|Somalia|Somali Republic|Somali/Somalian||Mogadishu|Q2449|Villa Somalia
ZA|Q258|South Africa|Republic of South Africa/RSA|South African||Pretoria|Q3926|Union Buildings
KR|Q884|South Korea|Republic of Korea/Korea Republic/ROK/R.O.K./S. Korea/SKorea|South Korean||Seoul|Q8684|Blue House/Cheong Wa Dae
SS|Q958|South Sudan|Republic of South Sudan|South Sudanese||Juba|Q1947|
ES|Q29|Spain|Kingdom of Spain|Spanish|Spaniard|Madrid|Q2807|Moncloa/La Moncloa/Zarzuela Palace
LK|Q854|Sri Lanka|Ceylon|Sri Lankan/Ceylonese||Colombo|Q35381|
SD|Q1049|Sudan|The Sudan/Republic of Sudan|Sudanese||Khartoum|Q1963|
SR|Q730|Suriname|Surinam/Dutch Guiana|Surinamese||Paramaribo|Q3001|
SE|Q34|Sweden|Kingdom of Sweden|Swedish|Swede|Stockholm|Q1754|Rosenbad
CH|Q39|Switzerland|Swiss Confederation|Swiss||Bern/Berne|Q70|
SY|Q858|Syria|Syrian Arab Republic|Syrian||Damascus|Q3766|
TW|Q865|Taiwan|Republic of China/Chinese Taipei/Formosa|Taiwanese||Taipei|Q1867|
TJ|Q863|Tajikistan|Tadzhikistan|Tajik/Tajikistani||Dushanbe|Q9365|
TZ|Q924|Tanzania|United Republic of Tanzania/Tanganyika|Tanzanian||Dodoma|Q3866|
TH|Q869|Thailand|Kingdom of Thailand/Siam|Thai||Bangkok|Q1861|
TG|Q945|Togo||Togolese||Lome/Lomé|Q3792|
TO|Q678|Tonga||Tongan||Nuku'alofa/Nuku’alofa||
TT|Q754|Trinidad and Tobago|Trinidad & Tobago|Trinidadian/Tobagonian||Port of Spain|Q39178|
TN|Q948|Tunisia|Republic of Tunisia|Tunisian||Tunis|Q3572|Carthage Palace
TR|Q43|Turkey|Türkiye/Turkiye/Republic of Turkey|Turkish|Turk|Ankara|Q3640|Bestepe
TM|Q874|Turkmenistan|Turkmenia|Turkmen/Turkmenistani||Ashgabat/Ashkhabad|Q23438|
TV|Q672|Tuvalu||Tuvaluan||Funafuti||
UG|Q1036|Uganda||Ugandan||Kampala|Q3894|
UA|Q212|Ukraine|The Ukraine|Ukrainian||Kyiv/Kiev|Q1899|Bankova/Bankova Street
AE|Q878|United Arab Emirates|UAE/U.A.E./Emirates/Trucial States|Emirati/Emirian||Abu Dhabi|Q1519|
GB|Q145|United Kingdom|UK/U.K./Britain/Great Britain/United Kingdom of Great Britain and Northern Ireland|British|Briton/Brit/Britisher|London|Q84|Downing Street/10 Downing Street/Whitehall
US|Q30|United States|US/U.S./USA/U.S.A./United States of America/America/U. S.|American/US/U.S.|American|Washington/Washington, D.C./Washington, DC/Washington DC/Washington D.C.|Q61|
UY|Q77|Uruguay||Uruguayan||Montevideo|Q1335|
UZ|Q265|Uzbekistan||Uzbek/Uzbekistani||Tashkent|Q269|
VU|Q686|Vanuatu|New Hebrides|Vanuatuan/Ni-Vanuatu||Port Vila||
VA|Q237|Vatican City|Vatican/Holy See/Vatican City State|Vatican||||Apostolic Palace
VE|Q717|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas|Q1533|Miraflores/Miraflores Palace
VN|Q881|Vietnam|Viet Nam/Socialist Republic of Vietnam|Vietnamese||Hanoi/Ha Noi|Q1858|
YE|Q805|Yemen|Republic of Yemen|Yemeni/Yemenite||Sanaa/Sana'a/San'a|Q2471|
ZM|Q953|Zambia|Northern Rhodesia|Zambian||Lusaka|Q3881|
ZW|Q954|Zimbabwe||Zimbabwean||Harare|Q3921|`;

const territories = `
AI|Q25228|Anguilla||Anguillan||||
AQ|Q51|Antarctica||Antarctic||||
AS|Q16641|American Samoa||American Samoan||Pago Pago||
AW|Q21203|Aruba||Aruban||||
AX|Q5689|Aland Islands|Åland Islands/Åland|||||
BM|Q23635|Bermuda||Bermudian/Bermudan||||
BQ|Q27561|Caribbean Netherlands||||||
CC|Q36004|Cocos Islands|Keeling Islands|||||
CK|Q26988|Cook Islands||Cook Islander|||Avarua||
CW|Q25279|Curacao|Curaçao|||Willemstad||
CX|Q31063|Christmas Island||||||
EH|Q6250|Western Sahara||Sahrawi/Saharawi||Laayoune/El Aaiun||
FK|Q9648|Falkland Islands|Falklands/The Falklands/Malvinas|Falkland Islander||Port Stanley||
FO|Q4628|Faroe Islands|Faroes/Faeroe Islands|Faroese||||
GF|Q3769|French Guiana||||Cayenne||
GG|Q25230|Guernsey||||||
GI|Q1410|Gibraltar||Gibraltarian||||
GL|Q223|Greenland||Greenlandic|Greenlander|Nuuk||
GP|Q17012|Guadeloupe||Guadeloupean||||
GS|Q35086|South Georgia and the South Sandwich Islands|South Georgia|||||
GU|Q16635|Guam||Guamanian||||
HK|Q8646|Hong Kong|Hongkong/HK/HKSAR|Hongkonger/Hong Konger||||
IM|Q9676|Isle of Man||Manx|Manxman|||
IO|Q43448|British Indian Ocean Territory||||||
JE|Q785|Jersey||||||
KY|Q5785|Cayman Islands|Caymans/The Caymans|Caymanian||||
MF|Q126125|Saint Martin|Saint-Martin/St. Martin|||||
BL|Q25362|Saint Barthelemy|Saint-Barthélemy/St. Barts/St Barts|||||
MO|Q14773|Macau|Macao|Macanese||||
MP|Q16644|Northern Mariana Islands||||Saipan||
MQ|Q17054|Martinique||Martinican||||
MS|Q13353|Montserrat||Montserratian||||
NC|Q33788|New Caledonia||New Caledonian||Noumea/Nouméa||
NF|Q31057|Norfolk Island||||||
NU|Q34020|Niue||Niuean||||
PF|Q30971|French Polynesia||French Polynesian||Papeete||
PM|Q34617|Saint Pierre and Miquelon|St. Pierre and Miquelon|||||
PN|Q35672|Pitcairn Islands|Pitcairn/Pitcairn Island|||||
PR|Q1183|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican||||
RE|Q17070|Reunion|Réunion|||||
SH|Q192184|Saint Helena|St. Helena/St Helena|||||
SJ|Q842829|Svalbard and Jan Mayen||||||
SX|Q26273|Sint Maarten|St. Maarten|||||
TC|Q18221|Turks and Caicos Islands|Turks and Caicos|||||
TF|Q129003|French Southern and Antarctic Lands|French Southern Territories|||||
TK|Q36823|Tokelau||||||
VG|Q25305|British Virgin Islands|BVI|||||
VI|Q11703|United States Virgin Islands|U.S. Virgin Islands/US Virgin Islands|||||
WF|Q35555|Wallis and Futuna||||||
YT|Q17063|Mayotte||||||`;

const former = `
SUHH|Q15180|Soviet Union|USSR/U.S.S.R./Union of Soviet Socialist Republics|Soviet|Soviet|||
YUCS|Q36704|Yugoslavia|Socialist Federal Republic of Yugoslavia|Yugoslav/Yugoslavian||||
CSXX|Q37024|Serbia and Montenegro|||||||
CSHH|Q33946|Czechoslovakia||Czechoslovak/Czechoslovakian||||
DDDE|Q16957|East Germany|German Democratic Republic/GDR|East German||East Berlin||
XWDE|Q713750|West Germany||West German||Bonn||
ZRCD|Q6500954|Zaire|Zaïre|Zairian/Zairean||||
XRHO|Q217169|Rhodesia||Rhodesian||Salisbury||
XSVN|Q180573|South Vietnam|Republic of Vietnam|South Vietnamese||Saigon||
XNVN|Q172640|North Vietnam||North Vietnamese||||
XNAZ|Q7318|Nazi Germany|Third Reich|||||
XOTT|Q12560|Ottoman Empire||Ottoman||||
XAUH|Q28513|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian||||`;

/** Every state and territory; the order is stable and means nothing. */
export const states: readonly State[] = [
  ...stateRows(current, "state"),
  ...stateRows(territories, "territory"),
  ...stateRows(former, "former"),
];

/** "Iraqi" becomes "Iraqis", "Irishwoman" "Irishwomen"; "Japanese", "Swiss" and "Welsh" stay. */
export function pluralDemonym(demonym: string): string {
  if (demonym.endsWith("man")) {
    return `${demonym.slice(0, -2)}en`;
  }
  return /(?:ese|ss|ois|sh|nch|tch)$/.test(demonym) ? demonym : `${demonym}s`;
}

function stateRows(table: string, status: State["status"]): State[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const cells = row.split("|");
      const cell = (column: number) => cells[column] ?? "";
      const list = (column: number) => cell(column).split("/").filter(Boolean);
      const adjectives = list(4);
      return {
        iso: cell(0),
        status,
        name: cell(2),
        aliases: list(3),
        adjectives,
        demonyms: cell(5) === "" ? adjectives : list(5),
        capital: list(6),
        capitalWikidata: cell(7),
        seats: list(8),
        wikidata: cell(1),
      };
    });
}
