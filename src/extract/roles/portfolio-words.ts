/**
 * What an office can be for: "Culture Minister", "Secretary for Health and Human Services", "Minister of Foreign
 * Affairs". Lower case; a capital tells such words from the surname that follows them in "Trade Minister Lund".
 */
export const portfolioWords: ReadonlySet<string> = new Set(
  `administration administrative affairs africa agencies agricultural agriculture aid air antitrust army arts asylum
aviation banking border broadcasting budget business cabinet campaign children civil climate coal commerce commercial
communication communications communities community competition constitutional consumer cooperation corporate crime
criminal cultural culture customs cyber cybersecurity defence defense development digital disarmament disaster domestic
drug economic economics economy education electricity emergencies emergency employment energy enlargement enterprise
entertainment environment environmental equality equalities ethics exchequer executive families family federal
finance finances financial fire fiscal fisheries fishery food football foreign forest forestry forests gas gender
general government health healthcare heritage higher highways home homeland housing human humanitarian immigration
industrial industries industry information infrastructure innovation insurance integration intelligence interior
internal international investment irrigation judicial justice labor labour land lands law legal legislative liaison
livestock local management manpower marine maritime marketing media medical migration military mineral minerals
mines mining municipal narcotics national natural naval navy nuclear occupational oceans oil operations overseas
parliamentary peace pensions petroleum planning police policy political population ports posts power presidential
press prisons production program programme property public publicity racing railway railways reconciliation
reconstruction reform reforms refugees regional regulatory relations religion religious research resettlement
resources revenue road roads rural safety sanitation school schools science sciences security senior services
shipping social solidarity space sport sports state statistics steel strategic strategy sustainability tax taxation
technology telecommunications textiles tourism town trade traffic training transport transportation treasury treaty
tribal urban utilities veterans veterinary war waste water welfare wildlife woman women works work worship youth
presidential citizenship devolution husbandry animal excise supplies chemicals fertilizers fertilisers textile
electronics petrochemicals minority minorities skills entrepreneurship creative cooperatives endowments plantations
multimedia antiquities ecology`
    .split(/\s+/)
    .filter(Boolean),
);

/** Heads that take such a word before them: "Press Secretary", "trade commissioner", "sports editor". */
export const portfolioHeads: ReadonlySet<string> = new Set(
  `minister secretary undersecretary commissioner director chief adviser advisor officer spokesman spokeswoman
spokesperson editor correspondent analyst coordinator envoy representative ambassador negotiator administrator
attache attaché manager counsel counselor counsellor inspector general official head leader chairman chairwoman
chair chairperson president writer reporter columnist expert professor executive attorney prosecutor aide czar tsar
boss coach secretary-general minister-designate`
    .split(/\s+/)
    .filter(Boolean),
);
