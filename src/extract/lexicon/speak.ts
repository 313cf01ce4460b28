import type { EventClass } from "./event-class.ts";

/** A statement is made. */
export const speak: EventClass = {
  type: "Speak",
  verbFrame: {
    initiator: ["subject"],
    recipient: ["to", "with", "indirect"],
    theme: ["about", "of", "on"],
  },
  nounFrame: { initiator: ["owner", "by", "from"], recipient: ["to"], theme: ["about", "on"] },
  verbs: [
    {
      verbs: `say state add note remark comment declare announce explain claim maintain assert insist
        stress emphasize underline underscore reiterate repeat reply respond answer retort counter
        quip joke recall recount reveal disclose confirm acknowledge admit concede confess affirm
        reaffirm argue contend testify observe opine muse concur  clarify elaborate mention
        reckon predict forecast forewarn speculate hint imply intimate point+out write
        report relate narrate proclaim profess aver avow swear vow pronounce utter mutter murmur
        whisper shout scream yell cry exclaim chant boast brag gloat lament mourn rue grumble
        snap sneer scoff jest interject preach lie deny refute rebut
        disavow contradict blog tweet    telegraph 
           warn caution allege estimate calculate 
        put+it  outline describe detail specify stipulate propose pledge promise`,
      recipient: ["to", "indirect"],
      theme: [],
      example: "[i The coroner] said the valve was faulty.",
    },
    {
      verbs: "suggest",
      subject: ["actor", "person"],
      recipient: ["to"],
      theme: [],
      example: "[i The coroner] suggested the valve was faulty.",
    },
    {
      verbs: "gather",
      intransitive: true,
      clause: "that",
      recipient: [],
      example: "[i The newspaper] gathered that the dam was unsafe.",
    },
    {
      verbs: "name",
      recipient: [],
      theme: ["object", "as"],
      weak: true,
      example: "[i The coroner] named the drowned sailor.",
    },
    {
      verbs: "warn caution",
      objectWords: `citizen national traveler traveller tourist motorist consumer customer investor public user resident parent
        driver voter patient pupil`,
      recipient: ["object"],
      theme: ["of", "about", "against"],
      example: "[i The ministry] warned [r tourists] against the trip.",
    },
    {
      verbs: "tell inform notify advise remind reassure assure alert brief update apprise warn",
      recipient: ["object", "indirect"],
      theme: ["of", "about"],
      example: "[i The coroner] told [r reporters] that the valve was faulty.",
    },
    {
      verbs: "brief debrief",
      objectWords: "reporter journalist press medium newsman public correspondent",
      recipient: ["object"],
      theme: ["on", "about"],
      example: "[i The coroner] briefed [r reporters] on the crash.",
    },
    {
      verbs: "plead+guilty plead+innocent",
      recipient: [],
      theme: ["to"],
      example: "[i The treasurer] pleaded guilty to fraud.",
    },
    {
      verbs: "claim",
      objectWords: "victory win success credit responsibility triumph progress innocence",
      theme: ["for", "of", "over"],
      example: "[i The challenger] claimed victory.",
    },
    {
      verbs: "speak talk preach lecture orate",
      recipient: ["to", "before", "at"],
      theme: ["about", "of", "on"],
      weak: true,
      example: "[i The laureate] spoke about her childhood.",
    },
    {
      verbs: "speak talk",
      preposition: ["to"],
      objectWords: `reporter journalist press medium newsman public audience crowd rally supporter gathering conference
        convention congress parliament assembly nation student graduate forum camera`,
      recipient: ["to"],
      theme: ["about", "of", "on"],
      example: "[i The laureate] spoke to [r reporters].",
    },
    {
      verbs: "address",
      object: ["actor", "person"],
      objectWords:
        "crowd rally audience nation congress parliament conference reporter assembly supporter press",
      recipient: ["object"],
      example: "[i The queen] addressed [r the crowd].",
    },
    {
      verbs: "make give deliver issue release  read",
      objectWords: `statement speech announcement remark comment address declaration briefing interview
        communique communiqué lecture sermon testimony report presentation press`,
      recipient: ["to", "before", "indirect"],
      example: "[i The queen] gave a speech to [r the nation].",
    },
    {
      verbs: "express voice raise register convey signal share",
      objectWords: `concern alarm doubt skepticism scepticism frustration reservation disappointment hope fear worry
        surprise view opinion thought confidence optimism interest`,
      recipient: ["to", "with"],
      theme: ["about", "over"],
      example: "[i The coroner] voiced concern about the valve.",
    },
    {
      verbs: "quote cite",
      recipient: [],
      initiator: ["subject"],
      theme: ["object"],
      weak: true,
      example: "[i The daily] quoted a nurse.",
    },
    {
      verbs: "comment remark touch elaborate expound",
      preposition: ["on", "upon", "about"],
      theme: ["on", "upon", "about"],
      example: "[i The coroner] commented on the case.",
    },
    {
      verbs: "unveil present outline spell+out lay+out set+out detail describe",
      objectWords:
        "plan proposal policy budget strategy details detail vision program programme agenda result finding",
      recipient: ["to"],
      theme: ["object"],
      weak: true,
      example: "[i The treasurer] outlined the budget to [r the council].",
    },
    {
      verbs: "ask inquire enquire wonder query",
      recipient: ["object", "of"],
      weak: true,
      example: "[i The reporter] asked [r the coroner] what went wrong.",
    },
    {
      verbs: "sing recite perform",
      theme: ["object"],
      recipient: ["to", "for"],
      weak: true,
      example: "[i The tenor] sang for [r the sailors].",
    },
  ],
  nouns: [
    {
      nouns: `statement announcement speech address remark comment declaration briefing testimony
        proclamation communiqué communique press_release press_conference news_conference
        press_briefing interview lecture sermon tweet readout pronouncement
        assertion revelation disclosure confession confirmation admission denial claim reply
        response answer explanation forecast prediction estimate warning`,
      weak: true,
      example: "[i The coroner]'s statement to [r reporters] was brief.",
    },
  ],
};
