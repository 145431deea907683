package ingest

import (
	"slices"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What an article of a page that holds several has at least.
const (
	leastWords      = 150
	leastParagraphs = 3
	mostArticles    = 6 // more are the entries of a live report
)

// What an item of a letter has at least, so that it is one to be compared.
const (
	leastOfItem  = 50 // words
	mostOfLetter = 12 // more are a list of links
)

// severalItems splits a letter that tells several stories: headlines that are links, none above
// another, each with paragraphs below. What stands above the first one goes with it, and what
// stands below the last. Where one alone is as long as an article the letter is that article, and
// the others stand [Beside] it. It returns nil of any other letter.
func (d *Document) severalItems() []Document {
	heads, words := d.items()
	whole, at := 0, 0
	for i, n := range words {
		if n >= leastWords {
			whole, at = whole+1, i
		}
	}
	if whole != 1 { // what is told in less goes with the one above it
		n := 0
		for i := range heads {
			if words[i] >= leastOfItem {
				heads[n], n = heads[i], n+1
			}
		}
		heads = heads[:n]
	}
	if len(heads) < 2 || len(heads) > mostOfLetter {
		return nil
	}
	docs := make([]Document, 0, len(heads))
	for i, from := range heads {
		to := len(d.Pieces)
		if i+1 < len(heads) {
			to = heads[i+1]
		}
		if whole == 1 {
			for j := from; j < to && i != at; j++ {
				d.Pieces[j].Role = Beside
			}
			continue
		}
		title := d.Pieces[from].Of(d.Text)
		if i == 0 {
			from = 0
		}
		part, ok := d.cut(from, to)
		if !ok {
			return nil
		}
		part.Data = add(nil, "title", title, story.OriginMarkup)
		for _, x := range d.Data {
			if x.Key == "outlet" || x.Key == "sender" || x.Key == "sent" || x.Key == "language" {
				part.Data = append(part.Data, x)
			}
		}
		docs = append(docs, part)
	}
	return numbered(docs)
}

// items returns the pieces that are headlines of a letter's stories, and how many words of
// paragraphs stand below each.
func (d *Document) items() (heads, words []int) {
	level := 0
	for i, p := range d.Pieces {
		w := len(strings.Fields(p.Of(d.Text)))
		switch {
		case p.Role == Heading && p.Links*10 >= p.Len()*8 && w >= 3 && (level == 0 || p.Level == level):
			level = p.Level
			heads, words = append(heads, i), append(words, 0)
		case w >= 10 && p.Links*2 < p.Len() && len(words) > 0:
			words[len(words)-1] += w
		}
	}
	return heads, words
}

// own is an article element of a page, and the pieces in it.
type own struct {
	text.Span      // of the pieces, by index
	head      int  // the piece that is its headline, -1 if it has none
	early     bool // words stand above the headline
	words     int  // of its paragraphs
	prose     int  // its paragraphs
}

// severalArticles splits a page that holds several articles in full: elements
// marked as such, none in another, each with its headline above some
// paragraphs of its own. A page whose main heading stands outside them is one
// article in parts. What stands between two articles goes with the upper one.
// It returns nil where the page is not clearly so.
func severalArticles(d *Document) []Document {
	all := d.ownArticles()
	all = slices.DeleteFunc(all, func(a own) bool {
		return a.head < 0 || a.early || a.words < leastWords || a.prose < leastParagraphs
	})
	if len(all) < 2 || len(all) > mostArticles {
		return nil
	}
	level := d.Pieces[all[0].head].Level
	for _, a := range all[1:] {
		if d.Pieces[a.head].Level < level || d.Pieces[a.head].Level > 2 {
			return nil // the parts of an article have lower headings
		}
	}
	for i, p := range d.Pieces {
		if p.Role == Heading && p.Level == 1 && (i < all[0].Start || i >= all[0].End) && d.titled(p.Of(d.Text)) {
			return nil
		}
	}
	docs := make([]Document, 0, len(all))
	site := ""
	for _, a := range all {
		if site == "" {
			site = d.site(strings.TrimSpace(d.Pieces[a.head].Of(d.Text)))
		}
	}
	for i, a := range all {
		from, to := a.Start, len(d.Pieces)
		if i == 0 {
			from = 0
		}
		if i+1 < len(all) {
			to = all[i+1].Start
		}
		part, ok := d.cut(from, to)
		if !ok {
			return nil
		}
		head := d.Pieces[a.head].Of(d.Text)
		part.Data = d.dataOf(head, site)
		docs = append(docs, part)
	}
	docs[0].Warnings = append(docs[0].Warnings, d.Warnings...)
	return numbered(docs)
}

// ownArticles returns the article elements of a page that stand in no other.
func (d *Document) ownArticles() []own {
	outer := make([]int, len(d.Elements)) // the outermost article around each element, -1 if none
	for i, e := range d.Elements {
		outer[i] = -1
		switch {
		case e.Parent >= 0 && outer[e.Parent] != -1:
			outer[i] = outer[e.Parent]
		case e.Hidden || e.Tag == "aside" || e.Tag == "nav" || e.Tag == "footer":
			outer[i] = -2 // what stands in it is beside the page's own
		case e.Tag == "article":
			outer[i] = i
		}
	}
	var all []own
	in := -1 // the element of the last one
	for i, p := range d.Pieces {
		e := -1
		if p.Element >= 0 {
			e = outer[p.Element]
		}
		if e < 0 {
			continue
		}
		if e != in {
			all = append(all, own{Span: text.Span{Start: i}, head: -1})
			in = e
		}
		a := &all[len(all)-1]
		a.End = i + 1
		words := len(strings.Fields(p.Of(d.Text)))
		switch {
		case p.Role == Heading && p.Level <= 2 && a.head < 0:
			a.head, a.early = i, a.prose > 0
		case p.Role != Heading && words >= 12 && p.Links*2 < p.Len():
			a.words += words
			a.prose++
		}
	}
	return all
}

// titled reports whether a headline is the one that the page gives of itself.
func (d *Document) titled(head string) bool {
	for _, x := range d.Data {
		if (x.Key == "title" || x.Key == "page") && len(head) > 3 && strings.Contains(strings.ToLower(x.Value), strings.ToLower(strings.TrimSpace(head))) {
			return true
		}
	}
	return false
}

// dataOf returns what the page tells of the article of that headline: all of
// it where the page is named after it, or else what holds for the whole page.
func (d *Document) dataOf(head, site string) []Datum {
	if d.titled(head) {
		return d.Data
	}
	var data []Datum
	for _, x := range d.Data {
		if x.Key == "outlet" || x.Key == "language" {
			data = append(data, x)
		}
	}
	if len(data) == 0 || data[0].Key != "outlet" {
		data = add(data, "outlet", site, story.OriginMeta)
	}
	return add(data, "title", head, story.OriginMarkup)
}

// site returns what the page's own title has behind a headline: "The ferry
// stops - The Lamp".
func (d *Document) site(head string) string {
	for _, x := range d.Data {
		if x.Key != "page" || !strings.HasPrefix(x.Value, head) {
			continue
		}
		if name := strings.Trim(x.Value[len(head):], " -–—|·•:\u00a0"); len(strings.Fields(name)) <= 5 {
			return name
		}
	}
	return ""
}
