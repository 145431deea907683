package omission

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/story"
)

// Judge gives cells that do not tell a fact the benefit of the doubt where
// there is one, and facts their verdict.
func (w *Finder) Judge() {
	first, odds, rest := w.doubts()
	around, cuts, quoted := w.newSurroundings(), w.newCuts(), w.newBits()
	w.surety = make([][]float64, len(w.Facts))
	missed := make([]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		told := 0
		for a := range f.Cells {
			if f.Cells[a].Status.Told() { // on whatever event: what two outlets tell, one alone does not
				told++
			}
		}
		if told < 2 {
			f.Verdict = story.Single
		}
		if !slices.ContainsFunc(first[i], func(p float64) bool { return p >= 0 }) {
			continue
		}
		facts, sure, inBits, tongues := around.of(i), sureOf(told, w.onEvent(i)-1), quoted.of(w, i), w.tonguesOf(i)
		w.surety[i] = make([]float64, len(f.Cells))
		for a := range f.Cells {
			if first[i][a] < 0 {
				continue
			}
			if y := cuts.out(i, a); y != itself {
				w.leave(i, a, story.Absent, y)
				w.surety[i][a] = 1
				missed[i] = true
				continue
			}
			p := absent(odds[i][a], facts.support(a, first))
			w.surety[i][a] = p
			if p < sure+w.across(tongues, a) || inBits.has(a) {
				w.leave(i, a, story.Perhaps, itself)
				continue
			}
			if w.Articles[a].Truncated {
				w.leave(i, a, story.Absent, inPart)
			}
			if !w.Rows[i].Part || rest[i] != nil && rest[i][a] {
				missed[i] = true
			}
		}
	}
	w.dropSpare(missed)
}

// dropSpare takes out the facts of spare rows but those that are missed: that an article
// surely leaves out, one which tells the rest where they are a part, and that the list of
// what it leaves out would not give anyway. And it takes out what is left over of a row.
func (w *Finder) dropSpare(missed []bool) {
	over := w.leftovers()
	if !slices.ContainsFunc(w.Rows, func(r align.Row) bool { return r.Spare }) && !slices.Contains(over, true) {
		return
	}
	listed := make([]bool, len(w.Facts))
	if len(w.Articles) <= align.MostWithSpare { // among more there is nothing to ask it of
		w.Find()
	}
	for i := range w.Omissions {
		listed[w.Omissions[i].Fact] = true
	}
	w.Omissions = nil
	n := 0
	for i := range w.Facts {
		if w.Rows[i].Spare && !(missed[i] && listed[i]) || over[i] && !listed[i] {
			continue
		}
		w.Facts[n], w.Rows[n], w.surety[n] = w.Facts[i], w.Rows[i], w.surety[i]
		n++
	}
	clear(w.Rows[n:])
	w.Facts, w.Rows, w.surety = w.Facts[:n], w.Rows[:n], w.surety[:n]
	w.NumberFacts()
	w.since = since{} // other rows stand there now
}

// sureOf returns how sure it must be that an article does not tell a fact that so
// many of so many others tell, to be held for absent: where there are two others, what
// one of them tells is half of all, and is asked for sooner than what one of four does. What
// three or four tell is asked for sooner still: it counts for more.
func sureOf(told, others int) float64 {
	if told > 1 {
		return sureOfMore - soonerEach*float64(min(told, manyTell)-2)
	}
	return sureOfOne - (sureOfOne-sureOfHalf)*min(1, max(0, 4/float64(max(1, others))-1))
}

// tonguesOf returns the languages that fact i is told in.
func (w *Finder) tonguesOf(i int) (out []string) {
	for _, b := range w.Rows[i].ToldBy() {
		if tongue := w.Articles[b].Language; !slices.Contains(out, tongue) {
			out = append(out, tongue)
		}
	}
	return out
}

// across returns how much surer it must be that article a does not tell what others tell in these
// languages: where none is its own, all words are missing anyway.
func (w *Finder) across(tongues []string, a int) float64 {
	if slices.Contains(tongues, w.Articles[a].Language) {
		return 0
	}
	return surerAcross
}

// doubts tells which absences nothing can be concluded from. Of the others it
// returns, by fact and article, what is known of each by itself: how sure it
// is, -1 for the rest, and its log odds; and of spare rows whether the article tells
// the rest of what they are a part of.
func (w *Finder) doubts() (first, odds [][]float64, rest [][]bool) {
	p := w.newPresence()
	first, odds, rest = make([][]float64, len(w.Facts)), make([][]float64, len(w.Facts)), make([][]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		first[i], odds[i] = make([]float64, len(f.Cells)), make([]float64, len(f.Cells))
		if w.Rows[i].Spare && w.Rows[i].Part {
			rest[i] = make([]bool, len(f.Cells))
		}
		var q *asked
		for a := range f.Cells {
			first[i][a] = -1
			if f.Cells[a].Status.Told() {
				continue
			}
			if y := w.excuse(i, a); y != itself {
				w.leave(i, a, story.Unknown, y)
				continue
			}
			if q == nil {
				q = w.ask(p, i)
			}
			e := w.evidence(p, q, a)
			first[i][a], odds[i][a] = byItself(&e)
			if rest[i] != nil {
				rest[i][a] = e[wholeTold] > 0
			}
		}
	}
	return first, odds, rest
}

// excuse tells why nothing can be concluded from article a not telling fact i; itself where
// something can.
func (w *Finder) excuse(i, a int) why {
	f, art := &w.Facts[i], &w.Articles[a]
	switch {
	case art.Event != f.Event:
		return neighbour
	case art.Truncated && !w.expected(i, a):
		return truncated
	case w.older(i, a):
		if w.inferred(i, a) {
			return olderByDays
		}
		return older
	}
	return itself
}

// Of a cut article little can be said, unless it goes on for a while: what another outlet tells
// in its first sentences this one would have told by then. It has to be so many bytes long, and the fact
// to be told within so much of that by another.
const (
	leastPart = 900
	wellIn    = .6
)

// expected reports whether a cut article would have told fact i in the part of it that is there.
func (w *Finder) expected(i, a int) bool {
	there := w.bytesBefore(a, len(w.Articles[a].Sentences))
	if there < leastPart {
		return false
	}
	for _, b := range w.Rows[i].ToldBy() {
		for _, k := range w.Rows[i].Cells[b].Claims {
			if float64(w.bytesBefore(b, w.Claims[b][k].Sentence)) <= wellIn*float64(there) {
				return true
			}
		}
	}
	return false
}

// bytesBefore returns how many bytes the sentences of an article before the n-th have.
func (w *Finder) bytesBefore(a, n int) int {
	if w.lengths == nil {
		w.lengths = make([][]int, len(w.Articles))
	}
	if w.lengths[a] == nil {
		sum := make([]int, 1, len(w.Articles[a].Sentences)+1)
		for _, s := range w.Articles[a].Sentences {
			sum = append(sum, sum[len(sum)-1]+s.Len())
		}
		w.lengths[a] = sum
	}
	return w.lengths[a][n]
}
