package ingest

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"io"
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
			out = append(out, hex(w[i+1])<<4|hex(w[i+2]))
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
			out = append(out, half|hex(c))
		} else {
			half = hex(c) << 4
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

// pdfFile is the objects of a file by number.
type pdfFile struct {
	objects map[int]any
	trailer pdfDict
	left    int // bytes that streams may still unpack to
	fonts   map[pdfRef]*pdfFont
	steps   int // operators and operands read so far
}

// parsePDF finds the objects of a file by looking for them: the table of
// where they are is the first thing to be wrong in a damaged file.
func parsePDF(data []byte) *pdfFile {
	f := &pdfFile{objects: map[int]any{}, trailer: pdfDict{}, left: maxUnpack, fonts: map[pdfRef]*pdfFont{}}
	for at := 0; ; {
		t := bytes.Index(data[at:], []byte("trailer"))
		if t < 0 {
			break
		}
		at += t + len("trailer")
		l := pdfLexer{b: data, at: at}
		if d, ok := first(l.next()).(pdfDict); ok {
			for k, v := range d {
				f.trailer[k] = v
			}
		}
	}
	var packed []pdfStream
	for at := 0; at < len(data) && len(f.objects) < maxElements; {
		i := bytes.Index(data[at:], []byte("obj"))
		if i < 0 {
			break
		}
		at += i + 3
		id, ok := objectNumber(data[:at-3])
		if !ok {
			continue
		}
		l := pdfLexer{b: data, at: at}
		v, ok := l.next()
		if !ok {
			break
		}
		at = max(at, l.at)
		d, isDict := v.(pdfDict)
		l.space()
		if isDict && bytes.HasPrefix(data[l.at:], []byte("stream")) {
			start := l.at + len("stream")
			if start < len(data) && data[start] == '\r' {
				start++
			}
			if start < len(data) && data[start] == '\n' {
				start++
			}
			end := -1
			if n, ok := d["Length"].(float64); ok && n >= 0 && start+int(n) <= len(data) && bytes.HasPrefix(bytes.TrimLeft(data[start+int(n):min(len(data), start+int(n)+20)], "\r\n "), []byte("endstream")) {
				end = start + int(n)
			} else if k := bytes.Index(data[min(start, len(data)):], []byte("endstream")); k >= 0 {
				end = start + k
			} else {
				end = len(data)
			}
			s := pdfStream{d, data[min(start, end):end]}
			at = max(at, end)
			v = s
			switch d["Type"] {
			case pdfName("ObjStm"):
				packed = append(packed, s)
			case pdfName("XRef"):
				for k, x := range d {
					f.trailer[k] = x
				}
			}
		}
		f.objects[id] = v
	}
	for _, s := range packed {
		f.unpack(s)
	}
	return f
}

func first(v any, _ bool) any { return v }

// objectNumber reads the "12 0 " that an object starts with off the end of b.
func objectNumber(b []byte) (int, bool) {
	i := len(b)
	back := func(is func(byte) bool) int {
		n := 0
		for i > 0 && is(b[i-1]) && n < 10 {
			i--
			n++
		}
		return n
	}
	digit := func(c byte) bool { return c >= '0' && c <= '9' }
	if back(pdfSpace) == 0 || back(digit) == 0 || back(pdfSpace) == 0 {
		return 0, false
	}
	end := i
	if back(digit) == 0 {
		return 0, false
	}
	n, err := strconv.Atoi(string(b[i:end]))
	return n, err == nil
}

// unpack adds the objects of an object stream.
func (f *pdfFile) unpack(s pdfStream) {
	data := f.decoded(s)
	n, _ := f.get(s.dict["N"]).(float64)
	start, _ := f.get(s.dict["First"]).(float64)
	if start < 0 || int(start) > len(data) {
		return
	}
	l := pdfLexer{b: data[:int(start)]}
	for range min(int(n), 100_000) {
		id, ok1 := first(l.next()).(float64)
		off, ok2 := first(l.next()).(float64)
		if !ok1 || !ok2 || off < 0 || int(start+off) >= len(data) {
			return
		}
		o := pdfLexer{b: data, at: int(start + off)}
		if v, ok := o.next(); ok {
			if _, there := f.objects[int(id)]; !there {
				f.objects[int(id)] = v
			}
		}
	}
}

// get follows a reference.
func (f *pdfFile) get(v any) any {
	for range 8 {
		r, ok := v.(pdfRef)
		if !ok {
			return v
		}
		v = f.objects[int(r)]
	}
	return nil
}

// dict returns a dictionary, or that of a stream.
func (f *pdfFile) dict(v any) pdfDict {
	switch x := f.get(v).(type) {
	case pdfDict:
		return x
	case pdfStream:
		return x.dict
	}
	return nil
}

// decoded returns the bytes of a stream, nil if they are packed in a way that
// text is not.
func (f *pdfFile) decoded(s pdfStream) []byte {
	data := s.data
	filters, ok := f.get(s.dict["Filter"]).([]any)
	if !ok && s.dict["Filter"] != nil {
		filters = []any{s.dict["Filter"]}
	}
	for _, filter := range filters {
		switch f.get(filter) {
		case pdfName("FlateDecode"), pdfName("Fl"):
			r, err := zlib.NewReader(bytes.NewReader(data))
			if err != nil {
				return nil
			}
			// A damaged stream gives what is whole of it.
			data, _ = io.ReadAll(io.LimitReader(r, int64(max(0, f.left))))
			f.left -= len(data)
		case pdfName("ASCIIHexDecode"), pdfName("AHx"):
			l := pdfLexer{b: append([]byte{'<'}, data...)}
			data = []byte(l.hexString())
		case pdfName("ASCII85Decode"), pdfName("A85"):
			data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
			if i := bytes.Index(data, []byte("~>")); i >= 0 {
				data = data[:i]
			}
			out := make([]byte, 4*len(data)+4)
			n, _, err := ascii85.Decode(out, data, true)
			if err != nil {
				return nil
			}
			data = out[:n]
		default:
			return nil
		}
	}
	return f.predicted(s.dict, data)
}

// predicted undoes the PNG prediction of a stream's bytes.
func (f *pdfFile) predicted(d pdfDict, data []byte) []byte {
	parms := f.dict(d["DecodeParms"])
	if list, ok := f.get(d["DecodeParms"]).([]any); ok && len(list) > 0 {
		parms = f.dict(list[0])
	}
	if p, _ := f.get(parms["Predictor"]).(float64); p < 10 {
		return data
	}
	columns, _ := f.get(parms["Columns"]).(float64)
	row := max(1, int(columns))
	if row > 1<<16 {
		return nil
	}
	out := make([]byte, 0, len(data))
	prior := make([]byte, row)
	for len(data) > row {
		kind, line := data[0], bytes.Clone(data[1:row+1])
		data = data[row+1:]
		for i := range line {
			left, up := byte(0), prior[i]
			if i > 0 {
				left = line[i-1]
			}
			switch kind {
			case 1:
				line[i] += left
			case 2:
				line[i] += up
			case 3:
				line[i] += byte((int(left) + int(up)) / 2)
			}
		}
		out = append(out, line...)
		prior = line
	}
	return out
}
