package quantity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// southernRows are figures as Italian, Spanish and Portuguese newspapers write them.
var southernRows = []struct{ lang, in, want string }{
	{"it", "Hanno sfilato 3 mila persone.", "[3 mila] 3000 persone"},
	{"it", "Il danno è di otto milioni e mezzo di euro.", "[otto milioni e mezzo di euro] 8500000 EUR"},
	{"it", "Una multa fino a 200 mila franchi svizzeri.", "[fino a 200 mila franchi svizzeri] 200000 CHF atMost"},
	{"it", "Un'ottantina di famiglie e un centinaio di operai.", "[Un'ottantina] 80 famiglie about; [un centinaio] 100 operai about"},
	{"it", "L’uomo, 51 anni, guadagna 1,2 milioni l’anno.", "[51 anni] 51 year age; [1,2 milioni] 1200000"},
	{"it", "Un uomo di 34 anni e una bambina di sei anni.", "[34 anni] 34 year age; [sei anni] 6 year age"},
	{"es", "Una mujer de 34 años fue detenida; lleva 11 años en el club.", "[34 años] 34 year age; [11 años] 11 year duration"},
	{"pt", "Um homem de 34 anos esteve dois anos preso.", "[34 anos] 34 year age; [dois anos] 2 year duration"},
	{"it", "Dei 300 ha votato la metà; ha comprato 40 ha di bosco.", "[300] 300; [metà] 0.5; [40 ha] 40 ha"},
	{"it", "Due diciottenni e un ventenne, un settantottenne.", "[Due] 2; [diciottenni] 18 year age; [ventenne] 20 year age; [settantottenne] 78 year age"},
	{"it", "Il ventinovenne ha vinto.", "[ventinovenne] 29 year age"},
	{"it", "Una sessantaduenne è morta.", "[sessantaduenne] 62 year age"},
	{"it", "Pesava meno di otto etti.", "[meno di otto] 8 etti atMost"},
	{"it", "Sono ventitré i feriti, di cui tre gravi.", "[ventitré] 23; [tre] 3 gravi"},
	{"it", "Circa il 40 per cento degli iscritti.", "[Circa il 40 per cento] 40 % about"},
	{"it", "Tra i 20 e i 30 gradi.", "[20] 20; [30 gradi] 30 °"},
	{"it", "Un terzo dei voti, la metà dei seggi.", "[Un terzo] 0.3333333333333333; [metà] 0.5"},
	{"it", "Migliaia di tifosi, decine di feriti.", "[Migliaia] 1000 tifosi atLeast; [decine] 10 feriti atLeast"},
	{"it", "Lo sciopero dura da tre settimane.", "[tre settimane] 3 week duration"},
	{"it", "Il bando vale 450 mila euro più Iva.", "[450 mila euro] 450000 EUR"},
	{"it", "Un paese di 1.200 abitanti.", "[1.200] 1200 abitanti"},
	{"it", "Il primo e il terzo piano, la ventesima edizione.", "[primo] 1 ordinal; [ventesima] 20 edizione ordinal"},

	{"es", "Una localidad de 3.400 habitantes.", "[3.400] 3400 habitantes"},
	{"es", "El contrato, de 8,5 millones de euros al año.", "[8,5 millones de euros] 8500000 EUR"},
	{"es", "Una multa de entre 20.000 y 200.000 francos suizos.", "[entre 20.000 y 200.000 francos suizos] 20000..200000 CHF"},
	{"es", "Casi dos minutos de ventaja.", "[Casi dos minutos] 2 minute duration about"},
	{"es", "Una veintena de vecinos y medio centenar de agentes.", "[Una veintena] 20 vecinos about; [medio centenar] 50 agentes about"},
	{"es", "Un motor capaz de dar unos 60 vatios.", "[unos 60] 60 vatios about"},
	{"es", "El detenido, de 51 años, cobró 18.000 euros.", "[51 años] 51 year age; [18.000 euros] 18000 EUR"},
	{"es", "Más de 2,3 millones de visualizaciones.", "[Más de 2,3 millones] 2300000 visualizaciones atLeast"},
	{"es", "El 41 % de los embalses.", "[41 %] 41 %"},
	{"es", "Cientos de miles de personas.", "[Cientos de miles] 100000 personas atLeast"},
	{"es", "Un total de veintiún heridos.", "[veintiún] 21 heridos"},
	{"es", "Un tercio de la plantilla, la mitad de los buques.", "[Un tercio] 0.3333333333333333; [mitad] 0.5"},
	{"es", "El incendio quemó 1.200 hectáreas.", "[1.200 hectáreas] 1200 ha"},
	{"es", "Hay al menos siete muertos y una treintena de heridos.", "[al menos siete] 7 muertos atLeast; [una treintena] 30 heridos about"},

	{"pt", "Recebeu 15 mil euros.", "[15 mil euros] 15000 EUR"},
	{"pt", "Cerca de nove mil euros em numerário.", "[Cerca de nove mil euros] 9000 EUR about"},
	{"pt", "O arguido, de 51 anos, recorre.", "[51 anos] 51 year age"},
	{"pt", "Uma dezena de jornalistas e meia centena de curiosos.", "[Uma dezena] 10 jornalistas about; [meia centena] 50 curiosos about"},
	{"pt", "A obra custa 2,4 milhões de euros.", "[2,4 milhões de euros] 2400000 EUR"},
	{"pt", "A empresa perdeu R$ 3,5 bilhões.", "[R$ 3,5 bilhões] 3500000000 BRL"},
	{"pt", "Com um minuto e 47 segundos de vantagem.", "[um minuto] 1 minute duration; [47 segundos] 47 second duration"},
	{"pt", "Menos de 800 gramas.", "[Menos de 800 gramas] 800 g atMost"},
	{"pt", "Mais de duas mil pessoas.", "[Mais de duas mil] 2000 pessoas atLeast"},
	{"pt", "Vinte e três feridos, dos quais quatro em estado grave.", "[Vinte e três] 23 feridos; [quatro] 4"},
	{"pt", "Um terço dos votos, metade dos lugares.", "[Um terço] 0.3333333333333333; [metade] 0.5"},
	{"pt", "O incêndio consumiu 1200 hectares.", "[1200 hectares] 1200 ha"},
	{"pt", "Entre 20 e 30 graus.", "[Entre 20 e 30 graus] 20..30 °"},
	{"pt", "Centenas de pessoas, milhares de euros.", "[Centenas] 100 pessoas atLeast; [milhares de euros] 1000 EUR atLeast"},
	{"pt", "O desemprego subiu para 6,7%.", "[6,7%] 6.7 %"},
}

func TestSouthernPress(t *testing.T) {
	for _, c := range southernRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, c.in))), c.lang+": "+c.in)
	}
}
