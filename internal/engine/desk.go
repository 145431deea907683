package engine

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/codec"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
)

// Desk keeps what articles hold by themselves, so that what was found while a
// reader still looked at the list of them is not looked for again when they
// are compared, nor are the others when one has changed. The zero Desk is empty.
type Desk struct {
	Between func() // called before each stage of a comparison, if it is set

	found map[string]*kept // by all that Annotate reads
	size  int              // bytes of their texts
	ahead struct {         // the comparison made ahead, until one is asked for
		of   []string // its articles
		made story.Comparison
	}
}

// kept is what an article holds by itself.
type kept struct {
	story.Article               // what Annotate finds
	claims        []claim.Claim // nil where they are not kept
}

// DeskSize is how many bytes of text a desk holds at most: one that is full is emptied.
const DeskSize = 2 << 20

// claimsSize is of how many bytes of text the claims are kept, which weigh more than all else that is
// found: some 75 articles.
const claimsSize = aheadSize

// Prepare analyses an article ahead of its comparison.
func (d *Desk) Prepare(a story.Article) { d.analyse(&a, "") }

// Compare is [Compare], with what the desk knows already.
func (d *Desk) Compare(articles []story.Article, progress func(Progress)) story.Comparison {
	of, c := d.ahead.of, d.ahead.made
	d.clear()
	if of == nil || !slices.Equal(of, allOf(articles)) {
		c, _ = compareBy(d.analyse, d.times, articles, progress, func() bool { return d.goesOn(nil) })
	}
	return c
}

// Ahead compares articles before anybody asks: [Desk.Compare] hands the result over
// if it is given the very same. It is given up once on, which is asked now and
// then, says so, and not begun where it would take long.
func (d *Desk) Ahead(articles []story.Article, on func() bool) {
	d.clear()
	size := 0
	for i := range articles {
		size += len(articles[i].Text)
	}
	if len(articles) < 2 || size > aheadSize {
		return
	}
	if c, whole := compareBy(d.analyse, d.times, articles, func(Progress) {}, func() bool { return d.goesOn(on) }); whole {
		d.ahead.of, d.ahead.made = allOf(articles), c
	}
}

// goesOn is between two stages: it reports whether the next one is wanted, which it is
// where nobody is asked.
func (d *Desk) goesOn(on func() bool) bool {
	if d.Between != nil {
		d.Between()
	}
	return on == nil || on()
}

// clear lets go of what was compared ahead.
func (d *Desk) clear() { d.ahead.of, d.ahead.made = nil, story.Comparison{} }

// Of more text than this no comparison is made ahead: it is some 75 articles.
const aheadSize = 400 << 10

// allOf returns the bytes of articles, all that a comparison depends on, in an
// order that does not depend on theirs.
func allOf(articles []story.Article) []string {
	out := make([]string, len(articles))
	for i := range articles {
		out[i] = wholeOf(&articles[i])
	}
	slices.Sort(out)
	return out
}

// analyse is [analyse], done once for one article. What is found is read by
// many comparisons and changed by none.
func (d *Desk) analyse(a *story.Article, near string) []claim.Claim {
	k := d.annotate(a)
	if place(a, near); a.Published.Value == "" {
		return claim.Find(a) // its times may be others beside other articles
	}
	if k.claims != nil {
		return k.claims
	}
	claims := claim.Find(a)
	if d.size <= claimsSize {
		k.claims = claims
	}
	return claims
}

// times is [times], with what is known already.
func (d *Desk) times(a story.Article) []story.Time {
	d.annotate(&a)
	return a.Times
}

// annotate is [Annotate], done once for one article.
func (d *Desk) annotate(a *story.Article) *kept {
	key := keyOf(a)
	known := d.found[key]
	if known == nil {
		Annotate(a)
		if d.size += len(a.Text); d.found == nil || d.size > DeskSize {
			d.found, d.size = map[string]*kept{}, len(a.Text)
		}
		known = &kept{Article: story.Article{Sentences: a.Sentences, Times: a.Times, Quantities: a.Quantities, Mentions: a.Mentions, Quotes: a.Quotes}}
		d.found[key] = known
		return known
	}
	a.Sentences, a.Times, a.Quantities, a.Mentions, a.Quotes = known.Sentences, known.Times, known.Quantities, known.Mentions, known.Quotes
	return known
}

// keyOf returns the bytes of an article that its annotation depends on.
func keyOf(a *story.Article) string {
	bare := *a
	bare.Warnings, bare.Badge = nil, 0
	return wholeOf(&bare)
}

// wholeOf returns the bytes of an article before it is annotated and compared,
// and whether its language's tables are there.
func wholeOf(a *story.Article) string {
	bare := *a
	bare.ID, bare.Event = "", ""
	bare.Sentences, bare.Times, bare.Quantities, bare.Mentions, bare.Quotes = nil, nil, nil, nil, nil
	loaded := byte(0)
	if lexicon.Loaded(a.Language) {
		loaded = 1
	}
	return string(codec.Append([]byte{loaded}, bare))
}
