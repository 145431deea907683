package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/markup"
	"recoupe/internal/text"
)

// Limits of what is kept of a page. Real pages stay far below.
const (
	maxElements = 200_000
	maxPieces   = 60_000
)

// HTML returns the document of a page. Nothing of the page is run or loaded.
func HTML(name, page string) (Document, error) {
	d := Document{File: name, Format: "html"}
	if !utf8.ValidString(page) {
		page = strings.ToValidUTF8(page, "\uFFFD")
	}
	root := markup.Parse(page)
	// About what a news page holds of each.
	some := min(len(page), 1<<19)
	d.text, d.Pieces, d.Elements = make([]byte, 0, some/3), make([]Piece, 0, some/150), make([]Element, 0, some/100)
	r := pageReader{doc: &d}
	r.head(root)
	r.walk(root, state{element: -1})
	r.flush()
	d.Text = string(d.text)
	d.text = nil
	if len(d.Pieces) == 0 && d.Body == "" {
		return d, because("noText")
	}
	if len(d.Pieces) == 0 || len(d.Text) < len(d.Body)/2 && d.Body != "" {
		d.bodyFromData()
	}
	return d, nil
}

// bodyFromData makes the words that the page's structured data repeat part of
// the text, where the page itself shows less: pages that fill in their text by
// script are saved like that.
func (d *Document) bodyFromData() {
	d.Elements = append(d.Elements, Element{Parent: -1, Tag: "article", Words: " article body "})
	at := len(d.Text)
	if at > 0 {
		at++
		d.Text += "\n"
	}
	d.Text += d.Body
	for _, p := range lines(d.Body, leastInFile) {
		p.Start, p.End, p.Element, p.Role = p.Start+at, p.End+at, len(d.Elements)-1, Paragraph
		d.Pieces = append(d.Pieces, p)
	}
}

// pageReader turns a parsed page into pieces.
type pageReader struct {
	doc     *Document
	buf     []byte // the words of the piece being read
	in      state  // where its first word stands
	links   int
	bold    int
	breaks  int  // <br> since the last word
	space   bool // white space since the last word
	later   []popupNode
	classes map[string]string // see described
}

// popupNode is an element read after the line that it hangs on.
type popupNode struct {
	n *markup.Node
	s state
}

// state is what an element hands down to those within it.
type state struct {
	element int
	role    Role
	level   int
	link    bool
	bold    bool
	pre     bool
}

// skipped elements hold nothing that a reader reads.
func skipped(tag string) bool {
	switch tag {
	case "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "embed", "video", "audio", "canvas", "select", "textarea", "map", "datalist", "progress", "meter", "frameset", "noframes", "applet":
		return true
	}
	return false
}

// inline elements stand within a line.
func inline(tag string) bool {
	switch tag {
	case "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "td", "th", "input", "picture", "source", "label", "amp-img", "center_", "summary_":
		return true
	}
	return false
}

func (r *pageReader) walk(n *markup.Node, s state) {
	tag := n.Tag
	if tag == "" {
		r.words(n.Text, s)
		for c := n.First; c != nil; c = c.Next {
			r.walk(c, s)
		}
		return
	}
	if skipped(tag) {
		return
	}
	switch tag {
	case "br":
		r.breaks++
		return
	case "hr":
		r.flush()
		return
	case "img", "input", "wbr", "source":
		return
	}
	words, hidden, plain := r.described(n)
	within := inline(tag)
	if !plain || !within {
		if len(r.doc.Elements) < maxElements {
			if s.element >= 0 && r.doc.Elements[s.element].Hidden {
				hidden = true
			}
			r.doc.Elements = append(r.doc.Elements, Element{Parent: s.element, Tag: tag, Words: words, Hidden: hidden})
			s.element = len(r.doc.Elements) - 1
		}
	}
	if within && words != "" && len(r.buf) > 0 && popup(words) && len(r.later) < 100 {
		r.later = append(r.later, popupNode{n, s})
		return
	}
	apart := !within || words != "" && creditWords(words) || tag == "span" && (r.boxed(n) || credited(n))
	switch tag {
	case "a":
		s.link = s.link || n.Attr("href") != ""
		r.space = r.space || after(n)
	case "b", "strong":
		s.bold = true
	case "td", "th":
		r.space = true
	case "h1", "h2", "h3", "h4", "h5", "h6":
		s.role, s.level = Heading, int(tag[1]-'0')
	case "p":
		if s.role == Line {
			s.role = Paragraph
		}
	case "li":
		if s.role != Item {
			s.level = 0
		}
		s.role, s.level = Item, s.level+1
	case "blockquote":
		s.role = Quote
	case "tr":
		if cells(n) > 1 { // a row of one cell only lays the page out
			s.role = Row
		}
	case "button":
		s.role = Control
	case "pre":
		s.pre = true
	}
	if apart {
		r.flush()
	}
	for c := n.First; c != nil; c = c.Next {
		r.walk(c, s)
	}
	if apart {
		r.flush()
	}
}

