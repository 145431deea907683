package markup

import (
	"slices"
	"strings"
)

// endTag reads an end tag.
func (p *parser) endTag() {
	from := p.at + 2
	if from >= len(p.src) || !letter(p.src[from]) {
		p.at = end(p.src, from, ">") // a comment
		return
	}
	p.at = from
	t := p.name()
	name := names[t].name
	if t == tagOther {
		name = strings.ToLower(p.src[from:p.at])
	}
	if _, _, ok := p.attributes(false); !ok || p.drawings > 0 && p.endDrawn(t, name) || p.inSelect && p.endChosen(t) {
		return
	}
	switch {
	case t == tagP:
		if p.find(tagP, scope, tagButton) < 0 {
			p.begin()
			p.insert(t, name, nil, false)
		}
		p.closeParagraph()
	case t == tagBR:
		p.begin()
		p.insert(t, name, nil, false)
	case t == tagHead:
		if p.body == nil {
			p.close(1)
		}
	case t == tagHTML, t == tagBody, t.has(void | raw):
	case t == tagForm:
		p.endForm()
	case t == tagLI:
		p.closeTag(t, scope|list, tagOther)
	case t == tagDD, t == tagDT, t.has(block):
		p.closeTag(t, scope, tagOther)
	case t.has(heading):
		for i := len(p.stack) - 1; i > 0 && !p.stack[i].tag.has(scope); i-- {
			if p.stack[i].tag.has(heading) {
				p.close(i)
				return
			}
		}
	case t == tagTable, t == tagTemplate:
		p.closeTag(t, 0, tagTemplate)
	case t == tagTR, t == tagCaption, t == tagColgroup, t.has(rows | cell):
		p.closeTag(t, 0, tagTable)
	case t.has(format):
		p.endStyle(t, name)
	default:
		p.endOther(name)
	}
}

// endDrawn reports whether an end tag within a drawing is of the drawing. One
// that is not ends it.
func (p *parser) endDrawn(t tag, name string) bool {
	switch {
	case t == tagSVG || t == tagMath:
		if p.drawings--; p.drawings == 0 {
			p.pages = 0
		}
	case name == "foreignobject":
		p.pages = max(0, p.pages-1)
	case p.pages == 0 && (t.has(closesP|foreign|cell|rows) || t == tagTR || t == tagButton):
		p.drawings = 0
		return false
	}
	return true
}

// endChosen reports whether an end tag within a list of choices is of the list.
func (p *parser) endChosen(t tag) bool {
	switch {
	case t == tagTable, t == tagTR, t == tagCaption, t.has(rows | cell):
		p.inSelect = false
		return false
	case t == tagSelect:
		p.inSelect = false
	}
	return true
}

// endForm ends the form, but nothing that is open in it.
func (p *parser) endForm() {
	if p.form == nil {
		return
	}
	if k := slices.Index(p.stack, p.form); k >= 0 && p.find(tagForm, scope, tagOther) == k {
		p.stack = slices.Delete(p.stack, k, k+1)
		p.form.open = false
	}
	p.form = nil
}

// endOther closes the innermost element of that name, but none through one
// that holds its content together.
func (p *parser) endOther(name string) {
	for i := len(p.stack) - 1; i > 0; i-- {
		if p.stack[i].Tag == name {
			p.close(i)
			return
		}
		if p.stack[i].tag.has(special) {
			return
		}
	}
}

// style returns the place among the styles of the last one of a tag, -1 if
// there is none.
func (p *parser) style(t tag) int {
	for k := len(p.styles) - 1; k >= 0 && p.styles[k] != nil; k-- {
		if p.styles[k].tag == t {
			return k
		}
	}
	return -1
}

// forget makes a style go on no longer.
func (p *parser) forget(n *Node) {
	if k := slices.Index(p.styles, n); k >= 0 {
		p.styles = slices.Delete(p.styles, k, k+1)
	}
	if k := slices.Index(p.stack, n); k >= 0 {
		p.stack = slices.Delete(p.stack, k, k+1)
		n.open = false
	}
}

// restyle opens the styles again that were closed by what they stood in.
func (p *parser) restyle() {
	k := len(p.styles)
	for k > 0 && p.styles[k-1] != nil && !p.styles[k-1].open {
		k--
	}
	for ; k < len(p.styles) && len(p.stack) < maxDepth; k++ {
		old := p.styles[k]
		n := p.element(old.tag, old.Tag, old.Attrs)
		p.open(n)
		p.styles[k] = n
	}
}

// endStyle ends a style. Where an element was opened within that is still open,
// the style ends within it too: "<b>one<p>two</b>three" is
// "<b>one</b><p><b>two</b>three" (the standard's adoption agency).
func (p *parser) endStyle(t tag, name string) {
	if top := p.top(); top.tag == t && !slices.Contains(p.styles, top) {
		p.close(len(p.stack) - 1)
		return
	}
	for round := range 8 {
		k := p.style(t)
		if k < 0 {
			if round == 0 {
				p.endOther(name)
			}
			return
		}
		n := p.styles[k]
		at := slices.Index(p.stack, n)
		if at < 0 {
			p.styles = slices.Delete(p.styles, k, k+1)
			return
		}
		inner := -1
		for i := at + 1; i < len(p.stack); i++ {
			in := p.stack[i].tag
			if in.has(scope) {
				return
			}
			if inner < 0 && in.has(special) {
				inner = i
			}
		}
		if inner < 0 {
			p.styles = slices.Delete(p.styles, k, k+1)
			p.close(at)
			return
		}
		p.adopt(k, at, inner)
	}
}

// adopt moves the element at a place of the stack out of a style around it, and
// gives what it holds so far the same style within.
func (p *parser) adopt(style, at, inner int) {
	old, moved := p.styles[style], p.stack[inner]
	n := p.element(old.tag, old.Tag, old.Attrs)
	for c := moved.First; c != nil; {
		next := c.Next
		add(n, c)
		c = next
	}
	moved.First, moved.Last = nil, nil
	add(moved, n)
	remove(moved)
	add(p.stack[at-1], moved)
	for _, gone := range p.stack[at:inner] {
		gone.open = false
	}
	n.open = true
	p.styles[style] = n
	p.stack = slices.Replace(p.stack, at, inner+1, moved, n)
}
