// Lemma, past tense, past participle where it differs.
const verbs = `
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;befall befell befallen;begin began begun;
behold beheld;bend bent;beset beset;bid bid;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;
bring brought;broadcast broadcast;build built;burn burnt;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;
come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;do did done;draw drew drawn;dream dreamt;drink drank drunk;
drive drove driven;dwell dwelt;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;
forbid forbade forbidden;forecast forecast;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;
forgo forwent forgone;forsake forsook forsaken;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;
grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;inset inset;keep kept;kneel knelt;know knew known;
lay laid;lead led;lean leant;leap leapt;learn learnt;leave left;lend lent;let let;lie lay lain;lie lied;belie belied;light lit;lose lost;make made;mean meant;meet met;
mislead misled;mistake mistook mistaken;misunderstand misunderstood;offset offset;outdo outdid outdone;outgrow outgrew outgrown;
outrun outran outrun;outsell outsold;overcome overcame overcome;overhear overheard;override overrode overridden;overrun overran overrun;
oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;partake partook partaken;pay paid;plead pled;
prove proved proven;put put;quit quit;read read;rebuild rebuilt;redo redid redone;remake remade;repay repaid;rerun reran rerun;reset reset;
retake retook retaken;rethink rethought;rewrite rewrote rewritten;rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;
saw sawed sawn;say said;see saw seen;seek sought;sell sold;send sent;set set;sew sewed sewn;shake shook shaken;shed shed;shine shone;shoot shot;
show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;
slit slit;smell smelt;sneak snuck;sow sowed sown;speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;
split split;spoil spoilt;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;stink stank stunk;
stride strode;strike struck;strike struck stricken;string strung;strive strove striven;swear swore sworn;sweep swept;swell swelled swollen;
swim swam swum;swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust thrust;tie tied;untie untied;vie vied;die died;
tread trod trodden;undercut undercut;undergo underwent undergone;understand understood;undertake undertook undertaken;undo undid undone;
unwind unwound;uphold upheld;upset upset;wake woke woken;wear wore worn;weave wove woven;wed wed;weep wept;win won;wind wound;
withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written`;

// Singular and plural.
const nouns = `
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;crisis crises;analysis analyses;
basis bases;thesis theses;hypothesis hypotheses;diagnosis diagnoses;oasis oases;axis axes;emphasis emphases;parenthesis parentheses;
criterion criteria;phenomenon phenomena;medium media;bacterium bacteria;curriculum curricula;memorandum memoranda;stratum strata;
referendum referenda;consortium consortia;alumnus alumni;fungus fungi;nucleus nuclei;stimulus stimuli;cactus cacti;larva larvae;
wife wives;life lives;knife knives;wolf wolves;half halves;leaf leaves;loaf loaves;shelf shelves;self selves;thief thieves;calf calves;
hoof hooves;scarf scarves;elf elves;hero heroes;superhero superheroes;potato potatoes;tomato tomatoes;echo echoes;veto vetoes;
embargo embargoes;torpedo torpedoes;mosquito mosquitoes;volcano volcanoes;tornado tornadoes;hurricane hurricanes;cargo cargoes;
passer-by passers-by;runner-up runners-up;movie movies;cookie cookies;tie ties;lie lies;pie pies;die dies;zombie zombies;rookie rookies;
calorie calories;prairie prairies;shoe shoes;toe toes;foe foes;canoe canoes;bus buses;gas gases;lens lenses;virus viruses;census censuses;
campus campuses;bonus bonuses;status statuses;minus minuses;plus pluses;surplus surpluses;chorus choruses;circus circuses;quiz quizzes`;

// Nouns that look like plurals of something else, and are their own lemma.
const unchanged =
  "series species news means headquarters politics economics athletics ethics mathematics physics logistics personnel premises".split(
    " ",
  );

/** Rows of a lemma and its forms, told as a form and its lemma for each tag of the form. */
function formsOf(table: string, form: 1 | 2): (readonly [string, string])[] {
  return table
    .replaceAll("\n", "")
    .split(";")
    .map((row) => {
      const [lemma = "", first = "", second = first] = row.split(" ");
      return [form === 1 ? first : second, lemma];
    });
}

const themselves = unchanged.map((word) => [word, word] as const);

/** By XPOS tag, lemmas by form: the VBN "flown" is of "fly". */
export const irregularLemmas: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["VBD", new Map(formsOf(verbs, 1))],
  ["VBN", new Map(formsOf(verbs, 2))],
  ["NNS", new Map([...formsOf(nouns, 1), ...themselves])],
  ["NN", new Map(themselves)],
]);

/** Bits of `irregularKind`. */
export const irregularForm = { past: 1, participle: 2, plural: 4, infinitive: 8 } as const;

const bitOf: ReadonlyMap<string, number> = new Map([
  ["VBD", irregularForm.past],
  ["VBN", irregularForm.participle],
  ["NNS", irregularForm.plural],
]);

function countKinds(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    found.set(word, (found.get(word) ?? 0) | bit);
  };
  for (const [tag, lemmas] of irregularLemmas)
    for (const [form, lemma] of lemmas) {
      add(form, bitOf.get(tag) ?? 0);
      if (tag === "VBD") add(lemma, irregularForm.infinitive);
    }
  return found;
}

const kinds: ReadonlyMap<string, number> = countKinds();

/**
 * What the tables say of a word in small letters, in bits of `irregularForm`; 0 where they do not hold it. So "fell" is
 * known though it is rare.
 */
export function irregularKind(word: string): number {
  return kinds.get(word) ?? 0;
}
