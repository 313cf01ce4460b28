import type { EventClass } from "./event-class.ts";

/** Someone gets or loses a post. */
export const appoint: EventClass = {
  type: "Appoint",
  verbFrame: { initiator: ["subject"], recipient: ["object"], theme: ["as", "to", "of"] },
  nounFrame: { initiator: ["by", "owner"], recipient: ["of"], theme: ["as", "to"] },
  verbs: [
    {
      verbs: `appoint nominate hire recruit promote install reappoint swear+in inaugurate elevate
        designate employ enlist anoint ordain consecrate enthrone crown
        poach headhunt rehire re-elect reelect`,
      example: "[i The board] appointed [r Ann Lund] as treasurer.",
    },
    {
      verbs: "name make",
      object: ["actor", "person"],
      post: true,
      weak: true,
      example: "[i The board] named [r Ann Lund] treasurer.",
    },
    {
      verbs: "elect pick select choose designate tap draft",
      object: ["actor", "person"],
      weak: true,
      example: "[i The board] picked [r Ann Lund] as treasurer.",
    },
    {
      verbs: `dismiss sack fire lay+off demote replace suspend axe ax furlough discharge cashier
        unseat remove recall reassign reshuffle oust relieve shed`,
      object: ["person", "actor", "post"],
      weak: true,
      example: "[i The board] sacked [r the coach].",
    },
    {
      verbs: "succeed replace",
      object: ["person", "actor", "post"],
      initiator: [],
      recipient: ["subject"],
      theme: ["object", "as"],
      weak: true,
      example: "[r Ann Lund] succeeded her mentor as treasurer.",
    },
    {
      verbs: "join rejoin",
      object: ["body"],
      initiator: [],
      recipient: ["subject"],
      theme: ["object", "as"],
      weak: true,
      example: "[r Ann Lund] joined the firm as treasurer.",
    },
    {
      verbs: "become",
      objectWords:
        "president chairman director minister secretary chief head leader executive officer judge governor mayor ambassador manager coach captain editor chancellor premier king queen pope",
      initiator: [],
      recipient: ["subject"],
      theme: [],
      weak: true,
      example: "[r Ann Lund] became treasurer.",
    },
    {
      verbs: "take+over",
      preposition: ["at", "from"],
      intransitive: true,
      initiator: [],
      recipient: ["subject"],
      theme: ["from", "as"],
      example: "[r Ann Lund] took over at the helm in May.",
    },
    {
      verbs: "take+over take+office take+up assume",
      objectWords:
        "office post chair leadership presidency charge role position job helm reins duty",
      initiator: [],
      recipient: ["subject"],
      theme: ["as", "object"],
      example: "[r Ann Lund] took over as treasurer.",
    },
    {
      verbs: "retire",
      preposition: ["as", "from"],
      initiator: [],
      recipient: ["subject"],
      theme: ["as", "from"],
      weak: true,
      example: "[r Ann Lund] retired as treasurer.",
    },
    {
      verbs: "retire",
      intransitive: true,
      initiator: [],
      recipient: ["subject"],
      weak: true,
      example: "[r Ann Lund] will retire in May.",
    },
    {
      verbs: "graduate enroll enrol enlist matriculate",
      initiator: [],
      recipient: ["subject"],
      theme: ["from", "in", "at"],
      weak: true,
      example: "[r Ann Lund] graduated from Uppsala.",
    },
    {
      verbs: "sign",
      object: ["person"],
      recipient: ["object"],
      theme: ["from", "for"],
      weak: true,
      example: "[i The club] signed [r the striker].",
    },
  ],
  nouns: [
    {
      nouns: `appointment nomination inauguration hiring recruitment promotion investiture coronation
        dismissal firing sacking demotion layoff lay-off retirement redundancy job_cut ordination
        enthronement removal succession swearing-in reappointment designation ouster replacement`,
      weak: true,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "The appointment of [r Ann Lund] by [i the board] was popular.",
    },
    {
      nouns: "signing",
      sufferer: ["person"],
      weak: true,
      initiator: ["by", "owner"],
      recipient: ["of"],
      example: "[i The club]'s signing of [r Ann Lund] surprised fans.",
    },
    {
      nouns: "election",
      sufferer: ["person"],
      weak: true,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "[r Ann Lund]'s election by [i the council] was popular.",
    },
  ],
};
