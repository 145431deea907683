package resolve

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// nearby names who says what no rule gave to anybody in a French or English text, by where it stands:
// who is reported to say the words around it, or who is quoted beside it in its sentence.
func (r *Resolver) nearby() {
	if r.Lang != "fr" && r.Lang != "en" {
		return
	}
	for k := range r.found {
		f := &r.found[k]
		if f.Speaker != "" || f.Frame < 0 || f.Region < 0 || f.By.Nested || f.Kind != story.Direct && f.Kind != story.Mixed {
			continue
		}
		if o := r.holding(k); r.Lang == "en" && !f.SpeakerSpan.Empty() && !(o != nil && o.Kind == story.Indirect && f.SpeakerSpan.Of(r.A.Text) == "it") {
			continue // "“…,” she said" of a woman without a name; but "The law, he said, is what it said: “…”"
		}
		b := &r.Blocks[f.Block]
		g := b.Regions[f.Region]
		if f.At >= 0 && speaker.Branded(&b.Line, b.Frames[f.Frame].From, f.At) {
			continue
		}
		if b.Kind != story.Body && b.Kind != story.Dek || g.Depth > 0 || token.CountWords(b.Tokens[g.First:g.Last]) < 2 {
			continue
		}
		f.Speaker, f.SpeakerSpan = r.beside(k)
	}
}

// beside names who says the quotation at k by what stands around it; "" where nobody does.
func (r *Resolver) beside(k int) (string, text.Span) {
	f := &r.found[k]
	b := &r.Blocks[f.Block]
	g := b.Regions[f.Region]
	// two words that an English report has between marks are as often a name for something
	named := r.Lang == "en" && token.CountWords(b.Tokens[g.First:g.Last]) == 2
	if o := r.holding(k); o != nil && o.Speaker != "" && !named {
		return o.Speaker, o.SpeakerSpan
	}
	if o := r.ofSentence(k); o != nil && !(named && o.Kind == story.Indirect) {
		return o.Speaker, o.SpeakerSpan
	}
	return r.meansTo(k)
}

// meansTo names whom the sentence of the French quotation at k is about, where the quotation says in
// the infinitive what they mean to do: "Léa Roy cherche à « payer chaque matelot »".
func (r *Resolver) meansTo(k int) (string, text.Span) {
	f := &r.found[k]
	b := &r.Blocks[f.Block]
	l, fr, g := &b.Line, b.Frames[f.Frame], b.Regions[f.Region]
	first := b.Tokens[g.First].Low
	if l.Is(f.At-1, "à", "de", "d'", "pour") && grammar.FrInfinitive(first, "") {
		if s, ok := subject.Main(l, fr.From, f.At); ok {
			if name, p := r.canonical(Who{Block: f.Block, Span: s}, -1); p >= 0 {
				return name, l.Bytes(s)
			}
		}
	}
	return "", text.Span{}
}

// ofSentence returns the quotation nearest to the one at k in its sentence that is somebody's, the
// one before it first; nil if there is none.
func (r *Resolver) ofSentence(k int) *Quote {
	f := &r.found[k]
	for _, step := range [...]int{-1, 1} {
		for j := k + step; j >= max(0, k-besides) && j < min(len(r.found), k+besides); j += step {
			if o := &r.found[j]; o.Block == f.Block && o.Frame == f.Frame && o.Speaker != "" && !o.By.Nested {
				return o
			}
		}
	}
	return nil
}
