// Package page judges the pieces of a page by the elements they stand in, before
// their words are looked at: where the article is, what its page marks as
// menu, comment, caption, other articles.
//
// Call [Class]. It asks what the names of each element tell (hints.go, with the words in
// hinttable.go), finds the element that holds the article's text and the title (title.go), and
// judges the pieces by where they stand (place.go).
package page

import (
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// page judges the pieces of a document by the elements they stand in, before
// their words are looked at: where the article is, what its page marks as
// menu, comment, caption, other articles.
type page struct {
	*sheet.Sheet
	d      *ingest.Document
	own    []hint // of each element, by its own tag and words
	hint   []hint // of each element, its own or that of an element around it
	chars  []int  // prose in each element, in characters
	holder int    // the element that holds the article's text, -1 if there is none
}

// hint is what an element's tag and words say of what it holds.
type hint uint8

const (
	noHint hint = iota
	hintBody
	hintComment
	hintRelated
	hintAdvert
	hintLetter
	hintPaywall
	hintNav
	hintAside // beside the text, of no other kind
	hintCaption
	hintCredit
	hintByline
	hintDek
	hintPull
	hintBio
	hintHidden
	hintBox // beside the text, and long enough to be of it
)

// drops reports whether what stands under a hint is not the article's.
func (h hint) drops() bool {
	return h >= hintComment && h <= hintAside || h == hintHidden || h == hintBio
}

var hintKinds = [...]struct {
	kind story.BlockKind
	code string
}{
	hintComment: {story.Comment, "comment.tag"}, hintRelated: {story.Related, "related.tag"}, hintAdvert: {story.Advert, "advert.tag"},
	hintLetter: {story.Advert, "advert.tag"}, hintPaywall: {story.Paywall, "paywall.tag"}, hintNav: {story.Navigation, "nav.tag"},
	hintAside: {story.Other, "outside"}, hintCaption: {story.Caption, "caption.tag"}, hintCredit: {story.Credit, "credit.tag"},
	hintByline: {story.Byline, "byline.tag"}, hintDek: {story.Dek, "dek.tag"}, hintPull: {story.Duplicate, "dup.pull"},
	hintBio: {story.Other, "bio.tag"}, hintHidden: {story.Other, "hidden"},
}

// Class judges the pieces of a page whose elements tell what they are, and returns how many articles it holds
// in full, 0 where it marks none.
func Class(s *sheet.Sheet, d *ingest.Document) int {
	p := &page{Sheet: s, d: d}
	p.own = make([]hint, len(d.Elements))
	known := hinter{}
	for i := range d.Elements {
		p.own[i] = known.of(&d.Elements[i])
	}
	p.hints(p.wide())
	p.weigh()
	p.find()
	p.place()
	s.Page = true
	return p.articles()
}

// wide finds the elements that hold too much of the page to be what their
// words say: a class "with-sidebar" on all of it, a menu around the article.
func (p *page) wide() []bool {
	n := len(p.d.Elements)
	chars, heads, bodies := make([]int, n), make([]bool, n), make([]bool, n)
	long := make([]int, n)    // paragraphs that are nothing but text
	inside := make([]bool, n) // in an element that is marked as an article or its text
	for i := range p.d.Elements {
		e := &p.d.Elements[i]
		inside[i] = e.Tag == "article" || p.own[i] == hintBody || e.Parent >= 0 && inside[e.Parent]
	}
	total := 0
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Element < 0 {
			continue
		}
		if l.Role == ingest.Heading && l.Level == 1 {
			heads[l.Element] = true
		}
		if prosy(l) {
			total += l.Len()
			chars[l.Element] += l.Len()
			if _, ok := furniture.Of(l); !ok && l.Count >= 20 && l.Last == '.' {
				long[l.Element]++
			}
		}
	}
	wide := make([]bool, n)
	for i := n - 1; i >= 0; i-- {
		e := &p.d.Elements[i]
		if e.Tag == "article" || p.own[i] == hintBody {
			bodies[i] = bodies[i] || chars[i]*4 >= total
		}
		switch h := p.own[i]; {
		case h == hintComment:
			wide[i] = heads[i] || bodies[i] || chars[i]*10 >= total*9
		case h != noHint && h != hintBody:
			wide[i] = (heads[i] || bodies[i]) && chars[i]*4 >= total || chars[i]*100 >= total*45
			// What a wall, a form or a script folds away of the text is text.
			if h == hintPaywall || h == hintLetter || h == hintAdvert || h == hintNav && e.Tag != "nav" && e.Tag != "footer" && inside[i] {
				wide[i] = wide[i] || long[i] >= 3
			}
		}
		if e.Hidden && inside[i] && long[i] >= 3 {
			wide[i] = true
		}
		if up := e.Parent; up >= 0 {
			chars[up] += chars[i]
			long[up] += long[i]
			heads[up] = heads[up] || heads[i]
			bodies[up] = bodies[up] || bodies[i]
		}
	}
	return wide
}

