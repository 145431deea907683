package ingest

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// described returns the words of the attributes that tell what an element is
// for, whether it is hidden, and whether it has none of them.
func described(n *html.Node) (words string, hidden, plain bool) {
	plain = true
	var b strings.Builder
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid", "data-test-id", "data-type", "data-module", "data-block", "property", "rel", "data-qa", "data-name", "data-area", "data-element", "name":
			if len(a.Val) > 400 {
				continue
			}
			plain = false
			b.WriteByte(' ')
			splitWords(&b, a.Val)
			b.WriteString(" .")
		case "data-ad", "data-ad-slot", "data-adunit":
			plain = false
			b.WriteString(" ad .")
		case "hidden":
			hidden, plain = a.Val != "until-found", false
		case "style":
			v := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(v, "display:none") || strings.Contains(v, "visibility:hidden") {
				hidden, plain = true, false
			}
		}
	}
	if plain {
		return "", hidden, true
	}
	b.WriteByte(' ')
	return b.String(), hidden, false
}

// splitWords writes the words of a class, an id or a label in lower case, one
// space between: "c-articleBody__text" is "c article body text".
func splitWords(b *strings.Builder, v string) {
	space, lower := false, false
	some := false
	for _, r := range v {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			space, lower = some, false
			continue
		}
		if unicode.IsUpper(r) && lower {
			space = true
		}
		lower = unicode.IsLower(r) || unicode.IsDigit(r)
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
		some = true
	}
}

// creditWords reports whether an inline element stands apart from the words
// around it: who made a picture.
func creditWords(words string) bool {
	return strings.Contains(words, " credit ") || strings.Contains(words, " credits ") || strings.Contains(words, " copyright ")
}

// popup reports whether an inline element is shown only when the words beside
// it are pointed at.
func popup(words string) bool {
	return strings.Contains(words, " tooltip ") || strings.Contains(words, " popover ") || strings.Contains(words, " hovercard ") || strings.Contains(words, " rollover people block ")
}
