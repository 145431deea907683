package line

import (
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/token"
	"recoupe/internal/segment"
)

// MaxFrame bounds a sentence, in tokens: what is longer is none, and reading it
// as one would take more than linear time.
const MaxFrame = 400

// Sentences cuts a line into sentences. A sentence may hold whole quotations,
// whatever points stand inside them.
func (l *Line) Sentences(regions []mark.Region, tokens []token.Token) []Span {
	var out []Span
	start := 0
	cut := func(at int) {
		if at > start {
			out = append(out, Span{start, at})
		}
		start = at
	}
	for i, t := range l.Toks {
		if i+1 == len(l.Toks) {
			break
		}
		if i+1-start >= MaxFrame {
			cut(i + 1)
			continue
		}
		next := l.Toks[i+1]
		begins := next.Cap || next.Kind == token.Quoted || next.Kind == token.Number || next.Kind == token.Punct && (next.Low == "—" || next.Low == "–" || next.Low == "-" || next.Low == "¿" || next.Low == "¡") || next.Kind == token.Mark
		switch {
		case token.IsStop(t) && next.Gap && begins:
			cut(i + 1)
		case t.Kind == token.Quoted && begins && next.Gap:
			r := regions[t.Region]
			last := tokens[r.Last-1]
			if !token.IsStop(last) || !r.Closed {
				if next.Kind == token.Quoted && !(i > start) {
					cut(i + 1)
				}
				break
			}
			if last.Low != "." && next.Cap && l.Lang != "fr" {
				// "Why?" Smith asked.
				if v, ok := l.cueAfter(i+1, min(len(l.Toks), i+9)); ok && v.From > i+1 {
					break
				}
			}
			cut(i + 1)
		}
	}
	cut(len(l.Toks))
	return out
}

// PassDateline has the first sentence begin behind "LYON, 3 mars (AFP) – ".
func (l *Line) PassDateline(frames []Span) {
	if len(frames) == 0 {
		return
	}
	first := &frames[0]
	start := l.Toks[first.From].Start
	told := start + segment.Dateline(l.Text[start:l.Toks[first.To-1].End])
	for first.From < first.To-1 && l.Toks[first.From].Start < told {
		first.From++
	}
}

// cueAfter finds the first reporting verb from i on, before end or any sign.
func (l *Line) cueAfter(i, end int) (Verb, bool) {
	for ; i < end && l.IsWord(i); i++ {
		if v, ok := l.VerbAt(i, end); ok {
			return v, true
		}
	}
	return Verb{}, false
}
