/** International, governmental, judicial, military and armed bodies and parties. Columns: see bodies.ts. */
export const politicalBodies = `
intergovernmental||Q1065|United Nations|UN/U.N./United Nations Organization/United Nations Organisation/UNO|Turtle Bay
intergovernmental||Q37470|United Nations Security Council|UN Security Council/U.N. Security Council/Security Council/UNSC|
intergovernmental||Q47423|United Nations General Assembly|UN General Assembly/U.N. General Assembly/General Assembly/UNGA|
intergovernmental||Q740308|UNICEF|Unicef/United Nations Children's Fund/U.N. Children's Fund|
intergovernmental||Q7809|UNESCO|Unesco/United Nations Educational, Scientific and Cultural Organization|
intergovernmental||Q7817|World Health Organization|WHO/W.H.O./World Health Organisation|
intergovernmental||Q7804|International Monetary Fund|IMF/I.M.F.|
intergovernmental||Q7164|World Bank|World Bank Group|
intergovernmental||Q7825|World Trade Organization|WTO/W.T.O./World Trade Organisation|
intergovernmental||Q54129|International Labour Organization|ILO/International Labor Organization|
intergovernmental||Q41984|International Atomic Energy Agency|IAEA/I.A.E.A.|
intergovernmental||Q82151|Food and Agriculture Organization|FAO|
intergovernmental||Q132551|UNHCR|United Nations High Commissioner for Refugees/UN High Commissioner for Refugees/UN refugee agency/U.N. refugee agency|
intergovernmental||Q204344|World Food Programme|World Food Program/WFP|
intergovernmental||Q161718|United Nations Development Programme|UNDP/UN Development Programme/U.N. Development Program|
intergovernmental|||United Nations Environment Programme|UNEP/UN Environment Programme|
intergovernmental|||UNRWA|United Nations Relief and Works Agency|
intergovernmental|||UNAIDS||
intergovernmental|||OCHA|Office for the Coordination of Humanitarian Affairs|
intergovernmental|||United Nations Human Rights Council|UN Human Rights Council/U.N. Human Rights Council/Human Rights Council|
intergovernmental|||International Organization for Migration|IOM|
intergovernmental|||International Civil Aviation Organization|ICAO|
intergovernmental|||International Maritime Organization|IMO|
intergovernmental|||Intergovernmental Panel on Climate Change|IPCC|
intergovernmental|||World Meteorological Organization|WMO|
intergovernmental|||Organisation for the Prohibition of Chemical Weapons|OPCW/Organization for the Prohibition of Chemical Weapons|
intergovernmental||Q7184|NATO|Nato/North Atlantic Treaty Organization/North Atlantic Treaty Organisation/Atlantic Alliance/North Atlantic Alliance|
intergovernmental|||Warsaw Pact|Warsaw Treaty Organization|
intergovernmental||Q458|European Union|EU/E.U./European Community/European Communities/European Economic Community/EEC|Brussels
intergovernmental||Q8880|European Commission|EU Commission/EC|Berlaymont
legislature||Q8889|European Parliament|EU Parliament/Europarliament|
intergovernmental||Q8886|European Council||
intergovernmental||Q8896|Council of the European Union|Council of Ministers/EU Council|
bank||Q8901|European Central Bank|ECB|
bank|||European Investment Bank|EIB|
bank|||European Bank for Reconstruction and Development|EBRD|
court||Q4951|European Court of Justice|ECJ/Court of Justice of the European Union|
court||Q122880|European Court of Human Rights|ECHR|
intergovernmental||Q8908|Council of Europe||
intergovernmental||Q81299|OSCE|Organization for Security and Co-operation in Europe/Organization for Security and Cooperation in Europe/Organisation for Security and Co-operation in Europe|
police||Q207203|Europol||
agency|||Frontex||
agency||Q42262|European Space Agency|ESA|
intergovernmental|||!Eurozone|euro zone/Euro zone|
intergovernmental||Q7159|African Union|AU/Organization of African Unity/Organisation of African Unity/OAU|
intergovernmental|||ECOWAS|Ecowas/Economic Community of West African States|
intergovernmental|||Southern African Development Community|SADC|
intergovernmental|||East African Community|EAC|
intergovernmental|||Intergovernmental Authority on Development|IGAD|
intergovernmental||Q7172|Arab League|League of Arab States|
intergovernmental||Q217172|Gulf Cooperation Council|GCC|
intergovernmental||Q47543|Organisation of Islamic Cooperation|OIC/Organization of Islamic Cooperation/Organization of the Islamic Conference/Organisation of the Islamic Conference|
intergovernmental||Q7768|ASEAN|Asean/Association of Southeast Asian Nations/Association of South East Asian Nations|
intergovernmental|||SAARC|South Asian Association for Regional Cooperation|
intergovernmental||Q170481|APEC|Asia-Pacific Economic Cooperation/Asia-Pacific Economic Co-operation|
bank|||Asian Development Bank|ADB|
bank|||African Development Bank|AfDB|
bank|||Inter-American Development Bank|IDB|
bank|||Asian Infrastructure Investment Bank|AIIB|
bank|||Bank for International Settlements|BIS|
intergovernmental||Q7795|OPEC|Opec/Organization of the Petroleum Exporting Countries/OPEC+|
intergovernmental||Q41550|OECD|Organisation for Economic Co-operation and Development/Organization for Economic Cooperation and Development|
intergovernmental|||International Energy Agency|IEA|
intergovernmental||Q19771|G20|G-20/Group of 20/Group of Twenty|
intergovernmental|||G7|G-7/Group of Seven|
intergovernmental|||G8|G-8/Group of Eight|
intergovernmental|||BRICS|Brics|
intergovernmental||Q7779|Commonwealth of Independent States|CIS|
intergovernmental|||Eurasian Economic Union|EAEU|
intergovernmental|||Collective Security Treaty Organization|CSTO|
intergovernmental||Q485207|Shanghai Cooperation Organisation|SCO/Shanghai Cooperation Organization|
intergovernmental||Q7785|Commonwealth of Nations|!Commonwealth|
intergovernmental||Q123759|Organization of American States|OAS|
intergovernmental||Q4264|Mercosur||
intergovernmental|||Caricom|CARICOM/Caribbean Community|
intergovernmental|||Nordic Council||
intergovernmental|||Visegrad Group|Visegrad Four|
intergovernmental|||Non-Aligned Movement|NAM|
intergovernmental|||League of Nations||
intergovernmental|||Paris Club||
court||Q47488|International Criminal Court|ICC|
court||Q7801|International Court of Justice|ICJ/World Court|
court|||International Criminal Tribunal for the former Yugoslavia|ICTY/Yugoslav war crimes tribunal|
court|||Permanent Court of Arbitration||
court|||Court of Arbitration for Sport|!CAS|
police||Q8475|Interpol|INTERPOL|
association||Q7178|Red Cross|Red Crescent/International Red Cross|
association|||International Committee of the Red Cross|ICRC|
association|||International Federation of Red Cross and Red Crescent Societies|IFRC|
association|||American Red Cross||
association||Q49330|Doctors Without Borders|Medecins Sans Frontieres/Médecins Sans Frontières/MSF|
association||Q42970|Amnesty International|!Amnesty|
association||Q187052|Human Rights Watch|HRW|
association||Q81307|Greenpeace||
association||Q117892|World Wildlife Fund|WWF/World Wide Fund for Nature|
association||Q267941|Oxfam||
association|||Save the Children||
association|||Transparency International||
association|||Reporters Without Borders|RSF/Reporters sans frontieres|
association|||Committee to Protect Journalists|CPJ|
association|||International Crisis Group||
association|||World Economic Forum|WEF|
association|||Bill & Melinda Gates Foundation|Gates Foundation/Bill and Melinda Gates Foundation|
association|||Syrian Observatory for Human Rights||
association|||American Civil Liberties Union|ACLU|
association|||NAACP|N.A.A.C.P.|
association|||National Rifle Association|NRA/N.R.A.|
association|||Planned Parenthood||
association|||PETA|People for the Ethical Treatment of Animals|
association|||Sierra Club||
association|||Ku Klux Klan|KKK|
association|||AARP||
union|||AFL-CIO||
union|||United Auto Workers|UAW|
union|||Teamsters||
union|PL||Solidarity|Solidarnosc|
government|US||White House||White House/Oval Office/1600 Pennsylvania Avenue
government|US|Q789915|United States Department of State|State Department/US State Department/U.S. State Department/Department of State/US Department of State|Foggy Bottom
government|US|Q11209|United States Department of Defense|Defense Department/US Defense Department/U.S. Defense Department/Department of Defense/US Department of Defense/DoD|Pentagon
government|US|Q1553390|United States Department of Justice|Justice Department/US Justice Department/U.S. Justice Department/Department of Justice/DOJ|
government|US|Q501542|United States Department of the Treasury|Treasury Department/US Treasury/U.S. Treasury/U.S. Treasury Department|
government|US|Q11231|United States Department of Homeland Security|Department of Homeland Security/Homeland Security Department/DHS/Homeland Security|
government|US|Q217810|United States Department of Energy|Energy Department/U.S. Department of Energy|
government|US||United States Department of Commerce|Commerce Department/U.S. Commerce Department/Department of Commerce|
government|US||United States Department of Labor|Labor Department/U.S. Labor Department/Department of Labor|
government|US||United States Department of Agriculture|Agriculture Department/U.S. Department of Agriculture/USDA|
government|US||United States Department of the Interior|Interior Department/Department of the Interior|
government|US||United States Department of Transportation|Transportation Department/Department of Transportation|
government|US||United States Department of Health and Human Services|Department of Health and Human Services/HHS/Health and Human Services|
government|US||United States Department of Veterans Affairs|Veterans Affairs Department/Department of Veterans Affairs/Veterans Affairs|
government|US||United States Department of Education|Department of Education/Education Department|
agency|US||National Security Council|NSC|
agency|US|Q37230|Central Intelligence Agency|CIA/C.I.A.|Langley
agency|US|Q8333|Federal Bureau of Investigation|FBI/F.B.I.|
agency|US|Q121194|National Security Agency|NSA/N.S.A.|
agency|US|Q23548|NASA|Nasa/National Aeronautics and Space Administration|
agency|US|Q204711|Food and Drug Administration|FDA/F.D.A.|
agency|US|Q583725|Centers for Disease Control and Prevention|CDC/C.D.C./Centers for Disease Control|
agency|US|Q460173|Environmental Protection Agency|EPA/E.P.A.|
agency|US|Q335357|Federal Aviation Administration|FAA/F.A.A.|
agency|US|Q953944|Securities and Exchange Commission|SEC/S.E.C.|
agency|US|Q128831|Federal Communications Commission|FCC/F.C.C.|
agency|US||Federal Trade Commission|FTC/F.T.C.|
agency|US||National Transportation Safety Board|NTSB/N.T.S.B.|
agency|US||Drug Enforcement Administration|DEA/D.E.A.|
agency|US||Internal Revenue Service|IRS/I.R.S.|
agency|US||Secret Service|US Secret Service/U.S. Secret Service|
agency|US||Federal Emergency Management Agency|FEMA|
agency|US||Federal Election Commission|FEC|
agency|US||Transportation Security Administration|TSA|
agency|US||Immigration and Customs Enforcement|!ICE|
agency|US||Customs and Border Protection|Border Patrol/CBP|
agency|US||Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|
agency|US|Q390551|National Institutes of Health|NIH|
agency|US|Q193755|United States Geological Survey|USGS/U.S. Geological Survey/US Geological Survey|
agency|US|Q214700|National Oceanic and Atmospheric Administration|NOAA|
agency|US||National Weather Service||
agency|US||National Hurricane Center||
agency|US||USAID|US Agency for International Development/U.S. Agency for International Development|
agency|US||Social Security Administration||
agency|US||Census Bureau|U.S. Census Bureau|
agency|US||Congressional Budget Office|CBO|
agency|US||Government Accountability Office|GAO|
agency|US||Nuclear Regulatory Commission|NRC|
agency|US||Peace Corps||
agency|US||Postal Service|U.S. Postal Service/USPS|
bank|US|Q53536|Federal Reserve|US Federal Reserve/U.S. Federal Reserve/Federal Reserve Board/Federal Reserve System/Federal Reserve Bank|
bank|US||!Fed||
bank|US||Federal Deposit Insurance Corporation|FDIC/Federal Deposit Insurance Corp.|
legislature|US|Q11268|United States Congress|US Congress/U.S. Congress|Capitol Hill
legislature|US|Q66096|United States Senate|US Senate/U.S. Senate|
legislature|US|Q11701|United States House of Representatives|US House of Representatives/U.S. House of Representatives/US House/U.S. House|
legislature|||!House of Representatives||
legislature|||!Congress||
legislature|||!Senate||
legislature|||!Parliament||
legislature|||!National Assembly||
legislature|||!House||
legislature|US||Senate Judiciary Committee||
legislature|US||Senate Foreign Relations Committee|Foreign Relations Committee|
legislature|US||Senate Intelligence Committee|Intelligence Committee|
legislature|US||House Intelligence Committee||
legislature|US||House Judiciary Committee||
court|US|Q11201|Supreme Court of the United States|US Supreme Court/U.S. Supreme Court/United States Supreme Court|
court|||!Supreme Court||
court|||!High Court||
court|||!Constitutional Court||
court|||!Court of Appeal|Court of Appeals|
military|US|Q9212|United States Army|US Army/U.S. Army|
military|US|Q11220|United States Navy|US Navy/U.S. Navy|
military|US|Q11223|United States Air Force|US Air Force/U.S. Air Force|
military|US|Q11218|United States Marine Corps|US Marine Corps/U.S. Marine Corps/Marine Corps/US Marines/U.S. Marines|
military|US||United States Coast Guard|US Coast Guard/U.S. Coast Guard|
military|||!Coast Guard||
military|US||National Guard||
military|US||Central Command|CENTCOM/U.S. Central Command/US Central Command|
military|||!Air Force||
military|||!Army||
military|||!Navy||
military|US||Joint Chiefs of Staff|Joint Chiefs|
party|US|Q29468|Republican Party|GOP/G.O.P./Republicans|
party|US|Q29552|Democratic Party|Democrats|
party|US||Republican National Committee|RNC|
party|US||Democratic National Committee|DNC|
party|US||Libertarian Party||
party|US||Tea Party||
party|||!Green Party|Greens|
party|||!Communist Party||
party|||!Socialist Party|Socialists|
police|US||New York Police Department|NYPD/New York City Police Department|
police|US||Los Angeles Police Department|LAPD|
police|GB||Metropolitan Police|Metropolitan Police Service|Scotland Yard/New Scotland Yard
legislature|GB|Q11010|Parliament of the United Kingdom|British Parliament/UK Parliament|Westminster
legislature|GB|Q11005|House of Commons|!Commons|
legislature|GB|Q11007|House of Lords|!Lords|
government|GB||Foreign Office|Foreign and Commonwealth Office/British Foreign Office/FCO|
government|GB||Home Office||
government|GB||Cabinet Office||
government|GB||HM Treasury||
government|GB||Buckingham Palace||Buckingham Palace/Kensington Palace/Clarence House
government|GB||Scottish Government||Holyrood
legislature|GB||Scottish Parliament||
government|GB||Welsh Government||
legislature|GB||Stormont|Northern Ireland Assembly|
agency|GB||National Health Service|NHS|
agency|GB||MI5||
agency|GB||MI6|Secret Intelligence Service|
agency|GB||GCHQ||
agency|GB||Crown Prosecution Service|CPS|
bank|GB|Q183231|Bank of England|BoE|
military|GB||Royal Navy||
military|GB||Royal Air Force|RAF|
military|GB||British Army||
party|GB|Q9626|Conservative Party|Tories/Conservatives/Tory Party|
party|GB|Q9630|Labour Party|!Labour|
party|GB|Q9624|Liberal Democrats|Lib Dems/Liberal Democrat|
party|GB|Q10647|UK Independence Party|UKIP/Ukip|
party|GB|Q10658|Scottish National Party|SNP|
party|GB||Plaid Cymru||
party|GB||Democratic Unionist Party|DUP|
party|GB||Ulster Unionist Party|UUP|
party|GB||Social Democratic and Labour Party|SDLP|
party|GB||Brexit Party|Reform UK|
party|GB||British National Party|BNP|
party|IE||Sinn Fein|Sinn Féin|
party|IE||Fianna Fail|Fianna Fáil|
party|IE||Fine Gael||
legislature|IE||Dail|Dáil/Oireachtas/Dáil Éireann|
police|IE||Garda Siochana|Garda/Gardai/Gardaí|
armed-group|GB||Irish Republican Army|IRA/I.R.A./Provisional IRA/Real IRA|
legislature|RU||State Duma|Duma/Russian Duma|
legislature|RU||Federation Council||
agency|RU||FSB|Federal Security Service|Lubyanka
agency|RU||GRU||
agency|RU||SVR||
agency|SUHH||KGB||
agency|RU||Roscosmos||
agency|RU||Rosatom||
party|RU||United Russia||
party|SUHH||Communist Party of the Soviet Union|CPSU|
military|SUHH||Red Army||
military|||Wagner Group||
legislature|UA||Verkhovna Rada|Rada|
agency|UA||Security Service of Ukraine|SBU|
military|UA||Azov Battalion|Azov Regiment|
legislature|DE|Q154797|Bundestag||
legislature|DE||Bundesrat||
bank|DE||Bundesbank|Deutsche Bundesbank|
military|DE||Bundeswehr||
party|DE|Q49762|Christian Democratic Union|CDU/Christian Democrats|
party|DE|Q49763|Christian Social Union|CSU|
party|DE|Q49768|Social Democratic Party of Germany|SPD/Social Democrats/Social Democratic Party|
party|DE|Q6721203|Alternative for Germany|AfD|
party|DE|Q13124|Free Democratic Party|FDP/Free Democrats|
party|DE||Left Party|Die Linke|
legislature|FR||French Senate||
legislature|FR||French National Assembly||
bank|FR||Bank of France|Banque de France|
party|FR||National Front|Front National/National Rally/Rassemblement National|
party|FR||Union for a Popular Movement|UMP|
party|FR||En Marche|La République En Marche|
party|IT||Forza Italia||
party|IT||Five Star Movement|5-Star Movement|
party|IT||Lega Nord|Northern League|
party|IT||Brothers of Italy||
bank|IT||Bank of Italy|Banca d'Italia|
legislature|ES||Congress of Deputies|Cortes Generales|
party|ES||Popular Party|Partido Popular/!PP|
party|ES||Spanish Socialist Workers' Party|PSOE|
party|ES||Podemos||
party|ES||Vox||
bank|ES||Bank of Spain||
police|ES||Guardia Civil|Civil Guard|
armed-group|ES||ETA||
legislature|PL||Sejm||
party|PL||Law and Justice|PiS|
party|PL||Civic Platform||
party|HU||Fidesz||
party|HU||Jobbik||
party|GR||Syriza|SYRIZA|
party|GR||New Democracy||
party|GR||Pasok|PASOK|
party|GR||Golden Dawn||
legislature|SE||Riksdag||
legislature|NO||Storting||
legislature|DK||Folketing||
party|NL||Party for Freedom|PVV|
party|BE||Vlaams Belang||
party|AT||Freedom Party of Austria|FPO/FPÖ|
party|TR||Justice and Development Party|AK Party/AKP|
party|TR||Republican People's Party|CHP|
party|TR||Nationalist Movement Party|MHP|
party|TR||Peoples' Democratic Party|!HDP|
armed-group|TR||Kurdistan Workers' Party|PKK|
armed-group|SY||YPG|People's Protection Units|
armed-group|SY||Syrian Democratic Forces|SDF|
armed-group|SY||Free Syrian Army|FSA|
party|SY||Baath Party|Ba'ath Party/Baath|
legislature|IL||Knesset||
military|IL||Israel Defense Forces|IDF/Israel Defence Forces/Israeli Defense Forces|
agency|IL||Mossad||
agency|IL||Shin Bet|Shabak|
party|IL||Likud|Likud Party|
party|IL||Kadima||
party|IL||Labor Party|Israeli Labor Party|
party|IL||Shas||
government|PS||Palestinian Authority|Palestinian National Authority/!PA|
party|PS||Palestine Liberation Organization|PLO/Palestine Liberation Organisation|
party|PS||Fatah||
armed-group|PS|Q38799|Hamas||
armed-group|PS||Islamic Jihad|Palestinian Islamic Jihad|
armed-group|LB|Q41053|Hezbollah|Hizbollah/Hizbullah/Hizballah/Hezbullah|
armed-group|YE||Houthis|Houthi|
armed-group|AF|Q42418|Taliban|Taleban|
armed-group||Q34490|al-Qaeda|Al-Qaeda/al-Qaida/Al-Qaida/Al Qaeda/al Qaeda/Al Qaida/al Qaida|
armed-group||Q2429253|Islamic State|ISIS/ISIL/Daesh/Islamic State of Iraq and the Levant/Islamic State of Iraq and Syria/Isis|
armed-group|||al-Shabaab|Al-Shabaab/al-Shabab/Al-Shabab/al Shabaab/Al Shabaab|
armed-group|NG||Boko Haram||
armed-group|||al-Nusra Front|Nusra Front/Jabhat al-Nusra/Hayat Tahrir al-Sham|
armed-group|PK||Lashkar-e-Taiba|Lashkar-e-Tayyiba/LeT|
armed-group|PK||Jaish-e-Mohammed|Jaish-e-Muhammad/JeM|
armed-group|PH||Abu Sayyaf||
armed-group|PH||Moro Islamic Liberation Front|MILF|
armed-group|PH||New People's Army|NPA|
armed-group|ID||Jemaah Islamiyah||
armed-group|LK||Liberation Tigers of Tamil Eelam|LTTE/Tamil Tigers|
armed-group|CO||FARC|Farc/Revolutionary Armed Forces of Colombia|
armed-group|CO||ELN|National Liberation Army|
armed-group|PE||Shining Path|Sendero Luminoso|
armed-group|UG||Lord's Resistance Army|LRA|
armed-group|CD||M23|March 23 Movement|
armed-group|SD||Janjaweed||
armed-group|SD||Rapid Support Forces|RSF|
armed-group|KH||Khmer Rouge||
armed-group|XK||Kosovo Liberation Army|KLA|
armed-group|IR||Mujahedeen-e-Khalq|MEK/People's Mujahedin|
party|EG||Muslim Brotherhood|!Brotherhood|
military|IR||Revolutionary Guards|Islamic Revolutionary Guard Corps/IRGC/Revolutionary Guard/Quds Force|
legislature|IR||Guardian Council||
legislature|IR||Majlis||
party|CN||Communist Party of China|Chinese Communist Party/CPC/CCP|
legislature|CN||National People's Congress|NPC|
government|CN||State Council||
military|CN||People's Liberation Army|PLA|
bank|CN||People's Bank of China|PBOC/PBoC|
party|TW||Kuomintang|KMT|
party|TW||Democratic Progressive Party|DPP|
legislature|TW||Legislative Yuan||
legislature|JP||National Diet|Diet of Japan|
party|JP||Liberal Democratic Party|LDP|
party|JP||Komeito|New Komeito|
bank|JP||Bank of Japan|BOJ/BoJ|
bank|KR||Bank of Korea|BOK|
party|KP||Workers' Party of Korea|Workers' Party|
legislature|IN||Lok Sabha||
legislature|IN||Rajya Sabha||
party|IN||Bharatiya Janata Party|BJP|
party|IN||Indian National Congress|Congress Party/Congress party|
party|IN||Aam Aadmi Party|AAP|
party|IN||Trinamool Congress|TMC|
party|IN||Shiv Sena||
party|IN||Rashtriya Swayamsevak Sangh|RSS|
agency|IN||Central Bureau of Investigation|CBI|
agency|IN||ISRO|Indian Space Research Organisation|
bank|IN||Reserve Bank of India|RBI|
agency|PK||Inter-Services Intelligence|ISI|
party|PK||Pakistan People's Party|PPP/Pakistan Peoples Party|
party|PK||Pakistan Muslim League|PML-N/PML|
party|PK||Pakistan Tehreek-e-Insaf|PTI|
party|BD||Awami League||
party|BD||Bangladesh Nationalist Party|BNP|
party|MM||National League for Democracy|NLD|
party|MY||United Malays National Organisation|UMNO/Umno|
party|ID||Golkar||
agency|ID||Corruption Eradication Commission|KPK|
party|ZA||African National Congress|ANC|
party|ZA||Democratic Alliance|DA|
party|ZA||Economic Freedom Fighters|EFF|
party|ZA||Inkatha Freedom Party|Inkatha|
party|ZW||ZANU-PF|Zanu-PF|
party|ZW||Movement for Democratic Change|MDC|
party|NG||All Progressives Congress|APC|
party|NG||People's Democratic Party|PDP|
party|AO||UNITA|Unita|
party|AO||MPLA||
party|MZ||Frelimo|FRELIMO|
party|MZ||Renamo|RENAMO|
party|RW||Rwandan Patriotic Front|RPF|
party|SS||Sudan People's Liberation Movement|SPLM|
party|ET||Tigray People's Liberation Front|TPLF|
party|MX||Institutional Revolutionary Party|PRI|
party|MX||National Action Party|PAN|
party|MX||Morena||
armed-group|MX||Sinaloa Cartel||
armed-group|MX||Zapatistas|Zapatista Army of National Liberation|
party|BR||Workers' Party|PT|
party|AR||Justicialist Party|Peronists|
party|NI||Sandinista National Liberation Front|Sandinistas/FSLN|
party|SV||FMLN||
party|VE||United Socialist Party of Venezuela|PSUV|
party|CA||Liberal Party of Canada||
party|CA||New Democratic Party|NDP|
party|CA||Bloc Quebecois|Bloc Québécois|
party|CA||Parti Quebecois|Parti Québécois|
police|CA||Royal Canadian Mounted Police|RCMP|
agency|CA||Canadian Security Intelligence Service|CSIS|
bank|CA||Bank of Canada||
legislature|CA||Canadian Parliament||
party|AU||Liberal Party|Liberal Party of Australia|
party|AU||Australian Labor Party|ALP|
party|AU||One Nation||
police|AU||Australian Federal Police|AFP|
bank|AU||Reserve Bank of Australia|RBA|
party|NZ||New Zealand First|NZ First|
bank|CH||Swiss National Bank|SNB|
religious|VA||Roman Catholic Church|Catholic Church|
religious|GB||Church of England|Anglican Church|
religious|RU||Russian Orthodox Church||
religious|||Church of Scientology|Scientology|
religious|||Mormon Church|Church of Jesus Christ of Latter-day Saints|
religious|CN||Falun Gong||`;
