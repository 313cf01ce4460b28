import type { EventClass } from "./event-class.ts";

/** What one is nominated for without getting a post. */
const awards =
  "award prize medal oscar emmy grammy tony bafta brit globe nobel honor honour title category trophy";

/** What is dismissed without anybody's losing a post. */
const assertions = "critic criticism claim case charge concern";

/** When and where one player takes another's place. */
const play =
  "minute half half-time halftime break interval match game inning quarter lineup line-up injury substitute bench final stoppage role cast";

/** Someone gets or loses a post. */
export const appoint: EventClass = {
  type: "Appoint",
  verbFrame: { initiator: ["subject"], recipient: ["object"], theme: ["as", "to", "of"] },
  nounFrame: { initiator: ["by", "owner"], recipient: ["of"], theme: ["as", "to"] },
  verbs: [
    {
      verbs:
        "appoint hire recruit reappoint swear+in poach headhunt rehire re-elect reelect enthrone ordain anoint",
      example: "[i The board] appointed [r Ann Lund] as treasurer.",
    },
    {
      verbs: "nominate",
      except: awards,
      example: "[i The board] nominated [r Ann Lund] as treasurer.",
    },
    {
      verbs: "install designate enlist",
      object: ["person"],
      preposition: ["as", "to"],
      example: "[i The board] installed [r Ann Lund] as treasurer.",
    },
    {
      verbs: "promote inaugurate elevate consecrate crown",
      object: ["person", "post"],
      except: `${awards} champion winner drug peace trade growth tourism`,
      example: "[i The board] promoted [r Ann Lund] to treasurer.",
    },
    {
      verbs:
        "pick select choose tap draft nominate promote install inaugurate elevate designate employ enlist crown",
      faint: true,
      example: "[i The board] employed [r Ann Lund].",
    },
    {
      verbs: "name make",
      object: ["actor", "person"],
      post: true,
      weak: true,
      example: "[i The board] named [r Ann Lund] treasurer.",
    },
    {
      verbs: "elect",
      object: ["person", "post"],
      weak: true,
      example: "[i The council] elected [r Ann Lund].",
    },
    {
      verbs: "elect pick select choose designate tap draft confirm",
      object: ["actor", "person"],
      post: true,
      weak: true,
      example: "[i The board] picked [r Ann Lund] as treasurer.",
    },
    {
      verbs: "dismiss sack fire lay+off demote furlough cashier unseat oust",
      object: ["person", "actor", "post"],
      except: `${assertions} weapon shot rocket missile gun gunman attacker sniper shooter`,
      weak: true,
      example: "[i The board] sacked [r the coach].",
    },
    {
      verbs: "remove suspend relieve discharge reassign axe ax",
      object: ["person", "post"],
      objectWords: "board council commission",
      preposition: ["as", "from", "of"],
      except:
        "hospital clinic prison jail vehicle car wreckage rubble home house scene court pain plane list",
      weak: true,
      example: "[i The board] removed [r the coach] from his post.",
    },
    {
      verbs: "name unveil",
      objectWords: "cabinet",
      example: "[i The premier] named [r a new cabinet].",
    },
    {
      verbs: "reshuffle shuffle",
      objectWords: "cabinet government minister",
      example: "[i The premier] reshuffled [r his cabinet].",
    },
    {
      verbs: "replace",
      object: ["person", "post"],
      preposition: ["with"],
      subject: ["actor", "person"],
      except: play,
      weak: true,
      example: "[i The board] replaced [r the coach] with her deputy.",
    },
    {
      verbs: "succeed",
      object: ["person", "post"],
      except: play,
      initiator: [],
      recipient: ["subject"],
      theme: ["object", "as"],
      weak: true,
      example: "[r Ann Lund] succeeded her mentor as treasurer.",
    },
    {
      verbs: "replace",
      subject: ["person"],
      object: ["person", "post"],
      except: play,
      initiator: [],
      recipient: ["subject"],
      theme: ["object", "as"],
      weak: true,
      example: "[r Ann Lund] replaced her mentor as treasurer.",
    },
    {
      verbs: "succeed replace",
      object: ["person", "actor", "post"],
      initiator: [],
      recipient: ["subject"],
      theme: ["object", "as"],
      faint: true,
      example: "[r The eagle] replaced the lion.",
    },
    {
      verbs: "remove suspend recall relieve discharge reassign axe ax replace reshuffle shed",
      object: ["person", "actor", "post"],
      faint: true,
      example: "[i The board] axed [r the coach].",
    },
    {
      verbs: "join rejoin",
      subject: ["person"],
      object: ["body"],
      except: "force hand battle fight",
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
      preposition: ["at", "from", "as"],
      subject: ["person"],
      intransitive: true,
      initiator: [],
      recipient: ["subject"],
      theme: ["from", "as"],
      example: "[r Ann Lund] took over at the helm in May.",
    },
    {
      verbs: "take+over take+office take+up assume",
      objectWords: "office post chair leadership presidency helm reins",
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
      faint: true,
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
      nouns: `appointment nomination inauguration hiring investiture coronation dismissal sacking demotion
        layoff lay-off job_cut ordination enthronement swearing-in reappointment ouster`,
      weak: true,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "The appointment of [r Ann Lund] by [i the board] was popular.",
    },
    {
      nouns: "promotion retirement firing recruitment",
      sufferer: ["person", "post"],
      weak: true,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "[r Ann Lund]'s promotion by [i the board] was popular.",
    },
    {
      nouns:
        "promotion removal retirement firing recruitment redundancy succession designation replacement",
      faint: true,
      initiator: ["by", "doer"],
      recipient: ["of", "owner"],
      example: "The replacement of [r Ann Lund] by [i the board] was popular.",
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
