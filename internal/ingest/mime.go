package ingest

import (
	"bytes"
	"strings"
)

// Limits of a header. Real messages stay far below.
const (
	maxFields = 500
	maxHeader = 256 << 10
	maxValue  = 16 << 10 // from which a field's further lines are left out
)

// header holds the fields that stand above a message, one of its parts or a
// web server's answer (RFC 5322, 2.2): names in lower case, values on one line.
type header []struct{ name, value string }

// get returns the value of the first field of that name, "" if there is none.
func (h header) get(name string) string {
	for _, f := range h {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// readHeader reads the fields that data begins with and returns what follows
// the empty line after them. ok is false if the first line is no field. A line
// that is none, further down, is passed over.
func readHeader(data []byte) (h header, body []byte, ok bool) {
	for read := 0; len(data) > 0; {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		if read += len(line); read > maxHeader {
			return h, data, len(h) > 0
		}
		data = rest
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' { // the field goes on
			if n := len(h); n > 0 && len(h[n-1].value) < maxValue {
				h[n-1].value += " " + string(bytes.TrimSpace(line))
			}
			continue
		}
		name, value, found := bytes.Cut(line, []byte(":"))
		if !found || len(name) == 0 || len(name) > 200 {
			if len(h) == 0 {
				return nil, data, false
			}
			continue
		}
		if len(h) < maxFields {
			h = append(h, struct{ name, value string }{strings.ToLower(string(bytes.TrimSpace(name))), string(bytes.TrimSpace(value))})
		}
	}
	return h, data, len(h) > 0
}

// params are the parameters of a field: "text/html; charset=utf-8".
type params []struct{ name, value string }

func (p params) get(name string) string {
	for _, x := range p {
		if x.name == name {
			return x.value
		}
	}
	return ""
}

// parameters returns the value of a field, in lower case, and its parameters
// (RFC 2045, 5.1), those in parts and in other encodings too (RFC 2231).
func parameters(field string) (value string, all params) {
	value, rest, _ := strings.Cut(field, ";")
	value = strings.ToLower(strings.TrimSpace(value))
	for rest != "" && len(all) < 64 {
		var name, v string
		name, rest, _ = strings.Cut(rest, "=")
		if i := strings.LastIndexByte(name, ';'); i >= 0 { // one without a value
			name = name[i+1:]
		}
		name = strings.ToLower(strings.TrimSpace(name))
		rest = strings.TrimLeft(rest, " \t")
		if strings.HasPrefix(rest, `"`) {
			v, rest = quotedString(rest)
			_, rest, _ = strings.Cut(rest, ";")
		} else {
			v, rest, _ = strings.Cut(rest, ";")
			v = strings.TrimSpace(v)
		}
		base, part, extended := strings.Cut(name, "*")
		if extended && (strings.HasSuffix(name, "*")) {
			if charset, after, ok := strings.Cut(v, "'"); ok && (part == "" || part == "0*") {
				_, after, _ = strings.Cut(after, "'")
				v = inCharset(charset, percentDecoded(after))
			} else {
				v = string(percentDecoded(v))
			}
		}
		if n := len(all); extended && n > 0 && all[n-1].name == base && part != "0" && part != "0*" && part != "" {
			all[n-1].value += v
			continue
		}
		all = append(all, struct{ name, value string }{base, v})
	}
	return value, all
}

// quotedString returns the words between the quotation marks that s begins
// with, and what follows them.
func quotedString(s string) (words, rest string) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '"':
			return b.String(), s[i+1:]
		case '\\':
			if i+1 < len(s) {
				i++
			}
		}
		b.WriteByte(s[i])
	}
	return b.String(), ""
}

