/** News agencies, papers, broadcasters, sites. Columns: see bodies.ts. */
export const media = `
media|GB|Q130879|Reuters|REUTERS|
company|CA|Q1141267|Thomson Reuters|Thomson-Reuters|
media|US|Q40469|Associated Press|AP/The Associated Press/A.P.|
media|FR|Q40464|Agence France-Presse|AFP/Agence France Presse|
media|US||United Press International|UPI|
media|US||Bloomberg News|Bloomberg|
media|US||Dow Jones Newswires||
media|DE||DPA|dpa/Deutsche Presse-Agentur|
media|ES||EFE|Efe|
media|IT||ANSA|Ansa|
media|GB||Press Association|PA Media|
media|CN||Xinhua|Xinhua News Agency/New China News Agency|
media|RU||TASS|Tass/ITAR-TASS/Itar-Tass|
media|RU||Interfax|Interfax news agency|
media|RU||RIA Novosti|RIA|
media|RU||Sputnik|Sputnik News|
media|RU||RT|Russia Today|
media|JP||Kyodo|Kyodo News|
media|JP||Jiji|Jiji Press|
media|KR||Yonhap|Yonhap News Agency|
media|KP||KCNA|Korean Central News Agency|
media|TW||Central News Agency||
media|IN||Press Trust of India|PTI|
media|IN||ANI|Asian News International|
media|IN||IANS||
media|IR||IRNA|Islamic Republic News Agency|
media|IR||Fars News Agency|Fars news agency|
media|IR||Tasnim|Tasnim news agency|
media|IR||Mehr|Mehr News Agency|
media|IR||ISNA||
media|IR||Press TV||
media|TR||Anadolu Agency|Anadolu|
media|SY||SANA||
media|SA||Saudi Press Agency|SPA|
media|AE||WAM||
media|EG||MENA|Middle East News Agency|
media|EG||Al-Ahram||
media|ID||Antara||
media|MY||Bernama||
media|UA||Ukrinform||
media|UA||Interfax-Ukraine||
media|UA||Kyiv Post||
media|UA||Kyiv Independent||
media|BY||BelTA|Belta|
media|PL||PAP||
media|CA||Canadian Press||
media|AU||Australian Associated Press|AAP|
media|GB|Q9531|BBC|British Broadcasting Corporation|
media|GB||BBC News||
media|GB||BBC World Service|BBC Radio|
media|GB||ITV||
media|GB||Sky News||
media|GB||Channel 4||
media|US|Q48340|CNN|Cable News Network|
media|US|Q186068|Fox News|Fox News Channel|
media|US||MSNBC||
media|US||CNBC||
media|US|Q13974|NBC||
media|US||NBC News||
media|US|Q43380|CBS||
media|US||CBS News||
media|US|Q169889|ABC||
media|US||ABC News||
media|US|Q671510|NPR|National Public Radio|
media|US||PBS|Public Broadcasting Service|
media|US||C-SPAN||
media|US||ESPN||
media|US||MTV||
media|US||HBO||
media|US||Univision||
media|US||Voice of America|VOA|
media|US||Radio Free Europe|Radio Liberty/RFERL|
media|US||Radio Free Asia||
media|QA||Al Jazeera|Al-Jazeera/al-Jazeera/Aljazeera|
media|AE||Al Arabiya|Al-Arabiya/al-Arabiya|
media|LB||Al-Manar|al-Manar|
media|LB||Al Mayadeen||
media|DE||Deutsche Welle|DW|
media|DE||ZDF||
media|DE||ARD||
media|FR||France 24||
media|FR||RFI|Radio France Internationale|
media|FR||TF1||
media|FR||Canal+||
media|IT||RAI||
media|JP||NHK||
media|CN||CCTV|China Central Television/CGTN|
media|CN||People's Daily||
media|CN||Global Times||
media|CN||China Daily||
media|HK||South China Morning Post||
media|HK||Apple Daily||
media|IN||NDTV||
media|IN||Times of India|The Times of India|
media|IN||The Hindu||
media|IN||Hindustan Times||
media|IN||Indian Express|The Indian Express|
media|IN||Economic Times||
media|IN||Republic TV||
media|PK||Geo News|Geo TV|
media|PK||!Dawn||
media|JP||Asahi Shimbun|Asahi|
media|JP||Yomiuri Shimbun|Yomiuri|
media|JP||Mainichi Shimbun|Mainichi|
media|JP||Nikkei|Nihon Keizai Shimbun|
media|JP||Japan Times||
media|KR||Chosun Ilbo||
media|KR||Korea Herald||
media|KR||Korea Times||
media|SG||Straits Times|The Straits Times|
media|TH||Bangkok Post||
media|ID||Jakarta Post|The Jakarta Post|
media|ID||Kompas||
media|PH||Philippine Daily Inquirer||
media|PH||Rappler||
media|AU||Australian Broadcasting Corporation||
media|AU||Sydney Morning Herald|The Sydney Morning Herald|
media|NZ||New Zealand Herald||
media|IL||Haaretz|Ha'aretz|
media|IL||Jerusalem Post|The Jerusalem Post|
media|IL||Yedioth Ahronoth|Yediot Ahronot/Ynet|
media|IL||Times of Israel|The Times of Israel|
media|TR||Hurriyet|Hürriyet|
media|TR||Cumhuriyet||
media|TR||Daily Sabah||
media|LB||Daily Star||
media|LB||An-Nahar|an-Nahar|
media|GB||Asharq al-Awsat|Asharq Al-Awsat|
media|QA||Al-Quds al-Arabi||
media|KE||Daily Nation||
media|NG||Vanguard||
media|ZA||Mail & Guardian||
media|US|Q9684|New York Times|The New York Times/NYT|
media|US|Q166032|Washington Post|The Washington Post|
media|US|Q164746|Wall Street Journal|The Wall Street Journal/WSJ|
media|US||Los Angeles Times|The Los Angeles Times/L.A. Times/LA Times|
media|US||USA Today||
media|US||Chicago Tribune||
media|US||Boston Globe|The Boston Globe|
media|US||Miami Herald||
media|US||San Francisco Chronicle||
media|US||Houston Chronicle||
media|US||Dallas Morning News||
media|US||Denver Post||
media|US||Philadelphia Inquirer||
media|US||Washington Times||
media|US||New York Post||
media|US||New York Daily News||
media|US||Newsday||
media|US||Christian Science Monitor||
media|US||Politico|POLITICO|
media|US||Axios||
media|US||Vox||
media|US||BuzzFeed|BuzzFeed News/Buzzfeed|
media|US||Huffington Post|HuffPost/The Huffington Post|
media|US||Breitbart|Breitbart News|
media|US||Daily Beast|The Daily Beast|
media|US||TMZ||
media|US||!Slate||
media|US||!Salon||
media|US||New Yorker|The New Yorker|
media|US|Q43297|Time magazine|TIME|
media|US||Newsweek||
media|US||Forbes||
media|US||!Fortune||
media|US||BusinessWeek|Business Week|
media|US||Barron's||
media|US||Rolling Stone||
media|US||Vanity Fair||
media|US||National Geographic||
media|US||Playboy||
media|US||Foreign Policy||
media|US||Foreign Affairs||
media|US||Scientific American||
media|US||Daily Caller||
media|US||National Enquirer||
media|US||National Review||
media|US||Mother Jones||
media|US||Des Moines Register||
media|GB|Q11148|The Guardian||
media|GB|Q50008|The Times|Times of London/The Times of London|
media|GB||Sunday Times|The Sunday Times|
media|GB||Daily Telegraph|The Daily Telegraph|
media|GB||Sunday Telegraph||
media|GB||Daily Mail||
media|GB||Daily Mirror||
media|GB||Daily Express||
media|GB||The Independent||
media|GB||The Sun||
media|GB||Evening Standard||
media|GB||News of the World||
media|GB||Financial Times|The Financial Times|
media|GB|Q180089|The Economist||
media|GB||The Lancet|Lancet|
media|GB||Jane's Defence Weekly|Jane's|
media|IE||Irish Times|The Irish Times|
media|IE||RTE|RTÉ|
media|FR|Q12461|Le Monde||
media|FR||Le Figaro||
media|FR||Liberation|Libération|
media|FR||Charlie Hebdo||
media|FR||Paris Match||
media|FR||L'Equipe|L'Équipe|
media|DE|Q131478|Der Spiegel|Spiegel|
media|DE||Die Welt||
media|DE||Die Zeit||
media|DE||Bild||
media|DE||Frankfurter Allgemeine Zeitung|FAZ|
media|DE||Sueddeutsche Zeitung|Süddeutsche Zeitung|
media|DE||Bellingcat||
media|ES||El Pais|El País|
media|ES||El Mundo||
media|ES||Marca||
media|IT||La Repubblica||
media|IT||Corriere della Sera||
media|IT||La Stampa||
media|IT||Gazzetta dello Sport||
media|VA||L'Osservatore Romano||
media|VA||Vatican Radio||
media|RU||Pravda||
media|RU||Izvestia||
media|RU||Kommersant||
media|RU||Novaya Gazeta||
media|RU||Echo of Moscow|Ekho Moskvy|
media|RU||Vedomosti||
media|RU||Moscow Times|The Moscow Times|
media|RU||Dozhd|TV Rain|
media|PL||Gazeta Wyborcza||
media|RS||Politika||
media|SE||Aftonbladet||
media|SE||Dagens Nyheter||
media|SE||Svenska Dagbladet||
media|NO||Aftenposten||
media|NO||Verdens Gang||
media|DK||Jyllands-Posten||
media|DK||Politiken||
media|FI||Helsingin Sanomat||
media|FI||Yle||
media|NL||De Telegraaf||
media|NL||de Volkskrant|De Volkskrant|
media|NL||NOS||
media|BE||Le Soir||
media|CA||CBC|Canadian Broadcasting Corporation/Canadian Broadcasting Corp.|
media|CA||CTV|CTV News|
media|CA||Globe and Mail|The Globe and Mail|
media|CA||Toronto Star|The Toronto Star|
media|CA||National Post||
media|MX||Televisa||
media|MX||El Universal||
media|BR||Globo|TV Globo/O Globo|
media|BR||Folha de S.Paulo|Folha de S. Paulo/Folha|
media|AR||Clarin|Clarín|
media|AR||La Nacion|La Nación|
media|CO||El Tiempo||
media|VE||Telesur|teleSUR|
media|VE||Globovision||
media|CU||Granma||
media|||Wikinews||
media|||Global Voices||`;
