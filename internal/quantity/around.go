package quantity

import (
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// precise reads the words before and after a quantity that say how exact it
// is, and takes them into its span.
func (r *reader) precise(q *story.Quantity, first int, end *int) {
	k := first
	for k > 0 && r.ts[k-1].Start >= q.Start { // a currency sign
		k--
	}
	f := upTo(r.before, r.ts, k)
	if f == nil && k > 0 && r.ts[k].gap <= spaced && skipped(r.ts[k-1].Fold) {
		if f = upTo(r.before, r.ts, k-1); f.over() {
			f = nil
		} else if f != nil {
			k--
		}
	} else if f.over() && k > 1 && handsOver(r.ts[k-2].Fold) {
		f = nil
	}
	if f.over() && r.during(q, k, *end) {
		return
	}
	if f != nil && r.code == "fr" && strings.HasPrefix(f.words[0], "jusqu") && k > len(f.words) && r.reached(k-len(f.words)-1) {
		f = nil
	}
	if f != nil && f.words[0] == "plus" && r.code == "fr" && k > len(f.words) && r.ts[k-len(f.words)-1].Fold == "en" { // "en plus des 350 déjà promis": besides
		f = nil
	}
	if f != nil && (r.ts[k].gap <= spaced || r.parted(f, k)) && !(f.says == saysAbout && q.Precision == story.AtLeast) {
		r.say(q, f.says)
		q.Start = min(q.Start, r.ts[k-len(f.words)].Start)
	} else {
		r.signBefore(q, k)
	}
	if *end >= len(r.ts) || r.ts[*end].gap > comma {
		return
	}
	if t := &r.ts[*end]; t.Fold == "+" && t.gap == joined {
		r.say(q, saysAtLeast)
		q.End = t.End
		*end++
	} else if f := at(r.after, r.ts, *end); f != nil && t.gap <= spaced && q.Precision == story.Exact && !r.utmost(*end+len(f.words)) {
		r.say(q, f.says)
		*end += len(f.words)
		q.End = r.ts[*end-1].End
	}
}

// parted reports whether a comma parts the number at token k from the bound f before it, which begins
// behind a comma or a little word: "or, at most, 18 months", "dix ans ou, au plus, douze".
func (r *reader) parted(f *phrase, k int) bool {
	first := k - len(f.words)
	if r.ts[k].gap != comma || len(f.words) < 2 || f.says == saysAbout || first < 1 {
		return false
	}
	return r.ts[first].gap == comma || r.ts[first-1].Fold == "or" || r.ts[first-1].Fold == "ou"
}

// utmost reports whether a French "au plus" before token i is no bound but the top of something:
// "512 000 au plus fort de la tempête", "au plus tard".
func (r *reader) utmost(i int) bool {
	if r.code != "fr" || i >= len(r.ts) || r.ts[i-1].Fold != "plus" || r.ts[i].gap > spaced {
		return false
	}
	switch r.ts[i].Fold {
	case "fort", "haut", "bas", "tard", "tot", "pres", "vite", "grand", "profond", "chaud", "froid":
		return true
	}
	return false
}

func (r *reader) say(q *story.Quantity, s sense) {
	if q.Precision == story.Range {
		return
	}
	switch s {
	case saysAbout:
		q.Precision = story.About
	case saysAtLeast:
		q.Precision = story.AtLeast
	case saysAtMost:
		q.Precision = story.AtMost
	}
}

// skipped reports whether an article may stand between "about" and a number.
func skipped(w string) bool {
	switch w {
	case "the", "les", "las", "los", "die", "de", "i", "le", "il", "a", "os", "as":
		return true
	}
	return false
}

// over reports whether a phrase is the English "over" alone. Before an article it is where
// something goes or what a quarrel is about: "hand over the 90 coins", "a row over the 90 coins".
func (f *phrase) over() bool { return f != nil && len(f.words) == 1 && f.words[0] == "over" }

// handsOver reports whether w is a verb that means something else with "over" behind it, so that
// the word bounds no number: "signed over 40 acres". With "took" or "won" it may bound one.
func handsOver(w string) bool {
	switch w {
	case "hand", "hands", "handed", "handing", "sign", "signs", "signed", "signing", "turn", "turns", "turned", "turning", "mull", "mulls", "mulled", "mulling":
		return true
	}
	return false
}

// signBefore reads "~", "≈", "<" or ">" before a quantity.
func (r *reader) signBefore(q *story.Quantity, k int) {
	floor := 0
	if k > 0 {
		floor = r.ts[k-1].End
	}
	if floor > q.Start {
		return
	}
	switch s := strings.TrimSpace(r.txt[floor:q.Start]); s {
	case "~", "≈", "±":
		r.say(q, saysAbout)
	case ">", "≥":
		r.say(q, saysAtLeast)
	case "<", "≤":
		r.say(q, saysAtMost)
	}
}

// rangeFrom reads the upper end of a range whose lower end is n, at i: "10 à 15",
// "between 3 and 4 million", "10-15 %".
func (r *reader) rangeFrom(i int, n number, q *story.Quantity, end int) (high float64, next int, ok bool) {
	if n.ordinal || n.precision != story.Exact || end >= len(r.ts) {
		return 0, 0, false
	}
	k := i
	for k > 0 && r.ts[k-1].Start >= q.Start { // a currency sign
		k--
	}
	opened := upTo(r.openers, r.ts, k)
	first, ok := r.rangeGoesOn(i, n, q, end, opened)
	if !ok {
		return 0, 0, false
	}
	j := first
	if r.ts[j].Kind == segment.Symbol && j+1 < len(r.ts) { // "$3 to $4 million"
		j++
	}
	if r.ts[j].num.kind == none {
		return 0, 0, false
	}
	m, ok := r.number(j)
	if !ok || m.ordinal || m.only || m.precision != story.Exact {
		return 0, 0, false
	}
	up := story.Quantity{Value: m.value}
	up.End = r.ts[m.end-1].End
	next = r.unit(&up, j, m)
	if first < j && up.Kind != story.Money {
		return 0, 0, false
	}
	low := q.Value
	if m.scale > 1 && n.scale == 1 && low < up.Value/m.scale {
		low *= m.scale
	} else if up.Value > m.value && n.suffix == "" && low < m.value { // "$3-4m"
		low *= up.Value / m.value
	}
	if low >= up.Value || q.Unit != "" && up.Unit != "" && q.Unit != up.Unit || q.Unit != "" && up.Unit == "" && q.Kind != story.Money {
		return 0, 0, false
	}
	if opened == nil && low > 0 && up.Value/low > 20 {
		return 0, 0, false
	}
	q.Value = low
	if up.Unit != "" {
		q.Unit, q.Kind = up.Unit, up.Kind
	}
	if opened != nil {
		q.Start = min(q.Start, r.ts[k-len(opened.words)].Start)
	}
	q.End = max(up.End, r.ts[next-1].End)
	return up.Value, next, true
}

// rangeGoesOn returns where the upper end of a range begins whose lower end is n, at i, up to token end,
// behind opened ("between") where there is such a word.
func (r *reader) rangeGoesOn(i int, n number, q *story.Quantity, end int, opened *phrase) (j int, ok bool) {
	t := &r.ts[end]
	dashed := t.gap == hyphen || t.gap == dash
	if dashed && t.Kind == segment.Symbol && q.Kind == story.Money && end+1 < len(r.ts) && r.ts[end+1].gap == joined { // "£3m-£4m"
		return end, true
	}
	if dashed && !r.suspended(end) {
		year := n.value >= 1900 && n.value < 2100 && q.Unit == ""
		return end, t.num.kind == digit && (r.ts[i].num.kind == digit || t.gap == hyphen) && !year
	}
	f := at(r.untils, r.ts, end)
	if f == nil || t.gap > spaced && f.words[0] != "to" { // "40- to 60-hour"
		return 0, false
	}
	j = end + len(f.words)
	if j >= len(r.ts) || r.ts[j].gap > spaced {
		return 0, false
	}
	word := f.words[0]
	if opened == nil {
		if loose := word == "ou" || word == "or" || word == "oder" || word == "o" || word == "of"; loose {
			return j, !r.ands.has(word) && n.value <= 12
		}
		return j, !r.ands.has(word) && (r.ts[j].num.kind == digit || r.ts[j].Kind == segment.Symbol || r.ts[i].num.kind != digit)
	}
	if r.changing(i) && !within(opened.words[0]) {
		return 0, false
	}
	switch w := opened.words[0]; {
	case w == "de", w == "from", w == "von", w == "van", strings.HasPrefix(w, "da"):
		return j, !r.ands.has(word)
	}
	return j, true
}

// within reports whether a word before two numbers can only lead to both ends of a range: "rise
// between two and three per cent", unlike "rise from two to three".
func within(w string) bool {
	return w == "between" || w == "entre" || w == "zwischen" || w == "tussen"
}

// lends gives a bare number at i the unit of the one that follows it, where it is
// the first end of a change: "passer de dix à six jours", "de 3 à 4 millions d'euros".
func (r *reader) lends(i int, q *story.Quantity, end int) {
	if r.suspended(end) {
		r.lendsUnit(q, end)
		return
	}
	f := at(r.untils, r.ts, end)
	o := upTo(r.openers, r.ts, i)
	if f == nil || o == nil || r.ands.has(f.words[0]) || r.ts[end].gap > spaced {
		return
	}
	switch o.words[0] {
	case "de", "from", "von", "van", "da", "dal", "dai":
	default:
		return
	}
	j := end + len(f.words)
	if j >= len(r.ts) || r.ts[j].gap > spaced || r.ts[j].num.kind == none {
		return
	}
	m, ok := r.number(j)
	if !ok || m.ordinal || m.only {
		return
	}
	up := story.Quantity{Value: m.value}
	r.unit(&up, j, m)
	if up.Unit == "" {
		r.count(&up, m)
		if up.Unit != "" && up.Kind == story.Count {
			q.Unit, q.Counted = up.Unit, up.Counted
		}
		return
	}
	if m.scale > 1 && q.Value < 20*m.value/m.scale { // "de 3 à 4 millions", unlike "de 900 000 à 1,2 million"
		q.Value *= m.scale
	}
	q.Unit, q.Kind = up.Unit, up.Kind
}

// changing reports whether a verb of change stands before i: "from 10 to 15"
// is no range then, but two numbers.
func (r *reader) changing(i int) bool {
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if changes(r.ts[k].Fold) {
			return true
		}
	}
	return false
}

