import { nounEntries } from "../lexicon/lexicon.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { isSomeone } from "./kinds-of-noun.ts";
import { contentHead, lemmaAt } from "./phrase-words.ts";

const abstractEnding = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|dom|hood|acy|ency|ancy|ing)$/;

/** Things to touch, places and bodies that end like ideas. */
const concrete: ReadonlySet<string> = new Set(
  `equipment document apartment facility city station nation television ammunition medication
  population generation institution organization organisation association commission federation
  foundation administration corporation department government parliament monument instrument
  ambulance residence audience community university authority minority majority celebrity publication
  pavement basement garment ornament cement segment appliance substance ship battleship dealership
  kingdom building painting ring string king wing spring ceiling clothing housing drawing recording
  offering holding coalition opposition delegation confederation congregation embassy pharmacy legacy
  plantation fraternity charity commodity electricity utility security currency agency presidency
  constituency partnership fellowship leadership membership championship scholarship flagship infantry
  compartment supplement investment ointment fence`.split(/\s+/),
);

const abstract: ReadonlySet<string> = new Set(
  `fact way means role effect impact result reason cause problem issue question matter idea fear worry hope
  doubt risk chance danger trend level rate degree pressure power strength weakness speed pace scale scope size
  extent range course basis context background history tradition culture nature quality value sense feeling mood
  interest concern attention focus view opinion belief truth news rumor word detail example case condition term
  situation circumstance status position stance place step measure rule law right duty need demand want wish
  plan goal aim purpose target option choice alternative decision list order account record history story
  job time period day moment future past present beginning end start finish phase stage point factor aspect
  difference similarity advantage disadvantage benefit cost loss progress success failure difficulty
  line direction route path distance length height depth weight temperature average figure total number amount
  low high peak bottom tone voice look appearance image reputation credibility confidence trust faith
  patience courage mistake error fault blame credit praise kind sort type form shape style manner
  method approach strategy tactic policy practice habit custom use usage relation tie link deal title
  panic turmoil jitter slide downtrend straits hardship trouble mess chaos calm peace life death love hate
  anger joy pride shame grief pain mind soul spirit heart climate debate issue topic subject theme theory
  fortune momentum career consensus buzz stir half door eye conjunction front lead run turn sake behalf favor favour`.split(
    /\s+/,
  ),
);

/** Whether a noun names a happening, a quality or an idea, which takes no part in anything. */
export function isAbstract(tree: SentenceTree, head: number): boolean {
  const at = contentHead(tree, head);
  const token = tree.tokens[at];
  if (token?.upos === "VERB") return true;
  if (token?.upos !== "NOUN" || isSomeone(tree, at)) return false;
  const lemma = lemmaAt(tree, at);
  if (concrete.has(lemma)) return false;
  return abstract.has(lemma) || abstractEnding.test(lemma) || nounEntries(lemma).some(isHappening);
}

const isHappening = ({ modifier }: { readonly modifier: string }): boolean => modifier === "";
