// rdf-canonize comes without types.
declare module "rdf-canonize" {
  export function canonize(
    dataset: readonly import("@rdfjs/types").Quad[],
    options: { algorithm: "RDFC-1.0" },
  ): Promise<string>;
}
