package quantity

var portuguese = tables{
	code: "pt",
	units: `zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14
quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19`,
	article: "um uma",
	tens:    "vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90",
	hundreds: `cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500
seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900`,
	scales:  `mil=1e3 milhão=1e6 milhões=1e6 mi=1e6 bilhão=1e9 bilhões=1e9 bi=1e9 bilião=1e12 biliões=1e12 trilhão=1e12 trilhões=1e12 k=1e3`,
	groups:  "dezena=10 dezenas=10 dúzia=12 dúzias=12 quinzena=15 vintena=20 trintena=30 centena=100 centenas=100 milhar=1000 milhares=1000",
	many:    "dezenas=10 dúzias=12 centenas=100 milhares=1000 milhões=1e6",
	several: "vários várias alguns algumas",
	ordinals: `primeiro=1 primeira=1 primeiros=1 primeiras=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6
sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10 vigésimo=20 vigésima=20 trigésimo=30 centésimo=100 milésimo=1000 quartos=4 quintos=5
sextos=6 sétimos=7 oitavos=8 nonos=9 décimos=10 vigésimos=20 centésimos=100 milésimos=1000 bilionésimo=1e9 milionésimo=1e6 trilionésimo=1e12`,
	halves:  "meio meia metade meios",
	parts:   "terço=3 terços=3",
	and:     "e",
	comma:   "vírgula",
	minus:   "menos",
	of:      "de d'",
	over:    "em cada,sobre",
	percent: "%,por cento,porcento,por cem",
	things: `euro=EUR euros=EUR dólar=USD dólares=USD dolar=USD libra=GBP libras=GBP iene=JPY ienes=JPY yuan=CNY yuans=CNY rublo=RUB rublos=RUB rupia=INR rupias=INR
franco=CHF francos=CHF peso=peso pesos=peso coroa=coroa coroas=coroa real=BRL reais=BRL centavo=cent centavos=cent cêntimo=cent cêntimos=cent cents=cent
século=century séculos=century década=decade décadas=decade ano=year anos=year mês=month meses=month semana=week semanas=week dia=day dias=day
hora=hour horas=hour minuto=minute minutos=minute segundos=second trimestre=quarter trimestres=quarter noite=night noites=night
quilômetro=km quilômetros=km quilómetro=km quilómetros=km metro=m metros=m centímetro=cm centímetros=cm milímetro=mm milímetros=mm milha=mi milhas=mi
pé=ft pés=ft polegada=in polegadas=in quilo=kg quilos=kg quilograma=kg quilogramas=kg grama=g gramas=g tonelada=t toneladas=t litro=l litros=l
hectare=ha hectares=ha barril=bbl barris=bbl galão=gal galões=gal onça=oz onças=oz grau=° graus=° megawatt=MW megawatts=MW gigawatts=GW acre=ac acres=ac jarda=yd jardas=yd nós=kn`,
	square:     "quadrado quadrados",
	cubic:      "cúbico cúbicos",
	about:      "cerca de,aproximadamente,em torno de,perto de,quase,por volta de,uns,umas,à volta de",
	atLeast:    "mais de,pelo menos,ao menos,no mínimo,não menos de,acima de,superior a,mais do que,mínimo de",
	atMost:     "menos de,até,no máximo,não mais de,apenas,abaixo de,inferior a,menos do que,máximo de,nada mais que",
	laterAbout: "aproximadamente,mais ou menos",
	laterLeast: "ou mais,no mínimo,pelo menos",
	laterMost:  "ou menos,no máximo",
	between:    "entre,de",
	until:      "a,e,ou,até",
	old:        "de idade,de vida",
	aged:       "aos,idade de",
	small:      "grandes grande novos novas novo nova outros outras outro outra primeiros primeiras últimos últimas jovens pequenos pequenas principais longos longas",
	labels:     "artigo artigos página páginas capítulo número voo linha seção secção canal boeing airbus",
	person:     "homem mulher jovem menino menina rapaz rapariga idoso idosa turista filho filha reformado reformada criança",
	office:     "ministro ministra dama guerra vez lugar",
}