// hints finds each element's hint.
func (p *page) hints(wide []bool) {
	p.hint = make([]hint, len(p.d.Elements))
	for i := range p.d.Elements {
		e := &p.d.Elements[i]
		own := p.own[i]
		if wide[i] {
			own = noHint
		}
		up := noHint
		if e.Parent >= 0 {
			up = p.hint[e.Parent]
		}
		switch {
		case e.Hidden && !wide[i]:
			own = hintHidden
		case up == hintHidden || up == hintComment:
			own = up
		case own == noHint || up.drops() && (own == hintBody || own == hintByline || own == hintDek || own == hintCaption || own == hintCredit || own == hintAside || own == hintNav || own == hintPull):
			own = up
		case (own == hintByline || own == hintNav) && (up == hintCaption || up == hintCredit):
			own = up
		}
		// A header or footer within the article is of the article.
		p.hint[i] = own
	}
}

// prosy reports whether a piece reads as a paragraph that is not a link.
func prosy(l *line.Line) bool {
	return l.Count >= 10 && l.Links*2 < l.Len() && (l.Sentence() || l.Count >= 25) && l.Role != ingest.Control
}

// weigh sums the prose of each element, hinted noise aside.
func (p *page) weigh() {
	p.chars = make([]int, len(p.d.Elements))
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Element < 0 || !prosy(l) || p.hint[l.Element].drops() || p.hint[l.Element] == hintCaption {
			continue
		}
		if k, ok := furniture.Of(l); ok && k.Kind != story.Correction && !furniture.Spoken(l, k) {
			continue
		}
		for e := l.Element; e >= 0; e = p.d.Elements[e].Parent {
			p.chars[e] += l.Len()
		}
	}
}

// find finds the element that holds the article's text: the deepest one that
// holds nearly all prose of the page, or the one the page marks as such.
func (p *page) find() {
	p.holder = -1
	children := make([][]int32, len(p.d.Elements)+1)
	for i := range p.d.Elements {
		up := p.d.Elements[i].Parent + 1
		children[up] = append(children[up], int32(i))
	}
	total := 0
	for _, c := range children[0] {
		total += p.chars[c]
	}
	if total == 0 {
		p.longest()
		return
	}
	marked := -1
	for i := range p.d.Elements {
		if p.hint[i] == hintBody && p.own[i] == hintBody && p.chars[i] > 0 && (marked < 0 || p.chars[i] > p.chars[marked]) {
			marked = i
		}
	}
	cur := -1
	for {
		best := -1
		for _, c := range children[cur+1] {
			if best < 0 || p.chars[c] > p.chars[best] {
				best = int(c)
			}
		}
		have := total
		if cur >= 0 {
			have = p.chars[cur]
		}
		if best < 0 || p.chars[best]*100 < have*p.share(cur, best) {
			break
		}
		cur = best
	}
	p.holder = cur
	if marked >= 0 && (cur < 0 || p.chars[marked]*10 >= p.chars[cur]*4) {
		p.holder = marked
	}
}

// share is how much of an element's prose, in percent, a child must hold for
// the search to go into it.
func (p *page) share(cur, child int) int {
	switch p.d.Elements[child].Tag {
	case "p", "ul", "ol", "li", "blockquote", "table", "tbody", "tr", "td", "h1", "h2", "h3", "figure", "span":
		return 101 // never into the text itself
	case "article", "main":
		return 55
	}
	return 80
}

// longest takes the element of the longest text, on a page without a paragraph.
func (p *page) longest() {
	best := -1
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Element >= 0 && !p.hint[l.Element].drops() && l.Links*2 < l.Len() && (best < 0 || l.Len() > p.Lines[best].Len()) {
			best = i
		}
	}
	if best >= 0 {
		p.holder = p.Lines[best].Element
		if up := p.d.Elements[p.holder].Parent; up >= 0 {
			p.holder = up
		}
	}
}

// articles counts the articles that the page holds in full: elements marked as
// one, none in another, each with a heading and some paragraphs. A live report
// marks its entries so too; there are more of them than of articles.
func (p *page) articles() int {
	n := len(p.d.Elements)
	chars, prose, heads := make([]int, n), make([]int, n), make([]bool, n)
	for i := range p.Lines {
		l := &p.Lines[i]
		top := -1 // the outermost article around it
		for e := l.Element; e >= 0; e = p.d.Elements[e].Parent {
			if p.hint[e].drops() {
				top = -1
				break
			}
			if p.d.Elements[e].Tag == "article" {
				top = e
			}
		}
		if top < 0 {
			continue
		}
		heads[top] = heads[top] || l.Role == ingest.Heading && l.Level <= 2
		if prosy(l) {
			chars[top] += l.Len()
			prose[top]++
		}
	}
	count, most := 0, 0
	for e := range chars {
		most = max(most, chars[e])
	}
	for e := range chars {
		if heads[e] && prose[e] >= 3 && chars[e] >= 500 && chars[e]*4 >= most {
			count++
		}
	}
	if count > 6 {
		return 1
	}
	return count
}

// within reports whether element e is main or stands in it.
func (p *page) within(e, main int) bool {
	for ; e >= 0; e = p.d.Elements[e].Parent {
		if e == main {
			return true
		}
	}
	return false
}
