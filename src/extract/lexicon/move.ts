import type { EventClass } from "./event-class.ts";

/** Someone or something travels, arrives, leaves, flees. */
export const move: EventClass = {
  type: "Move",
  verbFrame: { initiator: ["subject"], theme: ["to", "from", "into", "for"] },
  nounFrame: { initiator: ["owner", "by", "of"], theme: ["to", "from"] },
  verbs: [
    {
      verbs: `go come travel arrive depart return leave fly sail drive ride walk run head journey
        trek hike cycle cruise commute migrate emigrate immigrate flee escape evacuate_self
        relocate land dock disembark embark board cross enter exit pass approach advance ascend
        descend climb swim jog stroll wander roam drift proceed stop+over set+out set+off take+off
        touch+down fly+in fly+out check+in check+out move move+in move+out come+back go+back
        go+home get+out get+in break+out slip+away sneak hitchhike parachute jump crawl march stream
        swarm flock pour converge gather disperse scatter rush hurry race speed dash swoop
        circle orbit blast+off lift+off hover soar glide taxi moor anchor dive tunnel abscond defect
        settle transit traverse detour turn+back turn+up show+up
        roll rove shuttle float trudge plunge step skate ski surf row paddle accompany
        escort follow chase pursue trail reach`,
      subject: ["actor", "person", "vehicle", "force"],
      weak: true,
      example: "[i The pilgrims] traveled to Lourdes.",
    },
    {
      verbs: "negotiate",
      objectWords: "curve bend corner turn turning roundabout slope rapid road ramp",
      example: "[i The tram] negotiated a bend.",
    },
    {
      verbs: "transport carry haul ferry bus truck tow drag fly drive convoy airlift shuttle",
      theme: ["object", "to"],
      weak: true,
      example: "[i The lorries] hauled timber to the docks.",
    },
    {
      verbs: "bring take transfer pull push",
      preposition: ["to", "into", "onto"],
      theme: ["object", "to"],
      weak: true,
      example: "[i The medics] took the sailors to a clinic.",
    },
    {
      verbs: "visit tour explore",
      theme: ["object"],
      weak: true,
      example: "[i The pilgrims] visited a vineyard.",
    },
    {
      verbs: "escape flee defect abscond",
      theme: ["from", "to", "object"],
      example: "[i The convict] escaped from the barge.",
    },
  ],
  nouns: [
    {
      nouns: `trip journey voyage arrival departure flight return exodus migration travel crossing
        escape expedition ride cruise trek passage influx emigration immigration relocation
        pilgrimage entry exit landing takeoff take-off spacewalk walk drive outflow inflow
        transit transport transportation`,
      weak: true,
      example: "[i The pilgrims]' journey to Lourdes took a week.",
    },
  ],
};
