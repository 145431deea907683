package quantity

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// quantityRows give, for each quantity, its words, value, unit and what is not
// plain about it.
var quantityRows = []struct{ lang, in, want string }{
	{"en", "He served four years and two months, or, at most, 50 months, then two hours and 15 minutes.", "[four years and two months] 4.166666666666667 year duration; [at most, 50 months] 50 month duration atMost; [two hours and 15 minutes] 2.25 hour duration"},
	{"fr", "Il purge deux ans et trois mois ou, au plus, 30 mois, puis un an et deux bateaux.", "[deux ans et trois mois] 2.25 year duration; [au plus, 30 mois] 30 month duration atMost; [un an] 1 year duration; [deux] 2 bateaux"},
	{"fr", "Le n° 8 et le numéro 6 penchent, comme le 14 et le 12 de la rue Haute ou le 3 du quai ; trois voisins sont partis.", "[trois] 3 voisins"}, // houses
	{"fr", "Le numéro 6 du club a joué au numéro 9.", "[6] 6 numero ordinal; [9] 9 numero ordinal"},                                                   // no street
	{"fr", "L’usage du 68.1 divise, le 68,1 kilos aussi.", "[68,1 kilos] 68.1 kg"},
	{"fr", "Trente-quatre grandes entreprises ont signé.", "[Trente-quatre] 34 entreprises"},
	{"fr", "Près de 1 200 000 habitants et une trentaine d’élus", "[Près de 1 200 000] 1200000 habitants about; [une trentaine] 30 élus about"},
	{"fr", "plus de 1,2 million d’euros, soit 3,5 % du total", "[plus de 1,2 million d’euros] 1200000 EUR atLeast; [3,5 %] 3.5 %"},
	{"fr", "quatre-vingt-dix-sept ponts et soixante et onze tunnels", "[quatre-vingt-dix-sept] 97 ponts; [soixante et onze] 71 tunnels"},
	{"fr", "Il a coûté 12,5 M€, dont 450 k€ d’aide, puis 3M€.", "[12,5 M€] 12500000 EUR; [450 k€] 450000 EUR; [3M€] 3000000 EUR"},
	{"fr", "Le kilo est à 4€50, le mètre à 12€.", "[4€50] 4.5 EUR; [12€] 12 EUR"},
	{"fr", "Il mesure 300 M. de long.", "[300] 300"}, // no millions
	{"fr", "4 mille 3 cents signatures, et 3 cent douze de plus", "[4 mille 3 cents] 4300 signatures; [3 cent douze] 312"},
	{"fr", "un timbre à 3 cents et un sucre à 2 cents", "[3 cents] 3 cent; [2 cents] 2 cent"}, // money
	{"fr", "quatre-vingt-dix-cinq voix", "[quatre-vingt-dix-cinq] 95 voix"},
	{"fr", "vingt et un cinquième, puis vingt et un cinquièmes", "[vingt et un cinquième] 20.2; [vingt et un cinquièmes] 4.2"},
	{"fr", "deux tiers des votants, la moitié des élus", "[deux tiers] 0.6666666666666666 votants; [moitié] 0.5 élus"},
	{"fr", "entre 10 et 15 blessés, de 3 à 5 ans", "[entre 10 et 15] 10..15 blessés; [de 3 à 5 ans] 3..5 year duration"},
	{"fr", "Le taux passe de 10 à 15 %.", "[10] 10 %; [15 %] 15 %"}, // a change, no range
	{"fr", "Le délai est ramené de douze à neuf jours, la cagnotte passe de 3 à 4 millions d’euros.", "[douze] 12 day duration; [neuf jours] 9 day duration; [3] 3000000 EUR; [4 millions d’euros] 4000000 EUR"},
	{"fr", "Le budget passe de 900 000 à 1,2 million d’euros, le club passe de 8 à 12 équipes.", "[900 000] 900000 EUR; [1,2 million d’euros] 1200000 EUR; [8] 8 équipes; [12] 12 équipes"},
	{"fr", "Un élu sur six a voté, trois ponts sur dix tiennent, un patient sur 1 000 revient.", "[Un élu sur six] 0.16666666666666666 élu; [trois ponts sur dix] 0.3 ponts; [un patient sur 1 000] 0.001 patient"},
	{"fr", "Deux livres sur trois reines, un pont sur deux rivières, un débat sur dix ans.", "[Deux] 2 livres; [trois] 3 reines; [deux] 2 rivières; [dix ans] 10 year duration"}, // no share
	{"en", "at 48 km/h, 19 miles an hour, 30 miles away", "[48 km/h] 48 km/h; [19 miles an hour] 19 mph; [30 miles] 30 mi"},
	{"fr", "Le mercure a grimpé jusqu’à 41 degrés et peut monter jusqu’à 43 degrés.", "[41 degrés] 41 °; [jusqu’à 43 degrés] 43 ° atMost"}, // reached
	{"fr", "Odile Roy a 46 ans. Le bac a 46 ans de retard.", "[46 ans] 46 year age; [46 ans] 46 year duration"},
	{"fr", "parti avec trois heures et quart de retard, couru en 1 h 12", "[trois heures et quart] 3.25 hour duration; [1 h 12] 1.2 hour duration"},
	{"en", "Some 9m gallons for 3m voters, and a 400m runner", "[Some 9m gallons] 9000000 gal about; [3m] 3000000 voters; [400m] 400 m"},
	{"fr", "à 48 km/h, 80 kilomètres à l’heure", "[48 km/h] 48 km/h; [80 kilomètres à l’heure] 80 km/h"},
	{"en", "Two voters in five stayed at home; one death in 2019.", "[Two voters in five] 0.4 voters; [one] 1 death; [2019] 2019"},
	{"fr", "Avec 61 de ses collègues et une vingtaine de leurs amis, 200 jeunes ont défilé.", "[61] 61 collègues; [une vingtaine] 20 amis about; [200] 200 jeunes"},
	{"en", "He and 12 of his colleagues left; 37 of those stayed.", "[12] 12 colleagues; [37] 37"},
	{"fr", "Un mort et cinq blessés ; un mort-vivant ; 850 ponts, contre 650 prévus.", "[Un] 1 mort; [cinq] 5 blessés; [850] 850 ponts; [650] 650"},
	{"fr", "Le pont n’est pas neuf, l’hôtel est remis à neuf, quoi de neuf ? Ils étaient neuf, puis presque neuf élus.", "[neuf] 9; [presque neuf] 9 élus about"},
	{"fr", "L’article 1er et les deux premiers articles", "[deux] 2 articles; [premiers] 1 articles ordinal"},
	{"fr", "Le MD-11 et le bac[2] partent. Tous deux sifflent, toutes les deux semaines, elles viennent toutes les deux.", "[11] 11; [deux semaines] 2 week duration"},
	{"fr", "Trois vice-présidents et 12 rendez-vous", "[Trois] 3 vice-présidents; [12] 12 rendez-vous"},
	{"fr", "Le compte « mouette_76 » vend 12 places.", "[12] 12 places"}, // a name
	{"fr", "des dizaines de familles et plusieurs centaines de voitures", "[dizaines] 10 familles atLeast; [centaines] 200 voitures atLeast"},
	{"fr", "Jeanne Roux (34 ans) court depuis 12 ans. À 34 ans, elle arrête.", "[34 ans] 34 year age; [12 ans] 12 year duration; [34 ans] 34 year age"},
	{"fr", "Jeanne Roux, 34 ans, attend un mois et demi.", "[34 ans] 34 year age; [un mois et demi] 1.5 month duration"},
	{"fr", "Le club a gagné 2-1, puis 28 à 24, puis 6-4, 7-6.", ""},                                         // scores
	{"en", "Prices fell 20-10 per cent.", "[20] 20; [10 per cent] 10 %"},                                    // has a unit
	{"en", "The council voted 54 to 45; it was adopted 241-178.", "[54] 54; [45] 45; [241] 241; [178] 178"}, // votes
	{"fr", "Le froid atteint - 20 degrés, puis - 4 maisons.", "[- 20 degrés] -20 °; [4] 4 maisons"},
	{"en", "City lost 3–0 on Sunday and won 2-1.", ""},
	{"fr", "Appelez le 01 42 33 44 55 ou le +33 6 12 34 56 78.", ""},
	{"en", "Call 020 7946 0018 or +1 (555) 123-4567.", ""},
	{"fr", "la loi n° 2019-774, l’article L. 121-3 et l’article 49.3", ""}, // of laws
	{"fr", "La réponse est négative : la température de négative cinq.", "[négative cinq] -5"},
	{"fr", "la première réunion du Premier ministre à l’article 12", "[première] 1 réunion ordinal"},
	{"fr", "Ils étaient 600 - 350 selon la police - et le titre a perdu -3,2 %.", "[600] 600; [350] 350; [-3,2 %] -3.2 %"}, // dashes
	{"fr", "Les chiffres :\n\n- 21 trams\n- 4 bus", "[21] 21 trams; [4] 4 bus"},                                            // a list
	{"fr", "il fait -5 °C et 40 degrés Celsius", "[-5 °C] -5 °C; [40 degrés Celsius] 40 °C"},
	{"fr", "Le Covid-19 et le G7 n’ont rien de chiffré.", ""},
	{"fr", "Radio-Quatre est en grève. Qu’onze trams partent et six-cents cars, c’est peu.", "[onze] 11 trams; [six-cents] 600 cars"},
	{"en", "Lines 4,8,15 are closed.", "[4] 4; [8] 8; [15] 15"},
	{"en", "Rooms 4.8.15 are closed.", "[4] 4; [8] 8; [15] 15"},
	{"en", "File 7,1234567890123456,9 is closed.", ""}, // nobody counts so far
	{"fr", "un pont et une route", ""}, // articles
	{"fr", "il reste au moins 3 places, ou plus", "[au moins 3] 3 places atLeast"},
	{"fr", "660 mètres carrés et 12 km", "[660 mètres carrés] 660 m²; [12 km] 12 km"},
	{"en", "The couple sued the pair. A couple of boats met a couple from Dover, and a pair of clerks.", "[A couple] 2 boats about; [a pair] 2 clerks"}, // who they are is no count
	{"en", "Some 300 people and about two dozen officers", "[Some 300] 300 people about; [about two dozen] 24 officers about"},
	{"en", "$1.2m, £3bn and 13 million euros", "[$1.2m] 1200000 USD; [£3bn] 3000000000 GBP; [13 million euros] 13000000 EUR"},
	{"en", "SFr1.2m, Rs500, FFr11m and DM5bn", "[SFr1.2m] 1200000 CHF; [Rs500] 500 INR; [FFr11m] 11000000 CHF; [DM5bn] 5000000000 DEM"},
	{"en", "R1.2bn was spent on the R20 road", "[R1.2bn] 1200000000 ZAR"}, // a road is no sum
	{"en", "up to 1,500 tonnes, at least 3.5 per cent", "[up to 1,500 tonnes] 1500 t atMost; [at least 3.5 per cent] 3.5 % atLeast"},
	{"en", "one in eight, half a million, three fifths", "[one in eight] 0.125; [half a million] 500000; [three fifths] 0.6"},
	{"en", "between $3 and $4 million, 10-15 days", "[between $3 and $4 million] 3000000..4000000 USD; [10-15 days] 10..15 day duration"},
	{"en", "a 27-year-old and Ann Bell, 71, met twice", "[27-year-old] 27 year age; [71] 71 year age; [twice] 2"},
	{"en", "two hundred and two thousand; 3 hundred and 2 hundred", "[two hundred and two thousand] 202000; [3 hundred] 300; [2 hundred] 200"},
	{"en", "the twenty-first session and 17th row", "[twenty-first] 21 session ordinal; [17th] 17 row ordinal"},
	{"en", "200+ homes, hundreds of thousands of people", "[200+] 200 homes atLeast; [hundreds of thousands] 100000 people atLeast"},
	{"en", "a day and a half; five feet 6 inches; $20 a day", "[a day and a half] 1.5 day duration; [five feet 6 inches] 5.5 ft; [$20] 20 USD"},
	{"de", "Rund dreihundertfünfzig Menschen und 1,5 Millionen Euro", "[Rund dreihundertfünfzig] 350 menschen about; [1,5 Millionen Euro] 1500000 EUR"},
	{"de", "mindestens fünfunddreißig Prozent, anderthalb Jahre", "[mindestens fünfunddreißig Prozent] 35 % atLeast; [anderthalb Jahre] 1.5 year duration"},
	{"en", "It costs more than €3 million a year.", "[more than €3 million] 3000000 EUR atLeast"},
	{"en", "They will hand over the 90 coins; a row over the 12 chairs.", "[90] 90 coins; [12] 12 chairs"},                                        // where it goes, what about
	{"en", "She signed over 40 acres and handed over 9 crates, over 50 kg in all.", "[40 acres] 40 ac; [9] 9 crates; [over 50 kg] 50 kg atLeast"}, // the verb has the word
	{"de", "der 34-jährige Fahrer", "[34-jährige] 34 year age"},
	{"es", "unos doscientos treinta y cuatro heridos y 2 millones y medio de euros", "[unos doscientos treinta y cuatro] 234 heridos about; [2 millones y medio de euros] 2500000 EUR"},
	{"es", "Uno de cada ocho molinos está vacío.", "[Uno de cada ocho] 0.125 molinos"},
	{"en", "The pump moves 40 litres per second. Plums cost $9 a pound. A couple of hundred millers came.", "[40 litres] 40 l; [$9] 9 USD; [A couple of hundred] 200 millers about"},
	{"fr", "Le débit est de 30 litres par seconde. La pétition approche les 60 000 noms.", "[30 litres] 30 l; [approche les 60 000] 60000 noms about"},
	{"es", "tres de cada cuatro, el diez por ciento", "[tres de cada cuatro] 0.75; [diez por ciento] 10 %"},
	{"it", "Circa trecentoventi persone e una decina di auto", "[Circa trecentoventi] 320 persone about; [una decina] 10 auto about"},
	{"it", "almeno due terzi, 1.500 euro", "[almeno due terzi] 0.6666666666666666 atLeast; [1.500 euro] 1500 EUR"},
	{"nl", "Bijna tweeënvijftig huizen en ruim 3 miljoen euro", "[Bijna tweeënvijftig] 52 huizen about; [ruim 3 miljoen euro] 3000000 EUR atLeast"},
	{"nl", "tientallen bewoners, anderhalf uur", "[tientallen] 10 bewoners atLeast; [anderhalf uur] 1.5 hour duration"},
	{"pt", "Cerca de trezentas e vinte pessoas e 2,5 mil milhões de euros", "[Cerca de trezentas e vinte] 320 pessoas about; [2,5 mil milhões de euros] 2500000000 EUR"},
	{"pt", "dois terços, no máximo 40 dias", "[dois terços] 0.6666666666666666; [no máximo 40 dias] 40 day duration atMost"},
	{"en", "Orders fell by almost a fifth on Tuesday and by nearly a third over the year; rents rose a tenth in May.", "[almost a fifth] 0.2 about; [nearly a third] 0.3333333333333333 about; [a tenth] 0.1"},
	{"en", "A fifth man was held; she won a fifth in a row.", "[fifth] 5 man ordinal; [fifth] 5 ordinal"}, // who comes fifth
	{"fr", "Le titre a cédé près d’un cinquième en un an et reculé d’un dixième au printemps ; un cinquième homme est parti.", "[près d’un cinquième] 0.2 about; [un an] 1 year duration; [un dixième] 0.1; [cinquième] 5 homme ordinal"},
	{"fr", "Il gagne d’un dixième de seconde, elle perd cent millionièmes de seconde.", "[un dixième] 0.1; [cent millionièmes] 0.0001"}, // the unit is no second one
	{"en", "She won by three hundredths of a second.", "[three hundredths] 0.03"},
	{"fr", "Il purge un an et demi de prison ; les ventes gagnent 12 % sur un an.", "[un an et demi] 1.5 year duration; [12 %] 12 %"},
	{"en", "It took a year and a half of talks; an hour and half of the crew had left.", "[a year and a half] 1.5 year duration; [half] 0.5"},
	{"en", "It reached 41.2C (106F) in the square, -5C at night; they live in apartment 4C.", "[41.2C] 41.2 °C; [106F] 106 °F; [-5C] -5 °C; [4C] 4 apartment ordinal"},
	{"en", "Two men in their 30s and a woman in her late 60s waited 30s.", "[Two] 2 men; [30s] 30 second duration"},
	{"en", "Call 1-800-555-0199, (361) 555-0186 or 361-555-0187; the case is No. 25-1187, and 7 are mine.", "[7] 7"},
	{"en", "A 10,000-strong crowd; 900,000 overnight; 25 basis points; the score was level, a score of boats.", "[10,000] 10000 crowd; [900,000] 900000; [25] 25 points; [a score] 20 boats about"},
	{"fr", "La halle fait 280 m², 1 200 m³ en tout, sur 3 km².", "[280 m²] 280 m²; [1 200 m³] 1200 m³; [3 km²] 3 km²"},
	{"en", "It will cost £370m-£400m; fees will rise between two and three per cent.", "[£370m-£400m] 370000000..400000000 GBP; [between two and three per cent] 2..3 %"},
	{"en", "The margin is plus or minus 3 points; the FTSE 100 fell; a Boeing 737-800 landed.", "[plus or minus 3] 3 points about"}, // names
	{"en", "One-third left, one-fifth remained; a third man left.", "[One-third] 0.3333333333333333; [one-fifth] 0.2; [third] 3 man ordinal"},
	{"en", "A fourth suspect, 19, fled; the driver, then 17, stayed; three boys, 12 in all, ran.", "[fourth] 4 suspect ordinal; [19] 19 year age; [17] 17 year age; [three] 3 boys; [12] 12"},
	{"fr", "Ils étaient 512 000 au plus fort de la crue, puis 300 au plus.", "[512 000] 512000; [300 au plus] 300 atMost"},
	{"en", "They hold a 220-215 majority; call 101.", "[220] 220; [215] 215 majority"},
	{"fr", "Un homme de 70 ans, une skieuse de 39 ans et un touriste belge de 41 ans ; une peine de 5 ans, un bail de 9 ans.", "[70 ans] 70 year age; [39 ans] 39 year age; [41 ans] 41 year age; [5 ans] 5 year duration; [9 ans] 9 year duration"},
	{"fr", "Morvan (36 ans) est sorti. À 22 ans, la pilote signe ; le prêt (20 ans) est long.", "[36 ans] 36 year age; [22 ans] 22 year age; [20 ans] 20 year duration"},
	{"fr", "Âgés de 75, 79 et 82 ans, ils fêtent leur victoire, comme la violoniste de 26 ans, du haut de ses 21 ans ; à 24 ans.", "[75] 75 year age; [79] 79 year age; [82 ans] 82 year age; [26 ans] 26 year age; [21 ans] 21 year age; [24 ans] 24 year age"},
	{"fr", "Il espère gagner un jour la Ligue 1, sans matières premières, ou en un jour de grève, en une fraction de seconde.", "[un jour] 1 day duration"},
	{"fr", "Le pompier volontaire de 31 ans, des élèves de 17 à 21 ans, des marins âgés entre 29 et 58 ans, en appelant le 17.", "[31 ans] 31 year age; [de 17 à 21 ans] 17..21 year age; [entre 29 et 58 ans] 29..58 year age"},
	{"fr", "Le chauffeur, la cinquantaine, et la cinquantaine de grooms sont là 24h/24.", "[cinquantaine] 50 year age about; [cinquantaine] 50 grooms about"},
	{"fr", "Roux a marqué à la 45e+2.", "[45e] 45 ordinal; [2] 2"},
	{"fr", "Roux signe, à 38 ans et après trois essais ; condamné, en appel, à 20 ans de prison.", "[38 ans] 38 year age; [trois] 3 essais; [20 ans] 20 year duration"},
	{"fr", "Le mât s’est brisé en deux près du quai, coupé en deux morceaux.", "[deux] 2 morceaux"},
	{"fr", "Les deux importants chantiers ; tous les deux situés à Rocle ; trois supposées perdues, deux retrouvées à l’aube.", "[deux] 2 chantiers; [trois] 3; [deux] 2"},
	{"fr", "Au moins une personne a glissé ; une personne est morte, une personne parle, au moins une partie du quai a cédé.", "[Au moins une] 1 personne atLeast; [une] 1 personne"},
	{"en", "One person was killed; one person spoke; 30 according to the mayor.", "[One] 1 person; [30] 30"},
	{"fr", "La sixième personne manque ; le taux gagne 0,2 point, avant une seconde estimation et une seconde de trop.", "[sixième] 6 personne ordinal; [0,2] 0.2 point; [seconde] 2 estimation ordinal; [une seconde] 1 second duration"},
	{"fr", "Les guides du SDIS 30, à la BA 120, l’ont dit à France 3 et à 20 Minutes, au 16, rue des Lys et au 9 quai Maro ; le 49-3, puis le 49.3, pendant 20 minutes.", "[20 minutes] 20 minute duration"},
	{"fr", "Elle embauche 12 lads en plus des 35 promis, et plus de 8 grooms.", "[12] 12 lads; [35] 35 promis; [plus de 8] 8 grooms atLeast"},
	{"und", "12 x 1.5", "[12] 12; [1.5] 1.5"},
	{"en", "The H.R. 1234 bill, SB 1070, S. 47, the 401(k) plan and a 501(c)(3) group are at 1412 Maple Street, near ground zero.", ""},
	{"en", "She joined the Third Way and met the Group of 20; a third man left.", "[third] 3 man ordinal"}, // names
	{"en", "Pellworth, the No. 2 Democrat, and Nos. 3 and 4 agreed; on Interstate 95, 12 cars stood.", "[2] 2 no ordinal; [3] 3 nos ordinal; [4] 4; [95] 95 interstate ordinal; [12] 12 cars"},
	{"en", "First of all, it was first reported in May, messages first emerged; at first, the first boat sank.", "[first] 1 boat ordinal"},
	{"en", "The plan saves $20 million over 10 years, it took over 10 years, over 10 years ago.", "[$20 million] 20000000 USD; [10 years] 10 year duration; [over 10 years] 10 year duration atLeast; [over 10 years] 10 year duration atLeast"},
	{"en", "A 190-pound man ate 3 pounds of flour; a 6-foot-4 guard, a real estate agent, two real fears.", "[190-pound] 190 lb; [3 pounds] 3 lb; [6-foot-4] 6.333333333333333 ft; [two] 2 fears"},
	{"en", "Group of 20 hikers found. The Group of 20 met, and the Group of Seven.", "[20] 20 hikers"},
	{"en", "The pool is 5 feet and", "[5 feet] 5 ft"}, // a text that is cut there
	{"en", "50 Wall Street bankers met 12 Oxford Road residents at 7 Mill Lane; 10 Downing Street officials agreed, 22 Baker Street says.", "[50] 50 bankers; [12] 12 residents"},
	{"en", "They heard 15 lost dogs and 12 made-up stories, two missing sailors and three left-wing parties; nine died, two missing as night fell, six lost.", "[15] 15 dogs; [12] 12 stories; [two] 2 sailors; [three] 3 parties; [nine] 9; [two] 2; [six] 6"},
	{"en", "He saw their second red card and a third blue boat; two white vans left.", "[second] 2 card ordinal; [third] 3 boat ordinal; [two] 2 vans"},
	{"en", "He was fined 500 pounds and paid 300 pounds for 40 pounds of flour; it weighs 20 pounds.", "[500 pounds] 500 GBP; [300 pounds] 300 GBP; [40 pounds] 40 lb; [20 pounds] 20 lb"},
	{"en", "The 340 pounds were paid in March, for a ram of 90 pounds.", "[340 pounds] 340 GBP; [90 pounds] 90 lb"},
	{"en", "The 500 pounds ($640) are gone, 30 pounds are left.", "[500 pounds] 500 GBP; [$640] 640 USD; [30 pounds] 30 GBP"},
	{"en", "After a 20-pound increase it is £90; he lifts a 20-pound fish.", "[20-pound] 20 GBP; [£90] 90 GBP; [20-pound] 20 lb"},
	{"en", "After a 20-pound increase he weighs 190 pounds.", "[20-pound] 20 lb; [190 pounds] 190 lb"},
	{"en", "It costs 40 pounds, or £12 for a 5-pound note.", "[40 pounds] 40 GBP; [£12] 12 GBP; [5-pound] 5 GBP"},
	{"en", "The judges ruled 5-4, in a 5-4 decision. City won 5-4. Taxes fall by nearly a third for a year.", "[5] 5; [4] 4; [5] 5; [4] 4 decision; [nearly a third] 0.3333333333333333 about"},
	{"en", "The two fought, 41 agreed, five past members and 30 registered voters spoke on “60 Minutes” for 12 minutes.", "[two] 2; [41] 41; [five] 5 members; [30] 30 voters; [12 minutes] 12 minute duration"},
	{"en", "It was 12e-3 to 3.", "[12e-3] 0.012; [3] 3"}, // a power of ten is one number of several words
	{"en", "A 40- to 60-hour course, 10- and 12-mile runs, a 2- and a 5-year-old.", "[40- to 60-hour] 40..60 hour duration; [10] 10 mi; [12-mile] 12 mi; [2] 2 year age; [5-year-old] 5 year age"},
	{"fr", "La D 906 et l’A 7 sont coupées sur 12 km.", "[12 km] 12 km"},
}

