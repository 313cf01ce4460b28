import type { EventClass } from "./event-class.ts";

/** Something new comes into the world: built, published, launched, invented, founded. */
export const produce: EventClass = {
  type: "Produce",
  verbFrame: { initiator: ["subject"], theme: ["object"] },
  nounFrame: { initiator: ["owner", "by"], theme: ["of"] },
  verbs: [
    {
      verbs: `manufacture invent construct publish print release launch unveil debut roll+out bring+out put+out
        found set+up start+up inaugurate erect premiere relaunch reissue reprint co-found incorporate rebuild reconstruct`,
      weak: true,
      example: "[i Saab] unveiled a radar.",
    },
    {
      verbs: `build make produce create develop design assemble engineer introduce establish form
        open write author paint sculpt film remix bake cook brew grow cultivate harvest breed mine drill extract
        refine forge weld install pave dig devise pioneer patent prototype fabricate craft knit sew tailor weave
        code upgrade update redesign remodel renovate restore refurbish repair modernize test trial pilot exhibit
        organize translate illustrate compile synthesize clone sequence digitize serialize mint coin upload post`,
      thing: true,
      weak: true,
      example: "[i Saab] built a radar.",
    },
    {
      verbs: "direct record air broadcast screen stream display show",
      objectWords: `film movie documentary series episode show program programme interview drama play musical album song
        single video advertisement ad commercial`,
      weak: true,
      example: "[i The network] aired the interview.",
    },
    {
      verbs: "compose draw",
      objectWords: "music song score symphony opera tune piece waltz map picture portrait cartoon",
      example: "[i The dean] composed a waltz.",
    },
    {
      verbs: `build make produce create develop design assemble engineer introduce establish form write
        author compose paint sculpt draw film direct record remix bake cook brew cultivate harvest breed
        generate mine drill extract refine forge weld mold mould carve install pave dig
        devise pioneer patent prototype fabricate craft knit sew tailor weave code
        program upgrade update redesign remodel renovate restore refurbish
        repair customize tweak test trial pilot screen air broadcast stream
        show exhibit display host organize arrange edit translate adapt
        illustrate choreograph draft draft+up compile synthesize clone sequence map digitize
        prepare unleash serialize mint coin upload post codify convert revamp enlarge`,
      faint: true,
      example: "[i Saab] built a reputation.",
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
