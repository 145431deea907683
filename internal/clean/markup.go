package clean

import (
	"strconv"
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

func itoa(n int) string { return strconv.Itoa(n) }

// split appends b to out, cut where tags or spaces written as code stand in
// it: "<img data-src=…>", "&nbsp;". Those are blocks of kind Other.
func split(out []story.Block, text string, b story.Block) []story.Block {
	w := b.Of(text)
	if !strings.ContainsAny(w, "<&") {
		return append(out, b)
	}
	start := 0
	put := func(from, to int, k story.BlockKind, r story.Reason) {
		sp := trimSpace(text, b.Start+from, b.Start+to)
		if !sp.Empty() {
			out = append(out, story.Block{Span: sp, Kind: k, Reason: r})
		}
	}
	for i := 0; i < len(w); {
		n := markupAt(w[i:])
		if n == 0 {
			i++
			continue
		}
		put(start, i, b.Kind, b.Reason)
		put(i, i+n, story.Other, story.Because("markup"))
		i += n
		start = i
	}
	put(start, len(w), b.Kind, b.Reason)
	return out
}

func trimSpace(s string, start, end int) text.Span {
	t := strings.TrimLeft(s[start:end], " \t\n\r\u00a0")
	start = end - len(t)
	return text.Span{Start: start, End: start + len(strings.TrimRight(t, " \t\n\r\u00a0"))}
}

// markupAt returns how many bytes of code s starts with: a tag that pages
// have, or a space written as an entity.
func markupAt(s string) int {
	if s[0] == '&' {
		for _, e := range []string{"&nbsp;", "&#160;", "&thinsp;", "&#8203;", "&shy;", "&zwj;"} {
			if strings.HasPrefix(s, e) {
				return len(e)
			}
		}
		return 0
	}
	if s[0] != '<' {
		return 0
	}
	rest := strings.TrimPrefix(s[1:], "/")
	i := 0
	for i < len(rest) && i < 12 && (rest[i]|0x20 >= 'a' && rest[i]|0x20 <= 'z' || rest[i] >= '0' && rest[i] <= '9') {
		i++
	}
	switch strings.ToLower(rest[:i]) {
	case "img", "br", "p", "a", "b", "i", "em", "strong", "span", "div", "iframe", "script", "figure", "figcaption", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "u", "font", "hr", "picture", "source", "video", "sup", "sub", "center", "table", "tr", "td":
	default:
		return 0
	}
	end := strings.IndexByte(s, '>')
	if end < 0 || end > 2000 {
		return 0
	}
	return end + 1
}
