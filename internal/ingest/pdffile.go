package ingest

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"io"
	"strconv"
)

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
		case pdfName("LZWDecode"), pdfName("LZW"):
			data = unLZW(data, f.parms(s.dict)["EarlyChange"] == float64(0), max(0, f.left))
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

// parms returns what a stream says of its first filter.
func (f *pdfFile) parms(d pdfDict) pdfDict {
	if list, ok := f.get(d["DecodeParms"]).([]any); ok && len(list) > 0 {
		return f.dict(list[0])
	}
	return f.dict(d["DecodeParms"])
}

// predicted undoes the PNG prediction of a stream's bytes.
func (f *pdfFile) predicted(d pdfDict, data []byte) []byte {
	parms := f.parms(d)
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
