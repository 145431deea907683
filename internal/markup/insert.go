package markup

import "strings"

// insert puts an element where its tag tells, and opens it if it has content.
func (p *parser) insert(t tag, name string, attrs []Attr, self bool) {
	switch {
	case t.has(raw), t == tagTitle, t == tagTextarea:
		p.insertRaw(t, attrs)
		return
	case t == tagSelect:
		p.inSelect = true
		return
	case t == tagSVG, t == tagMath:
		if !self {
			p.drawings, p.pages = 1, 0
		}
		return
	case t.has(dropped):
		return
	case t == tagHR:
		p.closeParagraph()
		add(p.top(), p.element(t, name, attrs))
		return
	case t.has(void):
		add(p.top(), p.element(t, name, attrs))
		return
	case t == tagCaption, t == tagColgroup, t == tagTR, t.has(rows | cell):
		if !p.toTable(t) {
			return
		}
	case t == tagForm:
		if p.form != nil {
			return
		}
		p.closeParagraph()
		n := p.element(t, name, attrs)
		if in := p.top().tag; in == tagTable || in == tagTR || in.has(rows) {
			add(p.top(), n) // it ends at once
			return
		}
		p.form = n
		p.open(n)
		return
	default:
		p.before(t)
	}
	n := p.element(t, name, attrs)
	p.open(n)
	if t.has(format) && n.open {
		if len(p.styles) >= maxStyles {
			p.styles = p.styles[1:]
		}
		p.styles = append(p.styles, n)
	}
}

// before closes what ends where an element of a tag begins.
func (p *parser) before(t tag) {
	switch {
	case t == tagLI, t == tagDD, t == tagDT:
		p.closeItem(t)
		p.closeParagraph()
	case t == tagTable:
		if p.inTable() {
			p.closeTag(tagTable, 0, tagTemplate)
		} else if p.standard {
			p.closeParagraph()
		}
	case t.has(heading):
		p.closeParagraph()
		if p.top().tag.has(heading) {
			p.close(len(p.stack) - 1)
		}
	case t.has(closesP):
		p.closeParagraph()
	case t == tagButton:
		p.closeTag(tagButton, scope, tagOther)
		p.restyle()
	case t == tagA:
		if k := p.style(tagA); k >= 0 {
			old := p.styles[k]
			p.endStyle(tagA, "a")
			p.forget(old)
		}
		p.restyle()
	case t == tagOption:
		if p.top().tag == tagOption {
			p.close(len(p.stack) - 1)
		}
		p.restyle()
	case t != tagOther && t.has(implied): // what stands over a word, and choices
		if p.top().tag.has(implied) && p.top().tag != tagP {
			p.close(len(p.stack) - 1)
		}
	default:
		p.restyle()
	}
}

// closeItem closes the item of the list that is open.
func (p *parser) closeItem(t tag) {
	for i := len(p.stack) - 1; i > 0; i-- {
		in := p.stack[i].tag
		if in == t || t != tagLI && (in == tagDD || in == tagDT) {
			p.close(i)
			return
		}
		if in.has(special) && !in.has(beside) {
			return
		}
	}
}

// inTable reports whether a table is open, and no cell of it.
func (p *parser) inTable() bool {
	for i := len(p.stack) - 1; i > 0; i-- {
		switch in := p.stack[i].tag; {
		case in == tagTable:
			return true
		case in.has(cell), in == tagCaption, in == tagTemplate:
			return false
		}
	}
	return false
}

// toTable goes back to where a part of a table belongs. It reports whether
// there is a table.
func (p *parser) toTable(t tag) bool {
	k := p.find(tagTable, 0, tagTemplate)
	if k < 0 {
		return false
	}
	group, row := -1, -1
	for i := k + 1; i < len(p.stack); i++ {
		if in := p.stack[i].tag; in.has(rows) && group < 0 {
			group = i
		} else if in == tagTR && row < 0 {
			row = i
		}
	}
	switch {
	case t.has(cell) && row >= 0:
		p.close(row + 1)
	case (t == tagTR || t.has(cell)) && group >= 0:
		p.close(group + 1)
	default:
		p.close(k + 1)
	}
	if t.has(cell) && row < 0 {
		p.open(p.element(tagTR, "tr", nil))
	}
	return true
}

// insertRaw reads an element whose content is no markup. Of scripts, those that
// hold the page's data are kept; of other elements, the title.
func (p *parser) insertRaw(t tag, attrs []Attr) {
	content, ok := p.passRaw(t)
	if !ok {
		switch {
		case t == tagTitle: // a title is short
			i := strings.IndexByte(p.src[p.at:], '<')
			if i < 0 {
				i = len(p.src) - p.at
			}
			content = p.src[p.at : p.at+i]
			p.at += i
		case t == tagScript || names[t].name == "style":
			p.at = len(p.src)
			return
		default: // read on
			return
		}
	}
	n := p.element(t, names[t].name, attrs)
	switch t {
	case tagTitle:
		content = unescape(content, false)
	case tagScript:
		if !strings.Contains(n.Attr("type"), "ld+json") {
			return
		}
	default:
		return
	}
	words := p.node()
	words.Text = content
	add(n, words)
	add(p.top(), n)
}
