import { rdf, schema } from "../vocabulary/terms.ts";

/** What both profiles say alike. */
export const named = {
  name: schema.name,
  alternateName: schema.alternateName,
  sameAs: schema.sameAs,
};

export const organizationCategory = {
  property: rdf.type,
  values: {
    GovernmentOrganization: schema.GovernmentOrganization,
    NewsMediaOrganization: schema.NewsMediaOrganization,
    PoliticalParty: schema.PoliticalParty,
    Corporation: schema.Corporation,
    EducationalOrganization: schema.EducationalOrganization,
    SportsOrganization: schema.SportsOrganization,
    NGO: schema.NGO,
  },
};

export const placeCategory = {
  property: rdf.type,
  values: {
    Country: schema.Country,
    City: schema.City,
    AdministrativeArea: schema.AdministrativeArea,
    Continent: schema.Continent,
    BodyOfWater: schema.BodyOfWater,
    Landform: schema.Landform,
    CivicStructure: schema.CivicStructure,
  },
};

export const documentForm = {
  property: rdf.type,
  values: { Message: schema.Message, Report: schema.Report },
};
