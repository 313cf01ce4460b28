const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Behind a place's name: "Lagos residents", "the Galilee region", "Oslo airport". */
export const placeCompanions: ReadonlySet<string> = set(`
airport area authorities bay beach border coast coastline city county desert district downtown harbor harbour hills highway hospital
island islands lake metro municipality mountains neighborhood neighbourhood peninsula police port province region resident residents river road
shore stadium station street suburb suburbs subway town valley village villages axis barangay block commune constituency
grounds junction locality sub-county taluk tehsil thana upazila ward wards`);

/** Behind an organization's name: "Renault shares", "a Hamas spokesman". */
export const organizationCompanions: ReadonlySet<string> = set(`
activist activists advertisement affiliate afficionado agent agents aircraft airliner airliners analyst analysts bid board boss branch ceo cfo chairman
chairwoman chief chiefs commander commanders contract correspondent customer customers director division earnings editor employee employees executive executives factory
fighter fighters franchise gunmen headquarters hq investor investors journalist lawmaker lawmakers leader leaders leadership lender loan management manager managers
member members membership militant militants mission negotiators office offices officer officers official officials operative operatives owner peacekeepers plant plants
president producer profit profits rebel rebels report reporter representative representatives researcher researchers results revenue scandal scientist scientists secretary-general server servers share
shareholder shareholders shares soldiers spokesman spokesmen spokesperson spokeswoman stake stock stocks store stores subsidiary summit supporters talks
treasurer troops unit website worker workers`);

/** Behind a person's name: "the Okoro administration". */
export const personCompanions: ReadonlySet<string> = set(
  "administration regime presidency premiership campaign era family loyalists supporters cabinet government doctrine years trial biography",
);

/** What only people have: "Lund's widow", "Okoro's lawyer". */
export const personPossessions: ReadonlySet<string> = set(`
accomplishments age arrest attorney aunt autobiography bedroom biography birth birthday body boyfriend brother brothers career cell childhood children coach colleagues confession cousin
daughter daughters death doctor doctors ex-wife eyes face family father fiance fiancée friend friends funeral girlfriend granddaughter grandfather grandmother grandson hair
hand hands head health heart home husband illness imprisonment injuries knee lawyer lawyers legs life lifetime marriage memoir memoirs mind mother neck nephew niece novel novels parents
remarks resignation sister sisters son sons speech successor teammate teammates testimony trial uncle voice wedding widow wife words`);

export const organizationPossessions: ReadonlySet<string> = set(`
acquisition annual assets bid board bonds bankruptcy brand brands ceo chairman chief competitors customers debt directors dividend division earnings employees executive factories
flagship flights headquarters hq investors losses management market merger newsroom offer offices parent planes plant plants product products profit profits quarterly revenue revenues
rivals sales secretary-general share shareholders shares spokesman spokeswoman stake stock stores subsidiaries subsidiary takeover website workforce`);

export const placePossessions: ReadonlySet<string> = set(`
airport avenue border borders cathedral capital center centre city coast coastline downtown east harbor harbour inhabitants island islands main mayor metro mountains north northern outskirts parks
population port residents river skyline south southern stadium streets suburbs subway university west western zoo`);

/** Only people do or undergo these: "Lund was born", "Okoro laughed". Lemmas. */
export const personVerbs: ReadonlySet<string> = set(`
apologize apologise attend bear cry die divorce dress drive eat feel frown gesture graduate grin joke kill know kneel laugh live look love marry nod
pray quip recall recover remember resign retire recount shrug sing sit sleep smile speak stand star stare swim testify think tweet undergo vote walk wave wear weep
whisper write admit arrest convict imprison jail sentence injure wound murder assassinate shoot behead hospitalize stab surrender confess argue`);

/** Bodies rather than people do these: "Lufthansa acquired". Lemmas. */
export const organizationVerbs: ReadonlySet<string> = set(`
acquire advertise broadcast divest employ export fund hire import insure lease manufacture market merge operate outsource publish recapitalize refinance relaunch relocate ship
spin sponsor staff supply underwrite introduce release recall plan unveil announce report file post sell launch offer own produce ban fine regulate approve`);

/** Before an organization's name: "joined", "works for". */
export const memberVerbs: ReadonlySet<string> = set(
  "join quit leave sue acquire buy fund own found co-found head lead manage run chair",
);

/** "a film called", "the ship": things that have names and are of none of the three types. */
export const thingNouns: ReadonlySet<string> = set(`
aircraft airliner album anthem app application award ballet bill book brand browser bug bomb carrier car cartoon character comedy comet computer conference console constellation cruiser
cyclone currency disease dog documentary drama drug earthquake engine exhibition feature ferry festival film fighter frigate game helicopter horse hurricane initiative jet language law legislation
magazine-cover malware medicine missile mission model motorcycle movie musical myth newsletter novel opera operation operating-system package painting phone piece plane play podcast poem probe
product program programme project prize prototype referendum religion resolution rifle robot rocket satellite scandal series ship shuttle show shuttle sitcom smartphone software song spacecraft
species storm strain submarine system tablet tanker telescope tournament treatment treaty trophy truck typhoon vaccine vehicle version vessel virus warship weapon worm yacht`);

/** Capitalized, and no person, body or place whatever stands around it. */
export const thingNames: ReadonlySet<string> = set(`
internet web hajj umrah eid lent advent nowruz satan jesus christ christmas easter ramadan hanukkah passover diwali halloween thanksgiving sabbath god allah
bible koran quran torah aids hiv dna rna gdp gnp cpi covid covid-19 sars ebola nobel oscar oscars emmy grammy pulitzer olympics paralympics brexit holocaust
renaissance euro dollar pound yen yuan ruble rouble rupee peso viagra prozac aspirin botox conservative conservatives liberal liberals
medicaid medicare apr ceo cfo cto iq dvd dvds cd cds atm atms gps suv suvs ufo ufos mvp pc pcs tv tvs usb sms mp3 pdf url html http asap faq diy vip vips lgbt
ii iii iv vi vii viii ix xi xii`);

/** Goods that go by a name of their own, alone or before a version: "iPod Nano". */
export const productNames: ReadonlySet<string> = set(`
windows linux android ios mac macintosh iphone ipad ipod itunes playstation xbox java unix excel powerpoint photoshop firefox chrome safari gmail kindle wii cortana alexa siri thunderbird prius corolla dreamliner dreamliners superjumbo walkman gameboy discman`);

/** Stock indices: also where their makers have the name. */
export const indexNames: ReadonlySet<string> = set(
  "nikkei ftse dax cac sensex kospi dow stoxx topix ibex bovespa",
);

/** What firms are called for what they do; people are called so too, but seldom without a given name. */
export const tradeNouns: ReadonlySet<string> = set(
  "retailer supplier manufacturer producer distributor operator insurer contractor lender carrier publisher broadcaster housebuilder homebuilder outsourcer drugmaker bookmaker wholesaler exporter importer shipper reinsurer refiner smelter miner",
);

/** What people and firms alike are to each other: "rival Zubaran". */
export const dealNouns: ReadonlySet<string> = set(
  "rival rivals competitor competitors partner partners customer customers client clients buyer buyers seller sellers bidder bidders owner owners shareholder investor investors backer backers sponsor sponsors peer peers",
);
