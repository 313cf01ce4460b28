/** The best known companies; "!" before a name that is as often another word. Columns: see bodies.ts. */
export const companies = `
company|US|Q312|!Apple|Apple Inc./Apple Inc/Apple Computer|
company|US|Q2283|Microsoft|Microsoft Corp./Microsoft Corporation|
company|US|Q95|Google|Google Inc.|
company|US||Alphabet Inc.|Alphabet Inc|
company|US|Q3884|!Amazon|Amazon.com/Amazon Inc.|
company|US||Amazon Web Services|AWS|
company|US|Q355|Facebook|Facebook Inc.|
company|US|Q380|Meta Platforms||
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
company|US||Sprint Nextel|Sprint Corp.|
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
company|JP||Canon Inc.||
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
company|US|Q44294|Ford Motor|Ford Motor Co./Ford Motor Company|
company|US|Q81965|General Motors|GM/General Motors Corp./General Motors Co.|
company|US|Q181114|Chrysler|Chrysler Corp./DaimlerChrysler/Fiat Chrysler|
company|US||Chevrolet||
company|US||Cadillac||
company|US||Buick||
company|US||Harley-Davidson||
company|US||Goodyear|Goodyear Tire & Rubber|
company|US||Caterpillar Inc.||
company|US||John Deere|Deere & Co.|
company|DE|Q246|Volkswagen|VW|
company|DE|Q156578|Volkswagen Group|Volkswagen AG|
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
company|DE||Puma AG||
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
company|FR|Q154037|TotalEnergies|Total SA/Total S.A.|
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
company|NL|Q67|Airbus|Airbus Industrie/EADS/Airbus SE|
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
company|GB|Q154950|Royal Dutch Shell|Shell Group/Shell Oil|
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
company|ES||Iberia Airlines||
company|ES||Inditex|Zara|
company|ES||Telefonica|Telefónica|
bank|ES||Banco Santander||
bank|ES||BBVA|Banco Bilbao Vizcaya Argentaria|
company|CH|Q160746|Nestle|Nestlé/Nestle SA|
company|CH|Q507154|Novartis||
company|CH||Hoffmann-La Roche|Roche Holding|
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
company|UA||Antonov Company||
company|UA||Energoatom||
company|UA||Metinvest||
company|TR||Turkish Airlines||
company|TR||Baykar||
company|SA|Q679322|Saudi Aramco|Aramco|
company|SA||SABIC|Saudi Basic Industries|
company|AE||Emirates Airline||
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
company|AU||Macquarie|Macquarie Group|
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
company|BR||Vale SA|Vale S.A.|
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
company|CA||BlackBerry Ltd.|Research In Motion/Research in Motion/RIM|
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
company|US||3M||
company|US||DuPont|Du Pont|
company|US||Dow Chemical|Dow Chemical Co.|
company|US||Monsanto||
company|US||Union Carbide||
company|US||Alcoa||
company|US||U.S. Steel|US Steel/United States Steel|
company|US||Bethlehem Steel||
company|US||International Paper||
company|US|Q156238|ExxonMobil|Exxon/Exxon Mobil/Mobil/Exxon Corp./Mobil Corp.|
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
company|US|Q3295867|Coca-Cola|Coca-Cola Co./Coca-Cola Company/Coke|
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
company|US||Bristol-Myers Squibb|Bristol Myers Squibb|
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
company|US||Tiffany & Co.||
company|US||Marriott|Marriott International|
company|US||Hilton Hotels|Hilton Worldwide|
company|US||Hyatt||
company|US||Carnival Cruise Lines|Carnival Corp.|
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
company|US||Fidelity Investments||
company|US||Vanguard Group||
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
company|US||Visa Inc.||
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
company|HK||Hong Kong Stock Exchange||`;