// both reports whether the French "deux" at i says that two who were named do the
// same: "tous deux", "toutes les deux". It counts nothing anew.
func (r *reader) both(i int) bool {
	if r.ts[i].Fold != "deux" || i == 0 {
		return false
	}
	k := i - 1
	if r.ts[k].Fold == "les" && k > 0 { // "toutes les deux semaines" has a unit
		k--
	}
	return r.ts[k].Fold == "tous" || r.ts[k].Fold == "toutes"
}

// isNew reports whether the French "neuf" at i, before token end, is no nine: "le
// pont n'est pas neuf", "quoi de neuf", "remis à neuf". Nothing follows that it counts.
func (r *reader) isNew(i, end int) bool {
	if r.ts[i].Fold != "neuf" || i == 0 || r.ts[i].gap != spaced || end != i+1 || r.countable(end) && r.ts[end].gap <= spaced {
		return false
	}
	switch r.ts[i-1].Fold {
	case "pas", "tout", "flambant", "est", "etait", "quasi", "presque", "comme", "a", "plus", "tres":
		return true
	case "de":
		return i > 1 && (r.ts[i-2].Fold == "quoi" || r.ts[i-2].Fold == "rien" || r.ts[i-2].Fold == "chose")
	}
	return false
}

// reached reports whether the French verb at k says that what "jusqu'à" leads to was reached: "a grimpé jusqu'à
// 38 degrés", "a vu le mercure monter jusqu'à", unlike "peut monter jusqu'à 38 degrés", "contenir jusqu'à 38 litres".
func (r *reader) reached(k int) bool {
	f := r.ts[k].Fold
	if !strings.HasPrefix(f, "grimp") && !strings.HasPrefix(f, "monte") {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		switch f := r.ts[j].Fold; {
		case strings.HasPrefix(f, "peu"), strings.HasPrefix(f, "pou"), strings.HasPrefix(f, "dev"), f == "va", f == "vont", f == "doit", f == "doivent":
			return false
		}
	}
	return !strings.HasSuffix(f, "ra") && !strings.HasSuffix(f, "ront") && !strings.HasSuffix(f, "rait") && !strings.HasSuffix(f, "raient")
}
