package quantity

var german = tables{
	code:  "de",
	glued: true,
	units: `null=0 ein=1 eins=1 eine=1 einen=1 einem=1 einer=1 eines=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11
zwölf=12 zwoelf=12 dreizehn=13 vierzehn=14 fünfzehn=15 fuenfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 anderthalb=1.5
eineinhalb=1.5 einundhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 sechseinhalb=6.5 siebeneinhalb=7.5 achteinhalb=8.5 neuneinhalb=9.5`,
	article: "ein eine einen einem einer eines",
	tens:    "zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90",
	hundred: "hundert",
	scales: `tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12 billiarde=1e15
billiarden=1e15 tsd=1e3 k=1e3`,
	groups:  "dutzend=12 dutzende=12",
	many:    "dutzende=12 dutzenden=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000 zehntausende=10000 zehntausenden=10000 hunderttausende=100000 millionen=1e6",
	several: "mehrere mehreren einige einigen paar",
	ordinals: `erste=1 ersten=1 erster=1 erstes=1 ersten=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4
vierten=4 vierter=4 fünfte=5 fünften=5 fünfter=5 sechste=6 sechsten=6 siebte=7 siebten=7 siebente=7 achte=8 achten=8 neunte=9 neunten=9
zehnte=10 zehnten=10 elfte=11 elften=11 zwölfte=12 zwölften=12 zwanzigste=20 zwanzigsten=20 dreißigste=30 dreißigsten=30 vierzigste=40
fünfzigste=50 hundertste=100 hundertsten=100 tausendste=1000 tausendsten=1000`,
	halves:  "hälfte halb halbe halber halbes halben halbem",
	parts:   "drittel=3 viertel=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100 tausendstel=1000",
	and:     "und",
	comma:   "komma",
	minus:   "minus",
	of:      "von",
	over:    "von,aus",
	percent: "%,prozent,prozents,prozentpunkte,vom hundert",
	things: `euro=EUR euros=EUR dollar=USD dollars=USD pfund=GBP yen=JPY yuan=CNY rubel=RUB rupie=INR rupien=INR franken=CHF krone=krone kronen=krone cent=cent
cents=cent mark=DEM d-mark=DEM pence=penny rappen=cent
jahrhundert=century jahrhunderte=century jahrhunderten=century jahrzehnt=decade jahrzehnte=decade jahrzehnten=decade jahr=year jahre=year jahren=year
monat=month monate=month monaten=month woche=week wochen=week tag=day tage=day tagen=day stunde=hour stunden=hour minute=minute minuten=minute
sekunde=second sekunden=second quartal=quarter quartale=quarter viertelstunde=quarter-hour viertelstunden=quarter-hour dreiviertelstunde=three-quarter-hours nacht=night nächte=night jährige=year jähriger=year jährigen=year jährig=year
kilometer=km kilometern=km meter=m metern=m zentimeter=cm zentimetern=cm millimeter=mm millimetern=mm meile=mi meilen=mi fuß=ft zoll=in
quadratmeter=m² quadratmetern=m² quadratkilometer=km² quadratkilometern=km² kubikmeter=m³ kubikmetern=m³ hektar=ha kilogramm=kg kilo=kg gramm=g
milligramm=mg tonne=t tonnen=t liter=l litern=l barrel=bbl grad=° megawatt=MW gigawatt=GW kilowattstunden=kWh unze=oz unzen=oz gallone=gal gallonen=gal knoten=kn dezibel=dB stundenkilometer=km/h`,
	about:      "etwa,rund,ungefähr,circa,ca,ca.,zirka,fast,beinahe,knapp,gut,nahezu,um die,geschätzt,geschätzte,schätzungsweise,annähernd,gegen,an die",
	atLeast:    "mehr als,mindestens,über,wenigstens,nicht weniger als,zumindest,größer als,ab",
	atMost:     "weniger als,höchstens,maximal,bis zu,unter,nicht mehr als,kaum,bis,höchstens",
	laterAbout: "ungefähr,etwa,circa",
	laterLeast: "oder mehr,und mehr,mindestens",
	laterMost:  "oder weniger,maximal,höchstens",
	between:    "zwischen,von",
	until:      "bis,und,oder",
	old:        "alt,alter,alte,alten,jährige,jähriger,jährigen,jährig",
	aged:       "im alter von,alter von",
	small:      "große großen kleine kleinen neue neuen weitere weiteren andere anderen junge jungen alte alten lange langen wichtige wichtigen der den die vergangenen letzten",
	labels:     "artikel seite seiten kapitel nummer nr linie absatz paragraf § flug gleis raum boeing airbus",
	office:     "weltkrieg weltkriegs mal bürgermeister",
}
