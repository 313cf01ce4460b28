/** Sports clubs that news names without more. Columns: see bodies.ts. */
export const teams = `
team|GB|Q18656|Manchester United|Man United/Man Utd|
team|GB|Q50602|Manchester City|Man City|
team|GB|Q1130849|Liverpool FC|Liverpool F.C.|
team|GB|Q9616|!Chelsea|Chelsea FC/Chelsea F.C.|
team|GB|Q9617|!Arsenal|Arsenal FC/Arsenal F.C.|
team|GB|Q18741|Tottenham Hotspur|Tottenham/Spurs|
team|GB||Everton||
team|GB||Aston Villa||
team|GB||Newcastle United||
team|GB||West Ham United|West Ham|
team|GB||Leicester City||
team|GB||Leeds United||
team|GB||Blackburn Rovers||
team|GB||Bolton Wanderers||
team|GB||Wolverhampton Wanderers|Wolves|
team|GB||Crystal Palace||
team|GB||Nottingham Forest||
team|GB||Queens Park Rangers|QPR|
team|GB||Sheffield United||
team|GB||Sheffield Wednesday||
team|GB||Fulham||
team|GB||Norwich City||
team|GB||West Bromwich Albion|West Brom|
team|GB||!Celtic||
team|GB||Glasgow Rangers||
team|ES|Q8682|Real Madrid||
team|ES|Q7156|FC Barcelona|Barca/Barça|
team|ES||Atletico Madrid|Atlético Madrid|
team|ES||Real Sociedad||
team|ES||Athletic Bilbao||
team|ES||Deportivo La Coruna||
team|ES||Villarreal||
team|ES||Real Betis||
team|IT|Q1422|Juventus||
team|IT|Q1543|AC Milan||
team|IT|Q631|Inter Milan|Internazionale|
team|IT||AS Roma||
team|IT||Lazio Rome||
team|IT||Sampdoria||
team|IT||Fiorentina||
team|IT||Udinese||
team|IT||Atalanta||
team|DE|Q15789|Bayern Munich|Bayern|
team|DE||Borussia Dortmund||
team|DE||Bayer Leverkusen||
team|DE||Werder Bremen||
team|DE||Schalke 04|Schalke|
team|DE||VfB Stuttgart||
team|DE||Hertha Berlin|Hertha BSC|
team|DE||Eintracht Frankfurt||
team|DE||RB Leipzig||
team|DE||Borussia Moenchengladbach|Borussia Mönchengladbach|
team|FR||Paris Saint-Germain|PSG/Paris St Germain/Paris St-Germain|
team|FR||Olympique Marseille|Olympique de Marseille|
team|FR||Olympique Lyon|Olympique Lyonnais|
team|FR||AS Monaco||
team|FR||Saint-Etienne|St Etienne/Saint-Étienne|
team|NL|Q81888|!Ajax|Ajax Amsterdam|
team|NL||PSV Eindhoven|PSV|
team|NL||Feyenoord|Feyenoord Rotterdam|
team|PT||Benfica||
team|PT||FC Porto||
team|PT||Sporting Lisbon|Sporting CP|
team|TR||Galatasaray||
team|TR||Fenerbahce|Fenerbahçe|
team|TR||Besiktas|Beşiktaş|
team|GR||Panathinaikos||
team|GR||Olympiakos|Olympiacos|
team|GR||AEK Athens||
team|UA||Dynamo Kyiv|Dynamo Kiev|
team|UA||Shakhtar Donetsk|Shakhtar|
team|RU||Spartak Moscow||
team|RU||CSKA Moscow||
team|RU||Lokomotiv Moscow||
team|RU||Zenit St Petersburg|Zenit/Zenit St. Petersburg|
team|RS||Red Star Belgrade||
team|RS||Partizan Belgrade|Partizan|
team|HR||Dinamo Zagreb||
team|HR||Hajduk Split||
team|RO||Steaua Bucharest||
team|AT||Rapid Vienna||
team|AT||Austria Vienna||
team|BE||Anderlecht|RSC Anderlecht|
team|BE||Club Brugge||
team|CZ||Sparta Prague||
team|CZ||Slavia Prague||
team|HU||Ferencvaros|Ferencváros|
team|PL||Legia Warsaw||
team|SE||IFK Gothenburg||
team|NO||Rosenborg||
team|AR||Boca Juniors||
team|AR||River Plate||
team|BR||Flamengo||
team|BR||Corinthians||
team|BR||Palmeiras||
team|BR||Vasco da Gama||
team|BR||Fluminense||
team|US||LA Galaxy|Los Angeles Galaxy|
team|US||Inter Miami||
team|US||New York Yankees|Yankees|
team|US||New York Mets|Mets|
team|US||Boston Red Sox|Red Sox|
team|US||Los Angeles Dodgers|Dodgers|
team|US||San Francisco Giants||
team|US||Chicago Cubs|Cubs|
team|US||Chicago White Sox|White Sox|
team|US||St. Louis Cardinals|!Cardinals|
team|US||Atlanta Braves|!Braves|
team|US||Houston Astros|Astros|
team|US||Oakland Athletics|Oakland A's|
team|US||Philadelphia Phillies|Phillies|
team|US||Cleveland Indians|!Indians|
team|US||Baltimore Orioles|Orioles|
team|US||Toronto Blue Jays|Blue Jays|
team|US||Detroit Tigers|!Tigers|
team|US||Texas Rangers||
team|US||Seattle Mariners|Mariners|
team|US||Minnesota Twins|!Twins|
team|US||Kansas City Royals|!Royals|
team|US||San Diego Padres|Padres|
team|US||Cincinnati Reds|!Reds|
team|US||Pittsburgh Pirates|!Pirates|
team|US||Milwaukee Brewers|!Brewers|
team|US||Colorado Rockies|!Rockies|
team|US||Arizona Diamondbacks|Diamondbacks|
team|US||Florida Marlins|Miami Marlins/Marlins|
team|US||Tampa Bay Rays|Tampa Bay Devil Rays|
team|CA||Montreal Expos|Expos|
team|US||Los Angeles Lakers|Lakers|
team|US||Los Angeles Clippers|Clippers|
team|US||Boston Celtics|Celtics|
team|US||Chicago Bulls|!Bulls|
team|US||New York Knicks|Knicks|
team|US||Golden State Warriors|!Warriors|
team|US||Miami Heat|!Heat|
team|US||San Antonio Spurs|!Spurs|
team|US||Cleveland Cavaliers|Cavaliers|
team|US||Houston Rockets|!Rockets|
team|US||Dallas Mavericks|Mavericks|
team|US||Phoenix Suns|!Suns|
team|US||Utah Jazz|!Jazz|
team|US||Detroit Pistons|Pistons|
team|US||Indiana Pacers|Pacers|
team|US||Orlando Magic||
team|US||Philadelphia 76ers|76ers|
team|US||Milwaukee Bucks|!Bucks|
team|US||Portland Trail Blazers|Trail Blazers|
team|US||Seattle SuperSonics||
team|US||Sacramento Kings|!Kings|
team|US||Oklahoma City Thunder||
team|US||Denver Nuggets|!Nuggets|
team|US||Minnesota Timberwolves|Timberwolves|
team|US||New Jersey Nets|Brooklyn Nets|
team|US||Washington Wizards|!Wizards|
team|US||Atlanta Hawks|!Hawks|
team|US||Charlotte Hornets|!Hornets|
team|CA||Toronto Raptors|Raptors|
team|US||Dallas Cowboys|!Cowboys|
team|US||New England Patriots|!Patriots|
team|US||Green Bay Packers|Packers|
team|US||Pittsburgh Steelers|Steelers|
team|US||San Francisco 49ers|49ers|
team|US||New York Giants|!Giants|
team|US||New York Jets|!Jets|
team|US||Denver Broncos|Broncos|
team|US||Miami Dolphins|!Dolphins|
team|US||Buffalo Bills|!Bills|
team|US||Kansas City Chiefs|!Chiefs|
team|US||Oakland Raiders|Las Vegas Raiders/!Raiders|
team|US||Philadelphia Eagles|!Eagles|
team|US||Washington Redskins|Redskins/Washington Commanders|
team|US||Chicago Bears|!Bears|
team|US||Minnesota Vikings|!Vikings|
team|US||Seattle Seahawks|Seahawks|
team|US||Indianapolis Colts|Colts/Baltimore Colts|
team|US||Baltimore Ravens|Ravens|
team|US||New Orleans Saints|!Saints|
team|US||Carolina Panthers|!Panthers|
team|US||Tampa Bay Buccaneers|Buccaneers|
team|US||St. Louis Rams|Los Angeles Rams/!Rams|
team|US||San Diego Chargers|Los Angeles Chargers/!Chargers|
team|US||Arizona Cardinals||
team|US||Atlanta Falcons|Falcons|
team|US||Cincinnati Bengals|Bengals|
team|US||Cleveland Browns|!Browns|
team|US||Detroit Lions|!Lions|
team|US||Houston Texans|!Texans|
team|US||Tennessee Titans|!Titans|
team|US||Jacksonville Jaguars|Jaguars|
team|US||New York Rangers|!Rangers|
team|US||New York Islanders||
team|US||New Jersey Devils|!Devils|
team|US||Boston Bruins|Bruins|
team|US||Chicago Blackhawks|Blackhawks|
team|US||Detroit Red Wings|Red Wings|
team|US||Pittsburgh Penguins|!Penguins|
team|US||Philadelphia Flyers|!Flyers|
team|US||Washington Capitals|!Capitals|
team|US||Colorado Avalanche|!Avalanche|
team|US||Los Angeles Kings||
team|US||Dallas Stars|!Stars|
team|US||St. Louis Blues||
team|CA||Toronto Maple Leafs|Maple Leafs|
team|CA||Montreal Canadiens|Canadiens|
team|CA||Edmonton Oilers|!Oilers|
team|CA||Calgary Flames|!Flames|
team|CA||Vancouver Canucks|Canucks|
team|CA||Ottawa Senators|!Senators|
team|CA||Winnipeg Jets||
team|NZ||All Blacks||
team|ZA||Springboks||
team|AU||Wallabies||
team|IN||Mumbai Indians||
team|IN||Chennai Super Kings||
team|IN||Kolkata Knight Riders||
team|IN||Royal Challengers Bangalore||`;