func percentDecoded(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0 {
			out = append(out, byte(hexDigit(s[i+1])<<4|hexDigit(s[i+2])))
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return out
}

// hexDigit returns the value of a hexadecimal digit, -1 for any other byte.
func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// nibble returns the value of a hexadecimal digit, 0 for any other byte.
func nibble(c byte) byte { return byte(max(0, hexDigit(c))) }

// inCharset returns bytes of a header as text.
func inCharset(charset string, data []byte) string {
	charset, _, _ = strings.Cut(charset, "*") // a language may follow
	s, err := decode(data, charset)
	if err != nil {
		s = strings.ToValidUTF8(string(data), "\uFFFD")
	}
	return s
}

// decodeWords reads the encoded words of a field (RFC 2047):
// "=?utf-8?q?Le_pont_rouvre?=". A letter may be cut in two between words that
// follow each other; the space between them is not of the text.
func decodeWords(s string) string {
	s = s[:min(len(s), maxValue)]
	var out strings.Builder
	var charset string
	var pending []byte // of the words before, in charset
	flush := func() {
		if len(pending) > 0 {
			out.WriteString(inCharset(charset, pending))
			pending = pending[:0]
		}
	}
	for s != "" {
		i := strings.Index(s, "=?")
		if i < 0 {
			break
		}
		set, data, n := encodedWord(s[i:])
		if n == 0 {
			flush()
			out.WriteString(s[:i+2])
			s = s[i+2:]
			continue
		}
		if strings.TrimLeft(s[:i], " \t\r\n") != "" || len(pending) == 0 {
			flush()
			out.WriteString(s[:i])
		}
		if !strings.EqualFold(set, charset) {
			flush()
			charset = set
		}
		pending = append(pending, data...)
		s = s[i+n:]
	}
	flush()
	out.WriteString(s)
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}

// encodedWord reads the encoded word that s begins with: its encoding, its
// bytes and its length in s, 0 if it is none.
func encodedWord(s string) (charset string, data []byte, n int) {
	parts := strings.SplitN(s[:min(len(s), 2000)], "?", 5)
	if len(parts) < 5 || !strings.HasPrefix(parts[4], "=") || parts[1] == "" || len(parts[1]) > 40 || strings.ContainsAny(parts[1]+parts[3], " \t") {
		return "", nil, 0
	}
	switch parts[2] {
	case "q", "Q":
		data = quotedPrintable([]byte(strings.ReplaceAll(parts[3], "_", " ")))
	case "b", "B":
		data = fromBase64([]byte(parts[3]))
	default:
		return "", nil, 0
	}
	return parts[1], data, len(parts[0]) + len(parts[1]) + len(parts[2]) + len(parts[3]) + 5
}

// quotedPrintable undoes the transfer encoding of that name (RFC 2045, 6.7).
// What is no code stays as it stands.
func quotedPrintable(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); i++ {
		if data[i] != '=' {
			out = append(out, data[i])
			continue
		}
		if i+2 < len(data) && hexDigit(data[i+1]) >= 0 && hexDigit(data[i+2]) >= 0 {
			out = append(out, byte(hexDigit(data[i+1])<<4|hexDigit(data[i+2])))
			i += 2
			continue
		}
		j := i + 1 // the line goes on
		for j < len(data) && (data[j] == ' ' || data[j] == '\t' || data[j] == '\r') {
			j++
		}
		switch {
		case j == len(data):
			return out
		case data[j] == '\n':
			i = j
		default:
			out = append(out, '=')
		}
	}
	return out
}

// fromBase64 undoes base64. Stray characters are passed over, so that they do
// not cut a part.
func fromBase64(data []byte) []byte {
	out := make([]byte, 0, len(data)/4*3+3)
	bits, n := uint32(0), 0
	for _, c := range data {
		var v byte
		switch {
		case c >= 'A' && c <= 'Z':
			v = c - 'A'
		case c >= 'a' && c <= 'z':
			v = c - 'a' + 26
		case c >= '0' && c <= '9':
			v = c - '0' + 52
		case c == '+':
			v = 62
		case c == '/':
			v = 63
		case c == '=': // the end of a piece; another may follow
			bits, n = 0, 0
			continue
		default:
			continue
		}
		bits, n = bits<<6|uint32(v), n+6
		if n >= 8 {
			n -= 8
			out = append(out, byte(bits>>n))
		}
	}
	return out
}

// boundary returns the mark between the parts of a multipart body: the one that its
// header gives, or where the body has none of that name, as in a file that was cut
// or written over, the first line that looks like one and has a field below.
func boundary(body []byte, given string) string {
	if given != "" && bytes.Contains(body, []byte("--"+given)) {
		return given
	}
	for rest := body[:min(len(body), maxHeader)]; len(rest) > 0; {
		var line []byte
		line, rest, _ = bytes.Cut(rest, []byte("\n"))
		mark, ok := strings.CutPrefix(string(bytes.TrimSpace(line)), "--")
		if ok && mark != "" && !strings.ContainsAny(mark, " \t") && strings.HasPrefix(strings.ToLower(string(rest[:min(len(rest), 8)])), "content-") {
			return mark
		}
	}
	return ""
}

// parts calls do with each part of a multipart body (RFC 2046, 5.1), until it
// returns false, and reports whether the body has its end or needs none. The last part
// of one that was cut counts too.
func parts(body []byte, boundary string, do func(part []byte) bool) bool {
	mark := []byte("--" + boundary)
	start := -1 // of the part being read
	for at := 0; at < len(body); {
		i := bytes.Index(body[at:], mark)
		if i < 0 {
			break
		}
		i += at
		at = i + len(mark)
		if i > 0 && body[i-1] != '\n' {
			continue
		}
		line, _, _ := bytes.Cut(body[at:], []byte("\n"))
		last := bytes.HasPrefix(line, []byte("--"))
		if !last && len(bytes.TrimSpace(line)) > 0 {
			continue // a longer one, of a part within
		}
		if start >= 0 && !do(bytes.TrimSuffix(bytes.TrimSuffix(body[start:max(start, i)], []byte("\n")), []byte("\r"))) {
			return true
		}
		if last {
			return true
		}
		start = min(len(body), at+len(line)+1)
		at = start
	}
	if start < 0 || start >= len(body) {
		return true
	}
	do(body[start:])
	return false
}
