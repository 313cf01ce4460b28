import type { EventClass } from "./event-class.ts";

/** Something new comes into the world: built, published, launched, invented, founded. */
export const produce: EventClass = {
  type: "Produce",
  verbFrame: { initiator: ["subject"], theme: ["object"] },
  nounFrame: { initiator: ["owner", "by"], theme: ["of"] },
  verbs: [
    {
      verbs: `build construct make produce manufacture create develop design invent assemble engineer
        publish print release launch unveil introduce debut roll+out bring+out put+out
        found establish set+up start+up form inaugurate open write author compose paint sculpt draw
        film direct record remix bake cook brew grow cultivate harvest breed
        generate mine drill extract refine forge weld mold mould carve erect install pave dig
        discover devise pioneer patent prototype fabricate craft knit sew tailor weave code
        program upgrade update redesign remodel renovate restore rebuild reconstruct refurbish
        repair fix modernize customize tweak test trial pilot screen air broadcast stream
        premiere show exhibit display host organize arrange edit translate adapt
        illustrate choreograph draft draft+up compile synthesize clone sequence map digitize
        prepare unleash co-found incorporate relaunch reissue reprint serialize mint coin
        upload post codify convert revamp expand enlarge`,
      weak: true,
      example: "[i Saab] built a radar.",
    },
    {
      verbs: "write",
      objectWords: "novel book poem song play memoir opera album screenplay biography symphony",
      theme: ["object"],
      example: "[i The poet] wrote nine novels.",
    },
    {
      verbs: "launch orbit",
      objectWords: "satellite rocket probe spacecraft shuttle capsule telescope",
      theme: ["object"],
      example: "[i The agency] launched a satellite.",
    },
    {
      verbs: "open",
      objectWords:
        "factory plant store shop office branch school hospital museum bridge airport line",
      theme: ["object"],
      example: "[i The chain] opened a store.",
    },
  ],
  nouns: [
    {
      nouns: `construction launch publication release creation invention discovery
        unveiling debut premiere introduction rollout roll-out founding establishment
        inauguration product_launch renovation restoration assembly installation formation
        excavation exhibition screening concert groundbreaking breakthrough test trial clinical_trial
        opening reconstruction`,
      weak: true,
      example: "[i Saab]'s launch of a radar is near.",
    },
    {
      nouns: `production manufacture manufacturing development upgrade redesign repair recording performance show experiment
        harvest expansion`,
      weak: true,
      lent: true,
      example: "[i Saab] halted production.",
    },
  ],
};
