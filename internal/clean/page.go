package clean

import (
	"strings"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// page judges the pieces of a document by the elements they stand in, before
// their words are looked at: where the article is, what its page marks as
// menu, comment, caption, other articles.
type page struct {
	*scrape
	d     *ingest.Document
	hint  []hint // of each element, its own or that of an element around it
	chars []int  // prose in each element, in characters
	main  int    // the element that holds the article's text, -1 if there is none
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

// classPage classes the pieces of a page.
func classPage(s *scrape, d *ingest.Document) {
	p := &page{scrape: s, d: d}
	p.hints(p.wide())
	p.weigh()
	p.find()
	p.place()
	s.page = true
	s.class()
}

// wide finds the elements that hold too much of the page to be what their
// words say: a class "with-sidebar" on all of it, a menu around the article.
func (p *page) wide() []bool {
	n := len(p.d.Elements)
	chars, heads, bodies := make([]int, n), make([]bool, n), make([]bool, n)
	total := 0
	for i := range p.lines {
		l := &p.lines[i]
		if l.Element < 0 {
			continue
		}
		if l.Role == ingest.Heading && l.Level == 1 {
			heads[l.Element] = true
		}
		if prosy(l) {
			total += l.Len()
			chars[l.Element] += l.Len()
		}
	}
	wide := make([]bool, n)
	for i := n - 1; i >= 0; i-- {
		e := &p.d.Elements[i]
		if e.Tag == "article" || hintOf(e) == hintBody {
			bodies[i] = bodies[i] || chars[i]*4 >= total
		}
		switch h := hintOf(e); {
		case h == hintComment:
			wide[i] = heads[i] || bodies[i] || chars[i]*10 >= total*9
		case h != noHint && h != hintBody:
			wide[i] = (heads[i] || bodies[i]) && chars[i]*4 >= total || chars[i]*100 >= total*45
		}
		if up := e.Parent; up >= 0 {
			chars[up] += chars[i]
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
		own := hintOf(e)
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
func prosy(l *line) bool {
	return l.count >= 10 && l.Links*2 < l.Len() && (l.sentence() || l.count >= 25) && l.Role != ingest.Control
}

// weigh sums the prose of each element, hinted noise aside.
func (p *page) weigh() {
	p.chars = make([]int, len(p.d.Elements))
	for i := range p.lines {
		l := &p.lines[i]
		if l.Element < 0 || !prosy(l) || p.hint[l.Element].drops() || p.hint[l.Element] == hintCaption {
			continue
		}
		if k, ok := furnitureOf(l); ok && k.kind != story.Correction && !p.spoken(l, k) {
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
	p.main = -1
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
		if p.hint[i] == hintBody && hintOf(&p.d.Elements[i]) == hintBody && p.chars[i] > 0 && (marked < 0 || p.chars[i] > p.chars[marked]) {
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
	p.main = cur
	if marked >= 0 && (cur < 0 || p.chars[marked]*10 >= p.chars[cur]*4) {
		p.main = marked
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
	for i := range p.lines {
		l := &p.lines[i]
		if l.Element >= 0 && !p.hint[l.Element].drops() && l.Links*2 < l.Len() && (best < 0 || l.Len() > p.lines[best].Len()) {
			best = i
		}
	}
	if best >= 0 {
		p.main = p.lines[best].Element
		if up := p.d.Elements[p.main].Parent; up >= 0 {
			p.main = up
		}
	}
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

// place judges what the elements tell: pieces outside the article, and those
// within it that the page marks.
func (p *page) place() {
	first, last := -1, -1
	in := make([]bool, len(p.lines))
	for i := range p.lines {
		e := p.lines[i].Element
		in[i] = p.main < 0 || e >= 0 && p.within(e, p.main)
		if in[i] {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	p.scrape.main = in
	p.titles(first)
	p.boxes()
	for i := range p.lines {
		l := &p.lines[i]
		h := noHint
		if l.Element >= 0 {
			h = p.hint[l.Element]
		}
		switch {
		case p.why[i].Code != "":
			continue
		case l.Role == ingest.Control:
			p.set(i, story.Navigation, "nav.control")
		case h == hintDek && i < first+3 && (p.scrape.title < 0 || i > p.scrape.title) && l.count >= 4:
			p.set(i, story.Dek, "dek.tag")
		case h == hintByline && l.prose() && in[i]:
			// a paragraph of the text in an element with a wide name
		case h == hintPull && l.count >= 3 && l.count <= 80 && p.pulled(i):
			p.set(i, story.Duplicate, "dup.pull")
		case h == hintPull && !in[i] || h.drops() || h == hintCaption || h == hintCredit || h == hintByline && l.count <= 40:
			p.marked(i, h, in[i])
		case !in[i] && (p.scrape.title >= 0 && i > p.scrape.title && i < first):
			// between title and text: the head tells
		case !in[i]:
			p.outside(i)
		case i > last:
		case l.Links*10 >= l.Len()*8 && l.count <= 30 && !(l.Role == ingest.Paragraph && l.closed() && l.count >= 8) && !p.inProse(i):
			p.linked(i)
		}
	}
}

// boxes lets the boxes of the text that hold paragraphs of their own be text:
// what the reader should know besides is the article's too.
func (p *page) boxes() {
	prose := map[int]int{}
	root := func(e int) int { // the outermost element under the hint
		for up := p.d.Elements[e].Parent; up >= 0 && (p.hint[up] == hintAside || p.hint[up] == hintBox); up = p.d.Elements[e].Parent {
			e = up
		}
		return e
	}
	for i := range p.lines {
		l := &p.lines[i]
		if l.Element < 0 || !p.scrape.main[i] || p.hint[l.Element] != hintAside || !prosy(l) {
			continue
		}
		if _, ok := furnitureOf(l); !ok {
			prose[root(l.Element)]++
		}
	}
	for i := range p.hint {
		if p.hint[i] == hintAside && prose[root(i)] >= 2 {
			p.hint[i] = hintBox
		}
	}
}

// marked judges a piece by a hint.
func (p *page) marked(i int, h hint, in bool) {
	l := &p.lines[i]
	if h == hintByline {
		if dateLine(l) {
			p.set(i, story.Dateline, "date.line")
			return
		}
		if k, ok := furnitureOf(l); ok {
			p.set(i, k.kind, k.code, k.phrase)
			return
		}
		if _, ok := signature(l.words); !ok && !nameLike(l.words) && l.count > 14 && in {
			return
		}
	}
	if h == hintCaption && caption(l) == story.Credit {
		h = hintCredit
	}
	k := hintKinds[h]
	p.set(i, k.kind, k.code)
}

// outside judges a piece outside the article by its words.
func (p *page) outside(i int) {
	l := &p.lines[i]
	if k, ok := furnitureOf(l); ok && k.code != "nav.section" {
		p.set(i, k.kind, k.code, k.phrase)
		return
	}
	if l.Links*10 >= l.Len()*6 {
		p.linked(i)
		return
	}
	p.set(i, story.Other, "outside")
}

// linked judges a piece that is hardly anything but links.
func (p *page) linked(i int) {
	l := &p.lines[i]
	if k, ok := furnitureOf(l); ok {
		p.set(i, k.kind, k.code, k.phrase)
	} else if l.count >= 5 {
		p.set(i, story.Related, "nav.links")
	} else {
		p.set(i, story.Navigation, "nav.links")
	}
}

// inProse reports whether a linked piece stands in a list of the text whose
// other items are not links.
func (p *page) inProse(i int) bool {
	l := &p.lines[i]
	if l.Role != ingest.Item && l.Role != ingest.Row {
		return l.Role == ingest.Heading && l.count >= 3 && !p.linkedHeading(i-1) && !p.linkedHeading(i+1)
	}
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(p.lines) && p.lines[j].Role == l.Role && p.lines[j].Links*2 >= p.lines[j].Len() {
			return false
		}
	}
	return true
}

// linkedHeading reports whether piece i is a heading that is a link: several
// of them in a row are of other articles.
func (p *page) linkedHeading(i int) bool {
	return i >= 0 && i < len(p.lines) && p.lines[i].Role == ingest.Heading && p.lines[i].Links*10 >= p.lines[i].Len()*8
}

// pulled reports whether the words of piece i, set large, are of the text.
func (p *page) pulled(i int) bool {
	f := p.lines[i].key
	for j := range p.lines {
		if j != i && p.lines[j].count > p.lines[i].count && prosy(&p.lines[j]) && (strings.Contains(p.lines[j].folded, f) || overlap(plainWords(f), plainWords(p.lines[j].folded)) > 0.8) {
			return true
		}
	}
	return false
}

// plainWords returns the words of a folded line without the marks between them.
func plainWords(f string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && !wordByte(byte(r)) {
			return ' '
		}
		return r
	}, f)
}
