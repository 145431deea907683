package statement

import (
	"slices"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/text"
)

// sayers tells who uses a word in a row: for stems by number (see terms), and for
// concepts, the article that has it, or several.
type sayers struct {
	stems, concepts []user
	row             int32              // rows asked about so far
	tie             float64            // the highest of the row's, see tie
	languages       map[string]float64 // see tellersIn
	said            bool               // most tell it as somebody's words
}

// user is who uses a word in the row it was last met in.
type user struct{ row, article int32 }

const several = -1

// sayers returns who uses which words in a row that several articles tell, until
// it is called again; nil for other rows.
func (w *Worder) sayers(r *align.Row) *sayers {
	if !r.Shared() {
		return nil
	}
	if w.terms == nil {
		w.terms = w.numberTerms()
		w.who = sayers{stems: make([]user, w.terms.count), concepts: make([]user, w.terms.concepts)}
	}
	who := &w.who
	who.row++
	who.tie, who.languages = 0, w.tellersIn(r)
	voices, told := 0, 0
	for b := range r.Cells {
		if !r.Cells[b].Told {
			continue
		}
		told++
		if slices.ContainsFunc(r.Cells[b].Claims, func(k int) bool { return w.Claims[b][k].Quote >= 0 }) {
			voices++
		}
		if t := r.Cells[b].Tied; t != nil && len(t.Ties) > 0 {
			who.tie = max(who.tie, slices.Max(t.Ties))
		}
		for _, k := range r.Cells[b].Claims {
			words, terms := w.Claims[b][k].Words, w.terms.of(b, k)
			for n := range words {
				x := &words[n]
				if !text.Within(r.Cells[b].Spans, x.Span) {
					continue
				}
				who.note(&who.stems[terms[n]], b)
				for _, m := range x.Concepts {
					who.note(&who.concepts[m.ID], b)
				}
			}
		}
	}
	who.said = 2*voices > told
	return who
}

// tellersIn returns, by language, which share of those who tell a row is in it.
func (w *Worder) tellersIn(r *align.Row) map[string]float64 {
	told := r.ToldBy()
	in := map[string]float64{}
	for _, a := range told {
		in[w.Articles[a].Language] += 1 / float64(len(told))
	}
	return in
}

// foreign returns how much less clear a row is in some language for those who tell it in another: it
// is read in the language of most, unless that words it much worse.
func (s *sayers) foreign(language string) float64 {
	most := 0.
	for _, share := range s.languages {
		most = max(most, share)
	}
	return lopsided * (most - s.languages[language])
}

// How much it counts that all others tell a row in one language.
const lopsided = 1.0

func (s *sayers) note(u *user, article int) {
	if u.row != s.row {
		*u = user{s.row, int32(article)}
	} else if u.article != int32(article) {
		u.article = several
	}
}

// others reports whether a word is used by an article that is not a.
func (s *sayers) others(u user, a int) bool { return u.row == s.row && u.article != int32(a) }

// terms is the words of all claims, a number for each stem.
type terms struct {
	ids      [][]int32 // article → its words, claim by claim
	from     [][]int32 // article, claim → its first word
	count    int       // of stems
	concepts int       // one more than the highest concept
}

func (w *Worder) numberTerms() *terms {
	t := &terms{ids: make([][]int32, len(w.Claims)), from: make([][]int32, len(w.Claims))}
	known := map[string]int32{}
	for a, cs := range w.Claims {
		t.from[a] = make([]int32, len(cs)+1)
		for k := range cs {
			for i := range cs[k].Words {
				x := &cs[k].Words[i]
				id, ok := known[x.Stem]
				if !ok {
					id = int32(len(known))
					known[x.Stem] = id
				}
				t.ids[a] = append(t.ids[a], id)
				for _, m := range x.Concepts {
					t.concepts = max(t.concepts, int(m.ID)+1)
				}
			}
			t.from[a][k+1] = int32(len(t.ids[a]))
		}
	}
	t.count = len(known)
	return t
}

// of returns the numbers of the words of claim k of article a.
func (t *terms) of(a, k int) []int32 { return t.ids[a][t.from[a][k]:t.from[a][k+1]] }

// common says how much of what span s of article a says the row's other articles
// say too: the share of its words, by stem or by concept, and their number.
func (w *Worder) common(r *align.Row, a int, s text.Span, who *sayers) float64 {
	n, both, named := 0.0, 0.0, 0.0
	from, to := w.ClaimsWithin(a, s)
	for k := from; k < to; k++ {
		words := w.Claims[a][k].Words
		for i := range words {
			x := &words[i]
			if !s.Contains(x.Span) {
				continue
			}
			n++
			if who != nil && (who.others(who.stems[w.terms.of(a, k)[i]], a) ||
				slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return who.others(who.concepts[m.ID], a) })) {
				both++
				if x.Upper {
					named++
				}
			}
		}
	}
	if both == named {
		both /= 2 // whom it is about, and nothing of what
	}
	return both/max(1, n) + eachCommon*min(both, fullCommon)
}

// Each word that others have too is worth so much, up to so many.
const (
	eachCommon = .06
	fullCommon = 7
)
