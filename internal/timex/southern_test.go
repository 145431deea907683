package timex

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// southernRows are what Italian, Spanish and Portuguese newspapers write, on a Wednesday.
var southernRows = []struct{ lang, in, want string }{
	{"it", "La corsa finisce domenica.", "[domenica] 2025-03-23"},
	{"it", "La corsa, che si chiude domenica a Torino, è seguita da tutti.", "[domenica] 2025-03-23"},
	{"it", "Il consiglio ha votato lunedì.", "[lunedì] 2025-03-17"},
	{"it", "Negli anni '90 il mulino era chiuso.", "[anni '90] 1990..1999"},
	{"it", "Negli anni\n’90 il mulino era chiuso, negli anni “90” no.", "[anni\n’90] 1990..1999"},
	{"it", "Il consiglio voterà venerdì.", "[venerdì] 2025-03-21"},
	{"it", "L’assemblea è convocata per venerdì alle ore 20.30.", "[venerdì alle ore 20.30] 2025-03-21T20:30"},
	{"it", "È stato tolto dai convocati per i Mondiali di settembre.", "[settembre] 2025-09"}, // what is to come of it
	{"it", "Il ponte è crollato nella notte tra lunedì e martedì.", "[tra lunedì e martedì] 2025-03-17..2025-03-18"},
	{"it", "Parte sabato la nuova linea.", "[sabato] 2025-03-22"},
	{"it", "Le scuole riaprono lunedì.", "[lunedì] 2025-03-24"},
	{"it", "Domani è attesa la sentenza.", "[Domani] 2025-03-20"},
	{"it", "Sono attesi giovedì in tribunale.", "[giovedì] 2025-03-20"},
	{"it", "La decisione arriverà entro la fine del mese.", "[la fine del mese] ..2025-03-31"},
	{"it", "Lo scorso 3 marzo era stato arrestato.", "[3 marzo] 2025-03-03"},
	{"it", "Il contratto dura fino al 2028.", "[2028] 2028"},
	{"it", "Ieri mattina, alle 7.40, è scattato l’allarme.", "[Ieri mattina, alle 7.40] 2025-03-18T07:40"},
	{"it", "Il prossimo 12 aprile si vota.", "[12 aprile] 2025-04-12"},
	{"it", "Era stato eletto due anni fa.", "[due anni fa] 2023..2023-03-19"},
	{"it", "Nel gennaio scorso aveva chiesto aiuto.", "[gennaio scorso] 2025-01"},
	{"it", "La notte di martedì nessuno ha dormito.", "[martedì] 2025-03-18"},
	{"it", "Oggi pomeriggio si riunisce la giunta.", "[Oggi pomeriggio] 2025-03-19"},
	{"it", "Il processo comincia il 7 maggio.", "[7 maggio] 2025-05-07"},
	{"it", "L’impianto resterà chiuso fino a giugno.", "[giugno] 2025-06"},
	{"it", "Negli anni Novanta la fabbrica contava mille operai.", "[anni Novanta] 1990..1999"},
	{"it", "Dal 2018 lavora per la squadra.", "[2018] 2018.."},

	{"es", "La vuelta termina el domingo.", "[domingo] 2025-03-23"},
	{"es", "El pleno aprobó el lunes la norma.", "[lunes] 2025-03-17"},
	{"es", "El pleno votará el viernes.", "[viernes] 2025-03-21"},
	{"es", "La plantilla se concentrará mañana jueves, a las 20.00 horas, ante la sede.", "[mañana] 2025-03-20; [jueves, a las 20.00 horas] 2025-03-20T20:00"},
	{"es", "Declara este jueves ante el juez.", "[este jueves] 2025-03-20"},
	{"es", "Anunció este lunes que se va.", "[este lunes] 2025-03-17"},
	{"es", "El juicio arranca el 7 de mayo.", "[7 de mayo] 2025-05-07"},
	{"es", "Está previsto que llegue el sábado.", "[sábado] 2025-03-22"},
	{"es", "La policía lo detuvo la noche del domingo.", "[domingo] 2025-03-16"},
	{"es", "El contrato vence en septiembre.", "[septiembre] 2025-09"},
	{"es", "Irán a los Juegos de septiembre.", "[septiembre] 2025-09"},
	{"es", "El pasado 3 de marzo fue detenido.", "[3 de marzo] 2025-03-03"},
	{"es", "El próximo 12 de abril se vota.", "[12 de abril] 2025-04-12"},
	{"es", "Trabaja en la casa desde 2009.", "[2009] 2009.."},
	{"es", "Los alumnos vuelven a clase el lunes.", "[lunes] 2025-03-24"},
	{"es", "La exposición abre sus puertas el sábado y se clausura en junio.", "[sábado] 2025-03-22; [junio] 2025-06"},
	{"es", "Hace dos años perdió la casa.", "[Hace dos años] 2023..2023-03-19"},
	{"es", "Ayer por la tarde se hundió el muelle.", "[Ayer por la tarde] 2025-03-18"},
	{"es", "El congreso se celebra el fin de semana que viene.", "[fin de semana que viene] 2025-03-28..2025-03-30"},
	{"es", "El martes por la noche ardió la nave.", "[martes por la noche] 2025-03-18"},
	{"es", "Reabrirá a finales de mayo.", "[a finales de mayo] 2025-05-16..2025-05-31"},

	{"pt", "A volta termina no domingo, em Coimbra.", "[domingo] 2025-03-23"},
	{"pt", "O tribunal decidiu na segunda-feira.", "[na segunda-feira] 2025-03-17"},
	{"pt", "O conselho vota na sexta-feira.", "[na sexta-feira] 2025-03-21"},
	{"pt", "O mecânico ficou esta terça-feira em prisão.", "[esta terça-feira] 2025-03-18"},
	{"pt", "A prova arranca no sábado.", "[sábado] 2025-03-22"},
	{"pt", "As buscas decorreram na noite de domingo.", "[domingo] 2025-03-16"},
	{"pt", "Deixou o país na segunda-feira à noite.", "[na segunda-feira à noite] 2025-03-17"},
	{"pt", "A comissão deverá pronunciar-se até ao fim de setembro.", "[fim de setembro] ..2025-09-30"},
	{"pt", "O julgamento começa a 7 de maio.", "[7 de maio] 2025-05-07"},
	{"pt", "A partir de amanhã, todas as bicicletas serão vistas.", "[amanhã] 2025-03-20.."},
	{"es", "El pasado día 3 de marzo fue detenido.", "[3 de marzo] 2025-03-03"},
	{"pt", "Foi detido no passado dia 3 de março.", "[3 de março] 2025-03-03"},
	{"pt", "No próximo dia 12 de abril há eleições.", "[12 de abril] 2025-04-12"},
	{"pt", "Ontem à noite ardeu o armazém.", "[Ontem à noite] 2025-03-18"},
	{"pt", "As notas saem na quinta-feira.", "[na quinta-feira] 2025-03-20"},
	{"pt", "Há dois anos perdeu a casa.", "[Há dois anos] 2023..2023-03-19"},
	{"pt", "O prefeito afirmou nesta terça-feira (18) que vai recorrer.", "[nesta terça-feira (18] 2025-03-18"},
	{"pt", "A ponte reabre em junho.", "[junho] 2025-06"},
	{"pt", "A sessão começa às 18h30 de sexta-feira.", "[18h30 de sexta-feira] 2025-03-21T18:30"},
	{"pt", "Trabalha na casa desde 2009.", "[2009] 2009.."},
}

func TestSouthernPress(t *testing.T) {
	for _, c := range southernRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, published, c.in))), c.lang+": "+c.in)
	}
}
