package claim

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Strengths of a boundary between two words of a sentence.
const (
	none  = iota
	joint // a word that often opens a clause: et, qui, après …
	comma //
	colon // : ; – ( ) and quotation marks
)

// The least a claim holds: this much content on its own side of a boundary.
var least = [...]int{joint: 3, comma: 2, colon: 2}

// cutter cuts the sentences of one article.
type cutter struct {
	a           *story.Article
	lang        string
	open        map[string]bool
	stems       map[string]string
	lexicon     *lexicon.Lexicon
	folds, full []string // of the sentence at hand
}

func newCutter(a *story.Article) *cutter {
	l := a.Language
	if len(l) > 2 {
		l = l[:2]
	}
	return &cutter{a: a, lang: l, open: openers[l], stems: map[string]string{}, lexicon: lexicon.For(l)}
}

// sentence appends the claims of sentence i.
func (k *cutter) sentence(i int, out []Claim) []Claim {
	s := k.a.Sentences[i]
	ws := k.words(s.Span)
	if len(ws) == 0 {
		return out
	}
	cuts := k.boundaries(ws)
	pieces := merge(ws, cuts)
	kind := k.a.Blocks[s.Block].Kind
	for n, p := range pieces {
		c := Claim{Sentence: i, Kind: kind, Span: text.Span{Start: ws[p.from].Start, End: ws[p.to-1].End}}
		for w := range ws {
			if ws[w].Stop {
				continue
			}
			if w >= p.from && w < p.to {
				c.Words = append(c.Words, ws[w])
			} else if len(c.Context) < maxContext && near(pieces, n, w) {
				c.Context = append(c.Context, ws[w])
			}
		}
		c.Negated = negated(ws[p.from:p.to], k.lang)
		out = append(out, c)
	}
	return out
}

// A claim leans on this many words around it at most.
const maxContext = 24

// near reports whether word w stands in the piece beside piece n.
func near(pieces []piece, n, w int) bool {
	from, to := pieces[max(0, n-1)].from, pieces[min(len(pieces)-1, n+1)].to
	return w >= from && w < to
}

type piece struct {
	from, to int // words
	content  int
	cut      int // strength of the boundary before it
}

// boundaries returns the strength of the boundary before each word.
func (k *cutter) boundaries(ws []Word) []int {
	cuts := make([]int, len(ws))
	for i := 1; i < len(ws); i++ {
		gap := k.a.Text[ws[i-1].End:ws[i].Start]
		switch {
		case strong(gap):
			cuts[i] = colon
		case strings.IndexByte(gap, ',') >= 0:
			cuts[i] = comma
		case k.open[ws[i].Fold] && ws[i-1].End < ws[i].Start && !k.open[ws[i-1].Fold]:
			cuts[i] = joint
		}
	}
	return cuts
}

// strong reports whether a gap holds a mark that ends a stretch of words.
func strong(gap string) bool {
	for i := 0; i < len(gap); {
		r, n := utf8.DecodeRuneInString(gap[i:])
		switch r {
		case ':', ';', '(', ')', '«', '»', '“', '”', '"', '–', '—', '…', '[', ']', '.', '!', '?', '„', '‹', '›':
			if r == '.' && i+1 >= len(gap) {
				return false
			}
			return true
		case '-':
			if i > 0 && gap[i-1] == ' ' {
				return true
			}
		}
		i += n
	}
	return false
}

// merge joins the stretches between boundaries until each holds enough to
// tell something, across the weakest boundary first.
func merge(ws []Word, cuts []int) []piece {
	var ps []piece
	for i := range ws {
		if i == 0 || cuts[i] != none {
			ps = append(ps, piece{from: i, cut: cuts[i]})
		}
		p := &ps[len(ps)-1]
		p.to = i + 1
		if !ws[i].Stop {
			p.content++
		}
	}
	for strength := joint; strength <= colon; strength++ {
		out := ps[:1]
		for _, p := range ps[1:] {
			last := &out[len(out)-1]
			if p.cut <= strength && (p.content < least[strength] || last.content < least[strength]) {
				last.to, last.content = p.to, last.content+p.content
				continue
			}
			out = append(out, p)
		}
		ps = out
	}
	return ps
}
