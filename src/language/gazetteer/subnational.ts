/** A part of a state that the news names: a federal state, province, land, region. */
export interface Subnational {
  readonly name: string;
  /** Other printed names and abbreviations ("Calif.", "B.C."). */
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  /** The state it lies in, as in states.ts. */
  readonly iso: string;
  /** Two letters for the states of the US ("CA"): read as a name only after a town and a comma. */
  readonly postal: string;
  readonly wikidata: string;
}

// state: name ; postal ; wikidata, only where certain ; aliases ; adjectives or demonyms, one entry each
const tables: Readonly<Record<string, string>> = {
  US: `Alabama;AL;Q173;Ala.;Alabamian|Alaska;AK;Q797;;Alaskan|Arizona;AZ;Q816;Ariz.;Arizonan|Arkansas;AR;Q1612;Ark.;Arkansan
California;CA;Q99;Calif.;Californian|Colorado;CO;Q1261;Colo.;Coloradan|Connecticut;CT;Q779;Conn.;|Delaware;DE;Q1393;Del.;
Florida;FL;Q812;Fla.;Floridian|Georgia;GA;Q1428;Ga.;|Hawaii;HI;Q782;Hawai'i;Hawaiian|Idaho;ID;Q1221;;Idahoan
Illinois;IL;Q1204;Ill.;|Indiana;IN;Q1415;Ind.;Hoosier|Iowa;IA;Q1546;;Iowan|Kansas;KS;Q1558;Kan.;Kansan|Kentucky;KY;Q1603;Ky.;Kentuckian
Louisiana;LA;Q1588;La.;|Maine;ME;Q724;;|Maryland;MD;Q1391;Md.;|Massachusetts;MA;Q771;Mass.;|Michigan;MI;Q1166;Mich.;
Minnesota;MN;Q1527;Minn.;Minnesotan|Mississippi;MS;Q1494;Miss.;Mississippian|Missouri;MO;Q1581;Mo.;Missourian|Montana;MT;Q1212;Mont.;Montanan
Nebraska;NE;Q1553;Neb.;Nebraskan|Nevada;NV;Q1227;Nev.;Nevadan|New Hampshire;NH;Q759;N.H.;|New Jersey;NJ;Q1408;N.J.;
New Mexico;NM;Q1522;N.M.;New Mexican|New York;NY;Q1384;N.Y.,New York State,New York state;|North Carolina;NC;Q1454;N.C.;North Carolinian
North Dakota;ND;Q1207;N.D.;|Ohio;OH;Q1397;;Ohioan|Oklahoma;OK;Q1649;Okla.;Oklahoman|Oregon;OR;Q824;Ore.;Oregonian
Pennsylvania;PA;Q1400;Pa.,Penn.;Pennsylvanian|Rhode Island;RI;Q1387;R.I.;|South Carolina;SC;Q1456;S.C.;South Carolinian
South Dakota;SD;Q1211;S.D.;|Tennessee;TN;Q1509;Tenn.;Tennessean|Texas;TX;Q1439;Tex.;Texan|Utah;UT;Q829;;Utahn|Vermont;VT;Q16551;Vt.;Vermonter
Virginia;VA;Q1370;Va.;Virginian|Washington;WA;Q1223;Wash.,Washington State,Washington state;|West Virginia;WV;Q1371;W.Va.,W. Va.;West Virginian
Wisconsin;WI;Q1537;Wis.,Wisc.;|Wyoming;WY;Q1214;Wyo.;|District of Columbia;DC;Q3551781;D.C.;
Southern California|Northern California|Upstate New York;;;upstate New York|Long Island|Cape Cod|Florida Keys
Panhandle|Appalachia|Bay Area;;;San Francisco Bay Area|Staten Island|Orange County|Los Angeles County
Cook County|Miami-Dade County|Harris County|King County|Maricopa County|Napa Valley|Central Valley
Upper Peninsula|Gulf Coast|East Coast|West Coast|Pacific Northwest|Great Plains|Rust Belt|Sun Belt|Bible Belt
Harlem|Hollywood Hills|Beverly Hills|Martha's Vineyard|Nantucket|Guantanamo Bay`,
  CA: `Alberta;;Q1951;Alta.;Albertan|British Columbia;;Q1974;B.C.;British Columbian|Manitoba;;Q1948;Man.;Manitoban|New Brunswick;;Q1965;N.B.;
Newfoundland and Labrador;;Q2003;Newfoundland;|Nova Scotia;;Q1952;N.S.;Nova Scotian|Ontario;;Q1904;Ont.;Ontarian|Prince Edward Island;;Q1978;P.E.I.,PEI;
Quebec;;Q176;Québec,Que.;Quebecer,Québécois,Quebecois|Saskatchewan;;Q1989;Sask.;|Northwest Territories;;Q2007;N.W.T.;|Nunavut;;Q2023;;|Yukon;;Q2009;Yukon Territory;
Cape Breton|Labrador|Vancouver Island|Maritimes;;;Maritime Provinces|Nunavik`,
  GB: `England;;Q21;;English,Englishman,Englishwoman|Scotland;;Q22;;Scottish,Scot,Scotsman,Scots|Wales;;Q25;;Welsh,Welshman,Welshwoman
Northern Ireland;;Q26;Ulster;Northern Irish|Cornwall;;Q23148;;Cornish|Kent;;Q23298;;|Essex;;Q23240;;|Sussex;;;East Sussex,West Sussex;|Surrey;;Q23276;;|Hampshire;;Q23204;;
Devon;;Q23156;;|Dorset;;Q23159;;|Somerset;;Q23157;;|Norfolk;;Q23109;;|Suffolk;;Q23111;;|Yorkshire;;Q163;North Yorkshire,West Yorkshire,South Yorkshire,East Yorkshire;|Lancashire;;Q23077;;|Cumbria;;Q23066;;
Merseyside;;;;|Greater Manchester;;Q23099;;|West Midlands;;;Midlands;|Oxfordshire;;Q23169;;|Cambridgeshire;;Q23112;;|Northumberland;;Q23079;;|County Durham;;;;|Hertfordshire;;;;
Bedfordshire;;;;|Buckinghamshire;;;;|Berkshire;;;;|Wiltshire;;;;|Gloucestershire;;;;|Worcestershire;;;;|Warwickshire;;;;|Leicestershire;;;;|Nottinghamshire;;;;|Derbyshire;;;;|Staffordshire;;;;|Shropshire;;;;|Cheshire;;;;|Lincolnshire;;;;
East Anglia|Home Counties|West Country|Tyneside|Teesside|Wirral|Isle of Wight|Anglesey|Gwent|Powys|Gwynedd
Pembrokeshire|Strathclyde|Lothian|Fife|Orkney;;;Orkney Islands|Shetland;;;Shetland Islands
Outer Hebrides;;;Hebrides|County Antrim|County Down|County Armagh|County Tyrone|County Fermanagh
Northamptonshire|Greater London|Humberside|Tyne and Wear|Herefordshire|Rutland`,
  IE: `County Cork;;;Co. Cork;|County Kerry;;;Co. Kerry;|County Donegal;;;Co. Donegal,Donegal;|County Mayo;;;Co. Mayo;|County Galway;;;Co. Galway;
County Clare|County Wexford|County Wicklow|County Kildare|County Meath|County Louth|County Tipperary
County Waterford|County Limerick|County Sligo|Connacht|Leinster|Munster`,
  AU: `New South Wales;;Q3224;NSW,N.S.W.;|Queensland;;Q36074;;Queenslander|South Australia;;Q35715;;South Australian|Tasmania;;Q34366;;Tasmanian
Victoria;;Q36687;;Victorian|Western Australia;;Q3206;;Western Australian|Northern Territory;;Q3235;;|Australian Capital Territory;;Q3258;;
Far North Queensland|Kimberley region|Pilbara`,
  DE: `Baden-Württemberg;;Q985;Baden-Wuerttemberg,Baden-Wurttemberg;|Bavaria;;Q980;;Bavarian|Brandenburg;;Q1208;;|Hesse;;Q1199;Hessen;Hessian
Lower Saxony;;Q1197;;|Mecklenburg-Vorpommern;;Q1196;Mecklenburg-Western Pomerania;|North Rhine-Westphalia;;Q1198;NRW;|Rhineland-Palatinate;;Q1200;;
Saarland;;Q1201;;|Saxony;;Q1202;;Saxon|Saxony-Anhalt;;Q1206;;|Schleswig-Holstein;;Q1194;;|Thuringia;;Q1205;;Thuringian
Ruhr|Franconia|Swabia|Black Forest|Rhineland|Palatinate|Upper Bavaria|East Prussia`,
  AT: `Tyrol;;;;Tyrolean|Carinthia;;;;|Styria;;;;|Upper Austria;;;;|Lower Austria;;;;
Burgenland|Vorarlberg`,
  FR: `Alsace;;Q1142;;Alsatian|Brittany;;;;Breton|Corsica;;;;Corsican|Normandy;;;;Norman|Provence;;;;|Ile-de-France;;Q13917;Île-de-France;|Burgundy;;;;|Savoy;;;;|Dordogne;;;;|Auvergne;;;;|Lorraine;;;;|Picardy;;;;|Champagne-Ardenne;;;;|Languedoc;;;;
Alsace-Lorraine|Franche-Comte;;;Franche-Comté|French Riviera;;;Riviera|Rhone-Alps;;;Rhône-Alpes|Pas-de-Calais
Haute-Savoie|Midi-Pyrenees;;;Midi-Pyrénées|Seine-Saint-Denis|Loire Valley|Nord-Pas-de-Calais|Aquitaine
Vendee;;;Vendée`,
  ES: `Andalusia;;Q5783;;Andalusian|Catalonia;;Q5705;;Catalan|Galicia;;Q3908;;Galician|Basque Country;;Q3995;;Basque|Aragon;;Q4040;;|Asturias;;Q3934;;Asturian|Extremadura;;Q5777;;|Murcia;;;;|Navarre;;Q4018;Navarra;|Castile and Leon;;;Castilla y Leon;|La Rioja;;;;
Cantabria|Castilla-La Mancha|Valencian Community|Majorca;;;Mallorca|Minorca;;;Menorca|Ibiza|Tenerife
Gran Canaria|Lanzarote|Costa del Sol|Costa Brava`,
  IT: `Lombardy;;Q1210;;Lombard|Tuscany;;Q1273;;Tuscan|Sicily;;Q1460;;Sicilian|Sardinia;;Q1462;;Sardinian|Calabria;;Q1458;;Calabrian|Campania;;Q1438;;|Piedmont;;Q1216;;|Veneto;;Q1243;;|Umbria;;Q1280;;|Liguria;;Q1256;;|Emilia-Romagna;;Q1263;;|Lazio;;Q1282;;|Puglia;;Q1447;Apulia;|Abruzzo;;Q1284;;
Friuli-Venezia Giulia|Marche|Molise|Basilicata|Trentino-Alto Adige;;;South Tyrol|Aosta Valley;;;Valle d'Aosta`,
  BE: `Flanders;;Q234;;Flemish|Wallonia;;Q231;;Walloon
East Flanders|West Flanders|Walloon Brabant|Ardennes`,
  NL: `Friesland;;;;Frisian|Limburg;;;;|North Brabant;;;;|Zeeland;;;;|Gelderland;;;;|South Holland;;;;|North Holland;;;;
Drenthe|Overijssel|Flevoland|Noord-Brabant`,
  CH: `Ticino;;;;|Valais;;;;|Vaud;;;;
Graubünden;;;Graubuenden|Aargau|Thurgau`,
  IN: `Andhra Pradesh;;Q1159;;|Arunachal Pradesh;;Q1162;Arunachal;|Assam;;Q1164;;Assamese|Bihar;;Q1165;;Bihari|Chhattisgarh;;Q1168;;|Goa;;Q1171;;Goan|Gujarat;;Q1061;;Gujarati|Haryana;;Q1174;;
Himachal Pradesh;;Q1177;Himachal;|Jammu and Kashmir;;Q1180;Jammu & Kashmir,J&K;|Jharkhand;;Q1184;;|Karnataka;;Q1185;;|Kerala;;Q1186;;|Madhya Pradesh;;Q1188;;|Maharashtra;;Q1191;;|Manipur;;Q1193;;
Meghalaya;;Q1195;;|Mizoram;;Q1502;;|Nagaland;;Q1599;;|Odisha;;Q22048;Orissa;|Rajasthan;;Q1437;;|Sikkim;;Q1505;;|Tamil Nadu;;Q1445;;|Telangana;;Q677037;;|Tripura;;Q1363;;
Uttar Pradesh;;Q1498;;|Uttarakhand;;Q1499;Uttaranchal;|West Bengal;;Q1356;;|Ladakh;;;;
Pondicherry Territory|Dadra and Nagar Haveli|Andaman and Nicobar Islands;;;Andamans|Lakshadweep|Bodoland
Vidarbha|Malabar|Konkan|Saurashtra|Marathwada|Bundelkhand|Kashmir Valley|Kutch`,
  PK: `Balochistan;;;Baluchistan;Baloch,Baluch|Sindh;;Q37211;;Sindhi|Khyber Pakhtunkhwa;;Q183314;Khyber-Pakhtunkhwa;|Azad Kashmir;;;;|North Waziristan;;;;|South Waziristan;;;;|Waziristan;;;;|Gilgit-Baltistan;;;;
Khyber Agency|Bajaur|Orakzai|Kurram|Mohmand|FATA|Federally Administered Tribal Areas
North-West Frontier Province;;;North West Frontier Province|Bahawalpur District|Swat Valley`,
  AF: `Helmand;;;Helmand Province;|Kandahar Province;;;;|Nangarhar;;;;|Kunduz Province;;;;|Kunar;;;;|Paktika;;;;|Paktia;;;;|Khost Province;;;;|Badakhshan;;;;|Panjshir;;;Panjshir Valley;
Baghlan Province|Balkh Province|Farah Province|Faryab|Ghazni Province|Ghor|Herat Province|Jowzjan|Kapisa
Laghman|Logar|Nimroz|Nuristan|Parwan|Samangan|Sar-e Pul|Takhar|Uruzgan;;;Oruzgan|Wardak;;;Maidan Wardak|Zabul`,
  CN: `Anhui;;Q40956;;|Fujian;;Q41705;;|Gansu;;Q42392;;|Guangdong;;Q15175;;|Guangxi;;Q15176;;|Guizhou;;Q47097;;|Hainan;;Q42200;;|Hebei;;Q21208;;|Heilongjiang;;Q19206;;|Henan;;Q43684;;
Hubei;;Q46862;;|Hunan;;Q45761;;|Inner Mongolia;;Q41079;;|Jiangsu;;Q16963;;|Jiangxi;;Q57719;;|Jilin;;Q45208;;|Liaoning;;Q43934;;|Ningxia;;Q57448;;|Qinghai;;Q45833;;|Shaanxi;;Q47974;;
Shandong;;Q43407;;|Shanxi;;Q46913;;|Sichuan;;Q19770;;|Xinjiang;;Q34800;;|Yunnan;;Q43194;;|Zhejiang;;Q16967;;|Tibet;;;;Tibetan
Manchuria`,
  RU: `Chechnya;;Q5187;Chechen Republic;Chechen|Dagestan;;Q5118;;Dagestani|Ingushetia;;Q5219;;Ingush|North Ossetia;;Q5237;;North Ossetian|Tatarstan;;Q5481;;Tatar|Bashkortostan;;Q5710;;|Kalmykia;;Q3953;;|Karelia;;Q1914;;|Buryatia;;Q6809;;|Sakha;;Q6605;Yakutia;
Tuva;;Q960;;|Primorye;;;Primorsky;|Kamchatka;;;;|Sakhalin;;;;|Belgorod Oblast;;;Belgorod region;|Kursk Oblast;;;Kursk region;|Rostov Oblast;;;Rostov region;|Bryansk Oblast;;;Bryansk region;|Krasnodar Krai;;;Krasnodar region;|Moscow Oblast;;;Moscow region;
Adygea|Altai|Altai Krai|Amur Oblast|Arkhangelsk Oblast|Astrakhan Oblast|Chuvashia|Chukotka|Irkutsk Oblast
Kabardino-Balkaria|Karachay-Cherkessia|Khabarovsk Krai|Khakassia|Komi|Krasnoyarsk Krai|Leningrad Oblast
Mordovia|Murmansk Oblast|Perm Krai|Primorsky Krai|Stavropol Krai|Sverdlovsk Oblast|Udmurtia|Volgograd Oblast
Voronezh Oblast|Yamal|Yamalo-Nenets|Khanty-Mansi|Russian Far East|Urals`,
  UA: `Donetsk Oblast;;;Donetsk region;|Luhansk Oblast;;;Luhansk region;|Kherson Oblast;;;Kherson region;|Kharkiv Oblast;;;Kharkiv region;|Zaporizhzhia Oblast;;;Zaporizhzhia region;|Zakarpattia;;;Transcarpathia;
Bukovina|Chernihiv Oblast|Kyiv Oblast|Lviv Oblast|Mykolaiv Oblast|Odesa Oblast|Poltava Oblast|Sumy Oblast|Volyn
Dnipropetrovsk Oblast|Zaporizhzhia region`,
  BR: `Bahia;;;;|Minas Gerais;;;;|Rio Grande do Sul;;;;|Amazonas;;;;|Mato Grosso;;;;|Pernambuco;;;;|Rondonia;;;Rondônia;|Roraima;;;;|Santa Catarina;;;;
Alagoas|Amapa;;;Amapá|Ceara;;;Ceará|Espirito Santo;;;Espírito Santo|Goias;;;Goiás|Maranhao;;;Maranhão
Mato Grosso do Sul|Paraiba;;;Paraíba|Parana;;;Paraná|Piaui;;;Piauí|Rio Grande do Norte|Sergipe|Tocantins`,
  MX: `Chiapas;;Q60123;;|Oaxaca;;Q34110;;|Sinaloa;;Q80252;;|Jalisco;;Q13160;;|Michoacan;;Q79861;Michoacán;|Guerrero;;Q60158;;|Sonora;;Q46422;;|Tamaulipas;;Q80007;;|Veracruz;;Q60130;;|Baja California;;Q58731;;|Yucatan;;Q60176;Yucatán;|Quintana Roo;;Q80245;;|Nuevo Leon;;;Nuevo León;|Tabasco;;;;|Coahuila;;;;
Baja California Sur|Campeche|Guanajuato|Hidalgo State|Mexico State;;;State of Mexico|Morelos|Nayarit|Tlaxcala`,
  NG: `Borno;;;Borno State,Borno state;|Rivers State;;;Rivers state;|Bayelsa;;;;|Adamawa;;;;|Plateau State;;;Plateau state;|Zamfara;;;;|Katsina State;;;;|Niger Delta;;;;|Kaduna State;;;;|Lagos State;;;;|Ogun;;;Ogun State;|Anambra;;;;
Abia|Akwa Ibom|Bauchi State|Benue|Cross River|Delta State|Ebonyi|Edo State|Ekiti|Enugu State|Gombe State
Imo State|Jigawa|Kano State;;;Kano state|Kebbi|Kogi|Kwara|Nasarawa State|Ondo State|Osun|Oyo State|Sokoto State
Taraba|Yobe`,
  ZA: `KwaZulu-Natal;;Q81725;Natal;|Gauteng;;Q133083;;|Western Cape;;Q127167;;|Eastern Cape;;Q130840;;|Free State;;Q160284;;|Limpopo;;Q134907;;|Mpumalanga;;Q132410;;|Northern Cape;;Q132418;;|North West Province;;;;|Transvaal;;;;
Eastern Transvaal|Orange Free State|Bophuthatswana|Transkei|Ciskei`,
  ID: `Aceh;;;;Acehnese|West Java;;;;|East Java;;;;|Central Java;;;;|Papua;;;West Papua;Papuan|North Sumatra;;;;|West Sumatra;;;;|Central Sulawesi;;;;|South Sulawesi;;;;|Maluku;;;Moluccas;
Bali;;Q4648;;Balinese|Banten|Lampung|Riau|Jambi Province|East Nusa Tenggara|West Nusa Tenggara|East Kalimantan|West Kalimantan
Central Kalimantan|South Kalimantan|North Sulawesi|Southeast Sulawesi|South Sumatra|Lombok|Flores|Irian Jaya`,
  PH: `Mindanao;;;;|Luzon;;;;|Visayas;;;;|Sulu;;;;|Basilan;;;;|Palawan;;;;|Leyte;;;;|Samar;;;;|Negros;;;;|Maguindanao;;;;
Abra Province|Albay|Aurora Province|Bicol|Bohol|Bulacan|Cavite|Cotabato Province|Ilocos Norte|Ilocos Sur
Lanao del Sur|Lanao del Norte|Masbate|Mindoro|Pampanga|Pangasinan|Panay|Tawi-Tawi`,
  MY: `Sabah;;Q179029;;|Sarawak;;Q170462;;|Johor;;Q183032;Johore;|Penang;;Q188096;;|Selangor;;Q189710;;|Perak;;Q188947;;|Kelantan;;;;|Kedah;;;;|Pahang;;;;|Terengganu;;;;
Malacca;;;Melaka|Negeri Sembilan|Perlis`,
  JP: `Hokkaido;;;;|Okinawa;;;;Okinawan|Fukushima Prefecture;;;;|Miyagi;;;Miyagi Prefecture;|Iwate;;;Iwate Prefecture;|Kyushu;;Q13987;;|Shikoku;;;;|Honshu;;Q13989;;
Aichi|Akita Prefecture|Aomori Prefecture|Chiba Prefecture|Ehime|Fukui Prefecture|Gifu Prefecture|Gunma|Hyogo
Ibaraki Prefecture|Ishikawa Prefecture|Kagoshima Prefecture|Kanagawa|Kumamoto Prefecture|Mie Prefecture
Niigata Prefecture|Noto Peninsula|Okinawa Prefecture|Saga Prefecture|Shimane|Shizuoka Prefecture|Tochigi|Tohoku
Tottori Prefecture|Yamagata Prefecture|Yamanashi`,
  IQ: `Anbar;;;Anbar Province,al-Anbar;|Diyala;;;;|Nineveh;;;;|Salahuddin;;;;|Iraqi Kurdistan;;Q205047;Kurdistan Region;
Babil|Dhi Qar|Maysan|Muthanna|Nineveh Province;;;Ninewa|Salah al-Din;;;Salahuddin Province|Wasit|Dohuk Province`,
  SY: `Idlib Province;;;;|Latakia Province;;;;|Deir ez-Zor;;;Deir al-Zor,Deir Ezzor;|Ghouta;;;Eastern Ghouta;|Rojava;;;;
Aleppo Province|Hama Province|Homs Province|Deraa Province|Hasakah Province|Raqqa Province|Quneitra
Sweida;;;Suwayda`,
  AR: `Tierra del Fuego;;;;|Mendoza Province;;;;|Santa Fe Province;;;;
Chaco|Chubut|Corrientes|Entre Rios;;;Entre Ríos|Formosa|Jujuy|La Pampa|Misiones|Neuquen;;;Neuquén
Rio Negro;;;Río Negro|Santiago del Estero`,
  ET: `Tigray;;Q200127;Tigray Region,Tigray region;Tigrayan|Oromia;;;;Oromo|Amhara;;;;|Ogaden;;;;
Gambela|Gambella|Benishangul-Gumuz|Somali Region`,
  SD: `Darfur;;;West Darfur,North Darfur,South Darfur;Darfuri|South Kordofan;;;;|Blue Nile;;;;
Gezira|Kordofan|White Nile|North Kordofan|Gedaref`,
  CD: `North Kivu;;;;|South Kivu;;;;|Ituri;;;;|Katanga;;;;|Kivu;;;;
Equateur|South Kasai|Kasai|Orientale|Haut-Katanga|Maniema|Kongo Central`,
  KE: `Rift Valley;;;;|Turkana;;;;|Garissa County;;;;
Mandera|Marsabit|Wajir|Lamu County|Samburu|Laikipia|Kiambu|Nyanza`,
  MM: `Rakhine;;;Rakhine State,Rakhine state,Arakan;|Shan State;;;Shan state;|Kachin;;;Kachin State,Kachin state;
Karen State;;;Kayin State|Mon State|Chin State|Kayah State|Sagaing Region|Irrawaddy Delta`,
  DK: "Jutland;;Q25389;;|Zealand;;;;",
  PL: `Silesia;;;;|Pomerania;;;;|Mazovia;;;;
Lower Silesia|Upper Silesia|Masuria`,
  RO: `Transylvania;;Q39473;;Transylvanian|Wallachia;;;;
Banat|Dobruja`,
  CZ: "Moravia;;Q43266;;Moravian|Bohemia;;Q39193;;Bohemian|Sudetenland;;;;",
  RS: "Vojvodina;;Q44749;;|Sandzak;;;;",
  HR: `Dalmatia;;;;Dalmatian|Slavonia;;;;|Krajina;;;;|Istria;;;;
Eastern Slavonia`,
  BA: `Republika Srpska;;Q11196;Serb Republic;Bosnian Serb
Herzegovina;;;Hercegovina`,
  GR: `Crete;;;;Cretan|Lesbos;;;Lesvos;|Peloponnese;;Q78967;;|Thessaly;;;;|Rhodes;;;;|Corfu;;;;
Attica|Epirus|Ionian Islands|Cyclades|Dodecanese|Samos|Chios|Kos|Mykonos|Santorini`,
  TR: `Hatay;;;;
Cappadocia|Sirnak;;;Şırnak|Hakkari;;;Hakkâri|Tunceli|Bingol;;;Bingöl`,
  IL: "Galilee;;;;|Negev;;;;",
  IR: `Khuzestan;;;;|Sistan and Baluchestan;;;Sistan-Baluchestan;|Kermanshah Province;;;;|Fars;;;Fars Province;
Khorasan|East Azerbaijan|West Azerbaijan|Hormozgan|Mazandaran|Gilan|Lorestan|Golestan|Bushehr Province
Isfahan Province`,
  NO: "Finnmark;;;;|Svalbard;;Q25231;;",
  SE: "Skane;;;Skåne,Scania;|Gotland;;;;",
  PT: "Algarve;;;;|Azores;;Q25263;;Azorean|Madeira;;Q26253;;|Alentejo;;;;",
  NZ: `North Island;;Q118863;;|South Island;;Q120755;;|Otago;;;;|Northland;;;;|Waikato;;;;
Canterbury region|Hawke's Bay|Taranaki|Marlborough Sounds`,
  LK: `Jaffna Peninsula;;;;
Vanni`,
  KR: `Gyeonggi;;;Gyeonggi Province;|Jeju;;;Jeju Island;|Gangwon;;;;
North Gyeongsang|South Gyeongsang|North Jeolla|South Jeolla|North Chungcheong|South Chungcheong`,
  TZ: `Zanzibar;;Q1774;;Zanzibari
Kilimanjaro Region`,
  GE: `Adjara;;;;
Pankisi Gorge`,
  UG: `Karamoja|Acholiland|Buganda`,
  SS: `Jonglei|Unity State|Upper Nile State|Warrap|Western Equatoria|Central Equatoria`,
  CM: `Far North Region`,
  SN: `Casamance`,
  ML: `Azawad`,
  MZ: `Cabo Delgado|Sofala|Zambezia|Manica|Tete Province`,
  AO: `Cabinda|Huambo Province|Lunda Norte`,
  ZW: `Mashonaland|Matabeleland|Manicaland|Masvingo Province`,
  SO: `Jubaland|Gedo|Bay Region|Lower Shabelle|Hiran|Galmudug|Hirshabelle`,
  DZ: `Kabylie`,
  LY: `Cyrenaica|Tripolitania|Fezzan`,
  MA: `Rif`,
  EG: `North Sinai|South Sinai|Upper Egypt|Nile Delta`,
  YE: `Hadramout;;;Hadramawt|Abyan|Shabwa|Saada|Marib Province|Al-Bayda Province|Hajjah Province|Dhale|Lahj`,
  LB: `Bekaa Valley;;;Bekaa|Mount Lebanon|South Lebanon;;;Southern Lebanon`,
  NP: `Terai`,
  BD: `Chittagong Hill Tracts`,
  TH: `Pattani|Narathiwat|Yala|Songkhla|Isaan`,
  VN: `Mekong Delta|Central Highlands`,
  HU: `Transdanubia`,
  CO: `Antioquia|Cauca|Choco;;;Chocó|Arauca|Putumayo|Guaviare|Norte de Santander|Valle del Cauca|Caqueta;;;Caquetá`,
  VE: `Zulia|Tachira;;;Táchira|Miranda State|Bolivar State`,
  PE: `Ayacucho Region|Loreto|Madre de Dios|Puno Region|Upper Huallaga`,
  CL: `Araucania;;;Araucanía|Atacama|Biobio;;;Biobío|Easter Island|Valparaiso Region`,
  EC: `Guayas|Esmeraldas Province|Manabi;;;Manabí`,
  BO: `Potosi Department|Chapare|Beni Department|Tarija Department`,
  GT: `Peten;;;Petén|Quiche;;;Quiché|Huehuetenango Department`,
  CU: `Pinar del Rio Province|Guantanamo Province`,
  TJ: `Gorno-Badakhshan|Khatlon`,
  UZ: `Karakalpakstan|Fergana Valley;;;Ferghana Valley`,
  AZ: `Nakhchivan;;;Nakhichevan`,
  MD: `Gagauzia`,
  FI: `Lapland`,
  FJ: `Viti Levu`,
  PG: `Bougainville`,
  SB: `Guadalcanal`,
  VU: `Espiritu Santo`,
};

export const subnationals: readonly Subnational[] = Object.entries(tables).flatMap(([iso, table]) =>
  table.split(/[|\n]/).map((row) => {
    const [name = "", postal = "", wikidata = "", aliases = "", adjectives = ""] = row.split(";");
    return {
      name,
      aliases: aliases.split(",").filter(Boolean),
      adjectives: adjectives.split(",").filter(Boolean),
      iso,
      postal,
      wikidata,
    };
  }),
);
