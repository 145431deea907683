package resolve

import (
	"strings"
	"unicode"

	"recoupe/internal/lang"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// headlines compares the quotations of the title with those below: one that
// says the same words has the same speaker; words that stand nowhere below
// are marked.
func (r *Resolver) headlines() {
	for k := range r.found[:min(len(r.found), 8)] {
		f := &r.found[k]
		if f.Kind == story.Term || r.Blocks[f.Block].Kind != story.Title && !(f.Block == 0 && len(r.Blocks) > 3) || f.Kind == story.Indirect {
			continue
		}
		best, share := -1, 0.0
		for j := range r.found[:min(len(r.found), 500)] {
			o := &r.found[j]
			if o.Block <= f.Block || o.Kind == story.Term || o.Speaker == "" {
				continue
			}
			if s := r.shared(f.Span, o.Span); s > share {
				best, share = j, s
			}
		}
		if share >= .7 && (f.Speaker == "" || !f.Strong) {
			f.Speaker = r.found[best].Speaker
		}
		if r.Blocks[f.Block].Kind == story.Title && share < .6 && r.sharedWithBody(f) < .8 {
			f.Headline = true
		}
	}
}

// subheads gives a subhead in marks that is a piece of what is quoted below it the
// speaker of that: « Une passoire » above « Ce toit est une passoire », dit X.
func (r *Resolver) subheads() {
	for k := range r.found {
		f := &r.found[k]
		if r.Blocks[f.Block].Kind != story.Subhead || f.Kind == story.Indirect || f.Region < 0 || f.Strong || r.Blocks[f.Block].Regions[f.Region].Depth > 0 {
			continue
		}
		words := token.CountWords(r.Blocks[f.Block].Tokens)
		own := f.Of(r.A.Text)
		for j := k + 1; j < min(len(r.found), k+nearest) && words >= 2; j++ {
			o := &r.found[j]
			if o.Block <= f.Block || o.Kind == story.Term || o.Kind == story.Indirect || o.Speaker == "" || !holdsWords(o.Of(r.A.Text), own) && !r.drawnFrom(f, o) {
				continue
			}
			f.Speaker, f.SpeakerSpan, f.Float = o.Speaker, text.Span{}, false
			if f.Kind == story.Term {
				f.Kind = story.Mixed
			}
			break
		}
	}
}

// drawnFrom reports whether a subhead is made of the words of a quotation below it, in the
// same section: « La serrure et la vitrine » of « On a vendu la serrure pour payer la vitrine ».
func (r *Resolver) drawnFrom(f, o *Quote) bool {
	weighty := 0
	for _, t := range token.Cut(r.A.Text, f.Span, r.Lang) {
		if t.Kind == token.Word && !lang.Stop(r.Lang, t.Low) {
			weighty++
		}
	}
	return weighty >= 2 && r.sameSection(f.Block, o.Block) && r.shared(f.Span, o.Span) == 1
}

// sameSection reports whether no other subhead stands between a subhead and a block below it.
func (r *Resolver) sameSection(subhead, block int) bool {
	for k := subhead + 1; k <= block; k++ {
		if r.Blocks[k].Kind == story.Subhead {
			return false
		}
	}
	return true
}

// holdsWords reports whether a text holds another, word for word, whatever its signs
// and its capitals.
func holdsWords(in, part string) bool {
	plain := func(s string) string {
		return " " + strings.Join(strings.FieldsFunc(token.Lower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ") + " "
	}
	p := plain(part)
	return len(p) > 2 && strings.Contains(plain(in), p)
}

// shared returns how many of the words of weight of a stand in b, 0 to 1.
func (r *Resolver) shared(a, b text.Span) float64 {
	in := map[string]struct{}{}
	for _, t := range token.Cut(r.A.Text, b, r.Lang) {
		in[t.Low] = struct{}{}
	}
	return share(token.Cut(r.A.Text, a, r.Lang), in, r.Lang)
}

func (r *Resolver) sharedWithBody(f *Quote) float64 {
	in := map[string]struct{}{}
	for i := range r.Blocks {
		if r.Blocks[i].Kind != story.Title {
			for _, t := range r.Blocks[i].Tokens {
				in[t.Low] = struct{}{}
			}
		}
	}
	return share(token.Cut(r.A.Text, f.Span, r.Lang), in, r.Lang)
}

func share(toks []token.Token, in map[string]struct{}, language string) float64 {
	n, hit := 0, 0
	for _, t := range toks {
		if t.Kind != token.Word && t.Kind != token.Number || lang.Stop(language, t.Low) {
			continue
		}
		n++
		if _, ok := in[t.Low]; ok {
			hit++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(hit) / float64(n)
}
