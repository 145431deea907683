package quantity

var dutch = tables{
	code:  "nl",
	glued: true,
	units: `nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15
zestien=16 zeventien=17 achttien=18 negentien=19 anderhalf=1.5 anderhalve=1.5 tweeëneenhalf=2.5 drieëneenhalf=3.5 viereneenhalf=4.5 vijfeneenhalf=5.5 zeseneenhalf=6.5 zeveneneenhalf=7.5 achteneenhalf=8.5 tweeëneenhalve=2.5 drieëneenhalve=3.5 viereneenhalve=4.5 vijfeneenhalve=5.5 zeseneenhalve=6.5 zeveneneenhalve=7.5 achteneenhalve=8.5 driekwart=.75`,
	article: "een",
	tens:    "twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90",
	hundred: "honderd",
	scales:  "duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9 biljoen=1e12 biljard=1e15 k=1e3",
	groups:  "dozijn=12 dozijnen=12 tiental=10 twintigtal=20 dertigtal=30 vijftigtal=50 honderdtal=100 drietal=3 viertal=4 vijftal=5 zestal=6 zevental=7 achttal=8 negental=9 twaalftal=12 vijftiental=15 veertigtal=40 zestigtal=60 zeventigtal=70 tachtigtal=80 negentigtal=90 tweehonderdtal=200 driehonderdtal=300 vierhonderdtal=400 vijfhonderdtal=500 zeshonderdtal=600 zevenhonderdtal=700 achthonderdtal=800 negenhonderdtal=900 duizendtal=1000 gros=144",
	many:    "tientallen=10 dozijnen=12 honderden=100 duizenden=1000 tienduizenden=10000 honderdduizenden=100000 miljoenen=1e6 miljarden=1e9",
	several: "enkele verscheidene meerdere paar",
	ordinals: `eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 twintigste=20
dertigste=30 veertigste=40 vijftigste=50 honderdste=100 duizendste=1000 derden=3 vierden=4 vijfden=5 achtsten=8 tienden=10 eenentwintigste=21 biljoensten=1e12 biljoenste=1e12 miljoenste=1e6`,
	halves:  "half halve helft",
	parts:   "kwart=4",
	and:     "en",
	comma:   "komma",
	minus:   "min minus",
	of:      "van",
	over:    "op de,van de,uit de,op",
	percent: "%,procent,percent",
	things: `euro=EUR euro's=EUR dollar=USD dollars=USD pond=GBP yen=JPY yuan=CNY roebel=RUB roepie=INR roepies=INR frank=CHF franc=CHF kroon=kroon kronen=kroon
cent=cent eurocent=cent pence=penny gulden=NLG
eeuw=century eeuwen=century decennium=decade decennia=decade jaar=year jaren=year maand=month maanden=month week=week weken=week dag=day dagen=day
uur=hour uren=hour minuut=minute minuten=minute seconde=second seconden=second kwartaal=quarter kwartalen=quarter kwartier=quarter-hour kwartieren=quarter-hour nacht=night nachten=night jarige=year
kilometer=km kilometers=km meter=m meters=m centimeter=cm centimeters=cm millimeter=mm millimeters=mm mijl=mi mijlen=mi voet=ft inch=in duim=in
hectare=ha hectaren=ha kilo=kg kilogram=kg gram=g milligram=mg ton=t liter=l liters=l vat=bbl vaten=bbl gallon=gal gallons=gal ounce=oz graden=° graad=°
megawatt=MW gigawatt=GW acre=ac acres=ac yard=yd knopen=kn`,
	square:     "vierkante",
	cubic:      "kubieke",
	about:      "ongeveer,zo'n,zo 'n,circa,ca,ca.,bijna,rond de,rond,tegen de,om en nabij,naar schatting,pakweg,een kleine,haast",
	atLeast:    "meer dan,minstens,ten minste,tenminste,minimaal,ruim,zeker,niet minder dan,boven de,groter dan",
	atMost:     "minder dan,hooguit,hoogstens,maximaal,tot,niet meer dan,ten hoogste,onder de,kleiner dan",
	laterAbout: "ongeveer,of zo",
	laterLeast: "of meer,en meer,minimaal",
	laterMost:  "of minder,maximaal",
	between:    "tussen de,tussen,van",
	until:      "tot,à,en,of",
	old:        "oud,oude,jarige",
	aged:       "op de leeftijd van,leeftijd van",
	small:      "grote kleine nieuwe andere jonge oude lange verschillende belangrijke extra de",
	labels:     "artikel pagina hoofdstuk nummer nr lijn vlucht kamer spoor boeing airbus",
	office:     "wereldoorlog keer kamer minister plaats",
}
