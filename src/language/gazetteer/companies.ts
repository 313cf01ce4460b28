/** The best known companies; "!" before a name that is as often another word. Columns: see bodies.ts. */
export const companies = `
company|US|Q312|!Apple|Apple Inc./Apple Inc/Apple Computer|
company|US|Q2283|Microsoft|Microsoft Corp./Microsoft Corporation|
company|US|Q95|Google|Google Inc.|
company|US||Alphabet Inc.|Alphabet Inc/!Alphabet|
company|US|Q3884|!Amazon|Amazon.com/Amazon Inc.|
company|US||Amazon Web Services|AWS|
company|US|Q355|Facebook|Facebook Inc.|
company|US|Q380|Meta Platforms|!Meta|
company|US|Q918|Twitter||
company|US|Q866|YouTube|Youtube|
company|US|Q209330|Instagram||
company|US|Q1049511|WhatsApp|Whatsapp|
company|US|Q213660|LinkedIn||
company|US||Snapchat|Snap Inc.|
company|US||Reddit||
company|US||TikTok|Tiktok|
company|CN||ByteDance||
company|||Telegram||
company|US|Q907311|Netflix||
company|SE|Q689141|Spotify||
company|US|Q780442|Uber|Uber Technologies|
company|US||Lyft||
company|US|Q63327|Airbnb||
company|US|Q478214|Tesla|Tesla Motors/Tesla Inc.|
company|US|Q193701|SpaceX||
company|US||Blue Origin||
company|GB||Virgin Galactic||
company|US||OpenAI||
company|US|Q182477|Nvidia|NVIDIA|
company|US|Q37156|IBM|International Business Machines/I.B.M./International Business Machines Corp.|
company|US|Q248|Intel|Intel Corp.|
company|US||AMD|Advanced Micro Devices|
company|US|Q544847|Qualcomm||
company|US||Texas Instruments||
company|US||Motorola|Motorola Inc.|
company|US|Q173395|Cisco|Cisco Systems|
company|US|Q19900|!Oracle|Oracle Corp.|
company|US|Q80978|Hewlett-Packard|HP/Hewlett Packard/Hewlett-Packard Co.|
company|US|Q30873|Dell|Dell Computer/Dell Inc.|
company|US||Compaq|Compaq Computer|
company|US||Sun Microsystems||
company|US||Digital Equipment|Digital Equipment Corp.|
company|US||Xerox|Xerox Corp.|
company|US||Eastman Kodak|Kodak|
company|US||Polaroid||
company|US|Q37093|Yahoo|Yahoo!/Yahoo Inc.|
company|US||AOL|America Online|
company|US|Q58024|eBay|EBay|
company|US|Q483959|PayPal||
company|US||Adobe|Adobe Systems|
company|US||Salesforce||
company|US||Mozilla||
company|US||Netscape|Netscape Communications|
company|US||Novell||
company|US||Western Digital||
company|US||Seagate|Seagate Technology|
company|US||Palantir||
company|US||Symantec||
company|US||CrowdStrike||
company|US||Zoom Video||
company|US|Q35476|AT&T|AT&T Corp./AT&T Inc./American Telephone & Telegraph|
company|US|Q467752|Verizon|Verizon Communications|
company|US||T-Mobile|T-Mobile US|
company|US||Sprint Nextel|Sprint Corp./!Sprint|
company|US||MCI|MCI Communications/MCI WorldCom/WorldCom|
company|US||Comcast||
company|US||Time Warner|Time Warner Cable/WarnerMedia|
company|US||Viacom|ViacomCBS|
company|US|Q7414|Walt Disney|Disney/Walt Disney Co./Walt Disney Company|
company|US||Warner Bros.|Warner Brothers/Warner Bros|
company|US||Paramount Pictures||
company|US||Universal Studios|Universal Pictures|
company|US||20th Century Fox||
company|US||News Corp|News Corp./News Corporation|
company|US||Pixar||
company|US||DreamWorks||
company|US||Marvel|Marvel Comics|
company|JP|Q41187|Sony|Sony Corp.|
company|JP|Q8093|Nintendo||
company|JP||Panasonic|Matsushita|
company|JP||Toshiba|Toshiba Corp.|
company|JP||Hitachi|Hitachi Ltd.|
company|JP||Fujitsu|Fujitsu Ltd.|
company|JP||NEC|NEC Corp.|
company|JP||!Sharp||
company|JP||Canon Inc.|!Canon|
company|JP||Olympus Corp.|Olympus|
company|JP||SoftBank|Softbank|
company|JP||Mitsubishi|Mitsubishi Corp./Mitsubishi Motors/Mitsubishi Heavy Industries/Mitsubishi Electric|
company|JP||Mitsui|Mitsui & Co.|
company|JP||Sumitomo||
company|JP||Nomura|Nomura Securities/Nomura Holdings|
company|JP||Nippon Steel||
company|JP||Nippon Telegraph & Telephone|NTT/NTT DoCoMo|
company|JP||Japan Airlines|JAL|
company|JP||All Nippon Airways|ANA|
company|JP||Tokyo Electric Power|TEPCO/Tepco/Tokyo Electric Power Co.|
company|JP|Q53268|Toyota|Toyota Motor/Toyota Motor Corp.|
company|JP|Q9584|Honda|Honda Motor/Honda Motor Co.|
company|JP|Q20165|Nissan|Nissan Motor/Nissan Motor Co.|
company|JP||Mazda|Mazda Motor|
company|JP||Subaru||
company|JP||Suzuki Motor||
company|JP||Yamaha||
company|JP||Takata||
company|JP||Bridgestone||
company|KR|Q20716|Samsung|Samsung Group|
company|KR|Q20718|Samsung Electronics||
company|KR||LG Electronics|LG/LG Group|
company|KR|Q55931|Hyundai|Hyundai Motor/Hyundai Motor Co.|
company|KR||Kia|Kia Motors|
company|KR||Daewoo||
company|KR||SK Hynix|Hynix|
company|KR||Posco|POSCO|
company|KR||Korean Air|Korean Air Lines|
company|KR||Asiana|Asiana Airlines|
company|TW||TSMC|Taiwan Semiconductor/Taiwan Semiconductor Manufacturing Co.|
company|TW||Foxconn|Hon Hai/Hon Hai Precision|
company|TW||HTC||
company|TW||Acer||
company|TW||Asus|ASUS|
company|CN|Q160120|Huawei|Huawei Technologies|
company|CN||ZTE||
company|CN||Lenovo||
company|CN|Q1636958|Xiaomi||
company|CN|Q1359568|Alibaba|Alibaba Group|
company|CN|Q860580|Tencent||
company|CN|Q14772|Baidu||
company|CN||Didi|Didi Chuxing|
company|CN||Sinopec|China Petroleum & Chemical|
company|CN||PetroChina|China National Petroleum Corp./CNPC|
company|CN||CNOOC||
company|CN||Evergrande|China Evergrande|
company|CN||Sinovac||
company|CN||Sinopharm||
company|CN||BYD||
company|CN||Air China||
bank|CN||Bank of China||
bank|CN||Industrial and Commercial Bank of China|ICBC|
company|HK||Cathay Pacific||
company|HK||Hutchison Whampoa||
company|SG||Singapore Airlines||
company|SG||Temasek|Temasek Holdings|
company|US|Q44294|Ford Motor|Ford Motor Co./Ford Motor Company/!Ford|
company|US|Q81965|General Motors|GM/General Motors Corp./General Motors Co.|
company|US|Q181114|Chrysler|Chrysler Corp./DaimlerChrysler/Fiat Chrysler|
company|US||Chevrolet||
company|US||Cadillac||
company|US||Buick||
company|US||Harley-Davidson||
company|US||Goodyear|Goodyear Tire & Rubber|
company|US||Caterpillar Inc.|!Caterpillar|
company|US||John Deere|Deere & Co.|
company|DE|Q156578|Volkswagen Group|Volkswagen/VW/Volkswagen AG|
company|DE|Q26678|BMW|BMW AG|
company|DE|Q36008|Mercedes-Benz||
company|DE|Q27530|Daimler|Daimler AG/Daimler-Benz|
company|DE||Porsche||
company|DE||Audi||
company|DE||Opel||
company|DE|Q81230|Siemens|Siemens AG|
company|DE||SAP|SAP AG/SAP SE|
company|DE|Q152051|Bayer|Bayer AG|
company|DE|Q9401|BASF||
company|DE||Bosch|Robert Bosch|
company|DE||ThyssenKrupp|Thyssenkrupp/Krupp|
company|DE||Deutsche Telekom||
company|DE||Deutsche Bahn||
company|DE||Deutsche Post||
company|DE||Deutsche Boerse|Deutsche Börse|
company|DE|Q9325|Lufthansa|Deutsche Lufthansa/Lufthansa AG|
company|DE|Q3895|Adidas|adidas|
company|DE||Puma AG|!Puma|
company|DE||Wirecard||
company|DE||BioNTech||
company|DE||Allianz|Allianz AG/Allianz SE|
company|DE||Munich Re||
company|DE||Rheinmetall||
company|DE||RWE||
company|DE||E.ON|E.On|
company|DE||Bertelsmann||
company|DE||Axel Springer||
bank|DE|Q66048|Deutsche Bank||
bank|DE||Commerzbank||
bank|DE||Dresdner Bank||
company|FR|Q6686|Renault||
company|FR||Peugeot|PSA Peugeot Citroen/PSA Peugeot Citroën/PSA Group|
company|FR||Citroen|Citroën|
company|FR||Michelin||
company|FR|Q154037|TotalEnergies|Total SA/Total S.A./!Total|
company|FR||Alstom||
company|FR||Areva||
company|FR||EDF|Electricite de France/Électricité de France|
company|FR||Vivendi||
company|FR||France Telecom|France Télécom|
company|FR||Danone||
company|FR||L'Oreal|L'Oréal|
company|FR||LVMH||
company|FR||Carrefour||
company|FR||Sanofi|Sanofi-Aventis/Sanofi Pasteur|
company|FR||Alcatel|Alcatel-Lucent|
company|FR||Thales||
company|FR||Dassault|Dassault Aviation|
company|FR|Q131005|Air France|Air France-KLM|
company|FR||SNCF||
bank|FR||BNP Paribas||
bank|FR||Societe Generale|Société Générale|
bank|FR||Credit Agricole|Crédit Agricole|
bank|FR||Credit Lyonnais|Crédit Lyonnais|
company|FR||AXA|Axa|
company|NL|Q67|Airbus|Airbus Industrie|
company|NL||Airbus Group|EADS/EADS N.V./European Aeronautic Defence and Space Company/European Aeronautic Defense and Space Company/Airbus SE|
company|NL||Philips|Royal Philips|
company|NL||Heineken||
company|NL||ASML||
company|NL||KLM|KLM Royal Dutch Airlines|
company|NL||Ahold||
company|NL||Akzo Nobel|AkzoNobel|
company|NL||Stellantis||
bank|NL||ING Group|ING|
bank|NL||ABN Amro|ABN AMRO|
bank|NL||Rabobank||
company|BE||Anheuser-Busch InBev|AB InBev/Anheuser-Busch/InBev|
company|GB|Q152057|BP|British Petroleum|
company|GB|Q154950|Royal Dutch Shell|Shell Group/Shell Oil/!Shell|
company|GB|Q157062|Unilever||
company|GB|Q122141|Vodafone|Vodafone Group|
company|GB||British Telecom|BT Group|
company|GB|Q212322|GlaxoSmithKline|GSK/Glaxo/Glaxo Wellcome/SmithKline Beecham|
company|GB|Q731938|AstraZeneca|Astra-Zeneca|
company|GB||Rolls-Royce|Rolls Royce|
company|GB||BAE Systems|British Aerospace/BAE|
company|GB||Jaguar Land Rover|Land Rover|
company|GB||Aston Martin||
company|GB||Tesco||
company|GB||Sainsbury's|Sainsbury|
company|GB||Marks & Spencer|Marks and Spencer|
company|GB||Harrods||
company|GB||Diageo||
company|GB||Cadbury|Cadbury Schweppes|
company|GB||British American Tobacco|BAT|
company|GB||Rio Tinto||
company|GB||Anglo American||
company|GB||Glencore||
company|GB||British Gas||
company|GB||Imperial Chemical Industries|ICI|
company|GB||Pearson PLC||
company|GB||Sotheby's||
company|GB||Christie's||
company|GB||Cambridge Analytica||
company|GB||Lloyd's of London||
company|GB|Q8766|British Airways|BA|
company|GB||EasyJet|easyJet|
company|GB||Virgin Atlantic|Virgin Group|
company|GB||London Stock Exchange||
company|GB||WPP||
company|GB||PricewaterhouseCoopers|PwC|
company|GB||Ernst & Young|EY|
bank|GB|Q190464|HSBC|HSBC Holdings|
bank|GB|Q245343|Barclays|Barclays Bank/Barclays PLC|
bank|GB||Lloyds|Lloyds Banking Group/Lloyds TSB|
bank|GB||Royal Bank of Scotland|RBS/NatWest|
bank|GB||Standard Chartered||
bank|GB||Northern Rock||
company|IE||Ryanair||
company|IE||Aer Lingus||
company|IE||Accenture||
company|IT|Q27597|Fiat|Fiat SpA|
company|IT||Ferrari||
company|IT||Alfa Romeo||
company|IT||Lamborghini||
company|IT||Olivetti||
company|IT||Telecom Italia||
company|IT||Eni|ENI|
company|IT||Enel||
company|IT||Alitalia||
company|IT||Fininvest||
company|IT||Mediaset||
company|IT||Parmalat||
company|IT||Benetton||
company|IT||Prada||
company|IT||Gucci||
company|IT||Versace||
company|IT||Armani|Giorgio Armani|
bank|IT||UniCredit||
bank|IT||Intesa Sanpaolo|Intesa|
company|ES||Repsol|Repsol YPF|
company|ES||Iberia Airlines|Iberia|
company|ES||Inditex|Zara|
company|ES||Telefonica|Telefónica|
bank|ES||Banco Santander|!Santander|
bank|ES||BBVA|Banco Bilbao Vizcaya Argentaria|
company|CH|Q160746|Nestle|Nestlé/Nestle SA|
company|CH|Q507154|Novartis||
company|CH||Hoffmann-La Roche|Roche Holding/!Roche|
company|CH||ABB|Asea Brown Boveri|
company|CH||Swissair||
company|CH||Swatch|Swatch Group|
bank|CH|Q193199|UBS|UBS AG|
bank|CH||Credit Suisse|Credit Suisse First Boston|
company|SE||Ericsson|LM Ericsson|
company|SE||Volvo|Volvo Cars|
company|SE||Saab||
company|SE|Q54078|IKEA|Ikea|
company|SE||H&M|Hennes & Mauritz|
company|SE||Electrolux||
company|SE||Scandinavian Airlines|SAS|
company|FI|Q1418|Nokia|Nokia Corp.|
company|DK||Maersk|A.P. Moller-Maersk|
company|DK||Novo Nordisk||
company|DK||Carlsberg||
company|DK||!Lego|LEGO|
company|NO||Statoil|Equinor/StatoilHydro|
company|NO||Norsk Hydro||
company|NO||Telenor||
company|RU|Q102673|Gazprom|OAO Gazprom|
company|RU|Q1141123|Rosneft||
company|RU||Lukoil|LUKoil/LUKOIL|
company|RU||Yukos|YUKOS|
company|RU||Aeroflot||
company|RU||Norilsk Nickel||
company|RU||Rusal|RUSAL|
company|RU||Rostec||
company|RU||Yandex||
company|RU||Kaspersky|Kaspersky Lab|
company|RU||Transneft||
company|RU||Nord Stream|Nord Stream 2|
bank|RU||Sberbank||
bank|RU||VTB|VTB Bank|
company|UA||Naftogaz|Naftogaz Ukrainy|
company|UA||Antonov Company|!Antonov|
company|UA||Energoatom||
company|UA||Metinvest||
company|TR||Turkish Airlines||
company|TR||Baykar||
company|SA|Q679322|Saudi Aramco|Aramco|
company|SA||SABIC|Saudi Basic Industries|
company|AE||Emirates Airline|!Emirates|
company|AE||Etihad|Etihad Airways|
company|AE||DP World|Dubai Ports World|
company|AE||Dubai World||
company|QA||Qatar Airways||
company|QA||QatarEnergy|Qatar Petroleum|
company|IL||El Al||
company|IL||Teva|Teva Pharmaceutical Industries|
company|IL||NSO Group||
company|IN||Tata Group|Tata Sons|
company|IN||Tata Motors||
company|IN||Tata Steel||
company|IN||Tata Consultancy Services|TCS|
company|IN||Reliance Industries||
company|IN||Infosys||
company|IN||Wipro||
company|IN||Air India||
company|IN||Jet Airways||
company|IN||Kingfisher Airlines||
company|IN||Bharti Airtel|Airtel|
company|IN||Mahindra & Mahindra||
company|IN||Adani Group|Adani Enterprises|
company|IN||Serum Institute of India|Serum Institute|
company|IN||Bharat Biotech||
company|IN||Coal India||
company|IN||Satyam|Satyam Computer Services|
bank|IN||State Bank of India|SBI|
bank|IN||ICICI Bank||
bank|IN||HDFC Bank||
company|LU||ArcelorMittal|Mittal Steel/Arcelor|
company|ID||Garuda Indonesia||
company|ID||Lion Air||
company|ID||Pertamina||
company|MY||Petronas||
company|MY||Malaysia Airlines|Malaysian Airlines|
company|MY||AirAsia||
company|MY||1MDB||
company|TH||Thai Airways||
company|PH||Philippine Airlines||
company|VN||VinFast||
company|AU||Qantas||
company|AU||BHP Billiton|BHP|
company|AU||Telstra||
company|AU||Woolworths||
bank|AU||Westpac||
bank|AU||Commonwealth Bank|Commonwealth Bank of Australia|
bank|AU||ANZ||
bank|AU||National Australia Bank|NAB|
company|AU||Macquarie|Macquarie Group/Macquarie Bank|
company|NZ||Air New Zealand||
company|ZA||Eskom||
company|ZA||De Beers||
company|ZA||South African Airways|SAA|
company|ZA||MTN||
company|ZA||Naspers||
company|ZA||SABMiller||
company|KE||Safaricom||
company|KE||Kenya Airways||
company|ET||Ethiopian Airlines||
company|EG||EgyptAir|Egyptair|
company|NG||Nigerian National Petroleum Corp.|NNPC|
company|BR||Petrobras|Petroleo Brasileiro|
company|BR||Vale SA|Vale S.A./!Vale|
company|BR||Embraer||
company|BR||Odebrecht||
company|BR||JBS||
company|MX||Pemex|PEMEX/Petroleos Mexicanos|
company|MX||America Movil|América Móvil|
company|MX||Cemex||
company|MX||Telmex||
company|VE||PDVSA|Petroleos de Venezuela|
company|CO||Ecopetrol||
company|AR||YPF||
company|AR||Aerolineas Argentinas||
company|CL||Codelco||
company|CL||LATAM|LAN Airlines|
company|CA||Bombardier||
company|CA||BlackBerry Ltd.|Research In Motion/Research in Motion/RIM/!BlackBerry|
company|CA||Nortel|Nortel Networks/Northern Telecom|
company|CA||Air Canada||
company|CA||Barrick Gold||
company|CA||Shopify||
bank|CA||Royal Bank of Canada|RBC|
bank|CA||Toronto-Dominion Bank|TD Bank|
company|US|Q66|Boeing|Boeing Co./Boeing Company|
company|US|Q7240|Lockheed Martin|Lockheed/Lockheed Martin Corp.|
company|US||Northrop Grumman|Northrop|
company|US||Raytheon|Raytheon Technologies|
company|US||General Dynamics||
company|US||McDonnell Douglas||
company|US||Pratt & Whitney||
company|US||United Technologies||
company|US||Honeywell||
company|US||Halliburton||
company|US||Bechtel||
company|US||Blackwater|Blackwater Worldwide/Blackwater USA|
company|US|Q54173|General Electric|GE/General Electric Co.|
company|US||Westinghouse|Westinghouse Electric|
company|US||3M|Minnesota Mining|
company|US||DuPont|Du Pont|
company|US||Dow Chemical|Dow Chemical Co.|
company|US||Monsanto||
company|US||Union Carbide||
company|US||Alcoa||
company|US||U.S. Steel|US Steel/United States Steel|
company|US||Bethlehem Steel||
company|US||International Paper||
company|US|Q156238|ExxonMobil|Exxon/Exxon Mobil/Exxon Corp./Mobil Corp./!Mobil|
company|US|Q319642|Chevron|Chevron Corp./ChevronTexaco/Texaco|
company|US||ConocoPhillips|Conoco/Phillips Petroleum|
company|US||Occidental Petroleum||
company|US||Amoco||
company|US||Arco|Atlantic Richfield|
company|US||Unocal||
company|US||Enron|Enron Corp.|
company|US||Pacific Gas & Electric|PG&E/Pacific Gas and Electric|
company|US||Duke Energy||
company|US||Transocean||
company|US|Q3295867|Coca-Cola|Coca-Cola Co./Coca-Cola Company/!Coke|
company|US|Q334800|PepsiCo|Pepsi/PepsiCo Inc./Pepsi-Cola|
company|US|Q38076|McDonald's|McDonald's Corp.|
company|US||Burger King||
company|US||KFC|Kentucky Fried Chicken|
company|US||Wendy's||
company|US||Pizza Hut||
company|US||Domino's|Domino's Pizza|
company|US||Taco Bell||
company|US||Chipotle||
company|US|Q37158|Starbucks|Starbucks Corp.|
company|US||Kraft Foods|Kraft/Kraft Heinz|
company|US||General Mills||
company|US||Kellogg|Kellogg's/Kellogg Co.|
company|US||Campbell Soup||
company|US||Heinz|H.J. Heinz|
company|US||Tyson Foods||
company|US||Philip Morris|Philip Morris Cos./Altria|
company|US||R.J. Reynolds|RJR Nabisco/RJ Reynolds/R.J. Reynolds Tobacco|
company|US||Miller Brewing|MillerCoors|
company|US|Q212405|Procter & Gamble|P&G/Procter and Gamble|
company|US||Colgate-Palmolive||
company|US||Johnson Controls||
company|US|Q333718|Johnson & Johnson|Johnson and Johnson/J&J|
company|US|Q206921|Pfizer|Pfizer Inc.|
company|US||Merck|Merck & Co.|
company|US||Eli Lilly|Lilly|
company|US||Bristol-Myers Squibb|Bristol Myers Squibb/Bristol-Myers/Bristol Myers|
company|US||Abbott Laboratories||
company|US||Amgen||
company|US||Moderna||
company|US||Gilead|Gilead Sciences|
company|US||Theranos||
company|US||Genentech||
company|US||Purdue Pharma||
company|US||UnitedHealth|UnitedHealth Group|
company|US||Aetna||
company|US|Q483551|Walmart|Wal-Mart/Wal-Mart Stores/Walmart Inc.|
company|US||Kmart|Kmart Corp.|
company|US||Sears|Sears, Roebuck/Sears Roebuck|
company|US||J.C. Penney|JC Penney|
company|US||Macy's||
company|US||Bloomingdale's||
company|US||Costco||
company|US||Home Depot||
company|US||Lowe's||
company|US||Best Buy||
company|US||Walgreens||
company|US||CVS|CVS Health|
company|US||Toys R Us|Toys "R" Us|
company|US||Barnes & Noble||
company|US||GameStop||
company|US||Federal Express|FedEx|
company|US||United Parcel Service|UPS|
company|US||Levi Strauss|Levi's|
company|US|Q483915|!Nike|Nike Inc.|
company|US||Reebok||
company|US||Under Armour||
company|US||Ralph Lauren||
company|US||Mattel||
company|US||Hasbro||
company|US||Tiffany & Co.|!Tiffany|
company|US||Marriott|Marriott International|
company|US||Hilton Hotels|Hilton Worldwide/!Hilton|
company|US||Hyatt||
company|US||Carnival Cruise Lines|Carnival Corp./!Carnival|
company|US||MGM|Metro-Goldwyn-Mayer/MGM Grand/MGM Resorts|
company|US||Trump Organization||
company|US||Berkshire Hathaway||
company|US|Q32396|American Airlines|AMR Corp./American Airlines Group|
company|US|Q188920|Delta Air Lines|Delta Airlines|
company|US|Q174769|United Airlines|UAL Corp.|
company|US||Continental Airlines||
company|US||Northwest Airlines|NWA|
company|US||Southwest Airlines||
company|US||US Airways|USAir|
company|US||JetBlue|JetBlue Airways|
company|US||Alaska Airlines||
company|US||Pan Am|Pan American World Airways|
company|US||TWA|Trans World Airlines|
company|US||Eastern Airlines|Eastern Air Lines|
company|US||Amtrak||
company|US||Union Pacific||
company|US||Burlington Northern|Burlington Northern Santa Fe|
company|US||Greyhound Lines||
bank|US|Q219508|Citigroup|Citibank/Citicorp/Citi|
bank|US|Q192314|JPMorgan Chase|J.P. Morgan/JPMorgan/JP Morgan/J.P. Morgan Chase/Chase Manhattan/JP Morgan Chase|
bank|US|Q193326|Goldman Sachs|Goldman, Sachs & Co./Goldman Sachs Group|
bank|US|Q334204|Morgan Stanley|Morgan Stanley Dean Witter|
bank|US|Q487907|Bank of America|BankAmerica|
bank|US|Q744149|Wells Fargo||
bank|US|Q212900|Lehman Brothers|Lehman|
bank|US||Merrill Lynch|Merrill Lynch & Co.|
bank|US||Bear Stearns|Bear, Stearns|
bank|US||Salomon Brothers|Salomon Smith Barney/Salomon Inc.|
bank|US||Drexel Burnham Lambert|Drexel|
bank|US||First Boston||
bank|US||Silicon Valley Bank|SVB|
bank|US||Washington Mutual|WaMu|
bank|US||Wachovia||
bank|US||PNC|PNC Bank|
company|US||PaineWebber|Paine Webber|
company|US||Charles Schwab|Schwab|
company|US||Prudential Securities|Prudential-Bache/Prudential|
company|US||Shearson Lehman Hutton|Shearson/Shearson Lehman|
company|US||E.F. Hutton||
company|US||Fidelity Investments|!Fidelity|
company|US||Vanguard Group|!Vanguard|
company|US||BlackRock||
company|US||Blackstone|Blackstone Group|
company|US||Kohlberg Kravis Roberts|KKR/Kohlberg Kravis Roberts & Co.|
company|US||Carlyle Group||
company|US||Bain Capital|Bain & Co.|
company|US||McKinsey|McKinsey & Co./McKinsey & Company|
company|US||Deloitte||
company|US||KPMG||
company|US||Arthur Andersen||
company|US||Moody's|Moody's Investors Service|
company|US||Standard & Poor's|S&P/Standard and Poor's|
company|US||Fitch Ratings|Fitch|
company|US||American Express|AmEx|
company|US||MasterCard|Mastercard|
company|US||Visa Inc.|!Visa|
company|US||AIG|American International Group|
company|US||MetLife||
company|US||Fannie Mae||
company|US||Freddie Mac||
company|US||Sallie Mae||
company|US||Countrywide Financial||
company|US||New York Stock Exchange|NYSE|
company|US||Nasdaq|NASDAQ|
company|US||American Stock Exchange||
company|US||Chicago Mercantile Exchange|CME Group|
company|US||Chicago Board of Trade||
company|US||Dow Jones & Co.|Dow Jones & Company|
company|US||FTX||
company|US||Coinbase||
company|||Binance||
company|JP||Tokyo Stock Exchange||
company|HK||Hong Kong Stock Exchange||
company|US||Allied Signal|AlliedSignal|
company|US||American Brands||
company|US||American Home Products||
company|US||American Standard Cos.||
company|US||Ashland Oil||
company|US||Avon Products|Avon|
company|US||Ball Corp.||
company|US||Baxter International|Baxter|
company|US||Bell Atlantic||
company|US||BellSouth||
company|US||Black & Decker||
company|US||Boston Scientific||
company|US||Campeau||
company|US||Cargill||
company|US||Cigna||
company|US||Clorox||
company|US||Control Data||
company|US||Corning Inc.||
company|US||Cummins||
company|US||Data General||
company|US||Dean Witter|Dean Witter Reynolds|
company|US||Dillard's||
company|US||Dow Corning||
company|US||Dun & Bradstreet||
company|US||Electronic Data Systems|EDS|
company|US||Eaton Corp.||
company|US||Emerson Electric||
company|US||Estee Lauder|Estée Lauder|
company|US||Federated Department Stores||
company|US||First Interstate|First Interstate Bancorp|
company|US||Firestone||
company|US||Gannett||
company|US||Georgia-Pacific||
company|US||Gillette||
company|US||Great Atlantic & Pacific Tea|A&P|
company|US||GTE|GTE Corp.|
company|US||Gulf Oil||
company|US||Hallmark||
company|US||Hershey|Hershey Foods|
company|US||Hormel||
company|US||Humana||
company|US||Ingersoll-Rand||
company|US||Intuit||
company|US||ITT|ITT Corp.|
company|US||Kaiser Permanente||
company|US||Kidder, Peabody|Kidder Peabody|
company|US||Kimberly-Clark||
company|US||Kohl's||
company|US||Kroger||
company|US||Litton Industries||
company|US||Loews||
company|US||Lorillard||
company|US||Lucent|Lucent Technologies|
company|US||Manufacturers Hanover||
company|US||Martin Marietta||
company|US||Maytag||
company|US||MCA||
company|US||McGraw-Hill||
company|US||Medtronic||
company|US||!Micron|Micron Technology|
company|US||Navistar||
company|US||Neiman Marcus||
company|US||Nordstrom||
company|US||Norfolk Southern||
company|US||NYNEX|Nynex|
company|US||Pacific Telesis||
company|US||PacifiCorp||
company|US||Pennzoil||
company|US||Peabody Energy||
company|US||Pillsbury||
company|US||Pinnacle West||
company|US||PPG Industries||
company|US||Quaker Oats||
company|US||Ralston Purina||
company|US||RCA||
company|US||Revlon||
company|US||Rite Aid||
company|US||Rockwell International|Rockwell|
company|US||Ryder System||
company|US||Safeway|Safeway Stores|
company|US||Sara Lee||
company|US||Schering-Plough||
company|US||Southwestern Bell|SBC Communications|
company|US||Sherwin-Williams||
company|US||Squibb||
company|US||Sunoco||
company|US||Tandem Computers||
company|US||Tandy|Tandy Corp.|
company|US||Tenneco||
company|US||TRW||
company|US||Turner Broadcasting||
company|US||Tyco|Tyco International|
company|US||Unisys||
company|US||UAL||
company|US||Upjohn||
company|US||USX||
company|US||Valero||
company|US||Wang Laboratories||
company|US||Warner Communications||
company|US||Warner-Lambert||
company|US||Weyerhaeuser||
company|US||Whirlpool Corp.||
company|US||Wrigley||
company|US||Yum Brands|Yum! Brands|
company|US||Whole Foods|Whole Foods Market|
company|US||Trader Joe's||
company|US||Staples Inc.||
company|US||RadioShack|Radio Shack|
company|US||Blockbuster|Blockbuster Video|
company|US||Expedia||
company|US||Groupon||
company|US||Zynga||
company|US||Craigslist||
company|US||Pinterest||
company|US||Tumblr||
company|US||Dropbox||
company|US||GitHub||
company|US||Hulu||
company|US||Roku||
company|US||Peloton||
company|US||DoorDash||
company|US||Robinhood||
company|US||Juul|Juul Labs|
company|US||Rivian||
company|US||Lucid Motors||
company|US||Solyndra||
company|US||Activision|Activision Blizzard|
company|US||Electronic Arts||
company|FR||Ubisoft||
company|US||Marvell||
company|US||Broadcom||
company|US||Applied Materials||
company|US||SanDisk||
company|US||EMC Corp.||
company|US||Juniper Networks||
company|US||Booz Allen Hamilton|Booz Allen|
company|US||KBR||
company|US||Fluor||
company|US||Equifax||
company|US||Experian||
company|US||Nielsen||
company|US||Saks Fifth Avenue||
company|US||Abercrombie & Fitch||
company|US||Victoria's Secret||
company|US||Dunkin' Donuts||
company|US||Papa John's||
company|US||Chick-fil-A||
company|US||Budweiser||
company|US||Blue Cross Blue Shield|Blue Cross and Blue Shield|
company|US||Anthem Inc.||
company|US||WellPoint||
company|US||Tenet Healthcare||
company|US||Regeneron||
company|US||Biogen||
company|US||Novavax||
company|US||Illumina||
company|US||Sirius XM||
company|US||iHeartMedia|Clear Channel|
company|US||Tribune Co.||
company|US||Knight Ridder||
company|US||Hearst|Hearst Corp.|
company|US||Conde Nast|Condé Nast|
company|US||Random House||
company|US||Simon & Schuster||
company|US||HarperCollins||
company|US||Penguin Books||
company|US||Columbia Pictures||
company|US||Lionsgate||
company|US||Miramax||
company|US||EMI||
company|US||Ticketmaster||
company|US||Live Nation||
company|US||Six Flags||
company|US||Royal Caribbean||
company|US||Hertz||
company|US||Avis||
company|US||Spirit Airlines||
company|US||AirTran|AirTran Airways|
company|US||Frontier Airlines||
company|US||America West|America West Airlines|
company|US||Piedmont Airlines||
company|US||Gulfstream||
company|US||Cessna||
company|US||Sikorsky||
company|US||Bell Helicopter||
company|US||Hughes Aircraft||
company|US||Colt Industries||
company|US||Smith & Wesson||
company|GB||Marconi||
company|GB||Guinness||
company|GB||Grand Metropolitan||
company|GB||Hanson PLC||
company|GB||Jaguar Cars||
company|GB||British Leyland||
company|GB||British Steel||
company|GB||British Rail||
company|GB||National Grid||
company|GB||Centrica||
company|GB||Thames Water||
company|GB||Asda||
company|GB||Morrisons||
company|GB||!Boots||
company|GB||John Lewis||
company|GB||Debenhams||
company|GB||Next PLC||
company|GB||Burberry||
company|GB||Dyson||
company|GB||Arm Holdings||
company|GB||Reckitt Benckiser||
company|GB||Imperial Tobacco||
company|GB||Prudential PLC||
company|GB||Aviva||
company|GB||Legal & General||
company|GB||Thomas Cook||
company|GB||TUI||
company|GB||Flybe||
company|GB||Monarch Airlines||
company|GB||Carillion||
company|GB||G4S||
company|GB||Serco||
company|GB||Tullow Oil||
company|GB||BG Group||
company|GB||Cairn Energy||
company|GB||Saatchi & Saatchi||
company|GB||S.G. Warburg||
company|DE||Hoechst||
company|DE||Henkel||
company|DE||Infineon||
company|DE||Continental AG||
company|DE||MAN SE||
company|DE||Metro AG||
company|DE||Aldi||
company|DE||Lidl||
company|DE||Merck KGaA||
company|DE||Boehringer Ingelheim||
company|DE||Hapag-Lloyd||
company|DE||Air Berlin||
company|DE||Uniper||
company|DE||Hugo Boss||
company|DE||Zalando||
company|DE||KfW||
company|FR||Saint-Gobain||
company|FR||Schneider Electric||
company|FR||Pernod Ricard||
company|FR||Accor||
company|FR||Bouygues||
company|FR||Lafarge||
company|FR||Suez SA|GDF Suez|
company|FR||Engie||
company|FR||Veolia||
company|FR||Elf Aquitaine||
company|FR||Rhone-Poulenc|Rhône-Poulenc|
company|FR||Thomson-CSF||
company|FR||Capgemini||
company|FR||Hermes International||
company|FR||Louis Vuitton||
company|FR||Chanel||
company|FR||Christian Dior||
company|FR||Kering||
company|IT||Pirelli||
company|IT||Montedison||
company|IT||Finmeccanica|Leonardo SpA|
company|IT||Luxottica||
company|IT||Barilla||
company|IT||Ducati||
company|IT||Generali|Assicurazioni Generali|
bank|IT||Banca Monte dei Paschi di Siena|Monte dei Paschi|
company|NL||Fokker||
company|NL||Elsevier|Reed Elsevier|
company|NL||DSM NV||
company|NL||TNT NV||
company|NL||Booking.com||
company|BE||Solvay||
company|BE||Sabena||
company|BE||Fortis||
company|CH||Ciba-Geigy|Ciba|
company|CH||Sandoz||
company|CH||Syngenta||
company|CH||Holcim||
company|CH||Zurich Insurance||
company|CH||Rolex||
company|SE||Scania AB||
company|SE||Atlas Copco||
company|SE||AB Volvo||
company|SE||TeliaSonera|Telia|
company|SE||Vattenfall||
company|FI||Rovio||
company|FI||Outokumpu||
company|FI||Finnair||
company|NO||Norwegian Air Shuttle|Norwegian Air|
company|DK||Danske Bank||
company|DK||Vestas||
company|ES||Iberdrola||
company|ES||Endesa||
company|ES||Abertis||
company|PT||TAP Air Portugal||
company|GR||Olympic Airways|Olympic Airlines|
company|AT||OMV||
company|AT||Austrian Airlines||
company|PL||PKN Orlen||
company|PL||LOT Polish Airlines||
company|CZ||Skoda|Škoda|
company|HU||MOL Group||
company|RO||Dacia||
company|TR||Koc Holding|Koç Holding|
company|TR||Arcelik|Arçelik|
company|RU||Sibneft||
company|RU||TNK-BP||
company|RU||Surgutneftegaz||
company|RU||Tatneft||
company|RU||Novatek||
company|RU||Severstal||
company|RU||AvtoVAZ|Avtovaz|
company|RU||Sukhoi||
company|RU||Tupolev||
company|RU||Rosoboronexport||
company|RU||Alfa-Bank|Alfa Bank|
company|RU||MegaFon||
company|RU||VKontakte||
company|RU||Mail.ru||
company|CN||Geely||
company|CN||SAIC Motor|SAIC|
company|CN||Great Wall Motors||
company|CN||Chery||
company|CN||Nio Inc.||
company|CN||Meituan||
company|CN||JD.com||
company|CN||Pinduoduo||
company|CN||Weibo|Sina Weibo|
company|CN||WeChat||
company|CN||Haier||
company|CN||Hikvision||
company|CN||SMIC||
company|CN||Country Garden||
company|CN||Vanke||
company|CN||China Mobile||
company|CN||China Telecom||
company|CN||China Unicom||
company|CN||China Eastern Airlines|China Eastern|
company|CN||China Southern Airlines|China Southern|
company|CN||COSCO||
company|CN||Chinalco||
bank|CN||Agricultural Bank of China||
bank|CN||China Construction Bank||
company|TW||China Airlines||
company|TW||EVA Air||
company|TW||MediaTek||
company|TW||Formosa Plastics||
company|JP||Nippon Life||
company|JP||Dai-Ichi Kangyo|Dai-Ichi Kangyo Bank|
bank|JP||Mizuho|Mizuho Financial Group|
company|JP||Daiwa Securities||
company|JP||Nikko Securities||
company|JP||Yamaichi Securities|Yamaichi|
company|JP||Nikon||
company|JP||Ricoh||
company|JP||Kyocera||
company|JP||Sanyo|Sanyo Electric|
company|JP||Pioneer Corp.||
company|JP||Seiko||
company|JP||Casio||
company|JP||Sega||
company|JP||Komatsu||
company|JP||Kawasaki Heavy Industries||
company|JP||Isuzu||
company|JP||Denso||
company|JP||Takeda Pharmaceutical|Takeda|
company|JP||Shiseido||
company|JP||Kirin|Kirin Brewery|
company|JP||Uniqlo|Fast Retailing|
company|JP||Rakuten||
company|KR||Lotte|Lotte Group|
company|KR||Hanjin|Hanjin Shipping|
company|KR||SK Telecom||
company|KR||Naver||
company|KR||Kakao||
company|KR||Ssangyong|Ssangyong Motor|
company|IN||Vedanta|Vedanta Resources|
company|IN||Essar|Essar Group|
company|IN||Hindustan Unilever||
company|IN||Larsen & Toubro||
company|IN||Maruti Suzuki|Maruti|
company|IN||Bajaj Auto||
company|IN||Hero MotoCorp||
company|IN||IndiGo||
company|IN||SpiceJet||
company|IN||ONGC|Oil and Natural Gas Corporation|
company|IN||Indian Oil|Indian Oil Corporation|
company|IN||HCL Technologies|HCL|
company|IN||Flipkart||
company|IN||Paytm||
company|IN||Reliance Jio|Jio|
company|IN||Dr Reddy's|Dr. Reddy's Laboratories|
company|IN||Ranbaxy||
bank|IN||Yes Bank||
bank|IN||Axis Bank||
bank|IN||Punjab National Bank|PNB|
company|PK||Pakistan International Airlines|PIA|
company|SG||Singapore Telecommunications|SingTel/Singtel|
bank|SG||DBS|DBS Group|
company|SG||Grab Holdings||
company|ID||Gojek||
company|ID||Sriwijaya Air||
company|PH||San Miguel Corp.||
company|TH||PTT Public Co.||
company|VN||Vietnam Airlines||
company|AU||Fortescue|Fortescue Metals|
company|AU||Woodside Petroleum|Woodside|
company|AU||Wesfarmers||
company|AU||Santos Ltd.||
company|AU||Crown Resorts||
company|AU||Optus||
company|AU||Ansett||
company|NZ||Fonterra||
company|CA||Seagram||
company|CA||Hudson's Bay|Hudson's Bay Co.|
company|CA||Magna International||
company|CA||Alcan||
company|CA||Inco||
company|CA||Suncor||
company|CA||TransCanada||
company|CA||Enbridge||
company|CA||Encana||
company|CA||Potash Corp.||
company|CA||Manulife||
company|CA||SNC-Lavalin||
company|CA||WestJet||
company|CA||Canadian Pacific|Canadian Pacific Railway|
company|CA||Canadian National|Canadian National Railway|
company|CA||Tim Hortons||
company|CA||Loblaw||
company|CA||Hydro-Quebec|Hydro-Québec|
bank|CA||Bank of Montreal|BMO|
bank|CA||Scotiabank|Bank of Nova Scotia|
company|MX||Grupo Bimbo|Bimbo|
company|MX||Aeromexico|Aeroméxico|
company|MX||Mexicana|Mexicana de Aviacion|
company|BR||Gol|Gol Linhas Aereas|
company|BR||TAM|TAM Airlines|
company|BR||Varig||
company|BR||Gerdau||
company|BR||Eletrobras||
bank|BR||Itau|Itaú/Itau Unibanco|
bank|BR||Bradesco||
bank|BR||Banco do Brasil||
company|CO||Avianca||
company|EG||Orascom|Orascom Telecom|
company|ZA||Sasol||
company|ZA||Old Mutual||
company|ZA||Anglo Platinum|Anglo American Platinum|
company|ZA||AngloGold Ashanti|AngloGold|
company|ZA||Gold Fields||
company|ZA||Lonmin||
company|ZA||Vodacom||
company|ZA||Transnet||
bank|ZA||Absa||
bank|ZA||Standard Bank||
company|NG||Dangote Group|Dangote Cement|
company|KW||Kuwait Petroleum||
company|IR||National Iranian Oil Company|NIOC|
company|IL||Elbit Systems|Elbit|
company|IL||Rafael Advanced Defense Systems||
company|IL||Israel Aerospace Industries|IAI|
company|LB||Middle East Airlines||
company|JO||Royal Jordanian||
company|SA||Saudia|Saudi Arabian Airlines|
company|AE||Emaar|Emaar Properties|
company|AE||Mubadala||
company|AE||ADNOC||
company|AE||Flydubai|FlyDubai|`;
