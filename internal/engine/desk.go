package engine

import (
	"recoupe/internal/codec"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
)

// Desk keeps what articles hold by themselves, so that what was found while a
// reader still looked at the list of them is not looked for again when they
// are compared, nor are the others when one has changed. The zero Desk is empty.
type Desk struct {
	found map[string]*story.Article // by all that Annotate reads
	size  int                       // bytes of their texts
}

// A desk that is full is emptied: it holds this many bytes of text at most.
const deskSize = 2 << 20

// Prepare annotates an article ahead of its comparison.
func (d *Desk) Prepare(a story.Article) { d.annotate(&a) }

// Compare is [Compare], with what the desk knows already.
func (d *Desk) Compare(articles []story.Article, progress func(Progress)) story.Comparison {
	return compareBy(d.annotate, articles, progress)
}

// annotate is [Annotate], done once for one article. What is found is read by
// many comparisons and changed by none.
func (d *Desk) annotate(a *story.Article) {
	key := keyOf(a)
	known := d.found[key]
	if known == nil {
		Annotate(a)
		if d.size += len(a.Text); d.found == nil || d.size > deskSize {
			d.found, d.size = map[string]*story.Article{}, len(a.Text)
		}
		known = &story.Article{Sentences: a.Sentences, Times: a.Times, Quantities: a.Quantities, Mentions: a.Mentions, Quotes: a.Quotes}
		d.found[key] = known
		return
	}
	a.Sentences, a.Times, a.Quantities, a.Mentions, a.Quotes = known.Sentences, known.Times, known.Quantities, known.Mentions, known.Quotes
}

// keyOf returns the bytes of an article before it is annotated, and whether its
// language's tables are there.
func keyOf(a *story.Article) string {
	bare := *a
	bare.ID, bare.Event, bare.Warnings, bare.Badge = "", "", nil, 0
	bare.Sentences, bare.Times, bare.Quantities, bare.Mentions, bare.Quotes = nil, nil, nil, nil, nil
	loaded := byte(0)
	if lexicon.Loaded(a.Language) {
		loaded = 1
	}
	return string(codec.Append([]byte{loaded}, bare))
}
