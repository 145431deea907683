package patch

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Fingerprint names an article by its file and its text, whatever its place in
// a comparison: 16 hexadecimal digits.
func Fingerprint(a *story.Article) string {
	sum := sha256.Sum256([]byte(a.File + "\x00" + a.Text))
	return hex.EncodeToString(sum[:8])
}

// Fingerprints are those of all articles of a comparison, in order. No patch
// changes them.
func Fingerprints(c *story.Comparison) []string {
	prints := make([]string, len(c.Articles))
	for i := range c.Articles {
		prints[i] = Fingerprint(&c.Articles[i])
	}
	return prints
}

// OfFact returns the place of a fact.
func OfFact(c *story.Comparison, fact int) Place {
	f := &c.Facts[fact]
	p := Place{Of: AFact, Span: f.From.Span, Kind: f.Kind}
	if f.From.Article < len(c.Articles) {
		p.Article = Fingerprint(&c.Articles[f.From.Article])
	}
	for i := range fact {
		if c.Facts[i].From == f.From && c.Facts[i].Kind == f.Kind {
			p.Nth++
		}
	}
	return p
}

// OfCell returns the place of what an article makes of a fact.
func OfCell(c *story.Comparison, fact, article int) Place {
	p := OfFact(c, fact)
	p.Of, p.Cell = ACell, Fingerprint(&c.Articles[article])
	return p
}

// OfQuote returns the place of a quote.
func OfQuote(c *story.Comparison, q story.QuoteRef) Place {
	a := &c.Articles[q.Article]
	return Place{Of: AQuote, Article: Fingerprint(a), Span: a.Quotes[q.Quote].Span}
}

// OfLines returns the place of the blocks first to last of an article.
func OfLines(c *story.Comparison, article, first, last int) Place {
	a := &c.Articles[article]
	return Place{Of: ALine, Article: Fingerprint(a), Span: text.Span{Start: a.Blocks[first].Start, End: a.Blocks[last].End}}
}

// About reports whether one of the patches speaks of one of the articles.
func About(list []Patch, articles []story.Article) bool {
	for i := range articles {
		print := Fingerprint(&articles[i])
		if slices.ContainsFunc(list, func(p Patch) bool { return p.At.Article == print }) {
			return true
		}
	}
	return false
}

// Why a patch no longer applies.
var (
	goneArticle = story.Because("gone.article") // the article is not in the comparison
	goneFact    = story.Because("gone.fact")    // no fact rests on these words
	goneQuote   = story.Because("gone.quote")   // these words are no quote
	goneName    = story.Because("gone.name")    // nobody has this name
	goneLines   = story.Because("gone.lines")   // the lines are not there
	goneAlone   = story.Because("gone.alone")   // nothing would be left in the row, or nothing leaves it
	goneMany    = story.Because("gone.many")    // the comparison is too large for so many
	goneNothing = story.Because("gone.nothing") // there is nothing to say it of
)

// article finds the article of a fingerprint.
func (w *work) article(print string) (int, bool) {
	i := slices.Index(w.prints, print)
	return i, i >= 0 && print != ""
}

// alike is how much of the words of two places must be the same for a fact to
// be found by them.
const alike = .8

// fact finds the fact of a place: the one whose statement stands there, else
// the one that the article tells in these very words or nearly so. A new
// comparison may class it otherwise, or cut its words elsewhere.
func (w *work) fact(p *Place) (int, story.Reason, bool) {
	article, ok := w.article(p.Article)
	if !ok {
		return 0, goneArticle, false
	}
	from := story.Spot{Article: article, Span: p.Span}
	found, nth := -1, 0
	for i := range w.facts {
		f := &w.facts[i]
		if f.dead || f.From != from || f.Kind != p.Kind {
			continue
		}
		if found < 0 || nth == p.Nth {
			found = i
		}
		nth++
	}
	if found >= 0 {
		return found, story.Reason{}, true
	}
	best := 0.
	for i := range w.facts {
		f := &w.facts[i]
		if f.dead || !f.Cells[article].Status.Told() {
			continue
		}
		for _, s := range f.Cells[article].Spans {
			shared := s.Overlap(p.Span)
			if shared == 0 {
				continue
			}
			near := float64(shared) / float64(s.Union(p.Span).Len())
			if f.Kind != p.Kind {
				near -= .1 // of two as near, the one of the same kind
			}
			if near > best && near >= alike {
				best, found = near, i
			}
		}
	}
	if found < 0 {
		return 0, goneFact, false
	}
	return found, story.Reason{}, true
}

// cell finds the fact and the article of a cell.
func (w *work) cell(p *Place) (fact, article int, why story.Reason, ok bool) {
	if article, ok = w.article(p.Cell); !ok {
		return 0, 0, goneArticle, false
	}
	fact, why, ok = w.fact(p)
	return fact, article, why, ok
}

// quote finds the quote of a place.
func (w *work) quote(p *Place) (story.QuoteRef, story.Reason, bool) {
	article, ok := w.article(p.Article)
	if !ok {
		return story.QuoteRef{}, goneArticle, false
	}
	for i := range w.c.Articles[article].Quotes {
		ref := story.QuoteRef{Article: article, Quote: i}
		if w.c.Articles[article].Quotes[i].Span == p.Span && !w.unsaid[ref] {
			return ref, story.Reason{}, true
		}
	}
	return story.QuoteRef{}, goneQuote, false
}
