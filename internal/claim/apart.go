package claim

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// Claims are not cut finer throughout: what stands in a breath is told in a breath, and a short
// stretch of words is like too many others. But in some places a few words are a fact of their own
// whatever stands around them, and other articles tell it in a sentence: apart marks these.

// apart marks the boundaries at which a fact of its own begins: the members of a list of predicates,
// "one is …, another …", "before he was arrested".
func (k *cutter) apart(ws []Word, cuts []int) {
	k.predicates(ws, cuts)
	for i := 1; i < len(ws); i++ {
		if k.member(ws, i) || k.next(ws, i) {
			cuts[k.opening(ws, cuts, i)] = own
		}
	}
}

// opening returns where the stretch begins that a fact of its own at i opens: at the
// conjunction before it.
func (k *cutter) opening(ws []Word, cuts []int, i int) int {
	if i > 1 && cuts[i] == none && (cuts[i-1] == joint || cuts[i-1] == comma) && k.open[ws[i-1].Fold] {
		return i - 1
	}
	return i
}

// leastPredicates is how many predicates of one subject make a list; two are told in a breath.
const leastPredicates = 3

// predicates marks what is said of one subject in a list: "is 44, lives in Orve and has no children".
func (k *cutter) predicates(ws []Word, cuts []int) {
	verbs := lang.VerbsOf(k.lang)
	first := false // the first of them has its verb in the subject's clause
	var at []int
	for i := range ws {
		if i > 0 && (cuts[i] == tied || cuts[i] == colon || cuts[i] == comma && relatives[k.lang][ws[i].Fold]) {
			return // a relative clause, or somebody's words: whose predicates they are is not known
		}
		listed := i > 0 && (cuts[i] == comma || cuts[i] == joint && additive[ws[i].Fold])
		if !listed {
			first = first || len(at) == 0 && verbs.Common(k.plain(ws, i))
			continue
		}
		v := i
		if additive[ws[i].Fold] && i+1 < len(ws) {
			v++
		}
		if k.quotes.over(ws[v].Span) {
			return
		}
		switch last := k.plain(ws, v-1); {
		case verbs.Predicate(k.plain(ws, v)), verbs.Is(last, k.plain(ws, v), k.plain(ws, v+1)) && !ws[v].Upper && k.lang == "fr":
			at = append(at, i)
		case first && len(at) > 0:
			return // something else is listed with them
		}
	}
	if !first || len(at)+1 < leastPredicates {
		return
	}
	for _, i := range at {
		cuts[i] = own
	}
}

// plain returns word i in small letters, without its apostrophe; "" behind the last.
func (k *cutter) plain(ws []Word, i int) string {
	if i < 0 || i >= len(ws) {
		return ""
	}
	return strings.ToLower(strings.TrimRight(ws[i].Of(k.a.Text), "'’"))
}

var additive = map[string]bool{"et": true, "and": true}

// What "one is Danish, another Dutch" names its members by.
var members = map[string]map[string]bool{
	"fr": text.WordSet("un une l'un l'une autre deuxieme troisieme quatrieme cinquieme second seconde premier premiere dernier derniere"),
	"en": text.WordSet("one another second third fourth fifth other first last"),
}

// member reports whether a clause about one of several begins at word i: "one is", "la troisième est".
func (k *cutter) member(ws []Word, i int) bool {
	j := i
	for j < len(ws) && j < i+2 && articles[ws[j].Fold] && !members[k.lang][ws[j].Fold] {
		j++
	}
	if j+1 >= len(ws) || !members[k.lang][ws[j].Fold] {
		return false
	}
	for j+1 < len(ws) && members[k.lang][ws[j+1].Fold] {
		j++ // "un autre"
	}
	return j+1 < len(ws) && lang.VerbsOf(k.lang).Common(k.plain(ws, j+1)) && k.beginsAt(ws, i)
}

var articles = map[string]bool{"le": true, "la": true, "l'": true, "les": true, "un": true, "une": true, "the": true}

// beginsAt reports whether a clause begins at word i: a comma or a conjunction stands before it.
func (k *cutter) beginsAt(ws []Word, i int) bool {
	return strings.IndexByte(k.a.Text[ws[i-1].End:ws[i].Start], ',') >= 0 || k.open[ws[i-1].Fold]
}

// So many words at least tell the deed after which somebody was held: "before she was elected she …" tells
// none, and "shortly before she was sentenced" tells when.
const leastDeed = 5

var hastening = text.WordSet("shortly just long soon even minutes hours days weeks months years moments juste peu bien longtemps heures jours mois ans")

// subjects are the pronouns that somebody is told to be caught, killed or saved by.
var subjects = map[string]bool{"he": true, "she": true, "they": true, "it": true}

// next reports whether word i begins what happened next: "before he was held by police",
// "avant d'être maîtrisé".
func (k *cutter) next(ws []Word, i int) bool {
	if i < leastDeed || i+3 >= len(ws) || hastening[ws[i-1].Fold] || k.quotes.over(ws[i].Span) {
		return false
	}
	switch ws[i].Fold {
	case "before":
		return subjects[ws[i+1].Fold] && (ws[i+2].Fold == "was" || ws[i+2].Fold == "were")
	case "avant":
		return ws[i+1].Fold == "d'" && ws[i+2].Fold == "etre"
	}
	return false
}

// insertion takes the boundaries off a list without a verb between two dashes, where the verb of the
// sentence stands behind it: "The walkers – one aged 22, two aged 30 – were found".
func (k *cutter) insertion(ws []Word, cuts []int) {
	verbs := lang.VerbsOf(k.lang)
	for i := 1; i < len(ws); i++ {
		if !k.dash(ws, i) {
			continue
		}
		j, listed := i+1, false
		for j < len(ws) && j < i+longestInsertion && !k.dash(ws, j) && cuts[j] != tied && !verbs.Common(k.plain(ws, j-1)) {
			listed = listed || cuts[j] == comma
			j++
		}
		if listed && j < len(ws) && k.dash(ws, j) && verbs.Predicate(k.plain(ws, j)) {
			for n := i; n <= j; n++ {
				cuts[n] = none
			}
			i = j
		}
	}
}

// longestInsertion is how many words stand between two dashes at most.
const longestInsertion = 24

// dash reports whether a dash stands right before word i.
func (k *cutter) dash(ws []Word, i int) bool {
	switch strings.Trim(k.a.Text[ws[i-1].End:ws[i].Start], " \u00a0\u202f") {
	case "–", "—", "-":
		return k.a.Text[ws[i-1].End:ws[i].Start] != "-"
	}
	return false
}