// cells counts the cells of a row.
func cells(n *markup.Node) int {
	k := 0
	for c := n.First; c != nil; c = c.Next {
		if c.Tag == "td" || c.Tag == "th" {
			k++
		}
	}
	return k
}

// after reports whether an element stands right after another link, without a
// space: menus are written so.
func after(n *markup.Node) bool {
	return n.Prev != nil && n.Prev.Tag == n.Tag
}

// boxed reports whether n and the like element right before it hold some words
// each with nothing between them, though a word ends there and another begins: a
// page sets such as boxes, a name and a desk beside each other.
func (r *pageReader) boxed(n *markup.Node) bool {
	if !after(n) || len(r.buf) == 0 || r.space || !severalWords(n.Prev) || !severalWords(n) {
		return false
	}
	last, _ := utf8.DecodeLastRune(r.buf)
	first, _ := utf8.DecodeRuneInString(n.First.Text)
	return unicode.IsLower(last) && unicode.IsUpper(first)
}

// credited reports whether n ends the words under a picture, after others: who took it.
func credited(n *markup.Node) bool {
	if n.Parent == nil || n.Parent.Tag != "figcaption" || n.Prev == nil || n.First == nil || n.First != n.Last {
		return false
	}
	for c := n.Next; c != nil; c = c.Next {
		if c.Tag != "" || strings.TrimSpace(c.Text) != "" {
			return false
		}
	}
	return strings.TrimSpace(n.First.Text) != ""
}

// severalWords reports whether an element begins with words, two or more.
func severalWords(n *markup.Node) bool {
	return n.First != nil && strings.Contains(strings.TrimSpace(n.First.Text), " ")
}

// words adds the words of a text node to the piece being read.
func (r *pageReader) words(t string, s state) {
	for i := 0; i < len(t); {
		c := t[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			if c == '\n' && s.pre {
				r.flush()
			}
			r.space = true
			i++
			continue
		}
		j := i
		for j < len(t) && t[j] != ' ' && t[j] != '\n' && t[j] != '\t' && t[j] != '\r' && t[j] != '\f' {
			j++
		}
		r.word(t[i:j], s)
		i = j
	}
}

func (r *pageReader) word(w string, s state) {
	if r.breaks > 0 && len(r.buf) > 0 {
		// One line break inside a sentence only wraps it.
		last, _ := utf8.DecodeLastRune(r.buf)
		first, _ := utf8.DecodeRuneInString(w)
		if r.breaks > 1 || !(unicode.IsLetter(last) || last == ',') || !unicode.IsLower(first) {
			r.flush()
		} else {
			r.space = true
		}
	}
	r.breaks = 0
	if len(r.buf) == 0 {
		r.in, r.links, r.bold = s, 0, 0
	} else if r.space {
		r.buf = append(r.buf, ' ')
		if s.link {
			r.links++
		}
	}
	r.space = false
	r.buf = append(r.buf, w...)
	if s.link {
		r.links += len(w)
	}
	if s.bold {
		r.bold += len(w)
	}
	if s.element > r.in.element && len(r.buf) == len(w) {
		r.in = s
	}
}

// solid reports whether c is a character of ASCII that is seen.
func solid(c byte) bool { return c > ' ' && c < 0x7F }

// flush ends the piece being read.
func (r *pageReader) flush() {
	r.breaks, r.space = 0, false
	if len(r.buf) == 0 {
		return
	}
	d := r.doc
	sp := text.Span{End: len(r.buf)}
	if !solid(r.buf[0]) || !solid(r.buf[len(r.buf)-1]) {
		sp = trim(string(r.buf), sp)
	}
	if !sp.Empty() && len(d.Pieces) < maxPieces {
		if len(d.text) > 0 {
			d.text = append(d.text, '\n')
		}
		at := len(d.text)
		d.text = append(d.text, r.buf[sp.Start:sp.End]...)
		d.Pieces = append(d.Pieces, Piece{
			Span: text.Span{Start: at, End: len(d.text)}, Role: r.in.role, Level: r.in.level, Element: r.in.element,
			Links: min(r.links, sp.Len()), Bold: min(r.bold, sp.Len()), Gap: true,
		})
	}
	r.buf = r.buf[:0]
	for later := r.later; len(later) > 0; later = later[1:] {
		r.later = nil
		for c := later[0].n.First; c != nil; c = c.Next {
			r.walk(c, later[0].s)
		}
		r.flush()
	}
	r.later = nil
}
