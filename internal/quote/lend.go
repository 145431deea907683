package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// lend gives the few quoted words that stand in what somebody reports to that
// somebody: "she said the plan was “mad” and late". Names stay names.
func (r *reader) lend(bi int) {
	b := &r.Blocks[bi]
	reports := map[int][]int{} // by sentence
	for _, k := range r.by[bi] {
		if f := &r.found[k]; f.Kind == story.Indirect && f.Strong {
			reports[f.Frame] = append(reports[f.Frame], k)
		}
	}
	for _, k := range r.by[bi] {
		f := &r.found[k]
		if f.Kind != story.Term || f.At < 0 || r.onlyNames(b, f) {
			continue
		}
		for _, o := range reports[f.Frame] {
			if by := &r.found[o]; by.Contains(f.Span) {
				f.Kind = story.Mixed
				shares(f, by)
			}
		}
	}
}

// onlyNames reports whether a term in a report stays what a thing is called: a
// name, a word that is explained, a noun after its article or preposition.
func (r *reader) onlyNames(b *block.Block, f *resolve.Quote) bool {
	l := &b.Line
	g := b.Regions[l.Toks[f.At].Region]
	inner := b.Tokens[g.First:g.Last]
	n := token.CountWords(inner)
	return r.names(l, f.At, inner, n, speaker.Attribution{}) || l.Is(f.At+1, "(") || l.Is(f.At-2, "tel", "telle", "tels", "telles", "such") ||
		n == 1 && (l.G.Preps.Has(l.Low(f.At-1)) || l.Is(f.At-1, "the", "le", "la", "l'", "les"))
}

// shares gives f the speaker and the cue of another.
func shares(f *resolve.Quote, o *resolve.Quote) {
	f.Cue, f.Tone, f.CueKind = o.Cue, o.Tone, o.CueKind
	f.SpeakerSpan, f.By, f.Float, f.Strong = o.SpeakerSpan, o.By, o.Float, o.Strong
}
