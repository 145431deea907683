package ingest

import (
	"bytes"
	"math"
)

// pdfPage collects what the content of a page shows.
type pdfPage struct {
	f     *pdfFile
	shown []shown
}

// Limits of a page's content.
const (
	maxPDFSteps = 20_000_000 // operands and operators of a file
	maxPDFShown = 200_000    // pieces of text of a page
	maxPDFForms = 8          // how deep forms may stand in forms
)

// pdfContent is a content stream being run: what its operators have set.
type pdfContent struct {
	page         *pdfPage
	resources    pdfDict
	fonts, forms pdfDict
	known        map[pdfName]*pdfFont
	depth        int
	args         []any // the operands before the next operator

	ctm, tm, lm                      matrix // of the page, of the text, of its line
	saved                            []matrix
	font                             *pdfFont
	size, leading, char, word, scale float64
	rise                             float64
}

// run runs a content stream.
func (p *pdfPage) run(content []byte, resources pdfDict, ctm matrix, depth int) {
	if depth > maxPDFForms {
		return
	}
	c := pdfContent{
		page: p, resources: resources, fonts: p.f.dict(resources["Font"]), forms: p.f.dict(resources["XObject"]),
		known: map[pdfName]*pdfFont{}, depth: depth, ctm: ctm, tm: identity, lm: identity, size: 1, scale: 1,
	}
	l := pdfLexer{b: content}
	for p.f.steps < maxPDFSteps {
		v, ok := l.next()
		if !ok {
			return
		}
		p.f.steps++
		op, isOp := v.(pdfOp)
		if !isOp {
			if len(c.args) < 64 {
				c.args = append(c.args, v)
			}
			continue
		}
		if op == "BI" { // an inlined picture
			if i := bytes.Index(content[l.at:], []byte("EI")); i >= 0 {
				l.at += i + 2
			}
		} else if !c.graphics(op) && !c.place(op) {
			c.showing(op)
		}
		c.args = c.args[:0]
	}
}

// num returns the operand that stands i places before the operator, from 1; 0
// if there is none.
func (c *pdfContent) num(i int) float64 {
	if k := len(c.args) - i; k >= 0 && k < len(c.args) {
		if n, ok := c.args[k].(float64); ok && !math.IsNaN(n) && math.Abs(n) < 1e9 {
			return n
		}
	}
	return 0
}

// matrix returns the last six operands.
func (c *pdfContent) matrix() matrix {
	return matrix{c.num(6), c.num(5), c.num(4), c.num(3), c.num(2), c.num(1)}
}

// graphics acts on an operator of the page's own matrix, and runs forms. It
// reports whether op was one.
func (c *pdfContent) graphics(op pdfOp) bool {
	switch op {
	case "q":
		if len(c.saved) < 200 {
			c.saved = append(c.saved, c.ctm)
		}
	case "Q":
		if k := len(c.saved); k > 0 {
			c.ctm, c.saved = c.saved[k-1], c.saved[:k-1]
		}
	case "cm":
		if len(c.args) >= 6 {
			c.ctm = c.matrix().then(c.ctm)
		}
	case "Do":
		c.form()
	default:
		return false
	}
	return true
}

// form runs the form that the last operand names.
func (c *pdfContent) form() {
	if len(c.args) == 0 {
		return
	}
	f := c.page.f
	name, _ := c.args[len(c.args)-1].(pdfName)
	s, ok := f.get(c.forms[name]).(pdfStream)
	if !ok || f.get(s.dict["Subtype"]) != pdfName("Form") {
		return
	}
	inner := c.ctm
	if m, ok := f.get(s.dict["Matrix"]).([]any); ok && len(m) == 6 {
		var a matrix
		for i := range a {
			a[i], _ = f.get(m[i]).(float64)
		}
		inner = a.then(c.ctm)
	}
	resources := f.dict(s.dict["Resources"])
	if resources == nil {
		resources = c.resources
	}
	c.page.run(f.decoded(s), resources, inner, c.depth+1)
}

// place acts on an operator that tells where and how text stands. It reports
// whether op was one.
func (c *pdfContent) place(op pdfOp) bool {
	switch op {
	case "BT":
		c.tm, c.lm = identity, identity
	case "Tf":
		if len(c.args) >= 2 {
			name, _ := c.args[len(c.args)-2].(pdfName)
			if c.known[name] == nil {
				c.known[name] = c.page.f.font(c.fonts[name])
			}
			c.font, c.size = c.known[name], c.num(1)
		}
	case "Td":
		c.line(c.num(2), c.num(1))
	case "TD":
		c.leading = -c.num(1)
		c.line(c.num(2), c.num(1))
	case "Tm":
		if len(c.args) >= 6 {
			c.lm = c.matrix()
			c.tm = c.lm
		}
	case "T*":
		c.line(0, -c.leading)
	case "TL":
		c.leading = c.num(1)
	case "Tc":
		c.char = c.num(1)
	case "Tw":
		c.word = c.num(1)
	case "Tz":
		c.scale = c.num(1) / 100
	case "Ts":
		c.rise = c.num(1)
	default:
		return false
	}
	return true
}

// line begins a line at a place from the start of the one before.
func (c *pdfContent) line(x, y float64) {
	c.lm = matrix{1, 0, 0, 1, x, y}.then(c.lm)
	c.tm = c.lm
}

// showing acts on an operator that shows text.
func (c *pdfContent) showing(op pdfOp) {
	switch op {
	case "'", "\"":
		c.line(0, -c.leading)
	case "Tj", "TJ":
	default:
		return
	}
	if len(c.args) == 0 {
		return
	}
	switch last := c.args[len(c.args)-1].(type) {
	case string:
		if op != "TJ" {
			c.show(last)
		}
	case []any:
		if op != "TJ" {
			return
		}
		for _, x := range last {
			switch y := x.(type) {
			case string:
				c.show(y)
			case float64:
				c.tm = matrix{1, 0, 0, 1, -y / 1000 * c.size * c.scale, 0}.then(c.tm)
			}
		}
	}
}

// show shows text where the last one ended.
func (c *pdfContent) show(s string) {
	p := c.page
	if c.font == nil || len(p.shown) > maxPDFShown {
		return
	}
	words, width, codes, spaces := c.font.text(s)
	advance := (width/1000*c.size + float64(codes)*c.char + float64(spaces)*c.word) * c.scale
	at := matrix{1, 0, 0, 1, 0, c.rise}.then(c.tm).then(c.ctm)
	c.tm = matrix{1, 0, 0, 1, advance, 0}.then(c.tm)
	to := c.tm.then(c.ctm)
	if words != "" {
		p.shown = append(p.shown, shown{at[4], at[5], to[4], math.Abs(c.size) * math.Hypot(at[2], at[3]), words, c.font.bold})
	}
}
