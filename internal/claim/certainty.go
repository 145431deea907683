package claim

import (
	"slices"
	"strings"

	"recoupe/internal/text"
)

// hearsay are words that give a claim with a reserve, as what is told and not
// vouched for. An adjective, "the alleged thief", keeps its distance from a
// noun and not from what is told.
var hearsay = map[string]map[string]bool{
	"en": text.WordSet("allegedly reportedly supposedly purportedly"),
	"fr": text.WordSet("presumement"),
	"de": text.WordSet("angeblich mutmasslich"),
	"es": text.WordSet("habria habrian presuntamente supuestamente aparentemente"),
	"it": text.WordSet("avrebbe avrebbero sarebbe sarebbero presumibilmente presuntamente"),
	"nl": text.WordSet("zou zouden vermoedelijk"),
	"pt": text.WordSet("teria teriam alegadamente supostamente presumivelmente"),
}

// determiners open a noun: "the allegedly stolen coins" keeps its distance from
// the coins.
var determiners = text.WordSet("the a an this that these those his her its their le la les un une des ces ses der die das den dem ein eine einen el los las uno una il lo i gli de het een o os as um uma")

// possible are verbs that give a claim as what may be. Adverbs, "possibly two",
// are of the next word alone.
var possible = map[string]map[string]bool{
	"en": text.WordSet("might"),
	"fr": text.WordSet("pourrait pourraient devrait devraient"),
	"es": text.WordSet("podria podrian deberia deberian"),
	"it": text.WordSet("potrebbe potrebbero dovrebbe dovrebbero"),
	"pt": text.WordSet("poderia poderiam deveria deveriam"),
}

// open are words by which a claim is told neither as so nor with a reserve:
// what can be, what somebody is ready to do, what would be if.
var open = map[string]map[string]bool{
	"en": text.WordSet("perhaps possibly probably can would if unless ready willing want wants wanted plan plans planned hope hopes hoped intend intends whether should"),
	"fr": text.WordSet("probablement peut peuvent si pret prete prets pretes veut veulent souhaite souhaitent espere esperent compte comptent envisage envisagent voudrait doit doivent"),
	"de": text.WordSet("kann konnen wenn falls ob will wollen soll sollen sollte sollten bereit"),
	"es": text.WordSet("puede pueden si quiere quieren dispuesto dispuesta dispuestos debe deben"),
	"it": text.WordSet("puo possono se vuole vogliono pronto pronta pronti deve devono"),
	"nl": text.WordSet("kan kunnen als wil willen bereid moet moeten"),
	"pt": text.WordSet("pode podem quer querem pronto disposto deve devem"),
}

// Ends of verbs in the conditional, and of nouns besides, where nothing else
// tells them apart.
var wouldBe = map[string][]string{"es": {"aría", "ería", "iría", "arían", "erían", "irían"}, "it": {"rebbe", "rebbero"}, "pt": {"aria", "eria", "iria", "ariam", "eriam", "iriam"}}

// certainty tells how firmly words are told, and which of them gives the
// reserve, if one does; sentence is the one they stand in.
func (k *cutter) certainty(ws []Word, sentence text.Span) (Certainty, text.Span) {
	if strings.HasSuffix(strings.TrimRight(sentence.Of(k.a.Text), " \u00a0\u202f»”\""), "?") {
		return Question, text.Span{}
	}
	out, by := Asserted, text.Span{}
	for i, w := range ws {
		switch {
		case hearsay[k.lang][w.Fold] && !(i > 0 && determiners[ws[i-1].Fold]) || k.saidTo(ws, i) || k.heard(ws, i):
			return Conditional, w.Span
		case possible[k.lang][w.Fold] || k.may(ws, i):
			out, by = Possible, w.Span
		case k.lang == "fr" && (out == Asserted || out == Open) && conditional(strings.ToLower(w.Of(k.a.Text))):
			out, by = Conditional, w.Span
		case k.lang == "de" && (out == Asserted || out == Open) && k.reported(ws, i):
			out = Attributed
		case out == Asserted && (open[k.lang][w.Fold] || k.whether(ws, i) || slices.ContainsFunc(wouldBe[k.lang], func(end string) bool { return strings.HasSuffix(w.Of(k.a.Text), end) })):
			out = Open
		}
	}
	return out, by
}

// whether reports whether the French word i is the elided si, "s’il", "s’ils", or the Portuguese one
// an if: at the head of a clause.
func (k *cutter) whether(ws []Word, i int) bool {
	if k.lang == "pt" { // within a clause it is a pronoun: "a vila que se vê daqui"
		return ws[i].Fold == "se" && (i == 0 || ws[i-1].End < ws[i].Start-1)
	}
	return k.lang == "fr" && ws[i].Fold == "s'" && i+1 < len(ws) && (ws[i+1].Fold == "il" || ws[i+1].Fold == "ils")
}

// saidTo reports whether a verb phrase that begins at word i gives what follows
// as hearsay: "is said to have", "were alleged to be", "soll gesagt haben".
func (k *cutter) saidTo(ws []Word, i int) bool {
	at := func(n int) string {
		if n < len(ws) {
			return ws[n].Fold
		}
		return ""
	}
	switch k.lang {
	case "en":
		return being[at(i)] && told[at(i+1)] && at(i+2) == "to"
	case "de":
		last := at(len(ws) - 1)
		return (at(i) == "soll" || at(i) == "sollen") && i < len(ws)-1 && (last == "haben" || last == "sein")
	}
	return false
}

