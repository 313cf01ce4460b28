import type { EventClass } from "./event-class.ts";

/** Someone or something travels, arrives, leaves, flees. */
export const move: EventClass = {
  type: "Move",
  verbFrame: { initiator: ["subject"], theme: ["to", "from", "into", "for"] },
  nounFrame: { initiator: ["owner", "by", "of"], theme: ["to", "from"] },
  verbs: [
    {
      verbs: `travel arrive depart journey trek commute migrate emigrate immigrate stroll wander sneak
        hitchhike parachute disembark evacuate_self stop+over touch+down fly+in fly+out go+home blast+off
        lift+off`,
      subject: ["actor", "person", "vehicle", "force"],
      except:
        "decision conclusion agreement deal consensus figure answer sentence tradition practice norm policy script",
      weak: true,
      example: "[i The pilgrims] traveled to Lourdes.",
    },
    {
      verbs: "flood pour stream surge swarm spill",
      subject: ["person"],
      preposition: ["into", "to", "from", "out"],
      intransitive: true,
      weak: true,
      example: "[i The pilgrims] flooded into Lourdes.",
    },
    {
      verbs: "evacuate",
      subject: ["person"],
      objectWords: `building tower skyscraper block office house home apartment school hotel mall shop store theater cinema
        station`,
      theme: ["object"],
      weak: true,
      example: "[i The tenants] evacuated two office towers.",
    },
    {
      verbs: "check+in check+out turn+back turn+up show+up",
      subject: ["person", "force"],
      intransitive: true,
      weak: true,
      example: "[i The pilgrims] turned back.",
    },
    {
      verbs: "fly sail take+off land dock depart",
      subject: ["vehicle"],
      intransitive: true,
      weak: true,
      example: "[i The ferry] sailed on Monday.",
    },
    {
      verbs: `go come return leave drive ride walk run head hike cycle cruise move march roll race fly sail
        swim pass rush hurry set+off set+out take+off break+out slip+away get+out get+in come+back go+back
        jump`,
      subject: ["actor", "person", "vehicle", "force"],
      path: "way",
      intransitive: true,
      weak: true,
      example: "[i The sailors] went to Lourdes.",
    },
    {
      verbs: `leave enter exit reach cross approach board circle orbit traverse climb descend embark
        land dock anchor moor advance proceed relocate settle jog roam drift swim crawl stream swarm
        flock pour converge gather disperse scatter speed dash swoop soar glide taxi dive tunnel
        transit detour rove shuttle float trudge plunge step skate ski surf row paddle explore`,
      subject: ["actor", "person", "vehicle", "force"],
      path: "spot",
      weak: true,
      example: "[i The pilgrims] entered the cathedral.",
    },
    {
      verbs: "leave",
      subject: ["actor", "person"],
      objectWords: "talk meeting summit hearing conference session ceremony court courtroom stage",
      weak: true,
      example: "[i The bishop] left the ceremony.",
    },
    {
      verbs: "leave",
      subject: ["person", "vehicle", "force"],
      intransitive: true,
      except: "open behind out reason",
      weak: true,
      example: "[i The sailors] left on Monday.",
    },
    {
      verbs: "drive ride",
      subject: ["person"],
      object: ["vehicle"],
      objectWords: "way lap mile kilometer kilometre",
      example: "[i The bishop] drove a van.",
    },
    {
      verbs: "drive ride",
      subject: ["person"],
      intransitive: true,
      weak: true,
      example: "[i The bishop] drove for nine hours.",
    },
    {
      verbs: "go",
      subject: ["actor", "person"],
      preposition: ["on", "for"],
      objectWords: `tour trip journey visit voyage cruise expedition pilgrimage safari walk ride hike swim run
        drive jog`,
      weak: true,
      example: "[i The bishop] went on a pilgrimage.",
    },
    {
      verbs: "chase escort accompany",
      subject: ["police", "person", "force"],
      object: ["person", "vehicle"],
      weak: true,
      example: "[i Officers] chased a cyclist.",
    },
    {
      verbs: "negotiate",
      objectWords: "curve bend corner turn turning roundabout slope rapid road ramp",
      example: "[i The tram] negotiated a bend.",
    },
    {
      verbs: "transport haul ferry tow convoy airlift",
      theme: ["object", "to"],
      weak: true,
      example: "[i The lorries] hauled timber to the docks.",
    },
    {
      verbs: `carry bus truck drag fly drive shuttle bring take transfer move rush pull push escort
        accompany`,
      object: ["person", "captive", "force", "goods", "vehicle", "weapon", "aid"],
      path: "way",
      theme: ["object", "to"],
      weak: true,
      example: "[i The medics] took the sailors to a clinic.",
    },
    {
      verbs: "send dispatch",
      object: ["person", "captive"],
      path: "way",
      theme: ["object", "to"],
      weak: true,
      example: "[i The bishop] sent his son to Lourdes.",
    },
    {
      verbs: "visit tour",
      subject: ["actor", "person"],
      except: "site website page webpage profile link",
      theme: ["object"],
      weak: true,
      example: "[i The pilgrims] visited a vineyard.",
    },
    {
      verbs: "escape flee defect abscond",
      except: `injury death harm punishment notice attention criticism blame relegation unhurt unharmed
        unscathed uninjured alive market stock currency`,
      theme: ["from", "to", "object"],
      example: "[i The convict] escaped from the barge.",
    },
    {
      verbs: `go come return leave drive ride walk run head hike cycle cruise cross enter exit pass
        approach advance ascend descend climb jog roam drift proceed set+off come+back go+back get+out
        get+in jump crawl march stream swarm flock pour converge gather disperse scatter rush hurry
        race speed dash swoop circle orbit soar glide taxi moor anchor dive tunnel settle transit
        traverse detour roll rove shuttle float trudge plunge step skate ski surf row paddle follow
        pursue chase trail reach land dock embark board relocate move escort accompany sail fly swim set+out
        take+off break+out slip+away hover`,
      subject: ["actor", "person", "vehicle", "force"],
      faint: true,
      example: "[i The pilgrims] moved on.",
    },
    {
      verbs: `carry bus truck drag fly drive shuttle visit tour explore escape flee arrive`,
      theme: ["object", "to"],
      faint: true,
      example: "[i The porters] carried lanterns.",
    },
    {
      verbs: "bring take transfer pull push",
      preposition: ["to", "into", "onto"],
      theme: ["object", "to"],
      faint: true,
      example: "[i The bishop] brought hope to the valley.",
    },
  ],
  nouns: [
    {
      nouns: `trip tour journey voyage arrival departure exodus escape expedition trek emigration relocation
        pilgrimage landing takeoff take-off spacewalk`,
      weak: true,
      example: "[i The pilgrims]' journey to Lourdes took a week.",
    },
    {
      nouns: `flight return migration immigration travel crossing ride cruise passage influx entry exit
        walk drive outflow inflow transit transport transportation`,
      faint: true,
      example: "[i The pilgrims]' return to Lourdes took a week.",
    },
  ],
};
