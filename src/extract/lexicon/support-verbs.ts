/**
 * Verbs that lend their subject to the noun they govern: "the navy carried out an attack". "+" joins a
 * particle. What they do to the noun's factuality stands in embedding.ts.
 */
const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** The subject is who acts. "The navy launched an attack." */
export const actingSupportVerbs =
  words(`hold make take give launch carry+out conduct stage mount impose pay reach sign strike
  have deliver issue open begin start resume renew continue end halt call+off cancel postpone
  announce declare perform undertake execute wage commit perpetrate complete organize set+up arrange
  offer extend send file lodge bring press voice express raise lift ease suspend stop break+off
  abandon plan propose consider threaten order seek step+up intensify speed+up join attend lead
  enter finish conclude do provide put engage+in engage participate take+part pursue prepare initiate
  commence lay place show post report record win lose play score run keep maintain boost expand cut
  tighten unleash repeat schedule host convene negotiate clinch secure submit table pass cast write
  publish release present unveil adopt approve ratify break violate face-off deal inflict close
  accelerate lay+off cause use tender chair co-chair moderate`);

/** The subject is whom it befalls. "The bank suffered an attack." */
export const sufferingSupportVerbs =
  words(`suffer undergo receive face experience endure survive sustain escape resist repel
  fight+off withstand await get see fear avoid evade come+under fall+under`);

/** Of these, the ones that tell how things are or might be: "has operations in Chad", "offered efforts to help". */
export const stativeSupportVerbs = words("have keep maintain see get propose consider offer");

/** "Under attack", "under investigation": the subject is whom it befalls. */
export const sufferingPrepositions = words("under");

/** "In talks", "at war", "on strike", "in protest": the subject is who acts. */
export const actingPrepositions = words("in at on into amid during through");
