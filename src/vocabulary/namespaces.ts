/** The prefixes that every syntax we write declares, and the namespaces behind them. */
export const namespaces = {
  schema: "http://schema.org/",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  org: "http://www.w3.org/ns/org#",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  gaf: "http://groundedannotationframework.org/gaf#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  ng: "https://w3id.org/newsgraph/ns#",
} as const;

/** Spoken in shapes only. */
export const shapeNamespaces = {
  sh: "http://www.w3.org/ns/shacl#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  shapes: "https://w3id.org/newsgraph/shapes#",
} as const;
