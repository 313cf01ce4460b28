/** The version that stands in the provenance of every graph; a test holds it equal to package.json's. */
export const version = "0.1.0";
