package claim

import (
	"sort"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/story"
)

// Some commas part nothing that could be told by itself: a town from its state, a day from its year, what
// was done from its day. (Those of a list part what others tell one by one: the statement is given the whole
// of it instead, see package compare/clause.)

// within takes the boundaries off that stand within one thing.
func (k *cutter) within(ws []Word, roles []uint8, cuts []int) {
	for i := 1; i < len(ws); i++ {
		if cuts[i] == comma && k.quotes.over(ws[i-1].Span) == k.quotes.over(ws[i].Span) && (k.whereOf(ws, roles, i) || k.adjunct(ws, roles, cuts, i)) {
			cuts[i] = none
		}
	}
}

// whereOf reports whether word i goes on with the place or the day before it: "Ostrey, Calif.",
// "Brassy, Maine, after", "Aug. 4, 2019".
func (k *cutter) whereOf(ws []Word, roles []uint8, i int) bool {
	if k.names.binds(ws[i-1].Span, ws[i].Span) || k.times.binds(ws[i-1].Span, ws[i].Span) {
		return true
	}
	if k.lang != "en" || roles[i-1] != named || !ws[i-1].Upper || !ws[i].Upper {
		return false
	}
	end := i
	for end+1 < len(ws) && ws[end+1].Upper && k.a.Text[ws[end].End:ws[end+1].Start] == " " {
		end++ // "New Jersey"
	}
	behind := k.a.Text[ws[end].End:min(len(k.a.Text), ws[end].End+2)]
	if lang.Abbreviation(k.lang, ws[end].Fold) && strings.HasPrefix(behind, ".") {
		return true
	}
	return strings.HasPrefix(behind, ",") && k.place(ws[i-1]) && k.place(ws[end])
}

// place reports whether a word stands in the name of a place.
func (k *cutter) place(w Word) bool {
	ms := k.a.Mentions
	i := sort.Search(len(ms), func(i int) bool { return ms[i].End > w.Start })
	return i < len(ms) && ms[i].Contains(w.Span) && ms[i].Kind == story.Place && !ms[i].Stand
}

// adjunct reports whether no more than a day or a place stands between the comma before word i and the next:
// "à Valmance, dans l'Orne, mardi, pendant que".
func (k *cutter) adjunct(ws []Word, roles []uint8, cuts []int, i int) bool {
	said := false
	for j := i; j < min(len(ws), i+longestAdjunct); j++ {
		if j > i && cuts[j] != none {
			return said && cuts[j] <= comma
		}
		switch {
		case roles[j] == timed, roles[j] == named && k.place(ws[j]):
			said = true
		case roles[j] != little:
			return false
		}
	}
	return said && i+longestAdjunct >= len(ws)
}

// longestAdjunct is how many words such a stretch has at most.
const longestAdjunct = 5
