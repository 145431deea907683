package quantity

var french = tables{
	code: "fr",
	units: `zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 onze=11 douze=12 treize=13 quatorze=14
quinze=15 seize=16`,
	article: "un une",
	tens:    "dix=10 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90",
	hundred: "cent cents",
	scales: `mille=1e3 mil=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12 trillion=1e12 trillions=1e12 k=1e3 md=1e9 mds=1e9
mrd=1e9 mrds=1e9 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7 mio=1e6`,
	groups: `paire=2 huitaine=8 dizaine=10 dizaines=10 douzaine=12 douzaines=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50
soixantaine=60 centaine=100 centaines=100 millier=1000 milliers=1000`,
	many:    "dizaines=10 douzaines=12 centaines=100 milliers=1000 millions=1e6 milliards=1e9",
	several: "plusieurs quelques",
	ordinals: `premier=1 première=1 premiers=1 premières=1 second=2 seconde=2 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7
huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20 trentième=30
quarantième=40 cinquantième=50 soixantième=60 centième=100 millième=1000 millionième=1e6 milliardième=1e9 billionième=1e12 unième=1 1er=1 1ère=1 1re=1
cinquièmes=5 sixièmes=6 septièmes=7 huitièmes=8 neuvièmes=9 dixièmes=10 centièmes=100 millièmes=1000 quatrièmes=4 troisièmes=3 deuxièmes=2 vingtièmes=20 millionièmes=1e6 milliardièmes=1e9 billionièmes=1e12`,
	halves:  "moitié demi demie",
	parts:   "tiers=3 quart=4 quarts=4 demis=2",
	and:     "et",
	comma:   "virgule",
	minus:   "moins négatif négative",
	of:      "de d' des du",
	over:    "sur",
	percent: "%,pour cent,p. 100,pourcent,pourcents,p. cent,pourcentage de",
	things: `euro=EUR euros=EUR dollar=USD dollars=USD yen=JPY yens=JPY yuan=CNY yuans=CNY rouble=RUB roubles=RUB roupie=INR roupies=INR
franc=CHF francs=CHF couronne=couronne couronnes=couronne peso=peso pesos=peso sterling=GBP centime=cent centimes=cent cent=cent cents=cent pence=penny
siècle=century siècles=century décennie=decade décennies=decade an=year ans=year année=year années=year mois=month semaine=week semaines=week
jour=day jours=day journée=day journées=day heure=hour heures=hour minute=minute minutes=minute seconde=second secondes=second trimestre=quarter trimestres=quarter nuit=night nuits=night
kilomètre=km kilomètres=km mètre=m mètres=m centimètre=cm centimètres=cm millimètre=mm millimètres=mm décimètre=dm décimètres=dm hectomètre=hm hectomètres=hm hectometre=hm
kilo=kg kilos=kg kilogramme=kg kilogrammes=kg gramme=g grammes=g milligramme=mg milligrammes=mg microgramme=µg microgrammes=µg tonne=t tonnes=t
litre=l litres=l hectare=ha hectares=ha mégawatt=MW mégawatts=MW gigawatt=GW gigawatts=GW kilowattheures=kWh degré=° degrés=° deg=°
pied=ft pieds=ft pouce=in pouces=in gallon=gal gallons=gal baril=bbl barils=bbl nœuds=kn décibels=dB`,
	square:     "carré carrés",
	cubic:      "cube cubes",
	about:      "environ,près de,frôle,frôlent,frôlait,frôlaient,frôlant,approche,approchent,approchait,approchaient,approchant,avoisine,avoisinent,avoisinait,quelque,quelques,autour de,aux alentours de,à peu près,approximativement,presque,quasiment,pas loin de,de l' ordre de,aux environs de,avoisinant,vers,plus ou moins",
	atLeast:    "plus de,au moins,au minimum,supérieur à,supérieure à,dépassé,dépasse,dépassant,dépassent,minimum,bien plus de,pas moins de,à partir de,au dessus de",
	atMost:     `moins de,au plus,au maximum,jusqu' à,à peine,inférieur à,inférieure à,maximum,pas plus de,tout au plus,en dessous de,maximale de,plafonné à`,
	laterAbout: "environ,à peu près,ou presque",
	laterLeast: "au moins,ou plus,minimum,au minimum,et plus",
	laterMost:  "au plus,au maximum,maximum,max,ou moins,tout au plus",
	between:    "entre,de",
	until:      "à,et,ou,jusqu' à",
	old:        "d' âge",
	aged:       "âgé de,âgée de,âgés de,âgées de,âgé d',âgée d',à l' âge de,âge de,âgé entre,âgée entre,âgés entre,âgées entre,âge médian de,âge moyen de,haut de ses,haut de leurs,fêter ses,fêté ses",
	small: `grand grande grands grandes petit petite petits petites nouveau nouveaux nouvelle nouvelles gros grosse grosses autre autres jeune jeunes premier
premiers première premières dernier derniers dernière dernières principaux principales ancien anciens ancienne anciennes seul seuls seule seules longs longues
long longue bon bons bonne bonnes vieux vieilles mêmes même courts courtes simples bons quelque véritables prochains prochaines célèbres
importants importantes énormes gigantesques immenses violents violentes graves futurs futures précédents précédentes éventuels éventuelles vrais vraies terribles
puissants puissantes meilleurs meilleures différents différentes`,
	labels: "chambre bus article articles page pages chapitre chapitres numéro numéros no nos n° ligne lignes chaîne vol section alinéa boulevard rn salle porte quai voie boeing airbus radio",
	person: `homme femme garçon fille garçonnet fillette enfant bébé adolescent adolescente ado personne retraité retraitée octogénaire septuagénaire conducteur conductrice
automobiliste motard motarde cycliste piéton piétonne passager passagère étudiant étudiante élève lycéen lycéenne collégien collégienne écolier écolière mère père fils frère sœur mari
épouse compagne compagnon victime suspect suspecte habitant habitante randonneur randonneuse skieur skieuse alpiniste touriste vacancier vacancière policier policière gendarme pompier
militaire soldat joueur joueuse coureur coureuse attaquant défenseur gardien acteur actrice chanteur chanteuse comédien comédienne ouvrier ouvrière salarié salariée employé
employée agriculteur agricultrice éleveur pêcheur marin chauffeur routier livreur journaliste avocat avocate médecin infirmière infirmier enseignant enseignante professeur député députée maire élu élue juge chercheur mineur mineure majeur majeure`,
	office: "ministre ministres ministère degré empire guerre guerres temps lieu",
}
