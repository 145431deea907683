package patch

import (
	"slices"

	"recoupe/internal/story"
)

// reline classes lines of an article in the result. What is found in them
// follows when the articles are compared again: see [Relined].
func (w *work) reline(p *Patch) (Done, story.Reason, bool) {
	article, ok := w.article(p.At.Article)
	if !ok {
		return Done{}, goneArticle, false
	}
	blocks, ok := classed(w.c.Articles[article].Blocks, p)
	if !ok {
		return Done{}, goneLines, false
	}
	w.c.Articles[article].Blocks = blocks
	return Done{Fact: -1, Article: article, Quote: -1}, story.Reason{}, true
}

// classed returns the blocks of an article as p says they are, and whether
// any of them is at its place.
func classed(blocks []story.Block, p *Patch) ([]story.Block, bool) {
	found := false
	out := blocks
	for i, b := range blocks {
		if b.Empty() || !p.At.Span.Contains(b.Span) {
			continue
		}
		found = true
		kind, why := story.Body, story.Because("reader.own")
		if p.Kind == Noise {
			kind, why = story.Other, story.Because("reader.noise")
		}
		if b.Kind.Own() == kind.Own() {
			continue
		}
		if &out[0] == &blocks[0] {
			out = slices.Clone(blocks)
		}
		out[i].Kind, out[i].Reason = kind, why
	}
	return out, found
}

// AsWas returns how the blocks that p is about are classed now, for p.Was.
func AsWas(a *story.Article, p *Patch) []story.Block {
	var was []story.Block
	for _, b := range a.Blocks {
		if !b.Empty() && p.At.Span.Contains(b.Span) && len(was) < maxLines {
			was = append(was, b)
		}
	}
	return was
}

// Relined returns the articles with the lines classed as the patches of after
// say, where those of before have been followed: what was their doing alone is
// taken back. changed tells that the articles must be compared again.
func Relined(articles []story.Article, before, after []Patch) (out []story.Article, changed bool) {
	out = slices.Clone(articles)
	ofLines := func(p Patch) bool { return p.Kind.lines() }
	if !slices.ContainsFunc(before, ofLines) && !slices.ContainsFunc(after, ofLines) {
		return out, false
	}
	prints := Fingerprints(&story.Comparison{Articles: out})
	each := func(p *Patch, do func(a *story.Article)) {
		if i := slices.Index(prints, p.At.Article); i >= 0 && p.Kind.lines() {
			do(&out[i])
		}
	}
	for i := len(before) - 1; i >= 0; i-- {
		each(&before[i], func(a *story.Article) { a.Blocks = asBefore(a.Blocks, before[i].Was) })
	}
	for i := range after {
		each(&after[i], func(a *story.Article) { a.Blocks, _ = classed(a.Blocks, &after[i]) })
	}
	for i := range out {
		for k := range out[i].Blocks {
			changed = changed || out[i].Blocks[k].Kind != articles[i].Blocks[k].Kind
		}
	}
	return out, changed
}

// asBefore classes blocks as was says, by their places.
func asBefore(blocks, was []story.Block) []story.Block {
	out := slices.Clone(blocks)
	for i := range out {
		k := slices.IndexFunc(was, func(b story.Block) bool { return b.Span == out[i].Span })
		if k >= 0 && was[k].Kind <= story.Duplicate {
			out[i] = was[k]
		}
	}
	return out
}
