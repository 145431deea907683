package quantity

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// age turns years into an age where the words around say so, and reads the
// bare number after a name: "Ann Bell, 29,".
func (r *reader) age(q *story.Quantity, i int, end *int) {
	if q.Kind == story.Duration && (q.Unit == "year" || q.Unit == "month" || q.Unit == "week" || q.Unit == "day") {
		if f := at(r.olds, r.ts, *end); f != nil && r.ts[*end].gap <= hyphen {
			q.Kind = story.Age
			*end += len(f.words)
			q.End = r.ts[*end-1].End
			return
		}
		if *end > 0 && strings.Contains(r.ts[*end-1].Fold, "jahrig") || strings.Contains(r.ts[*end-1].Fold, "jarig") || upTo(r.ages, r.ts, i) != nil || r.listedAges(i) ||
			q.Unit == "year" && (q.Precision != story.Range && (r.apart(i, *end) || r.ofSomebody(i, *end)) || q.Precision == story.Range && r.agedBetween(i)) && q.Value < 120 {
			q.Kind = story.Age
		}
		return
	}
	if q.Kind == story.Count && q.Unit == "" && *end == i+1 && r.roundAge(i, *end) {
		q.Kind, q.Unit = story.Age, "year"
		return
	}
	if q.Kind == story.Count && r.code == "it" && *end == i+1 {
		if _, ok := ofAge(r.ts[i].Fold); ok {
			q.Kind, q.Unit = story.Age, "year"
			return
		}
	}
	if q.Kind != story.Count || q.Unit != "" || *end != i+1 || q.Value < 1 || q.Value > 115 || r.ts[i].num.kind != digit || r.ts[i].num.decimal {
		return
	}
	if r.apart(i, *end) || r.listedAges(i) || upTo(r.ages, r.ts, i) != nil && r.code != "pt" && r.code != "es" {
		q.Kind, q.Unit = story.Age, "year"
	}
}

// apart reports whether tokens i to end stand between commas, or in brackets,
// after a name.
func (r *reader) apart(i, end int) bool {
	if i > 1 && end == i+1 && r.ts[i-1].cap && r.ts[i-2].cap && r.txt[r.ts[i-1].End:r.ts[i].Start] == " (" && strings.HasPrefix(r.txt[r.ts[i].End:r.end], ")") {
		return r.ts[i-1].Kind == segment.Letters // "Ann Bell (29)"
	}
	if r.aside(i, end) {
		return true
	}
	if i == 0 || !r.ts[i-1].cap || r.ts[i].gap != comma || r.ts[i].num.kind != digit || r.ts[i-1].Kind != segment.Letters || r.ts[i-1].num.kind != none {
		return false
	}
	return end == len(r.ts) || r.ts[end].gap == comma || r.ts[end].gap == other
}

// aside reports whether the English figures from i to end stand between commas behind a word in
// small letters and can only be an age: "a fourth suspect, 19, is", "the driver, then 17, said".
func (r *reader) aside(i, end int) bool {
	if r.code != "en" || i < 2 || end != i+1 || end >= len(r.ts) || r.ts[end].gap != comma || r.ts[end].num.kind != none || r.ts[i].num.kind != digit || r.ts[i].num.value < 10 || r.ts[i].num.decimal {
		return false
	}
	k := i
	if f := r.ts[i-1].Fold; (f == "then" || f == "now") && r.ts[i].gap == spaced {
		k--
	}
	before := &r.ts[k-1]
	_, unit := r.things[before.Fold]
	return r.ts[k].gap == comma && before.Kind == segment.Letters && before.num.kind == none && !unit && r.ts[end].Kind == segment.Letters
}

// ofSomebody reports whether the French, Italian, Spanish or Portuguese years from token i to end are
// those of somebody: between commas behind a name or a noun, "Arizcun, de 51 años,", or behind a word
// for a person, "un uomo di 51 anni", "une skieuse de 39 ans".
func (r *reader) ofSomebody(i, end int) bool {
	if r.code == "fr" {
		return r.aged(i, end)
	}
	if r.code != "it" && r.code != "es" && r.code != "pt" || i == 0 {
		return false
	}
	k := i // where the phrase begins, with its preposition
	if f := r.ts[k-1].Fold; (f == "de" || f == "di") && r.ts[k].gap <= spaced {
		k--
		if k > 0 && r.ts[k].gap <= spaced {
			return r.persons.has(r.ts[k-1].Fold)
		}
	}
	if k == 0 || r.ts[k].gap != comma && r.txt[r.ts[k-1].End:r.ts[k].Start] != " (" {
		return false
	}
	closed := end == len(r.ts) || r.ts[end].gap == comma || r.ts[end].gap == other || r.ts[end-1].End < r.end && strings.HasPrefix(r.txt[r.ts[end-1].End:r.end], ")")
	const grown = 16 // fewer years between commas are as often how long something was
	return closed && (r.ts[k-1].cap || r.ts[i].num.value >= grown)
}

