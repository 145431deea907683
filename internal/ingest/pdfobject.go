package ingest

import (
	"bytes"
	"strconv"
)

// The values of a PDF file: float64, string (a string's bytes), pdfName,
// []any, pdfDict, pdfRef, bool, nil, and pdfOp in a content stream.
type (
	pdfName string
	pdfOp   string
	pdfRef  int
	pdfDict map[pdfName]any
)

// pdfStream is a dictionary with the bytes after it, still packed.
type pdfStream struct {
	dict pdfDict
	data []byte
}

// pdfLexer reads values off bytes.
type pdfLexer struct {
	b     []byte
	at    int
	depth int
}

func pdfSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func pdfDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (l *pdfLexer) space() {
	for l.at < len(l.b) {
		switch c := l.b[l.at]; {
		case pdfSpace(c):
			l.at++
		case c == '%':
			for l.at < len(l.b) && l.b[l.at] != '\n' && l.b[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// next returns the next value; ok is false at the end of the bytes. A closing
// bracket is returned as an operator.
func (l *pdfLexer) next() (v any, ok bool) {
	l.space()
	if l.at >= len(l.b) {
		return nil, false
	}
	switch c := l.b[l.at]; {
	case c == '/':
		return l.name(), true
	case c == '(':
		return l.literal(), true
	case c == '<' && l.at+1 < len(l.b) && l.b[l.at+1] == '<':
		l.at += 2
		return l.dict(), true
	case c == '<':
		return l.hexString(), true
	case c == '[':
		l.at++
		return l.array(), true
	case c == '>' && l.at+1 < len(l.b) && l.b[l.at+1] == '>':
		l.at += 2
		return pdfOp(">>"), true
	case pdfDelimiter(c):
		l.at++
		return pdfOp(c), true
	}
	start := l.at
	for l.at < len(l.b) && !pdfSpace(l.b[l.at]) && !pdfDelimiter(l.b[l.at]) {
		l.at++
	}
	w := string(l.b[start:l.at])
	if c := w[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, err := strconv.ParseFloat(w, 64); err == nil {
			return f, true
		}
	}
	switch w {
	case "true":
		return true, true
	case "false":
		return false, true
	case "null":
		return nil, true
	}
	return pdfOp(w), true
}

func (l *pdfLexer) name() pdfName {
	l.at++
	start := l.at
	for l.at < len(l.b) && !pdfSpace(l.b[l.at]) && !pdfDelimiter(l.b[l.at]) {
		l.at++
	}
	w := l.b[start:l.at]
	if bytes.IndexByte(w, '#') < 0 {
		return pdfName(w)
	}
	var out []byte
	for i := 0; i < len(w); i++ {
		if w[i] == '#' && i+2 < len(w) {
			out = append(out, nibble(w[i+1])<<4|nibble(w[i+2]))
			i += 2
			continue
		}
		out = append(out, w[i])
	}
	return pdfName(out)
}

func (l *pdfLexer) literal() string {
	l.at++
	var out []byte
	for depth := 1; l.at < len(l.b); l.at++ {
		c := l.b[l.at]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.at++
				return string(out)
			}
		case '\\':
			l.at++
			if l.at >= len(l.b) {
				return string(out)
			}
			switch c = l.b[l.at]; {
			case c == 'n':
				c = '\n'
			case c == 'r':
				c = '\r'
			case c == 't':
				c = '\t'
			case c == 'b' || c == 'f':
				c = ' '
			case c == '\r':
				if l.at+1 < len(l.b) && l.b[l.at+1] == '\n' {
					l.at++
				}
				continue
			case c == '\n':
				continue
			case c >= '0' && c <= '7':
				n := 0
				k := 0
				for k < 3 && l.at < len(l.b) && l.b[l.at] >= '0' && l.b[l.at] <= '7' {
					n = n*8 + int(l.b[l.at]-'0')
					l.at++
					k++
				}
				l.at--
				c = byte(n)
			}
		}
		out = append(out, c)
	}
	return string(out)
}

func (l *pdfLexer) hexString() string {
	l.at++
	var out []byte
	half, odd := byte(0), false
	for l.at < len(l.b) {
		c := l.b[l.at]
		l.at++
		if c == '>' {
			break
		}
		if pdfSpace(c) {
			continue
		}
		if odd {
			out = append(out, half|nibble(c))
		} else {
			half = nibble(c) << 4
		}
		odd = !odd
	}
	if odd {
		out = append(out, half)
	}
	return string(out)
}

// array reads values up to "]", references joined.
func (l *pdfLexer) array() []any {
	var out []any
	if l.depth++; l.depth > 60 {
		l.at = len(l.b)
	}
	defer func() { l.depth-- }()
	for {
		v, ok := l.next()
		if !ok || v == pdfOp("]") {
			return out
		}
		out = joinRef(out, v)
		if len(out) > 1<<20 {
			return out
		}
	}
}

// joinRef appends v, or makes one reference of the two numbers before "R".
func joinRef(out []any, v any) []any {
	if n := len(out); v == pdfOp("R") && n >= 2 {
		if id, ok := out[n-2].(float64); ok {
			return append(out[:n-2], pdfRef(id))
		}
	}
	return append(out, v)
}

func (l *pdfLexer) dict() pdfDict {
	d := pdfDict{}
	if l.depth++; l.depth > 60 {
		l.at = len(l.b)
	}
	defer func() { l.depth-- }()
	var list []any
	for {
		v, ok := l.next()
		if !ok || v == pdfOp(">>") {
			break
		}
		list = joinRef(list, v)
		if len(list) > 1<<16 {
			break
		}
	}
	for i := 0; i+1 < len(list); {
		k, ok := list[i].(pdfName)
		if !ok {
			i++
			continue
		}
		d[k] = list[i+1]
		i += 2
	}
	return d
}
