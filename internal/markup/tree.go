package markup

import (
	"strings"
)

// parser makes a tree of what it reads. Its rules are those of the HTML
// standard (13.2.6, tree construction), without frames, and what stands in a
// table beside its cells is left where it is.
type parser struct {
	src   string
	at    int
	count int // nodes made
	slab  []Node
	attrs []Attr
	word  []byte // the name of the tag that was read last

	root, html, head, body *Node
	form                   *Node
	stack                  []*Node // the elements that are open, outermost first
	styles                 []*Node // those that go on behind what closes them; nil where none reaches further
	drawings               int     // that are open
	pages                  int     // in drawings, that are open
	inSelect               bool
	standard               bool // the page names its standard
	unclosed               [len(names)]bool
}

// maxStyles is how many styles may go on at once.
const maxStyles = 24

// node returns a new node.
func (p *parser) node() *Node {
	p.count++
	if len(p.slab) == cap(p.slab) {
		p.slab = make([]Node, 0, max(64, min(2*cap(p.slab), 1024)))
	}
	p.slab = p.slab[:len(p.slab)+1]
	return &p.slab[len(p.slab)-1]
}

func (p *parser) element(t tag, name string, attrs []Attr) *Node {
	n := p.node()
	n.Tag, n.Attrs, n.tag = name, attrs, t
	return n
}

// add makes n the last child of up.
func add(up, n *Node) {
	n.Parent, n.Prev, n.Next = up, up.Last, nil
	if up.Last != nil {
		up.Last.Next = n
	} else {
		up.First = n
	}
	up.Last = n
}

// remove takes n out of its parent.
func remove(n *Node) {
	up := n.Parent
	if n.Prev != nil {
		n.Prev.Next = n.Next
	} else {
		up.First = n.Next
	}
	if n.Next != nil {
		n.Next.Prev = n.Prev
	} else {
		up.Last = n.Prev
	}
	n.Parent, n.Prev, n.Next = nil, nil, nil
}

func (p *parser) top() *Node { return p.stack[len(p.stack)-1] }

// open makes n an element of the one that is open, and opens it.
func (p *parser) open(n *Node) {
	add(p.top(), n)
	if len(p.stack) < maxDepth {
		p.stack = append(p.stack, n)
		n.open = true
		if n.tag.has(marks) {
			p.styles = append(p.styles, nil)
		}
	}
}

// close closes the elements from the k-th on.
func (p *parser) close(k int) {
	for i := len(p.stack) - 1; i >= k; i-- {
		n := p.stack[i]
		n.open = false
		if !n.tag.has(marks) {
			continue
		}
		for len(p.styles) > 0 { // those that were opened within
			last := p.styles[len(p.styles)-1]
			p.styles = p.styles[:len(p.styles)-1]
			if last == nil {
				break
			}
		}
	}
	p.stack = p.stack[:k]
}

// find returns the place of the innermost open element of a tag, -1 if there is
// none, or if it stands around one that stops the search: one with a trait of
// stop, or of the tag further.
func (p *parser) find(t tag, stop trait, further tag) int {
	for i := len(p.stack) - 1; i > 0; i-- {
		switch n := p.stack[i].tag; {
		case n == t:
			return i
		case n.has(stop), n == further && n != tagOther:
			return -1
		}
	}
	return -1
}

// closeTag closes the innermost open element of a tag, if it is in scope.
func (p *parser) closeTag(t tag, stop trait, further tag) {
	if k := p.find(t, stop, further); k >= 0 {
		p.close(k)
	}
}

func (p *parser) closeParagraph() { p.closeTag(tagP, scope, tagButton) }

// text reads words.
func (p *parser) text(s string) {
	if p.drawings > 0 || p.inSelect || s == "" {
		return
	}
	if allBlank(s) {
		last := p.top().Last
		if p.body == nil || last == nil && p.top().tag.has(closesP) || last != nil && last.tag.has(closesP) {
			return // it parts nothing
		}
	} else {
		p.begin()
		p.restyle()
	}
	n := p.node()
	n.Text = unescape(s, false)
	add(p.top(), n)
}

// begin opens the body, if nothing has yet and no template is being read.
func (p *parser) begin() {
	if p.body != nil || p.inTemplate() {
		return
	}
	p.close(1)
	p.body = p.element(tagBody, "body", nil)
	p.open(p.body)
}

func (p *parser) inTemplate() bool { return p.find(tagTemplate, 0, tagOther) >= 0 }

// beginHead opens the head.
func (p *parser) beginHead(attrs []Attr) {
	if p.head == nil {
		p.head = p.element(tagHead, "head", attrs)
		add(p.html, p.head)
	}
	p.close(1)
	p.stack = append(p.stack, p.head)
}

// startTag reads a start tag.
func (p *parser) startTag() {
	from := p.at + 1
	p.at = from
	t := p.name()
	name := names[t].name
	if t == tagOther {
		name = strings.ToLower(p.src[from:p.at])
	}
	attrs, self, ok := p.attributes(!t.has(dropped) && (p.drawings == 0 || t.has(foreign)))
	if !ok || p.drawings > 0 && p.drawn(t, name, self) || p.inSelect && p.chosen(t) {
		return
	}
	switch {
	case t == tagHTML:
		if len(p.html.Attrs) == 0 {
			p.html.Attrs = attrs
		}
	case t == tagHead:
		if p.head == nil && p.body == nil {
			p.beginHead(attrs)
		}
	case t == tagBody:
		p.begin()
		if p.body != nil && len(p.body.Attrs) == 0 {
			p.body.Attrs = attrs
		}
	default:
		if p.body == nil && !p.inTemplate() {
			if t.has(ofHead) {
				p.beginHead(nil)
			} else {
				p.begin()
			}
		}
		p.insert(t, name, attrs, self)
	}
}

// drawn reports whether a start tag within a drawing is of the drawing. One
// that is not ends it.
func (p *parser) drawn(t tag, name string, self bool) bool {
	switch {
	case self:
	case t == tagSVG || t == tagMath:
		p.drawings++
	case name == "foreignobject":
		p.pages++
	case t.has(raw):
		p.passRaw(t)
	}
	if p.pages == 0 && t.has(foreign) {
		p.drawings = 0
		return false
	}
	return true
}

// chosen reports whether a start tag within a list of choices is of the list,
// or does no more than end it.
func (p *parser) chosen(t tag) bool {
	switch {
	case t == tagInput, t == tagTextarea, t == tagTable, t == tagTR, t == tagCaption, t.has(rows | cell):
		p.inSelect = false
		return false
	case t == tagSelect:
		p.inSelect = false
	case t.has(raw):
		p.passRaw(t)
	}
	return true
}
