package timex

import (
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// What Italian, Spanish and Portuguese papers tell in the present of a day to come.

// southern reports whether the text is in one of the three.
func (r *reader) southern() bool { return r.code == "it" || r.code == "es" || r.code == "pt" }

// scheduled reports whether a verb in the present of something that begins, ends or takes place
// stands a few words before word i, or right behind the time that ends before word end: "la corsa
// finisce domenica", "abre sus puertas el sábado", "no sábado arranca a prova". A verb of the past
// between them would be told of that day.
func (r *reader) scheduled(i, end int) bool {
	const reach = 5
	for k := i - 1; k >= 0 && k >= i-reach && r.gap(k+1) <= 1; k-- {
		if r.past(r.ws[k]) {
			return false
		}
		if takesPlace[r.ws[k].Fold] && (k == 0 || !nounSouth[r.ws[k-1].Fold]) {
			return true
		}
		if k > 0 && k >= i-2 && (r.ws[k-1].Fold == "si" || r.ws[k-1].Fold == "se") && r.gap(k) <= 1 && r.presentSouth(r.ws[k].Fold) {
			return true // "si riunisce lunedì", "se vota el domingo"
		}
	}
	if end < len(r.ws) && r.gap(end) <= 1 {
		k := end
		if r.ws[k].Fold == "si" || r.ws[k].Fold == "se" {
			return k+1 < len(r.ws) && r.presentSouth(r.ws[k+1].Fold)
		}
		return takesPlace[r.ws[k].Fold]
	}
	return false
}

// presentSouth reports whether a word reads as a verb in the present, third person, behind "si" or
// "se".
func (r *reader) presentSouth(f string) bool {
	if len(f) < 4 || ends(f, "ava", "aba", "ia", "ato", "ito", "uto", "ado", "ido", "vano", "aron", "ieron", "era", "endo", "ando") {
		return false
	}
	switch r.code {
	case "it":
		return ends(f, "a", "e", "ano", "ono")
	case "es":
		return ends(f, "a", "e", "an", "en")
	}
	return ends(f, "a", "e", "am", "em")
}

// nounSouth stand before a noun that has the letters of a verb: "la parte", "el cierre".
var nounSouth = text.WordSet("la il lo el le una un da di a fa uma o per por em en")

// takesPlace are verbs in the present, folded, by which something is announced for a day.
var takesPlace = text.WordSet(`finisce finiscono inizia iniziano comincia cominciano parte partono apre aprono riapre riaprono chiude chiudono debutta debuttano torna tornano vota votano scatta scattano arriva arrivano
 termina terminano riparte ripartono riprende riprendono
 terminan acaba acaban empieza empiezan comienza comienzan arranca arrancan abre abren reabre reabren cierra cierran vuelve vuelven clausura llega llegan viaja viajan declara comparece comparecen vota votan juega juegan
 disputa regresa regresan reanuda
 terminam acabam comeca comecam arrancam abrem reabrem fecha fecham regressa regressam votam sai saem chega chegam joga joga-se realiza-se reune-se encerra encerram decorre retoma`)

// meetsIn reports whether the month at i is that of something planned for which somebody is chosen
// or prepares: "convocati per i Mondiali di settembre", "para las elecciones de mayo".
func (r *reader) meetsIn(i int) bool {
	const reach = 5
	if i < 3 || r.roles[i]&(1<<aMonth) == 0 || !r.before(ofIt, i) || r.gap(i) > 1 || !plannedSouth[r.ws[i-2].Fold] {
		return false
	}
	for k := i - 3; k >= 0 && k >= i-reach && r.gap(k+1) <= 1; k-- {
		if f := r.ws[k].Fold; f == "per" || f == "para" {
			return true
		}
	}
	return false
}

// plannedSouth are events, folded, that are planned long before.
var plannedSouth = text.WordSet("mondiali europei olimpiadi giochi elezioni amministrative regionali politiche vertice referendum mundial mundiales europeo juegos elecciones comicios cumbre referendo jogos eleicoes autarquicas cimeira")

// numbersDay reports whether what points at i leads to a day of the month and not to a day from
// today: "el pasado día 3", "no próximo dia 12 de abril".
func (r *reader) numbersDay(i int) bool {
	return r.southern() && i+2 < len(r.ws) && r.ws[i+1].Fold == "dia" && r.ws[i+2].Kind == segment.Number
}
