/**
 * Nouns that decide the sense of the verb they are the object (or subject) of: to lift a curfew is to
 * concede, to lift a trophy is not. Lemmas. "actor", "place" and "person" are open classes: there the
 * reader of a sentence also asks the name tagger and the gazetteer.
 */
export const nounClasses = {
  /** "The council rejected the proposal." */
  demand: `demand call request proposal offer appeal plea ultimatum invitation bid suggestion overture
    petition application plan idea initiative amendment motion draft resolution claim allegation
    accusation charge criticism objection complaint condition term pressure deadline compromise
    recommendation formula nomination candidacy legitimacy authority verdict result report notion
    argument assertion assurance mediation peace settlement deal agreement treaty bill referendum
    decision mandate package`,
  /** "They yielded to the demands." */
  claimOnOther: `demand call request appeal plea ultimatum petition pressure condition term wish`,
  /** "The governor eased the curfew." */
  restriction: `restriction ban curfew embargo sanction limit curb lockdown tariff quota prohibition
    boycott moratorium emergency law censorship blackout barrier ceiling visa requirement
    duty measure penalty freeze`,
  /** "The army lifted the siege." */
  siege: `blockade siege roadblock checkpoint cordon closure encirclement`,
  /** "Freedoms that a state may widen or take away." */
  freedom: `freedom right liberty reform democracy transparency openness pluralism autonomy
    self-government independence tolerance`,
  /** "Kenya sent troops." */
  force: `troop soldier force army unit battalion brigade division regiment marine reservist
    reserve paratrooper commando infantry garrison contingent military personnel peacekeeper
    serviceman guard guardsman corps convoy column`,
  /** "Kenya moved missiles to the coast." */
  weapon: `missile rocket tank warship warplane gunboat aircraft jet bomber carrier submarine gun artillery weapon arm
    warhead frigate destroyer drone helicopter ship fleet plane fighter howitzer launcher battery
    gunship interceptor vessel radar armor armour armament munition ammunition shell grenade
    mortar torpedo`,
  /** "Drones struck a depot." What hits nothing but what it is sent against. */
  munition: `missile rocket drone shell bomb mortar warplane gunship artillery airstrike air-strike projectile
    bombardment shelling barrage salvo shellfire`,
  /** "Police responded with tear gas." */
  volley: `gas teargas bullet baton cannon grenade fire gunfire shot airstrike strike shelling barrage rocket missile
    artillery mortar`,
  /** "The bank was hit by ransomware." Who or what breaks into computers. */
  intruder: `hacker hacktivist cybercriminal phisher malware ransomware spyware worm trojan botnet ddos
    denial-of-service cyberattack phishing`,
  police: `police policeman officer constable gendarme trooper patrol sheriff deputy`,
  militia: `militia militiaman fighter guerrilla rebel partisan paramilitary volunteer gunman insurgent`,
  /** "Norway gave grain." */
  aid: `aid assistance relief food medicine supply grant loan fund funding money donation grain rice
    wheat blanket tent vaccine medication shelter scholarship subsidy credit million billion dollar
    euro pound support help rescue equipment material care package fuel water`,
  /** "Norway granted asylum." */
  refuge: `asylum refuge sanctuary haven citizenship residency amnesty pardon visa immunity shelter
    protection status`,
  /** "They signed a treaty." */
  agreement: `agreement accord treaty pact deal contract convention protocol memorandum truce
    ceasefire armistice settlement compromise consensus understanding declaration communique
    communiqué charter alliance partnership arrangement concession`,
  /** "Norway joined the alliance." What states are members of. */
  league: `union alliance bloc treaty pact accord agreement convention organization organisation commonwealth confederation
    nato eu un opec asean ecowas mercosur brics apec`,
  /** "They broke the truce." */
  truce: `ceasefire truce armistice cease-fire sovereignty airspace border frontier`,
  /** "They broke off relations." */
  relation: `relation tie link contact cooperation exchange partnership relationship alliance trade
    diplomacy channel`,
  /** "They resumed talks." */
  talk: `talk negotiation meeting discussion dialogue consultation summit conference conversation
    session round mediation visit`,
  /** "They freed the hostages." */
  captive: `prisoner hostage detainee captive inmate pow convict dissident suspect journalist abductee
    internee`,
  /** "Chad expelled the envoy." */
  diplomat: `diplomat ambassador envoy consul d'affaire attache attaché journalist correspondent reporter
    inspector observer monitor mission delegation staff agency staffer adviser advisor expatriate
    missionary worker`,
  /** "Chad recalled its envoy." */
  envoy: `ambassador envoy diplomat consul d'affaire attache attaché delegation mission negotiator team staff
    representative`,
  /** "Arsonists burned an office." */
  property: `building office house home village vehicle car bus truck bridge pipeline website site church
    mosque temple synagogue shop store headquarters station plant factory warehouse line cable tower
    railway track school hospital embassy consulate crop field farm asset land equipment computer
    network server archive statue monument road power grid depot boat ship property account dam port
    airport airfield refinery well train tanker`,
  /** "Drivers blocked the highway." */
  road: `road street highway bridge entrance border crossing motorway avenue square access railway rail
    port route traffic intersection junction roundabout gate airport refinery station`,
  /** "The quake killed nine." */
  hazard: `earthquake quake tremor aftershock tsunami storm hurricane cyclone typhoon tornado flood
    flooding landslide mudslide avalanche wildfire fire blaze drought famine heatwave eruption volcano
    lightning blizzard accident crash collision derailment wreck collapse sinking stampede crush
    outbreak epidemic pandemic virus disease illness cholera influenza flu measles malaria ebola
    cancer poisoning leak spill explosion blast malfunction pile-up mishap disaster fall overdose
    bus car truck train ferry tram van lorry`,
  /** "Nine were killed in a bombing." */
  violence: `attack assault ambush bombing bombardment shelling raid airstrike strike massacre shooting
    stabbing clash battle fighting war gunfire firefight shootout crossfire offensive invasion explosion
    blast bomb grenade missile rocket mine bullet riot violence crackdown operation hostility`,
  /** "He stepped down as chairman." */
  post: `president chairman chairwoman chair director minister secretary chief head leader ceo
    executive officer judge justice governor mayor ambassador envoy manager coach captain
    editor commissioner chancellor premier general commander spokesman spokeswoman spokesperson
    deputy treasurer principal dean rector president-elect adviser advisor representative boss
    candidate nominee successor member coordinator administrator superintendent presidency premiership
    post position office job role`,
  /** "They set a record." Things said, and so no act of war when attacked. */
  statement: `statement remark comment speech claim policy idea decision plan record report critic
    criticism suggestion notion view ideology doctrine position stance bill law ruling verdict proposal
    handling approach character credibility integrity motive performance leadership judgment judgement budget
    deal agreement treaty pact reform tactic strategy hypocrisy opponent rhetoric agenda platform
    tweet ad advert editorial article column letter essay op-ed`,
  /** "They cast ballots." */
  ballot: `ballot vote`,
  /** What hits in a figure only: "prices hit a record". */
  measure: `record level target high low mark peak bottom deadline goal expectation rate price need
    demand requirement standard criterion obligation cost challenge headline note snag milestone
    limit target jackpot wall`,
  /** "An inquiry into fraud": what investigators turn to. */
  offense: `crime fraud murder homicide slaying stabbing robbery burglary rape kidnapping corruption
    case death attack killing allegation charge abuse violation
    incident crash bombing theft smuggling treason bribery accident shooting leak breach complaint
    claim cause welfare condition report`,
  /** "The company raised its forecast." */
  figure: `price profit sale revenue share stock rate cost output production income earnings loss index
    export import demand deficit inflation wage salary tax forecast estimate budget debt spending
    number percent point level yield currency`,
  /** "Acme shipped the order." */
  goods: `letter document message note report response reply parcel package shipment cargo goods order
    copy key check cheque payment money sum fund ransom body remains file evidence list text`,
  /** "The duke gave her a watch." What changes hands, not what is given in a figure: "gave her hope". */
  possession: `money cash sum fund payment salary wage bonus dividend rebate refund deposit donation gift present
    scholarship bribe ransom million billion $ dollar euro pound yen yuan franc rupee peso rouble ruble crown
    lira cent penny bond stock stake holding asset capital infusion insurance land house apartment estate farm building car truck bus plane jet
    aircraft ship boat vessel tanker train helicopter locomotive engine turbine machine computer phone
    laptop equipment goods food meal bread rice wheat grain corn sugar coal oil gas fuel steel cattle
    cow horse sheep medicine drug vaccine dose kit ticket passport flag flower bottle book package parcel
    letter telegram cable fax email e-mail document paper questionnaire form map painting copy toy clothes shoe
    shirt ring watch jewel diamond gold silver weapon gun rifle missile ammunition uniform tool part component
    territory remains corpse body tonne ton barrel acre hectare shipment cargo blanket tent
    check cheque invoice bill petition pension allowance mine plant factory hotel store spoon cup glass pen
    report message supply reserve`,
  /** "Savers made withdrawals from the fund." */
  account: "account fund bank deposit cash money saving machine atm",
  /** "A miners' strike", not one from the air. */
  worker: `union worker miner teacher nurse pilot driver doctor labor labour rail railway railwayman
    student employee staff crew docker trucker servant transport transit rent hunger airline
    controller steelworker writer actor player lawyer farmer prisoner inmate`,
  /** "She joined the firm." */
  body: `company firm group club team party board bank ministry administration cabinet government staff force
    union league army navy council committee agency institute university faculty band orchestra bureau
    department office chain startup lab laboratory panel delegation squad crew newspaper magazine`,
  /** "The ferry left for Samar." */
  vehicle: `ship boat ferry vessel train bus car truck lorry tram van plane jet aircraft helicopter airliner
    flight shuttle spacecraft probe rover satellite capsule rocket convoy fleet tanker submarine drone
    motorcade caravan trawler tugboat yacht dinghy barge taxi cab ambulance bicycle motorcycle horse`,
  /** "Students marched through Lima." */
  protester: `protester demonstrator activist marcher dissident opponent striker farmer student teacher nurse miner worker
    trucker union opposition`,
  /** "Chadian fire": an open class, of states and their adjectives. */
  state: "government",
  person: `people person man woman child boy girl civilian soldier student protester demonstrator
    villager worker resident citizen passenger policeman refugee official leader activist
    journalist driver teacher farmer victim tourist member migrant suspect prisoner shopkeeper
    pedestrian patient troop officer fighter militant rebel gunman guard guerrilla immigrant
    worshiper worshipper pilgrim ranger family bystander youth other dozen hundred thousand`,
  actor: `airline regulator treasury clinic museum chain brewer newspaper club league carmaker automaker
    manufacturer maker producer retailer operator insurer lender publisher broadcaster network studio
    school university college hospital charity foundation institute senate house cabinet junta regime
    syndicate consortium federation organization organisation secretariat guild academy utility municipality
    assembly congress legislature steelmaker drugmaker chipmaker shipbuilder
    kingdom empire republic tribe clan gang mob mafia cartel faction wing movement front alliance bloc
    coalition crowd public community electorate couple staff crew squad navy church
    supplier customer rival competitor board management panel jury tribunal watchdog ngo nonprofit
    corporation conglomerate startup developer contractor vendor provider carrier exporter importer giant
    business industry side nation-state superpower neighbor neighbour
    government ministry company firm group party union agency council parliament court army
    military police force team delegation rebel opposition country state nation authority bank
    administration committee commission association media medium coastguard department embassy
    president minister official leader negotiator
    diplomat envoy counterpart ambassador lawmaker mp senator colleague ally partner executive
    representative`,
  /** "Rebels took the town." What an army can hold; a train, a post or a seat is taken in other ways. */
  territory: `city town village country region province capital border district area airport port island base
    camp checkpoint outpost hill garrison fort fortress enclave bridge valley peninsula territory stronghold
    refinery dam barracks palace`,
  place: `city town village country region province capital border district area neighborhood
    neighbourhood base camp airport port island building house headquarters embassy market
    mosque church school hospital convoy position post checkpoint outpost station bus car train`,
} as const;

export type NounClass = keyof typeof nounClasses;
