package ingest

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode returns the text of a file in UTF-8. declared is the encoding that a
// header names, "" if none does; a byte order mark and the bytes themselves
// are trusted more.
func decode(data []byte, declared string) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		return strings.ToValidUTF8(string(data[3:]), "\uFFFD"), nil
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE, 0, 0}), bytes.HasPrefix(data, []byte{0, 0, 0xFE, 0xFF}):
		return "", because("encoding", "UTF-32")
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return fromUTF16(data[2:], false), nil
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return fromUTF16(data[2:], true), nil
	}
	if big, ok := bareUTF16(data); ok {
		return fromUTF16(data, big), nil
	}
	if control(data) {
		return "", because("binary")
	}
	if bytes.IndexByte(data, 0) >= 0 { // a stray one, as a broken download leaves
		data = bytes.ReplaceAll(data, []byte{0}, nil)
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	if declared == "" {
		declared = metaCharset(data)
	}
	switch name := charsetName(declared); name {
	case "utf-8":
		// A few broken bytes in a text that is UTF-8 but for them.
		if bad := broken(data); bad*50 < high(data) {
			return strings.ToValidUTF8(string(data), "\uFFFD"), nil
		}
		return fromBytes(data, guess(data)), nil
	case "":
		beyond := high(data)
		if broken(data)*20 < beyond {
			return strings.ToValidUTF8(string(data), "\uFFFD"), nil
		}
		if beyond*3 > len(data) { // the letters of no language read here
			return "", because("binary")
		}
		return fromBytes(data, guess(data)), nil
	default:
		if m := charmaps(name); m != nil {
			return fromBytes(data, m), nil
		}
		return "", because("encoding", declared)
	}
}

// charsetName returns the name of an encoding as its makers write it, in lower case.
func charsetName(s string) string {
	s = strings.ToLower(strings.Trim(strings.TrimSpace(s), "\"'"))
	if s == "utf8" || s == "us-ascii" || s == "ascii" {
		return "utf-8"
	}
	return s
}

// charmaps returns the table of a one-byte encoding, nil if it is none of the
// ones that texts in the languages read here are found in.
func charmaps(name string) *charmap.Charmap {
	switch name {
	case "windows-1252", "cp1252", "iso-8859-1", "latin1", "iso_8859-1", "latin-1", "l1", "ansi", "x-ansi":
		return charmap.Windows1252 // a superset of Latin-1, and what is meant by it
	case "iso-8859-15", "latin9", "latin-9", "iso_8859-15", "l9":
		return charmap.ISO8859_15
	case "windows-1250", "cp1250":
		return charmap.Windows1250
	case "iso-8859-2", "latin2":
		return charmap.ISO8859_2
	case "windows-1254", "iso-8859-9", "latin5":
		return charmap.Windows1254
	case "macintosh", "mac", "x-mac-roman", "macroman":
		return charmap.Macintosh
	case "ibm850", "cp850":
		return charmap.CodePage850
	case "ibm437", "cp437":
		return charmap.CodePage437
	}
	return nil
}

func fromBytes(data []byte, m *charmap.Charmap) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for _, c := range data {
		if c < utf8.RuneSelf {
			b.WriteByte(c)
		} else {
			b.WriteRune(m.DecodeByte(c))
		}
	}
	return b.String()
}

// guess returns the likeliest one-byte encoding of data: Windows-1252, unless
// the letters between letters are those of Latin-9 or of the Macintosh.
func guess(data []byte) *charmap.Charmap {
	western, mac, latin9 := 0, 0, 0
	for i := 1; i+1 < len(data); i++ {
		c := data[i]
		if c < 0x80 || !asciiLetter(data[i-1]) || !asciiLetter(data[i+1]) {
			continue
		}
		switch {
		case c >= 0xE0 && c != 0xF7:
			western++
		case c == 0xBD: // œ in Latin-9
			latin9++
		case c >= 0x87 && c <= 0x9F && c != 0x92 && c != 0x96 && c != 0x97 && c != 0x9C:
			mac++
		}
	}
	switch {
	case mac > western:
		return charmap.Macintosh
	case latin9 > 0:
		return charmap.ISO8859_15
	}
	return charmap.Windows1252
}

func asciiLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// high counts the bytes of data beyond ASCII.
func high(data []byte) int {
	n := 0
	for _, c := range data {
		if c >= 0x80 {
			n++
		}
	}
	return n
}

// broken counts the bytes of data that are no UTF-8.
func broken(data []byte) int {
	n := 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			n++
		}
		data = data[size:]
	}
	return n
}

// control reports whether data holds more control characters than a text has, at
// its start or in all.
func control(data []byte) bool {
	n := 0
	for i, c := range data {
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != '\v' {
			n++
		}
		if i+1 == 1<<16 && n*200 > i {
			return true
		}
	}
	return n > 1+len(data)/200
}

// inUTF8 returns data that a byte order mark tells to be UTF-16 in UTF-8: what a
// file is, is told by bytes of ASCII.
func inUTF8(data []byte) []byte {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE, 0, 0}): // UTF-32
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return []byte(fromUTF16(data[2:], false))
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return []byte(fromUTF16(data[2:], true))
	}
	return data
}

// bareUTF16 reports whether data is UTF-16 without a byte order mark: ASCII
// with a zero byte beside each.
func bareUTF16(data []byte) (big, ok bool) {
	n := min(len(data)&^1, 512)
	if n < 8 {
		return false, false
	}
	even, odd := 0, 0
	for i := 0; i < n; i += 2 {
		if data[i] == 0 {
			even++
		}
		if data[i+1] == 0 {
			odd++
		}
	}
	switch {
	case odd*10 >= n*4 && even == 0:
		return false, true
	case even*10 >= n*4 && odd == 0:
		return true, true
	}
	return false, false
}

func fromUTF16(data []byte, big bool) string {
	u := make([]uint16, len(data)/2)
	for i := range u {
		a, b := uint16(data[2*i]), uint16(data[2*i+1])
		if big {
			u[i] = a<<8 | b
		} else {
			u[i] = b<<8 | a
		}
	}
	return string(utf16.Decode(u))
}

// metaCharset returns the encoding that the start of a page or of an XML file
// declares.
func metaCharset(data []byte) string {
	head := strings.ToLower(string(data[:min(len(data), 4096)]))
	for _, mark := range []string{"charset=", "encoding="} {
		i := strings.Index(head, mark)
		if i < 0 {
			continue
		}
		v := strings.TrimLeft(head[i+len(mark):], "\"' ")
		end := strings.IndexFunc(v, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_'
		})
		if end > 0 {
			return v[:end]
		}
	}
	return ""
}

// mended returns s with the letters restored that were stored twice over,
// UTF-8 read as Windows-1252 ("Ã©" for "é"), and whether there were any.
func mended(s string) (string, bool) {
	if !strings.Contains(s, "Ã") && !strings.Contains(s, "â€") && !strings.Contains(s, "Â") {
		return s, false
	}
	var b strings.Builder
	good, bad := 0, 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			b.WriteByte(s[i])
			i++
			continue
		}
		// A run of characters that Windows-1252 has.
		var run []byte
		j := i
		for j < len(s) && len(run) < 64 {
			r, n := utf8.DecodeRuneInString(s[j:])
			c, ok := charmap.Windows1252.EncodeRune(r)
			if r >= 0x80 && r < 0xA0 { // undefined there: kept as it was
				c, ok = byte(r), true
			}
			if !ok || c < utf8.RuneSelf {
				break
			}
			run = append(run, c)
			j += n
		}
		if len(run) > 1 && utf8.Valid(run) {
			b.Write(run)
			good++
		} else {
			if j == i {
				_, n := utf8.DecodeRuneInString(s[i:])
				j = i + n
			} else {
				bad++
			}
			b.WriteString(s[i:j])
		}
		i = j
	}
	if good < 3 || bad > good {
		return s, false
	}
	return b.String(), true
}
