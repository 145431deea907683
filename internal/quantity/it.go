package quantity

var italian = tables{
	code:  "it",
	glued: true,
	units: `zero=0 un=1 un'=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13
quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19`,
	article: "un un' uno una",
	tens: `venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 vent=20 trent=30 quarant=40 cinquant=50 sessant=60
settant=70 ottant=80 novant=90 vent'=20 trent'=30 quarant'=40 cinquant'=50 sessant'=60 settant'=70 ottant'=80 novant'=90`,
	hundred: "cento cent",
	scales:  "mille=1e3 mila=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9 bilione=1e12 bilioni=1e12 trilione=1e18 k=1e3",
	groups:  "decina=10 decine=10 dozzina=12 dozzine=12 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 novantina=90 centinaio=100 centinaia=100 migliaio=1000 migliaia=1000",
	many:    "decine=10 dozzine=12 centinaia=100 migliaia=1000 milioni=1e6 miliardi=1e9",
	several: "diversi diverse alcuni alcune parecchie qualche",
	ordinals: `primo=1 prima=1 primi=1 prime=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7
settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10 undicesimo=11 dodicesimo=12 tredicesimo=13 ventesimo=20 ventesima=20 trentesimo=30 centesimo=100 millesimo=1000
terzi=3 quarti=4 quinti=5 sesti=6 settimi=7 ottavi=8 noni=9 decimi=10 ventesimi=20 trentesimi=30 centesimi=100 millesimi=1000 undicesimi=11 dodicesimi=12 ventunesimi=21 bilionesimo=1e12 milionesimo=1e6`,
	halves:  "mezzo mezza metà mezz' mezzi",
	parts:   "",
	and:     "e",
	comma:   "virgola",
	minus:   "meno",
	of:      "di d'",
	over:    "su",
	percent: "%,per cento,percento",
	things: `euro=EUR euri=EUR dollaro=USD dollari=USD sterlina=GBP sterline=GBP yen=JPY yuan=CNY rublo=RUB rubli=RUB rupia=INR rupie=INR franco=CHF
franchi=CHF corona=corona corone=corona peso=peso pesos=peso lira=ITL lire=ITL cent=cent centesimo=cent centesimi=cent penny=penny pence=penny
secolo=century secoli=century decennio=decade decenni=decade anno=year anni=year mese=month mesi=month settimana=week settimane=week giorno=day
giorni=day ora=hour ore=hour minuto=minute minuti=minute secondi=second trimestre=quarter trimestri=quarter notte=night notti=night
chilometro=km chilometri=km chilometro=km metro=m metri=m centimetro=cm centimetri=cm millimetro=mm millimetri=mm miglio=mi miglia=mi piede=ft piedi=ft pollice=in
pollici=in chilo=kg chili=kg chilogrammo=kg chilogrammi=kg grammo=g grammi=g tonnellata=t tonnellate=t litro=l litri=l ettaro=ha ettari=ha
barile=bbl barili=bbl gallone=gal galloni=gal oncia=oz once=oz grado=° gradi=° megawatt=MW gigawatt=GW acro=ac acri=ac iarda=yd iarde=yd nodi=kn`,
	square:     "quadrato quadrati quadri",
	cubic:      "cubo cubi",
	about:      "circa,quasi,intorno a,intorno ai,attorno a,pressappoco,all' incirca,approssimativamente,poco meno di,quasi,vicino a",
	atLeast:    "più di,oltre,almeno,non meno di,come minimo,minimo,superiore a",
	atMost:     "meno di,fino a,al massimo,non più di,appena,massimo,inferiore a,sotto",
	laterAbout: "circa,più o meno",
	laterLeast: "o più,almeno,e più",
	laterMost:  "al massimo,o meno",
	between:    "tra,fra,da,dai,dalle",
	until:      "a,e,o,ai,alle",
	old:        "di età,d' età",
	aged:       "all' età di,età di,di età",
	small:      "grandi grande nuovi nuove nuovo nuova altri altre altro altra primi prime ultimi ultime giovani piccoli piccole principali lunghi lunghe",
	labels:     "articolo articoli pagina pagine capitolo numero volo linea sezione comma boeing airbus",
	person:     "uomo donna ragazzo ragazza giovane bambino bambina pensionato pensionata anziano anziana turista figlio figlia operaio studente",
	office:     "ministro ministra guerra volta luogo piano",
}
