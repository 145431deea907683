package ingest

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// encoding/json would be a fortieth of the engine's download, for values that are only looked through.

// errNotJSON says that what stands at a place is not a JSON value.
var errNotJSON = errors.New("not JSON")

// jsonReader reads the JSON values of a text, one after the other: nil, bool, float64, string, []any
// and map[string]any, of which a key that stands twice has its last value. What is no UTF-8 is U+FFFD.
type jsonReader struct {
	text string
	at   int // bytes of text that are read
	room int // how many values are kept still: those behind them are read, and left out
}

// read returns the next value. Its error is io.EOF behind the last one, io.ErrUnexpectedEOF within a
// value that the text breaks off, and errNotJSON otherwise.
func (r *jsonReader) read() (any, error) {
	if r.blank(); r.at == len(r.text) {
		return nil, io.EOF
	}
	v, ok := r.value(0)
	if !ok {
		return nil, r.fault()
	}
	return v, nil
}

// fault returns why no value could be read, where the reader stands.
func (r *jsonReader) fault() error {
	if r.at >= len(r.text) {
		return io.ErrUnexpectedEOF
	}
	return errNotJSON
}

// parseJSON returns the value that a text is, with nothing behind it, and no more of it than any page says
// of itself.
func parseJSON(s string) (any, error) {
	const most = 200_000 // values
	r := jsonReader{text: s, room: most}
	v, err := r.read()
	if r.blank(); err == nil && r.at < len(s) {
		return nil, errNotJSON
	}
	return v, err
}

// value reads a value, within so many others; ok is false, and the reader stands where it is at fault,
// if there is none.
func (r *jsonReader) value(depth int) (v any, ok bool) {
	const deepest = 1_000 // three calls each: a browser's stack holds some ten thousand
	r.blank()
	kept := r.room > 0
	if kept {
		r.room--
	}
	switch c := r.peek(); {
	case (c == '[' || c == '{') && depth == deepest:
		return nil, false
	case c == '[':
		list := []any{}
		ok = r.each(']', func() bool {
			more := r.room > 0
			x, ok := r.value(depth + 1)
			if more {
				list = append(list, x)
			}
			return ok
		})
		return list, ok
	case c == '{':
		var object map[string]any
		if kept {
			object = map[string]any{}
		}
		ok = r.each('}', func() bool {
			key, ok := r.key()
			if !ok {
				return false // and stands at what is wrong
			}
			more := r.room > 0
			x, ok := r.value(depth + 1)
			if more {
				object[key] = x
			}
			return ok
		})
		return object, ok
	case c == '"':
		return r.quoted(kept)
	case c == 't':
		return true, r.word("true")
	case c == 'f':
		return false, r.word("false")
	case c == 'n':
		return nil, r.word("null")
	}
	return r.number()
}

// pass reads a value that nobody wants.
func (r *jsonReader) pass(depth int) bool {
	room := r.room
	r.room = 0
	_, ok := r.value(depth)
	r.room = room
	return ok
}

// key reads what stands before the value of a field.
func (r *jsonReader) key() (key string, ok bool) {
	if key, ok = r.quoted(true); ok {
		r.blank()
		ok = r.skip(':')
	}
	return key, ok
}

// each reads what stands between a bracket and its end, with commas between.
func (r *jsonReader) each(end byte, read func() bool) bool {
	r.at++
	if r.blank(); r.skip(end) {
		return true
	}
	for {
		if r.blank(); !read() {
			return false
		}
		if r.blank(); r.skip(end) {
			return true
		}
		if !r.skip(',') {
			return false
		}
	}
}

func (r *jsonReader) number() (v any, ok bool) {
	from := r.at
	r.skip('-')
	if !r.skip('0') && !r.digits() {
		return nil, false
	}
	if r.skip('.') && !r.digits() {
		return nil, false
	}
	if r.skip('e') || r.skip('E') {
		if !r.skip('+') {
			r.skip('-')
		}
		if !r.digits() {
			return nil, false
		}
	}
	n, err := strconv.ParseFloat(r.text[from:r.at], 64)
	return n, err == nil || errors.Is(err, strconv.ErrRange) // what a float64 does not hold is infinite
}

// quoted reads a string, which is "" where it is not to be kept.
func (r *jsonReader) quoted(kept bool) (s string, ok bool) {
	if !r.skip('"') {
		return "", false
	}
	var out strings.Builder
	for r.at < len(r.text) {
		c, size := utf8.DecodeRuneInString(r.text[r.at:])
		switch {
		case c == '"':
			r.at++
			return out.String(), true
		case c < ' ':
			return "", false
		case c == '\\':
			r.at++
			if c, ok = r.escaped(); !ok {
				return "", false
			}
			size = 0
		}
		if kept {
			out.WriteRune(c)
		}
		r.at += size
	}
	return "", false
}

// escaped reads what stands behind a backslash.
func (r *jsonReader) escaped() (c rune, ok bool) {
	if r.skip('u') {
		if c, ok = r.hex(); !ok || !utf16.IsSurrogate(c) {
			return c, ok
		}
		behind := r.at // its other half, or a letter of its own
		if r.skip('\\') && r.skip('u') {
			if low, ok := r.hex(); ok {
				if both := utf16.DecodeRune(c, low); both != utf8.RuneError {
					return both, true
				}
			}
		}
		r.at = behind
		return utf8.RuneError, true
	}
	const signs, meant = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	if i := strings.IndexByte(signs, r.peek()); i >= 0 {
		r.at++
		return rune(meant[i]), true
	}
	return 0, false
}

// hex reads four hexadecimal digits.
func (r *jsonReader) hex() (c rune, ok bool) {
	for range 4 {
		d := strings.IndexByte("0123456789abcdef", r.peek()|0x20)
		if d < 0 || r.peek() < '0' {
			return 0, false
		}
		c = c<<4 | rune(d)
		r.at++
	}
	return c, true
}

// peek returns the next byte, 0 at the end.
func (r *jsonReader) peek() byte {
	if r.at < len(r.text) {
		return r.text[r.at]
	}
	return 0
}

// skip reads a byte if it is the next one.
func (r *jsonReader) skip(c byte) bool {
	is := r.at < len(r.text) && r.text[r.at] == c
	if is {
		r.at++
	}
	return is
}

func (r *jsonReader) blank() {
	for r.skip(' ') || r.skip('\n') || r.skip('\t') || r.skip('\r') {
	}
}

// digits reads digits, and reports whether there is one.
func (r *jsonReader) digits() bool {
	from := r.at
	for '0' <= r.peek() && r.peek() <= '9' {
		r.at++
	}
	return r.at > from
}

// word reads a word, or so much of it as stands there.
func (r *jsonReader) word(w string) bool {
	for i := range len(w) {
		if !r.skip(w[i]) {
			return false
		}
	}
	return true
}
