package when

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/figure"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A day is of the clause that it stands in: of "warned on 2 March, and lodged a complaint on
// 8 March" the words "lodged a complaint" are the second one's, though the first stands nearer.

// standsNearer reports whether a word of article a is told of another time rather than of time t:
// it stands nearer to it, and no clause begins between them.
func (w *Finder) standsNearer(a int, word text.Span, t, other *story.Time) bool {
	apart := func(s text.Span) int { return max(word.Start-s.End, s.Start-word.End) }
	between := word.Start >= min(t.End, other.End) && word.End <= max(t.Start, other.Start)
	if between {
		mine, theirs := w.parted(a, word, t.Span), w.parted(a, word, other.Span)
		if mine != theirs {
			return mine
		}
	}
	return apart(other.Span) < apart(t.Span)
}

// parted reports whether a clause begins, or ends, between a word and a place of article a.
func (w *Finder) parted(a int, word, s text.Span) bool {
	between := w.Articles[a].Text[min(word.End, s.End):max(word.Start, s.Start)]
	return strings.ContainsAny(between, ",;:!?()—–") || strings.Contains(between, ". ") || strings.Contains(between, "\n") || text.HoldsAny(between, joining)
}

// Words with which another clause begins.
var joining = []string{"and", "but", "before", "after", "then", "when", "while", "et", "mais", "avant", "après", "puis", "quand", "und", "aber", "bevor", "nachdem", "y", "pero", "antes", "después", "e", "ma", "prima", "dopo", "en", "voordat", "nadat"}

// The verb, and what it is done to or who does it, most often.
const nearest = 3

// byOwnClause returns how many of the words nearest to time x of article a, of those that are told of
// it in fact i, are also nearest to time y of article b.
func (w *Finder) byOwnClause(i, a int, x *story.Time, b int, y *story.Time) float64 {
	return claim.InBoth(w.nearestTo(i, a, x), w.nearestTo(i, b, y))
}

// nearestTo returns the words nearest to time t of article a, of those that are told of it. They are
// kept until another fact is asked about: each time is set beside many.
func (w *Finder) nearestTo(i, a int, t *story.Time) []claim.Word {
	if w.close.fact != i+1 {
		w.close.fact, w.close.words = i+1, map[*story.Time][]claim.Word{}
	}
	words, known := w.close.words[t]
	if !known {
		words = slices.Clone(w.aboutTime(i, a, t))
		sorting.StableFunc(words, func(p, q claim.Word) int {
			apart := func(s text.Span) int { return max(s.Start-t.End, t.Start-s.End) }
			return apart(p.Span) - apart(q.Span)
		})
		words = words[:min(len(words), nearest)]
		w.close.words[t] = words
	}
	return words
}

// closeWords is the words nearest to the times of one fact.
type closeWords struct {
	fact  int // from 1; 0 before the first
	words map[*story.Time][]claim.Word
}

// toldOfAnother reports whether of the times that article b gives in fact i another one than y is told
// by what is told of time x of article a rather: the two are then not set against each other, whether
// the other is different from x or may be the same. By when a thing is to be done is told beside other
// times than when it was.
func (w *Finder) toldOfAnother(i, a int, x *story.Time, b int, y *story.Time) bool {
	if w.countedAgain(i, a, x, b, y) {
		return true
	}
	times := w.timesOf(i, b)
	if len(times) < 2 {
		return false
	}
	n := w.byOwnClause(i, a, x, b, y)
	return slices.ContainsFunc(times[:min(len(times), maxTimes)], func(t given) bool {
		return t.Span != y.Span && (t.From == "") == (y.From == "") && (t.From != y.From || t.To != y.To) && w.byOwnClause(i, a, x, b, t.Time) > n
	})
}

// countedAgain reports whether two times of fact i are each told with a count of one thing, and the counts
// are not the same: "on 3 March, 31 cases" and "on 9 March, 34 cases" are both so, see package amount.
func (w *Finder) countedAgain(i, a int, x *story.Time, b int, y *story.Time) bool {
	p, q := w.countBeside(i, a, x), w.countBeside(i, b, y)
	return p != nil && q != nil && p.Q.Value != q.Q.Value && figure.CountsAlike(p, q)
}

// countBeside returns the first count of fact i in article a that stands right behind time t, nil if none does.
func (w *Finder) countBeside(i, a int, t *story.Time) *figure.Figure {
	all := w.Figures(a, w.Facts[i].Cells[a].Spans)
	k := slices.IndexFunc(all, func(x figure.Figure) bool {
		return x.Q.Kind == story.Count && x.Q.Start >= t.End && x.Q.Start-t.End <= text.Beside && !strings.ContainsAny(w.Articles[a].Text[t.End:x.Q.Start], ".;:\n")
	})
	if k < 0 {
		return nil
	}
	return &all[k]
}
