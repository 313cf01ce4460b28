import type { VerbRow } from "./event-class.ts";

/** Who plays, beats, leads or leaves whom, in sport and in other contests. */
export const contestVerbs: readonly VerbRow[] = [
  {
    verbs: `beat defeat win lose compete contest score qualify outscore outplay thrash rout trounce clinch finish
      eliminate relegate equalize shut+out outclass overcome overtake knock+out`,
    recipient: ["object", "to", "against", "with"],
    theme: [],
    weak: true,
    example: "[i Arsenal] defeated [r Porto].",
  },
  {
    verbs: "draw tie play trail edge upset host outperform",
    team: true,
    recipient: ["object"],
    theme: [],
    weak: true,
    example: "[i Arsenal] hosted [r Porto].",
  },
  {
    verbs: "play lead trail",
    objectWords: `game match final football soccer tennis golf rugby cricket basketball hockey baseball chess race poll
      championship tournament table standings`,
    recipient: ["against"],
    theme: ["object"],
    weak: true,
    example: "[i The twins] played tennis.",
  },
  {
    verbs: "play race",
    preposition: ["against"],
    recipient: ["against"],
    theme: [],
    weak: true,
    example: "[i Malta] played against [r Porto].",
  },
  {
    verbs: `draw race tie play trail edge upset lead tackle serve pitch bat bowl train face host convert
      outperform surpass pass`,
    recipient: ["object", "to", "against", "with"],
    theme: [],
    faint: true,
    example: "[i The pitcher] trained hard.",
  },
  {
    verbs: "win clinch retain lift take claim secure",
    objectWords: "title cup trophy medal championship crown gold silver bronze",
    recipient: ["against", "over"],
    theme: [],
    weak: true,
    example: "[i The striker] won the women's title.",
  },
  {
    verbs: "withdraw pull+out drop+out retire",
    preposition: ["from", "of"],
    objectWords:
      "tournament race match final championship event competition game cup open tour rally",
    recipient: [],
    theme: [],
    example: "[i The champion] withdrew from the tournament.",
  },
  {
    verbs: "send+off book",
    object: ["person"],
    recipient: ["object"],
    theme: [],
    weak: true,
    example: "[i The referee] sent off [r the striker].",
  },
  {
    verbs: "break set smash equal",
    objectWords: "record",
    recipient: [],
    theme: [],
    example: "[i The sprinter] broke the world record.",
  },
  {
    verbs: "fire shoot head slot slam drill volley",
    preposition: ["into", "over"],
    objectWords: "net corner goal crossbar",
    recipient: [],
    theme: ["object"],
    example: "[i The striker] fired into the bottom corner.",
  },
  {
    verbs: "draw tie",
    intransitive: true,
    preposition: ["with", "against"],
    recipient: ["with", "against"],
    theme: [],
    example: "[i Arsenal] drew with [r Porto].",
  },
  {
    verbs: "face meet play",
    preposition: ["in"],
    objectWords: "final semifinal semi-final quarterfinal quarter-final playoff",
    recipient: ["object"],
    theme: [],
    example: "[i Arsenal] will face [r Porto] in the final.",
  },
];