var (
	mayDo  = text.WordSet("könnte könnten dürfte dürften")
	sensed = text.WordSet("seen heard felt found")
	senses = text.WordSet("see hear feel smell")
	being  = text.WordSet("is are was were been be")
	told   = text.WordSet("said alleged reported believed thought understood rumoured rumored")
)

// may reports whether a verb phrase that begins at word i gives what follows as
// what may be: "may have", "is expected to", "appears to be", "semble".
func (k *cutter) may(ws []Word, i int) bool {
	next := ""
	if i+1 < len(ws) {
		next = ws[i+1].Fold
	}
	switch k.lang {
	case "en":
		switch w := ws[i].Fold; {
		case w == "may":
			return !ws[i].Upper // the month
		case w == "could":
			return !(next == "be" && i+2 < len(ws) && sensed[ws[i+2].Fold]) && !senses[next] && next != "not" // "flames could be seen", "they could see flames"
		case w == "appears" || w == "appear" || w == "appeared" || w == "seems" || w == "seem" || w == "seemed":
			return next == "to"
		default:
			return next == "to" && (w == "expected" || w == "likely" && i > 0 && being[ws[i-1].Fold])
		}
	case "fr":
		return ws[i].Fold == "semble" || ws[i].Fold == "semblent"
	case "de":
		return mayDo[ws[i].Of(k.a.Text)] // folded, "könnte" is "konnte"
	}
	return false
}

// conditional reports whether a French word, in small letters, is a verb of the
// third person in the conditional: what a newspaper gives without vouching for
// it, or what would be. The imperfect of verbs in -rer ends alike.
func conditional(w string) bool {
	stem, ok := strings.CutSuffix(w, "raient")
	if !ok {
		if stem, ok = strings.CutSuffix(w, "rait"); !ok {
			return false
		}
	}
	switch {
	case len(stem) < 2:
		return false
	case stem == "au" || stem == "se" || stem == "fe" || stem == "sau" || stem == "ver" || stem == "enver" || stem == "pour" || stem == "de" || stem == "recev" || stem == "i":
		return true
	case strings.HasSuffix(stem, "e"):
		return true // "toucherait": with é, "espérait", it would be another letter
	case strings.HasSuffix(stem, "i"):
		if stem == "ti" || stem == "vi" {
			return false
		}
		for _, verb := range inIrer {
			if strings.HasSuffix(stem, verb) {
				return false
			}
		}
		return true
	}
	for _, s := range [...]string{"iend", "rend", "tend", "pend", "fend", "cend", "vend", "pond", "fond", "perd", "mord", "faud", "voud", "vaud", "mett", "batt", "naît", "raît", "viv", "suiv", "dev", "cev", "cri", "lui", "dui", "trui"} {
		if strings.HasSuffix(stem, s) {
			return true
		}
	}
	return false
}

// Ends of verbs in -irer, whose imperfect looks like the conditional of one in
// -ir: "tirait", "admirait".
var inIrer = []string{"reti", "atti", "éti", "dmi", "spi", "chavi", "dési", "déchi", "soupi", "empi"}

// reported reports whether a German word is a verb of the third person in the
// first subjunctive: by it reported speech goes on without a verb of saying.
func (k *cutter) reported(ws []Word, i int) bool {
	w := ws[i].Of(k.a.Text)
	if !subjunctive[w] {
		return false
	}
	for n := max(0, i-2); n < min(len(ws), i+3); n++ {
		if ws[n].Fold == "ich" {
			return false
		}
	}
	return true
}

// subjunctive are such verbs in small letters, those that are no other form
// but of the first person.
var subjunctive = text.WordSet("sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe stehe komme liege bleibe bestehe")

// heard reports whether a reserve of several words, or of one before a participle, begins at word i:
// "terá confessado", "al parecer", "a quanto pare", "ao que tudo indica".
func (k *cutter) heard(ws []Word, i int) bool {
	if k.lang == "pt" && (ws[i].Fold == "tera" || ws[i].Fold == "terao") && i+1 < len(ws) {
		p := ws[i+1].Fold
		return len(p) > 3 && (strings.HasSuffix(p, "do") || strings.HasSuffix(p, "to") || p == "sido")
	}
	for _, phrase := range reserves[k.lang] {
		n := 0
		for n < len(phrase) && i+n < len(ws) && ws[i+n].Fold == phrase[n] {
			n++
		}
		if n == len(phrase) {
			return true
		}
	}
	return false
}

// reserves are phrases, folded, that keep a distance from what is told.
var reserves = map[string][][]string{
	"es": {{"al", "parecer"}, {"segun", "parece"}},
	"it": {{"a", "quanto", "pare"}, {"a", "quanto", "sembra"}, {"pare", "che"}, {"sembra", "che"}},
	"pt": {{"ao", "que", "parece"}, {"ao", "que", "tudo", "indica"}},
}