// aged reports whether the French years from token i to end are somebody's: behind a word for a
// person ("un homme de 70 ans", "une femme et un enfant, de 40 et 6 ans"), in brackets of their own
// ("Morin (36 ans)"), or where a sentence begins with them and goes on with who it is ("À 36 ans, la
// championne"). "Depuis" or "pendant" before them has made them something else already.
func (r *reader) aged(i, end int) bool {
	if i == 0 || end != i+2 || r.ts[i].num.decimal {
		return false
	}
	before := &r.ts[i-1]
	if (before.Fold == "de" || before.Fold == "d'") && r.ts[i].gap <= spaced {
		k := i - 2
		for k > 0 && k > i-5 && r.ts[k+1].gap <= hyphen && !r.persons.has(r.ts[k].Fold) && r.ts[k].Kind == segment.Letters && adjective(r.ts[k].Fold) { // "un touriste belge de 40 ans"
			k--
		}
		if k == i-2 && k > 0 && r.ts[k].gap == spaced && r.persons.has(r.ts[k-1].Fold) && r.ts[k].Kind == segment.Letters && !r.ts[k].cap && !lang.Stop(r.code, r.ts[k].Fold) { // "le pompier volontaire de 31 ans"
			return true
		}
		return k >= 0 && r.ts[k+1].gap <= spaced && (r.persons.has(r.ts[k].Fold) || k == i-2 && r.ofTrade(k))
	}
	after := r.txt[r.ts[end-1].End:r.end]
	const grown = 16 // fewer years in brackets are as often how long something was
	if strings.HasSuffix(r.txt[:r.ts[i].Start], "(") && strings.HasPrefix(after, ")") {
		return before.Kind == segment.Letters && before.cap && r.ts[i].num.value >= grown
	}
	if i > 1 && before.Fold == "a" && before.gap == comma && r.ts[i].num.value >= grown && (end == len(r.ts) || r.ts[end].gap > spaced || r.ts[end].Fold == "et") { // "Roux signe, à 38 ans et après trois essais, …"
		return true
	}
	if i > 1 && (before.Fold == "avait" || before.Of(r.txt) == "a") && before.gap == spaced && r.ts[i].num.value >= grown && (end == len(r.ts) || r.ts[end].gap > spaced || r.ts[end].Fold == "et") { // "Ana Roy a 38 ans."
		f := &r.ts[i-2]
		return f.cap && f.Kind == segment.Letters || f.Fold == "elle" || f.Fold == "il" || f.Fold == "qui"
	}
	return i == 1 && before.Fold == "a" && before.cap && (strings.HasPrefix(after, ", ") || strings.HasPrefix(after, " seulement")) && r.ts[i].num.value >= grown
}

// ofTrade reports whether the French word at k ends as those do for somebody of a trade or of a place:
// "politicienne", "violoniste", "Lyonnais". Those for a length or a state end otherwise, but for a few.
func (r *reader) ofTrade(k int) bool {
	t := &r.ts[k]
	if t.Kind != segment.Letters {
		return false
	}
	f := t.Fold
	if t.cap && k > 0 && adjective(f) {
		return true
	}
	for _, end := range [...]string{"ienne", "icien", "trice", "euse", "iste"} {
		if strings.HasSuffix(f, end) {
			return f != "liste" && f != "piste" && f != "ancienne" && f != "matrice" && f != "quotidienne"
		}
	}
	return false
}

// agedBetween reports whether the French range of years at i is that of the people before it: "des
// élèves de 17 à 21 ans".
func (r *reader) agedBetween(i int) bool {
	return r.code == "fr" && i > 1 && r.ts[i-1].Fold == "de" && r.ts[i].gap <= spaced && r.persons.has(strings.TrimSuffix(r.ts[i-2].Fold, "s"))
}

// listedAges reports whether the French number at i stands in a list that the words for an age lead to:
// "âgés de 75, 79 et 82 ans".
func (r *reader) listedAges(i int) bool {
	if r.code != "fr" {
		return false
	}
	for k := i; k > 0 && k > i-8; k-- {
		if upTo(r.ages, r.ts, k) != nil {
			return true
		}
		if before := &r.ts[k-1]; before.num.kind != digit && before.Fold != "et" && before.Fold != "ans" || r.ts[k].gap > comma {
			return false
		}
	}
	return false
}

// adjective reports whether the folded word w ends as those words do that tell of a French person
// where he is from or what he is: "belge", "lyonnais", "originaire" ends so too.
func adjective(w string) bool {
	for _, end := range [...]string{"ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "and", "ande", "ge", "sse", "que", "nol", "nole", "el", "elle"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
