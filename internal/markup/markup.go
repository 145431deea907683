// Package markup reads HTML: a page into a tree of elements, character
// references into the letters they stand for.
//
// Call [Parse] with a page, and walk the tree from its root; call [Unescape]
// for words that may hold references. The tree is the one that a browser
// makes, as far as reading goes: tags that may be left out are supplied, tags
// that cross each other are put in order. What a reader never sees is left out:
// comments, scripts (but for JSON-LD), styles, drawings, pictures, the fields of
// forms; so are attributes that say nothing of an element's purpose.
//
// No page is refused. The work grows with the page's length, and a tree has at
// most maxNodes nodes, maxDepth deep.
package markup

// Limits of a tree. Real pages stay far below.
const (
	maxNodes = 400_000
	maxDepth = 500
)

// Node is an element, or words between tags.
type Node struct {
	Parent, First, Last, Prev, Next *Node

	Tag   string // in lower case; "" for words and for the root
	Text  string // the words, references read; "" for elements
	Attrs []Attr // in the page's order

	tag  tag
	open bool // it is on the parser's stack
}

// Attr is an attribute of an element: its name in lower case, and its value.
type Attr struct{ Key, Value string }

// Attr returns the value of an attribute, "" if the element has none.
func (n *Node) Attr(key string) string {
	for i := range n.Attrs {
		if n.Attrs[i].Key == key {
			return n.Attrs[i].Value
		}
	}
	return ""
}

// Parse returns the tree of a page, or of a piece of one. Its root has one
// child, the html element, which has a head and a body where the page has
// anything to put there. The strings of the tree share the page's memory.
func Parse(page string) *Node {
	p := parser{src: page}
	p.root = p.node()
	p.html = p.element(tagHTML, "html", nil)
	add(p.root, p.html)
	p.stack = append(p.stack, p.html)
	for p.at < len(p.src) && p.count < maxNodes {
		p.token()
	}
	return p.root
}

// kept reports whether an attribute is kept: one that says what its element is
// for, or that tells of the article.
func kept(key string) bool {
	switch key {
	case "class", "id", "role", "itemprop", "property", "rel", "name", "aria-label", "hidden", "style",
		"href", "content", "datetime", "type", "lang", "http-equiv",
		"data-component", "data-testid", "data-test-id", "data-type", "data-module", "data-block", "data-qa", "data-name", "data-area", "data-element",
		"data-ad", "data-ad-slot", "data-adunit":
		return true
	}
	return false
}
