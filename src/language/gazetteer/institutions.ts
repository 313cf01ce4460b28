/** Universities, research, culture, leagues and their governing bodies. Columns: see bodies.ts. */
export const institutions = `
university|US|Q13371|Harvard University|Harvard/Harvard Law School/Harvard Medical School/Harvard Business School|
university|US|Q49112|Yale University|Yale/Yale Law School|
university|US|Q21578|Princeton University|Princeton|
university|US|Q49088|Columbia University|Columbia Law School|
university|US|Q41506|Stanford University|Stanford|
university|US|Q49108|Massachusetts Institute of Technology|MIT/M.I.T.|
university|US|Q168756|University of California, Berkeley|UC Berkeley|
university|US|Q174710|University of California, Los Angeles|UCLA|
university|US|Q131252|University of Chicago||
university|US|Q49115|Cornell University|Cornell|
university|US|Q49117|University of Pennsylvania||
university|US|Q161562|California Institute of Technology|Caltech|
university|US|Q49210|New York University|NYU|
university|US|Q193727|Johns Hopkins University|Johns Hopkins|
university|US|Q333886|Georgetown University||
university|US|Q168751|Duke University||
university|US|Q230492|University of Michigan||
university|US|Q309350|Northwestern University||
university|US||Brown University||
university|US||Dartmouth College|Dartmouth|
university|US||Boston University||
university|US||University of California||
university|US||University of Southern California|USC|
university|US||University of Texas||
university|US||University of Virginia||
university|US||University of Washington||
university|US||University of Wisconsin||
university|US||Ohio State University|Ohio State|
university|US||Penn State|Pennsylvania State University|
university|US||Michigan State University|Michigan State|
university|US||Rutgers University|Rutgers|
university|US||George Washington University||
university|US||University of Notre Dame|Notre Dame|
university|US||Carnegie Mellon University|Carnegie Mellon|
university|US||Georgia Tech|Georgia Institute of Technology|
university|US||Vanderbilt University|Vanderbilt|
university|US||Emory University||
university|US||Rice University||
university|US||Tufts University||
university|US||West Point|United States Military Academy/U.S. Military Academy|
university|GB|Q34433|University of Oxford|Oxford University|
university|GB|Q35794|University of Cambridge|Cambridge University|
university|GB|Q193196|University College London|UCL|
university|GB|Q174570|London School of Economics|LSE|
university|GB|Q189022|Imperial College London|Imperial College|
university|GB|Q160302|University of Edinburgh|Edinburgh University|
university|GB||King's College London|King's College|
university|GB||University of Manchester|Manchester University|
university|GB||University of Glasgow|Glasgow University|
university|GB||University of Bristol|Bristol University|
university|IE||Trinity College Dublin||
university|CA|Q180865|University of Toronto||
university|CA|Q201492|McGill University||
university|CA||University of British Columbia|UBC|
university|AU||University of Sydney|Sydney University|
university|AU||University of Melbourne|Melbourne University|
university|AU||Australian National University|ANU|
university|AU||University of New South Wales|UNSW|
university|FR||Sorbonne||
university|FR||Sciences Po||
university|DE|Q151510|Heidelberg University||
university|DE||Humboldt University||
university|CH|Q11942|ETH Zurich||
university|JP|Q7842|University of Tokyo|Tokyo University|
university|JP||Kyoto University||
university|JP||Waseda University||
university|CN|Q16952|Peking University|Beijing University|
university|CN|Q16955|Tsinghua University|Tsinghua|
university|KR||Seoul National University||
university|SG||National University of Singapore|NUS|
university|HK||University of Hong Kong|HKU|
university|RU||Moscow State University||
university|IN||Delhi University||
university|IN||Jawaharlal Nehru University|JNU|
university|EG||Al-Azhar University|Al-Azhar|
university|IL||Hebrew University|Hebrew University of Jerusalem|
university|IL||Tel Aviv University||
university|ZA||University of Cape Town||
research|CH|Q42944|CERN|Cern|
research|DE||Max Planck Institute|Max Planck Society|
research|US||Brookings Institution|Brookings|
research|US||Heritage Foundation||
research|US||Cato Institute||
research|US||American Enterprise Institute||
research|US||RAND Corporation|Rand Corp./RAND/Rand Corporation|
research|US||Council on Foreign Relations||
research|US||Carnegie Endowment for International Peace|Carnegie Endowment|
research|US||Center for Strategic and International Studies|CSIS|
research|US||Atlantic Council||
research|US||Pew Research Center|Pew|
research|US||Gallup||
research|US||Jet Propulsion Laboratory|JPL|
research|US||Los Alamos National Laboratory|Los Alamos|
research|US||National Academy of Sciences||
research|US||American Heart Association||
research|US||American Cancer Society||
research|US||American Medical Association|AMA|
research|US||Smithsonian Institution|Smithsonian|
research|GB||Royal Society||
research|GB||Chatham House||
research|GB||International Institute for Strategic Studies|IISS|
research|GB||Royal United Services Institute|RUSI|
research|SE||Stockholm International Peace Research Institute|SIPRI|
research|SE||Nobel Committee|Norwegian Nobel Committee/Nobel Foundation|
research|SE||Swedish Academy|Royal Swedish Academy of Sciences|
research|SE||Karolinska Institute||
hospital|US||Mayo Clinic||
hospital|US||Walter Reed|Walter Reed Army Medical Center|
hospital|US||Cleveland Clinic||
museum|GB||British Museum||
museum|GB||British Library||
museum|FR||Louvre||
museum|US||Metropolitan Museum of Art||
museum|US||Metropolitan Opera||
museum|US||Museum of Modern Art|MoMA|
museum|US||Library of Congress||
museum|US||Guggenheim Museum|Guggenheim|
museum|RU||Bolshoi Theatre|Bolshoi/Bolshoi Theater|
museum|RU||Hermitage|Hermitage Museum|
museum|GB||Royal Shakespeare Company||
museum|AT||Vienna Philharmonic||
association||Q180|Wikimedia Foundation||
media||Q52|Wikipedia||
association|||WikiLeaks|Wikileaks|
association|US||Boy Scouts of America|Boy Scouts|
association|US||Academy of Motion Picture Arts and Sciences||
association|US||Motion Picture Association of America|MPAA|
association|US||Recording Industry Association of America|RIAA|
association|US||Screen Actors Guild||
association|US||American Bar Association||
association|US||U.S. Chamber of Commerce|US Chamber of Commerce|
association|US||National Association of Realtors||
association|US||Business Roundtable||
association|US||Better Business Bureau||
association|GB||Confederation of British Industry|CBI|
league||Q253414|FIFA|Fifa|
league||Q35572|UEFA|Uefa|
league||Q40970|International Olympic Committee|IOC|
league|||World Anti-Doping Agency|WADA/Wada|
league|||International Association of Athletics Federations|IAAF|
league|||World Athletics||
league|||FIA||
league|||CONCACAF|Concacaf|
league|||CONMEBOL|Conmebol|
league|||International Cricket Council|ICC|
league|||World Rugby|International Rugby Board/IRB|
league|||International Tennis Federation|ITF|
league|||ATP|Association of Tennis Professionals|
league|||WTA|Women's Tennis Association|
league|||UCI|Union Cycliste Internationale|
league|||FINA||
league|||International Paralympic Committee|IPC|
league|IN||Board of Control for Cricket in India|BCCI|
league|IN||Indian Premier League|IPL|
league|GB||Football Association||
league|GB||England and Wales Cricket Board|ECB|
league|US||U.S. Olympic Committee|USOC/US Olympic Committee|
league|US||U.S. Anti-Doping Agency|USADA/US Anti-Doping Agency|
league|US|Q155223|NBA|National Basketball Association|
league|US|Q1215884|NFL|National Football League|
league|US|Q1163715|Major League Baseball|MLB|
league|US|Q1215892|NHL|National Hockey League|
league|US||Major League Soccer|MLS|
league|US||NCAA|National Collegiate Athletic Association|
league|US||NASCAR|Nascar|
league|US||PGA Tour|PGA|
league|US||LPGA|LPGA Tour|
league|US||UFC|Ultimate Fighting Championship|
league|US||WWE|World Wrestling Entertainment|
league|US||American League||
league|US||National League||
league|US||WNBA||
league|GB|Q9448|Premier League|English Premier League|
league|ES|Q324867|La Liga||
league|IT|Q15804|Serie A||
league|DE|Q82595|Bundesliga||
league|FR||Ligue 1||
league||Q18756|Champions League|UEFA Champions League|
league|||Europa League|UEFA Europa League|
league|||Formula One|Formula 1/F1|
league|||MotoGP||`;
