package clean

import (
	"strings"
	"unicode"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// split appends b to out, cut where tags or spaces written as code stand in
// it: "<img data-src=…>", "&nbsp;". Those are blocks of kind Other.
func split(out []story.Block, text string, b story.Block) []story.Block {
	w := b.Of(text)
	if !strings.ContainsAny(w, "<&*]") {
		return append(out, b)
	}
	start := 0
	put := func(from, to int, k story.BlockKind, r story.Reason) {
		sp := trimSpace(text, b.Start+from, b.Start+to)
		if !sp.Empty() {
			if k.Own() && !strings.ContainsFunc(sp.Of(text), wordRune) {
				k, r = story.Other, story.Because("markup")
			}
			out = append(out, story.Block{Span: sp, Kind: k, Reason: r})
		}
	}
	for i := 0; i < len(w); {
		n := markupAt(w[i:])
		if n == 0 && i > 0 && strings.HasPrefix(w[i:], "**") && strings.IndexByte(".!?:", w[i-1]) >= 0 {
			n = 2 // the end of a paragraph's bold opening, in Markdown
		}
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

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

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
	if strings.HasPrefix(s, "](http") {
		// The address of a link, where it does not stand inside a sentence.
		if end := strings.IndexByte(s[:min(len(s), 2000)], ')'); end > 0 && (end+1 == len(s) || strings.IndexByte(").", s[end+1]) >= 0) {
			return end + 1
		}
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
	end := strings.IndexByte(s[:min(len(s), 2000)], '>')
	if end < 0 {
		return 0
	}
	return end + 1
}
