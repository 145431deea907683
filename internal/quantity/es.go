package quantity

var spanish = tables{
	code: "es",
	units: `cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24
veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29`,
	article: "un uno una",
	tens:    "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90",
	hundreds: `cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500
quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900`,
	scales:  "mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12 trillón=1e18 trillones=1e18 millardo=1e9 millardos=1e9 k=1e3",
	groups:  "decena=10 decenas=10 docena=12 docenas=12 dozs=12 doz=12 quincena=15 veintena=20 treintena=30 cincuentena=50 centenar=100 centenares=100 centena=100 millar=1000 millares=1000",
	many:    "decenas=10 docenas=12 centenares=100 cientos=100 miles=1000 millares=1000 millones=1e6",
	several: "varios varias algunos algunas",
	ordinals: `primer=1 primero=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5
sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10 undécimo=11 duodécimo=12 vigésimo=20 vigésima=20
centésimo=100 centésima=100 milésimo=1000 milésima=1000 millonésima=1e6 quintos=5 quintas=5 sextos=6 séptimos=7 octavos=8 novenos=9 décimos=10 décimas=10
cuartos=4 centésimos=100 centésimas=100 milésimas=1000 millonésimas=1e6 billonésimo=1e12 billonésimos=1e12 billonésimas=1e12`,
	halves:  "medio media mitad medios",
	parts:   `tercio=3 tercios=3 cincoavos=5 veinteavos=20 veintiunavos=21 treintavos=30 veinticincoavo=25 veinticincoavos=25 treintaicincoavos=35`,
	and:     "y",
	comma:   "coma",
	minus:   "menos",
	of:      "de",
	over:    "de cada,sobre",
	percent: "%,por ciento,por cien,porciento",
	things: `euro=EUR euros=EUR dólar=USD dólares=USD libra=GBP libras=GBP yen=JPY yenes=JPY yuan=CNY yuanes=CNY rublo=RUB rublos=RUB rupia=INR rupias=INR
franco=CHF francos=CHF peso=peso pesos=peso corona=corona coronas=corona real=BRL reales=BRL céntimo=cent céntimos=cent centavo=cent centavos=cent peniques=penny
siglo=century siglos=century década=decade décadas=decade año=year años=year anos=year mes=month meses=month semana=week semanas=week día=day días=day
hora=hour horas=hour minuto=minute minutos=minute segundo=second segundos=second trimestre=quarter trimestres=quarter noche=night noches=night
kilómetro=km kilómetros=km metro=m metros=m centímetro=cm centímetros=cm milímetro=mm milímetros=mm milla=mi millas=mi pie=ft pies=ft pulgada=in pulgadas=in
kilo=kg kilos=kg kilogramo=kg kilogramos=kg gramo=g gramos=g tonelada=t toneladas=t litro=l litros=l hectárea=ha hectáreas=ha acre=ac acres=ac
barril=bbl barriles=bbl galón=gal galones=gal onza=oz onzas=oz grado=° grados=° megavatio=MW megavatios=MW gigavatios=GW yarda=yd yardas=yd nudos=kn`,
	square:     "cuadrado cuadrados",
	cubic:      "cúbico cúbicos",
	about:      "unos,unas,cerca de,alrededor de,aproximadamente,en torno a,casi,cosa de,como unos,cerca,aproximado de",
	atLeast:    "más de,al menos,por lo menos,no menos de,como mínimo,superior a,mínimo,mayor que,mayor de",
	atMost:     "menos de,como máximo,hasta,no más de,a lo sumo,apenas,inferior a,máximo,menor que,menor de",
	laterAbout: "aproximadamente,más o menos,o así",
	laterLeast: "o más,al menos,como mínimo,por lo menos",
	laterMost:  "o menos,como máximo,como mucho",
	between:    "entre,de",
	until:      "a,y,o,hasta",
	old:        "de edad",
	aged:       "de edad de,a los,edad de",
	small:      "grandes gran nuevos nuevas nuevo nueva otros otras otro otra primeros primeras últimos últimas grandes pequeños pequeñas jóvenes principales largos largas mejores",
	labels:     "artículo artículos página páginas capítulo número núm vuelo línea sección canal boeing airbus",
	person:     "hombre mujer joven niño niña chico chica anciano anciana jubilado jubilada vecino vecina turista hijo hija varón menor",
	office:     "ministro ministra dama plano vez guerra lugar",
}
