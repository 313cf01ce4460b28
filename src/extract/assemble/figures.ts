import type { Analysis } from "../../language/analysis.ts";
import type { Figure } from "../../model/kinds/event.ts";
import { refTo } from "../../model/ref.ts";
import type { FigureReading } from "../figures/read-figures.ts";
import type { Names } from "../reading.ts";
import type { Actors } from "./actors.ts";
import type { Assembly } from "./assembly.ts";
import { given } from "./fields.ts";
import type { AssembledHappening } from "./happenings.ts";

/** Quantities, each about the happening, the thing or at last the article that its words hang on. */
export function assembleFigures(
  figures: readonly FigureReading[],
  analysis: Analysis,
  names: Names,
  actors: Actors,
  assembled: readonly AssembledHappening[],
  assembly: Assembly,
): readonly Figure[] {
  const happeningAt = new Map<string, AssembledHappening>();
  for (const entry of assembled)
    for (const { reading } of entry.happening.occurrences) {
      const { sentence, token } = reading.trigger;
      happeningAt.set(`${sentence} ${token}`, entry);
      for (const argument of reading.arguments)
        if (argument.role !== "time" && argument.role !== "place") {
          const key = `${argument.sentence} ${argument.head}`;
          if (!happeningAt.has(key)) happeningAt.set(key, entry);
        }
    }

  return figures.map((figure) => {
    const about = aboutOf(figure);
    return {
      kind: "Figure",
      id: refTo("Figure", assembly.numbered("figure")),
      observationAbout: about,
      ...given("value", figure.value),
      ...given("minValue", figure.minValue),
      ...given("maxValue", figure.maxValue),
      ...given("unitText", figure.unit),
      ...assembly.fact([figure], 0.8),
    };
  });

  /** Climbs the parse from the counted noun until something that the story knows comes in sight. */
  function aboutOf({ sentence, head }: FigureReading): Figure["observationAbout"] {
    const tokens = analysis.sentences[sentence]?.tokens ?? [];
    for (let at = head, steps = 0; at >= 0 && steps < 32; at = tokens[at]?.head ?? -1, steps++) {
      const happening = happeningAt.get(`${sentence} ${at}`);
      if (happening) return happening.thing.id;
    }
    for (let at = head, steps = 0; at >= 0 && steps < 32; at = tokens[at]?.head ?? -1, steps++) {
      const mention = names.mentionAt(sentence, at);
      const [thing] = mention ? actors.idsOf(mention.entity) : [];
      if (thing !== undefined) return thing;
    }
    return assembly.article;
  }
}
