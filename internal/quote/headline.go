package quote

import (
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// headlines compares the quotations of the title with those below: one that
// says the same words has the same speaker; words that stand nowhere below
// are marked.
func (r *reader) headlines() {
	for k := range r.found[:min(len(r.found), 8)] {
		f := &r.found[k]
		if f.Kind == story.Term || r.blocks[f.block].kind != story.Title && !(f.block == 0 && len(r.blocks) > 3) || f.Kind == story.Indirect {
			continue
		}
		best, share := -1, 0.0
		for j := range r.found[:min(len(r.found), 500)] {
			o := &r.found[j]
			if o.block <= f.block || o.Kind == story.Term || o.Speaker == "" {
				continue
			}
			if s := r.shared(f.Span, o.Span); s > share {
				best, share = j, s
			}
		}
		if share >= .7 && (f.Speaker == "" || !f.strong) {
			f.Speaker = r.found[best].Speaker
		}
		if r.blocks[f.block].kind == story.Title && share < .6 && r.sharedWithBody(f) < .8 {
			f.Headline = true
		}
	}
}

// shared returns how many of the words of weight of a stand in b, 0 to 1.
func (r *reader) shared(a, b text.Span) float64 {
	in := map[string]struct{}{}
	for _, t := range tokenize(r.a.Text, b, r.lang) {
		in[t.low] = struct{}{}
	}
	return share(tokenize(r.a.Text, a, r.lang), in, r.lang)
}

func (r *reader) sharedWithBody(f *found) float64 {
	in := map[string]struct{}{}
	for i := range r.blocks {
		if r.blocks[i].kind != story.Title {
			for _, t := range r.blocks[i].tokens {
				in[t.low] = struct{}{}
			}
		}
	}
	return share(tokenize(r.a.Text, f.Span, r.lang), in, r.lang)
}

func share(toks []token, in map[string]struct{}, language string) float64 {
	n, hit := 0, 0
	for _, t := range toks {
		if t.kind != word && t.kind != number || lang.Stop(language, t.low) {
			continue
		}
		n++
		if _, ok := in[t.low]; ok {
			hit++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(hit) / float64(n)
}