func article(lang, s string) *story.Article {
	a := &story.Article{Language: lang, Text: s, Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body}}}
	a.Sentences = segment.Sentences(a)
	return a
}

func show(s string, found []story.Quantity) string {
	var out []string
	for _, q := range found {
		w := "[" + q.Of(s) + "] " + strconv.FormatFloat(q.Value, 'f', -1, 64)
		if q.Precision == story.Range {
			w += ".." + strconv.FormatFloat(q.High, 'f', -1, 64)
		}
		if q.Unit != "" {
			w += " " + q.Unit
		}
		switch q.Kind {
		case story.Duration:
			w += " duration"
		case story.Age:
			w += " age"
		case story.Ordinal:
			w += " ordinal"
		}
		if q.Precision != story.Exact && q.Precision != story.Range {
			w += " " + q.Precision.String()
		}
		out = append(out, w)
	}
	return strings.Join(out, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range quantityRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, c.in))), c.lang+": "+c.in)
	}
}

func TestNumbersOfDatesAreNone(t *testing.T) {
	s := "En 2018, le 3 mai, 12 élus et dix jours."
	a := article("fr", s)
	a.Times = []story.Time{{Span: text.Span{Start: 0, End: 7}, From: "2018"}, {Span: text.Span{Start: 9, End: 17}, From: "2018-05-03"}}
	assert.Equal(t, "[12] 12 élus; [dix jours] 10 day duration", show(s, Find(a)))
	s = "Ouvert dès 9 h 30, pendant 3 heures." // an hour of no known day
	a = article("fr", s)
	a.Times = []story.Time{{Span: text.Span{Start: 12, End: 18}}}
	assert.Equal(t, "[3 heures] 3 hour duration", show(s, Find(a)))
	s = "À 4h30, après 4h30 de débats, dès 8h ce jeudi, mercredi à 7 heures." // an hour, and how long
	a = article("fr", s)
	span := func(w string) text.Span {
		i := strings.Index(s, w)
		return text.Span{Start: i, End: i + len(w)}
	}
	a.Times = []story.Time{{Span: span("4h30")}, {Span: span("8h ce jeudi")}, {Span: span("mercredi à 7 heures")}}
	assert.Equal(t, "[4h30] 4.5 hour duration", show(s, Find(a)))
}

// One long sentence of whatever repeats: time stays in proportion to length.
func TestHostile(t *testing.T) {
	for _, s := range []string{"1 ", "un ", "et demi ", "3 to ", "hundred and ", "vier", "$", "a half of ", "1,1", "de ", "- 4 ", "5 feet and ", "First Second "} {
		for _, lang := range []string{"fr", "en", "de"} {
			Find(article(lang, strings.Repeat(s, 25_000)))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range quantityRows {
		f.Add(c.lang, c.in)
	}
	f.Add("", "0e +0") // an exponent, whose words overlap
	f.Fuzz(func(t *testing.T, lang, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		end := 0
		for _, q := range Find(article(lang, s)) {
			assert.True(t, q.Start >= end && q.End > q.Start && q.End <= len(s), "in order, apart, not empty")
			assert.True(t, utf8.ValidString(q.Of(s)) && utf8.ValidString(q.Counted.Of(s)))
			if q.Precision == story.Range {
				assert.Greater(t, q.High, q.Value)
			}
			end = q.End
		}
	})
}
