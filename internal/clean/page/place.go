package page

import (
	"strings"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/furniture"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/picture"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// place judges what the elements tell: pieces outside the article, and those
// within it that the page marks.
func (p *page) place() {
	first, last := -1, -1
	in := make([]bool, len(p.Lines))
	for i := range p.Lines {
		e := p.Lines[i].Element
		in[i] = p.holder < 0 || e >= 0 && p.within(e, p.holder)
		if in[i] {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	p.Main = in
	p.titles(first)
	p.boxes()
	for i := range p.Lines {
		l := &p.Lines[i]
		h := noHint
		if l.Element >= 0 {
			h = p.hint[l.Element]
		}
		switch {
		case p.Why[i].Code != "":
			continue
		case l.Role == ingest.Control:
			p.Set(i, story.Navigation, "nav.control")
		case h == hintDek && i < first+3 && (p.Title < 0 || i > p.Title) && l.Count >= line.LeastTold:
			p.Set(i, story.Dek, "dek.tag")
		case h == hintByline && l.Prose() && in[i]:
			// a paragraph of the text in an element with a wide name
		case h == hintPull && l.Count >= 3 && l.Count <= 80 && p.pulled(i):
			p.Set(i, story.Duplicate, "dup.pull")
		case h == hintPull && !in[i] || h.drops() || h == hintCaption || h == hintCredit || h == hintByline && l.Count <= line.SurelyProse:
			p.marked(i, h, in[i])
		case !in[i] && (p.Title >= 0 && i > p.Title && i < first):
			// between title and text: the head tells
		case !in[i]:
			p.outside(i)
		case i > last:
		case l.Links*10 >= l.Len()*8 && l.Count <= 30 && !(l.Role == ingest.Paragraph && l.Closed() && l.Count >= 8) && !p.inProse(i):
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
	for i := range p.Lines {
		l := &p.Lines[i]
		if l.Element < 0 || !p.Main[i] || p.hint[l.Element] != hintAside || !prosy(l) {
			continue
		}
		if _, ok := furniture.Of(l); !ok {
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
	l := &p.Lines[i]
	if h == hintByline {
		if stamp.Alone(l) {
			p.Set(i, story.Dateline, "date.line")
			return
		}
		if k, ok := furniture.Of(l); ok {
			p.Set(i, k.Kind, k.Code, k.Phrase)
			return
		}
		if _, ok := byline.Signature(l.Words); !ok && !naming.NameLike(l.Words) && l.Count > 14 && in {
			return
		}
	}
	if h == hintCaption && picture.Of(l) == story.Credit {
		h = hintCredit
	}
	k := hintKinds[h]
	p.Set(i, k.kind, k.code)
}

// outside judges a piece outside the article by its words.
func (p *page) outside(i int) {
	l := &p.Lines[i]
	if k, ok := furniture.Of(l); ok && k.Code != "nav.section" {
		p.Set(i, k.Kind, k.Code, k.Phrase)
		return
	}
	if l.Links*10 >= l.Len()*6 {
		p.linked(i)
		return
	}
	p.Set(i, story.Other, "outside")
}

// linked judges a piece that is hardly anything but links.
func (p *page) linked(i int) {
	l := &p.Lines[i]
	if p.Mail && p.Title >= 0 && i > p.Title && i <= p.Title+4 && naming.NameLike(l.Words) && l.Count > 1 {
		return // who wrote it, as letters have it
	}
	if k, ok := furniture.Of(l); ok {
		p.Set(i, k.Kind, k.Code, k.Phrase)
	} else if l.Count >= 5 {
		p.Set(i, story.Related, "nav.links")
	} else {
		p.Set(i, story.Navigation, "nav.links")
	}
}

// inProse reports whether a linked piece stands in a list of the text whose
// other items are not links.
func (p *page) inProse(i int) bool {
	l := &p.Lines[i]
	if l.Role == ingest.Row && p.Mail {
		return false // tables lay a mail out
	}
	if l.Role != ingest.Item && l.Role != ingest.Row {
		return l.Role == ingest.Heading && l.Count >= 3 && !p.linkedHeading(i-1) && !p.linkedHeading(i+1)
	}
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(p.Lines) && p.Lines[j].Role == l.Role && p.Lines[j].Links*2 >= p.Lines[j].Len() {
			return false
		}
	}
	return true
}

// linkedHeading reports whether piece i is a heading that is a link: several
// of them in a row are of other articles.
func (p *page) linkedHeading(i int) bool {
	return i >= 0 && i < len(p.Lines) && p.Lines[i].Role == ingest.Heading && p.Lines[i].Links*10 >= p.Lines[i].Len()*8
}

// pulled reports whether the words of piece i, set large, are of the text.
func (p *page) pulled(i int) bool {
	f := p.Lines[i].Key
	for j := range p.Lines {
		if j != i && p.Lines[j].Count > p.Lines[i].Count && prosy(&p.Lines[j]) && (strings.Contains(p.Lines[j].Folded, f) || line.Overlap(line.PlainWords(f), line.PlainWords(p.Lines[j].Folded)) > 0.8) {
			return true
		}
	}
	return false
}
