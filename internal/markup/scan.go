package markup

import "strings"

// maxAttrs is how many attributes of an element are kept.
const maxAttrs = 32

// token reads what comes next: words, a tag, or what is to be passed over.
func (p *parser) token() {
	src := p.src
	if src[p.at] != '<' {
		end := strings.IndexByte(src[p.at:], '<')
		if end < 0 {
			end = len(src) - p.at
		}
		p.text(src[p.at : p.at+end])
		p.at += end
		return
	}
	if p.at+1 == len(src) {
		p.text("<")
		p.at++
		return
	}
	switch c := src[p.at+1]; {
	case letter(c):
		p.startTag()
	case c == '/':
		p.endTag()
	case c == '!' || c == '?':
		p.at = p.comment()
	default:
		p.text("<")
		p.at++
	}
}

// comment returns where what begins with "<!" or "<?" ends.
func (p *parser) comment() int {
	src, at := p.src, p.at+2
	if len(src)-at > 7 && strings.EqualFold(src[at:at+7], "doctype") {
		p.standard = true
	}
	if !strings.HasPrefix(src[at:], "--") {
		if strings.HasPrefix(src[at:], "[CDATA[") && p.drawings > 0 {
			return end(src, at, "]]>")
		}
		return end(src, at, ">")
	}
	at += 2
	if strings.HasPrefix(src[at:], ">") || strings.HasPrefix(src[at:], "->") {
		return end(src, at, ">")
	}
	for {
		i := strings.Index(src[at:], "--")
		if i < 0 {
			return len(src)
		}
		at += i
		switch rest := src[at+2:]; {
		case strings.HasPrefix(rest, ">"):
			return at + 3
		case strings.HasPrefix(rest, "!>"):
			return at + 4
		}
		at++
	}
}

// end returns where the next mark after at ends, the end of src if there is none.
func end(src string, at int, mark string) int {
	i := strings.Index(src[at:], mark)
	if i < 0 {
		return len(src)
	}
	return at + i + len(mark)
}

// name reads the name of a tag at p.at, in lower case where it is one that is
// known; p.word holds it.
func (p *parser) name() tag {
	src, i := p.src, p.at
	b := p.word[:0]
	for ; i < len(src); i++ {
		c := src[i]
		if c <= ' ' && blank(c) || c == '>' || c == '/' {
			break
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if len(b) < 64 {
			b = append(b, c)
		}
	}
	p.at, p.word = i, b
	return tagOf(b)
}

// attributes reads the attributes of a tag up to behind its end, and returns
// those that are kept if any are wanted. self reports that the tag ends in
// "/>", ok that it ends at all.
func (p *parser) attributes(wanted bool) (attrs []Attr, self, ok bool) {
	if cap(p.attrs)-len(p.attrs) < maxAttrs {
		p.attrs = make([]Attr, 0, max(4*maxAttrs, min(2*cap(p.attrs), 1024)))
	}
	src := p.src
	first := len(p.attrs)
	i := p.at
	for {
		for i < len(src) && (blank(src[i]) || src[i] == '/') {
			self = src[i] == '/'
			i++
		}
		if i >= len(src) {
			p.at = i
			return nil, false, false
		}
		if src[i] == '>' {
			p.at = i + 1
			return p.attrs[first:len(p.attrs):len(p.attrs)], self && src[i-1] == '/', true
		}
		from := i
		i++ // a name may begin with "="
		for i < len(src) && src[i] != '=' && src[i] != '>' && src[i] != '/' && !blank(src[i]) {
			i++
		}
		key := src[from:i]
		for i < len(src) && blank(src[i]) {
			i++
		}
		value := ""
		if i < len(src) && src[i] == '=' {
			value, i = attrValue(src, i+1)
			if i < 0 {
				p.at = len(src)
				return nil, false, false
			}
		}
		if wanted {
			p.keep(key, value, first)
		}
	}
}

// attrValue reads the value that begins at i or after blanks there, and returns
// where it ends, -1 if it does not.
func attrValue(src string, i int) (string, int) {
	for i < len(src) && blank(src[i]) {
		i++
	}
	if i >= len(src) {
		return "", -1
	}
	if q := src[i]; q == '"' || q == '\'' {
		n := strings.IndexByte(src[i+1:], q)
		if n < 0 {
			return "", -1
		}
		return src[i+1 : i+1+n], i + n + 2
	}
	from := i
	for i < len(src) && src[i] != '>' && !blank(src[i]) {
		i++
	}
	return src[from:i], i
}

// keep adds an attribute to those of a tag, the first of which stands at first
// in p.attrs.
func (p *parser) keep(key, value string, first int) {
	if len(key) > 16 || len(p.attrs)-first >= maxAttrs {
		return
	}
	if !kept(key) {
		if key = strings.ToLower(key); !kept(key) {
			return
		}
	}
	for _, a := range p.attrs[first:] {
		if a.Key == key {
			return // the first counts
		}
	}
	p.attrs = append(p.attrs, Attr{key, unescape(value, true)})
}

// passRaw passes over the content of an element that ends at its own end tag
// and nowhere else, and returns it. Where that tag is missing, ok is false and
// nothing is passed over.
func (p *parser) passRaw(t tag) (content string, ok bool) {
	if p.unclosed[t] {
		return "", false
	}
	src, name := p.src, names[t].name
	first := -1 // the first end tag, if it stands in a comment
	escaped, double := false, false
	for at, last := p.at, p.at; ; {
		i := strings.IndexByte(src[at:], '<')
		if i < 0 {
			break
		}
		at += i
		if t == tagScript {
			// In a comment of a script, a script of its own may stand.
			if escaped && at > last && strings.Contains(src[last:at], "-->") {
				escaped, double = false, false
			}
			if !escaped && strings.HasPrefix(src[at:], "<!--") {
				escaped = true
			}
			last = at + 2
			double = double || escaped && named(src[at+1:], name)
		}
		if strings.HasPrefix(src[at:], "</") && named(src[at+2:], name) {
			if first < 0 {
				first = at
			}
			if !double {
				first = at
				break
			}
			double = false
		}
		at++
	}
	if first < 0 {
		p.unclosed[t] = true
		return "", false
	}
	content = src[p.at:first]
	p.at = end(src, first, ">")
	return content, true
}

// named reports whether s begins with the name of a tag.
func named(s, name string) bool {
	n := len(name)
	return len(s) >= n && strings.EqualFold(s[:n], name) && (len(s) == n || s[n] == '>' || s[n] == '/' || blank(s[n]))
}

// letter reports whether c is a letter of ASCII.
func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// blank reports whether c is white space of HTML.
func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// allBlank reports whether s is nothing but white space.
func allBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		if !blank(s[i]) {
			return false
		}
	}
	return true
}
